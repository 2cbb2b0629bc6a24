using System.Numerics;
using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// The storage behind arrays: entries in insertion order, shared lazily by copies. While the keys are 0, 1, 2, ... in order there is
/// neither key storage nor hash ("packed"). A removed entry stays as a <see cref="TypeTag.Deleted"/> slot until the storage is rebuilt;
/// the last slot in use is never a removed one.
/// </summary>
internal sealed partial class ArrayTable
{
    private const int MinCapacity = 8;
    private const int FirstStrings = 4;

    /// <summary>No values. What [] is compiled to is translated by .NET at its first use, for arrays of our own values.</summary>
    public static readonly PhpValue[] NoValues = new PhpValue[0];

    /// <summary>The storage of all arrays that never had an entry.</summary>
    public static readonly ArrayTable Empty = new(0) { Sharing = SharedForGood, Copies = Endless };

    public PhpValue[] Values;

    /// <summary>Null while packed.</summary>
    public IntStringKey[]? Keys;

    /// <summary>Slots in use, removed ones included.</summary>
    public int Used;

    /// <summary>Entries.</summary>
    public int Count;

    /// <summary>The key that <c>$a[] =</c> takes next.</summary>
    public long NextIndex;

    /// <summary>Not 0 while more than one array uses this storage or a loop walks it: then a writer clones it first. See <see cref="SharedForGood"/>.</summary>
    public int Sharing;

    /// <summary>Set in <see cref="Sharing"/> by a copy, until no copy is left that anybody knows of; loops add 1 and take it back at their end.</summary>
    public const int SharedForGood = 1 << 24;

    /// <summary>In <see cref="Copies"/>: several threads may copy it, and nobody counts.</summary>
    public const int Endless = int.MaxValue;

    /// <summary>The copies that <see cref="SharedForGood"/> stands for. The end of most is not known, so there may be fewer, but never more.</summary>
    public int Copies;

    /// <summary>Whether it counts as a holder of the objects in it, see <see cref="Releasing"/>.</summary>
    public bool Counts;

    /// <summary>Where it <see cref="Counts"/>: the held arrays that use it, and loops.</summary>
    public int Owners;

    private int _first; // all slots before it are removed ones, so that a queue finds its head at once
    private bool _full;
    private bool _sharesKeys; // keys and index belong to a shape; they are full, so that an entry more makes others anyway
    private bool _negative; // the first int key was negative: the next one follows it
    private bool _ascends = true; // int keys alone, each higher than those before, close together: php keeps these packed, with holes
    private List<TableCursor>? _cursors;

    /// <summary>A table that gets an entry soon.</summary>
    public ArrayTable() => Values = new PhpValue[MinCapacity];

    public ArrayTable(int capacity) => Values = capacity == 0 ? NoValues : new PhpValue[Context.CheckArrayCapacity(capacity, hasKeys: false)];

    // The first entry of a table with string keys, which are few in most arrays.
    private ArrayTable(byte[] key, long hash, PhpValue value)
    {
        Values = new PhpValue[FirstStrings];
        Keys = new IntStringKey[FirstStrings];
        Values[0] = value;
        Keys[0] = new IntStringKey(key, hash);
        _ascends = false;
        Used = 1;
        Count = 1;
    }

    /// <summary>A packed table of values that nobody else keeps.</summary>
    public ArrayTable(PhpValue[] values, int count)
    {
        Values = values;
        Used = count;
        Count = count;
        NextIndex = count;
    }

    /// <summary>A table of values that nobody else keeps, one for each key of a shape.</summary>
    public ArrayTable(ArrayShape shape, PhpValue[] values)
    {
        Values = values;
        Keys = shape.Keys;
        _index = shape.Index;
        _sharesKeys = true;
        _ascends = false;
        Used = values.Length;
        Count = values.Length;
    }

    // What is known of the entries, for a table that gets them.
    private ArrayTable(ArrayTable source, PhpValue[] values)
    {
        Values = values;
        Used = source.Used;
        Count = source.Count;
        NextIndex = source.NextIndex;
        _negative = source._negative;
        _first = source._first;
        _full = source._full;
    }

