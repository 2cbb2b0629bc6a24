using System.Globalization;
using System.Text;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Maths;

/// <summary>Numbers in other bases.</summary>
[PhpExtension("standard")]
public static class Bases
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>Binary digits; negative numbers as 64 bits.</summary>
    [PhpPlain]
    public static PhpString decbin(long num) => Format((ulong)num, 2);

    /// <summary>Octal digits; negative numbers as 64 bits.</summary>
    [PhpPlain]
    public static PhpString decoct(long num) => Format((ulong)num, 8);

    /// <summary>Hexadecimal digits; negative numbers as 64 bits.</summary>
    [PhpPlain]
    public static PhpString dechex(long num) => Format((ulong)num, 16);

    /// <summary>The number of binary digits; a float where it is too large.</summary>
    [PhpSignature("(string $binary_string): int|float")]
    public static PhpValue bindec(Context ctx, PhpString binary_string) => Parse(ctx, binary_string.AsSpan(), 2);

    /// <summary>The number of octal digits; a float where it is too large.</summary>
    [PhpSignature("(string $octal_string): int|float")]
    public static PhpValue octdec(Context ctx, PhpString octal_string) => Parse(ctx, octal_string.AsSpan(), 8);

    /// <summary>The number of hexadecimal digits; a float where it is too large.</summary>
    [PhpSignature("(string $hex_string): int|float")]
    public static PhpValue hexdec(Context ctx, PhpString hex_string) => Parse(ctx, hex_string.AsSpan(), 16);

    /// <summary>A number of one base (2 to 36) in another.</summary>
    public static PhpString base_convert(Context ctx, PhpString num, long from_base, long to_base)
    {
        if (from_base is < 2 or > 36)
        {
            throw ArgumentBinder.ValueError("base_convert", 2, "from_base", "must be between 2 and 36 (inclusive)");
        }

        if (to_base is < 2 or > 36)
        {
            throw ArgumentBinder.ValueError("base_convert", 3, "to_base", "must be between 2 and 36 (inclusive)");
        }

        var value = Parse(ctx, num.AsSpan(), (int)from_base);
        return value.IsLong ? Format((ulong)value.Long, (uint)to_base) : FormatDouble(value.Double, (int)to_base);
    }

    internal static PhpString Format(ulong value, uint numberBase)
    {
        Span<byte> buffer = stackalloc byte[64];
        int at = 64;
        if (System.Numerics.BitOperations.IsPow2(numberBase))
        {
            int bits = System.Numerics.BitOperations.Log2(numberBase);
            do
            {
                buffer[--at] = (byte)Digits[(int)(value & (numberBase - 1))];
                value >>= bits;
            }
            while (value != 0);
            return Bytes.Copy(buffer[at..]);
        }

        do
        {
            buffer[--at] = (byte)Digits[(int)(value % numberBase)];
            value /= numberBase;
        }
        while (value != 0);
        return Bytes.Copy(buffer[at..]);
    }

    private static PhpString FormatDouble(double value, int numberBase)
    {
        if (double.IsInfinity(value))
        {
            return PhpString.Empty;
        }

        var text = new StringBuilder();
        value = Math.Floor(Math.Abs(value));
        do
        {
            text.Insert(0, Digits[(int)(value % numberBase)]);
            value = Math.Floor(value / numberBase);
        }
        while (value >= 1);
        return text.ToString();
    }

    private static PhpValue Parse(Context ctx, ReadOnlySpan<byte> text, int numberBase)
    {
        text = text[System.Text.Ascii.Trim(text)];
        ulong prefix = numberBase switch { 2 => 'b', 8 => 'o', 16 => 'x', _ => '\0' };
        if (text.Length >= 2 && text[0] == '0' && prefix != 0 && Bytes.ToLower(text[1]) == prefix)
        {
            text = text[2..];
        }

        long value = 0;
        double large = 0;
        bool isLarge = false, invalid = false;
        foreach (byte c in text)
        {
            int digit = Digit(c);
            if (digit < 0 || digit >= numberBase)
            {
                invalid = true;
                continue;
            }

            if (!isLarge && value > (long.MaxValue - digit) / numberBase)
            {
                isLarge = true;
                large = value;
            }

            if (isLarge)
            {
                large = large * numberBase + digit;
            }
            else
            {
                value = value * numberBase + digit;
            }
        }

        if (invalid)
        {
            ctx.Deprecated("Invalid characters passed for attempted conversion, these have been ignored");
        }

        return isLarge ? PhpValue.Create(large) : value;
    }

    private static int Digit(byte c) => Bytes.IsDigit(c) ? c - '0' : Bytes.IsLetter(c) ? (c | 0x20) - 'a' + 10 : -1;

    /// <summary>What intval() makes of a string in a base; base 0 looks at the prefix; too large numbers stay at the limits.</summary>
    internal static long ParseLong(ReadOnlySpan<byte> text, int numberBase)
    {
        while (text.Length > 0 && Bytes.IsSpace(text[0]))
        {
            text = text[1..];
        }

        bool negative = text.Length > 0 && text[0] == '-';
        if (text.Length > 0 && text[0] is (byte)'-' or (byte)'+')
        {
            text = text[1..];
        }

        byte mark = text.Length > 1 && text[0] == '0' ? Bytes.ToLower(text[1]) : (byte)0;
        int marked = mark switch { (byte)'x' => 16, (byte)'b' => 2, (byte)'o' => 8, _ => 0 };
        if (marked != 0 && (numberBase == 0 || numberBase == marked))
        {
            numberBase = marked;
            text = text[2..];
        }
        else if (numberBase == 0)
        {
            numberBase = text.Length > 0 && text[0] == '0' ? 8 : 10;
        }

        Int128 value = 0;
        foreach (byte c in text)
        {
            int digit = Digit(c);
            if (digit < 0 || digit >= numberBase)
            {
                break;
            }

            value = value * numberBase + digit;
            if (value > (Int128)long.MaxValue + 1)
            {
                return negative ? long.MinValue : long.MaxValue;
            }
        }

        value = negative ? -value : value;
        return value > long.MaxValue ? long.MaxValue : (long)value;
    }

    internal static string Invariant(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
