using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>Finding strings in strings. Offsets and results are in bytes.</summary>
[PhpExtension("standard")]
public static class Search
{
    /// <summary>The first position at or after an offset (negative: from the end).</summary>
    [PhpPlain(MaxArguments = 2)]
    [return: CastToFalse]
    [PhpOnlyReads]
    public static long strpos(PhpString haystack, PhpString needle, long offset = 0)
        => First(haystack.AsSpan(), needle.AsSpan(), offset, "strpos");

    /// <summary>strpos() without regard to ASCII case.</summary>
    [PhpPlain(MaxArguments = 2)]
    [return: CastToFalse]
    [PhpOnlyReads]
    public static long stripos(PhpString haystack, PhpString needle, long offset = 0)
        => offset == 0 ? IndexIgnoringCase(haystack, needle) : First(Bytes.Lower(haystack).AsSpan(), Bytes.Lower(needle).AsSpan(), offset, "stripos");

    /// <summary>The last position; a negative offset ends the search that many bytes before the end.</summary>
    [PhpPlain(MaxArguments = 2)]
    [return: CastToFalse]
    [PhpOnlyReads]
    public static long strrpos(PhpString haystack, PhpString needle, long offset = 0)
        => Last(haystack.AsSpan(), needle.AsSpan(), offset, "strrpos");

    /// <summary>strrpos() without regard to ASCII case.</summary>
    [PhpPlain(MaxArguments = 2)]
    [return: CastToFalse]
    public static long strripos(PhpString haystack, PhpString needle, long offset = 0)
        => Last(Bytes.Lower(haystack).AsSpan(), Bytes.Lower(needle).AsSpan(), offset, "strripos");

    /// <summary>The part from the first needle on, or the part before it.</summary>
    [PhpPlain]
    [return: CastToFalse]
    public static PhpString strstr(PhpString haystack, PhpString needle, bool before_needle = false)
        => From(haystack, haystack.AsSpan().IndexOf(needle.AsSpan()), before_needle);

    /// <summary>strstr().</summary>
    [return: CastToFalse]
    public static PhpString strchr(PhpString haystack, PhpString needle, bool before_needle = false)
        => strstr(haystack, needle, before_needle);

    /// <summary>strstr() without regard to ASCII case.</summary>
    [PhpPlain]
    [return: CastToFalse]
    public static PhpString stristr(PhpString haystack, PhpString needle, bool before_needle = false)
        => From(haystack, IndexIgnoringCase(haystack, needle), before_needle);

    /// <summary>The part from the last occurrence of the needle's first byte.</summary>
    [PhpPlain]
    [return: CastToFalse]
    public static PhpString strrchr(PhpString haystack, PhpString needle)
        => From(haystack, haystack.AsSpan().LastIndexOf(needle.IsEmpty ? (byte)0 : needle[0]), false);

    /// <summary>Whether the needle occurs.</summary>
    [PhpPlain]
    [PhpOnlyReads]
    public static bool str_contains(PhpString haystack, PhpString needle) => haystack.AsSpan().IndexOf(needle.AsSpan()) >= 0;

    /// <summary>Whether the string starts so.</summary>
    [PhpPlain]
    [PhpOnlyReads]
    public static bool str_starts_with(PhpString haystack, PhpString needle) => haystack.AsSpan().StartsWith(needle.AsSpan());

    /// <summary>Whether the string ends so.</summary>
    [PhpPlain]
    [PhpOnlyReads]
    public static bool str_ends_with(PhpString haystack, PhpString needle) => haystack.AsSpan().EndsWith(needle.AsSpan());

    /// <summary>The number of occurrences that do not overlap.</summary>
    [PhpPlain(MaxArguments = 2, NotEmpty = 2)]
    [PhpOnlyReads]
    public static long substr_count(PhpString haystack, PhpString needle, long offset = 0, long? length = null)
    {
        if (needle.IsEmpty)
        {
            throw ArgumentBinder.ValueError("substr_count", 2, "needle", "cannot be empty");
        }

        long start = offset < 0 ? offset + haystack.Length : offset;
        if (start < 0 || start > haystack.Length)
        {
            throw ArgumentBinder.ValueError("substr_count", 3, "offset", "must be contained in argument #1 ($haystack)");
        }

        long count = length ?? haystack.Length - start;
        count = count < 0 ? count + haystack.Length - start : count;
        if (count < 0 || count > haystack.Length - start)
        {
            throw ArgumentBinder.ValueError("substr_count", 4, "length", "must be contained in argument #1 ($haystack)");
        }

        return haystack.AsSpan().Slice((int)start, (int)count).Count(needle.AsSpan());
    }

