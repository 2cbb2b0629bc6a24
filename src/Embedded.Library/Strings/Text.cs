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
        var allowed = new ByteBuilder();
        if (allowed_tags.IsArray)
        {
            foreach (var tag in allowed_tags.Array.GetValues())
            {
                allowed.Add('<');
                allowed.Add(Convert.ToPhpString(tag, ctx));
                allowed.Add('>');
            }
        }
        else if (allowed_tags.IsStringValue)
        {
            allowed.Add(allowed_tags.StringValue);
        }

        return TagStripper.Strip(@string.AsSpan(), Bytes.Lower(allowed.ToPhpString()));
    }
}
