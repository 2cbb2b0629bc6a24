using System.Runtime.InteropServices;

namespace PeachpieSockets.Native.Interop.Windows;

/// <summary>socketpair for Windows, which has none: two ends of a loopback TCP connection.</summary>
internal static unsafe class SocketPair
{
    private const int AF_INET = 2;
    private const int SOCK_STREAM = 1;
    private const int WSAENOPROTOOPT = 10042;
    private const int WSAECONNABORTED = 10053;

    internal static int Create(WindowsCalls system, int domain, int type, int protocol, nint* sv)
    {
        if (domain != AF_INET || type != SOCK_STREAM)
        {
            return -WSAENOPROTOOPT;
        }

        nint listener = system.socket(domain, type, protocol);
        if (listener < 0)
        {
            return (int)listener;
        }

        int result = Connect(system, listener, type, protocol, sv);
        _ = system.close(listener);
        return result;
    }

    private static int Connect(WindowsCalls system, nint listener, int type, int protocol, nint* sv)
    {
        SocketAddress address = SocketAddress.FromIPv4([127, 0, 0, 1], 0);
        SocketAddress client = default;
        SocketAddress accepted = default;
        nint first = system.socket(AF_INET, type, protocol);
        if (first < 0)
        {
            return (int)first;
        }

        int length = SocketAddress.MaxLength;
        nint second = -1;
        int result;
        fixed (byte* bytes = address.Room, name = client.Room, peer = accepted.Room)
        {
            result = system.bind(listener, bytes, address.Length);
            result = result < 0 ? result : system.listen(listener, 1);
            result = result < 0 ? result : system.getsockname(listener, bytes, &length);
            result = result < 0 ? result : system.connect(first, bytes, length);
            length = SocketAddress.MaxLength;
            result = result < 0 ? result : system.getsockname(first, name, &length);
            length = SocketAddress.MaxLength;
            second = result < 0 ? -1 : system.accept(listener, peer, &length);
            result = result < 0 ? result : (int)Math.Min(second, 0);

            // Anyone may connect to the port before the own end does: the port tells.
            if (result >= 0 && MemoryMarshal.Read<ushort>(client.Room[2..]) != MemoryMarshal.Read<ushort>(accepted.Room[2..]))
            {
                result = -WSAECONNABORTED;
            }
        }

        if (result < 0)
        {
            _ = system.close(first);
            if (second >= 0)
            {
                _ = system.close(second);
            }

            return result;
        }

        (sv[0], sv[1]) = (first, second);
        return 0;
    }
}
