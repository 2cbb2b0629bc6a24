namespace PeachpieSockets.Embedded.Compiler.Binding;

/// <summary>What is known of a local variable of a function.</summary>
internal sealed class VariableInfo(string name)
{
    public string Name { get; } = name;

    /// <summary>The parameter it is; -1 where it is none.</summary>
    public int Parameter { get; set; } = -1;

    /// <summary>The position among captured variables; -1 where it is not captured.</summary>
    public int Captured { get; set; } = -1;

    /// <summary>Whether it may hold a reference.</summary>
    public bool MaybeAlias { get; set; }

    /// <summary>Whether it is made a reference here by =&amp;, foreach or the like, so that its end must be told to the reference.</summary>
    public bool IsRebound { get; set; }

    /// <summary>Whether it may be read before it was assigned.</summary>
    public bool MaybeUndefined { get; set; }

    /// <summary>Whether it is written to as an array, or its place is used otherwise.</summary>
    public bool NeedsAddress { get; set; }

    /// <summary>How it is held.</summary>
    public StackKind Kind { get; set; } = StackKind.Value;

    /// <summary>Whether some assignment needs it held as any value.</summary>
    public bool MustBeValue => MaybeAlias || MaybeUndefined || NeedsAddress || Captured >= 0;

    /// <summary>Whether it is made a reference by global or static: other variables have the reference that are not counted.</summary>
    public bool IsBound { get; set; }

    /// <summary>Whether it may hold an object, or an array that holds some.</summary>
    public bool MayHoldObject => Assignments.Exists(a => a is null || TypeInference.MayBeObject(a)) || NeedsAddress;

    /// <summary>Everything assigned to it: an expression, or null where it is not known what.</summary>
    public List<Syntax.Expression?> Assignments { get; } = [];
}
