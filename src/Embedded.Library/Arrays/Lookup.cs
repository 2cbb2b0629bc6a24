namespace PeachpieSockets.Embedded.Library.Arrays;

/// <summary>Counting and looking up.</summary>
[PhpExtension("standard")]
public static class Lookup
{
    /// <summary>The number of elements of an array or a Countable.</summary>
    [PhpSignature("(Countable|array $value, int $mode = COUNT_NORMAL): int")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static long count(Context ctx, PhpValue value, long mode = ArrayConstants.COUNT_NORMAL) => Count(ctx, value, mode, nameof(count));

    /// <summary>count().</summary>
    [PhpSignature("(Countable|array $value, int $mode = COUNT_NORMAL): int")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static long @sizeof(Context ctx, PhpValue value, long mode = ArrayConstants.COUNT_NORMAL) => Count(ctx, value, mode, "sizeof");

    private static long Count(Context ctx, PhpValue value, long mode, string function)
    {
        if (mode is not (ArrayConstants.COUNT_NORMAL or ArrayConstants.COUNT_RECURSIVE))
        {
            throw ArgumentBinder.ValueError(function, 2, "mode", "must be either COUNT_NORMAL or COUNT_RECURSIVE");
        }

        if (value.IsArray)
        {
            return mode == ArrayConstants.COUNT_NORMAL ? value.Array.Count : Deep(ctx, value.Array, []);
        }

        if (value.AsObject() is PhpObject o && o.Class.IsSubclassOf("Countable"))
        {
            return Convert.ToLong(o.Class.CountMethod!.Routine.Call(ctx, o, []));
        }

        throw ArgumentBinder.TypeError(function, 1, "value", "Countable|array", value);
    }

    /// <summary>Whether a value is in the array.</summary>
    [PhpSignature("(mixed $needle, array $haystack, bool $strict = false): bool")]
    [PhpOnlyReads]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool in_array(PhpValue needle, PhpArray haystack, bool strict = false) => Find(needle, haystack, strict, out _);

    /// <summary>The key of the first element that has a value, or false.</summary>
    [PhpSignature("(mixed $needle, array $haystack, bool $strict = false): string|int|false")]
    [PhpOnlyReads]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue array_search(PhpValue needle, PhpArray haystack, bool strict = false)
        => Find(needle, haystack, strict, out var key) ? key : PhpValue.False;

    /// <summary>The keys, all or those of a value.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpArray array_keys(PhpArray array, [PhpParam("mixed", Default = "UNKNOWN")] PhpValue? filter_value = null, bool strict = false)
    {
        if (array.Count == 0)
        {
            return array.DeepCopy();
        }

        if (filter_value is null)
        {
            var keys = new PhpValue[array.Count];
            int count = 0;
            var entries = array.GetFastEnumerator();
            while (entries.MoveNext())
            {
                keys[count++] = entries.CurrentKey;
            }

            return PhpArray.FromOwned(keys, count);
        }

        var result = new PhpArray();
        foreach (var (key, item) in array)
        {
            if (Same(item, filter_value.Value, strict))
            {
                result.AddValue(key);
            }
        }

        return result;
    }

    /// <summary>The values as a list.</summary>
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_values(PhpArray array)
    {
        if (array.Count == 0)
        {
            return [];
        }

        if (array.IsList && array.NextFreeKey == array.Count)
        {
            return array.DeepCopy();
        }

        var table = array.Table;
        if (table.Used == table.Count)
        {
            var values = new PhpValue[table.Count];
            ArrayTable.CopyValues(table.Values.AsSpan(0, table.Count), values);
            return PhpArray.FromOwned(values, values.Length);
        }

        var result = new PhpArray(array.Count);
        foreach (var (_, item) in array)
        {
            result.AddValue(Elements.Keep(item));
        }

        return result;
    }

    /// <summary>Whether a key is there.</summary>
    [PhpPlain]
    [PhpOnlyReads]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool array_key_exists(PhpValue key, PhpArray array) => KeyExists(key, array, nameof(array_key_exists));

    /// <summary>array_key_exists().</summary>
    [PhpPlain]
    [PhpOnlyReads]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool key_exists(PhpValue key, PhpArray array) => KeyExists(key, array, nameof(key_exists));

    private static bool KeyExists(PhpValue key, PhpArray array, string function)
        => key.IsArray || (key.IsObject && !key.IsResource)
            ? throw PhpException.TypeErrorException($"{function}(): Argument #1 ($key) must be a valid array offset type")
            : array.ContainsKey(Convert.ToArrayKey(key));

    /// <summary>The first key, or null.</summary>
    [PhpSignature("(array $array): string|int|null")]
    [PhpPlain]
    [PhpOnlyReads]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue array_key_first(PhpArray array)
    {
        foreach (var (key, _) in array)
        {
            return key;
        }

        return default;
    }

    /// <summary>The last key, or null.</summary>
    [PhpSignature("(array $array): string|int|null")]
    [PhpPlain]
    [PhpOnlyReads]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue array_key_last(PhpArray array)
    {
        if (array.Count == 0)
        {
            return default;
        }

        var table = array.Table;
        return table.KeyAt(table.Used - 1);
    }

    /// <summary>Whether the keys are 0, 1, 2 ... in order.</summary>
    [PhpPlain]
    [PhpOnlyReads]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool array_is_list(PhpArray array) => array.IsList;

    /// <summary>How often each value occurs.</summary>
    public static PhpArray array_count_values(Context ctx, PhpArray array)
    {
        var result = new PhpArray();
        foreach (var (_, item) in array)
        {
            var value = item.GetValue();
            if (!value.IsLong && !value.IsStringValue)
            {
                ctx.Warning("array_count_values(): Can only count string and integer values, entry skipped");
                continue;
            }

            ref var count = ref result.GetItemRef(Convert.ToArrayKey(value));
            count = count.IsNull ? 1L : count.Long + 1;
        }

        return result;
    }

    /// <summary>The sum of the elements.</summary>
    [PhpSignature("(array $array): int|float")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue array_sum(Context ctx, PhpArray array) => Fold(ctx, array, 0L, Operators.Add);

    /// <summary>The product of the elements.</summary>
    [PhpSignature("(array $array): int|float")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue array_product(Context ctx, PhpArray array) => Fold(ctx, array, 1L, Operators.Multiply);

    // php 8.2 takes every scalar as a number without a word, and leaves arrays and objects out.
    private static PhpValue Fold(Context ctx, PhpArray array, PhpValue start, Func<PhpValue, PhpValue, PhpValue> combine)
    {
        _ = ctx;
        var result = start;
        bool adds = start.Long == 0;
        var entries = array.GetFastEnumerator();
        while (entries.MoveNext())
        {
            var value = entries.CurrentValue.GetValue();
            if (value.IsLong && result.IsLong)
            {
                // What fits is computed at once. Whether a product does, php asks of the one that floats give.
                long number = result.Long;
                long sum = unchecked(number + value.Long);
                bool fits = adds ? ((number ^ sum) & (value.Long ^ sum)) >= 0 : Math.Abs((double)number * value.Long) <= -(double)long.MinValue;
                if (fits)
                {
                    result = adds ? sum : unchecked(number * value.Long);
                    continue;
                }
            }

            if (value.IsArray || value.AsObject() is IPhpObjectLike)
            {
                continue;
            }

            result = combine(result, value.IsLong || value.IsDouble ? value : Number(value));
        }

        return result;
    }

    private static PhpValue Number(PhpValue value)
        => value.IsStringValue ? NumericString.Parse(value.StringValue.AsSpan()).Value : Convert.ToLong(value);

    // An array that holds itself by reference counts once, with php's warning; copies of one array share its storage.
    private static long Deep(Context ctx, PhpArray array, HashSet<ArrayTable> counting)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        if (!counting.Add(array.Table))
        {
            ctx.Warning("count(): Recursion detected");
            return 0;
        }

        long total = array.Count;
        foreach (var (_, item) in array)
        {
            if (item.GetValue() is { IsArray: true } nested)
            {
                total += Deep(ctx, nested.Array, counting);
            }
        }

        counting.Remove(array.Table);
        return total;
    }

    private static bool Find(PhpValue needle, PhpArray haystack, bool strict, out IntStringKey key)
    {
        var table = haystack.Table;
        int slot = strict && needle.IsLong ? table.IndexOf(needle.Long) : strict && needle.IsStringValue ? table.IndexOf(needle.StringValue.AsSpan()) : IndexOf(table, needle, strict);
        key = slot >= 0 ? table.KeyAt(slot) : default;
        return slot >= 0;
    }

    private static int IndexOf(ArrayTable table, PhpValue needle, bool strict)
    {
        if (!strict && needle.IsStringValue && needle.StringValue.AsSpan() is var text && (text.IsEmpty || !NumericString.CanStartWith(text[0])))
        {
            return IndexOfText(table, needle, text);
        }

        for (int slot = table.NextLive(0); slot < table.Used; slot = table.NextLive(slot + 1))
        {
            if (Same(table.Values[slot], needle, strict))
            {
                return slot;
            }
        }

        return -1;
    }

    // A string that is no number equals a string of the same bytes only.
    private static int IndexOfText(ArrayTable table, PhpValue needle, ReadOnlySpan<byte> text)
    {
        for (int slot = table.NextLive(0); slot < table.Used; slot = table.NextLive(slot + 1))
        {
            var value = table.Values[slot].GetValue();
            if (value.IsStringValue ? value.StringValue.AsSpan().SequenceEqual(text) : Same(value, needle, strict: false))
            {
                return slot;
            }
        }

        return -1;
    }

    private static bool Same(PhpValue item, PhpValue wanted, bool strict)
        => strict ? Comparison.StrictEquals(item, wanted) : Comparison.LooseEquals(item, wanted);
}
