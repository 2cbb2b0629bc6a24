using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>Replacing strings by strings.</summary>
[PhpExtension("standard")]
public static class Replace
{
    /// <summary>Replaces all occurrences; arrays of needles one after the other.</summary>
    [PhpSignature("(array|string $search, array|string $replace, array|string $subject, &$count = null): array|string")]
    [PhpPlain(Try = nameof(TrySimple))]
    public static PhpValue str_replace(
        Context ctx, [PhpParam("array|string")] PhpValue search, [PhpParam("array|string")] PhpValue replace,
        [PhpParam("array|string")] PhpValue subject, PhpAlias? count = null)
        => All(ctx, search, replace, subject, count, false, "str_replace");

    /// <summary>str_replace() without regard to ASCII case.</summary>
    [PhpSignature("(array|string $search, array|string $replace, array|string $subject, &$count = null): array|string")]
    public static PhpValue str_ireplace(
        Context ctx, [PhpParam("array|string")] PhpValue search, [PhpParam("array|string")] PhpValue replace,
        [PhpParam("array|string")] PhpValue subject, PhpAlias? count = null)
        => All(ctx, search, replace, subject, count, true, "str_ireplace");

    /// <summary>Replaces bytes by bytes, or, by an array, the longest keys by their values.</summary>
    [PhpPlain(Try = nameof(TryMap))]
    public static PhpString strtr(Context ctx, PhpString @string, [PhpParam("array|string")] PhpValue from, PhpString? to = null)
    {
        if (to is { } with)
        {
            if (from.IsArray)
            {
                throw ArgumentBinder.TypeError("strtr", 2, "from", "string", from);
            }

            return Map(@string, from.StringValue.AsSpan(), with.AsSpan());
        }

        return from.IsArray ? Pairs(ctx, @string, from.Array) : throw ArgumentBinder.TypeError("strtr", 2, "from", "array", from);
    }

    internal static PhpValue TrySimple(PhpValue search, PhpValue replace, PhpValue subject)
    {
        long replaced = 0;
        return Simple(subject.StringValue, search.StringValue, replace.StringValue, false, ref replaced);
    }

    internal static PhpValue TryMap(PhpString value, PhpValue from, PhpString to) => Map(value, from.StringValue.AsSpan(), to.AsSpan());

    private static PhpValue All(Context ctx, PhpValue search, PhpValue replace, PhpValue subject, PhpAlias? count, bool ignoreCase, string function)
    {
        if (replace.IsArray && !search.IsArray)
        {
            throw PhpException.TypeErrorException($"{function}(): Argument #2 ($replace) must be of type string when argument #1 ($search) is a string");
        }

        long replaced = 0;
        PhpValue result;
        if (subject.IsArray)
        {
            var texts = new PhpArray(subject.Array.Count);
            foreach (var (key, item) in subject.Array)
            {
                var value = item.GetValue();
                texts.SetItemValue(key, value.IsObject ? value : One(ctx, search, replace, Convert.ToPhpString(value, ctx), ignoreCase, ref replaced));
            }

            result = texts;
        }
        else
        {
            result = One(ctx, search, replace, subject.StringValue, ignoreCase, ref replaced);
        }

        if (count is not null)
        {
            count.Value = replaced;
        }

        return result;
    }

    private static PhpString One(Context ctx, PhpValue search, PhpValue replace, PhpString subject, bool ignoreCase, ref long replaced)
    {
        if (!search.IsArray)
        {
            return Simple(subject, search.StringValue, replace.StringValue, ignoreCase, ref replaced);
        }

        var replacements = replace.IsArray ? replace.Array.GetFastEnumerator() : default;
        bool one = !replace.IsArray;
        bool more = true;
        foreach (var (_, needle) in search.Array)
        {
            more = more && !one && replacements.MoveNext();
            var by = one ? replace.StringValue : more ? Convert.ToPhpString(replacements.CurrentValue, ctx) : PhpString.Empty;
            if (subject.IsEmpty)
            {
                break;
            }

            subject = Simple(subject, Convert.ToPhpString(needle, ctx), by, ignoreCase, ref replaced);
        }

        return subject;
    }