    private ArrayTable(ArrayTable source)
        : this(source, NoValues)
    {
        int capacity = source.Values.Length;
        bool sameCapacity = Used > capacity / 2;
        Values = sameCapacity ? new PhpValue[capacity] : Used == 0 ? NoValues : new PhpValue[Math.Max(Used + (Used >> 2), MinCapacity)];
        CopyValues(source.Values.AsSpan(0, Used), Values);
        if (source.Keys is null || Used == 0)
        {
            return;
        }

        _ascends = source._ascends;
        Keys = new IntStringKey[Values.Length];
        System.Array.Copy(source.Keys, Keys, Used);
        if (sameCapacity)
        {
            _index = CopyIndex(source);
        }
        else
        {
            Rehash();
        }
    }

    /// <summary>A table with its first entry.</summary>
    public static ArrayTable Of(IntStringKey key, PhpValue value)
    {
        if (key._str is { } text)
        {
            return new ArrayTable(text, key._num, value);
        }

        var table = new ArrayTable();
        table.Insert(key, value);
        return table;
    }

    public bool IsPacked => Keys is null;

    /// <summary>Whether there are other keys than ints that ascend: then its room has no say in the next int key.</summary>
    public bool HasMixedKeys => !_ascends;

    /// <summary>Keeps it as it is, and what it holds: writers clone it until <see cref="EndHold"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Hold()
    {
        // The empty one is shared for good, by all threads.
        if (!ReferenceEquals(this, Empty))
        {
            Sharing++;
            Owners++;
        }
    }

    /// <summary>Ends <see cref="Hold"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EndHold()
    {
        if (!ReferenceEquals(this, Empty))
        {
            Sharing--;
            if (--Owners <= 0 && Counts)
            {
                Releasing.Gone(this);
            }
        }
    }

    /// <summary>A copy shares it, until its end is told by <see cref="LosesCopy"/>.</summary>
    public void Share()
    {
        Sharing |= SharedForGood;
        if (Copies != Endless)
        {
            Copies++;
        }
    }

    /// <summary>One of the arrays that shared it is gone, or has storage of its own.</summary>
    public void LosesCopy()
    {
        if (Copies is > 0 and < Endless && --Copies == 0)
        {
            Sharing &= ~SharedForGood;
            KeepEntries();
        }
    }

    /// <summary>Whether <c>$a[] =</c> has no key left.</summary>
    public bool IsFull => _full && Find(long.MaxValue) >= 0;

    /// <summary>An unshared copy: nested arrays are copied lazily, references with one holder become values. Cursors stay with the original.</summary>
    public ArrayTable Clone() => new(this);

    public static void CopyValues(ReadOnlySpan<PhpValue> source, Span<PhpValue> target)
    {
        // Most values are copied as they are, and all at once.
        source.CopyTo(target);
        for (int i = 0; i < source.Length; i++)
        {
            ref PhpValue copy = ref target[i];
            if (copy.IsSharable)
            {
                continue;
            }

            if (copy.IsAlias && copy.Alias is { _holders: > 1 } alias)
            {
                alias._holders++;
            }
            else
            {
                copy = copy.DeepCopy();
            }
        }
    }

    /// <summary>Puts a value that is copied as it is into all of a span: by copies of what is there already, since the collector is told of a piece at once.</summary>
    public static void Fill(Span<PhpValue> target, PhpValue value)
    {
        const int First = 16;
        int filled = Math.Min(First, target.Length);
        target[..filled].Fill(value);
        while (filled < target.Length)
        {
            int more = Math.Min(filled, target.Length - filled);
            target[..more].CopyTo(target[filled..]);
            filled += more;
        }
    }

    /// <summary>Adds an entry whose key is known to be absent, and returns its slot.</summary>
    public int Insert(IntStringKey key, PhpValue value)
    {
        if (Keys is null)
        {
            if (key._str is null && key._num == Used)
            {
                return InsertPacked(value);
            }

            ToHash();
        }

        if (Used == Values.Length)
        {
            Grow();
        }

        int slot = Used++;
        Values[slot] = value;
        Keys![slot] = key;
        if (_index is not null)
        {
            Link(slot, key._num);
        }

        _ascends = _ascends && key._str is null && IsPackedByPhp(slot, key._num);
        Count++;
        if (key._str is null)
        {
            CountKey(key._num);
        }

        return slot;
    }

