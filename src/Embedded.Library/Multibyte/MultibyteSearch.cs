namespace PeachpieSockets.Embedded.Library.Multibyte;

/// <summary>Searches counted in characters, as PHP 8.2's mbstring has them.</summary>
[PhpExtension("mbstring")]
public static class MultibyteSearch
{
    /// <summary>Where a string begins in another, in characters, or false.</summary>
    [PhpSignature("(string $haystack, string $needle, int $offset = 0, ?string $encoding = null): int|false")]
    public static PhpValue mb_strpos(Context ctx, PhpString haystack, PhpString needle, long offset = 0, string? encoding = null) => Position(ctx, "mb_strpos", haystack, needle, offset, encoding, last: false, fold: false);

    /// <summary>Where a string begins last in another, in characters, or false.</summary>
    [PhpSignature("(string $haystack, string $needle, int $offset = 0, ?string $encoding = null): int|false")]
    public static PhpValue mb_strrpos(Context ctx, PhpString haystack, PhpString needle, long offset = 0, string? encoding = null) => Position(ctx, "mb_strrpos", haystack, needle, offset, encoding, last: true, fold: false);

    /// <summary>mb_strpos() without regard to case.</summary>
    [PhpSignature("(string $haystack, string $needle, int $offset = 0, ?string $encoding = null): int|false")]
    public static PhpValue mb_stripos(Context ctx, PhpString haystack, PhpString needle, long offset = 0, string? encoding = null) => Position(ctx, "mb_stripos", haystack, needle, offset, encoding, last: false, fold: true);

    /// <summary>mb_strrpos() without regard to case.</summary>
    [PhpSignature("(string $haystack, string $needle, int $offset = 0, ?string $encoding = null): int|false")]
    public static PhpValue mb_strripos(Context ctx, PhpString haystack, PhpString needle, long offset = 0, string? encoding = null) => Position(ctx, "mb_strripos", haystack, needle, offset, encoding, last: true, fold: true);

    /// <summary>The string from the first of another on, or before it, or false.</summary>
    [PhpSignature("(string $haystack, string $needle, bool $before_needle = false, ?string $encoding = null): string|false")]
    public static PhpValue mb_strstr(Context ctx, PhpString haystack, PhpString needle, bool before_needle = false, string? encoding = null) => Part(ctx, "mb_strstr", haystack, needle, before_needle, encoding, last: false, fold: false);

    /// <summary>The string from the last of another on, or before it, or false.</summary>
    [PhpSignature("(string $haystack, string $needle, bool $before_needle = false, ?string $encoding = null): string|false")]
    public static PhpValue mb_strrchr(Context ctx, PhpString haystack, PhpString needle, bool before_needle = false, string? encoding = null) => Part(ctx, "mb_strrchr", haystack, needle, before_needle, encoding, last: true, fold: false);

    /// <summary>mb_strstr() without regard to case.</summary>
    [PhpSignature("(string $haystack, string $needle, bool $before_needle = false, ?string $encoding = null): string|false")]
    public static PhpValue mb_stristr(Context ctx, PhpString haystack, PhpString needle, bool before_needle = false, string? encoding = null) => Part(ctx, "mb_stristr", haystack, needle, before_needle, encoding, last: false, fold: true);

    /// <summary>mb_strrchr() without regard to case.</summary>
    [PhpSignature("(string $haystack, string $needle, bool $before_needle = false, ?string $encoding = null): string|false")]
    public static PhpValue mb_strrichr(Context ctx, PhpString haystack, PhpString needle, bool before_needle = false, string? encoding = null) => Part(ctx, "mb_strrichr", haystack, needle, before_needle, encoding, last: true, fold: true);

    /// <summary>How often a string is in another.</summary>
    public static long mb_substr_count(Context ctx, PhpString haystack, PhpString needle, string? encoding = null)
    {
        var e = MultibyteState.Encoding(ctx, "mb_substr_count", 3, encoding);
        if (needle.IsEmpty)
        {
            throw PhpException.ValueErrorException("mb_substr_count(): Argument #2 ($needle) must not be empty");
        }

        return Utf8(ctx, haystack, e, false).AsSpan().Count(Utf8(ctx, needle, e, false).AsSpan());
    }

    private static PhpValue Position(Context ctx, string function, PhpString haystack, PhpString needle, long offset, string? encoding, bool last, bool fold)
        => Find(ctx, haystack, needle, offset, MultibyteState.Encoding(ctx, function, 4, encoding), last, fold) switch
        {
            -2 => throw PhpException.ValueErrorException($"{function}(): Argument #3 ($offset) must be contained in argument #1 ($haystack)"),
            -1 => PhpValue.False,
            var found => found,
        };

    private static PhpValue Part(Context ctx, string function, PhpString haystack, PhpString needle, bool before, string? encoding, bool last, bool fold)
    {
        var e = MultibyteState.Encoding(ctx, function, 4, encoding);
        long found = Find(ctx, haystack, needle, 0, e, last, fold);
        return found < 0 ? PhpValue.False : before ? MultibyteFunctions.Part(ctx, haystack, e, 0, found) : MultibyteFunctions.Part(ctx, haystack, e, found, long.MaxValue);
    }

    // In UTF-8 a string is found where its bytes are; -1: not found, -2: the offset is outside.
    private static long Find(Context ctx, PhpString haystack, PhpString needle, long offset, MbEncoding e, bool last, bool fold)
    {
        var text = Utf8(ctx, haystack, e, fold);
        var wanted = Utf8(ctx, needle, e, fold);
        long length = MultibyteFunctions.Length(text, EncodingTable.Utf8);
        if (offset > length || offset < -length)
        {
            return -2;
        }

        long from = offset < 0 ? length + offset : offset;
        int start = Index(text.AsSpan(), from);
        int found;
        if (last && offset < 0)
        {
            int end = Index(text.AsSpan(), Math.Min(length, from + MultibyteFunctions.Length(wanted, EncodingTable.Utf8)));
            found = text.AsSpan()[..end].LastIndexOf(wanted.AsSpan());
        }
        else
        {
            var range = text.AsSpan()[start..];
            found = last ? range.LastIndexOf(wanted.AsSpan()) : range.IndexOf(wanted.AsSpan());
            found = found < 0 ? found : found + start;
        }

        return found < 0 ? -1 : MultibyteFunctions.Length(Common.Bytes.Slice(text, 0, found), EncodingTable.Utf8);
    }

    private static PhpString Utf8(Context ctx, PhpString text, MbEncoding e, bool fold)
    {
        if (e is Utf8Codec && !fold)
        {
            return text;
        }

        var characters = e.Decode(text.AsSpan());
        return MultibyteState.Of(ctx).Encode(EncodingTable.Utf8, fold ? CaseMapping.Convert(characters, MultibyteConstants.MB_CASE_FOLD_SIMPLE) : characters);
    }

    private static int Index(ReadOnlySpan<byte> text, long characters)
    {
        int at = 0;
        for (; characters > 0 && at < text.Length; characters--)
        {
            at += Utf8Codec.LengthOf(text[at]);
        }

        return Math.Min(at, text.Length);
    }
}
