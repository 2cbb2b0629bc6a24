using PeachpieSockets.Extension;
using PeachpieSockets.Native;

namespace PeachpieSockets.Legacy.State;

/// <summary>
/// The descriptors of one context, as PHP 4.0's scripts know them: small ints. They are numbers of this table, never of the process,
/// so no script can reach a descriptor that is not its own.
/// </summary>
internal sealed class LegacyState
{
    /// <summary>The numbers below are what every process has: input, output, errors.</summary>
    private const int FirstNumber = 3;

    private readonly List<LegacySocket?> _sockets = [];

    internal static LegacyState Of(Context ctx) => ctx.GetStatic<LegacyState>();

    /// <summary>The socket of a number; null where there is none.</summary>
    internal LegacySocket? Find(long number)
    {
        long index = number - FirstNumber;
        return index >= 0 && index < _sockets.Count ? _sockets[(int)index] : null;
    }

    /// <summary>Takes a new descriptor in. The lowest free number is given, as the system does.</summary>
    internal int Add(Context ctx, SocketHandle handle, int family)
    {
        var socket = new LegacySocket(new Socket(SocketState.Of(ctx), handle, family));
        int free = _sockets.IndexOf(null);
        if (free >= 0)
        {
            _sockets[free] = socket;
            return free + FirstNumber;
        }

        _sockets.Add(socket);
        return _sockets.Count - 1 + FirstNumber;
    }

    /// <summary>Closes a socket; false where the number is none.</summary>
    internal bool Close(long number)
    {
        if (Find(number) is not { } socket)
        {
            return false;
        }

        _sockets[(int)number - FirstNumber] = null;
        socket.Socket.Dispose();
        return true;
    }
}
