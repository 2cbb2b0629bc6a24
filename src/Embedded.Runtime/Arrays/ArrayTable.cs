using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// The storage behind arrays: entries in insertion order, shared lazily by copies. While the keys are 0, 1, 2, ... in order there is
/// neither key storage nor hash ("packed"). A removed entry stays as a <see cref="TypeTag.Deleted"/> slot until the storage is rebuilt.
/// </summary>
internal sealed class ArrayTable
{
    private const int MinCapacity = 8;

    public PhpValue[] Values;

    /// <summary>Null while packed.</summary>
    public IntStringKey[]? Keys;

    /// <summary>Slots in use, removed ones included.</summary>
    public int Used;

    /// <summary>Entries.</summary>
    public int Count;

    /// <summary>The key that <c>$a[] =</c> takes next.</summary>
    public long NextIndex;

    /// <summary>Whether more than one array uses this storage: then a writer clones it first.</summary>
    public bool Shared;

    private int[]? _buckets; // slot + 1 of the first entry of a chain
    private int[]? _next;    // slot + 1 of the next entry of the chain
    private bool _full;

    public ArrayTable(int capacity) => Values = capacity == 0 ? [] : new PhpValue[capacity];

    private ArrayTable(ArrayTable source)
    {
        Values = source.Values.Length == 0 ? [] : new PhpValue[Math.Max(source.Used + (source.Used >> 2), MinCapacity)];
        Used = source.Used;
        Count = source.Count;
        NextIndex = source.NextIndex;
        _full = source._full;
        CopyValues(source.Values.AsSpan(0, source.Used), Values);
        if (source.Keys is not null)
        {
            Keys = new IntStringKey[Values.Length];
            System.Array.Copy(source.Keys, Keys, Used);
            Rehash();
        }
    }

    public bool IsPacked => Keys is null;

    /// <summary>An unshared copy: nested arrays are copied lazily, references with one holder become values.</summary>
    public ArrayTable Clone() => new(this);

    public static void CopyValues(ReadOnlySpan<PhpValue> source, Span<PhpValue> target)
    {
        for (int i = 0; i < source.Length; i++)
        {
            ref readonly PhpValue v = ref source[i];
            if (v.IsArray)
            {
                target[i] = new PhpValue(v.Array.DeepCopy(), 0);
            }
            else if (v.IsAlias && v.Alias._holders <= 1)
            {
                target[i] = v.DeepCopy();
            }
            else
            {
                target[i] = v;
            }
        }
    }

    /// <summary>The slot of a key, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(IntStringKey key) => key._str is null ? Find(key._num) : FindString(key);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(long key)
    {
        if (Keys is null)
        {
            return (ulong)key < (ulong)Used && !ReferenceEquals(Values[key]._obj, TypeTag.Deleted) ? (int)key : -1;
        }

        return FindInt(key);
    }

    private int FindInt(long key)
    {
        var keys = Keys!;
        for (int slot = _buckets![Bucket(key)] - 1; slot >= 0; slot = _next![slot] - 1)
        {
            if (keys[slot]._num == key && keys[slot]._str is null)
            {
                return slot;
            }
        }

        return -1;
    }

    private int FindString(IntStringKey key)
    {
        if (Keys is not { } keys)
        {
            return -1;
        }

        for (int slot = _buckets![Bucket(key._num)] - 1; slot >= 0; slot = _next![slot] - 1)
        {
            if (keys[slot].Equals(key))
            {
                return slot;
            }
        }

        return -1;
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
        ref int bucket = ref _buckets![Bucket(key._num)];
        _next![slot] = bucket;
        bucket = slot + 1;
        Count++;
        if (key._str is null && key._num >= NextIndex)
        {
            NextIndex = key._num == long.MaxValue ? long.MaxValue : key._num + 1;
            _full |= key._num == long.MaxValue;
        }

        return slot;
    }