    // Whether php's storage stays packed with the key in a slot: as long as there is room, or at least every fourth slot is used.
    private bool IsPackedByPhp(int slot, long key)
    {
        long size = Math.Max(BitOperations.RoundUpToPowerOf2((uint)Values.Length), MinCapacity);
        return key > (slot == 0 ? -1 : Keys![slot - 1]._num) && (key < size || (key >> 1 < size && size >> 1 < Count));
    }

    private void CountKey(long key)
    {
        if (_ascends)
        {
            // As there: even where higher keys, which are removed, were counted before.
            NextIndex = key + 1;
            return;
        }

        _negative |= Count == 1 && key < 0;
        if (key >= NextIndex || (key < 0 && NextIndex == 0 && Count > 1 && !_negative))
        {
            _negative |= key < 0;
            NextIndex = key == long.MaxValue ? long.MaxValue : key + 1;
            _full |= key == long.MaxValue;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int InsertPacked(PhpValue value)
    {
        int slot = Used;
        var values = Values;
        if ((uint)slot >= (uint)values.Length)
        {
            return InsertPackedSlow(value);
        }

        values[slot] = value;
        Used = slot + 1;
        Count++;
        NextIndex = slot + 1; // also where higher keys, which are removed, were counted before
        return slot;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int InsertPackedSlow(PhpValue value)
    {
        // A list whose beginning was removed, as a queue's is, must not grow for ever.
        if (Count < Used / 2)
        {
            ToHash();
            return Insert(new IntStringKey(Used), value);
        }

        Grow();
        return InsertPacked(value);
    }

    /// <summary>Adds an entry under the next int key, and returns its slot; -1 when there is none left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Append(PhpValue value)
        => Keys is null && NextIndex == Used ? InsertPacked(value) : AppendSlow(value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int AppendSlow(PhpValue value) => IsFull ? -1 : Insert(new IntStringKey(NextIndex), value);

    /// <summary>Removes the entry in a slot.</summary>
    public void Remove(int slot)
    {
        if (Keys is not null)
        {
            OwnKeys();
            Unlink(slot, Keys[slot]._num);
            Keys[slot] = default;
        }

        Values[slot] = new PhpValue(TypeTag.Deleted, 0);
        Count--;
        while (Used > 0 && ReferenceEquals(Values[Used - 1]._obj, TypeTag.Deleted))
        {
            Values[--Used] = default;
        }

        if (slot == _first)
        {
            while (_first < Used && !IsLive(_first))
            {
                _first++;
            }
        }

        _first = Math.Min(_first, Used);
        if (_cursors is not null)
        {
            // Past the end stays past the end only until something is added there.
            foreach (var cursor in _cursors)
            {
                cursor.Slot = Math.Min(cursor.Slot, Used);
            }
        }
    }

    /// <summary>Removes the first entry of a list and moves the others to its place; false where the keys are no list or something walks it.</summary>
    public bool TryShift()
    {
        if (Keys is not null || Used != Count || _cursors is { Count: > 0 })
        {
            return false;
        }

        Used--;
        Count--;
        NextIndex = Used;
        System.Array.Copy(Values, 1, Values, 0, Used);
        Values[Used] = default;
        return true;
    }

    /// <summary>The key of the entry in a slot.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public IntStringKey KeyAt(int slot) => Keys is null ? new IntStringKey(slot) : Keys[slot];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsLive(int slot) => !ReferenceEquals(Values[slot]._obj, TypeTag.Deleted);

    /// <summary>The first live slot at or after one; <see cref="Used"/> when there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int NextLive(int slot)
    {
        if (slot < _first)
        {
            slot = _first;
        }

        while (slot < Used && !IsLive(slot))
        {
            slot++;
        }

        return Math.Min(slot, Used);
    }

    /// <summary>The last live slot at or before one; -1 when there is none.</summary>
    public int PreviousLive(int slot)
    {
        slot = Math.Min(slot, Used - 1);
        while (slot >= _first && !IsLive(slot))
        {
            slot--;
        }

        return slot >= _first ? slot : -1;
    }
}
