namespace PeachpieSockets.Embedded.Compiler.Code;

/// <summary>A place in the code that jumps go to.</summary>
/// <param name="Index">Its number in the list of instructions.</param>
internal readonly record struct Label(int Index);

/// <summary>A local variable of the code.</summary>
/// <param name="type">What it holds.</param>
/// <param name="index">Its number in the list of instructions.</param>
/// <param name="refIndex">Its number among those that hold addresses; -1 where it holds something else.</param>
internal sealed class Local(Type type, int index, int refIndex)
{
    public Type Type => type;

    public int Index => index;

    public int RefIndex => refIndex;
}

/// <summary>One instruction.</summary>
/// <param name="op">What is done.</param>
/// <param name="number">A small operand: the index of a label, a local or an argument, an int.</param>
/// <param name="operand">Any other operand.</param>
/// <param name="bits">A long or the bits of a double.</param>
/// <param name="variant">What of several things is meant, by what is on the stack: see <see cref="StackItem"/>.</param>
internal readonly struct Instruction(Op op, int number, object? operand, long bits, StackItem variant)
{
    public readonly object? Operand = operand;

    public readonly long Bits = bits;

    public readonly int Number = number;

    public readonly Op Op = op;

    public readonly StackItem Variant = variant;
}

/// <summary>What an element of the stack is.</summary>
internal enum StackItem : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A PHP value.</summary>
    Value,

    /// <summary>An int, a long or a bool.</summary>
    Long,

    /// <summary>A double.</summary>
    Double,

    /// <summary>An object of .NET, or null.</summary>
    Object,

    /// <summary>The address of a variable.</summary>
    Ref,
}
