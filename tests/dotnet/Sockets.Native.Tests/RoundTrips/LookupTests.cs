using System.Text;
using static PeachpieSockets.Native.SocketConstants;

namespace PeachpieSockets.Native.Tests.RoundTrips;

public class LookupTests
{
    [Theory]
    [InlineData("127.0.0.1", "127.0.0.1:7")]
    [InlineData("127.1", "127.0.0.1:7")]
    [InlineData("0177.1", "127.0.0.1:7")]
    [InlineData("2130706433", "127.0.0.1:7")]
    [InlineData("localhost", "127.0.0.1:7")]
    [InlineData("127.0.0.1\0ignored", "127.0.0.1:7")]
    public void Host_names_and_numbers(string name, string expected)
    {
        Assert.True(HostLookup.TryGetHostAddress(Encoding.ASCII.GetBytes(name), AF_INET, 7, out SocketAddress address, out int error));
        Assert.Equal(0, error);
        Assert.Equal(expected, address.ToString());
    }

    [Theory]
    [InlineData("::1", 1)]
    [InlineData("", 3)]
    public void What_is_no_host(string name, int hostError)
    {
        Assert.False(HostLookup.TryGetHostAddress(Encoding.ASCII.GetBytes(name), AF_INET, 7, out _, out int error));
        Assert.Equal(hostError, error);
    }

    [Fact]
    public void Address_info_gives_one_answer_for_each_type()
    {
        AddressInfo[]? answers = HostLookup.GetAddressInfo("127.0.0.1"u8.ToArray(), "80"u8.ToArray(), new(AI_CANONNAME, 0, 0, 0), out int error);
        Assert.Equal(0, error);
        Assert.Equal([(SOCK_STREAM, IPPROTO_TCP), (SOCK_DGRAM, IPPROTO_UDP)], answers!.Take(2).Select(static answer => (answer.SocketType, answer.Protocol)));
        Assert.All(answers!, static answer => Assert.Equal("127.0.0.1:80", answer.Address.ToString()));
        Assert.Equal("127.0.0.1"u8.ToArray(), answers![0].CanonicalName.ToArray());
        Assert.False(answers[^1].HasCanonicalName);
        Assert.Null(HostLookup.GetAddressInfo("127.0.0.1"u8.ToArray(), "-1"u8.ToArray(), new(0, 0, SOCK_STREAM, 0), out error));
        Assert.Equal(EAI_SERVICE, error);
        Assert.Equal("Servname not supported for ai_socktype", ErrorText.GetAddressInfoError(error));
    }

    [Fact]
    public void Services_and_protocols()
    {
        Assert.Equal(80, HostLookup.GetServicePort("http"u8, "tcp"u8));
        Assert.Equal(-1, HostLookup.GetServicePort("http"u8, "nosuch"u8));
        Assert.Equal("http"u8.ToArray(), HostLookup.GetServiceName(80, "tcp"u8));
        Assert.Null(HostLookup.GetServiceName(64_999, "tcp"u8));
        Assert.Equal(17, HostLookup.GetProtocolNumber("udp"u8));
        Assert.Equal(-1, HostLookup.GetProtocolNumber("nosuch"u8));
        Assert.Equal("icmp"u8.ToArray(), HostLookup.GetProtocolName(1));
        Assert.Null(HostLookup.GetProtocolName(254));
    }

    [Fact]
    public void Interfaces()
    {
        Assert.True(NetworkInterfaces.TryGetIndex("lo"u8, out uint index, out int error));
        Assert.True(NetworkInterfaces.TryGetName(index, out byte[]? name, out error));
        Assert.Equal("lo"u8.ToArray(), name);
        Assert.Equal(0, error);
        Assert.False(NetworkInterfaces.TryGetIndex("nosuch0"u8, out _, out error));
        Assert.Equal(Errno.ENODEV, error);
        Assert.False(NetworkInterfaces.TryGetName(99_999, out _, out error));
        Assert.Equal(Errno.ENXIO, error);
        Assert.True(NetworkInterfaces.FindByIPv4Address([127, 0, 0, 1], out uint found).Succeeded);
        Assert.Equal(index, found);
        Assert.Equal(Errno.EADDRNOTAVAIL, NetworkInterfaces.FindByIPv4Address([192, 0, 2, 1], out _).Error);
    }

    [Theory]
    [InlineData(0, "Success")]
    [InlineData(111, "Connection refused")]
    [InlineData(-111, "Unknown error -111")]
    [InlineData(99_999, "Unknown error 99999")]
    public void Texts_are_those_of_the_C_library(int error, string text) => Assert.Equal(text, ErrorText.Get(error));

    [Fact]
    public void Names_of_errors()
    {
        Assert.Equal("ECONNREFUSED", Errno.NameOf(Errno.ECONNREFUSED));
        Assert.Equal("EAGAIN", Errno.NameOf(Errno.EWOULDBLOCK));
        Assert.Null(Errno.NameOf(4711));
        Assert.True(Errno.TryGetValue("EPIPE", out int value));
        Assert.Equal(Errno.EPIPE, value);
        Assert.False(Errno.TryGetValue("EPROCLIM", out _));
        Assert.Equal("No address associated with name", ErrorText.GetHostError(NO_DATA));
    }
}
