namespace PeachpieSockets.Embedded.Runtime;

// Room for more entries, and the removal of removed slots.
internal sealed partial class ArrayTable
{
    private const int FirstLarge = 16 << 10;
    private const int LastLarge = 512 << 10;

    /// <summary>The cursor follows its entry when slots are renumbered.</summary>
    public void Track(TableCursor cursor)
    {
        if (!ReferenceEquals(this, Empty))
        {
            (_cursors ??= []).Add(cursor);
        }
    }

    /// <summary>Ends <see cref="Track"/>.</summary>
    public void Untrack(TableCursor cursor) => _cursors?.Remove(cursor);

    /// <summary>Room for so many more entries.</summary>
    public void Reserve(int more)
    {
        long wanted = (long)Used + more;
        if (wanted > Values.Length)
        {
            Resize(Math.Max(wanted, MinCapacity));
        }
    }

    private void Grow()
    {
        if (Keys is not null && Count < Used - (Used >> 2))
        {
            Compact();
            return;
        }

        // In the middle a new block is memory that the system has to bring page by page, which costs more than to fill it. Fewer steps touch
        // fewer pages, and what stays unused is never brought.
        int length = Values.Length;
        bool isLarge = length is >= FirstLarge and < LastLarge && Context.HasAmpleRoom(length * 4L);
        Resize(Math.Max(isLarge ? length * 4L : length * 2L, Keys is null ? MinCapacity : FirstStrings));
    }

    private void Resize(long wanted)
    {
        int capacity = Context.CheckArrayCapacity(wanted, Keys is not null);
        var values = new PhpValue[capacity];
        System.Array.Copy(Values, values, Used);
        Values = values;
        if (Keys is not null)
        {
            var keys = new IntStringKey[capacity];
            System.Array.Copy(Keys, keys, Used);
            Keys = keys;
            _sharesKeys = false;
            Rehash();
        }
    }

    private void Compact()
    {
        OwnKeys();
        int[]? moves = _cursors is { Count: > 0 } ? new int[Used + 1] : null;
        int to = 0;
        for (int from = 0; from < Used; from++)
        {
            if (moves is not null)
            {
                moves[from] = to;
            }

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

        System.Array.Clear(Values, to, Used - to);
        System.Array.Clear(Keys!, to, Used - to);
        if (moves is not null)
        {
            moves[Used] = to;
            foreach (var cursor in _cursors!)
            {
                cursor.Slot = cursor.Slot < 0 ? cursor.Slot : moves[Math.Min(cursor.Slot, Used)];
            }
        }

        Used = to;
        _first = 0;
        Rehash();
    }
}
