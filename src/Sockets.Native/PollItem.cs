namespace PeachpieSockets.Native;

/// <summary>One socket to wait for, and what came of it.</summary>
/// <param name="socket">The socket; <see langword="null"/> to skip the entry.</param>
/// <param name="events">POLLIN, POLLOUT, POLLPRI ... (<see cref="SocketConstants"/>).</param>
public struct PollItem(SocketHandle? socket, int events)
{
    /// <summary>The socket.</summary>
    public SocketHandle? Socket { readonly get; set; } = socket;

    /// <summary>The events to wait for.</summary>
    public int Events { readonly get; set; } = events;

    /// <summary>The events that are there: of those asked for, and POLLERR, POLLHUP, POLLNVAL (a closed handle).</summary>
    public int Returned { readonly get; set; }
}
