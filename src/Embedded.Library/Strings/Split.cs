using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>Strings to arrays and back.</summary>
[PhpExtension("standard")]
public static class Split
{
    private const int MaxCounted = 256;
    private const int LongPart = 256;

    /// <summary>The parts between separators; a positive limit keeps the rest in the last part, a negative one leaves parts out.</summary>
    [PhpPlain(NotEmpty = 1)]
    [SkipLocalsInit]
    public static PhpArray explode(PhpString separator, PhpString @string, [PhpParam("int", Default = "PHP_INT_MAX")] long limit = long.MaxValue)
    {
        var by = separator.AsSpan();
        if (by.Length == 0)
        {
            throw ArgumentBinder.ValueError("explode", 1, "separator", "cannot be empty");
        }

        var text = @string.AsSpan();
        long max = limit < 0 ? long.MaxValue : Math.Max(limit, 1);

        // Where the first parts end is found before they are made: most arrays are then made in their final size.
        Span<int> ends = stackalloc int[MaxCounted];
        int count = FindEnds(text, by, ends[..(int)Math.Min(MaxCounted, max - 1)]);
        var values = new PhpValue[count + 1];
        int start = 0;
        for (int i = 0; i < count; i++)
        {
            values[i] = Bytes.Copy(text[start..ends[i]]);
            start = ends[i] + by.Length;
        }

        PhpArray result;
        if (count < MaxCounted)
        {
            values[count] = Bytes.Slice(@string, start);
            result = PhpArray.FromOwned(values, values.Length);
        }
        else
        {
            result = PhpArray.FromOwned(values, count);
            while (result.Count < max - 1 && text[start..].IndexOf(by) is >= 0 and int found)
            {
                result.AddValue(Bytes.Copy(text.Slice(start, found)));
                start += found + by.Length;
            }

            result.AddValue(Bytes.Slice(@string, start));
        }

        for (; limit < 0 && result.Count > 0; limit++)
        {
            result.TryPop(out _);
        }

        return result.Count == 0 ? [] : result;
    }

    // Where the first parts end, as many as there is room for. Parts are mostly short: a pass over the text that takes all separators of a vector
    // at once is quicker than a search for each.
    private static int FindEnds(ReadOnlySpan<byte> text, ReadOnlySpan<byte> by, Span<int> ends)
    {
        int count = 0;
        int start = 0;
        int last = by.Length - 1;
        if (Vector128.IsHardwareAccelerated && ends.Length > 0)
        {
            ref byte origin = ref MemoryMarshal.GetReference(text);
            var first = Vector128.Create(by[0]);
            var final = Vector128.Create(by[last]);
            for (int i = 0; i <= text.Length - last - Vector128<byte>.Count && i - start < LongPart; i += Vector128<byte>.Count)
            {
                var begins = Vector128.Equals(Vector128.LoadUnsafe(ref origin, (nuint)i), first);
                uint matches = (begins & Vector128.Equals(Vector128.LoadUnsafe(ref origin, (nuint)(i + last)), final)).ExtractMostSignificantBits();
                for (; matches != 0; matches &= matches - 1)
                {
                    int at = i + BitOperations.TrailingZeroCount(matches);
                    if (at < start || (last > 1 && !text.Slice(at + 1, last - 1).SequenceEqual(by[1..last])))
                    {
                        continue;
                    }

                    ends[count++] = at;
                    if (count == ends.Length)
                    {
                        return count;
                    }

                    start = at + by.Length;
                }
            }
        }

        while (count < ends.Length && text[start..].IndexOf(by) is >= 0 and int found)
        {
            ends[count++] = start + found;
            start += found + by.Length;
        }

        return count;
    }

    /// <summary>The elements as strings, with a separator between.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpString implode(Context ctx, [PhpParam("array|string")] PhpValue separator, PhpArray? array = null) => Implode(ctx, separator, array, nameof(implode));

    /// <summary>implode().</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpString join(Context ctx, [PhpParam("array|string")] PhpValue separator, PhpArray? array = null) => Implode(ctx, separator, array, nameof(join));

    private static PhpString Implode(Context ctx, PhpValue separator, PhpArray? array, string function)
    {
        if (array is null)
        {
            return separator.IsArray
                ? Join(ctx, default, separator.Array)
                : throw PhpException.TypeErrorException($"{function}(): Argument #1 ($array) must be of type array, string given");
        }

        return separator.IsArray
            ? throw ArgumentBinder.TypeError(function, 1, "separator", "string", separator)
            : Join(ctx, separator.StringValue.AsSpan(), array);
    }

    /// <summary>The next token of a string, of which the first call gives the whole.</summary>
    [return: CastToFalse]
    public static PhpString strtok(Context ctx, PhpString @string, PhpString? token = null)
    {
        var state = ctx.GetStatic<TokenState>();
        var delimiters = @string;
        if (token is { } given)
        {
            state.Text = @string;
            state.Position = 0;
            delimiters = given;
        }

        if (state.Position < 0 || state.Position > state.Text.Length)
        {
            return default;
        }

        var text = state.Text.AsSpan();
        int skip = text[state.Position..].IndexOfAnyExcept(delimiters.AsSpan());
        if (skip < 0)
        {
            state.Text = default;
            state.Position = -1;
            return default;
        }

        int start = state.Position + skip;
        int length = text[start..].IndexOfAny(delimiters.AsSpan());
        length = length < 0 ? text.Length - start : length;
        state.Position = start + length + 1;
        return Bytes.Slice(state.Text, start, length);
    }

    /// <summary>The fields of a line of comma separated values.</summary>
    public static PhpArray str_getcsv(
        PhpString @string, [PhpParam("string", Default = "\",\"")] PhpString separator = default,
        [PhpParam("string", Default = "\"\\\"\"")] PhpString enclosure = default, [PhpParam("string", Default = "\"\\\\\"")] PhpString escape = default)
        => Csv.Parse(@string.AsSpan(), Csv.One(separator, (byte)',', 2, "separator"), Csv.One(enclosure, (byte)'"', 3, "enclosure"), Csv.Escape(escape));

    private static PhpString Join(Context ctx, ReadOnlySpan<byte> separator, PhpArray array)
    {
        var result = new ByteBuilder(array.Count * 8);
        bool first = true;
        var entries = array.GetFastEnumerator();
        while (entries.MoveNext())
        {
            if (!first)
            {
                result.Add(separator);
            }

            first = false;
            var item = entries.CurrentValue;
            if (item.IsLong)
            {
                result.Add(item.Long);
            }
            else
            {
                result.Add(item.IsStringValue ? item.StringValue : Convert.ToPhpString(item, ctx));
            }
        }

        return result.ToPhpString();
    }

    private sealed class TokenState
    {
        public PhpString Text { get; set; }

        public int Position { get; set; } = -1;
    }
}
