using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.State;

/// <summary>Calls that need a new descriptor. Where the process has none left, collected sockets are closed, and the call is made once more.</summary>
internal static class Descriptors
{
    /// <summary>What a call answers that the host's policy refuses.</summary>
    internal static SocketResult Refused => SocketResult.FromError(Errno.EACCES);

    internal static SocketHandle? Create(SocketState state, int family, int type, int protocol, out int error)
    {
        if (!state.Policy.AllowsCreate(family, type))
        {
            error = Errno.EACCES;
            return null;
        }

        var handle = NativeSocket.Create(family, type, protocol, out error);
        return handle is null && IsExhausted(error) ? NativeSocket.Create(family, type, protocol, out error) : handle;
    }

    internal static (SocketHandle? First, SocketHandle? Second) CreatePair(SocketState state, int family, int type, int protocol, out int error)
    {
        if (!state.Policy.AllowsCreate(family, type))
        {
            error = Errno.EACCES;
            return default;
        }

        var pair = NativeSocket.CreatePair(family, type, protocol, out error);
        return pair.First is null && IsExhausted(error) ? NativeSocket.CreatePair(family, type, protocol, out error) : pair;
    }

    internal static SocketHandle? Accept(SocketHandle listener, ref SocketAddress peer, out int error)
    {
        var handle = listener.Accept(ref peer, out error);
        return handle is null && IsExhausted(error) ? listener.Accept(ref peer, out error) : handle;
    }

    private static bool IsExhausted(int error)
    {
        if (error != Errno.EMFILE && error != Errno.ENFILE)
        {
            return false;
        }

        Host.CollectLost();
        return true;
    }
}
