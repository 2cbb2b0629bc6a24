using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

// Adding to an array that is shared. To pass an array to a function, or to give it out, makes a copy that is gone soon, but nobody tells when; to clone
// the storage at each addition after that would take time that grows with the array. So the tables of such arrays share their entries as well: each
// looks only at the first of them, as many as it has, and one of them may use the room behind.
internal sealed partial class ArrayTable
{
    /// <summary>Added to <see cref="Sharing"/> where other tables share the entries: it may be extended, but any other change is one of a clone.</summary>
    public const int SharesEntries = 1 << 25;

    // How many of the block's slots are taken: an object, since the tables that share the block share it, too.
    private StrongBox<int>? _taken;

    private ArrayTable(ArrayTable source, StrongBox<int> taken)
        : this(source, source.Values)
    {
        Keys = source.Keys;
        _ascends = source._ascends;
        _index = source._index;
        _taken = taken;
        Sharing = SharesEntries;
    }

    /// <summary>Whether one array has it for itself, but shares entries in it.</summary>
    public bool IsExtended => Sharing == SharesEntries;

    /// <summary>A table with one more entry at the end, without a copy of the others; null where there has to be a clone.</summary>
    /// <param name="key">Its key, which is not there yet.</param>
    /// <param name="value">Its value.</param>
    public ArrayTable? TryExtend(IntStringKey key, PhpValue value)
    {
        // What counts its objects must know all of its holders.
        if (Counts || Used >= Values.Length || (Keys is null && (key._str is not null || key._num != Used)))
        {
            return null;
        }

        var taken = _taken ?? Take();
        if (Interlocked.CompareExchange(ref taken.Value, Used + 1, Used) != Used)
        {
            return null;
        }

        var extended = Sharing == SharesEntries ? this : new ArrayTable(this, taken);
        extended.Insert(key, value);
        return extended;
    }

    // Constants are shared by threads. An exchange of any class is code that loads what it may throw, milliseconds of a start.
    private StrongBox<int> Take()
    {
        lock (this)
        {
            return _taken ??= new StrongBox<int>(Used);
        }
    }

    /// <summary>A copy that had borrowed it is gone.</summary>
    public void TakeBack()
    {
        Sharing--;
        KeepEntries();
    }

    // Where a copy made a table with the same entries, this one has them no more for itself.
    private void KeepEntries()
    {
        if (Sharing == 0 && _taken is not null)
        {
            Sharing = SharesEntries;
        }
    }

    // The index of a clone with as many slots: the same, unless there are entries of other tables in it, or may be before it is copied.
    private int[]? CopyIndex(ArrayTable source)
    {
        int[]? index = (int[]?)source._index?.Clone();
        Interlocked.MemoryBarrier();
        if (source._taken is null)
        {
            return index;
        }

        Rehash();
        return _index;
    }
}
