namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// PHP 8's operators on any values (references followed), with their warnings and errors. Compiled code calls these where operand
/// types are not known to be int, float or bool.
/// </summary>
public static class Operators
{
    /// <summary><c>+</c>: numbers, or union of arrays.</summary>
    public static PhpValue Add(PhpValue left, PhpValue right) => throw new NotImplementedException();

    /// <summary><c>-</c>.</summary>
    public static PhpValue Subtract(PhpValue left, PhpValue right) => throw new NotImplementedException();

    /// <summary><c>*</c>.</summary>
    public static PhpValue Multiply(PhpValue left, PhpValue right) => throw new NotImplementedException();

    /// <summary><c>/</c>: throws DivisionByZeroError.</summary>
    public static PhpValue Divide(PhpValue left, PhpValue right) => throw new NotImplementedException();

    /// <summary><c>%</c>: throws DivisionByZeroError.</summary>
    public static PhpValue Modulo(PhpValue left, PhpValue right) => throw new NotImplementedException();

    /// <summary><c>**</c>.</summary>
    public static PhpValue Power(PhpValue left, PhpValue right) => throw new NotImplementedException();

    /// <summary><c>.</c>.</summary>
    public static PhpValue Concat(PhpValue left, PhpValue right, Context ctx) => throw new NotImplementedException();

    /// <summary><c>.=</c>: linear in loops (see <see cref="PhpString.Append"/>).</summary>
    public static PhpValue ConcatAssign(PhpValue left, PhpValue right, Context ctx) => throw new NotImplementedException();

    /// <summary><c>&amp;</c>: ints, or bytewise on two strings.</summary>
    public static PhpValue BitwiseAnd(PhpValue left, PhpValue right) => throw new NotImplementedException();

    /// <summary><c>|</c>.</summary>
    public static PhpValue BitwiseOr(PhpValue left, PhpValue right) => throw new NotImplementedException();

    /// <summary><c>^</c>.</summary>
    public static PhpValue BitwiseXor(PhpValue left, PhpValue right) => throw new NotImplementedException();

    /// <summary><c>~</c>.</summary>
    public static PhpValue BitwiseNot(PhpValue value) => throw new NotImplementedException();

    /// <summary><c>&lt;&lt;</c>.</summary>
    public static PhpValue ShiftLeft(PhpValue left, PhpValue right) => throw new NotImplementedException();

    /// <summary><c>&gt;&gt;</c>.</summary>
    public static PhpValue ShiftRight(PhpValue left, PhpValue right) => throw new NotImplementedException();

    /// <summary>Unary <c>-</c>.</summary>
    public static PhpValue Negate(PhpValue value) => throw new NotImplementedException();

    /// <summary>Unary <c>+</c>.</summary>
    public static PhpValue Plus(PhpValue value) => throw new NotImplementedException();

    /// <summary><c>++</c> on any value, alphanumeric strings included; null becomes 1.</summary>
    public static PhpValue Increment(PhpValue value) => throw new NotImplementedException();

    /// <summary><c>--</c> on any value; null stays null.</summary>
    public static PhpValue Decrement(PhpValue value) => throw new NotImplementedException();
}
