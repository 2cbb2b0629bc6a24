using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

// Appending to a list that is shared. To pass a list to a function, or to give it out, makes a copy that is gone soon, but nobody tells when; to clone
// the storage at each append after that would take time that grows with the list. So the tables of such lists share their values as well: each looks
// only at the first of them, as many as it has, and one of them may use the room behind.
internal sealed partial class ArrayTable
{
    /// <summary>Added to <see cref="Sharing"/> where other tables share <see cref="Values"/>: it may be extended, but any other change is one of a clone.</summary>
    private const int SharesValues = 1 << 25;

    // How many values of the block are taken: an object, since the tables that share the block share it, too.
    private StrongBox<int>? _taken;

    private ArrayTable(ArrayTable source, StrongBox<int> taken)
    {
        Values = source.Values;
        Used = source.Used;
        Count = source.Count;
        NextIndex = source.NextIndex;
        _first = source._first;
        _negative = source._negative;
        _taken = taken;
        Sharing = SharesValues;
    }

    /// <summary>A table with one more entry at the end, without a copy of the others; null where there has to be a clone.</summary>
    public ArrayTable? TryExtend(PhpValue value)
    {
        // What counts its objects must know all of its holders.
        if (Keys is not null || Counts || NextIndex != Used || Used >= Values.Length)
        {
            return null;
        }

        // Constants are shared by threads.
        var taken = _taken ?? Interlocked.CompareExchange(ref _taken, new StrongBox<int>(Used), null) ?? _taken;
        if (Interlocked.CompareExchange(ref taken.Value, Used + 1, Used) != Used)
        {
            return null;
        }

        var extended = Sharing == SharesValues ? this : new ArrayTable(this, taken);
        extended.InsertPacked(value);
        return extended;
    }
}
