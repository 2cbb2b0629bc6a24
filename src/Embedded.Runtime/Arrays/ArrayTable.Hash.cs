using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PeachpieSockets.Embedded.Runtime;

// Finding entries by key: chains of slots, by a power of two of buckets. A few keys are looked through one by one: most arrays
// with string keys are records of a few fields, and the room and the filling of two more arrays cost more than the comparisons.
internal sealed partial class ArrayTable
{
    private int[]? _buckets; // slot + 1 of the first entry of a chain; null while there are few slots
    private int[]? _next;    // slot + 1 of the next entry of the chain

    /// <summary>The slot of a key, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(IntStringKey key) => key._str is null ? Find(key._num) : FindString(key._str, key._num);

    /// <summary>The slot of an int key, or -1.</summary>
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
        if (_buckets is null)
        {
            for (int slot = 0; slot < Used; slot++)
            {
                if (keys[slot]._num == key && keys[slot]._str is null && IsLive(slot))
                {
                    return slot;
                }
            }

            return -1;
        }

        var next = _next!;
        for (int slot = _buckets![Bucket(key)] - 1; (uint)slot < (uint)keys.Length; slot = next[slot] - 1)
        {
            if (keys[slot]._num == key && keys[slot]._str is null)
            {
                return slot;
            }
        }

        return -1;
    }

    private int FindString(byte[] key, long hash)
    {
        if (Keys is not { } keys)
        {
            return -1;
        }

        if (_buckets is null)
        {
            for (int slot = 0; slot < Used; slot++)
            {
                ref var one = ref keys[slot];
                if (one._num == hash && one._str is { } text && (ReferenceEquals(text, key) || AreEqual(text, key)))
                {
                    return slot;
                }
            }

            return -1;
        }

        var next = _next!;
        for (int slot = _buckets![Bucket(hash)] - 1; (uint)slot < (uint)keys.Length; slot = next[slot] - 1)
        {
            ref var candidate = ref keys[slot];
            if (candidate._num == hash && candidate._str is { } other && (ReferenceEquals(other, key) || AreEqual(other, key)))
            {
                return slot;
            }
        }

        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreEqual(byte[] left, byte[] right)
        => left.Length == right.Length
            && MemoryMarshal.CreateReadOnlySpan(ref MemoryMarshal.GetArrayDataReference(left), left.Length)
                .SequenceEqual(MemoryMarshal.CreateReadOnlySpan(ref MemoryMarshal.GetArrayDataReference(right), left.Length));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Bucket(long hash) => (int)((uint)((int)hash ^ (int)(hash >> 32)) & (uint)(_buckets!.Length - 1));

    private void Link(int slot, long hash)
    {
        if (_buckets is null)
        {
            return;
        }

        ref int bucket = ref _buckets![Bucket(hash)];
        _next![slot] = bucket;
        bucket = slot + 1;
    }

    private void Unlink(int slot, long hash)
    {
        if (_buckets is null)
        {
            return;
        }

        ref int link = ref _buckets![Bucket(hash)];
        while (link != slot + 1)
        {
            link = ref _next![link - 1];
        }

        link = _next![slot];
    }

    /// <summary>A table for a known number of keys that are no list.</summary>
    public static ArrayTable ForKeys(int capacity)
    {
        var table = new ArrayTable(capacity) { Keys = new IntStringKey[capacity] };
        table.Rehash();
        return table;
    }

    private void ToHash()
    {
        if (Values.Length == 0)
        {
            Values = new PhpValue[MinCapacity];
        }

        Keys = new IntStringKey[Values.Length];

        for (int i = 0; i < Used; i++)
        {
            Keys[i] = new IntStringKey(i);
        }

        Rehash();
    }

    private void Rehash()
    {
        if (Values.Length <= MinCapacity)
        {
            _buckets = null;
            _next = null;
            return;
        }

        int size = MinCapacity;
        while (size < Values.Length)
        {
            size *= 2;
        }

        _buckets = new int[size];
        _next = new int[Values.Length];
        for (int slot = _first; slot < Used; slot++)
        {
            if (IsLive(slot))
            {
                Link(slot, Keys![slot]._num);
            }
        }
    }
}

/// <summary>A place in an array's storage that follows its entry when slots are renumbered (see <see cref="ArrayTable.Track"/>).</summary>
internal sealed class TableCursor
{
    public int Slot;
}
