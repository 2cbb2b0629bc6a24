using System.Text;

namespace PeachpieSockets.Embedded.Library.Multibyte;

/// <summary>The functions of mbstring that socket programs use, as PHP 8.2 has them, for UTF-8, UTF-16, UTF-32, ASCII, ISO-8859-1 and bytes.</summary>
[PhpExtension("mbstring")]
public static class MultibyteFunctions
{
    /// <summary>mb_convert_case(): upper case.</summary>
    public const int MB_CASE_UPPER = 0;

    /// <summary>mb_convert_case(): lower case.</summary>
    public const int MB_CASE_LOWER = 1;

    /// <summary>mb_convert_case(): words with a capital.</summary>
    public const int MB_CASE_TITLE = 2;

    /// <summary>The number of characters.</summary>
    public static long mb_strlen(Context ctx, PhpString @string, string? encoding = null) => Runes(ctx, "mb_strlen", 2, @string, encoding).Length;

    /// <summary>A part of a string, counted in characters.</summary>
    public static PhpString mb_substr(Context ctx, PhpString @string, long start, long? length = null, string? encoding = null)
    {
        var runes = Runes(ctx, "mb_substr", 4, @string, encoding);
        long from = start < 0 ? Math.Max(0, runes.Length + start) : Math.Min(start, runes.Length);
        long to = length is not { } n ? runes.Length : n < 0 ? Math.Max(from, runes.Length + n) : Math.Min(runes.Length, from + Math.Min(n, runes.Length));
        return Text(ctx, runes.AsSpan((int)from, (int)(to - from)), encoding);
    }

    /// <summary>Where a string begins in another, in characters, or false.</summary>
    [PhpSignature("(string $haystack, string $needle, int $offset = 0, ?string $encoding = null): int|false")]
    public static PhpValue mb_strpos(Context ctx, PhpString haystack, PhpString needle, long offset = 0, string? encoding = null)
        => Find(ctx, "mb_strpos", haystack, needle, offset, encoding, last: false, fold: false);

    /// <summary>Where a string begins last in another, in characters, or false.</summary>
    [PhpSignature("(string $haystack, string $needle, int $offset = 0, ?string $encoding = null): int|false")]
    public static PhpValue mb_strrpos(Context ctx, PhpString haystack, PhpString needle, long offset = 0, string? encoding = null)
        => Find(ctx, "mb_strrpos", haystack, needle, offset, encoding, last: true, fold: false);

    /// <summary>mb_strpos() without regard to case.</summary>
    [PhpSignature("(string $haystack, string $needle, int $offset = 0, ?string $encoding = null): int|false")]
    public static PhpValue mb_stripos(Context ctx, PhpString haystack, PhpString needle, long offset = 0, string? encoding = null)
        => Find(ctx, "mb_stripos", haystack, needle, offset, encoding, last: false, fold: true);

    /// <summary>The string in lower case.</summary>
    public static PhpString mb_strtolower(Context ctx, PhpString @string, string? encoding = null) => Map(ctx, "mb_strtolower", @string, encoding, static t => t.ToLowerInvariant());

    /// <summary>The string in upper case.</summary>
    public static PhpString mb_strtoupper(Context ctx, PhpString @string, string? encoding = null)
        => Map(ctx, "mb_strtoupper", @string, encoding, static t => t.ToUpperInvariant().Replace("ß", "SS", StringComparison.Ordinal));

    /// <summary>The characters of a string, in pieces of a length.</summary>
    public static PhpArray mb_str_split(Context ctx, PhpString @string, long length = 1, string? encoding = null)
    {
        if (length < 1)
        {
            throw PhpException.ValueErrorException("mb_str_split(): Argument #2 ($length) must be greater than 0");
        }

        var runes = Runes(ctx, "mb_str_split", 3, @string, encoding);
        var result = new PhpArray();
        for (long i = 0; i < runes.Length; i += length)
        {
            result.AddValue(Text(ctx, runes.AsSpan((int)i, (int)Math.Min(length, runes.Length - i)), encoding));
        }

        return result;
    }

    /// <summary>How often a string is in another.</summary>
    public static long mb_substr_count(Context ctx, PhpString haystack, PhpString needle, string? encoding = null)
    {
        _ = Name(ctx, "mb_substr_count", 3, encoding);
        if (needle.IsEmpty)
        {
            throw PhpException.ValueErrorException("mb_substr_count(): Argument #2 ($needle) must not be empty");
        }

        return haystack.AsSpan().Count(needle.AsSpan());
    }

