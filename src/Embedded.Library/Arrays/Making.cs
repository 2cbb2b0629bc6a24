using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Arrays;

/// <summary>Making arrays of values or of other arrays.</summary>
[PhpExtension("standard")]
public static class Making
{
    /// <summary>Keys and values exchanged.</summary>
    public static PhpArray array_flip(Context ctx, PhpArray array)
    {
        var result = new PhpArray(array.Count);
        foreach (var (key, item) in array)
        {
            var value = item.GetValue();
            if (value.IsLong || value.IsStringValue)
            {
                result.SetItemValue(Convert.ToArrayKey(value), key);
            }
            else
            {
                ctx.Warning("array_flip(): Can only flip string and integer values, entry skipped");
            }
        }

        return result;
    }

    /// <summary>A number of elements of one value, keys from a start.</summary>
    [PhpSignature("(int $start_index, int $count, mixed $value): array")]
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_fill(long start_index, long count, PhpValue value)
    {
        if (count < 0)
        {
            throw ArgumentBinder.ValueError("array_fill", 2, "count", "must be greater than or equal to 0");
        }

        if (count > 0x8000000)
        {
            throw ArgumentBinder.ValueError("array_fill", 2, "count", "is too large");
        }

        if (start_index == 0)
        {
            var values = new PhpValue[Context.CheckArrayCapacity((int)count, hasKeys: false)];
            if (value.IsSharable)
            {
                ArrayTable.Fill(values.AsSpan(0, (int)count), value);
            }
            else
            {
                for (int i = 0; i < (int)count; i++)
                {
                    values[i] = value.DeepCopy();
                }
            }

            return PhpArray.FromOwned(values, (int)count);
        }

        var result = new PhpArray((int)count);
        for (long i = 0; i < count; i++)
        {
            if (i > long.MaxValue - start_index && start_index > 0)
            {
                throw PhpException.ErrorException("Cannot add element to the array as the next element is already occupied");
            }

            result.SetItemValue(start_index + i, value.DeepCopy());
        }

        return result;
    }

    /// <summary>One value under many keys.</summary>
    [PhpSignature("(array $keys, mixed $value): array")]
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_fill_keys(Context ctx, PhpArray keys, PhpValue value)
    {
        var result = new PhpArray(keys.Count);
        foreach (var (_, key) in keys)
        {
            result.SetItemValue(KeyOf(ctx, key), value.DeepCopy());
        }

        return result;
    }

    /// <summary>Keys of one array, values of another.</summary>
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_combine(Context ctx, PhpArray keys, PhpArray values)
    {
        if (keys.Count != values.Count)
        {
            throw PhpException.ValueErrorException("array_combine(): Argument #1 ($keys) and argument #2 ($values) must have the same number of elements");
        }

        var result = new PhpArray(keys.Count);
        var source = values.GetEnumerator();
        foreach (var (_, key) in keys)
        {
            source.MoveNext();
            result.SetItemValue(KeyOf(ctx, key), source.CurrentValue.DeepCopy());
        }

        return result;
    }

    /// <summary>The array made longer by a value, at the end or (negative length) at the beginning.</summary>
    [PhpSignature("(array $array, int $length, mixed $value): array")]
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_pad(PhpArray array, long length, PhpValue value)
    {
        long missing = Math.Abs(length) - array.Count;
        if (missing <= 0)
        {
            return array.DeepCopy();
        }

        if (missing > 1048576)
        {
            throw PhpException.ValueErrorException("array_pad(): Argument #2 ($length) must be less than or equal to 1048576");
        }

        var result = new PhpArray(array.Count + (int)missing);
        for (long i = 0; length < 0 && i < missing; i++)
        {
            result.AddValue(value.DeepCopy());
        }

        foreach (var (key, item) in array)
        {
            Elements.Put(result, key, Elements.KeepReference(item));
        }

        for (long i = 0; length > 0 && i < missing; i++)
        {
            result.AddValue(value.DeepCopy());
        }

        return result;
    }

    /// <summary>The elements in reverse order; int keys are renumbered unless preserved.</summary>
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_reverse(PhpArray array, bool preserve_keys = false)
    {
        var table = array.Table;
        if (table.IsPacked && table.Used == table.Count && !preserve_keys)
        {
            var values = new PhpValue[table.Used];
            ArrayTable.CopyValues(table.Values.AsSpan(0, table.Used), values);
            Array.Reverse(values);
            return PhpArray.FromOwned(values, values.Length);
        }

        var result = new PhpArray(array.Count);
        for (int slot = table.Used - 1; slot >= 0; slot--)
        {
            if (!table.IsLive(slot))
            {
                continue;
            }

            var key = table.KeyAt(slot);
            if (key.IsInteger && !preserve_keys)
            {
                result.AddValue(Elements.Keep(table.Values[slot]));
            }
            else
            {
                result.SetItemRaw(key, Elements.Keep(table.Values[slot]));
            }
        }

        return result;
    }

