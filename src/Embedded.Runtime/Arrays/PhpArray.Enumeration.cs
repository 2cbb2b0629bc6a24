using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

public sealed partial class PhpArray
{
    /// <summary>A cursor over entries, without allocation.</summary>
    public struct FastEnumerator
    {
        private readonly ArrayTable _table;
        private int _slot;

        internal FastEnumerator(ArrayTable table)
        {
            _table = table;
            _slot = -1;
        }

        /// <summary>The entry's key.</summary>
        public readonly IntStringKey CurrentKey => _table.KeyAt(_slot);

        /// <summary>The entry's value as it is stored; it may be a reference.</summary>
        public readonly PhpValue CurrentValue => _table.Values[_slot];

        /// <summary>The entry, its value as it is stored.</summary>
        public readonly KeyValuePair<IntStringKey, PhpValue> Current => new(CurrentKey, CurrentValue);

        /// <summary>Goes to the next entry.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext()
        {
            int slot = _slot + 1;
            var table = _table;
            if ((uint)slot < (uint)table.Used && table.IsLive(slot))
            {
                _slot = slot;
                return true;
            }

            _slot = table.NextLive(slot);
            return _slot < table.Used;
        }
    }

    // The internal pointer survives renumbering of slots and removal of its entry (it then stands on the next one).
    private int Position
    {
        get => _table.NextLive(_cursor?.Slot ?? 0);
        set
        {
            if (_cursor is null)
            {
                _cursor = new TableCursor();
                _table.Track(_cursor);
            }

            _cursor.Slot = value;
        }
    }

    /// <summary>The entry that the internal pointer stands on; false past the end.</summary>
    public bool TryGetCurrent(out IntStringKey key, out PhpValue value)
    {
        int slot = Position;
        if (slot >= _table.Used)
        {
            key = default;
            value = default;
            return false;
        }

        key = _table.KeyAt(slot);
        value = _table.Values[slot];
        return true;
    }

    /// <summary>reset(): the internal pointer to the first entry.</summary>
    public void MoveFirst()
    {
        if (_cursor is not null)
        {
            _cursor.Slot = 0;
        }
    }

    /// <summary>end(): the internal pointer to the last entry.</summary>
    public void MoveLast() => Position = _table.Used == 0 ? 0 : _table.Used - 1;

    /// <summary>next(): the internal pointer one entry on.</summary>
    public void MoveNext()
    {
        int slot = Position;
        Position = slot < _table.Used ? slot + 1 : slot;
    }

    /// <summary>prev(): the internal pointer one entry back; before the first it goes past the end.</summary>
    public void MovePrevious()
    {
        int slot = Position;
        if (slot >= _table.Used)
        {
            return;
        }

        slot = _table.PreviousLive(slot - 1);
        Position = slot < 0 ? _table.Used : slot;
    }

    /// <summary>
    /// Keeps the storage as it is until the result is disposed, while something else runs that may write to the array: the writer gets storage
    /// of its own, and enumerators that were made before go on over the old one.
    /// </summary>
    internal StorageHold Hold() => new(_table);

    /// <summary>See <see cref="Hold"/>.</summary>
    internal readonly ref struct StorageHold
    {
        private readonly ArrayTable _held;

        internal StorageHold(ArrayTable table)
        {
            _held = table;
            table.Hold();
        }

        public void Dispose() => _held.EndHold();
    }
}
