namespace PeachpieSockets.Embedded.Runtime;

public static partial class Operators
{
    /// <summary><c>&amp;</c>: ints, or bytewise on two strings.</summary>
    public static PhpValue BitwiseAnd(PhpValue left, PhpValue right)
    {
        if (AreStrings(ref left, ref right))
        {
            var a = left.StringValue.AsSpan();
            var b = right.StringValue.AsSpan();
            var result = new byte[Math.Min(a.Length, b.Length)];
            for (int i = 0; i < result.Length; i++)
            {
                result[i] = (byte)(a[i] & b[i]);
            }

            return PhpValue.Create(result);
        }

        ToIntegers(left, right, "&", out long x, out long y);
        return PhpValue.Create(x & y);
    }

    /// <summary><c>|</c>: ints, or bytewise on two strings.</summary>
    public static PhpValue BitwiseOr(PhpValue left, PhpValue right)
    {
        if (AreStrings(ref left, ref right))
        {
            bool leftIsLonger = left.StringValue.Length >= right.StringValue.Length;
            var result = (leftIsLonger ? left : right).StringValue.AsSpan().ToArray();
            var shorter = (leftIsLonger ? right : left).StringValue.AsSpan();
            for (int i = 0; i < shorter.Length; i++)
            {
                result[i] |= shorter[i];
            }

            return PhpValue.Create(result);
        }

        ToIntegers(left, right, "|", out long x, out long y);
        return PhpValue.Create(x | y);
    }

    /// <summary><c>^</c>: ints, or bytewise on two strings.</summary>
    public static PhpValue BitwiseXor(PhpValue left, PhpValue right)
    {
        if (AreStrings(ref left, ref right))
        {
            var a = left.StringValue.AsSpan();
            var b = right.StringValue.AsSpan();
            var result = new byte[Math.Min(a.Length, b.Length)];
            for (int i = 0; i < result.Length; i++)
            {
                result[i] = (byte)(a[i] ^ b[i]);
            }

            return PhpValue.Create(result);
        }

        ToIntegers(left, right, "^", out long x, out long y);
        return PhpValue.Create(x ^ y);
    }

    private static bool AreStrings(ref PhpValue left, ref PhpValue right)
    {
        if (left.IsLong)
        {
            return false;
        }

        left = left.GetValue();
        right = right.GetValue();
        return left.IsStringValue && right.IsStringValue;
    }

    /// <summary><c>~</c>.</summary>
    public static PhpValue BitwiseNot(PhpValue value)
    {
        value = value.GetValue();
        switch (value.TypeCode)
        {
            case PhpTypeCode.Long:
                return PhpValue.Create(~value._bits);
            case PhpTypeCode.Double:
                return PhpValue.Create(~Convert.ToLongImplicitly(value.Double));
            case PhpTypeCode.String or PhpTypeCode.MutableString:
                var result = value.StringValue.AsSpan().ToArray();
                foreach (ref byte b in result.AsSpan())
                {
                    b = (byte)~b;
                }

                return PhpValue.Create(result);
            default:
                throw PhpException.TypeErrorException($"Cannot perform bitwise not on {Convert.TypeNameForMessage(value)}");
        }
    }

    /// <summary><c>&lt;&lt;</c>: throws ArithmeticError for a negative count.</summary>
    public static PhpValue ShiftLeft(PhpValue left, PhpValue right)
    {
        ToIntegers(left, right, "<<", out long value, out long count);
        return PhpValue.Create(CheckCount(count) >= 64 ? 0 : value << (int)count);
    }

    /// <summary><c>&gt;&gt;</c>: throws ArithmeticError for a negative count.</summary>
    public static PhpValue ShiftRight(PhpValue left, PhpValue right)
    {
        ToIntegers(left, right, ">>", out long value, out long count);
        return PhpValue.Create(value >> (int)Math.Min(CheckCount(count), 63));
    }

    private static long CheckCount(long count)
        => count >= 0 ? count : throw PhpException.Create("ArithmeticError", "Bit shift by negative number");
}
