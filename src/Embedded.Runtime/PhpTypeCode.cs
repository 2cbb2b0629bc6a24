namespace PeachpieSockets.Embedded.Runtime;

/// <summary>The kind of value a <c>PhpValue</c> holds. The numbers are those of Peachpie's enumeration of the same name.</summary>
public enum PhpTypeCode : byte
{
    /// <summary>PHP's <c>null</c>, also an undefined variable.</summary>
    Null = 0,

    /// <summary>PHP's <c>bool</c>.</summary>
    Boolean = 1,

    /// <summary>PHP's <c>int</c>.</summary>
    Long = 2,

    /// <summary>PHP's <c>float</c>.</summary>
    Double = 3,

    /// <summary>PHP's <c>array</c>.</summary>
    PhpArray = 4,

    /// <summary>PHP's <c>string</c>, held as exact bytes.</summary>
    String = 5,

    /// <summary>PHP's <c>string</c>, held in a buffer that can be appended to in place.</summary>
    MutableString = 6,

    /// <summary>An object or a resource.</summary>
    Object = 7,

    /// <summary>A reference (<c>&amp;$x</c>).</summary>
    Alias = 8,
}
