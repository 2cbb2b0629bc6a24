using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// PHP 8's operators on any values (references followed), with their warnings and errors. Compiled code calls these where operand
/// types are not known to be int, float or bool.
/// </summary>
public static partial class Operators
{
    /// <summary><c>+</c>: numbers, or union of arrays.</summary>
    public static PhpValue Add(PhpValue left, PhpValue right)
    {
        if (left.IsLong && right.IsLong)
        {
            return Add(left._bits, right._bits);
        }

        return left.IsDouble && right.IsDouble ? PhpValue.Create(left.Double + right.Double) : AddSlow(left, right);
    }

    /// <summary><c>+</c> of ints; a float where the sum is beyond 64 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue Add(long left, long right)
    {
        long sum = unchecked(left + right);
        return ((left ^ sum) & (right ^ sum)) < 0 ? PhpValue.Create((double)left + right) : PhpValue.Create(sum);
    }

    private static PhpValue AddSlow(PhpValue left, PhpValue right)
    {
        left = left.GetValue();
        right = right.GetValue();
        if (left.IsArray && right.IsArray)
        {
            return PhpValue.Create(Union(left.Array, right.Array));
        }

        ToNumbers(ref left, ref right, "+");
        return left.IsLong && right.IsLong ? Add(left._bits, right._bits) : PhpValue.Create(AsDouble(left) + AsDouble(right));
    }

    private static PhpArray Union(PhpArray left, PhpArray right)
    {
        var union = left.DeepCopy();
        if (ReferenceEquals(left, right))
        {
            return union;
        }

        if (right.Count > left.Count && left.Table.HasMixedKeys)
        {
            union.Writable().Reserve(right.Count - left.Count);
        }

        foreach (var (key, value) in right)
        {
            if (!union.ContainsKey(key))
            {
                Releasing.SetNew(union, key, value.CopyStored());
            }
        }

        return union;
    }

    /// <summary><c>-</c>.</summary>
    public static PhpValue Subtract(PhpValue left, PhpValue right)
    {
        if (left.IsLong && right.IsLong)
        {
            return Subtract(left._bits, right._bits);
        }

        return left.IsDouble && right.IsDouble ? PhpValue.Create(left.Double - right.Double) : SubtractSlow(left, right);
    }

    /// <summary><c>-</c> of ints; a float where the difference is beyond 64 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue Subtract(long left, long right)
    {
        long difference = unchecked(left - right);
        return ((left ^ right) & (left ^ difference)) < 0 ? PhpValue.Create((double)left - right) : PhpValue.Create(difference);
    }

    private static PhpValue SubtractSlow(PhpValue left, PhpValue right)
    {
        ToNumbers(ref left, ref right, "-");
        return left.IsLong && right.IsLong ? Subtract(left._bits, right._bits) : PhpValue.Create(AsDouble(left) - AsDouble(right));
    }

    /// <summary><c>*</c>.</summary>
    public static PhpValue Multiply(PhpValue left, PhpValue right)
    {
        if (left.IsLong && right.IsLong)
        {
            return Multiply(left._bits, right._bits);
        }

        return left.IsDouble && right.IsDouble ? PhpValue.Create(left.Double * right.Double) : MultiplySlow(left, right);
    }

    /// <summary><c>*</c> of ints; a float where the product is beyond 64 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue Multiply(long left, long right)
    {
        long high = Math.BigMul(left, right, out long low);
        return high == low >> 63 ? PhpValue.Create(low) : PhpValue.Create((double)left * right);
    }

    private static PhpValue MultiplySlow(PhpValue left, PhpValue right)
    {
        ToNumbers(ref left, ref right, "*");
        return left.IsLong && right.IsLong ? Multiply(left._bits, right._bits) : PhpValue.Create(AsDouble(left) * AsDouble(right));
    }

    /// <summary><c>/</c>: throws DivisionByZeroError.</summary>
    public static PhpValue Divide(PhpValue left, PhpValue right)
    {
        ToNumbers(ref left, ref right, "/");
        if (AsDouble(right) == 0)
        {
            throw PhpException.Create("DivisionByZeroError", "Division by zero");
        }

        if (left.IsLong && right.IsLong)
        {
            // The one quotient of ints that is no int of 64 bits.
            bool overflows = right._bits == -1 && left._bits == long.MinValue;
            if (!overflows && left._bits % right._bits == 0)
            {
                return PhpValue.Create(left._bits / right._bits);
            }
        }

        return PhpValue.Create(AsDouble(left) / AsDouble(right));
    }

    /// <summary><c>%</c>: throws DivisionByZeroError.</summary>
    public static PhpValue Modulo(PhpValue left, PhpValue right)
    {
        ToIntegers(left, right, "%", out long dividend, out long divisor);
        return Modulo(dividend, divisor);
    }

    /// <summary><c>%</c> of ints: throws DivisionByZeroError.</summary>
    public static PhpValue Modulo(long left, long right) => right switch
    {
        0 => throw PhpException.Create("DivisionByZeroError", "Modulo by zero"),
        -1 => PhpValue.Create(0L), // the processor would trap for the smallest int
        _ => PhpValue.Create(left % right),
    };

    /// <summary><c>**</c>.</summary>
    public static PhpValue Power(PhpValue left, PhpValue right)
    {
        ToNumbers(ref left, ref right, "**");
        return left.IsLong && right.IsLong && right._bits >= 0
            ? Power(left._bits, right._bits)
            : PhpValue.Create(Math.Pow(AsDouble(left), AsDouble(right)));
    }

    private static PhpValue Power(long factor, long exponent)
    {
        long result = 1;
        while (exponent > 0)
        {
            if ((exponent & 1) != 0)
            {
                var product = Multiply(result, factor);
                exponent--;
                if (product.IsDouble)
                {
                    return PhpValue.Create(product.Double * Math.Pow(factor, exponent));
                }

                result = product._bits;
            }
            else
            {
                var square = Multiply(factor, factor);
                exponent /= 2;
                if (square.IsDouble)
                {
                    return PhpValue.Create(result * Math.Pow(square.Double, exponent));
                }

                factor = square._bits;
            }
        }

        return PhpValue.Create(result);
    }

    /// <summary>Unary <c>-</c>.</summary>
    public static PhpValue Negate(PhpValue value) => value.IsLong && value._bits != long.MinValue ? PhpValue.Create(-value._bits)
        : value.IsDouble ? PhpValue.Create(-value.Double)
        : Multiply(value, PhpValue.Create(-1L));

    /// <summary>Unary <c>+</c>.</summary>
    public static PhpValue Plus(PhpValue value) => value.IsLong || value.IsDouble ? value : Multiply(value, PhpValue.Create(1L));
}
