namespace PeachpieSockets.Embedded.Library.Arrays;

/// <summary>Differences and intersections of arrays. Keys of the first array are kept.</summary>
[PhpExtension("standard")]
public static class SetOperations
{
    private delegate bool Match(IntStringKey key, PhpValue value);

    /// <summary>Elements whose value, as a string, is in none of the others.</summary>
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_diff(Context ctx, PhpArray array, params PhpArray[] arrays)
    {
        var result = Keep(array, arrays, a => Values(ctx, a), false);
        // Where nothing is to be compared, or there is one element and it stays, php gives the array itself, next key included.
        bool isWhole = result.Count == array.Count && array.Count > 0;
        return isWhole && (array.Count == 1 || Array.TrueForAll(arrays, static a => a.Count == 0)) ? WithNextKeyOf(array, result) : result;
    }

    /// <summary>Elements whose key is in none of the others.</summary>
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_diff_key(PhpArray array, params PhpArray[] arrays) => ByKeys(array, arrays, false);

    /// <summary>Elements whose pair of key and value is in none of the others.</summary>
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_diff_assoc(Context ctx, PhpArray array, params PhpArray[] arrays) => Keep(array, arrays, a => Pairs(ctx, a), false);

    /// <summary>Elements whose value, as a string, is in all of the others.</summary>
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_intersect(Context ctx, PhpArray array, params PhpArray[] arrays)
        => WithNextKeyOf(array, Keep(array, arrays, a => Values(ctx, a), true)); // php removes from a copy

    /// <summary>Elements whose key is in all of the others.</summary>
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_intersect_key(PhpArray array, params PhpArray[] arrays) => ByKeys(array, arrays, true);

    /// <summary>Elements whose pair of key and value is in all of the others.</summary>
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_intersect_assoc(Context ctx, PhpArray array, params PhpArray[] arrays) => Keep(array, arrays, a => Pairs(ctx, a), true);

    /// <summary>array_diff() by a function on values.</summary>
    [PhpSignature("(array $array, ...$rest): array", Minimum = 2)]
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_udiff(Context ctx, PhpValue array, params ReadOnlySpan<PhpValue> rest)
    {
        var (all, functions) = Arguments(ctx, "array_udiff", array, rest, 1);
        return new SortedSets(ctx, nameof(array_udiff), all, functions[0]).Difference();
    }

    /// <summary>array_diff_assoc() by a function on values.</summary>
    [PhpSignature("(array $array, ...$rest): array", Minimum = 2)]
    public static PhpArray array_udiff_assoc(Context ctx, PhpValue array, params ReadOnlySpan<PhpValue> rest)
        => Custom(ctx, "array_udiff_assoc", array, rest, 1, false, static (ctx, a, f) => ByKeyAndValue(ctx, a, f[0]));

    /// <summary>array_diff_assoc() by functions on values and keys.</summary>
    [PhpSignature("(array $array, ...$rest): array", Minimum = 3)]
    public static PhpArray array_udiff_uassoc(Context ctx, PhpValue array, params ReadOnlySpan<PhpValue> rest)
        => Custom(ctx, "array_udiff_uassoc", array, rest, 2, false, static (ctx, a, f) => ByPair(ctx, a, f[0], f[1]));

    /// <summary>array_diff_assoc() by a function on keys.</summary>
    [PhpSignature("(array $array, ...$rest): array", Minimum = 2)]
    public static PhpArray array_diff_uassoc(Context ctx, PhpValue array, params ReadOnlySpan<PhpValue> rest)
        => Custom(ctx, "array_diff_uassoc", array, rest, 1, false, static (ctx, a, f) => ByPair(ctx, a, null, f[0]));

    /// <summary>array_diff_key() by a function on keys.</summary>
    [PhpSignature("(array $array, ...$rest): array", Minimum = 2)]
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_diff_ukey(Context ctx, PhpValue array, params ReadOnlySpan<PhpValue> rest)
        => Custom(ctx, "array_diff_ukey", array, rest, 1, false, static (ctx, a, f) => ByKey(ctx, a, f[0]));

    /// <summary>array_intersect() by a function on values.</summary>
    [PhpSignature("(array $array, ...$rest): array", Minimum = 2)]
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_uintersect(Context ctx, PhpValue array, params ReadOnlySpan<PhpValue> rest)
    {
        var (all, functions) = Arguments(ctx, "array_uintersect", array, rest, 1);
        return new SortedSets(ctx, nameof(array_uintersect), all, functions[0]).Intersection();
    }

    /// <summary>array_intersect_assoc() by a function on values.</summary>
    [PhpSignature("(array $array, ...$rest): array", Minimum = 2)]
    public static PhpArray array_uintersect_assoc(Context ctx, PhpValue array, params ReadOnlySpan<PhpValue> rest)
        => Custom(ctx, "array_uintersect_assoc", array, rest, 1, true, static (ctx, a, f) => ByKeyAndValue(ctx, a, f[0]));

    /// <summary>array_intersect_assoc() by functions on values and keys.</summary>
    [PhpSignature("(array $array, ...$rest): array", Minimum = 3)]
    public static PhpArray array_uintersect_uassoc(Context ctx, PhpValue array, params ReadOnlySpan<PhpValue> rest)
        => Custom(ctx, "array_uintersect_uassoc", array, rest, 2, true, static (ctx, a, f) => ByPair(ctx, a, f[0], f[1]));