    /// <summary>Without elements whose value occurred before.</summary>
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_unique(Context ctx, PhpArray array, [PhpParam("int", Default = "SORT_STRING")] long flags = ArrayConstants.SORT_STRING)
    {
        if (array.Count <= 1)
        {
            return array.DeepCopy();
        }

        var result = new PhpArray(array.Count);
        if (flags == ArrayConstants.SORT_STRING)
        {
            var seen = new HashSet<PhpString>(array.Count);
            foreach (var (key, item) in array)
            {
                if (seen.Add(Convert.ToPhpString(item, ctx)))
                {
                    result.SetItemRaw(key, Elements.Keep(item));
                }
            }

            return result;
        }

        // As php does it: sorted, and of neighbours that are equal the first one in the array stays.
        var compare = Comparers.Of(ctx, flags);
        var items = new (IntStringKey Key, PhpValue Item, int Place)[array.Count];
        int place = 0;
        foreach (var (key, item) in array)
        {
            items[place] = (key, item, place++);
        }

        var order = ((IntStringKey Key, PhpValue Item, int Place)[])items.Clone();
        Comparers.StableSort(order, (a, b) => compare(a.Item.GetValue(), b.Item.GetValue()));
        var dropped = new bool[order.Length];
        for (int i = 1, last = 0; i < order.Length; i++)
        {
            bool isEqual = compare(order[last].Item.GetValue(), order[i].Item.GetValue()) == 0;
            if (isEqual && order[last].Place < order[i].Place)
            {
                dropped[order[i].Place] = true;
                continue;
            }

            dropped[order[last].Place] |= isEqual;
            last = i;
        }

        foreach (var (key, item, at) in items)
        {
            if (!dropped[at])
            {
                result.SetItemRaw(key, Elements.Keep(item));
            }
        }

        return result;
    }

    /// <summary>One column of an array of arrays or objects.</summary>
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_column(
        Context ctx, PhpArray array, [PhpParam("string|int|null")] PhpValue column_key, [PhpParam("string|int|null")] PhpValue index_key = default)
    {
        var result = new PhpArray(array.Count);
        var column = column_key.IsNull ? default : Convert.ToArrayKey(column_key);
        var indexes = index_key.IsNull ? default : Convert.ToArrayKey(index_key);
        foreach (var (_, item) in array)
        {
            var row = item.GetValue();
            PhpValue value;
            if (column_key.IsNull)
            {
                value = row.DeepCopy();
            }
            else if (!TryField(ctx, row, column_key, column, out value))
            {
                continue;
            }

            if (!index_key.IsNull && TryField(ctx, row, index_key, indexes, out var index))
            {
                result.SetItemValue(ColumnKey(ctx, index.GetValue()), value);
            }
            else
            {
                result.AddValue(value);
            }
        }

        return result;
    }

    /// <summary>The array with the string keys in lower or upper case (ASCII).</summary>
    public static PhpArray array_change_key_case(PhpArray array, [PhpParam("int", Default = "CASE_LOWER")] long @case = ArrayConstants.CASE_LOWER)
    {
        var result = new PhpArray(array.Count);
        foreach (var (key, item) in array)
        {
            var changed = key.IsInteger ? key
                : new IntStringKey((@case != ArrayConstants.CASE_LOWER ? Bytes.Upper(key.String) : Bytes.Lower(key.String)).ToBytes());
            result.SetItemRaw(changed, Elements.Keep(item));
        }

        return result;
    }

    internal static IntStringKey KeyOf(Context ctx, PhpValue value)
    {
        value = value.GetValue();
        return value.IsLong ? value.Long : IntStringKey.FromString(Convert.ToPhpString(value, ctx));
    }

    // As an index written in brackets, with its errors.
    private static IntStringKey ColumnKey(Context ctx, PhpValue value)
    {
        if (value.IsArray || value.AsObject() is PhpObject)
        {
            throw PhpException.TypeErrorException("Illegal offset type");
        }

        if (value.IsDouble && value.Double != Math.Floor(value.Double))
        {
            Convert.TellLoss(ctx, value.Double);
        }

        return Convert.ToArrayKey(value);
    }

    private static bool TryField(Context ctx, PhpValue row, PhpValue name, IntStringKey known, out PhpValue value)
    {
        value = default;
        if (row.IsArray)
        {
            bool found = row.Array.TryGetValue(known, out value);
            value = value.DeepCopy();
            return found;
        }

        if (row.AsObject() is not PhpObject o)
        {
            return false;
        }

        var key = IntStringKey.FromString(Convert.ToPhpString(name, ctx));
        if (!o.VisibleProperties(ctx.CallerScope).TryGetValue(key, out value))
        {
            if (o.Class.FindMethod("__isset") is not { } isset || o.Class.FindMethod("__get") is not { } get
                || !Convert.ToBoolean(isset.Routine.Call1(ctx, o, Convert.ToPhpString(name, ctx))))
            {
                return false;
            }

            value = get.Routine.Call1(ctx, o, Convert.ToPhpString(name, ctx));
        }

        value = value.DeepCopy();
        return true;
    }
}
