namespace PeachpieSockets.Native.Tests.Support;

/// <summary>The kinds of sockets that the same tests run over.</summary>
public enum Transport
{
    TcpIPv4,
    TcpIPv6,
    UnixStream,
    UnixSequencedPackets,
    AbstractStream,
    UdpIPv4,
    UdpIPv6,
    UnixDatagram,
    AbstractDatagram,
}

/// <summary>Theory data: all transports that this machine has, or those of a kind.</summary>
public static class Transports
{
    private static readonly bool s_ipv6 = HasIPv6();

    public static TheoryData<Transport> All => Where(static _ => true);

    public static TheoryData<Transport> Streams => Where(static transport =>
        transport is Transport.TcpIPv4 or Transport.TcpIPv6 or Transport.UnixStream or Transport.AbstractStream);

    public static TheoryData<Transport> Datagrams => Where(static transport => transport >= Transport.UdpIPv4);

    private static TheoryData<Transport> Where(Func<Transport, bool> wanted)
    {
        TheoryData<Transport> data = [];
        foreach (Transport transport in Enum.GetValues<Transport>())
        {
            bool there = s_ipv6 || transport is not (Transport.TcpIPv6 or Transport.UdpIPv6);
            if (there && wanted(transport))
            {
                data.Add(transport);
            }
        }

        return data;
    }

    internal static bool HasIPv6()
    {
        using SocketHandle? socket = NativeSocket.Create(SocketConstants.AF_INET6, SocketConstants.SOCK_STREAM, 0, out _);
        return socket is not null && SocketAddress.TryParseIPv6("::1"u8, 0, 0, out SocketAddress address) && socket.Bind(in address).Succeeded;
    }
}
