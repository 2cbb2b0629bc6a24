namespace PeachpieSockets.Embedded.Runtime;

// What changes the order of entries or renumbers int keys: the ways of array_shift, array_unshift, array_splice, array_reverse.
public sealed partial class PhpArray
{
    /// <summary>Removes and returns the last entry, as array_pop: the next int key goes back. False when empty.</summary>
    internal bool TryPop(out PhpValue value)
    {
        if (_table.Count == 0)
        {
            value = default;
            return false;
        }

        var table = Writable();
        int slot = table.Used - 1;
        value = table.Values[slot].GetValue();
        var key = table.KeyAt(slot);
        bool counted = table.Counts && !table.Values[slot].IsAlias;
        table.Remove(slot);
        if (counted)
        {
            Releasing.GivenOut(value);
        }

        if (key.IsInteger && key.Integer == table.NextIndex - 1)
        {
            table.NextIndex = key.Integer;
        }

        MoveFirst();
        return true;
    }

    /// <summary>Removes and returns the first entry, and renumbers the int keys, as array_shift. False when empty.</summary>
    public bool TryShift(out PhpValue value)
    {
        if (Count == 0)
        {
            value = default;
            return false;
        }

        var table = Writable();
        int slot = table.NextLive(0);
        value = table.Values[slot].GetValue();
        bool counted = table.Counts && !table.Values[slot].IsAlias;
        if (table.TryShift())
        {
            _cursor = null;
        }
        else
        {
            Rebuild(1, []);
        }

        if (counted)
        {
            Releasing.GivenOut(value);
        }

        return true;
    }

    /// <summary>Puts values before the first entry and renumbers the int keys, as array_unshift.</summary>
    public void Prepend(params ReadOnlySpan<PhpValue> values) => Rebuild(0, values);

    // Drops entries at the beginning, puts values there, and renumbers.
    private void Rebuild(int drop, ReadOnlySpan<PhpValue> before)
    {
        var source = Writable();
        if (source.IsPacked && source.Used == source.Count)
        {
            int kept = source.Used - drop;
            var values = before.Length <= drop ? source.Values : new PhpValue[kept + before.Length];
            Array.Copy(source.Values, drop, values, before.Length, kept);
            before.CopyTo(values);
            int count = kept + before.Length;
            if (count < source.Used && ReferenceEquals(values, source.Values))
            {
                Array.Clear(values, count, source.Used - count);
            }

            Replace(new ArrayTable(values, count));
            Succeed(source);
            return;
        }

        var table = new ArrayTable(Count + before.Length);
        foreach (var value in before)
        {
            table.Append(value);
        }

        CopyRenumbered(source, source.NextLive(0), drop, int.MaxValue, table);
        Replace(table);
        Succeed(source);
    }

    // Skips some entries, and adds up to a number of those after them: string keys stay, int keys are renumbered. Returns the slot after the last.
    private static int CopyRenumbered(ArrayTable source, int slot, int skip, int take, ArrayTable target)
    {
        for (slot = source.NextLive(slot); slot < source.Used && take > 0; slot = source.NextLive(slot + 1))
        {
            if (skip > 0)
            {
                skip--;
                continue;
            }

            take--;
            var key = source.KeyAt(slot);
            if (key.IsString)
            {
                target.Insert(key, source.Values[slot]);
            }
            else
            {
                target.Append(source.Values[slot]);
            }
        }

        return slot;
    }

    /// <summary>
    /// Replaces entries by values and returns those that were there, as array_splice: int keys are renumbered in both.
    /// </summary>
    /// <param name="offset">The first entry to replace, 0 to <see cref="Count"/>.</param>
    /// <param name="length">How many; not more than there are.</param>
    /// <param name="replacement">The values; they are not copied.</param>
    public PhpArray Splice(int offset, int length, params ReadOnlySpan<PhpValue> replacement)
    {
        var source = Writable();
        Releasing.Open(source);
        var removed = new ArrayTable(length);
        var table = new ArrayTable(Count - length + replacement.Length);
        int slot = CopyRenumbered(source, 0, 0, offset, table);
        slot = CopyRenumbered(source, slot, 0, length, removed);
        foreach (var value in replacement)
        {
            table.Append(value);
        }

        CopyRenumbered(source, slot, 0, int.MaxValue, table);
        Replace(table);
        return new PhpArray(removed);
    }

    /// <summary>A part of the array, as array_slice gives it: string keys stay, int keys are renumbered unless they shall stay. Values are copied.</summary>
    /// <param name="offset">The first entry, 0 to <see cref="Count"/>.</param>
    /// <param name="length">How many; not more than there are.</param>
    /// <param name="preserveKeys">Whether int keys stay.</param>
    public PhpArray Slice(int offset, int length, bool preserveKeys = false)
    {
        var table = new ArrayTable(length);
        var source = _table;
        int slot = source.NextLive(0);
        if (source.IsPacked && source.Used == source.Count)
        {
            slot = offset;
            offset = 0;
        }

        while (offset-- > 0)
        {
            slot = source.NextLive(slot + 1);
        }

        for (slot = source.NextLive(slot); length-- > 0 && slot < source.Used; slot = source.NextLive(slot + 1))
        {
            var key = source.KeyAt(slot);
            var value = source.Values[slot];
            value = value.CopyStored();
            if (key.IsString || preserveKeys)
            {
                table.Insert(key, value);
            }
            else
            {
                table.Append(value);
            }
        }

        return new PhpArray(table);
    }

    /// <summary>The entries in the opposite order, as array_reverse: string keys stay, int keys are renumbered unless they shall stay. Values are copied.</summary>
    public PhpArray Reverse(bool preserveKeys = false)
    {
        var table = new ArrayTable(Count);
        for (int slot = _table.PreviousLive(_table.Used - 1); slot >= 0; slot = _table.PreviousLive(slot - 1))
        {
            var key = _table.KeyAt(slot);
            var value = _table.Values[slot];
            value = value.CopyStored();
            if (key.IsString || preserveKeys)
            {
                table.Insert(key, value);
            }
            else
            {
                table.Append(value);
            }
        }

        return new PhpArray(table);
    }

    /// <summary>The first entry; false when empty. The value is as stored.</summary>
    public bool TryGetFirst(out IntStringKey key, out PhpValue value) => TryGetAt(_table.NextLive(0), out key, out value);

    /// <summary>The last entry; false when empty. The value is as stored.</summary>
    public bool TryGetLast(out IntStringKey key, out PhpValue value) => TryGetAt(_table.Used - 1, out key, out value);

    private bool TryGetAt(int slot, out IntStringKey key, out PhpValue value)
    {
        bool found = (uint)slot < (uint)_table.Used;
        key = found ? _table.KeyAt(slot) : default;
        value = found ? _table.Values[slot] : default;
        return found;
    }

    /// <summary>The keys in order.</summary>
    public IntStringKey[] GetKeys()
    {
        var keys = new IntStringKey[Count];
        int i = 0;
        foreach (var (key, _) in this)
        {
            keys[i++] = key;
        }

        return keys;
    }

    /// <summary>Makes room for so many more entries.</summary>
    public void Reserve(int more) => Writable().Reserve(more);
}
