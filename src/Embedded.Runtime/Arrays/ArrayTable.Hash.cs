using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PeachpieSockets.Embedded.Runtime;

// Finding entries by key: chains of slots, by a power of two of buckets. A few keys are looked through one by one: most arrays
// with string keys are records of a few fields, and the room and the filling of two more arrays cost more than the comparisons.
internal sealed partial class ArrayTable
{
    // For each slot the next one of its chain, then for each bucket the first of the chain, all + 1; null while there are few slots.
    // The slots from Used on are those of other tables that share the entries.
    private int[]? _index;

    /// <summary>The slot of a key, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(IntStringKey key) => key._str is null ? Find(key._num) : FindString(key._str, key._num);

    /// <summary>The slot of a variable's name, or -1: at once where it is where it was found last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(NameSite name)
    {
        var keys = Keys;
        int slot = name.Slot;
        return keys is not null && (uint)slot < (uint)keys.Length && slot < Used && ReferenceEquals(keys[slot]._str, name.Key._str) ? slot : FindAndRemember(name);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindAndRemember(NameSite name)
    {
        int slot = Find(name.Key);
        if (slot >= 0 && Keys is not null && name.Key._str is not null)
        {
            // From now on the key is the site's own, so that the next look compares references only.
            Keys[slot] = name.Key;
            name.Slot = slot;
        }

        return slot;
    }

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
        if (_index is not { } index)
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

        for (int slot = index[Bucket(key)] - 1; (uint)slot < (uint)keys.Length; slot = index[slot] - 1)
        {
            if (keys[slot]._num == key && keys[slot]._str is null && slot < Used)
            {
                return slot;
            }
        }

        return -1;
    }

    private int FindString(byte[] key, long hash) => Keys is null ? -1 : FindText(key, hash);

    /// <summary>The slot of a string key that need not be a string of its own, or -1; the table has keys.</summary>
    public int FindText(ReadOnlySpan<byte> text) => FindText(text, IntStringKey.Hash(text));

    private int FindText(ReadOnlySpan<byte> text, long hash)
    {
        var keys = Keys!;
        if (_index is not { } index)
        {
            for (int slot = 0; slot < Used; slot++)
            {
                if (keys[slot]._num == hash && keys[slot]._str is { } one && AreEqual(one, text))
                {
                    return slot;
                }
            }

            return -1;
        }

        for (int slot = index[Bucket(hash)] - 1; (uint)slot < (uint)keys.Length; slot = index[slot] - 1)
        {
            ref var candidate = ref keys[slot];
            if (candidate._num == hash && candidate._str is { } one && slot < Used && AreEqual(one, text))
            {
                return slot;
            }
        }

        return -1;
    }

    // Keys of literals are mostly the same array: that is seen at a glance.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreEqual(byte[] key, ReadOnlySpan<byte> text)
        => key.Length == text.Length
            && (Unsafe.AreSame(ref MemoryMarshal.GetArrayDataReference(key), ref MemoryMarshal.GetReference(text)) || text.SequenceEqual(key));

    // Where the chain of a hash begins. There are as many buckets as the power of two at or above the number of slots.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Bucket(long hash)
    {
        int slots = Keys!.Length;
        return slots + (int)((uint)((int)hash ^ (int)(hash >> 32)) & (uint)(_index!.Length - slots - 1));
    }

    private void Link(int slot, long hash)
    {
        var index = _index!;
        ref int bucket = ref index[Bucket(hash)];
        index[slot] = bucket;
        Volatile.Write(ref bucket, slot + 1);
    }

    private void Unlink(int slot, long hash)
    {
        if (_index is not { } index)
        {
            return;
        }

        ref int link = ref index[Bucket(hash)];
        while (link != slot + 1)
        {
            link = ref index[link - 1];
        }

        link = index[slot];
    }

    /// <summary>A table for a known number of keys that are no list.</summary>
    public static ArrayTable ForKeys(int capacity)
    {
        var table = new ArrayTable(capacity) { Keys = new IntStringKey[capacity] };
        table.Rehash();
        return table;
    }

    private void OwnKeys()
    {
        if (_sharesKeys)
        {
            _sharesKeys = false;
            Keys = (IntStringKey[])Keys!.Clone();
            _index = (int[]?)_index?.Clone();
        }
    }

    /// <summary>The index of so many keys that differ; null where there is none for so few.</summary>
    public static int[]? IndexOf(IntStringKey[] keys)
    {
        var table = new ArrayTable(keys.Length) { Keys = keys, Used = keys.Length };
        table.Rehash();
        return table._index;
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
            _index = null;
            return;
        }

        _index = new int[Values.Length + (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Values.Length)];
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
