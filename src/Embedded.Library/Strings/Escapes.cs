using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>Backslashes and other quoting.</summary>
[PhpExtension("standard")]
public static class Escapes
{
    /// <summary>A backslash before quotes, backslashes and NUL.</summary>
    [PhpPlain]
    public static PhpString addslashes(PhpString @string)
    {
        var text = @string.AsSpan();
        if (text.IndexOfAny("'\"\\\0"u8) < 0)
        {
            return @string;
        }

        var result = new ByteBuilder(text.Length + 8);
        foreach (byte c in text)
        {
            if (c is (byte)'\'' or (byte)'"' or (byte)'\\' or 0)
            {
                result.Add('\\');
            }

            result.Add(c == 0 ? (byte)'0' : c);
        }

        return result.ToPhpString();
    }

    /// <summary>Undoes addslashes().</summary>
    [PhpPlain]
    public static PhpString stripslashes(PhpString @string)
    {
        var text = @string.AsSpan();
        var result = new ByteBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                result.Add(text[i]);
            }
            else if (++i < text.Length)
            {
                result.Add(text[i] == '0' ? (byte)0 : text[i]);
            }
        }

        return result.ToPhpString();
    }

    /// <summary>C escapes for certain bytes.</summary>
    public static PhpString addcslashes(Context ctx, PhpString @string, PhpString characters)
    {
        var mask = Bytes.CharMask(ctx, characters.AsSpan(), "addcslashes");
        var result = new ByteBuilder(@string.Length + 8);
        foreach (byte c in @string.AsSpan())
        {
            if (!mask[c])
            {
                result.Add(c);
                continue;
            }

            result.Add('\\');
            int escape = "\a\b\t\n\v\f\r"u8.IndexOf(c);
            if (escape >= 0)
            {
                result.Add("abtnvfr"[escape]);
            }
            else if (c is < 32 or > 126)
            {
                result.Add((byte)('0' + (c >> 6)));
                result.Add((byte)('0' + (c >> 3 & 7)));
                result.Add((byte)('0' + (c & 7)));
            }
            else
            {
                result.Add(c);
            }
        }

        return result.ToPhpString();
    }

    /// <summary>Undoes addcslashes().</summary>
    [PhpPlain]
    public static PhpString stripcslashes(PhpString @string)
    {
        var text = @string.AsSpan();
        var result = new ByteBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 >= text.Length)
            {
                result.Add(text[i]);
                continue;
            }

            byte c = text[++i];
            int escape = "abtnvfr"u8.IndexOf(c);
            if (escape >= 0)
            {
                result.Add("\a\b\t\n\v\f\r"[escape]);
            }
            else if (c == 'x' && i + 1 < text.Length && char.IsAsciiHexDigit((char)text[i + 1]))
            {
                result.Add(Number(text, ref i, 2, 16));
            }
            else if (c is >= (byte)'0' and <= (byte)'7')
            {
                i--;
                result.Add(Number(text, ref i, 3, 8));
            }
            else
            {
                result.Add(c);
            }
        }

        return result.ToPhpString();
    }

    /// <summary>A backslash before the characters that are special in simple patterns.</summary>
    [PhpPlain]
    public static PhpString quotemeta(PhpString @string)
    {
        var result = new ByteBuilder(@string.Length + 8);
        foreach (byte c in @string.AsSpan())
        {
            if (".\\+*?[^]$()"u8.Contains(c))
            {
                result.Add('\\');
            }

            result.Add(c);
        }

        return result.ToPhpString();
    }

    /// <summary>A break element before each line end.</summary>
    [PhpPlain]
    public static PhpString nl2br(PhpString @string, bool use_xhtml = true)
    {
        var text = @string.AsSpan();
        var result = new ByteBuilder(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            byte c = text[i];
            if (c is (byte)'\r' or (byte)'\n')
            {
                result.Add(use_xhtml ? "<br />" : "<br>");
                if (i + 1 < text.Length && text[i + 1] != c && text[i + 1] is (byte)'\r' or (byte)'\n')
                {
                    result.Add(c);
                    c = text[++i];
                }
            }

            result.Add(c);
        }

        return result.ToPhpString();
    }

    /// <summary>An argument for a shell, in single quotes.</summary>
    public static PhpString escapeshellarg(PhpString arg)
    {
        RefuseNul(arg, nameof(escapeshellarg), "arg");
        long count = 0;
        var inner = Replace.Simple(OnlyText(arg), "'", "'\\''", false, ref count);
        return PhpString.Concat(PhpString.Concat("'", inner), "'");
    }

    /// <summary>A command for a shell with its special characters escaped.</summary>
    public static PhpString escapeshellcmd(PhpString command)
    {
        RefuseNul(command, nameof(escapeshellcmd), "command");
        var valid = OnlyText(command);
        var text = valid.AsSpan();
        var result = new ByteBuilder(text.Length + 8);
        int close = -1;
        for (int i = 0; i < text.Length; i++)
        {
            byte c = text[i];
            if (c is (byte)'\'' or (byte)'"')
            {
                if (close == i)
                {
                    close = -1;
                }
                else if (close < 0 && text[(i + 1)..].IndexOf(c) is >= 0 and var next)
                {
                    close = i + 1 + next;
                }
                else if (close < 0 || text[close] != c)
                {
                    result.Add('\\');
                }
            }
            else if ("#&;`|*?~<>^()[]{}$\\\n"u8.Contains(c) || c == 0xFF)
            {
                result.Add('\\');
            }

            result.Add(c);
        }

        return result.ToPhpString();
    }

    private static void RefuseNul(PhpString text, string function, string name)
    {
        if (text.AsSpan().Contains((byte)0))
        {
            throw ArgumentBinder.ValueError(function, 1, name, "must not contain any null bytes");
        }
    }

    // What is no character of the shell's encoding would not reach the program as it is, and php leaves it out.
    private static PhpString OnlyText(PhpString text)
    {
        var rest = text.AsSpan();
        if (System.Text.Unicode.Utf8.IsValid(rest))
        {
            return text;
        }

        var result = new ByteBuilder(rest.Length);
        while (rest.Length > 0)
        {
            bool valid = System.Text.Rune.DecodeFromUtf8(rest, out _, out int used) == System.Buffers.OperationStatus.Done;
            used = valid ? used : 1;
            result.Add(valid ? rest[..used] : default);
            rest = rest[used..];
        }

        return result.ToPhpString();
    }

    private static byte Number(ReadOnlySpan<byte> text, ref int i, int maxDigits, int numberBase)
    {
        int value = 0;
        for (int digits = 0; digits < maxDigits && i + 1 < text.Length; digits++)
        {
            byte c = text[i + 1];
            int digit = Bytes.IsDigit(c) ? c - '0' : char.IsAsciiHexDigit((char)c) ? (c | 0x20) - 'a' + 10 : 99;
            if (digit >= numberBase)
            {
                break;
            }

            value = value * numberBase + digit;
            i++;
        }

        return (byte)value;
    }
}
