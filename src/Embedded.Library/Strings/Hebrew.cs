using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>Hebrew text (ISO 8859-8) for devices that write from left to right.</summary>
[PhpExtension("standard")]
public static class Hebrew
{
    private const byte FirstLetter = 0xE0;
    private const byte LastLetter = 0xFA;

    /// <summary>Logical Hebrew text as visual one, in lines of at most so many characters.</summary>
    public static PhpString hebrev(PhpString @string, long max_chars_per_line = 0)
        => @string.IsEmpty ? PhpString.Empty : BreakLines(Visual(@string.AsSpan()), max_chars_per_line);

    private static bool IsHebrew(byte c) => c is >= FirstLetter and <= LastLetter;

    private static bool IsBlank(byte c) => c is (byte)' ' or (byte)'\t';

    private static bool IsSign(byte c) => char.IsAscii((char)c) && (char.IsPunctuation((char)c) || char.IsSymbol((char)c));

    private static bool IsLineEnd(byte c) => c is (byte)'\n' or (byte)'\r';

    // Runs of Hebrew are turned round, runs of other text stay as they are; the first run comes last.
    private static byte[] Visual(ReadOnlySpan<byte> text)
    {
        var result = new byte[text.Length];
        int free = text.Length;
        bool hebrew = IsHebrew(text[0]);
        for (int start = 0; start < text.Length; hebrew = !hebrew)
        {
            int end = start + 1;
            if (hebrew)
            {
                while (end < text.Length && (IsHebrew(text[end]) || IsBlank(text[end]) || IsSign(text[end]) || text[end] == '\n'))
                {
                    end++;
                }

                foreach (byte c in text[start..end])
                {
                    result[--free] = Mirrored(c);
                }
            }
            else
            {
                while (end < text.Length && !IsHebrew(text[end]) && text[end] != '\n')
                {
                    end++;
                }

                // What stands between the two belongs to the Hebrew one.
                while (end - 1 > start && (IsBlank(text[end - 1]) || IsSign(text[end - 1])) && text[end - 1] is not ((byte)'/' or (byte)'-'))
                {
                    end--;
                }

                free -= end - start;
                text[start..end].CopyTo(result.AsSpan(free));
            }

            start = end;
        }

        return result;
    }

    private static byte Mirrored(byte c) => c switch
    {
        (byte)'(' => (byte)')',
        (byte)')' => (byte)'(',
        (byte)'[' => (byte)']',
        (byte)']' => (byte)'[',
        (byte)'{' => (byte)'}',
        (byte)'}' => (byte)'{',
        (byte)'<' => (byte)'>',
        (byte)'>' => (byte)'<',
        (byte)'\\' => (byte)'/',
        (byte)'/' => (byte)'\\',
        _ => c,
    };

    // The lines of a visual text are read from its end.
    private static PhpString BreakLines(byte[] text, long width)
    {
        var result = new ByteBuilder(text.Length);
        int last = text.Length - 1;
        while (true)
        {
            int first = last;
            long count = 0;
            while ((width == 0 || (width > 0 && count < width)) && first > 0)
            {
                count++;
                first--;
                if (IsLineEnd(text[first]))
                {
                    while (first > 0 && IsLineEnd(text[first]))
                    {
                        first--;
                        count++;
                    }

                    first += IsLineEnd(text[first]) ? 0 : 1;
                    break;
                }
            }

            if (width >= 0 && count == width)
            {
                // Not in a word, if there is a blank in the line.
                int at = first;
                long left = count;
                while (left > 0 && !IsBlank(text[at]) && !IsLineEnd(text[at]))
                {
                    at++;
                    left--;
                }

                first = left > 0 ? at : first;
            }

            int begin = first;
            text[begin] = IsBlank(text[begin]) ? (byte)'\n' : text[begin];
            int from = begin;
            while (from <= last && IsLineEnd(text[from]))
            {
                from++;
            }

            result.Add(text.AsSpan(from, last + 1 - from));

            for (int i = begin; i <= last && IsLineEnd(text[i]); i++)
            {
                result.Add(text[i]);
            }

            if (begin == 0)
            {
                return result.ToPhpString();
            }

            last = begin - 1;
        }
    }
}
