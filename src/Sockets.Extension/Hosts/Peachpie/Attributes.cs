// Outside of the Hosts namespace, so that declarations need no using of it: the embedded host has these attributes in its own namespace.
using System.Diagnostics;

namespace PeachpieSockets;

/// <summary>The declaration as <c>php --rf</c> has it. Peachpie reads the CLR signature; stubs and tests read this.</summary>
[AttributeUsage(AttributeTargets.Method)]
[DebuggerNonUserCode]
internal sealed class PhpSignatureAttribute(string signature) : Attribute
{
    /// <summary>Parameters and return type, PHP syntax.</summary>
    public string Signature { get; } = signature;
}

/// <summary>The PHP type of a parameter; see <see cref="PhpSignatureAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
[DebuggerNonUserCode]
internal sealed class PhpParamAttribute(string type) : Attribute
{
    /// <summary>The type, PHP syntax.</summary>
    public string Type { get; } = type;

    /// <summary>The default, PHP syntax.</summary>
    public string? Default { get; set; }
}

/// <summary>What the functions make is released when nothing holds it any more. Peachpie leaves that to the collector.</summary>
[AttributeUsage(AttributeTargets.Class)]
[DebuggerNonUserCode]
internal sealed class PhpCountedResultsAttribute : Attribute;

/// <summary>The arguments are only looked at. Peachpie copies none for a library function.</summary>
[AttributeUsage(AttributeTargets.Method)]
[DebuggerNonUserCode]
internal sealed class PhpOnlyReadsAttribute : Attribute;

/// <summary>The memory of the result may be used again. Peachpie leaves that to the collector.</summary>
[AttributeUsage(AttributeTargets.Method)]
[DebuggerNonUserCode]
internal sealed class PhpOwnBytesAttribute : Attribute;

/// <summary>The function is deprecated. Peachpie has no way to say so at each call.</summary>
[AttributeUsage(AttributeTargets.Method)]
[DebuggerNonUserCode]
internal sealed class PhpDeprecatedAttribute(string message = "") : Attribute
{
    /// <summary>What follows "is deprecated".</summary>
    public string Message { get; } = message;
}

/// <summary>A variable is taken by reference, anything else by value: what Peachpie does with every PhpAlias.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
[DebuggerNonUserCode]
internal sealed class PhpPreferRefAttribute : Attribute;

/// <summary>A function of the script wins over the container's. On Peachpie such a function is an error.</summary>
[AttributeUsage(AttributeTargets.Class)]
[DebuggerNonUserCode]
internal sealed class PhpWeakAttribute : Attribute;

/// <summary>A wrong number of arguments is a warning and null. Peachpie passes defaults for what is missing.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
[DebuggerNonUserCode]
internal sealed class PhpCountWarningAttribute(bool showsCounts) : Attribute
{
    /// <summary>Which of the two texts it would be.</summary>
    public bool ShowsCounts { get; } = showsCounts;
}

/// <summary>The parameter belongs to an old form of the function. Peachpie's reflection shows it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class PhpHiddenParameterAttribute : Attribute;
