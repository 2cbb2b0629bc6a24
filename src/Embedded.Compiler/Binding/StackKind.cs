namespace PeachpieSockets.Embedded.Compiler.Binding;

/// <summary>How a value is held by compiled code.</summary>
internal enum StackKind
{
    /// <summary>Nothing is there.</summary>
    Void,

    /// <summary>Any PHP value.</summary>
    Value,

    /// <summary>An int, as a CLR long.</summary>
    Long,

    /// <summary>A float, as a CLR double.</summary>
    Double,

    /// <summary>A bool, as a CLR bool.</summary>
    Bool,
}
