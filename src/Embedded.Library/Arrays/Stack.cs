namespace PeachpieSockets.Embedded.Library.Arrays;

/// <summary>Arrays as stacks and queues, and their internal pointer.</summary>
[PhpExtension("standard")]
public static class Stack
{
    /// <summary>Adds values at the end; the new number of elements.</summary>
    [PhpSignature("(array &$array, mixed ...$values): int")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static long array_push([PhpParam("array")] PhpAlias array, params ReadOnlySpan<PhpValue> values)
    {
        var target = Writable(array);
        foreach (var value in values)
        {
            if (!Releasing.AppendTo(target, value.DeepCopy()))
            {
                throw PhpException.ErrorException("Cannot add element to the array as the next element is already occupied");
            }
        }

        return target.Count;
    }

    /// <summary>Removes and returns the last value; null when there is none.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue array_pop([PhpParam("array")] PhpAlias array)
    {
        Writable(array).TryPop(out var value);
        return value;
    }

    /// <summary>Removes and returns the first value; int keys are renumbered.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue array_shift([PhpParam("array")] PhpAlias array)
    {
        Writable(array).TryShift(out var value);
        return value;
    }

    /// <summary>Adds values at the beginning; int keys are renumbered. The new number of elements.</summary>
    [PhpSignature("(array &$array, mixed ...$values): int")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static long array_unshift([PhpParam("array")] PhpAlias array, params ReadOnlySpan<PhpValue> values)
    {
        var source = Writable(array);
        var result = new PhpArray(source.Count + values.Length);
        foreach (var value in values)
        {
            result.AddValue(value.DeepCopy());
        }

        foreach (var (key, item) in source)
        {
            Elements.Put(result, key, Elements.Move(source, item));
        }

        array.Value = result;
        return result.Count;
    }

    /// <summary>The value under the internal pointer, or false.</summary>
    [PhpOnlyReads]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue current(Context ctx, [PhpParam("array|object")] PhpValue array) => Current(Of(ctx, array, "current"));

    /// <summary>current().</summary>
    [PhpOnlyReads]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue pos(Context ctx, [PhpParam("array|object")] PhpValue array) => Current(Of(ctx, array, "pos"));

    /// <summary>The key under the internal pointer, or null.</summary>
    [PhpSignature("(object|array $array): string|int|null")]
    [PhpOnlyReads]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue key(Context ctx, [PhpParam("array|object")] PhpValue array) => Of(ctx, array, "key").TryGetCurrent(out var key, out _) ? (array.IsArray ? (PhpValue)key : PhpValue.Create(key.ToString())) : PhpValue.Null;

    /// <summary>Moves the internal pointer on; the value there, or false.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue next(Context ctx, [PhpParam("array|object")] PhpAlias array)
    {
        var target = Of(ctx, array.Value, "next");
        target.MoveNext();
        return Current(target);
    }

    /// <summary>Moves the internal pointer back; the value there, or false.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue prev(Context ctx, [PhpParam("array|object")] PhpAlias array)
    {
        var target = Of(ctx, array.Value, "prev");
        target.MovePrevious();
        return Current(target);
    }

    /// <summary>Moves the internal pointer to the first element; its value, or false.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue reset(Context ctx, [PhpParam("array|object")] PhpAlias array)
    {
        var target = Of(ctx, array.Value, "reset");
        target.MoveFirst();
        return Current(target);
    }

    /// <summary>Moves the internal pointer to the last element; its value, or false.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue end(Context ctx, [PhpParam("array|object")] PhpAlias array)
    {
        var target = Of(ctx, array.Value, "end");
        target.MoveLast();
        return Current(target);
    }

    private static PhpArray Writable(PhpAlias array) => array.Value.Array;

    private static PhpArray Of(Context ctx, PhpValue value, string function)
    {
        if (value.IsArray)
        {
            return value.Array;
        }

        ctx.Deprecated($"{function}(): Calling {function}() on an object is deprecated");
        return (value.AsObject() as PhpObject)?.VisibleProperties(null) ?? [];
    }

    private static PhpValue Current(PhpArray array) => array.TryGetCurrent(out _, out var value) ? value.DeepCopy() : PhpValue.False;
}
