namespace PeachpieSockets.Embedded.Library.Arrays;

/// <summary>The sort functions. All keep the order of elements that compare equal.</summary>
[PhpExtension("standard")]
public static class Sorting
{
    private const string Regular = "SORT_REGULAR";

    private enum By
    {
        Value,
        Key,
    }

    /// <summary>By value, ascending; new keys.</summary>
    [PhpSignature("(array &$array, int $flags = SORT_REGULAR): true")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool sort(Context ctx, [PhpParam("array")] PhpAlias array, [PhpParam("int", Default = Regular)] long flags = 0) => Run(array, Comparers.Of(ctx, flags), By.Value, 1, false, flags);

    /// <summary>By value, descending; new keys.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool rsort(Context ctx, [PhpParam("array")] PhpAlias array, [PhpParam("int", Default = Regular)] long flags = 0) => Run(array, Comparers.Of(ctx, flags), By.Value, -1, false, flags);

    /// <summary>By value, ascending; keys are kept.</summary>
    [PhpSignature("(array &$array, int $flags = SORT_REGULAR): true")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool asort(Context ctx, [PhpParam("array")] PhpAlias array, [PhpParam("int", Default = Regular)] long flags = 0) => Run(array, Comparers.Of(ctx, flags), By.Value, 1, true, flags);

    /// <summary>By value, descending; keys are kept.</summary>
    [PhpSignature("(array &$array, int $flags = SORT_REGULAR): true")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool arsort(Context ctx, [PhpParam("array")] PhpAlias array, [PhpParam("int", Default = Regular)] long flags = 0) => Run(array, Comparers.Of(ctx, flags), By.Value, -1, true, flags);

    /// <summary>By key, ascending.</summary>
    [PhpSignature("(array &$array, int $flags = SORT_REGULAR): true")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool ksort(Context ctx, [PhpParam("array")] PhpAlias array, [PhpParam("int", Default = Regular)] long flags = 0) => Run(array, Comparers.Of(ctx, flags), By.Key, 1, true, flags);

    /// <summary>By key, descending.</summary>
    [PhpSignature("(array &$array, int $flags = SORT_REGULAR): true")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool krsort(Context ctx, [PhpParam("array")] PhpAlias array, [PhpParam("int", Default = Regular)] long flags = 0) => Run(array, Comparers.Of(ctx, flags), By.Key, -1, true, flags);

    /// <summary>By value and a function; new keys.</summary>
    [PhpSignature("(array &$array, callable $callback): true")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool usort(Context ctx, [PhpParam("array")] PhpAlias array, IPhpCallable callback) => Run(array, Comparers.Of(ctx, callback, "usort"), By.Value, 1, false);

    /// <summary>By value and a function; keys are kept.</summary>
    [PhpSignature("(array &$array, callable $callback): true")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool uasort(Context ctx, [PhpParam("array")] PhpAlias array, IPhpCallable callback) => Run(array, Comparers.Of(ctx, callback, "uasort"), By.Value, 1, true);

    /// <summary>By key and a function.</summary>
    [PhpSignature("(array &$array, callable $callback): true")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool uksort(Context ctx, [PhpParam("array")] PhpAlias array, IPhpCallable callback) => Run(array, Comparers.Of(ctx, callback, "uksort"), By.Key, 1, true);

    /// <summary>By value in natural order; keys are kept.</summary>
    public static bool natsort(Context ctx, [PhpParam("array")] PhpAlias array) => Run(array, Comparers.Of(ctx, ArrayConstants.SORT_NATURAL), By.Value, 1, true);

    /// <summary>By value in natural order without regard to case; keys are kept.</summary>
    public static bool natcasesort(Context ctx, [PhpParam("array")] PhpAlias array)
        => Run(array, Comparers.Of(ctx, ArrayConstants.SORT_NATURAL | ArrayConstants.SORT_FLAG_CASE), By.Value, 1, true);

    private static bool Run(PhpAlias variable, Comparison<PhpValue> compare, By by, int direction, bool keepKeys, long? flags = null)
    {
        var source = variable.Value.Array;
        if (source.Count == 0)
        {
            return true;
        }

        var entries = new KeyValuePair<IntStringKey, PhpValue>[source.Count];
        int i = 0;
        foreach (var entry in source)
        {
            entries[i++] = entry;
        }

        if (flags is not { } known || !TypedSort.TrySort(entries, known, by == By.Key, direction < 0))
        {
            Sort(entries, compare, by, direction);
        }

        var result = new PhpArray(entries.Length);
        foreach (var (key, item) in entries)
        {
            if (keepKeys)
            {
                result.AddNew(key, Elements.Move(source, item));
            }
            else
            {
                result.AddValue(Elements.Move(source, item));
            }
        }

        if (keepKeys)
        {
            // It stays above keys that are removed.
            result.SetNextFreeKey(source.NextFreeKey);
        }

        variable.Value = result;
        return true;
    }

    private static void Sort(KeyValuePair<IntStringKey, PhpValue>[] entries, Comparison<PhpValue> compare, By by, int direction)
    {
        Comparison<KeyValuePair<IntStringKey, PhpValue>> order = by == By.Value
            ? direction > 0 ? (a, b) => compare(a.Value.GetValue(), b.Value.GetValue()) : (a, b) => -compare(a.Value.GetValue(), b.Value.GetValue())
            : direction > 0 ? (a, b) => compare(a.Key, b.Key) : (a, b) => -compare(a.Key, b.Key);
        Comparers.StableSort(entries, order);
    }
}
