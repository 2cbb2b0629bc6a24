using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

/// <summary>What code each binary operator becomes, by how its operands are held.</summary>
internal static class OperatorTable
{
    /// <summary>The operator on two PHP values.</summary>
    /// <param name="Helper">The method of <see cref="Arith"/> that does it.</param>
    /// <param name="Result">How the result is held.</param>
    /// <param name="Negated">The helper tells the opposite.</param>
    public sealed record ValueForm(string Helper, StackKind Result, bool Negated = false);

    /// <summary>The operator on two CLR numbers of one kind.</summary>
    /// <param name="Code">The instruction; without one, a helper does it.</param>
    /// <param name="Helper">The method of <see cref="Arith"/>.</param>
    /// <param name="Result">How the result is held.</param>
    /// <param name="Negated">The instruction tells the opposite.</param>
    public sealed record NativeForm(Op? Code, string? Helper, StackKind Result, bool Negated = false);

    /// <summary>Whether an operator takes an int as it is beside a value: there are helpers with its helper's name plus VL or LV.</summary>
    public static bool HasLongForm(BinaryOperator op) => op is BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.Less;

    /// <summary>Whether the operands may change places, as php's compiler has it: there are helpers with R at the end of their names that take the second first.</summary>
    public static bool IsCommutative(BinaryOperator op) => op is BinaryOperator.Multiply or BinaryOperator.BitwiseAnd or BinaryOperator.BitwiseOr or BinaryOperator.BitwiseXor;

    private static readonly Forms<ValueForm> s_values = new()
    {
        [BinaryOperator.Add] = new(nameof(Arith.Add), StackKind.Value),
        [BinaryOperator.Subtract] = new(nameof(Arith.Subtract), StackKind.Value),
        [BinaryOperator.Multiply] = new(nameof(Arith.Multiply), StackKind.Value),
        [BinaryOperator.Divide] = new(nameof(Arith.Divide), StackKind.Value),
        [BinaryOperator.Modulo] = new(nameof(Arith.Modulo), StackKind.Value),
        [BinaryOperator.Power] = new(nameof(Arith.Power), StackKind.Value),
        [BinaryOperator.BitwiseAnd] = new(nameof(Arith.BitwiseAnd), StackKind.Value),
        [BinaryOperator.BitwiseOr] = new(nameof(Arith.BitwiseOr), StackKind.Value),
        [BinaryOperator.BitwiseXor] = new(nameof(Arith.BitwiseXor), StackKind.Value),
        [BinaryOperator.ShiftLeft] = new(nameof(Arith.ShiftLeft), StackKind.Value),
        [BinaryOperator.ShiftRight] = new(nameof(Arith.ShiftRight), StackKind.Value),
        [BinaryOperator.Less] = new(nameof(Arith.Less), StackKind.Bool),
        [BinaryOperator.LessOrEqual] = new(nameof(Arith.LessOrEqual), StackKind.Bool),
        [BinaryOperator.Greater] = new(nameof(Arith.Greater), StackKind.Bool),
        [BinaryOperator.GreaterOrEqual] = new(nameof(Arith.GreaterOrEqual), StackKind.Bool),
        [BinaryOperator.Equal] = new(nameof(Arith.LooseEquals), StackKind.Bool),
        [BinaryOperator.NotEqual] = new(nameof(Arith.LooseEquals), StackKind.Bool, Negated: true),
        [BinaryOperator.Identical] = new(nameof(Arith.StrictEquals), StackKind.Bool),
        [BinaryOperator.NotIdentical] = new(nameof(Arith.StrictEquals), StackKind.Bool, Negated: true),
        [BinaryOperator.Spaceship] = new(nameof(Arith.Compare), StackKind.Long),
    };

    private static readonly Forms<NativeForm> s_doubles = new()
    {
        [BinaryOperator.Add] = new(Op.Add, null, StackKind.Double),
        [BinaryOperator.Subtract] = new(Op.Sub, null, StackKind.Double),
        [BinaryOperator.Multiply] = new(Op.Mul, null, StackKind.Double),

        // Not a number is neither less nor greater: the unordered forms keep that when they are negated.
        [BinaryOperator.LessOrEqual] = new(Op.CgtUn, null, StackKind.Bool, Negated: true),
        [BinaryOperator.GreaterOrEqual] = new(Op.CltUn, null, StackKind.Bool, Negated: true),
    };

    private static readonly Forms<NativeForm> s_natives = new()
    {
        [BinaryOperator.Add] = new(null, nameof(Arith.AddLL), StackKind.Value),
        [BinaryOperator.Subtract] = new(null, nameof(Arith.SubtractLL), StackKind.Value),
        [BinaryOperator.Multiply] = new(null, nameof(Arith.MultiplyLL), StackKind.Value),
        [BinaryOperator.Modulo] = new(null, nameof(Arith.ModuloLL), StackKind.Long),
        [BinaryOperator.BitwiseAnd] = new(Op.And, null, StackKind.Long),
        [BinaryOperator.BitwiseOr] = new(Op.Or, null, StackKind.Long),
        [BinaryOperator.BitwiseXor] = new(Op.Xor, null, StackKind.Long),
        [BinaryOperator.ShiftLeft] = new(null, nameof(Arith.ShiftLeftLL), StackKind.Long),
        [BinaryOperator.ShiftRight] = new(null, nameof(Arith.ShiftRightLL), StackKind.Long),
        [BinaryOperator.Less] = new(Op.Clt, null, StackKind.Bool),
        [BinaryOperator.Greater] = new(Op.Cgt, null, StackKind.Bool),
        [BinaryOperator.LessOrEqual] = new(Op.Cgt, null, StackKind.Bool, Negated: true),
        [BinaryOperator.GreaterOrEqual] = new(Op.Clt, null, StackKind.Bool, Negated: true),
        [BinaryOperator.Equal] = new(Op.Ceq, null, StackKind.Bool),
        [BinaryOperator.Identical] = new(Op.Ceq, null, StackKind.Bool),
        [BinaryOperator.NotEqual] = new(Op.Ceq, null, StackKind.Bool, Negated: true),
        [BinaryOperator.NotIdentical] = new(Op.Ceq, null, StackKind.Bool, Negated: true),
    };

    /// <summary>The form for values; an int may stay an int where <see cref="HasLongForm"/> says so.</summary>
    public static ValueForm OfValues(BinaryOperator op) => s_values[op]!;

    /// <summary>The form for two numbers or bools held alike.</summary>
    public static NativeForm OfNative(BinaryOperator op, StackKind kind)
        => (kind == StackKind.Double ? s_doubles[op] : null) ?? s_natives[op]!;

    // A dictionary with an enum for its key would be compiled at run time, at each start.
    private sealed class Forms<T>
        where T : class
    {
        private readonly T?[] _forms = new T?[(int)BinaryOperator.Pipe + 1];

        public T? this[BinaryOperator op]
        {
            get => _forms[(int)op];
            set => _forms[(int)op] = value;
        }
    }
}
