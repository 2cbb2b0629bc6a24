using System.Diagnostics;
using System.Runtime.InteropServices;
using PeachpieSockets.Native.Tests.Support;
using static PeachpieSockets.Native.SocketConstants;
using static PeachpieSockets.Native.Tests.RoundTrips.PollGroupTests;

namespace PeachpieSockets.Native.Tests.RoundTrips;

/// <summary>Groups of so many sockets, waited for so often, that the system keeps them.</summary>
[Collection(AloneCollection.Name)]
public class KeptEntriesTests
{
    private const int Many = 40;

    [Fact]
    public void Many_sockets_waited_for_again_and_again_report_what_changes()
    {
        using PollGroup group = new();
        using SocketPairs pairs = new(Many);
        WaitUntilKept(group, pairs.Seconds);
        _ = pairs.Firsts[7].Send("x"u8);
        _ = pairs.Firsts[39].Send("x"u8);
        Assert.Equal(2, Wait(group, -1, pairs.Seconds));
        Assert.Equal([7, 39], Ready(group));

        // Level-triggered, as poll: it is told again until it is read.
        Assert.Equal(2, Wait(group, -1, pairs.Seconds));
        _ = pairs.Seconds[7].Socket.Receive(new byte[1]);
        Assert.Equal(1, Wait(group, -1, pairs.Seconds));
        Assert.Equal([39], Ready(group));
        pairs.Firsts[39].Dispose();
        Assert.Equal(1, Wait(group, -1, pairs.Seconds));
        Assert.Equal(POLLIN | POLLHUP, group.Returned(39));
    }

    [Fact]
    public void More_of_many_sockets_are_ready_than_one_call_tells()
    {
        using PollGroup group = new();
        using SocketPairs pairs = new(150);
        WaitUntilKept(group, pairs.Seconds);
        pairs.Firsts.ForEach(static first => _ = first.Send("x"u8));
        Assert.Equal(150, Wait(group, -1, pairs.Seconds));
        Assert.Equal(Enumerable.Range(0, 150), Ready(group));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20_000_000)]
    public void Many_idle_sockets_let_the_time_go_by(long timeout)
    {
        using PollGroup group = new();
        using SocketPairs pairs = new(Many);
        WaitUntilKept(group, pairs.Seconds);
        long start = Stopwatch.GetTimestamp();
        Assert.Equal(0, Wait(group, timeout, pairs.Seconds));
        Assert.True(Stopwatch.GetElapsedTime(start).TotalNanoseconds >= timeout);
        Assert.Empty(Ready(group));
    }

    [Fact]
    public void Many_sockets_wake_the_one_who_waits_for_them()
    {
        using PollGroup group = new();
        using SocketPairs pairs = new(Many);
        WaitUntilKept(group, pairs.Seconds);
        Worker<int> waiting = new(() => Wait(group, -1, pairs.Seconds));
        waiting.WaitUntilBlocked();
        _ = pairs.Firsts[12].Send("x"u8);
        Assert.Equal(1, waiting.Join());
        Assert.Equal([12], Ready(group));
    }

    [Fact]
    public void A_number_that_comes_again_is_the_new_socket()
    {
        using PollGroup group = new();
        using SocketPairs pairs = new(Many);
        WaitUntilKept(group, pairs.Seconds);
        nint number = pairs.Seconds[3].Socket.Descriptor;

        // Somebody else has the old socket's open file, too: closing it here does not end it.
        using SocketHandle other = new(dup((int)number), ownsHandle: true);
        pairs.Seconds[3].Socket.Dispose();
        (SocketHandle first, SocketHandle second) = SocketPair.Unnamed(SOCK_STREAM);
        var (taken, peer) = first.Descriptor == number ? (first, second) : (second, first);
        Assert.Equal(number, taken.Descriptor);
        pairs.Seconds[3] = (taken, POLLIN);
        _ = pairs.Firsts[3].Send("x"u8);
        Assert.Equal(0, Wait(group, 0, pairs.Seconds));
        _ = peer.Send("x"u8);
        Assert.Equal(1, Wait(group, -1, pairs.Seconds));
        Assert.Equal([3], Ready(group));
        taken.Dispose();
        peer.Dispose();
    }

    [Fact]
    public void A_socket_of_many_that_is_closed_while_waited_for_is_gone_afterwards()
    {
        using PollGroup group = new();
        using SocketPairs pairs = new(Many);
        WaitUntilKept(group, pairs.Seconds);
        Worker<int> waiting = new(() => Wait(group, -1, pairs.Seconds));
        waiting.WaitUntilBlocked();
        pairs.Seconds[5].Socket.ShutdownAndClose();
        Assert.Equal(1, waiting.Join());
        Assert.Equal([5], Ready(group));
        Assert.Equal(1, Wait(group, -1, pairs.Seconds));
        Assert.Equal(POLLNVAL, group.Returned(5));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_kept_costs_one_descriptor_until_it_is_given_back(bool isDisposed)
    {
        using SocketPairs pairs = new(Many);
        int before = Descriptors.Count();
        PollGroup group = new();
        WaitUntilKept(group, pairs.Seconds);
        if (isDisposed)
        {
            group.Dispose();
        }
        else
        {
            _ = Wait(group, 0, (pairs.Firsts[0], POLLIN));
            _ = Wait(group, 0, [.. pairs.Seconds.Skip(1)]);
        }

        Assert.Equal(before, Descriptors.Count());
    }

    [Fact]
    public void Sockets_that_stand_twice_or_belong_to_others_are_waited_for_all_the_same()
    {
        using PollGroup group = new();
        using SocketPairs pairs = new(Many);
        using SocketHandle foreign = new(pairs.Firsts[0].Descriptor, ownsHandle: false);
        (SocketHandle, int)[] twice = [.. pairs.Seconds, (pairs.Seconds[1].Socket, POLLOUT), (foreign, POLLIN)];
        for (int i = 0; i < 30; i++)
        {
            Assert.Equal(1, Wait(group, 0, twice));
            Assert.Equal([Many], Ready(group));
        }
    }

    [DllImport("libc")]
    private static extern int dup(int fd);

    private static void WaitUntilKept(PollGroup group, (SocketHandle, int)[] items)
    {
        int before = Descriptors.Count();
        for (int i = 0; i < 25; i++)
        {
            Assert.Equal(0, Wait(group, 0, items));
        }

        Assert.Equal(before + 1, Descriptors.Count());
    }

    private static IEnumerable<int> Ready(PollGroup group) => Enumerable.Range(0, group.Count).Where(i => group.Returned(i) != 0);

    private sealed class SocketPairs : IDisposable
    {
        internal SocketPairs(int count)
        {
            var pairs = Enumerable.Range(0, count).Select(static _ => SocketPair.Unnamed(SOCK_STREAM)).ToArray();
            Firsts = [.. pairs.Select(static pair => pair.First)];
            Seconds = [.. pairs.Select(static pair => (pair.Second, POLLIN))];
        }

        internal List<SocketHandle> Firsts { get; }

        internal (SocketHandle Socket, int Events)[] Seconds { get; }

        public void Dispose()
        {
            Firsts.ForEach(static first => first.Dispose());
            Array.ForEach(Seconds, static second => second.Socket.Dispose());
        }
    }
}
