using System.Collections;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// A PHP array: ordered, keyed by ints and strings. Copies (<see cref="DeepCopy"/>) share their storage until one of them is written to.
/// An instance belongs to one variable (or element, or property): whoever stores it elsewhere stores a copy.
/// </summary>
[DebuggerDisplay("array({Count})")]
public sealed partial class PhpArray : IEnumerable<KeyValuePair<IntStringKey, PhpValue>>
{
    private ArrayTable _table;
    private TableCursor? _cursor; // of current(), next() and their kin; null: on the first entry

    /// <summary>An empty array.</summary>
    public PhpArray() => _table = ArrayTable.Empty;

    /// <summary>An empty array with room for some entries.</summary>
    public PhpArray(int capacity) => _table = capacity == 0 ? ArrayTable.Empty : new ArrayTable(capacity);

    /// <summary>A list of values; they are not copied.</summary>
    public PhpArray(params PhpValue[] values)
    {
        _table = new ArrayTable((PhpValue[])values.Clone(), values.Length);
    }

    /// <summary>A list of values; they are not copied.</summary>
    public PhpArray(ReadOnlySpan<PhpValue> values) => _table = new ArrayTable(values.ToArray(), values.Length);

    private PhpArray(ArrayTable table) => _table = table;

    /// <summary>A list of the first values of an array that the caller gives away.</summary>
    internal static PhpArray FromOwned(PhpValue[] values, int count) => new(new ArrayTable(values, count));

    /// <summary>An array of values that the caller gives away, one for each key of a shape.</summary>
    internal static PhpArray FromShape(ArrayShape shape, PhpValue[] values) => new(new ArrayTable(shape, values));

    /// <summary>An empty array with room for so many keys that are no list.</summary>
    internal static PhpArray ForKeys(int capacity) => capacity == 0 ? new() : new(ArrayTable.ForKeys(capacity));

    /// <summary>A new empty array.</summary>
    public static PhpArray NewEmpty() => new();

    /// <summary>The number of entries.</summary>
    public int Count => _table.Count;

    /// <summary>The key that <c>$a[] =</c> would take.</summary>
    public long NextFreeKey => _table.NextIndex;

    internal ArrayTable Table => _table;

