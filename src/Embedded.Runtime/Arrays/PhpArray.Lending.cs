namespace PeachpieSockets.Embedded.Runtime;

// Copies whose end is known. A copy that a parameter or a local variable holds shares the storage of the original only as long as the function runs: where the
// function ends, it gives its share back, so that the original can be written to in place again. So does what a call gave, where the caller only looks at it.
// Copies of other kinds share for good: nobody tells their end.
public sealed partial class PhpArray
{
    // A loan that is never given back, as when an exception passes, counts on; far before the count reaches other bits, copies are made for good.
    private const int MaxLoans = 1 << 16;

    private ArrayTable? _borrowed; // the storage that this copy shares until it gives it back; it may have another one by now

    /// <summary>As <see cref="DeepCopy"/>, for a holder that calls <see cref="GiveBack"/> when the copy is gone, or <see cref="Keep"/> where it goes on.</summary>
    internal PhpArray Borrow()
    {
        var table = _table;
        if (table.Used == 0 || table.Counts || table.Copies == ArrayTable.Endless || (table.Sharing & (ArrayTable.SharedForGood - 1)) >= MaxLoans)
        {
            return DeepCopy();
        }

        table.Sharing++;
        var copy = Sharer();
        copy._borrowed = table;
        return copy;
    }

    /// <summary>A copy that shares the storage for good, and that nothing else has, becomes a borrowed one.</summary>
    internal void Lend()
    {
        var table = _table;
        if (_borrowed is null && !table.Counts && table.Copies is > 0 and < ArrayTable.Endless)
        {
            table.Sharing++;
            table.LosesCopy();
            _borrowed = table;
        }
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
            _table.Share();
        }

        GiveBack();
    }

    /// <summary>
    /// An array that nothing else has, be it a copy or not, is gone: what a call gave and nobody kept. Not for a parameter, which may be an array that is stored.
    /// </summary>
    internal void Drop()
    {
        var table = _table;
        if (table.Counts || (_borrowed is null && table.Copies == 0))
        {
            return; // what is counted knows its holders
        }

        if (_cursor is not null)
        {
            table.Untrack(_cursor);
            _cursor = null;
        }

        // Whoever has it nevertheless sees that at once, and cannot take a share back twice.
        _table = ArrayTable.Empty;
        if (_borrowed is not null)
        {
            GiveBack();
        }
        else
        {
            table.LosesCopy();
        }
    }

    /// <summary>Several threads may have it and copy it: a constant of compiled code.</summary>
    internal void ShareWithThreads()
    {
        _table.Sharing |= ArrayTable.SharedForGood;
        _table.Copies = ArrayTable.Endless;
    }
}
