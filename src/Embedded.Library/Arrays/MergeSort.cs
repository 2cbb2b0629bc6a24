namespace PeachpieSockets.Embedded.Library.Arrays;

/// <summary>
/// A stable sort for orders that never contradict themselves, in at most n log n comparisons; what is sorted already costs one for each item.
/// Span's own sort is not stable, and its code for a type of ours is only made when it is first called, which takes longer than most sorts.
/// </summary>
internal static class MergeSort
{
    private const int Block = 16;

    public static void Sort<T, TOrder>(T[] items, TOrder order)
        where TOrder : struct, IComparer<T>
    {
        for (int from = 0; from < items.Length; from += Block)
        {
            Insertion(items.AsSpan(from, Math.Min(Block, items.Length - from)), order);
        }

        T[]? room = null;
        for (int width = Block; width < items.Length; width *= 2)
        {
            for (int from = 0; from < items.Length - width; from += 2 * width)
            {
                if (order.Compare(items[from + width - 1], items[from + width]) > 0)
                {
                    room ??= new T[items.Length];
                    Merge(items.AsSpan(from, Math.Min(2 * width, items.Length - from)), width, room, order);
                }
            }
        }
    }

    private static void Insertion<T, TOrder>(Span<T> items, TOrder order)
        where TOrder : struct, IComparer<T>
    {
        for (int i = 1; i < items.Length; i++)
        {
            var item = items[i];
            int to = i;
            while (to > 0 && order.Compare(items[to - 1], item) > 0)
            {
                items[to] = items[to - 1];
                to--;
            }

            items[to] = item;
        }
    }

    // Both halves are sorted. The first one waits elsewhere, so that what is written is never before what is read.
    private static void Merge<T, TOrder>(Span<T> items, int middle, Span<T> room, TOrder order)
        where TOrder : struct, IComparer<T>
    {
        var left = room[..middle];
        items[..middle].CopyTo(left);
        int l = 0;
        int r = middle;
        for (int to = 0; l < left.Length; to++)
        {
            items[to] = r < items.Length && order.Compare(left[l], items[r]) > 0 ? items[r++] : left[l++];
        }
    }
}
