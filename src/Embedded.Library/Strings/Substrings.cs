using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>Parts of strings, and putting parts in. Positions and lengths are in bytes.</summary>
[PhpExtension("standard")]
public static partial class Substrings
{
    /// <summary>A part; negative numbers count from the end.</summary>
    [PhpPlain(Within = nameof(OfPart))]
    public static PhpString substr(PhpString @string, long offset, long? length = null)
    {
        var (start, count) = Range(@string.Length, offset, length);
        return Bytes.Slice(@string, start, count);
    }

    /// <summary>Replaces parts by others; arrays work element by element.</summary>
    [PhpSignature("(array|string $string, array|string $replace, array|int $offset, array|int|null $length = null): array|string")]
    public static PhpValue substr_replace(
        Context ctx, [PhpParam("array|string")] PhpValue @string, [PhpParam("array|string")] PhpValue replace,
        [PhpParam("array|int")] PhpValue offset, [PhpParam("array|int|null")] PhpValue length = default)
    {
        if (!@string.IsArray)
        {
            if (offset.IsArray || length.IsArray)
            {
                throw PhpException.TypeErrorException(offset.IsArray
                    ? "substr_replace(): Argument #3 ($offset) cannot be an array when working on a single string"
                    : "substr_replace(): Argument #4 ($length) cannot be an array when working on a single string");
            }

            var with = replace.IsArray ? (replace.Array.Count == 0 ? PhpString.Empty : Convert.ToPhpString(replace.Array.GetValues()[0], ctx)) : replace.StringValue;
            return Replace(@string.StringValue, with, offset.Long, length.IsNull ? null : length.Long);
        }

        var result = new PhpArray(@string.Array.Count);
        PhpValue[]? replaces = replace.IsArray ? replace.Array.GetValues() : null;
        PhpValue[]? offsets = offset.IsArray ? offset.Array.GetValues() : null;
        PhpValue[]? lengths = length.IsArray ? length.Array.GetValues() : null;
        int i = 0;
        foreach (var (key, value) in @string.Array)
        {
            var text = Convert.ToPhpString(value, ctx);
            var with = replaces is null ? replace.StringValue : i < replaces.Length ? Convert.ToPhpString(replaces[i], ctx) : PhpString.Empty;
            long from = offsets is null ? offset.Long : i < offsets.Length ? Convert.ToLong(offsets[i]) : 0;
            long count = lengths is not null ? (i < lengths.Length ? Convert.ToLong(lengths[i]) : text.Length) : length.IsNull ? text.Length : length.Long;
            result.SetItemValue(key, Replace(text, with, from, count));
            i++;
        }

        return result;
    }

    /// <summary>Compares a part of a string with another one: less than, equal to or more than 0.</summary>
    public static long substr_compare(PhpString haystack, PhpString needle, long offset, long? length = null, bool case_insensitive = false)
    {
        if (length == 0)
        {
            return 0;
        }

        if (length < 0)
        {
            throw ArgumentBinder.ValueError("substr_compare", 4, "length", "must be greater than or equal to 0");
        }

        long start = offset < 0 ? Math.Max(0, offset + haystack.Length) : offset;
        if (start > haystack.Length)
        {
            throw ArgumentBinder.ValueError("substr_compare", 3, "offset", "must be contained in argument #1 ($haystack)");
        }

        long limit = length ?? Math.Max(needle.Length, haystack.Length - start);
        var left = haystack.AsSpan()[(int)start..];
        var right = needle.AsSpan();
        left = left[..(int)Math.Min(limit, left.Length)];
        right = right[..(int)Math.Min(limit, right.Length)];
        return case_insensitive ? Compare.IgnoreCase(left, right) : Compare.Order(left, right);
    }

    /// <summary>The string cut into pieces of a length.</summary>
    public static PhpArray str_split(PhpString @string, long length = 1)
    {
        if (length < 1)
        {
            throw ArgumentBinder.ValueError("str_split", 2, "length", "must be greater than 0");
        }

        if (@string.IsEmpty)
        {
            return [];
        }

        var result = new PhpArray((int)((@string.Length + length - 1) / length));
        for (long i = 0; i < @string.Length; i += length)
        {
            result.AddValue(Bytes.Slice(@string, (int)i, (int)Math.Min(length, @string.Length - i)));
        }

        return result;
    }