    /// <summary>Whether <c>$a[] =</c> has no key left.</summary>
    public bool IsFull => _full;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int InsertPacked(PhpValue value)
    {
        int slot = Used;
        if (slot == Values.Length)
        {
            Grow();
        }

        Values[slot] = value;
        Used = slot + 1;
        Count++;
        if (NextIndex <= slot)
        {
            NextIndex = slot + 1;
        }

        return slot;
    }

    /// <summary>Adds an entry under the next int key, and returns its slot; -1 when there is none left.</summary>
    public int Append(PhpValue value)
    {
        if (Keys is null && NextIndex == Used)
        {
            return InsertPacked(value);
        }

        return _full ? -1 : Insert(new IntStringKey(NextIndex), value);
    }

    /// <summary>Removes the entry in a slot.</summary>
    public void Remove(int slot)
    {
        if (Keys is not null)
        {
            ref int link = ref _buckets![Bucket(Keys[slot]._num)];
            while (link != slot + 1)
            {
                link = ref _next![link - 1];
            }

            link = _next![slot];
            Keys[slot] = default;
        }

        Values[slot] = new PhpValue(TypeTag.Deleted, 0);
        Count--;
        while (Used > 0 && ReferenceEquals(Values[Used - 1]._obj, TypeTag.Deleted))
        {
            Values[--Used] = default;
        }
    }

    /// <summary>The key of the entry in a slot.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public IntStringKey KeyAt(int slot) => Keys is null ? new IntStringKey(slot) : Keys[slot];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsLive(int slot) => !ReferenceEquals(Values[slot]._obj, TypeTag.Deleted);

    /// <summary>The first live slot at or after one; <see cref="Used"/> when there is none.</summary>
    public int NextLive(int slot)
    {
        while (slot < Used && !IsLive(slot))
        {
            slot++;
        }

        return Math.Min(slot, Used);
    }

    private void Grow()
    {
        if (Keys is not null && Count < Used - (Used >> 2))
        {
            Compact();
            return;
        }

        int capacity = Math.Max(Values.Length * 2, MinCapacity);
        System.Array.Resize(ref Values, capacity);
        if (Keys is not null)
        {
            System.Array.Resize(ref Keys, capacity);
            Rehash();
        }
    }

    /// <summary>Raised when slots were renumbered, so that positions into the storage follow.</summary>
    public int[]? LastMoves { get; private set; }

    /// <summary>Counts renumberings of slots.</summary>
    public int Moves { get; private set; }

    private void Compact()
    {
        var moves = new int[Used + 1];
        int to = 0;
        for (int from = 0; from < Used; from++)
        {
            moves[from] = to;
            if (IsLive(from))
            {
                if (to != from)
                {
                    Values[to] = Values[from];
                    Keys![to] = Keys[from];
                }

                to++;
            }
        }

        moves[Used] = to;
        System.Array.Clear(Values, to, Used - to);
        System.Array.Clear(Keys!, to, Used - to);
        Used = to;
        LastMoves = moves;
        Moves++;
        Rehash();
    }

    private void ToHash()
    {
        Keys = new IntStringKey[Math.Max(Values.Length, MinCapacity)];
        if (Values.Length < Keys.Length)
        {
            System.Array.Resize(ref Values, Keys.Length);
        }

        for (int i = 0; i < Used; i++)
        {
            Keys[i] = new IntStringKey(i);
        }

        Rehash();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Bucket(long hash) => (int)((uint)((int)hash ^ (int)(hash >> 32)) & (uint)(_buckets!.Length - 1));

    private void Rehash()
    {
        int size = MinCapacity;
        while (size < Values.Length)
        {
            size *= 2;
        }

        _buckets = new int[size];
        _next = new int[Values.Length];
        for (int slot = 0; slot < Used; slot++)
        {
            if (IsLive(slot))
            {
                ref int bucket = ref _buckets[Bucket(Keys![slot]._num)];
                _next[slot] = bucket;
                bucket = slot + 1;
            }
        }
    }
}
