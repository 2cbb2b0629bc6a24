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
            while (slot < _table.Used && !_table.IsLive(slot))
            {
                slot++;
            }

            _slot = slot;
            return slot < _table.Used;
        }
    }

    // The internal pointer survives renumbering of slots and removal of its entry (it then stands on the next one).
    private int Position
    {
        get
        {
            if (_positionMoves != _table.Moves)
            {
                _position = _positionMoves == _table.Moves - 1 ? _table.LastMoves![Math.Min(_position, _table.LastMoves.Length - 1)] : 0;
                _positionMoves = _table.Moves;
            }

            return _table.NextLive(Math.Max(_position, 0));
        }

        set
        {
            _position = value;
            _positionMoves = _table.Moves;
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
    public void MoveFirst() => Position = 0;

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

        slot--;
        while (slot >= 0 && !_table.IsLive(slot))
        {
            slot--;
        }

        Position = slot < 0 ? _table.Used : slot;
    }
}
