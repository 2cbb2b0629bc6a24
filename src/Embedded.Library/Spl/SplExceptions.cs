namespace PeachpieSockets.Embedded.Library.Spl;

/// <summary>SPL's exceptions.</summary>
[PhpExtension("SPL")]
public static class SplExceptions
{
    /// <summary>A fault of the program.</summary>
    internal static readonly PhpClass LogicException = Derive("LogicException", CoreThrowables.Exception);

    /// <summary>A call of a function that is not there.</summary>
    internal static readonly PhpClass BadFunctionCallException = Derive("BadFunctionCallException", LogicException);

    /// <summary>A call of a method that is not there.</summary>
    internal static readonly PhpClass BadMethodCallException = Derive("BadMethodCallException", BadFunctionCallException);

    /// <summary>A value outside of what is defined.</summary>
    internal static readonly PhpClass DomainException = Derive("DomainException", LogicException);

    /// <summary>An argument of the wrong kind.</summary>
    internal static readonly PhpClass InvalidArgumentException = Derive("InvalidArgumentException", LogicException);

    /// <summary>A length that is wrong.</summary>
    internal static readonly PhpClass LengthException = Derive("LengthException", LogicException);

    /// <summary>An index that is illegal.</summary>
    internal static readonly PhpClass OutOfRangeException = Derive("OutOfRangeException", LogicException);

    /// <summary>What only shows when the program runs.</summary>
    internal static readonly PhpClass RuntimeException = Derive("RuntimeException", CoreThrowables.Exception);

    /// <summary>An index that is not there.</summary>
    internal static readonly PhpClass OutOfBoundsException = Derive("OutOfBoundsException", RuntimeException);

    /// <summary>Too much for a container.</summary>
    internal static readonly PhpClass OverflowException = Derive("OverflowException", RuntimeException);

    /// <summary>A range that is wrong.</summary>
    internal static readonly PhpClass RangeException = Derive("RangeException", RuntimeException);

    /// <summary>Removal from an empty container.</summary>
    internal static readonly PhpClass UnderflowException = Derive("UnderflowException", RuntimeException);

    /// <summary>A value of an unexpected kind.</summary>
    internal static readonly PhpClass UnexpectedValueException = Derive("UnexpectedValueException", RuntimeException);

    private static PhpClass Derive(string name, PhpClass parent) => new PhpClassBuilder(name, "SPL").Extends(parent).Build();
}
