using System.Text;

namespace PeachpieSockets.Native.Tests.RoundTrips;

public class SmokeTests
{
    [Fact]
    public void Echo_over_tcp()
    {
        using SocketHandle listener = NativeSocket.Create(SocketConstants.AF_INET, SocketConstants.SOCK_STREAM, 0, out int error)!;
        Assert.Equal(0, error);
        Assert.True(SocketAddress.TryParseIPv4("127.0.0.1"u8, 0, out SocketAddress any));
        Assert.True(listener.Bind(in any).Succeeded);
        Assert.True(listener.Listen(5).Succeeded);
        Assert.True(listener.GetName(out SocketAddress bound).Succeeded);
        Assert.NotEqual(0, bound.Port);
        using SocketHandle client = NativeSocket.Create(SocketConstants.AF_INET, SocketConstants.SOCK_STREAM, 0, out _)!;
        Assert.Equal(0, client.Connect(in bound).Value);
        SocketAddress peer = default;
        using SocketHandle server = listener.Accept(ref peer, out error)!;
        Assert.Equal("127.0.0.1", peer.ToString().Split(':')[0]);
        Assert.Equal(5, client.Send("hello"u8).Value);
        byte[] buffer = new byte[16];
        Assert.Equal(5, server.Receive(buffer).Value);
        Assert.Equal("hello", Encoding.ASCII.GetString(buffer, 0, 5));
        Assert.True(server.SetBlocking(false).Succeeded);
        Assert.Equal(Errno.EAGAIN, server.Receive(buffer).Error);
        Assert.Equal(0, NativeSocket.Poll([new PollItem(server, SocketConstants.POLLIN)], 1_000_000).Value);
        Assert.Equal("Connection refused", ErrorText.Get(Errno.ECONNREFUSED));
        Assert.True(HostLookup.TryGetHostAddress("127.1"u8, SocketConstants.AF_INET, 80, out SocketAddress host, out _));
        Assert.Equal("127.0.0.1:80", host.ToString());
        Assert.Equal(80, HostLookup.GetServicePort("http"u8, "tcp"u8));
        Assert.NotEmpty(HostLookup.GetAddressInfo("127.0.0.1"u8.ToArray(), "80"u8.ToArray(), default, out error)!);
        Assert.True(NetworkInterfaces.TryGetIndex("lo"u8, out uint index, out _));
        byte[] address = new byte[4];
        Assert.True(NetworkInterfaces.GetIPv4Address(index, address).Succeeded);
        Assert.Equal([127, 0, 0, 1], address);
    }
}