    internal static PhpString Simple(PhpString subject, PhpString search, PhpString with, bool ignoreCase, ref long replaced)
    {
        var text = subject.AsSpan();
        var where = ignoreCase ? Bytes.Lower(subject).AsSpan() : text;
        var needle = ignoreCase ? Bytes.Lower(search).AsSpan() : search.AsSpan();
        int found = needle.Length == 0 ? -1 : Next(where, 0, needle);
        if (found < 0)
        {
            return subject;
        }

        // Counted first, the result is made in its size.
        int count = 0;
        for (int at = found; at >= 0; at = Next(where, at + needle.Length, needle))
        {
            count++;
        }

        replaced += count;
        long length = text.Length + count * ((long)with.Length - needle.Length);
        if (length == 0)
        {
            return PhpString.Empty;
        }

        var result = GC.AllocateUninitializedArray<byte>(Context.StringLength(length));
        var to = result.AsSpan();
        int start = 0;
        for (int at = found; at >= 0; at = Next(where, start, needle))
        {
            text[start..at].CopyTo(to);
            to = to[(at - start)..];
            with.AsSpan().CopyTo(to);
            to = to[with.Length..];
            start = at + needle.Length;
        }

        text[start..].CopyTo(to);
        return result;
    }

    private static int Next(ReadOnlySpan<byte> text, int start, ReadOnlySpan<byte> needle)
    {
        var rest = text[start..];
        int found = needle.Length == 1 ? rest.IndexOf(needle[0]) : rest.IndexOf(needle);
        return found < 0 ? -1 : start + found;
    }

    private static PhpString Map(PhpString value, ReadOnlySpan<byte> from, ReadOnlySpan<byte> to)
    {
        int count = Math.Min(from.Length, to.Length);
        if (count == 0)
        {
            return value;
        }

        var text = value.AsSpan();
        if (count == 1)
        {
            if (!text.Contains(from[0]))
            {
                return value;
            }

            var changed = GC.AllocateUninitializedArray<byte>(text.Length);
            text.Replace(changed, from[0], to[0]);
            return changed;
        }

        Span<byte> map = stackalloc byte[256];
        s_same.CopyTo(map);
        for (int i = 0; i < count; i++)
        {
            map[from[i]] = to[i];
        }

        var bytes = GC.AllocateUninitializedArray<byte>(text.Length);
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] = map[text[i]];
        }

        return bytes;
    }

    // Every byte as itself.
    private static readonly byte[] s_same = [.. Enumerable.Range(0, 256).Select(i => (byte)i)];

    private static PhpString Pairs(Context ctx, PhpString value, PhpArray pairs)
    {
        var needles = ArrayTable.ForKeys(pairs.Count);
        Span<ulong> begins = stackalloc ulong[4]; // a bit for each first byte
        begins.Clear();
        var lengths = new List<int>();
        foreach (var (key, with) in pairs)
        {
            var needle = key.Text;
            if (needle.IsEmpty)
            {
                ctx.Warning("strtr(): Ignoring replacement of empty string");
                continue;
            }

            needles.Insert(new IntStringKey(needle.ToBytes()), Convert.ToPhpString(with, ctx));
            byte first = needle[0];
            begins[first >> 6] |= 1UL << (first & 63);
            if (!lengths.Contains(needle.Length))
            {
                lengths.Add(needle.Length);
            }
        }

        // The longest is tried first; lengths that no needle has are not tried at all.
        lengths.Sort(static (a, b) => b - a);
        var text = value.AsSpan();
        ByteBuilder? result = null;
        int done = 0;
        for (int at = 0; at < text.Length;)
        {
            byte first = text[at];
            int slot = (begins[first >> 6] & (1UL << (first & 63))) != 0 ? FindLongest(needles, text[at..], lengths) : -1;
            if (slot < 0)
            {
                at++;
                continue;
            }

            result ??= new ByteBuilder(text.Length + 16);
            result.Add(text[done..at]);
            result.Add(needles.Values[slot].StringValue);
            at += needles.Keys![slot].String.Length;
            done = at;
        }

        if (result is null)
        {
            return value;
        }

        result.Add(text[done..]);
        return result.ToPhpString();
    }

    private static int FindLongest(ArrayTable needles, ReadOnlySpan<byte> text, List<int> lengths)
    {
        foreach (int length in lengths)
        {
            if (length <= text.Length && needles.FindText(text[..length]) is >= 0 and var slot)
            {
                return slot;
            }
        }

        return -1;
    }
}
