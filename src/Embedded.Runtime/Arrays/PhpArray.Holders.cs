using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

// Who holds the array, and whether it counts as a holder of what is in it: see Releasing.
public sealed partial class PhpArray
{
    /// <summary>The variables, elements and properties that are known to hold this array: one, but while it moves.</summary>
    internal int Holders;

    internal void Acquired()
    {
        if (++Holders == 1 && _table.Counts)
        {
            _table.Owners++;
        }
    }

    /// <summary>True where nothing has the storage any more and it holds something that is counted.</summary>
    internal bool LosesHolder()
    {
        if (Holders == 0 || --Holders > 0)
        {
            return false;
        }

        return _table.Counts && --_table.Owners <= 0;
    }

    /// <summary>As <see cref="LosesHolder"/>, where the array goes on as a value under evaluation.</summary>
    internal void Left()
    {
        if (Holders > 0 && --Holders == 0 && _table.Counts)
        {
            _table.Owners--;
        }
    }

    /// <summary>What is stored from now on is counted. The storage is this array's own, and a variable, element or property holds the array.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Flag()
    {
        if (!_table.Counts)
        {
            _table.Counts = true;
            _table.Owners = 1;
            Holders = Math.Max(Holders, 1);
        }
    }

    /// <summary>As <see cref="Flag"/>, for an array in the making, that nothing may hold yet.</summary>
    internal void FlagNew()
    {
        if (!_table.Counts)
        {
            _table.Counts = true;
            _table.Owners = Math.Min(Holders, 1);
        }
    }

    // Whether the copies that shared the storage are gone. Where it counts, all that hold it are known, but for a copy under evaluation.
    private bool HoldsAlone
        => _table is { Counts: true, Owners: 1, Sharing: ArrayTable.SharedForGood } && Holders > 0 && Context.Current is { Held: 0, HeldElsewhere: 0 };

    // After the storage was cloned: both hold what is in them.
    private void LeaveShared(ArrayTable shared)
    {
        Releasing.AcquireAll(_table.Values.AsSpan(0, _table.Used));
        _table.Counts = true;
        _table.Owners = Math.Min(Holders, 1);
        if (Holders > 0 && --shared.Owners <= 0)
        {
            Releasing.MayBeGone(shared);
        }
    }

    // New storage with what was in the old one, which was this array's own.
    private void Succeed(ArrayTable old)
    {
        _table.Counts = old.Counts;
        _table.Owners = old.Owners;
        old.Counts = false;
    }
}
