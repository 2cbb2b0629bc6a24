using System.Globalization;
using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>What the beginning of a string is as a number.</summary>
internal enum NumericKind : byte
{
    /// <summary>No number.</summary>
    None,

    /// <summary>An int.</summary>
    Long,

    /// <summary>A float, or an int beyond 64 bits.</summary>
    Double,
}

/// <summary>PHP 8's numeric strings: white space, sign, digits, fraction, exponent, white space.</summary>
internal readonly ref struct NumericString
{
    private NumericString(NumericKind kind, long number, double fraction, bool hasTrailingData, int overflow)
    {
        Kind = kind;
        Long = number;
        Double = fraction;
        HasTrailingData = hasTrailingData;
        Overflow = overflow;
    }

    /// <summary>What it is.</summary>
    public NumericKind Kind { get; }

    /// <summary>The int; valid only for that kind.</summary>
    public long Long { get; }

    /// <summary>The float; valid only for that kind, and for an int that is 0, which may have a sign as a float.</summary>
    public double Double { get; }

    /// <summary>Whether something that is not white space follows the number ("5 apples": leading-numeric).</summary>
    public bool HasTrailingData { get; }

    /// <summary>-1 or 1 where an integer without fraction or exponent was beyond 64 bits, by its sign.</summary>
    public int Overflow { get; }

    /// <summary>Whether all of it is a number.</summary>
    public bool IsNumeric => Kind != NumericKind.None && !HasTrailingData;

    /// <summary>The number as a value; int 0 where it is none.</summary>
    public PhpValue Value => Kind == NumericKind.Double ? PhpValue.Create(Double) : PhpValue.Create(Long);

    /// <summary>The number as a float; 0 where it is none.</summary>
    public double AsDouble => Kind == NumericKind.Double || Long == 0 ? Double : Long;

    private const ulong MaxExact = 1UL << 53;

    private static readonly double[] s_powersOfTen =
        [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSpace(byte c) => c is (byte)' ' or (>= (byte)'\t' and <= (byte)'\r');

    private static bool IsDigit(ReadOnlySpan<byte> s, int i) => (uint)i < (uint)s.Length && (uint)(s[i] - '0') <= 9;

    /// <summary>Whether a string that begins with this byte can be numeric at all.</summary>
    public static bool CanStartWith(byte c) => c <= '9' && (c >= '0' || c is (byte)'-' or (byte)'+' or (byte)'.' || IsSpace(c));

    /// <summary>Reads the number at the beginning of a string.</summary>
    public static NumericString Parse(ReadOnlySpan<byte> s)
    {
        if (s.IsEmpty || !CanStartWith(s[0]))
        {
            return default;
        }

        int start = 0;
        while (start < s.Length && IsSpace(s[start]))
        {
            start++;
        }

        int i = start;
        bool negative = false;
        if (i < s.Length && s[i] is (byte)'-' or (byte)'+')
        {
            negative = s[i++] == '-';
        }

        if (!IsDigit(s, i) && !(i < s.Length && s[i] == '.' && IsDigit(s, i + 1)))
        {
            return default;
        }

        ulong value = 0;
        bool overflow = false;
        for (; IsDigit(s, i); i++)
        {
            uint digit = (uint)(s[i] - '0');
            overflow |= value > (ulong.MaxValue - digit) / 10;
            value = value * 10 + digit;
        }

        bool isDouble = false;
        int fraction = 0;
        if (i < s.Length && s[i] == '.')
        {
            isDouble = true;
            i++;
            for (; IsDigit(s, i); i++, fraction++)
            {
                uint digit = (uint)(s[i] - '0');
                overflow |= value > (ulong.MaxValue - digit) / 10;
                value = value * 10 + digit;
            }
        }

        int beforeExponent = i;

        if (i < s.Length && (s[i] | 0x20) == 'e')
        {
            int digits = i + 1 < s.Length && s[i + 1] is (byte)'-' or (byte)'+' ? i + 2 : i + 1;
            if (IsDigit(s, digits))
            {
                isDouble = true;
                i = digits;
                while (IsDigit(s, i))
                {
                    i++;
                }
            }
        }

        int end = i;
        while (i < s.Length && IsSpace(s[i]))
        {
            i++;
        }

        bool trailing = i < s.Length;
        ulong limit = negative ? 1UL << 63 : long.MaxValue;
        if (!isDouble && !overflow && value <= limit)
        {
            return new NumericString(NumericKind.Long, negative ? (long)(0 - value) : (long)value, negative && value == 0 ? -0.0 : 0, trailing, 0);
        }

        // A quotient of two numbers that floats hold exactly is the float that is nearest.
        if (isDouble && !overflow && beforeExponent == end && value <= MaxExact && fraction < s_powersOfTen.Length)
        {
            double quotient = value / s_powersOfTen[fraction];
            return new NumericString(NumericKind.Double, 0, negative ? -quotient : quotient, trailing, 0);
        }

        double parsed = double.Parse(s[start..end], NumberStyles.Float, CultureInfo.InvariantCulture);
        return new NumericString(NumericKind.Double, 0, parsed, trailing, isDouble ? 0 : negative ? -1 : 1);
    }
}
