namespace PeachpieSockets.Embedded.Library.Spl;

/// <summary>
/// A place in an array that others may change: it stays with its key. The array knows nothing of it, so an iterator that is given up half-way
/// leaves nothing behind.
/// </summary>
internal struct ElementPosition
{
    private int _slot;
    private IntStringKey? _key;

    public bool TryGetCurrent(PhpArray array, out IntStringKey key, out PhpValue value)
    {
        int slot = Find(array);
        bool isInside = slot < array.Table.Used;
        (key, value) = isInside ? (array.Table.KeyAt(slot), array.Table.Values[slot]) : default;
        return isInside;
    }

    public void MoveNext(PhpArray array)
    {
        int slot = Find(array);
        if (slot < array.Table.Used)
        {
            Stand(array, array.Table.NextLive(slot + 1));
        }
    }

    private int Find(PhpArray array)
    {
        var table = array.Table;
        if (_key is { } key)
        {
            if (_slot < table.Used && table.IsLive(_slot) && table.KeyAt(_slot).Equals(key))
            {
                return _slot;
            }

            int found = table.Find(key);
            if (found >= 0)
            {
                return _slot = found;
            }
        }

        Stand(array, table.NextLive(Math.Min(_slot, table.Used)));
        return _slot;
    }

    private void Stand(PhpArray array, int slot)
    {
        _slot = slot;
        _key = slot < array.Table.Used ? array.Table.KeyAt(slot) : (IntStringKey?)null;
    }
}
