namespace PeachpieSockets.Embedded.Runtime;

/// <summary>On an assembly: it is a PHP module. On a public static class: its public members are functions and constants of that extension.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Interface, AllowMultiple = true)]
public class PhpExtensionAttribute(params string[] extensions) : Attribute
{
    /// <summary>The extensions' names.</summary>
    public IReadOnlyList<string> Extensions { get; } = extensions;

    /// <summary>A class whose public parameterless constructor runs once per process before the module is used.</summary>
    public Type? Registrator { get; set; }
}

/// <summary>A CLR class that scripts see as a PHP class: the one that its static field or property of type <see cref="PhpClass"/> holds.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class PhpTypeAttribute : Attribute
{
    /// <summary>The name is the CLR type's simple name.</summary>
    public const byte InheritName = 1;

    /// <summary>A PHP class named as the CLR type.</summary>
    public PhpTypeAttribute(byte autoName = InheritName)
    {
    }

    /// <summary>A PHP class of another name.</summary>
    public PhpTypeAttribute(string phpTypeName) => ExplicitTypeName = phpTypeName;

    /// <summary>The name, where it is not the CLR type's.</summary>
    public string? ExplicitTypeName { get; }
}

/// <summary>On a container: the namespace of its PHP classes, which are named as the members are.</summary>
/// <param name="name">The namespace, as <c>Random\Engine</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PhpNamespaceAttribute(string name) : Attribute
{
    /// <summary>The namespace.</summary>
    public string Name { get; } = name;
}

/// <summary>Scripts do not see the member.</summary>
[AttributeUsage(AttributeTargets.All & ~AttributeTargets.Parameter)]
public sealed class PhpHiddenAttribute : Attribute;

/// <summary>Calls may give the parameter, and reflection does not show it: it belongs to another form of the function than the one of PHP 8.2.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class PhpHiddenParameterAttribute : Attribute;

/// <summary>On a return value: null (a default <see cref="PhpString"/>) and negative numbers come out as false.</summary>
[AttributeUsage(AttributeTargets.ReturnValue)]
public sealed class CastToFalse : Attribute;

/// <summary>
/// The declaration that reflection shows and argument conversion follows, as <c>php --rf</c> has it:
/// <c>[PhpSignature("(Socket $socket, int $length, int $mode = PHP_BINARY_READ): string|false")]</c>.
/// Needed only where the CLR signature does not tell it.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PhpSignatureAttribute(string signature) : Attribute
{
    /// <summary>Parameters and return type, PHP syntax.</summary>
    public string Signature { get; } = signature;

    /// <summary>How many arguments there have to be at least, where the parameters do not tell.</summary>
    public int Minimum { get; set; }
}

/// <summary>The PHP type of a parameter that is a <see cref="PhpValue"/> in CLR terms, as <c>array|string|null</c>: the value is checked and converted to it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class PhpParamAttribute(string type) : Attribute
{
    /// <summary>The type, PHP syntax.</summary>
    public string Type { get; } = type;

    /// <summary>The default as reflection shows it, PHP syntax, where the CLR default does not tell it.</summary>
    public string? Default { get; set; }
}

/// <summary>
/// The objects and resources that the function (on a container: each of its functions) returns, or stores in references, are new ones, and it keeps nothing
/// of what it is given. Who holds them is counted, so that they are released when nothing does any more, as php does it at once: a socket that a script
/// lets go of is closed.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PhpCountedResultsAttribute : Attribute;

/// <summary>
/// The function only looks at its arguments while it runs: neither what it returns nor anything that it keeps shares an array or the bytes of a string
/// with one of them. So they need no copies.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PhpOnlyReadsAttribute : Attribute;

/// <summary>The string that the function returns is in memory of <see cref="Context.Buffers"/>, to which it goes back when a script lets go of the string.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PhpOwnBytesAttribute : Attribute;

/// <summary>The function is deprecated: each call says so, as php does.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PhpDeprecatedAttribute(string message = "") : Attribute
{
    /// <summary>What follows "is deprecated".</summary>
    public string Message { get; } = message;
}

/// <summary>On an assembly or a container: a script's own function of the same name replaces the module's instead of being an error.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class)]
public sealed class PhpWeakAttribute : Attribute;

/// <summary>On a by-reference parameter: a variable is taken by reference, anything else by value.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class PhpPreferRefAttribute : Attribute;

/// <summary>On a container or function of an old API: a wrong number of arguments is a warning and null, as it was before PHP 8.</summary>
/// <param name="showsCounts">"f() expects exactly 2 parameters, 1 given" (PHP 4.3) rather than "Wrong parameter count for f()".</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PhpCountWarningAttribute(bool showsCounts) : Attribute
{
    /// <summary>Which of the two texts it is.</summary>
    public bool ShowsCounts { get; } = showsCounts;
}

/// <summary>What a function does with the objects, resources and arrays that it is given.</summary>
public enum PhpKeeping
{
    /// <summary>It may keep them, or give them out in some other form: they are released late.</summary>
    May,

    /// <summary>It keeps nothing; what it returns may be something that it was given, or a part of that.</summary>
    Nothing,

    /// <summary>As <see cref="Nothing"/>, and code of the script may run in it for long.</summary>
    Calls,

    /// <summary>As <see cref="Nothing"/>; the object that it returns was made for the caller.</summary>
    Makes,

    /// <summary>It keeps nothing but in the array that it makes.</summary>
    Copies,

    /// <summary>It keeps nothing but in the arrays that it puts into variables.</summary>
    Fills,
}

/// <summary>On a function: what it does with what it is given, so that what nothing else holds is released when it returns.</summary>
/// <param name="keeping">What it does.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PhpKeepsAttribute(PhpKeeping keeping) : Attribute
{
    /// <summary>What the function does.</summary>
    public PhpKeeping Keeping { get; } = keeping;
}

/// <summary>
/// On a function: given arguments of exactly its parameters' types it raises nothing, calls nothing back, keeps no argument and does not look at the
/// context. Compiled code calls it then without a frame, and as any function otherwise.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PhpPlainAttribute : Attribute
{
    /// <summary>The most arguments that this holds for; -1: any number.</summary>
    public int MaxArguments { get; set; } = -1;

    /// <summary>
    /// The name of a method of the same class that takes the same arguments, without a context, and returns what the function does; or
    /// undefined, where a call is needed after all. It holds only for this method, not for the function, what the attribute says.
    /// </summary>
    public string? Try { get; set; }

    /// <summary>
    /// The name of a method of the same class (string function, int arguments): Delegate? with the code (<see cref="PartCode2"/>, <see cref="PartCode3"/>) of
    /// a function that is called with nothing but this one's result, so that the result in between is not made.
    /// </summary>
    public string? Within { get; set; }

    /// <summary>The number, counted from 1, of a string parameter of which it holds only while that string is not empty.</summary>
    public int NotEmpty { get; set; }
}
