using PeachpieSockets.Embedded.Compiler.Code;

namespace PeachpieSockets.Embedded.Compiler.Interpretation;

/// <summary>What the code calls and loads, as the interpreter does it: generated from the emitter's uses.</summary>
[OperationTable]
internal static unsafe partial class Operations
{
    /// <summary>The operation that does with a member what an instruction does; none, where it takes or gives what the interpreter's stack cannot hold.</summary>
    public static Operation Of(Op op, Type type, string name) => FindAny(type, op switch
    {
        Op.Call => name,
        Op.Stfld => "store " + name,
        Op.Ldflda => "address " + name,
        _ => "load " + name,
    });

    private static partial Operation FindAny(Type type, string member);
}

/// <summary>Marks the class that the generator completes.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OperationTableAttribute : Attribute;

/// <summary>Code that does with the interpreter's stack what a call of a method, or a use of a field, does.</summary>
/// <param name="run">The code.</param>
/// <param name="pops">How many elements it takes.</param>
/// <param name="result">What it leaves.</param>
internal readonly unsafe struct Operation(delegate*<ref Machine, void> run, int pops, StackItem result)
{
    private readonly delegate*<ref Machine, void> _run = run;

    public readonly int Pops = pops;

    public readonly StackItem Result = result;

    public bool IsThere => _run is not null;

    public void Run(ref Machine m) => _run(ref m);
}
