using System.Diagnostics;

namespace PeachpieSockets.Native;

/// <summary>What to do when a signal ended a call: go on with the time that is left.</summary>
internal readonly struct Interruption
{
    // 0 if the socket has no time limit: then the clock is not read at all.
    private readonly long _started;

    private Interruption(long started) => _started = started;

    internal static Interruption Start(SocketHandle socket) => new(socket.MayTimeOut ? Stopwatch.GetTimestamp() : 0);

    internal bool ShouldRetry(nint fd, ref nint result) => true;

    internal int AwaitConnect(nint fd) => -Errno.EINTR;
}
