namespace PeachpieSockets.Embedded.Runtime;

// Copies whose end is known. A copy that a parameter or a local variable holds shares the storage of the original only as long as the function runs: where the
// function ends, it gives its share back, so that the original can be written to in place again. Copies of other kinds share for good: nobody tells their end.
public sealed partial class PhpArray
{
    // A loan that is never given back, as when an exception passes, counts on; far before the count reaches other bits, copies are made for good.
    private const int MaxLoans = 1 << 16;

    private ArrayTable? _borrowed; // the storage that this copy shares until it gives it back; it may have another one by now

    /// <summary>As <see cref="DeepCopy"/>, for a holder that calls <see cref="GiveBack"/> when the copy is gone, or <see cref="Keep"/> where it goes on.</summary>
    internal PhpArray Borrow()
    {
        var table = _table;
        if (table.Used == 0 || table.Counts || (table.Sharing & ArrayTable.SharedForGood) != 0 || (table.Sharing & ~ArrayTable.SharesEntries) >= MaxLoans)
        {
            return DeepCopy();
        }

        table.Sharing++;
        var copy = Sharer();
        copy._borrowed = table;
        return copy;
    }

    /// <summary>The copy is gone: nothing has it any more.</summary>
    internal void GiveBack()
    {
        _borrowed?.TakeBack();
        _borrowed = null;
    }

    /// <summary>The copy goes on: it shares the storage for good, if it still does.</summary>
    internal void Keep()
    {
        if (ReferenceEquals(_borrowed, _table))
        {
            _table.Sharing |= ArrayTable.SharedForGood;
        }

        GiveBack();
    }
}
