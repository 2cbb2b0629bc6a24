using System.Globalization;

namespace PeachpieSockets.Embedded.Library.Multibyte;

/// <summary>Numeric entities and mail headers, as PHP 8.2's mbstring has them.</summary>
[PhpExtension("mbstring")]
public static class MultibyteEntities
{
    /// <summary>Characters of ranges as entities; the map holds first, last, offset, mask for each.</summary>
    public static PhpString mb_encode_numericentity(Context ctx, PhpString @string, PhpArray map, string? encoding = null, bool hex = false)
    {
        var e = MultibyteState.Encoding(ctx, "mb_encode_numericentity", 3, encoding);
        var ranges = Map("mb_encode_numericentity", map);
        var result = new List<int>();
        foreach (int c in e.Decode(@string.AsSpan()))
        {
            var range = Array.Find(ranges, r => c >= r.First && c <= r.Last);
            if (c == MbEncoding.Bad || range.Mask == 0)
            {
                result.Add(c);
                continue;
            }

            long value = (c + range.Offset) & range.Mask;
            result.AddRange((hex ? $"&#x{value:X};" : string.Create(CultureInfo.InvariantCulture, $"&#{value};")).Select(x => (int)x));
        }

        return MultibyteState.Of(ctx).Encode(e, result);
    }

    /// <summary>Entities of ranges as characters.</summary>
    public static PhpString mb_decode_numericentity(Context ctx, PhpString @string, PhpArray map, string? encoding = null)
    {
        var e = MultibyteState.Encoding(ctx, "mb_decode_numericentity", 3, encoding);
        var ranges = Map("mb_decode_numericentity", map);
        var text = e.Decode(@string.AsSpan());
        var result = new List<int>();
        for (int i = 0; i < text.Count; i++)
        {
            if (text[i] == '&' && i + 2 < text.Count && text[i + 1] == '#' && Entity(text, i + 2, ranges) is { } found)
            {
                result.Add(found.Character);
                i = found.End - 1;
                continue;
            }

            result.Add(text[i]);
        }

        return MultibyteState.Of(ctx).Encode(e, result);
    }

    /// <summary>A text as encoded words of a mail header (RFC 2047).</summary>
    public static PhpString mb_encode_mimeheader(Context ctx, PhpString @string, string? charset = null, string? transfer_encoding = null, [PhpParam("string", Default = "\"\\r\\n\"")] PhpString newline = default, long indent = 0)
    {
        var e = MultibyteState.Encoding(ctx, "mb_encode_mimeheader", 2, charset, "charset");
        bool quoted = transfer_encoding is { Length: > 0 } && transfer_encoding[0] is 'Q' or 'q';
        return MimeHeader.Encode(ctx, @string, e, quoted, newline.IsDefault ? "\r\n" : newline, (int)indent);
    }

    /// <summary>A mail header's text of its encoded words.</summary>
    public static PhpString mb_decode_mimeheader(Context ctx, PhpString @string) => MimeHeader.Decode(ctx, @string);

    private static (int Character, int End)? Entity(List<int> text, int at, (long First, long Last, long Offset, long Mask)[] ranges)
    {
        bool hex = text[at] is 'x' or 'X';
        int start = hex ? at + 1 : at;
        int end = start;
        long value = 0;
        while (end < text.Count && end - start < 10 && text[end] is >= 0 and < 0x80 && (hex ? char.IsAsciiHexDigit((char)text[end]) : char.IsAsciiDigit((char)text[end])))
        {
            value = value * (hex ? 16 : 10) + int.Parse(((char)text[end]).ToString(), hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture);
            end++;
        }

        if (end == start || value > uint.MaxValue)
        {
            return null;
        }

        foreach (var r in ranges)
        {
            long original = value - r.Offset;
            if (original >= r.First && original <= r.Last)
            {
                return ((int)original, end < text.Count && text[end] == ';' ? end + 1 : end);
            }
        }

        return null;
    }

    private static (long First, long Last, long Offset, long Mask)[] Map(string function, PhpArray map)
    {
        long[] n = [.. map.GetValues().Select(v => Convert.ToLong(v.GetValue()))];
        return n.Length % 4 == 0
            ? [.. n.Chunk(4).Select(c => (c[0], c[1], c[2], c[3]))]
            : throw PhpException.ValueErrorException($"{function}(): Argument #2 ($map) must have a multiple of 4 elements");
    }
}
