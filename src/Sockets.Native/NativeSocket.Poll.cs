using System.Buffers;
using System.Diagnostics;
using PeachpieSockets.Native.Interop.Posix;

namespace PeachpieSockets.Native;

public static unsafe partial class NativeSocket
{
    // 64 entries are 512 bytes: most programs wait for fewer, and the stack does not notice.
    private const int PollStackThreshold = 64;

    // poll(2) ignores negative descriptors.
    private const int Skipped = -1;
    private const int ClosedHandle = -2;

    /// <summary>Waits until one of several sockets is ready: ppoll(2). No limit on descriptors' numbers or count.</summary>
    /// <param name="items">The sockets and events; <see cref="PollItem.Returned"/> is set in each.</param>
    /// <param name="timeoutNanoseconds">0 looks and returns, a negative number waits for ever. Windows waits in milliseconds, rounded up.</param>
    /// <returns>The number of entries that have events, 0 when the time is over.</returns>
    public static SocketResult Poll(Span<PollItem> items, long timeoutNanoseconds)
    {
        pollfd[]? rented = items.Length <= PollStackThreshold ? null : ArrayPool<pollfd>.Shared.Rent(items.Length);
        Span<pollfd> entries = rented is null ? stackalloc pollfd[PollStackThreshold] : rented;
        entries = entries[..items.Length];
        int entered = 0;
        int closed = 0;
        try
        {
            for (; entered < items.Length; entered++)
            {
                ref PollItem item = ref items[entered];
                nint fd = Skipped;
                if (item.Socket is { } socket && !socket.TryEnter(out fd))
                {
                    closed++;
                    fd = ClosedHandle;
                }

                entries[entered] = new() { fd = (int)fd, events = (short)item.Events };
            }

            int result;
            fixed (pollfd* first = entries)
            {
                result = Poll(first, entries.Length, closed > 0 ? 0 : timeoutNanoseconds);
            }

            int ready = 0;
            for (int i = 0; i < items.Length; i++)
            {
                items[i].Returned = entries[i].fd == ClosedHandle ? SocketConstants.POLLNVAL : entries[i].revents;
                ready += items[i].Returned != 0 ? 1 : 0;
            }

            return SocketResult.FromRaw(result < 0 ? result : ready);
        }
        finally
        {
            for (int i = 0; i < entered; i++)
            {
                if (entries[i].fd >= 0)
                {
                    items[i].Socket!.DangerousRelease();
                }
            }

            if (rented is not null)
            {
                ArrayPool<pollfd>.Shared.Return(rented);
            }
        }
    }

    /// <summary>Waits until one socket is ready: ppoll(2).</summary>
    /// <param name="socket">The socket.</param>
    /// <param name="events">POLLIN, POLLOUT, POLLPRI ...</param>
    /// <param name="timeoutNanoseconds">0 looks and returns, a negative number waits for ever.</param>
    /// <returns>The events that are there, 0 when the time is over.</returns>
    public static SocketResult Poll(this SocketHandle socket, int events, long timeoutNanoseconds)
    {
        if (!socket.TryEnter(out nint fd))
        {
            return Closed;
        }

        pollfd entry = new() { fd = (int)fd, events = (short)events };
        int result = Poll(&entry, 1, timeoutNanoseconds);
        socket.DangerousRelease();
        return SocketResult.FromRaw(result < 0 ? result : entry.revents);
    }

    internal static int Poll(pollfd* entries, int count, long timeout)
    {
        // The clock is read only if an interruption could shorten a finite wait.
        long start = timeout > 0 ? Stopwatch.GetTimestamp() : 0;
        long left = timeout;
        while (true)
        {
            int result = s_system.poll(entries, count, left);
            if (result != -Errno.EINTR || BlockingCalls.End)
            {
                return result;
            }

            if (timeout > 0)
            {
                left = Math.Max(0, timeout - (long)Stopwatch.GetElapsedTime(start).TotalNanoseconds);
            }
        }
    }
}