    /// <summary>The length of the leading part that consists of certain bytes only.</summary>
    [PhpPlain]
    public static long strspn(PhpString @string, PhpString characters, long offset = 0, long? length = null)
    {
        var part = Part(@string, offset, length);
        int end = part.IndexOfAnyExcept(characters.AsSpan());
        return end < 0 ? part.Length : end;
    }

    /// <summary>The length of the leading part that has none of certain bytes.</summary>
    [PhpPlain]
    public static long strcspn(PhpString @string, PhpString characters, long offset = 0, long? length = null)
    {
        var part = Part(@string, offset, length);
        int end = characters.IsEmpty ? part.IndexOf((byte)0) : part.IndexOfAny(characters.AsSpan()); // no characters are a NUL, for php
        return end < 0 ? part.Length : end;
    }

    /// <summary>The part from the first of certain bytes on.</summary>
    [return: CastToFalse]
    public static PhpString strpbrk(PhpString @string, PhpString characters)
        => characters.IsEmpty
            ? throw ArgumentBinder.ValueError("strpbrk", 2, "characters", "must be a non-empty string")
            : From(@string, @string.AsSpan().IndexOfAny(characters.AsSpan()), false);

    // A long text is not copied to lower case as long as few of its letters are the needle's first one.
    private static int IndexIgnoringCase(PhpString haystack, PhpString needle)
    {
        const int Long = 64;
        var text = haystack.AsSpan();
        var lower = Bytes.Lower(needle).AsSpan();
        if (text.Length < Long || lower.IsEmpty || lower.Length > text.Length)
        {
            return Bytes.Lower(haystack).AsSpan().IndexOf(lower);
        }

        int last = text.Length - lower.Length;
        byte first = lower[0];
        byte other = Bytes.ToUpper(first);
        for (int at = 0, tries = text.Length / Long; at <= last; at++)
        {
            int next = text.Slice(at, last - at + 1).IndexOfAny(first, other);
            if (next < 0)
            {
                return -1;
            }

            at += next;
            if (EqualsIgnoringCase(text.Slice(at, lower.Length), lower))
            {
                return at;
            }

            if (--tries < 0)
            {
                int found = Bytes.Lower(text[(at + 1)..]).AsSpan().IndexOf(lower);
                return found < 0 ? -1 : at + 1 + found;
            }
        }

        return -1;
    }

    private static bool EqualsIgnoringCase(ReadOnlySpan<byte> text, ReadOnlySpan<byte> lower)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (Bytes.ToLower(text[i]) != lower[i])
            {
                return false;
            }
        }

        return true;
    }

    private static long First(ReadOnlySpan<byte> haystack, ReadOnlySpan<byte> needle, long offset, string function)
    {
        if (offset == 0)
        {
            return haystack.IndexOf(needle);
        }

        offset = offset < 0 ? offset + haystack.Length : offset;
        if (offset < 0 || offset > haystack.Length)
        {
            throw ArgumentBinder.ValueError(function, 3, "offset", "must be contained in argument #1 ($haystack)");
        }

        int found = haystack[(int)offset..].IndexOf(needle);
        return found < 0 ? -1 : found + offset;
    }

    private static long Last(ReadOnlySpan<byte> haystack, ReadOnlySpan<byte> needle, long offset, string function)
    {
        if (offset > haystack.Length || offset < -haystack.Length)
        {
            throw ArgumentBinder.ValueError(function, 3, "offset", "must be contained in argument #1 ($haystack)");
        }

        if (offset >= 0)
        {
            int found = haystack[(int)offset..].LastIndexOf(needle);
            return found < 0 ? -1 : found + offset;
        }

        int end = (int)Math.Min(haystack.Length, haystack.Length + offset + needle.Length);
        return haystack[..end].LastIndexOf(needle);
    }

    private static PhpString From(PhpString haystack, int position, bool before)
        => position < 0 ? default : before ? Bytes.Slice(haystack, 0, position) : Bytes.Slice(haystack, position);

    private static ReadOnlySpan<byte> Part(PhpString value, long offset, long? length)
    {
        var (start, count) = Substrings.Range(value.Length, offset, length);
        return value.AsSpan().Slice(start, count);
    }
}
