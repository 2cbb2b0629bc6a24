namespace PeachpieSockets.Embedded.Library.Arrays;

/// <summary>Parts of arrays, and arrays put together.</summary>
[PhpExtension("standard")]
public static class Slices
{
    /// <summary>A part; int keys are renumbered unless preserved.</summary>
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_slice(PhpArray array, long offset, long? length = null, bool preserve_keys = false)
    {
        var (start, count) = Strings.Substrings.Range(array.Count, offset, length);
        var table = array.Table;
        if (table.IsPacked && table.Used == table.Count && (!preserve_keys || start == 0))
        {
            var values = new PhpValue[count];
            ArrayTable.CopyValues(table.Values.AsSpan(start, count), values);
            return PhpArray.FromOwned(values, count);
        }

        var result = new PhpArray(count);
        int i = 0;
        foreach (var (key, item) in array)
        {
            if (i >= start + count)
            {
                break;
            }

            if (i++ < start)
            {
                continue;
            }

            if (preserve_keys)
            {
                result.SetItemRaw(key, Elements.Keep(item));
            }
            else
            {
                Elements.AddRenumbered(result, key, item);
            }
        }

        return result;
    }

    /// <summary>Removes a part and puts other values in its place; the removed part.</summary>
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_splice([PhpParam("array")] PhpAlias array, long offset, long? length = null, [PhpParam("mixed", Default = "[]")] PhpValue replacement = default)
    {
        var source = array.Value.Array;
        var (start, count) = Strings.Substrings.Range(source.Count, offset, length);
        var removed = new PhpArray(count);
        var result = new PhpArray(source.Count);
        int i = 0;
        foreach (var (key, item) in source)
        {
            if (i == start)
            {
                Insert(result, replacement);
            }

            Elements.AddRenumbered(i >= start && i < start + count ? removed : result, key, item);
            i++;
        }

        if (start >= i)
        {
            Insert(result, replacement);
        }

        array.Value = result;
        return removed;
    }

    /// <summary>The array cut into arrays of a length.</summary>
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_chunk(PhpArray array, long length, bool preserve_keys = false)
    {
        if (length < 1)
        {
            throw ArgumentBinder.ValueError("array_chunk", 2, "length", "must be greater than 0");
        }

        if (array.Table is { IsPacked: true } list && list.Used == list.Count && !preserve_keys)
        {
            return ChunksOf(list, length);
        }

        var result = new PhpArray();
        PhpArray? chunk = null;
        foreach (var (key, item) in array)
        {
            chunk ??= [];
            if (preserve_keys)
            {
                chunk.SetItemRaw(key, Elements.Keep(item));
            }
            else
            {
                chunk.AddValue(Elements.Keep(item));
            }

            if (chunk.Count == length)
            {
                result.AddValue(chunk);
                chunk = null;
            }
        }

        if (chunk is not null)
        {
            result.AddValue(chunk);
        }

        return result;
    }

    private static PhpArray ChunksOf(ArrayTable list, long length)
    {
        var chunks = new PhpValue[(int)((list.Used + length - 1) / length)];
        for (int i = 0; i < chunks.Length; i++)
        {
            int start = (int)(i * length);
            var values = new PhpValue[(int)Math.Min(length, list.Used - start)];
            ArrayTable.CopyValues(list.Values.AsSpan(start, values.Length), values);
            chunks[i] = PhpArray.FromOwned(values, values.Length);
        }

        return PhpArray.FromOwned(chunks, chunks.Length);
    }

    /// <summary>All elements: int keys are renumbered, later string keys win.</summary>
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_merge(params PhpArray[] arrays)
    {
        if (arrays.Length == 1 && arrays[0].IsList && arrays[0].NextFreeKey == arrays[0].Count)
        {
            return arrays[0].DeepCopy();
        }

        // Of two arrays of which one is empty php gives the other itself, next key included, where that is a list.
        if (arrays.Length == 2 && (arrays[0].Count == 0 || arrays[1].Count == 0)
            && (arrays[0].Count == 0 ? arrays[1] : arrays[0]) is { IsList: true } only && only.Table.Used == only.Count)
        {
            return only.DeepCopy();
        }

        int count = 0;
        bool hasKeys = false;
        foreach (var array in arrays)
        {
            count += array.Count;
            hasKeys |= !array.Table.IsPacked;
        }

        if (!hasKeys && Array.TrueForAll(arrays, static a => a.Table.Used == a.Table.Count))
        {
            var values = new PhpValue[Context.CheckArrayCapacity(count, hasKeys: false)];
            int at = 0;
            foreach (var array in arrays)
            {
                ArrayTable.CopyValues(array.Table.Values.AsSpan(0, array.Count), values.AsSpan(at));
                at += array.Count;
            }

            return PhpArray.FromOwned(values, count);
        }

        var result = hasKeys ? PhpArray.ForKeys(count) : new PhpArray(count);
        foreach (var array in arrays)
        {
            var entries = array.GetFastEnumerator();
            while (entries.MoveNext())
            {
                Elements.AddRenumbered(result, entries.CurrentKey, entries.CurrentValue);
            }
        }

        return result;
    }

    /// <summary>array_merge() in which values of equal string keys become arrays.</summary>
    public static PhpArray array_merge_recursive(params PhpArray[] arrays)
    {
        var result = new PhpArray();
        foreach (var array in arrays)
        {
            MergeInto(result, array);
        }

        return result;
    }

    /// <summary>The first array with elements of the others under equal keys.</summary>
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_replace(PhpArray array, params PhpArray[] replacements)
    {
        var result = array.DeepCopy();
        foreach (var replacement in replacements)
        {
            foreach (var (key, item) in replacement)
            {
                result.SetItemRaw(key, Elements.Keep(item));
            }
        }

        return result;
    }

    /// <summary>array_replace() that goes into arrays.</summary>
    public static PhpArray array_replace_recursive(PhpArray array, params PhpArray[] replacements)
    {
        var result = array.DeepCopy();
        foreach (var replacement in replacements)
        {
            ReplaceInto(result, replacement);
        }

        return result;
    }

    private static void Insert(PhpArray target, PhpValue replacement)
    {
        if (replacement.IsNull)
        {
            return;
        }

        // A closure is no array of properties.
        foreach (var (_, item) in replacement.AsObject() is PhpClosure ? new PhpArray(replacement) : Convert.ToArray(replacement))
        {
            target.AddValue(Elements.Keep(item));
        }
    }

    private static void MergeInto(PhpArray target, PhpArray source)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var (key, item) in source)
        {
            if (key.IsInteger || !target.TryGetValue(key, out var existing))
            {
                Elements.AddRenumbered(target, key, item);
                continue;
            }

            var merged = existing.GetValue().IsNull ? new PhpArray(default(PhpValue)) : Convert.ToArray(existing.DeepCopy());
            var value = item.GetValue();
            if (value.IsArray)
            {
                MergeInto(merged, value.Array);
            }
            else
            {
                merged.AddValue(value);
            }

            target.SetItemRaw(key, merged);
        }
    }

    private static void ReplaceInto(PhpArray target, PhpArray source)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var (key, item) in source)
        {
            var value = item.GetValue();
            if (value.IsArray && target.TryGetValue(key, out var existing) && existing.GetValue().IsArray)
            {
                var inner = existing.GetValue().Array.DeepCopy();
                ReplaceInto(inner, value.Array);
                target.SetItemRaw(key, inner);
            }
            else
            {
                target.SetItemRaw(key, Elements.Keep(item));
            }
        }
    }
}
