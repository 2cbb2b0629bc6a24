using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Multibyte;

/// <summary>Strings counted in characters, as PHP 8.2's mbstring has them.</summary>
[PhpExtension("mbstring")]
public static class MultibyteFunctions
{
    /// <summary>The number of characters.</summary>
    public static long mb_strlen(Context ctx, PhpString @string, string? encoding = null) => Length(@string, MultibyteState.Encoding(ctx, "mb_strlen", 2, encoding));

    /// <summary>A part of a string, counted in characters.</summary>
    public static PhpString mb_substr(Context ctx, PhpString @string, long start, long? length = null, string? encoding = null)
    {
        var e = MultibyteState.Encoding(ctx, "mb_substr", 4, encoding);
        long all = start < 0 || length < 0 ? Length(@string, e) : long.MaxValue;
        long from = start < 0 ? Math.Max(0, all + start) : start;
        long count = length is not { } n ? long.MaxValue : n < 0 ? Math.Max(0, all - from + n) : n;
        return Part(ctx, @string, e, from, count);
    }

    /// <summary>A part of a string, counted in bytes but cut between characters.</summary>
    public static PhpString mb_strcut(Context ctx, PhpString @string, long start, long? length = null, string? encoding = null)
    {
        var e = MultibyteState.Encoding(ctx, "mb_strcut", 4, encoding);
        long size = @string.Length;
        long from = start < 0 ? Math.Max(0, size + start) : start;
        long count = length is not { } n ? size : n < 0 ? Math.Max(0, size - from + n) : n;
        if (from > size)
        {
            return PhpString.Empty;
        }

        int begin = Boundary(@string, e, (int)from);
        int end = count >= size - begin ? (int)size : Boundary(@string, e, begin + (int)count);
        return Bytes.Slice(@string, begin, Math.Max(0, end - begin));
    }

    /// <summary>The characters of a string, in pieces of a length.</summary>
    public static PhpArray mb_str_split(Context ctx, PhpString @string, long length = 1, string? encoding = null)
    {
        if (length < 1)
        {
            throw PhpException.ValueErrorException("mb_str_split(): Argument #2 ($length) must be greater than 0");
        }

        var e = MultibyteState.Encoding(ctx, "mb_str_split", 3, encoding);
        var result = new PhpArray();
        var characters = HasTable(e) ? null : e.Decode(@string.AsSpan());
        long all = characters?.Count ?? Length(@string, e);
        int at = 0;
        for (long i = 0; i < all; i += length)
        {
            if (characters is not null)
            {
                result.AddValue(MultibyteState.Of(ctx).Encode(e, characters.Skip((int)i).Take((int)Math.Min(length, all))));
                continue;
            }

            int end = Skip(@string.AsSpan(), e, at, length);
            result.AddValue(Bytes.Slice(@string, at, end - at));
            at = end;
        }

        return result;
    }

    /// <summary>The columns that a string takes on a terminal.</summary>
    public static long mb_strwidth(Context ctx, PhpString @string, string? encoding = null) => Width(MultibyteState.Encoding(ctx, "mb_strwidth", 2, encoding).Decode(@string.AsSpan()));

    /// <summary>A string cut to a number of columns, with a marker where something was cut.</summary>
    public static PhpString mb_strimwidth(Context ctx, PhpString @string, long start, long width, [PhpParam("string", Default = "\"\"")] PhpString trim_marker = default, string? encoding = null)
    {
        var e = MultibyteState.Encoding(ctx, "mb_strimwidth", 5, encoding);
        var text = e.Decode(@string.AsSpan());
        if (start < 0)
        {
            start += text.Count;
        }

        if (start < 0 || start > text.Count)
        {
            throw PhpException.ValueErrorException("mb_strimwidth(): Argument #2 ($start) is out of range");
        }

        var rest = text.GetRange((int)start, text.Count - (int)start);
        long all = Width(rest);
        width = width < 0 ? all + width : width;
        if (width < 0)
        {
            throw PhpException.ValueErrorException("mb_strimwidth(): Argument #3 ($width) is out of range");
        }

        var state = MultibyteState.Of(ctx);
        if (all <= width)
        {
            return state.Encode(e, rest);
        }

        long room = width - (trim_marker.IsDefault ? 0 : Width(e.Decode(trim_marker.AsSpan())));
        int count = 0;
        while (count < rest.Count && room - WidthTable.Of(rest[count]) >= 0)
        {
            room -= WidthTable.Of(rest[count++]);
        }

        var shortened = state.Encode(e, rest.Take(count));
        return trim_marker.IsDefault ? shortened : PhpString.Concat(shortened, trim_marker);
    }

