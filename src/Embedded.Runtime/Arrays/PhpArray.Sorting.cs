namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Compares two entries of an array for sorting: less than, equal to or more than 0.</summary>
public delegate int EntryComparison(in KeyValuePair<IntStringKey, PhpValue> left, in KeyValuePair<IntStringKey, PhpValue> right);

public sealed partial class PhpArray
{
    private const int InsertionSortLimit = 16;

    /// <summary>
    /// Sorts the entries. The sort is stable, as php's is since version 8. A comparison that throws leaves the array as it was; one that contradicts
    /// itself gives some order.
    /// </summary>
    /// <param name="comparison">The order; values are as stored, references not followed.</param>
    /// <param name="preserveKeys">Whether entries keep their keys (asort) or get 0, 1, 2, ... (sort).</param>
    public void Sort(EntryComparison comparison, bool preserveKeys)
    {
        var entries = new KeyValuePair<IntStringKey, PhpValue>[Count];
        int count = 0;
        bool isShared = _table.Sharing != 0;
        foreach (var (key, value) in this)
        {
            entries[count++] = new(key, isShared ? value.CopyStored() : value);
        }

        MergeSort(entries, new KeyValuePair<IntStringKey, PhpValue>[count], comparison);
        var table = new ArrayTable(count);
        foreach (var (key, value) in entries)
        {
            if (preserveKeys)
            {
                table.Insert(key, value);
            }
            else
            {
                table.Append(value);
            }
        }

        // After asort() and its kin $a[] goes on after the highest key that there ever was.
        table.NextIndex = preserveKeys ? Math.Max(table.NextIndex, _table.NextIndex) : count;
        var old = _table;
        Replace(table);
        if (old.Counts && old.Sharing != 0)
        {
            LeaveShared(old);
        }
        else
        {
            Succeed(old);
        }
    }

    private static void MergeSort(Span<KeyValuePair<IntStringKey, PhpValue>> items, Span<KeyValuePair<IntStringKey, PhpValue>> spare, EntryComparison comparison)
    {
        if (items.Length <= InsertionSortLimit)
        {
            InsertionSort(items, comparison);
            return;
        }

        int middle = items.Length / 2;
        MergeSort(items[..middle], spare[..middle], comparison);
        MergeSort(items[middle..], spare[middle..], comparison);
        if (comparison(items[middle - 1], items[middle]) <= 0)
        {
            return;
        }

        var left = spare[..middle];
        items[..middle].CopyTo(left);
        int l = 0;
        int r = middle;
        int to = 0;
        while (l < left.Length && r < items.Length)
        {
            items[to++] = comparison(left[l], items[r]) <= 0 ? left[l++] : items[r++];
        }

        left[l..].CopyTo(items[to..]);
    }

    private static void InsertionSort(Span<KeyValuePair<IntStringKey, PhpValue>> items, EntryComparison comparison)
    {
        for (int i = 1; i < items.Length; i++)
        {
            var item = items[i];
            int to = i;
            while (to > 0 && comparison(items[to - 1], item) > 0)
            {
                items[to] = items[to - 1];
                to--;
            }

            items[to] = item;
        }
    }
}
