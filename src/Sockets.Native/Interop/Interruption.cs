using System.Diagnostics;
using System.Runtime.CompilerServices;
using PeachpieSockets.Native.Interop.Posix;

namespace PeachpieSockets.Native.Interop;

/// <summary>What to do when a signal ended a call early: go on, with the time that is left. None of this runs unless that happened.</summary>
/// <remarks>
/// The runtime installs its handlers with SA_RESTART, so most calls go on by themselves. signal(7) lists those that do not: calls on a
/// socket with a time limit, poll, and transfers that had moved some bytes, which return short.
/// </remarks>
internal readonly unsafe struct Interruption
{
    // 0 if the socket has no time limit: then the clock is not read at all.
    private readonly long _started;

    private Interruption(long started) => _started = started;

    private static ISystemCalls System => SystemCalls.Current;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Interruption Start(SocketHandle socket) => new(socket.MayTimeOut ? Stopwatch.GetTimestamp() : 0);

    /// <summary>After EINTR of a receiving call or accept. False: the time is over, and the result says so.</summary>
    internal bool RetryReceive(nint fd, ref nint result) =>
        Retry(fd, SocketConstants.SO_RCVTIMEO, SocketConstants.POLLIN, ref result);

    /// <summary>After EINTR of a sending call.</summary>
    internal bool RetrySend(nint fd, ref nint result) =>
        Retry(fd, SocketConstants.SO_SNDTIMEO, SocketConstants.POLLOUT, ref result);

    /// <summary>After EINTR of connect, which goes on in the background (TCP) or did not begin (AF_UNIX, queue full).</summary>
    /// <returns>True to call connect again.</returns>
    internal bool RetryConnect(nint fd, ref nint result)
    {
        if (BlockingCalls.End)
        {
            return false;
        }

        if (!Await(fd, SocketConstants.POLLOUT, Left(fd, SocketConstants.SO_SNDTIMEO)))
        {
            result = BlockingCalls.End ? -Errno.EINTR : -Errno.EINPROGRESS;
            return false;
        }

        int error = 0;
        int length = sizeof(int);
        _ = System.getsockopt(fd, SocketConstants.SOL_SOCKET, SocketConstants.SO_ERROR, (byte*)&error, &length);
        byte* peer = stackalloc byte[SocketAddress.MaxLength];
        length = SocketAddress.MaxLength;
        result = -error;
        return error == 0 && System.getpeername(fd, peer, &length) < 0;
    }

    /// <summary>MSG_WAITALL came back short: if only a signal was the reason, waits for the rest.</summary>
    internal nint FinishReceive(nint fd, byte* buffer, nint length, int flags, nint received)
    {
        int stopping = SocketConstants.MSG_PEEK | SocketConstants.MSG_OOB | SocketConstants.MSG_TRUNC | OptionalFlag(SocketConstants.MSG_DONTWAIT)
            | OptionalFlag(SocketConstants.MSG_ERRQUEUE);
        if ((flags & stopping) != 0 || !IsBlockingStream(fd))
        {
            return received;
        }

        while (received < length)
        {
            // The kernel stops at the urgent mark, at the end, at an error and when the time is over, too.
            if (System.sockatmark(fd) > 0 || !Await(fd, SocketConstants.POLLIN, Left(fd, SocketConstants.SO_RCVTIMEO)) || System.bytes_available(fd) <= 0)
            {
                break;
            }

            nint more = System.recv(fd, buffer + received, (nuint)(length - received), flags);
            if (more > 0)
            {
                received += more;
            }
            else if (more != -Errno.EINTR || BlockingCalls.End)
            {
                break;
            }
        }

        return received;
    }

    /// <summary>A blocking stream took a part only: if a signal was the reason, sends the rest.</summary>
    internal nint FinishSend(nint fd, byte* data, nint length, int flags, nint sent)
    {
        if ((flags & OptionalFlag(SocketConstants.MSG_DONTWAIT)) != 0 || !IsBlockingStream(fd))
        {
            return sent;
        }

        while (sent < length)
        {
            pollfd entry = new() { fd = (int)fd, events = (short)SocketConstants.POLLOUT };
            if (!Await(&entry, Left(fd, SocketConstants.SO_SNDTIMEO)) || entry.revents != SocketConstants.POLLOUT)
            {
                break;
            }

            nint more = System.send(fd, data + sent, (nuint)(length - sent), flags);
            if (more > 0)
            {
                sent += more;
            }
            else if (more != -Errno.EINTR || BlockingCalls.End)
            {
                break;
            }
        }

        return sent;
    }

    private static int OptionalFlag(int flag) => SocketConstants.Exists(flag) ? flag : 0;

    private static bool IsBlockingStream(nint fd)
    {
        // First what settles nearly every short transfer: the socket does not block.
        if (System.is_nonblocking(fd) != 0)
        {
            return false;
        }

        int type = 0;
        int length = sizeof(int);
        return System.getsockopt(fd, SocketConstants.SOL_SOCKET, SocketConstants.SO_TYPE, (byte*)&type, &length) >= 0
            && type == SocketConstants.SOCK_STREAM;
    }

    private static bool Await(nint fd, int events, long left)
    {
        pollfd entry = new() { fd = (int)fd, events = (short)events };
        return Await(&entry, left);
    }

    private static bool Await(pollfd* entry, long left)
    {
        long start = Stopwatch.GetTimestamp();
        long rest = left;
        int result;
        while ((result = System.poll(entry, 1, rest)) == -Errno.EINTR && !BlockingCalls.End)
        {
            rest = left < 0 ? left : Math.Max(0, left - Elapsed(start));
        }

        return result > 0;
    }

    private static long Elapsed(long start) => (long)Stopwatch.GetElapsedTime(start).TotalNanoseconds;

    private bool Retry(nint fd, int option, int events, ref nint result)
    {
        if (BlockingCalls.End)
        {
            return false;
        }

        long left = Left(fd, option);
        if (left < 0 || Await(fd, events, left))
        {
            return true;
        }

        result = BlockingCalls.End ? -Errno.EINTR : -Errno.EAGAIN;
        return false;
    }

    // Nanoseconds; -1 if there is no limit.
    private long Left(nint fd, int option)
    {
        if (_started == 0)
        {
            return -1;
        }

        byte* bytes = stackalloc byte[OptionLayouts.MaxSize];
        int length = OptionLayouts.TimeSize;
        if (System.getsockopt(fd, SocketConstants.SOL_SOCKET, option, bytes, &length) < 0)
        {
            return -1;
        }

        TimeValue limit = OptionLayouts.ReadTime(new ReadOnlySpan<byte>(bytes, OptionLayouts.MaxSize));
        long nanoseconds = (long)Math.Min(limit.Seconds * 1e9 + limit.Microseconds * 1e3, long.MaxValue / 2);
        return nanoseconds == 0 ? -1 : Math.Max(0, nanoseconds - Elapsed(_started));
    }
}