    /// <summary>Whether the keys are 0 ... Count-1 in this order (array_is_list).</summary>
    public bool IsList
    {
        get
        {
            if (_table.IsPacked && _table.Used == _table.Count)
            {
                return true;
            }

            long expected = 0;
            for (int slot = _table.NextLive(0); slot < _table.Used; slot = _table.NextLive(slot + 1))
            {
                var key = _table.KeyAt(slot);
                if (key.IsString || key.Integer != expected++)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>The value under a key (references followed), null when absent; assignment adds or replaces.</summary>
    public PhpValue this[IntStringKey key]
    {
        get => GetItemValue(key);
        set => SetItemValue(key, value);
    }

    /// <summary>A copy that shares the storage until one of the two is written to.</summary>
    public PhpArray DeepCopy()
    {
        if (_table.Used == 0)
        {
            return _table.NextIndex == 0 ? new PhpArray() : new PhpArray(_table.Clone());
        }

        _table.Share();
        return Sharer();
    }

    // Another array of the same storage, with its pointer on the same entry.
    private PhpArray Sharer()
    {
        var copy = new PhpArray(_table);
        if (_cursor is not null)
        {
            copy.Position = _cursor.Slot;
        }

        return copy;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ArrayTable Writable()
    {
        if (_table.Sharing != 0)
        {
            Unshare();
        }

        return _table;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Unshare()
    {
        var shared = _table;
        if (HoldsAlone)
        {
            shared.Sharing = 0;
            shared.Copies = 0;
            return;
        }

        Use(ReferenceEquals(shared, ArrayTable.Empty) ? new ArrayTable() : shared.Clone());
        if (shared.Counts)
        {
            LeaveShared(shared);
        }

        if (ReferenceEquals(_borrowed, shared))
        {
            GiveBack();
        }
        else
        {
            shared.LosesCopy();
        }
    }

    /// <summary>Whether the key is there (its value may be null).</summary>
    public bool ContainsKey(IntStringKey key) => _table.Find(key) >= 0;

    /// <summary>Finds a value, as it is stored (it may be a reference).</summary>
    public bool TryGetValue(IntStringKey key, out PhpValue value)
    {
        int slot = _table.Find(key);
        if (slot >= 0)
        {
            value = _table.Values[slot];
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Finds a value by int key, as it is stored (it may be a reference).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGetValue(long key, out PhpValue value)
    {
        int slot = _table.Find(key);
        if (slot >= 0)
        {
            value = _table.Values[slot];
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>The value under a key, references followed; null when absent.</summary>
    public PhpValue GetItemValue(IntStringKey key) => TryGetValue(key, out var value) ? value.GetValue() : default;

    /// <summary>Adds or replaces; where the entry is a reference, assigns through it. The value is stored as given (copy arrays first).</summary>
    public void SetItemValue(IntStringKey key, PhpValue value)
    {
        if (_table.Sharing != 0 && (TryStart(key, value) || TryExtend(key, value)))
        {
            return;
        }

        var table = Writable();
        int slot = table.Find(key);
        if (slot < 0)
        {
            table.Insert(key, value);
            return;
        }

        ref PhpValue item = ref table.Values[slot];
        if (item.IsAlias)
        {
            item.Alias.Value = value;
        }
        else
        {
            item = value;
        }
    }

    /// <summary>Adds or replaces the entry itself: a value may be a reference, and a reference that is there is not assigned through.</summary>
    internal void SetItemRaw(IntStringKey key, PhpValue value) => GetItemRef(key) = value;

    /// <summary>Adds or replaces the entry by a reference.</summary>
    public void SetItemAlias(IntStringKey key, PhpAlias alias) => GetItemRef(key) = PhpValue.Create(alias);

    /// <summary>The place of an entry, made with null when absent. Valid until the next change of the array.</summary>
    public ref PhpValue GetItemRef(IntStringKey key)
    {
        if (_table.Sharing != 0 && (TryStart(key, default) || TryExtend(key, default)))
        {
            return ref _table.Values[_table.Used - 1];
        }

        var table = Writable();
        int slot = table.Find(key);
        if (slot < 0)
        {
            slot = table.Insert(key, default);
        }

        return ref table.Values[slot];
    }

    /// <summary>The place of an entry by int key, made with null when absent. Valid until the next change of the array.</summary>
    public ref PhpValue GetItemRef(long key)
    {
        if (_table.Sharing != 0 && TryExtend(new IntStringKey(key), default))
        {
            return ref _table.Values[_table.Used - 1];
        }

        var table = Writable();
        int slot = table.Find(key); // by an int: quicker than by a key that is one
        if (slot < 0)
        {
            slot = table.Insert(new IntStringKey(key), default);
        }

        return ref table.Values[slot];
    }

    /// <summary>Makes the entry a reference, with null when absent, and returns it.</summary>
    public PhpAlias EnsureItemAlias(IntStringKey key) => PhpValue.EnsureAlias(ref GetItemRef(key));

    /// <summary>Adds a value under the next int key; false when there is none left. The value is stored as given.</summary>
    public bool TryAppend(PhpValue value)
        => _table.Sharing == 0 ? _table.Append(value) >= 0 : TryExtend(new IntStringKey(_table.NextIndex), value) || Writable().Append(value) >= 0;

    // The first entry of an array that never had one.
    private bool TryStart(IntStringKey key, PhpValue value)
    {
        if (!ReferenceEquals(_table, ArrayTable.Empty))
        {
            return false;
        }

        Use(ArrayTable.Of(key, value));
        return true;
    }

    // Where the storage is shared: adds an entry, unless it is there or the storage must be cloned.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryExtend(IntStringKey key, PhpValue value)
    {
        var shared = _table;
        if (shared.IsFull || shared.Find(key) >= 0 || shared.TryExtend(key, value) is not { } extended)
        {
            return false;
        }

        if (!ReferenceEquals(extended, shared))
        {
            Use(extended);
        }

        return true;
    }

    // Another storage with the same entries.
    private void Use(ArrayTable table)
    {
        if (_cursor is not null)
        {
            _table.Untrack(_cursor);
            table.Track(_cursor);
        }

        _table = table;
    }

    /// <summary>Adds a value under the next int key. The value is stored as given.</summary>
    public int Add(PhpValue value)
    {
        TryAppend(value);
        return Count;
    }

    /// <summary>Adds a value under the next int key. The value is stored as given.</summary>
    public void AddValue(PhpValue value) => TryAppend(value);

    /// <summary>Adds an entry; replaces the value when the key is there.</summary>
    public void Add(IntStringKey key, PhpValue value) => SetItemValue(key, value);

    /// <summary>Adds an entry of an array of new data, whose key is known to be absent.</summary>
    internal void AddNew(IntStringKey key, PhpValue value)
    {
        if (!TryStart(key, value))
        {
            Writable().Insert(key, value);
        }
    }

    /// <summary>Removes an entry; false when there was none.</summary>
    public bool Remove(IntStringKey key)
    {
        int slot = _table.Find(key);
        if (slot < 0)
        {
            return false;
        }

        Writable().Remove(slot);
        return true;
    }

    /// <summary>Removes an entry, if it is there.</summary>
    public void RemoveKey(IntStringKey key) => Remove(key);

    /// <summary>Removes all entries and starts anew at key 0.</summary>
    public void Clear()
    {
        Replace(ArrayTable.Empty);
    }

    // The internal pointer goes to the first entry, as with php's functions that rebuild an array.
    private void Replace(ArrayTable table)
    {
        _table = table;
        _cursor = null;
    }

    /// <summary>Sets the key that <c>$a[] =</c> takes next.</summary>
    internal void SetNextFreeKey(long key) => Writable().NextIndex = key;

    /// <summary>Entries in order, as they are stored (values may be references). The array must not be changed meanwhile.</summary>
    public FastEnumerator GetFastEnumerator() => new(_table);

    /// <summary>Entries in order, as they are stored (values may be references). The array must not be changed meanwhile.</summary>
    public FastEnumerator GetEnumerator() => new(_table);

    /// <summary>The values in order, references followed.</summary>
    public PhpValue[] GetValues()
    {
        var values = new PhpValue[Count];
        int i = 0;
        foreach (var (_, value) in this)
        {
            values[i++] = value.GetValue();
        }

        return values;
    }

    IEnumerator<KeyValuePair<IntStringKey, PhpValue>> IEnumerable<KeyValuePair<IntStringKey, PhpValue>>.GetEnumerator()
    {
        for (int slot = _table.NextLive(0); slot < _table.Used; slot = _table.NextLive(slot + 1))
        {
            yield return new(_table.KeyAt(slot), _table.Values[slot]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<KeyValuePair<IntStringKey, PhpValue>>)this).GetEnumerator();
}
