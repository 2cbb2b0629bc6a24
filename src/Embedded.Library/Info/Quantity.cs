using System.Text;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Info;

/// <summary>Numbers with a multiplier, as <c>16M</c>, as ini_parse_quantity() reads them: with a warning for what it does not understand. Follows PHP 8.2.</summary>
internal static class Quantity
{
    private const string Still = "for backwards compatibility";

    public static long Parse(Context ctx, ReadOnlySpan<byte> text)
    {
        var all = text;
        text = text.Trim(" \t\n\r\v\f"u8);
        if (text.IsEmpty)
        {
            return 0;
        }

        int at = 0;
        bool negative = text[0] == '-';
        at += text[0] is (byte)'+' or (byte)'-' ? 1 : 0;
        int numberBase = 10;
        if (at < text.Length && text[at] == '0' && at + 1 < text.Length)
        {
            numberBase = Bytes.ToLower(text[at + 1]) switch { (byte)'x' => 16, (byte)'o' => 8, (byte)'b' => 2, _ => 8 };
            bool hasPrefix = Bytes.ToLower(text[at + 1]) is (byte)'x' or (byte)'o' or (byte)'b';
            at += hasPrefix ? 2 : 0;
            if (hasPrefix && at == text.Length)
            {
                ctx.Warning($"Invalid quantity \"{Escape(all)}\": no digits after base prefix, interpreting as \"0\" {Still}");
                return 0;
            }
        }

        int first = at;
        ulong number = 0;
        bool overflow = false;
        for (; at < text.Length && Digit(text[at]) is >= 0 and var digit && digit < numberBase; at++)
        {
            overflow |= number > (ulong.MaxValue - (ulong)digit) / (ulong)numberBase;
            number = overflow ? ulong.MaxValue : number * (ulong)numberBase + (ulong)digit;
        }

        if (at == first)
        {
            ctx.Warning($"Invalid quantity \"{Escape(all)}\": no valid leading digits, interpreting as \"0\" {Still}");
            return 0;
        }

        overflow |= number > (negative ? 1UL << 63 : long.MaxValue);
        long result = negative && !overflow ? unchecked(-(long)number) : (long)number;
        int shown = at;
        if (at < text.Length)
        {
            int shift = Bytes.ToLower(text[^1]) switch { (byte)'g' => 30, (byte)'m' => 20, (byte)'k' => 10, _ => -1 };
            if (shift < 0)
            {
                ctx.Warning($"Invalid quantity \"{Escape(all)}\": unknown multiplier \"{Escape(text[^1..])}\", interpreting as \"{Escape(text[..shown])}\" {Still}");
                return result;
            }

            overflow |= result > long.MaxValue >> shift || result < long.MinValue >> shift;
            result <<= shift;
            if (!text[at..^1].Trim(" \t\n\r\v\f"u8).IsEmpty)
            {
                ctx.Warning($"Invalid quantity \"{Escape(all)}\", interpreting as \"{Escape(text[..shown])}{Escape(text[^1..])}\" {Still}");
                return result;
            }
        }

        if (overflow)
        {
            ctx.Warning($"Invalid quantity \"{Escape(all)}\": value is out of range, using overflow result {Still}");
        }

        return result;
    }

    private static int Digit(byte c) => char.IsAsciiHexDigit((char)c) ? System.Convert.ToInt32(((char)c).ToString(), 16) : -1;

    private static string Escape(ReadOnlySpan<byte> text)
    {
        var result = new StringBuilder(text.Length);
        foreach (byte c in text)
        {
            result.Append(c is < 32 or >= 127 or (byte)'\\' ? c switch
            {
                (byte)'\n' => "\\n",
                (byte)'\r' => "\\r",
                (byte)'\t' => "\\t",
                (byte)'\f' => "\\f",
                (byte)'\v' => "\\v",
                (byte)'\\' => "\\\\",
                0x1B => "\\e",
                _ => $"\\x{c:X2}",
            }
            : ((char)c).ToString());
        }

        return result.ToString();
    }
}
