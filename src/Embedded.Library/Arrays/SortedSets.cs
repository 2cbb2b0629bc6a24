namespace PeachpieSockets.Embedded.Library.Arrays;

/// <summary>
/// The difference and the intersection of arrays by a function that orders values. All arrays are sorted first and then walked side by side, so that
/// the function is called as often, and in the same order, as php calls it.
/// </summary>
internal sealed class SortedSets
{
    private readonly PhpArray _first;
    private readonly (IntStringKey Key, PhpValue Value)[][] _entries;
    private readonly int[] _at;
    private readonly Comparison<PhpValue> _compare;

    public SortedSets(Context ctx, string function, PhpArray[] arrays, IPhpCallable compare)
    {
        _first = arrays[0];
        _compare = Comparers.Of(ctx, compare, function);
        _at = new int[arrays.Length];
        _entries = new (IntStringKey, PhpValue)[arrays.Length][];
        for (int i = 0; i < arrays.Length; i++)
        {
            var entries = new (IntStringKey, PhpValue)[arrays[i].Count];
            int count = 0;
            foreach (var (key, item) in arrays[i])
            {
                entries[count++] = (key, item.GetValue());
            }

            _entries[i] = entries;
        }

        foreach (var entries in _entries)
        {
            Comparers.Sort(entries, (a, b) => _compare(a.Value, b.Value));
        }
    }

    /// <summary>What is in none of the other arrays.</summary>
    public PhpArray Difference()
    {
        var dropped = new HashSet<IntStringKey>();
        while (_at[0] < _entries[0].Length)
        {
            bool isElsewhere = false;
            for (int i = 1; i < _entries.Length && !isElsewhere; i++)
            {
                isElsewhere = Reach(i) == 0;
                _at[i] += isElsewhere ? 1 : 0;
            }

            do
            {
                if (isElsewhere)
                {
                    dropped.Add(_entries[0][_at[0]].Key);
                }

                _at[0]++;
            }
            while (IsAsBefore());
        }

        return Without(dropped);
    }

    /// <summary>What is in all arrays.</summary>
    public PhpArray Intersection()
    {
        var dropped = new HashSet<IntStringKey>();
        while (_at[0] < _entries[0].Length)
        {
            int i = 1;
            int order = 0;
            while (i < _entries.Length && order == 0)
            {
                order = Reach(i);
                if (_at[i] == _entries[i].Length)
                {
                    // There is nothing more that could be in all of them.
                    for (; _at[0] < _entries[0].Length; _at[0]++)
                    {
                        dropped.Add(_entries[0][_at[0]].Key);
                    }

                    return Without(dropped);
                }

                if (order == 0)
                {
                    _at[i++]++;
                }
            }

            if (order == 0)
            {
                do
                {
                    _at[0]++;
                }
                while (IsAsBefore());
                continue;
            }

            do
            {
                dropped.Add(_entries[0][_at[0]++].Key);
            }
            while (_at[0] < _entries[0].Length && _compare(Current(0), Current(i)) < 0);
        }

        return Without(dropped);
    }

    // Goes on in another array as long as what is there comes before what the first array is at: 0 where the two are equal, else not.
    private int Reach(int other)
    {
        int order = 1;
        while (_at[other] < _entries[other].Length && (order = _compare(Current(0), Current(other))) > 0)
        {
            _at[other]++;
        }

        return order;
    }

    private bool IsAsBefore() => _at[0] < _entries[0].Length && _compare(_entries[0][_at[0] - 1].Value, Current(0)) == 0;

    private PhpValue Current(int array) => _entries[array][_at[array]].Value;

    private PhpArray Without(HashSet<IntStringKey> dropped)
    {
        var result = new PhpArray();
        foreach (var (key, item) in _first)
        {
            if (!dropped.Contains(key))
            {
                result.AddNew(key, Elements.Keep(item));
            }
        }

        // php removes from a copy, which keeps the next key.
        result.SetNextFreeKey(_first.NextFreeKey);
        return result;
    }
}
