namespace PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

/// <summary>The escapes of string literals.</summary>
internal static class StringDecoder
{
    /// <summary>Between single quotes only the quote and the backslash can be escaped.</summary>
    public static byte[] DecodeSingleQuoted(ReadOnlySpan<byte> text)
    {
        if (Characters.IndexOf(text, (byte)'\\') < 0)
            return text.ToArray();

        byte[] buffer = new byte[text.Length];
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] is (byte)'\'' or (byte)'\\')
                i++;
            buffer[length++] = text[i];
        }

        return buffer.AsSpan(0, length).ToArray();
    }

    /// <summary>All other strings; <paramref name="quote"/> is the one character that needs an escape there, 0 for none (heredoc).</summary>
    public static byte[] Decode(ReadOnlySpan<byte> text, byte quote)
    {
        if (Characters.IndexOf(text, (byte)'\\') < 0)
            return text.ToArray();

        byte[] buffer = new byte[text.Length];
        int length = 0;
        for (int i = 0; i < text.Length;)
        {
            if (text[i] != '\\' || i + 1 >= text.Length)
                buffer[length++] = text[i++];
            else
                i += DecodeEscape(text[i..], quote, buffer, ref length);
        }

        return buffer.AsSpan(0, length).ToArray();
    }

    /// <summary>Decodes the escape that <paramref name="text"/> starts with, and returns its length.</summary>
    private static int DecodeEscape(ReadOnlySpan<byte> text, byte quote, byte[] buffer, ref int length)
    {
        byte b = text[1];
        byte? simple = b switch
        {
            (byte)'n' => (byte)'\n',
            (byte)'t' => (byte)'\t',
            (byte)'r' => (byte)'\r',
            (byte)'f' => (byte)'\f',
            (byte)'e' => 0x1B,
            (byte)'v' => (byte)'\v',
            (byte)'\\' or (byte)'$' => b,
            _ => b == quote && quote != 0 ? b : null,
        };
        if (simple is { } value)
        {
            buffer[length++] = value;
            return 2;
        }

        switch (b)
        {
            case (byte)'x' or (byte)'X' when text.Length > 2 && char.IsAsciiHexDigit((char)text[2]):
                return DecodeNumber(text, 2, 2, 16, buffer, ref length);
            case >= (byte)'0' and <= (byte)'7':
                return DecodeNumber(text, 1, 3, 8, buffer, ref length);
            case (byte)'u' when text.Length > 2 && text[2] == '{':
                return DecodeCodepoint(text, buffer, ref length);
            default:
                buffer[length++] = (byte)'\\';
                buffer[length++] = b;
                return 2;
        }
    }

    private static int DecodeNumber(ReadOnlySpan<byte> text, int start, int maximum, int radix, byte[] buffer, ref int length)
    {
        int value = 0;
        int i = start;
        for (; i < text.Length && i < start + maximum; i++)
        {
            bool isDigit = radix == 16 ? char.IsAsciiHexDigit((char)text[i]) : text[i] is >= (byte)'0' and <= (byte)'7';
            if (!isDigit)
                break;
            value = (value * radix) + NumberDecoder.DigitValue(text[i]);
        }

        buffer[length++] = (byte)value;
        return i;
    }

    /// <summary>The lexer has checked the form. Surrogates are encoded like any other code point, as php does.</summary>
    private static int DecodeCodepoint(ReadOnlySpan<byte> text, byte[] buffer, ref int length)
    {
        int close = text.IndexOf((byte)'}');
        int value = 0;
        foreach (byte b in text[3..close])
            value = (value * 16) + NumberDecoder.DigitValue(b);

        switch (value)
        {
            case < 0x80:
                buffer[length++] = (byte)value;
                break;
            case < 0x800:
                buffer[length++] = (byte)(0xC0 | (value >> 6));
                buffer[length++] = (byte)(0x80 | (value & 0x3F));
                break;
            case < 0x10000:
                buffer[length++] = (byte)(0xE0 | (value >> 12));
                buffer[length++] = (byte)(0x80 | ((value >> 6) & 0x3F));
                buffer[length++] = (byte)(0x80 | (value & 0x3F));
                break;
            default:
                buffer[length++] = (byte)(0xF0 | (value >> 18));
                buffer[length++] = (byte)(0x80 | ((value >> 12) & 0x3F));
                buffer[length++] = (byte)(0x80 | ((value >> 6) & 0x3F));
                buffer[length++] = (byte)(0x80 | (value & 0x3F));
                break;
        }

        return close + 1;
    }

}
