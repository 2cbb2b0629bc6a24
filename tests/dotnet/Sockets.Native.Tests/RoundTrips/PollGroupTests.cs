using PeachpieSockets.Native.Tests.Support;
using static PeachpieSockets.Native.SocketConstants;

namespace PeachpieSockets.Native.Tests.RoundTrips;

public class PollGroupTests
{
    [Fact]
    public void Events_of_each_socket_and_again_after_they_changed()
    {
        using SocketPair ready = new(Transport.UnixStream);
        using SocketPair idle = new(Transport.TcpIPv4);
        SocketPair closed = new(Transport.UnixDatagram);
        closed.Dispose();
        _ = ready.First.Send("x"u8);
        PollGroup group = new();
        Assert.Equal(3, Wait(group, -1, (ready.Second, POLLIN | POLLOUT), (idle.Second, POLLIN), (idle.First, POLLOUT), (closed.First, POLLIN)));
        Assert.Equal([POLLIN | POLLOUT, 0, POLLOUT, POLLNVAL], Enumerable.Range(0, group.Count).Select(group.Returned));

        _ = ready.Second.Receive(new byte[1]);
        Assert.Equal(0, Wait(group, 0, (ready.Second, POLLIN), (idle.Second, POLLIN)));
    }

    [Fact]
    public void An_entry_that_is_left_out_reports_nothing()
    {
        using SocketPair pair = new(Transport.UnixStream);
        PollGroup group = new();
        group.Start();
        group.Add(pair.First, POLLOUT);
        Assert.Equal(1, group.Wait(0).Value);
        group.Skip(0);
        Assert.Equal(0, group.Wait(0).Value);
        Assert.Equal(0, group.Returned(0));
        group.End();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_socket_closed_while_waited_for_stays_open_until_the_end(bool belongsToAnotherGroup)
    {
        (SocketHandle first, SocketHandle second) = SocketPair.Unnamed(SOCK_STREAM);
        if (belongsToAnotherGroup)
        {
            Assert.Equal(0, Wait(new PollGroup(), 0, (second, POLLIN)));
        }

        PollGroup group = new();
        Worker<int> waiting = new(() => Wait(group, 5_000_000_000, (second, POLLIN)));
        waiting.WaitUntilBlocked();
        nint number = second.Descriptor;
        second.Dispose();
        Assert.True(File.Exists($"/proc/self/fd/{number}"));
        _ = first.Send("x"u8);
        Assert.Equal(1, waiting.Join());
        Assert.Equal(Errno.EPIPE, first.Send("x"u8).Error);
        Assert.Equal(Errno.EBADF, second.Send("x"u8).Error);
        first.Dispose();
    }

    [Fact]
    public void A_socket_closed_between_two_waits_is_closed_at_once()
    {
        (SocketHandle first, SocketHandle second) = SocketPair.Unnamed(SOCK_STREAM);
        PollGroup group = new();
        Assert.Equal(0, Wait(group, 0, (second, POLLIN)));
        second.Dispose();
        Assert.Equal(Errno.EPIPE, first.Send("x"u8).Error);
        Assert.Equal(1, Wait(group, -1, (second, POLLIN)));
        Assert.Equal(POLLNVAL, group.Returned(0));
        first.Dispose();
    }

    [Fact]
    public void A_group_waits_once_at_a_time()
    {
        PollGroup group = new();
        group.Start();
        Assert.Throws<InvalidOperationException>(() => group.Start());
        group.End();
        group.Start();
        group.End();
    }

    [Fact]
    public void More_sockets_than_were_announced()
    {
        using SocketPair pair = new(Transport.UnixStream);
        PollGroup group = new();
        Assert.Equal(40, Wait(group, -1, [.. Enumerable.Repeat((pair.First, POLLOUT), 40)]));
    }

    internal static int Wait(PollGroup group, long timeout, params (SocketHandle Socket, int Events)[] items)
    {
        group.Start();
        try
        {
            foreach ((SocketHandle socket, int events) in items)
            {
                group.Add(socket, events);
            }

            return group.Wait(timeout).Value;
        }
        finally
        {
            group.End();
        }
    }
}
