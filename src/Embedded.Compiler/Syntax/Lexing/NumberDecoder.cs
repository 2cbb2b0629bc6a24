using System.Globalization;

namespace PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

/// <summary>The values of numeric literals.</summary>
internal static class NumberDecoder
{
    public const string DecimalDigits = "0123456789";
    public const string HexDigits = "0123456789abcdefABCDEF";
    public const string OctalDigits = "01234567";
    public const string BinaryDigits = "01";

    /// <summary>The value of an integer literal: true with a long, or false with the double that it overflows to.</summary>
    public static bool TryDecodeInteger(ReadOnlySpan<byte> text, out long value, out double overflow)
    {
        int radix = 10;
        if (text.Length > 1 && text[0] == '0')
        {
            (radix, int skip) = (text[1] | 0x20) switch { 'x' => (16, 2), 'b' => (2, 2), 'o' => (8, 2), _ => (8, 1) };
            text = text[skip..];
        }

        overflow = 0;
        value = 0;
        long limit = long.MaxValue / radix;
        foreach (byte b in text)
        {
            if (b == '_')
                continue;

            int digit = DigitValue(b);
            if (value > limit || (value == limit && digit > long.MaxValue % radix))
            {
                overflow = ToDouble(text, radix);
                return false;
            }

            value = (value * radix) + digit;
        }

        return true;
    }

    /// <summary>The value of a floating-point literal.</summary>
    public static double DecodeFloat(ReadOnlySpan<byte> text)
    {
        Span<byte> clean = text.Length <= 256 ? stackalloc byte[text.Length] : new byte[text.Length];
        int length = 0;
        foreach (byte b in text)
        {
            if (b != '_')
                clean[length++] = b;
        }

        return double.Parse(clean[..length], NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    /// <summary>The value of a hexadecimal digit.</summary>
    public static int DigitValue(byte b) => b <= '9' ? b - '0' : (b | 0x20) - 'a' + 10;

    private static double ToDouble(ReadOnlySpan<byte> text, int radix)
    {
        if (radix == 10)
            return DecodeFloat(text);

        double value = 0;
        foreach (byte b in text)
        {
            if (b != '_')
                value = (value * radix) + DigitValue(b);
        }

        return value;
    }
}
