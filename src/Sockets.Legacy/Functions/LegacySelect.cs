using System.Diagnostics;
using PeachpieSockets.Extension;
using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Extension.Select;
using PeachpieSockets.Legacy.State;
using PeachpieSockets.Native;

namespace PeachpieSockets.Legacy.Functions;

/// <summary>Waiting for several descriptors as PHP 4.0.2 to 4.0.6 had it. Follows PHP 4.0.6; a new set is empty.</summary>
[PhpExtension("sockets_legacy")]
[PhpCountWarning(false)]
[DebuggerNonUserCode]
public static class LegacySelect
{
    /// <summary>Makes an empty set.</summary>
    [PhpSignature("(): resource")]
    public static PhpValue fd_alloc(Context ctx)
    {
        _ = ctx;
        return PhpValue.FromClass(new FdSet());
    }

    /// <summary>Frees a set.</summary>
    [PhpSignature("($set): bool")]
    public static PhpValue fd_dealloc(Context ctx, PhpValue set)
    {
        if (!LegacyResources.TryGetSet(ctx, set, out var found))
        {
            return PhpValue.Null;
        }

        found.Dispose();
        return PhpValue.True;
    }

    /// <summary>Puts a descriptor into a set.</summary>
    [PhpSignature("(int $fd, $set): bool")]
    public static PhpValue fd_set(Context ctx, PhpValue fd, PhpValue set) =>
        Change(ctx, fd, set, "Can't set negative fd falues in a set", static (found, number) =>
        {
            _ = found.Numbers.Add(number);
            return true;
        });

    /// <summary>Takes a descriptor out of a set.</summary>
    [PhpSignature("(int $fd, $set): bool")]
    public static PhpValue fd_clear(Context ctx, PhpValue fd, PhpValue set) =>
        Change(ctx, fd, set, "Can't clear negative fd values in a set", static (found, number) =>
        {
            _ = found.Numbers.Remove(number);
            return true;
        });

    /// <summary>Whether a descriptor is in a set.</summary>
    [PhpSignature("(int $fd, $set): bool")]
    public static PhpValue fd_isset(Context ctx, PhpValue fd, PhpValue set) =>
        Change(ctx, fd, set, "Can't check for negative fd values in a set", static (found, number) => found.Numbers.Contains(number));

    /// <summary>Empties a set.</summary>
    [PhpSignature("($set): bool")]
    public static PhpValue fd_zero(Context ctx, PhpValue set)
    {
        if (!LegacyResources.TryGetSet(ctx, set, out var found))
        {
            return PhpValue.Null;
        }

        found.Numbers.Clear();
        return PhpValue.True;
    }

    /// <summary>Waits until descriptors of the sets are ready, and leaves these in the sets: what select(2) does. 0 stands for no set.</summary>
    [PhpSignature("(int $max_fd, $readfds, $writefds, $exceptfds, int $tv_sec, int $tv_usec): int")]
    public static PhpValue select(
        Context ctx, PhpValue max_fd, PhpValue readfds, PhpValue writefds, PhpValue exceptfds, PhpValue tv_sec, PhpValue tv_usec)
    {
        if (!TryGetSet(ctx, readfds, out var readers) || !TryGetSet(ctx, writefds, out var writers) || !TryGetSet(ctx, exceptfds, out var others))
        {
            return PhpValue.Null;
        }

        if (!Waiter.TryGetTimeout(Value.ToLong(tv_sec.GetValue()), Value.ToLong(tv_usec.GetValue()), out long timeout))
        {
            return Era40.Failed(Errno.EINVAL);
        }

        long limit = Value.ToLong(max_fd.GetValue());
        var state = LegacyState.Of(ctx);
        var group = SocketState.Of(ctx).PollGroup;
        group.Start();
        try
        {
            if (!TryFill(state, readers, limit, SocketConstants.POLLIN, group, out int readCount)
                || !TryFill(state, writers, limit, SocketConstants.POLLOUT, group, out int writeCount)
                || !TryFill(state, others, limit, SocketConstants.POLLPRI, group, out _))
            {
                return Era40.Failed(Errno.EBADF);
            }

            int error = Waiter.Wait(group, readCount, writeCount, timeout);
            if (error != 0)
            {
                return Era40.Failed(error);
            }
        }
        finally
        {
            group.End();
        }

        int next = 0;
        return Keep(readers, limit, group, ref next) + Keep(writers, limit, group, ref next) + Keep(others, limit, group, ref next);
    }

    private static bool TryGetSet(Context ctx, PhpValue value, out FdSet? set)
    {
        set = null;
        value = value.GetValue();
        return (Value.IsLong(in value, out long number) && number == 0) || LegacyResources.TryGetSet(ctx, in value, out set);
    }

    private static bool TryFill(LegacyState state, FdSet? set, long limit, int events, PollGroup group, out int count)
    {
        count = 0;
        foreach (long number in set?.Numbers ?? [])
        {
            if (number >= limit)
            {
                break;
            }

            if (state.Find(number) is not { } socket)
            {
                return false;
            }

            group.Add(socket.Handle, events);
            count++;
        }

        return true;
    }

    // After a wait, what is not ready reports nothing; a set keeps what is.
    private static int Keep(FdSet? set, long limit, PollGroup group, ref int next)
    {
        if (set is null)
        {
            return 0;
        }

        var ready = new List<long>();
        foreach (long number in set.Numbers)
        {
            if (number < limit && group.Returned(next++) != 0)
            {
                ready.Add(number);
            }
        }

        set.Numbers.Clear();
        set.Numbers.UnionWith(ready);
        return ready.Count;
    }

    private static PhpValue Change(Context ctx, PhpValue fd, PhpValue set, string negative, Func<FdSet, long, bool> change)
    {
        if (!LegacyResources.TryGetSet(ctx, set, out var found))
        {
            return PhpValue.Null;
        }

        long number = Value.ToLong(fd.GetValue());
        if (number < 0)
        {
            Host.Warning(ctx, negative);
            return PhpValue.False;
        }

        return PhpValue.Create(change(found, number));
    }
}