    /// <summary>Whether a string is well-formed.</summary>
    public static bool mb_check_encoding(Context ctx, [PhpParam("array|string|null")] PhpValue value = default, string? encoding = null)
    {
        string name = Name(ctx, "mb_check_encoding", 2, encoding);
        return value.IsArray ? value.Array.GetValues().All(v => mb_check_encoding(ctx, v.IsArray ? v : Convert.ToPhpString(v, ctx), name)) : Encodings.IsValid(Convert.ToPhpString(value, ctx).AsSpan(), name);
    }

    /// <summary>The string in another encoding.</summary>
    [PhpSignature("(array|string $string, string $to_encoding, array|string|null $from_encoding = null): array|string|false")]
    public static PhpValue mb_convert_encoding(Context ctx, PhpString @string, string to_encoding, [PhpParam("array|string|null")] PhpValue from_encoding = default)
    {
        string to = Name(ctx, "mb_convert_encoding", 2, to_encoding, "to_encoding");
        string[] candidates = from_encoding.IsArray ? [.. from_encoding.Array.GetValues().Select(v => v.StringValue.ToString())]
            : from_encoding.IsStringValue ? from_encoding.StringValue.ToString().Split(',', StringSplitOptions.TrimEntries) : [ctx.GetStatic<State>().Internal];
        string from = candidates.Select(c => Name(ctx, "mb_convert_encoding", 3, c, "from_encoding")).FirstOrDefault(c => candidates.Length == 1 || Encodings.IsValid(@string.AsSpan(), c)) ?? "UTF-8";
        return Encodings.Encode(Encodings.Decode(@string.AsSpan(), from).Replace('\uFFFD', '?'), to);
    }

    /// <summary>The encoding of the other functions, which may be set.</summary>
    [PhpSignature("(?string $encoding = null): string|bool")]
    public static PhpValue mb_internal_encoding(Context ctx, string? encoding = null)
    {
        if (encoding is null)
        {
            return ctx.GetStatic<State>().Internal;
        }

        ctx.GetStatic<State>().Internal = Name(ctx, "mb_internal_encoding", 1, encoding);
        return true;
    }

    /// <summary>The names of the encodings.</summary>
    public static PhpArray mb_list_encodings() => Functions.CoreFunctions.List(Encodings.Names);

    private static string Name(Context ctx, string function, int number, string? encoding, string parameter = "encoding")
        => encoding is null ? ctx.GetStatic<State>().Internal
            : Encodings.Canonical(encoding) ?? throw PhpException.ValueErrorException($"{function}(): Argument #{number} (${parameter}) must be a valid encoding, \"{encoding}\" given");

    private static Rune[] Runes(Context ctx, string function, int number, PhpString text, string? encoding)
        => [.. Encodings.Decode(text.AsSpan(), Name(ctx, function, number, encoding)).EnumerateRunes()];

    private static PhpString Text(Context ctx, ReadOnlySpan<Rune> runes, string? encoding)
    {
        var text = new StringBuilder();
        foreach (var rune in runes)
        {
            text.Append(rune.ToString());
        }

        return Encodings.Encode(text.ToString(), Name(ctx, "", 0, encoding));
    }

    private static PhpString Map(Context ctx, string function, PhpString text, string? encoding, Func<string, string> map)
    {
        string name = Name(ctx, function, 2, encoding);
        return Encodings.Encode(map(Encodings.Decode(text.AsSpan(), name)), name);
    }

    private static PhpValue Find(Context ctx, string function, PhpString haystack, PhpString needle, long offset, string? encoding, bool last, bool fold)
    {
        var text = Runes(ctx, function, 4, haystack, encoding);
        var wanted = Runes(ctx, function, 4, needle, encoding);
        if (offset > text.Length || -offset > text.Length)
        {
            throw PhpException.ValueErrorException($"{function}(): Argument #3 ($offset) must be contained in argument #1 ($haystack)");
        }

        int from = (int)(offset < 0 ? text.Length + offset : offset);
        var range = text.AsSpan();
        if (fold)
        {
            text = Array.ConvertAll(text, Rune.ToLowerInvariant);
            wanted = Array.ConvertAll(wanted, Rune.ToLowerInvariant);
            range = text;
        }

        if (last && offset < 0)
        {
            int end = Math.Min(text.Length, from + wanted.Length);
            return range[..end].LastIndexOf(wanted) is >= 0 and var before ? before : PhpValue.False;
        }

        int found = last ? range[from..].LastIndexOf(wanted) : range[from..].IndexOf(wanted);
        return found < 0 ? PhpValue.False : found + from;
    }

    private sealed class State
    {
        public string Internal { get; set; } = "UTF-8";
    }
}