    /// <summary>The string with a separator after each piece of a length.</summary>
    public static PhpString chunk_split(PhpString @string, long length = 76, [PhpParam("string", Default = "\"\\r\\n\"")] PhpString separator = default)
    {
        if (length < 1)
        {
            throw ArgumentBinder.ValueError("chunk_split", 2, "length", "must be greater than 0");
        }

        var end = separator.IsDefault ? "\r\n"u8 : separator.AsSpan();
        var rest = @string.AsSpan();
        long chunks = (Math.Max(rest.Length - 1, 0) / length) + 1;
        var result = GC.AllocateUninitializedArray<byte>(Context.StringLength(rest.Length + (chunks * end.Length)));
        for (var place = result.AsSpan(); place.Length > 0;)
        {
            int count = (int)Math.Min(length, rest.Length);
            rest[..count].CopyTo(place);
            end.CopyTo(place[count..]);
            rest = rest[count..];
            place = place[(count + end.Length)..];
        }

        return result;
    }

    /// <summary>The bytes in reverse order.</summary>
    [PhpPlain]
    public static PhpString strrev(PhpString @string)
    {
        var bytes = @string.AsSpan().ToArray();
        Array.Reverse(bytes);
        return bytes;
    }

    /// <summary>The string several times.</summary>
    public static PhpString str_repeat(PhpString @string, long times)
    {
        if (times < 0)
        {
            throw ArgumentBinder.ValueError("str_repeat", 2, "times", "must be greater than or equal to 0");
        }

        if (@string.IsEmpty || times == 0)
        {
            return PhpString.Empty;
        }

        var result = GC.AllocateUninitializedArray<byte>(times <= int.MaxValue ? Lengths.Checked(@string.Length * times) : Lengths.Checked(@string.Length * (decimal)times));
        if (@string.Length == 1)
        {
            result.AsSpan().Fill(@string[0]);
            return result;
        }

        @string.AsSpan().CopyTo(result);
        for (int done = @string.Length; done < result.Length;)
        {
            int count = Math.Min(done, result.Length - done);
            result.AsSpan(0, count).CopyTo(result.AsSpan(done));
            done += count;
        }

        return result;
    }

    /// <summary>The string made longer by a filling on one side or both.</summary>
    [PhpSignature("(string $string, int $length, string $pad_string = ' ', int $pad_type = STR_PAD_RIGHT): string")]
    public static PhpString str_pad(PhpString @string, long length, [PhpParam("string", Default = "\" \"")] PhpString pad_string = default, long pad_type = StringConstants.STR_PAD_RIGHT)
    {
        var pad = pad_string.IsDefault ? " "u8 : pad_string.AsSpan();
        if (length < 0 || length <= @string.Length)
        {
            return @string;
        }

        if (pad.Length == 0)
        {
            throw ArgumentBinder.ValueError("str_pad", 3, "pad_string", "must be a non-empty string");
        }

        if (pad_type is < StringConstants.STR_PAD_LEFT or > StringConstants.STR_PAD_BOTH)
        {
            throw ArgumentBinder.ValueError("str_pad", 4, "pad_type", "must be STR_PAD_LEFT, STR_PAD_RIGHT, or STR_PAD_BOTH");
        }

        int missing = Lengths.Checked(length) - @string.Length;
        int left = pad_type == StringConstants.STR_PAD_LEFT ? missing : pad_type == StringConstants.STR_PAD_BOTH ? missing / 2 : 0;
        var result = GC.AllocateUninitializedArray<byte>((int)length);
        FillWith(pad, result.AsSpan(0, left));
        @string.AsSpan().CopyTo(result.AsSpan(left));
        FillWith(pad, result.AsSpan(left + @string.Length));
        return result;
    }

    private static void FillWith(ReadOnlySpan<byte> pad, Span<byte> place)
    {
        if (pad.Length == 1)
        {
            place.Fill(pad[0]);
            return;
        }

        for (; place.Length > pad.Length; place = place[pad.Length..])
        {
            pad.CopyTo(place);
        }

        pad[..place.Length].CopyTo(place);
    }

    /// <summary>Start and length of a part as substr() means them.</summary>
    internal static (int Start, int Length) Range(int total, long offset, long? length)
    {
        long start = offset < 0 ? Math.Max(0, offset + total) : Math.Min(offset, total);
        long rest = total - start;
        long count = length is not { } wanted ? rest : wanted < 0 ? Math.Max(0, rest + wanted) : Math.Min(wanted, rest);
        return ((int)start, (int)count);
    }

    private static PhpString Replace(PhpString text, PhpString with, long offset, long? length)
    {
        var (start, count) = Range(text.Length, offset, length);
        var result = new byte[text.Length - count + with.Length];
        text.AsSpan()[..start].CopyTo(result);
        with.AsSpan().CopyTo(result.AsSpan(start));
        text.AsSpan()[(start + count)..].CopyTo(result.AsSpan(start + with.Length));
        return result;
    }
}
