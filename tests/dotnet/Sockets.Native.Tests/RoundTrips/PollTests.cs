using System.Diagnostics;
using PeachpieSockets.Native.Tests.Support;
using static PeachpieSockets.Native.SocketConstants;

namespace PeachpieSockets.Native.Tests.RoundTrips;

public class PollTests
{
    [Fact]
    public void Events_of_each_socket()
    {
        using SocketPair ready = new(Transport.UnixStream);
        using SocketPair idle = new(Transport.TcpIPv4);
        SocketPair closed = new(Transport.UnixDatagram);
        closed.Dispose();
        Assert.Equal(1, ready.First.Send("x"u8).Value);
        PollItem[] items =
        [
            new(ready.Second, POLLIN | POLLOUT), new(idle.Second, POLLIN), new(idle.First, POLLOUT), new(null, POLLIN), new(closed.First, POLLIN),
        ];
        Assert.Equal(3, NativeSocket.Poll(items, -1).Value);
        Assert.Equal([POLLIN | POLLOUT, 0, POLLOUT, 0, POLLNVAL], items.Select(static item => item.Returned));
    }

    [Theory]
    [InlineData(0, 0, 50)]
    [InlineData(300_000, 0.3, 60)]
    [InlineData(30_000_000, 30, 100)]
    public void Time_is_kept_in_nanoseconds(long nanoseconds, double least, double most)
    {
        using SocketPair pair = new(Transport.UnixStream);
        long start = Stopwatch.GetTimestamp();
        Assert.Equal(0, pair.First.Poll(POLLIN, nanoseconds).Value);
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalMilliseconds, least, most + 500);
    }

    [Fact]
    public void More_than_1024_descriptors_and_the_highest_is_ready()
    {
        const int Count = 700;
        (SocketHandle First, SocketHandle Second)[] pairs = new (SocketHandle, SocketHandle)[Count];
        try
        {
            for (int i = 0; i < Count; i++)
            {
                pairs[i] = SocketPair.Unnamed(SOCK_DGRAM);
            }

            Assert.True(pairs[^1].Second.Descriptor > 1024);
            _ = pairs[^1].First.Send("x"u8);
            PollItem[] items = Array.ConvertAll(pairs, static pair => new PollItem(pair.Second, POLLIN));
            Assert.Equal(1, NativeSocket.Poll(items, 1_000_000_000).Value);
            Assert.Equal(POLLIN, items[^1].Returned);
        }
        finally
        {
            foreach ((SocketHandle? first, SocketHandle? second) in pairs)
            {
                first?.Dispose();
                second?.Dispose();
            }
        }
    }

    [Fact]
    public void A_socket_closed_while_polled_stays_open_until_the_call_ends()
    {
        (SocketHandle first, SocketHandle second) = SocketPair.Unnamed(SOCK_STREAM);
        Worker<SocketResult> polling = new(() => NativeSocket.Poll([new PollItem(second, POLLIN)], 5_000_000_000));
        polling.WaitUntilBlocked();
        nint number = second.Descriptor;
        second.Dispose();
        Assert.True(File.Exists($"/proc/self/fd/{number}"));
        _ = first.Send("x"u8);
        Assert.Equal(1, polling.Join().Value);
        first.Dispose();
    }
}
