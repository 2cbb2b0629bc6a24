using PeachpieSockets.Native.Tests.Support;
using static PeachpieSockets.Native.SocketConstants;

namespace PeachpieSockets.Native.Tests.RoundTrips;

public class OptionTests
{
    [Fact]
    public void Ints_read_back()
    {
        using SocketHandle socket = SocketPair.Open(AF_INET, SOCK_STREAM);
        SocketPair.Check(socket.SetOption(SOL_SOCKET, SO_KEEPALIVE, 1));
        Assert.Equal(4, socket.GetOption(SOL_SOCKET, SO_KEEPALIVE, out int value).Value);
        Assert.Equal(1, value);
        SocketPair.Check(socket.GetOption(SOL_SOCKET, SO_TYPE, out value));
        Assert.Equal(SOCK_STREAM, value);
        Assert.True(socket.IsSocket());
    }

    [Fact]
    public void Linger_and_times_read_back()
    {
        using SocketHandle socket = SocketPair.Open(AF_INET, SOCK_STREAM);
        SocketPair.Check(socket.SetLinger(SO_LINGER, new LingerValue(1, 17)));
        SocketPair.Check(socket.GetLinger(SO_LINGER, out LingerValue linger));
        Assert.Equal(new LingerValue(1, 17), linger);
        SocketPair.Check(socket.SetTime(SO_RCVTIMEO, new TimeValue(3, 500_000)));
        SocketPair.Check(socket.GetTime(SO_RCVTIMEO, out TimeValue time));
        Assert.Equal(new TimeValue(3, 500_000), time);
        Assert.Equal(Errno.EDOM, socket.SetTime(SO_SNDTIMEO, new TimeValue(0, 1_000_000)).Error);
    }

    [Fact]
    public void Congestion_algorithm_is_text()
    {
        using SocketHandle socket = SocketPair.Open(AF_INET, SOCK_STREAM);
        Span<byte> name = stackalloc byte[16];
        SocketResult result = socket.GetOption(IPPROTO_TCP, TCP_CONGESTION, name);
        Assert.True(name[..result.Value].IndexOf((byte)0) > 0);
        SocketPair.Check(socket.SetOption(IPPROTO_TCP, TCP_CONGESTION, name[..name.IndexOf((byte)0)]));
    }

    [Fact]
    public void Multicast_groups_by_the_loopback_interface()
    {
        using SocketHandle socket = SocketPair.Open(AF_INET, SOCK_DGRAM);
        Assert.True(NetworkInterfaces.TryGetIndex("lo"u8, out uint lo, out _));
        SocketPair.Check(socket.SetMulticastInterface(lo));
        byte[] address = new byte[4];
        SocketPair.Check(socket.GetMulticastInterface(address));
        Assert.Equal([127, 0, 0, 1], address);
        SocketAddress group = SocketAddress.FromIPv4([239, 1, 2, 3], 0);
        SocketPair.Check(socket.SetGroup(IPPROTO_IP, MCAST_JOIN_GROUP, lo, in group));
        Assert.Equal(Errno.EADDRINUSE, socket.SetGroup(IPPROTO_IP, MCAST_JOIN_GROUP, lo, in group).Error);
        SocketAddress source = SocketAddress.FromIPv4([127, 0, 0, 9], 0);
        SocketPair.Check(socket.SetGroupSource(IPPROTO_IP, MCAST_BLOCK_SOURCE, lo, in group, in source));
        SocketPair.Check(socket.SetGroup(IPPROTO_IP, MCAST_LEAVE_GROUP, lo, in group));
        Assert.Equal(Errno.EADDRNOTAVAIL, socket.SetGroup(IPPROTO_IP, MCAST_LEAVE_GROUP, lo, in group).Error);
        Assert.Equal(Errno.ENXIO, socket.SetMulticastInterface(99_999).Error);
    }

    [Fact]
    public void A_reuse_port_filter_attaches()
    {
        using SocketHandle socket = SocketPair.Open(AF_INET, SOCK_DGRAM);
        SocketPair.Check(socket.SetOption(SOL_SOCKET, SO_REUSEPORT, 1));
        SocketAddress address = SocketAddress.FromIPv4([127, 0, 0, 1], 0);
        SocketPair.Check(socket.Bind(in address));
        SocketPair.Check(socket.SetFilter(
            SO_ATTACH_REUSEPORT_CBPF,
            [
                new(FilterInstruction.LoadWordAbsolute, 0, 0, unchecked((uint)(SKF_AD_OFF + SKF_AD_CPU))),
                new(FilterInstruction.ReturnAccumulator, 0, 0, 0),
            ]));
    }

    [Fact]
    public void Peer_credentials_are_those_of_this_process()
    {
        (SocketHandle first, SocketHandle second) = SocketPair.Unnamed(SOCK_STREAM);
        using (first)
        using (second)
        {
            Span<byte> bytes = stackalloc byte[Credentials.Size];
            Assert.Equal(Credentials.Size, first.GetOption(SOL_SOCKET, SO_PEERCRED, bytes).Value);
            Assert.True(Credentials.TryRead(bytes, out Credentials credentials));
            Assert.Equal(Environment.ProcessId, credentials.ProcessId);
        }
    }
}