    /// <summary>array_intersect_assoc() by a function on keys.</summary>
    [PhpSignature("(array $array, ...$rest): array", Minimum = 2)]
    public static PhpArray array_intersect_uassoc(Context ctx, PhpValue array, params ReadOnlySpan<PhpValue> rest)
        => Custom(ctx, "array_intersect_uassoc", array, rest, 1, true, static (ctx, a, f) => ByPair(ctx, a, null, f[0]));

    /// <summary>array_intersect_key() by a function on keys.</summary>
    [PhpSignature("(array $array, ...$rest): array", Minimum = 2)]
    public static PhpArray array_intersect_ukey(Context ctx, PhpValue array, params ReadOnlySpan<PhpValue> rest)
        => Custom(ctx, "array_intersect_ukey", array, rest, 1, true, static (ctx, a, f) => ByKey(ctx, a, f[0]));

    private static PhpArray WithNextKeyOf(PhpArray array, PhpArray result)
    {
        result.SetNextFreeKey(array.NextFreeKey);
        return result;
    }

    private static PhpArray Keep(PhpArray array, IEnumerable<PhpArray> others, Func<PhpArray, Match> matcher, bool wanted)
    {
        Match[] matches = [.. others.Select(matcher)];
        var result = new PhpArray();
        foreach (var (key, item) in array)
        {
            var value = item.GetValue();
            bool kept = wanted;
            foreach (var match in matches)
            {
                if (match(key, value) != wanted)
                {
                    kept = !wanted;
                    break;
                }
            }

            if (kept == wanted)
            {
                result.AddNew(key, Elements.Keep(item));
            }
        }

        return result;
    }

    private static PhpArray ByKeys(PhpArray array, PhpArray[] others, bool wanted)
    {
        var result = new PhpArray();
        var entries = array.GetFastEnumerator();
        while (entries.MoveNext())
        {
            var key = entries.CurrentKey;
            int i = 0;
            while (i < others.Length && others[i].Table.Find(key) >= 0 == wanted)
            {
                i++;
            }

            if (i == others.Length)
            {
                result.AddNew(key, Elements.Keep(entries.CurrentValue));
            }
        }

        return result;
    }

    private static PhpArray Custom(
        Context ctx, string function, PhpValue first, ReadOnlySpan<PhpValue> rest, int callbacks, bool wanted, Func<Context, PhpArray, IPhpCallable[], Match> matcher)
    {
        var (all, functions) = Arguments(ctx, function, first, rest, callbacks);
        var result = Keep(all[0], all.Skip(1), a => matcher(ctx, a, functions), wanted);
        // php looks keys up one by one where no function compares them, and else removes from a copy.
        return function is nameof(array_udiff_assoc) or nameof(array_uintersect_assoc) ? result : WithNextKeyOf(all[0], result);
    }

    // The arrays, and the functions behind them.
    private static (PhpArray[] Arrays, IPhpCallable[] Functions) Arguments(Context ctx, string function, PhpValue first, ReadOnlySpan<PhpValue> rest, int callbacks)
    {
        int count = rest.Length - callbacks;
        var functions = new IPhpCallable[callbacks];
        for (int i = 0; i < callbacks; i++)
        {
            functions[i] = Callables.Resolve(ctx, rest[count + i], out string error)
                ?? throw PhpException.TypeErrorException($"{function}(): Argument #{count + i + 2} must be a valid callback, {error}");
        }

        var arrays = new PhpArray[count + 1];
        arrays[0] = ArgumentBinder.Array(first, function, 1, "array");
        for (int i = 0; i < count; i++)
        {
            arrays[i + 1] = ArgumentBinder.Array(rest[i], function, i + 2, "");
        }

        return (arrays, functions);
    }

    private static Match Values(Context ctx, PhpArray other)
    {
        // Strings as keys of a table, that of numbers, too.
        var strings = ArrayTable.ForKeys(other.Count);
        var entries = other.GetFastEnumerator();
        while (entries.MoveNext())
        {
            var text = Convert.ToPhpString(entries.CurrentValue, ctx);
            if (strings.FindText(text.AsSpan()) < 0)
            {
                strings.Insert(new IntStringKey(text.ToBytes()), default);
            }
        }

        return (_, value) => strings.Count > 0 && strings.FindText(Convert.ToPhpString(value, ctx).AsSpan()) >= 0;
    }

    private static Match Pairs(Context ctx, PhpArray other)
        => (key, value) => other.TryGetValue(key, out var item) && Convert.ToPhpString(item, ctx).Equals(Convert.ToPhpString(value, ctx));

    private static Match ByKeyAndValue(Context ctx, PhpArray other, IPhpCallable compare)
    {
        var known = new Callback(ctx, compare);
        return (key, value) => other.TryGetValue(key, out var item) && Convert.ToLong(known.Call(value.DeepCopy(), item.DeepCopy())) == 0;
    }

    private static Match ByKey(Context ctx, PhpArray other, IPhpCallable compare)
        => (key, _) => other.Any(e => Convert.ToLong(compare.Invoke(ctx, key, e.Key)) == 0);

    private static Match ByPair(Context ctx, PhpArray other, IPhpCallable? values, IPhpCallable? keys)
        => (key, value) => other.Any(e =>
            (keys is null ? e.Key == key : Convert.ToLong(keys.Invoke(ctx, key, e.Key)) == 0)
            && (values is null
                ? Convert.ToPhpString(value, ctx).Equals(Convert.ToPhpString(e.Value, ctx))
                : Convert.ToLong(values.Invoke(ctx, value, e.Value.GetValue())) == 0));
}
