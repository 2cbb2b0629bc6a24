namespace PeachpieSockets.Embedded.Library.Arrays;

/// <summary>
/// The difference and the intersection of arrays by functions that order values or keys. All arrays are sorted first and then walked side by side,
/// so that the functions are called as often, and in the same order, as php calls them.
/// </summary>
internal sealed class SortedSets
{
    private readonly PhpArray _first;
    private readonly (IntStringKey Key, PhpValue Value)[][] _entries;
    private readonly int[] _at;
    private readonly Comparison<PhpValue>? _keys;
    private readonly Comparison<PhpValue>? _values;

    /// <summary>Sorts arrays by their keys where there is an order of them, else by their values. What is no array is refused when its turn comes.</summary>
    /// <param name="function">The function's name.</param>
    /// <param name="arrays">The arrays.</param>
    /// <param name="keys">The order of keys; null where only values are compared.</param>
    /// <param name="values">The order of values; null where only keys are compared.</param>
    public SortedSets(string function, PhpValue[] arrays, Comparison<PhpValue>? keys, Comparison<PhpValue>? values)
    {
        (_keys, _values) = (keys, values);
        _first = ArgumentBinder.Array(arrays[0], function, 1, "array");
        _at = new int[arrays.Length];
        _entries = new (IntStringKey, PhpValue)[arrays.Length][];
        for (int i = 0; i < arrays.Length; i++)
        {
            var array = ArgumentBinder.Array(arrays[i], function, i + 1, "");
            var entries = new (IntStringKey, PhpValue)[array.Count];
            int count = 0;
            foreach (var (key, item) in array)
            {
                entries[count++] = (key, item.GetValue());
            }

            Comparers.Sort(entries, (a, b) => Compare(a, b, _keys));
            _entries[i] = entries;
        }
    }

    /// <summary>
    /// The order by which an intersection compares the keys of the third array and of those behind it: where a function of the script compared values
    /// before, php goes on with that one.
    /// </summary>
    public Comparison<PhpValue>? KeysFromThird { private get; init; }

    /// <summary>What is in none of the other arrays.</summary>
    public PhpArray Difference()
    {
        var dropped = new HashSet<IntStringKey>();
        while (_at[0] < _entries[0].Length)
        {
            bool isElsewhere = false;
            for (int i = 1; i < _entries.Length && !isElsewhere; i++)
            {
                isElsewhere = _keys is null ? Passes(i) : HasPair(i);
            }

            do
            {
                if (isElsewhere)
                {
                    dropped.Add(Current(0).Key);
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
                order = Reach(i, i > 1 ? KeysFromThird : _keys);
                if (order == 0 && _keys is not null && _values is not null)
                {
                    order = _values(Current(0).Value, Current(i).Value);
                }

                if (_at[i] == _entries[i].Length)
                {
                    // There is nothing more that could be in all of them.
                    for (; _at[0] < _entries[0].Length; _at[0]++)
                    {
                        dropped.Add(Current(0).Key);
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
                dropped.Add(Current(0).Key);
                _at[0]++;
            }
            while (_keys is null && _at[0] < _entries[0].Length && Compare(Current(0), Current(i), null) < 0);
        }

        return Without(dropped);
    }

    private int Compare((IntStringKey Key, PhpValue Value) a, (IntStringKey Key, PhpValue Value) b, Comparison<PhpValue>? keys)
        => keys is null ? _values!(a.Value, b.Value) : keys(a.Key, b.Key);

    // Goes on in another array as long as what is there comes before what the first array is at: 0 where the two are equal, else not.
    private int Reach(int other, Comparison<PhpValue>? keys)
    {
        int order = 1;
        while (_at[other] < _entries[other].Length && (order = Compare(Current(0), Current(other), keys)) > 0)
        {
            _at[other]++;
        }

        return order;
    }

    // Whether another array has the value that the first array is at; then that is passed, too.
    private bool Passes(int other)
    {
        bool isThere = Reach(other, null) == 0;
        _at[other] += isThere ? 1 : 0;
        return isThere;
    }

    // Whether another array has the key that the first array is at, and under it the value. php looks from the beginning on, though all is sorted.
    private bool HasPair(int other)
    {
        var (key, value) = Current(0);
        int found = Array.FindIndex(_entries[other], e => _keys!(key, e.Key) == 0);
        return found >= 0 && (_values is null || _values(value, _entries[other][found].Value) == 0);
    }

    // Keys are there once.
    private bool IsAsBefore() => _keys is null && _at[0] < _entries[0].Length && Compare(_entries[0][_at[0] - 1], Current(0), null) == 0;

    private (IntStringKey Key, PhpValue Value) Current(int array) => _entries[array][_at[array]];

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
