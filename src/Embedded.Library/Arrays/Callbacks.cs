namespace PeachpieSockets.Embedded.Library.Arrays;

/// <summary>Functions applied to elements.</summary>
[PhpExtension("standard")]
public static class Callbacks
{
    /// <summary>The results of a function for the elements of arrays; one array keeps its keys.</summary>
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_map(Context ctx, IPhpCallable? callback, PhpArray array, params PhpArray[] arrays)
    {
        if (arrays.Length == 0)
        {
            if (callback is null || array.Count == 0)
            {
                return array.DeepCopy();
            }

            var mapped = new PhpArray(array.Count);
            var known = new Callback(ctx, callback);
            foreach (var (key, item) in array)
            {
                mapped.AddNew(key, known.Call(item.DeepCopy()).DeepCopy());
            }

            return mapped;
        }

        PhpValue[][] columns = [array.GetValues(), .. arrays.Select(a => a.GetValues())];
        int count = columns.Max(c => c.Length);
        var result = new PhpArray(count);
        for (int i = 0; i < count; i++)
        {
            var row = new PhpValue[columns.Length];
            for (int c = 0; c < columns.Length; c++)
            {
                row[c] = i < columns[c].Length ? columns[c][i].DeepCopy() : default;
            }

            result.AddValue(callback is null ? new PhpArray(row) : callback.Invoke(ctx, row).DeepCopy());
        }

        return result;
    }

    /// <summary>The elements for which a function (or the value itself) is true; keys are kept.</summary>
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray array_filter(Context ctx, PhpArray array, IPhpCallable? callback = null, long mode = 0)
    {
        var result = new PhpArray();
        Callback? known = callback is null ? null : new(ctx, callback);
        foreach (var (key, item) in array)
        {
            var keep = known is not { } call ? item
                : mode == ArrayConstants.ARRAY_FILTER_USE_KEY ? call.Call(key)
                : mode == ArrayConstants.ARRAY_FILTER_USE_BOTH ? call.Call(item.DeepCopy(), key)
                : call.Call(item.DeepCopy());
            if (Convert.ToBoolean(keep))
            {
                result.AddNew(key, Elements.Keep(item));
            }
        }

        return result;
    }

    /// <summary>One value made of all elements, from left to right.</summary>
    [PhpSignature("(array $array, callable $callback, mixed $initial = null): mixed")]
    public static PhpValue array_reduce(Context ctx, PhpArray array, IPhpCallable callback, PhpValue initial = default)
    {
        var result = initial;
        var known = new Callback(ctx, callback);
        foreach (var (_, item) in array)
        {
            result = known.Call(result, item.DeepCopy()).DeepCopy();
        }

        return result;
    }

    /// <summary>Calls a function with each element, which it may take by reference, and key.</summary>
    [PhpSignature("(object|array &$array, callable $callback, mixed $arg = UNKNOWN): true")]
    public static bool array_walk(Context ctx, [PhpParam("array|object")] PhpAlias array, IPhpCallable callback, [PhpParam("mixed", Default = "UNKNOWN")] PhpValue? arg = null)
    {
        var value = array.Value;
        if (value.IsArray)
        {
            Walk(ctx, value.Array, callback, arg, false);
            return true;
        }

        WalkObject(ctx, value, callback, arg, false);
        return true;
    }

    private static void WalkObject(Context ctx, PhpValue value, IPhpCallable callback, PhpValue? arg, bool recursive)
    {
        // Sockets and other objects of the host have no properties.
        if (value.Object is not PhpObject o)
        {
            return;
        }

        // All properties, by the names that tell class and visibility.
        var view = new PhpArray();
        var places = new List<(IntStringKey Key, int Slot)>();
        for (int i = 0; i < o.Slots.Length; i++)
        {
            if (!o.Slots[i].IsUndefined)
            {
                var key = o.Class.Slots[i].MangledKey;
                places.Add((key, i));
                view.SetItemRaw(key, o.Slots[i].CopyStored());
            }
        }

        foreach (var (key, item) in o.Dynamic ?? [])
        {
            places.Add((key, -1));
            view.SetItemRaw(key, item.CopyStored());
        }

        Walk(ctx, view, callback, arg, recursive);
        foreach (var (key, slot) in places)
        {
            if (!view.TryGetValue(key, out var item))
            {
                continue;
            }

            if (slot < 0)
            {
                o.SetPropertyValue(key.ToString(), item.GetValue());
            }
            else if (!o.Slots[slot].IsAlias)
            {
                o.Slots[slot] = item.GetValue().DeepCopy();
            }
        }
    }

    /// <summary>array_walk() that goes into arrays.</summary>
    [PhpSignature("(object|array &$array, callable $callback, mixed $arg = UNKNOWN): true")]
    public static bool array_walk_recursive(Context ctx, [PhpParam("array|object")] PhpAlias array, IPhpCallable callback, [PhpParam("mixed", Default = "UNKNOWN")] PhpValue? arg = null)
    {
        if (array.Value.IsArray)
        {
            Walk(ctx, array.Value.Array, callback, arg, true);
        }
        else
        {
            WalkObject(ctx, array.Value, callback, arg, true);
        }

        return true;
    }

    private static void Walk(Context ctx, PhpArray array, IPhpCallable callback, PhpValue? extra, bool recursive)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        bool byRef = Elements.RoutineOf(callback)?.IsByRef(0) ?? false;
        var keys = new List<IntStringKey>(array.Count);
        foreach (var (key, _) in array)
        {
            keys.Add(key);
        }

        foreach (var key in keys)
        {
            if (!array.ContainsKey(key))
            {
                continue;
            }

            // Of the array's own storage: one with one holder is not a reference in a copy.
            var item = byRef ? array.GetItemRef(key) : array.TryGetValue(key, out var stored) ? stored : default;
            var value = item.GetValue();
            if (recursive && value.IsArray)
            {
                var inner = value.Array.DeepCopy();
                Walk(ctx, inner, callback, extra, true);
                array.SetItemValue(key, inner);
                continue;
            }

            var alias = item.IsAlias ? item.Alias : byRef ? new PhpAlias(value.DeepCopy()) : null;
            PhpValue argument = byRef ? alias! : value.DeepCopy();
            _ = extra is { } more ? callback.Invoke(ctx, argument, key, more) : callback.Invoke(ctx, argument, key);
            if (byRef && !item.IsAlias && array.ContainsKey(key))
            {
                array.SetItemRaw(key, alias!.Value);
            }
        }
    }
}
