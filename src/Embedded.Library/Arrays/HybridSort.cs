namespace PeachpieSockets.Embedded.Library.Arrays;

/// <summary>
/// A sort that asks in the order in which php's does, so that orders that contradict themselves (mixed types, careless callbacks) give what php gives:
/// insertion for up to 16 items, above that quicksort around the median of three or five. Equal items keep their order, if they are to.
/// </summary>
internal sealed class HybridSort<T, TOrder>
    where TOrder : IComparer<T>
{
    private const int InsertionLimit = 16;
    private const int PlainInsertion = 6; // the first items are inserted step by step, the rest by steps of two
    private const int MedianOfFive = 1024;

    private readonly T[] _items;
    private readonly int[] _places;
    private readonly TOrder _order;
    private readonly bool _stable;

    public HybridSort(T[] items, TOrder order, bool stable = true)
    {
        _stable = stable;
        _items = items;
        _order = order;
        _places = new int[items.Length];
        for (int i = 0; i < _places.Length; i++)
        {
            _places[i] = i;
        }
    }

    public void Sort() => Sort(0, _items.Length);

    /// <summary>Whether the item at one place belongs behind that at another.</summary>
    private bool After(int a, int b)
    {
        int order = _order.Compare(_items[a], _items[b]);
        return order != 0 ? order > 0 : _stable && _places[a] > _places[b];
    }

    private void Swap(int a, int b)
    {
        (_items[a], _items[b]) = (_items[b], _items[a]);
        (_places[a], _places[b]) = (_places[b], _places[a]);
    }

    private void Sort(int from, int to)
    {
        while (to - from > InsertionLimit)
        {
            int middle = from + ((to - from) >> 1);
            if (to - from >= MedianOfFive)
            {
                int quarter = (to - from) >> 2;
                Few([from, from + quarter, middle, middle + quarter, to - 1]);
            }
            else
            {
                Few([from, middle, to - 1]);
            }

            // The pivot waits at the second place; the first is not after it already.
            int pivot = from + 1;
            Swap(pivot, middle);
            int low = Partition(pivot, to);
            Swap(pivot, low - 1);
            if (low - 1 - from < to - low)
            {
                Sort(from, low - 1);
                from = low;
            }
            else
            {
                Sort(low, to);
                to = low - 1;
            }
        }

        Insertion(from, to);
    }

    /// <summary>Brings what is before the pivot to the front; the result is where the rest begins.</summary>
    private int Partition(int pivot, int to)
    {
        int low = pivot + 1;
        int high = to - 1;
        while (true)
        {
            while (After(pivot, low))
            {
                if (++low == high)
                {
                    return low;
                }
            }

            if (--high == low)
            {
                return low;
            }

            while (After(high, pivot))
            {
                if (--high == low)
                {
                    return low;
                }
            }

            Swap(low, high);
            if (++low == high)
            {
                return low;
            }
        }
    }

    /// <summary>Sorts up to five places.</summary>
    private void Few(ReadOnlySpan<int> at)
    {
        if (at.Length == 2)
        {
            if (After(at[0], at[1]))
            {
                Swap(at[0], at[1]);
            }

            return;
        }

        Three(at[0], at[1], at[2]);
        for (int last = 3; last < at.Length; last++)
        {
            for (int i = last; i > 0 && After(at[i - 1], at[i]); i--)
            {
                Swap(at[i - 1], at[i]);
            }
        }
    }

    private void Three(int a, int b, int c)
    {
        if (!After(a, b))
        {
            if (After(b, c))
            {
                Swap(b, c);
                if (After(a, b))
                {
                    Swap(a, b);
                }
            }

            return;
        }

        if (!After(c, b))
        {
            Swap(a, c);
            return;
        }

        Swap(a, b);
        if (After(b, c))
        {
            Swap(b, c);
        }
    }

    private void Insertion(int from, int to)
    {
        int count = to - from;
        if (count <= 1)
        {
            return;
        }

        if (count <= 5)
        {
            Span<int> at = stackalloc int[count];
            for (int i = 0; i < count; i++)
            {
                at[i] = from + i;
            }

            Few(at);
            return;
        }

        for (int i = from + 1; i < to; i++)
        {
            if (!After(i - 1, i))
            {
                continue;
            }

            int place = i < from + PlainInsertion ? StepBack(from, i) : JumpBack(from, i);
            Move(i, place);
        }
    }

    /// <summary>Where the item belongs that is before its neighbour, one by one.</summary>
    private int StepBack(int from, int item)
    {
        int place = item - 1;
        while (place > from && After(place - 1, item))
        {
            place--;
        }

        return place;
    }

    /// <summary>The same by steps of two.</summary>
    private int JumpBack(int from, int item)
    {
        int place = item - 1;
        while (true)
        {
            place -= 2;
            if (!After(place, item))
            {
                place++;
                return After(place, item) ? place : place + 1;
            }

            if (place == from)
            {
                return place;
            }

            if (place == from + 1)
            {
                return After(item, from) ? place : from;
            }
        }
    }

    private void Move(int item, int place)
    {
        var value = _items[item];
        int number = _places[item];
        Array.Copy(_items, place, _items, place + 1, item - place);
        Array.Copy(_places, place, _places, place + 1, item - place);
        _items[place] = value;
        _places[place] = number;
    }
}
