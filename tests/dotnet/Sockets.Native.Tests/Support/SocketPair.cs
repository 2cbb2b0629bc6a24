using System.Text;
using static PeachpieSockets.Native.SocketConstants;

namespace PeachpieSockets.Native.Tests.Support;

/// <summary>Two sockets that can send to each other, over any transport, connected by bind, listen, connect and accept.</summary>
internal sealed class SocketPair : IDisposable
{
    private static int s_names;

    private readonly List<string> _files = [];

    internal SocketPair(Transport transport)
    {
        (int domain, int type) = transport switch
        {
            Transport.TcpIPv4 => (AF_INET, SOCK_STREAM),
            Transport.TcpIPv6 => (AF_INET6, SOCK_STREAM),
            Transport.UnixStream or Transport.AbstractStream => (AF_UNIX, SOCK_STREAM),
            Transport.UnixSequencedPackets => (AF_UNIX, SOCK_SEQPACKET),
            Transport.UdpIPv4 => (AF_INET, SOCK_DGRAM),
            Transport.UdpIPv6 => (AF_INET6, SOCK_DGRAM),
            _ => (AF_UNIX, SOCK_DGRAM),
        };
        SocketHandle first = Open(domain, type);
        BindTo(first, transport);
        Check(first.GetName(out SocketAddress firstName));
        FirstName = firstName;
        Second = Open(domain, type);
        if (type == SOCK_DGRAM)
        {
            BindTo(Second, transport);
            Check(Second.GetName(out SocketAddress secondName));
            SecondName = secondName;
            Check(first.Connect(in secondName));
            Check(Second.Connect(in firstName));
            First = first;
            return;
        }

        Check(first.Listen(1));
        Check(Second.Connect(in firstName));
        SocketAddress peer = default;
        First = first.Accept(ref peer, out int error)!;
        Assert.Equal(0, error);
        SecondName = peer;
        first.Dispose();
    }

    /// <summary>The accepted end.</summary>
    internal SocketHandle First { get; }

    /// <summary>The connecting end.</summary>
    internal SocketHandle Second { get; }

    internal SocketAddress FirstName { get; }

    internal SocketAddress SecondName { get; }

    internal static SocketHandle Open(int domain, int type)
    {
        SocketHandle? socket = NativeSocket.Create(domain, type, 0, out int error);
        Assert.Equal(0, error);
        return socket!;
    }

    internal static (SocketHandle First, SocketHandle Second) Unnamed(int type)
    {
        (SocketHandle? first, SocketHandle? second) = NativeSocket.CreatePair(AF_UNIX, type, 0, out int error);
        Assert.Equal(0, error);
        return (first!, second!);
    }

    internal static void Check(SocketResult result) => Assert.True(result.Succeeded, result.ToString());

    public void Dispose()
    {
        First.Dispose();
        Second.Dispose();
        _files.ForEach(File.Delete);
    }

    private void BindTo(SocketHandle socket, Transport transport)
    {
        SocketAddress address;
        switch (transport)
        {
            case Transport.TcpIPv4 or Transport.UdpIPv4:
                Assert.True(SocketAddress.TryParseIPv4("127.0.0.1"u8, 0, out address));
                break;
            case Transport.TcpIPv6 or Transport.UdpIPv6:
                Assert.True(SocketAddress.TryParseIPv6("::1"u8, 0, 0, out address));
                break;
            case Transport.AbstractStream or Transport.AbstractDatagram:
                Assert.True(SocketAddress.TryCreateUnix(Encoding.ASCII.GetBytes($"\0peachpie\0{Environment.ProcessId}-{Name()}"), out address));
                break;
            default:
                string file = Path.Combine(Path.GetTempPath(), $"peachpie-{Environment.ProcessId}-{Name()}.sock");
                _files.Add(file);
                Assert.True(SocketAddress.TryCreateUnix(Encoding.UTF8.GetBytes(file), out address));
                break;
        }

        Check(socket.Bind(in address));
    }

    private static int Name() => Interlocked.Increment(ref s_names);
}
