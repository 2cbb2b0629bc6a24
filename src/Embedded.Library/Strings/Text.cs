using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>Words and tags.</summary>
[PhpExtension("standard")]
public static class Text
{
    /// <summary>The text with line breaks at a width.</summary>
    public static PhpString wordwrap(PhpString @string, long width = 75, [PhpParam("string", Default = "\"\\n\"")] PhpString @break = default, bool cut_long_words = false)
    {
        var text = @string.AsSpan();
        var eol = @break.IsDefault ? "\n"u8 : @break.AsSpan();
        if (text.Length == 0)
        {
            return PhpString.Empty;
        }

        if (eol.Length == 0)
        {
            throw ArgumentBinder.ValueError("wordwrap", 3, "break", "cannot be empty");
        }

        if (width == 0 && cut_long_words)
        {
            throw ArgumentBinder.ValueError("wordwrap", 4, "cut_long_words", "cannot be true when argument #2 ($width) is 0");
        }

        var result = new ByteBuilder(text.Length + text.Length / 8);
        int lineStart = 0, lastSpace = 0;
        int current = 0;
        for (; current < text.Length; current++)
        {
            if (text[current] == eol[0] && current + eol.Length < text.Length && text[current..].StartsWith(eol))
            {
                result.Add(text[lineStart..(current + eol.Length)]);
                current += eol.Length - 1;
                lineStart = lastSpace = current + 1;
            }
            else if (text[current] == ' ')
            {
                if (current - lineStart >= width)
                {
                    result.Add(text[lineStart..current]);
                    result.Add(eol);
                    lineStart = current + 1;
                }

                lastSpace = current;
            }
            else if (current - lineStart >= width && cut_long_words && lineStart >= lastSpace)
            {
                result.Add(text[lineStart..current]);
                result.Add(eol);
                lineStart = lastSpace = current;
            }
            else if (current - lineStart >= width && lineStart < lastSpace)
            {
                result.Add(text[lineStart..lastSpace]);
                result.Add(eol);
                lineStart = lastSpace += 1;
            }
        }

        result.Add(text[lineStart..current]);
        return result.ToPhpString();
    }

    /// <summary>The words: their number, or they themselves as a list (1) or by position (2).</summary>
    [PhpSignature("(string $string, int $format = 0, ?string $characters = null): array|int")]
    public static PhpValue str_word_count(Context ctx, PhpString @string, long format = 0, PhpString? characters = null)
    {
        if (format is < 0 or > 2)
        {
            throw ArgumentBinder.ValueError("str_word_count", 2, "format", "must be a valid format value");
        }

        var mask = Bytes.CharMask(ctx, characters is { } c ? c.AsSpan() : default, "str_word_count");
        var text = @string.AsSpan();
        int start = 0, end = text.Length;
        while (start < end && ((text[start] == '\'' && !mask['\'']) || (text[start] == '-' && !mask['-'])))
        {
            start++;
        }

        if (end > start && text[end - 1] == '-' && !mask['-'])
        {
            end--;
        }

        var result = new PhpArray();
        long count = 0;
        while (start < end)
        {
            int from = start;
            while (start < end && (Bytes.IsLetter(text[start]) || mask[text[start]] || text[start] is (byte)'\'' or (byte)'-'))
            {
                start++;
            }

            if (start > from)
            {
                count++;
                if (format == 1)
                {
                    result.AddValue(Bytes.Copy(text[from..start]));
                }
                else if (format == 2)
                {
                    result.SetItemValue(from, Bytes.Copy(text[from..start]));
                }
            }
            else
            {
                start++;
            }
        }

        return format == 0 ? count : result;
    }

    /// <summary>Without HTML and PHP tags, but those allowed.</summary>
    public static PhpString strip_tags(Context ctx, PhpString @string, [PhpParam("array|string|null")] PhpValue allowed_tags = default)
    {
        var allowed = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (allowed_tags.IsArray)
        {
            allowed.UnionWith(allowed_tags.Array.GetValues().Select(v => Convert.ToPhpString(v, ctx).ToString()));
        }
        else if (allowed_tags.IsStringValue)
        {
            allowed.UnionWith(allowed_tags.StringValue.ToString().Split('<', '>').Where(s => s.Length > 0));
        }

        var text = @string.AsSpan();
        var result = new ByteBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '<' || (i + 1 < text.Length && Bytes.IsSpace(text[i + 1])))
            {
                if (text[i] != 0)
                {
                    result.Add(text[i]);
                }

                continue;
            }

            int end = TagEnd(text, i);
            if (allowed.Contains(TagName(text[i..Math.Min(end + 1, text.Length)])))
            {
                result.Add(text[i..Math.Min(end + 1, text.Length)]);
            }

            i = end;
        }

        return result.ToPhpString();
    }

    private static int TagEnd(ReadOnlySpan<byte> text, int start)
    {
        if (text[start..].StartsWith("<!--"u8))
        {
            int end = text[(start + 4)..].IndexOf("-->"u8);
            return end < 0 ? text.Length : start + 4 + end + 2;
        }

        if (text[start..].StartsWith("<?"u8))
        {
            int end = text[(start + 2)..].IndexOf("?>"u8);
            return end < 0 ? text.Length : start + 2 + end + 1;
        }

        byte quote = 0;
        int depth = 0;
        for (int i = start + 1; i < text.Length; i++)
        {
            byte c = text[i];
            if (quote != 0)
            {
                quote = c == quote ? (byte)0 : quote;
            }
            else if (c is (byte)'"' or (byte)'\'')
            {
                quote = c;
            }
            else if (c == '<')
            {
                depth++;
            }
            else if (c == '>' && depth-- == 0)
            {
                return i;
            }
        }

        return text.Length;
    }

    private static string TagName(ReadOnlySpan<byte> tag)
    {
        int start = tag.Length > 1 && tag[1] == '/' ? 2 : 1;
        int end = start;
        while (end < tag.Length && !Bytes.IsSpace(tag[end]) && tag[end] is not ((byte)'>' or (byte)'/'))
        {
            end++;
        }

        return start <= end && start <= tag.Length ? Bytes.Latin1(tag[start..end]) : "";
    }
}
