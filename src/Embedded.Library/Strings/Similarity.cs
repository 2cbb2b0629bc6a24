using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>How alike strings are, and how words sound.</summary>
[PhpExtension("standard")]
public static class Similarity
{
    /// <summary>The number of bytes in common parts; percent gives it as a share.</summary>
    public static long similar_text(PhpString string1, PhpString string2, PhpAlias? percent = null)
    {
        long same = Common(string1.AsSpan(), string2.AsSpan());
        if (percent is not null)
        {
            int total = string1.Length + string2.Length;
            percent.Value = total == 0 ? 0.0 : same * 2.0 * 100.0 / total;
        }

        return same;
    }

    /// <summary>The cost of changing one string into the other.</summary>
    public static long levenshtein(PhpString string1, PhpString string2, long insertion_cost = 1, long replacement_cost = 1, long deletion_cost = 1)
    {
        var a = string1.AsSpan();
        var b = string2.AsSpan();
        if (a.Length == 0)
        {
            return b.Length * insertion_cost;
        }

        if (b.Length == 0)
        {
            return a.Length * deletion_cost;
        }

        var previous = new long[b.Length + 1];
        var current = new long[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            previous[j] = j * insertion_cost;
        }

        foreach (byte c in a)
        {
            current[0] = previous[0] + deletion_cost;
            for (int j = 0; j < b.Length; j++)
            {
                long cost = previous[j] + (c == b[j] ? 0 : replacement_cost);
                current[j + 1] = Math.Min(cost, Math.Min(previous[j + 1] + deletion_cost, current[j] + insertion_cost));
            }

            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }

    /// <summary>How an English word sounds, as letters; <c>0</c> stands for th, X for sh.</summary>
    public static PhpString metaphone(PhpString @string, long max_phonemes = 0)
        => max_phonemes < 0
            ? throw ArgumentBinder.ValueError(nameof(metaphone), 2, "max_phonemes", "must be greater than or equal to 0")
            : Metaphone.Of(@string.AsSpan(), max_phonemes);

    /// <summary>A letter and three digits for how a word sounds.</summary>
    [PhpPlain]
    public static PhpString soundex(PhpString @string)
    {
        const string Codes = "01230120022455012623010202";
        var result = new ByteBuilder(4);
        int last = -1;
        foreach (byte c in @string.AsSpan())
        {
            byte letter = Bytes.ToUpper(c);
            if (letter is < (byte)'A' or > (byte)'Z' || result.Length >= 4)
            {
                continue;
            }

            int code = Codes[letter - 'A'];
            if (result.Length == 0)
            {
                result.Add(letter);
                last = code;
            }
            else if (code != last)
            {
                last = code;

                if (code != '0')
                {
                    result.Add((byte)code);
                }
            }
        }

        while (result.Length < 4)
        {
            result.Add('0');
        }

        return result.ToPhpString();
    }

    /// <summary>The bytes of a string and how often each occurs, by mode 0 to 4.</summary>
    [PhpSignature("(string $string, int $mode = 0): array|string")]
    [PhpOnlyReads]
    public static PhpValue count_chars(PhpString @string, long mode = 0)
    {
        if (mode is < 0 or > 4)
        {
            throw ArgumentBinder.ValueError("count_chars", 2, "mode", "must be between 0 and 4 (inclusive)");
        }

        Span<int> counts = stackalloc int[256];
        counts.Clear();
        foreach (byte c in @string.AsSpan())
        {
            counts[c]++;
        }

        var table = new PhpArray();
        var list = new ByteBuilder(256);
        for (int i = 0; i < 256; i++)
        {
            bool used = counts[i] > 0;
            if (mode == 0 || (mode == 1 && used) || (mode == 2 && !used))
            {
                table.SetItemValue(i, (long)counts[i]);
            }
            else if ((mode == 3 && used) || (mode == 4 && !used))
            {
                list.Add((byte)i);
            }
        }

        return mode >= 3 ? list.ToPhpString() : table;
    }

    private static long Common(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        int best = 0, at = 0, bt = 0;
        for (int i = 0; i < a.Length - best; i++)
        {
            byte first = a[i];
            for (int j = 0; j < b.Length - best; j++)
            {
                // Only what is alike at both ends of the best length so far can be longer.
                if (b[j] != first || a[i + best] != b[j + best])
                {
                    continue;
                }

                int length = 1;
                int most = Math.Min(a.Length - i, b.Length - j);
                while (length < most && a[i + length] == b[j + length])
                {
                    length++;
                }

                if (length > best)
                {
                    (best, at, bt) = (length, i, j);
                    if (i + best >= a.Length)
                    {
                        break;
                    }
                }
            }
        }

        return best == 0 ? 0 : best + Common(a[..at], b[..bt]) + Common(a[(at + best)..], b[(bt + best)..]);
    }
}
