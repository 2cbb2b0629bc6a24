using PeachpieSockets.Extension.Addressing;
using PeachpieSockets.Native;

namespace PeachpieSockets.Legacy.State;

/// <summary>The addresses that scripts of PHP 4.0 give: of the family that the socket has, with a port where there are ports.</summary>
internal static class LegacyAddresses
{
    /// <summary>Makes an address of arguments.</summary>
    /// <returns>0, a negative code, or <see cref="Era40.WrongCountCode"/> after a warning.</returns>
    internal static int Make(
        Context ctx, LegacySocket socket, in PhpValue text, in PhpValue? port, int otherFamily, string function, out SocketAddress address)
    {
        int family = socket.Socket.Family;
        var bytes = Era40.Bytes(ctx, in text);
        if (family == SocketConstants.AF_UNIX)
        {
            return SocketAddress.TryCreateUnix(bytes[..Math.Min(bytes.Length, SocketAddress.UnixPathCapacity - 1)], out address) ? 0 : -Errno.EINVAL;
        }

        address = default;
        if (family != SocketConstants.AF_INET)
        {
            return -otherFamily;
        }

        if (port is not { } given)
        {
            _ = Era40.WrongCount(ctx, function);
            return Era40.WrongCountCode;
        }

        return AddressResolver.Resolve(socket.Socket, bytes, family, Era40.Int(in given), out address);
    }
}