    /// <summary>The string in lower case.</summary>
    public static PhpString mb_strtolower(Context ctx, PhpString @string, string? encoding = null) => Map(ctx, "mb_strtolower", 2, @string, encoding, MultibyteConstants.MB_CASE_LOWER);

    /// <summary>The string in upper case.</summary>
    public static PhpString mb_strtoupper(Context ctx, PhpString @string, string? encoding = null) => Map(ctx, "mb_strtoupper", 2, @string, encoding, MultibyteConstants.MB_CASE_UPPER);

    /// <summary>The string in another case.</summary>
    public static PhpString mb_convert_case(Context ctx, PhpString @string, long mode, string? encoding = null)
    {
        _ = MultibyteState.Encoding(ctx, "mb_convert_case", 3, encoding);
        return mode is >= 0 and <= 7
            ? Map(ctx, "mb_convert_case", 3, @string, encoding, (int)mode)
            : throw PhpException.ValueErrorException("mb_convert_case(): Argument #2 ($mode) must be one of the MB_CASE_* constants");
    }

    /// <summary>The code point of the first character, or false.</summary>
    [PhpSignature("(string $string, ?string $encoding = null): int|false")]
    public static PhpValue mb_ord(Context ctx, PhpString @string, string? encoding = null)
    {
        if (@string.IsEmpty)
        {
            throw PhpException.ValueErrorException("mb_ord(): Argument #1 ($string) must not be empty");
        }

        int first = MultibyteState.Encoding(ctx, "mb_ord", 2, encoding).Decode(@string.AsSpan())[0];
        return first == MbEncoding.Bad ? PhpValue.False : first;
    }

    /// <summary>The character of a code point, or false.</summary>
    [PhpSignature("(int $codepoint, ?string $encoding = null): string|false")]
    public static PhpValue mb_chr(Context ctx, long codepoint, string? encoding = null)
    {
        var e = MultibyteState.Encoding(ctx, "mb_chr", 2, encoding);
        var to = new ByteBuilder();
        return codepoint is >= 0 and <= 0x10FFFF && System.Text.Rune.IsValid((int)codepoint) && e.TryAdd(to, (int)codepoint) ? e.Finish(to) : PhpValue.False;
    }

    internal static long Width(List<int> text)
    {
        long width = 0;
        foreach (int c in text)
        {
            width += WidthTable.Of(c);
        }

        return width;
    }

    /// <summary>Whether a character's length is known by its first byte.</summary>
    internal static bool HasTable(MbEncoding e) => e is Utf8Codec || e.Width > 0;

    internal static long Length(PhpString text, MbEncoding e)
    {
        if (e is not Utf8Codec)
        {
            return e.Width > 0 ? (text.Length + e.Width - 1) / e.Width : e.Decode(text.AsSpan()).Count;
        }

        var span = text.AsSpan();
        long count = 0;
        for (int i = 0; i < span.Length; i += Utf8Codec.LengthOf(span[i]))
        {
            count++;
        }

        return count;
    }

    /// <summary>So many characters from one on.</summary>
    internal static PhpString Part(Context ctx, PhpString text, MbEncoding e, long start, long count)
    {
        if (!HasTable(e))
        {
            var characters = e.Decode(text.AsSpan());
            return MultibyteState.Of(ctx).Encode(e, characters.Skip((int)Math.Min(start, characters.Count)).Take((int)Math.Min(count, characters.Count)));
        }

        int begin = Skip(text.AsSpan(), e, 0, start);
        return Bytes.Slice(text, begin, Skip(text.AsSpan(), e, begin, count) - begin);
    }

    private static int Skip(ReadOnlySpan<byte> text, MbEncoding e, int at, long count)
    {
        if (e is not Utf8Codec)
        {
            return (int)Math.Min(text.Length, at + Math.Min(count, text.Length) * e.Width);
        }

        for (; count > 0 && at < text.Length; count--)
        {
            at += Utf8Codec.LengthOf(text[at]);
        }

        return Math.Min(at, text.Length);
    }

    private static int Boundary(PhpString text, MbEncoding e, int at)
    {
        if (e is Utf8Codec)
        {
            while (at > 0 && at < text.Length && (text.AsSpan()[at] & 0xC0) == 0x80)
            {
                at--;
            }

            return at;
        }

        int unit = e.Width > 0 ? e.Width : e is WideCodec ? 2 : 1;
        return at / unit * unit;
    }

    private static PhpString Map(Context ctx, string function, int number, PhpString text, string? encoding, int mode)
    {
        var e = MultibyteState.Encoding(ctx, function, number, encoding);
        return MultibyteState.Of(ctx).Encode(e, CaseMapping.Convert(e.Decode(text.AsSpan()), mode));
    }
}
