using System.Diagnostics;
using System.Runtime.InteropServices;
using PeachpieSockets.Native.Tests.Support;
using static PeachpieSockets.Native.SocketConstants;

namespace PeachpieSockets.Native.Tests.Lifetime;

/// <summary>Calls that signals interrupt again and again: no EINTR, no time added, no bytes missing.</summary>
[Collection(AloneCollection.Name)]
public partial class InterruptionTests
{
    private const int SIGWINCH = 28;

    [Fact]
    public void A_time_limit_is_kept()
    {
        (SocketHandle first, SocketHandle second) = SocketPair.Unnamed(SOCK_STREAM);
        using (first)
        using (second)
        {
            SocketPair.Check(first.SetTime(SO_RCVTIMEO, new TimeValue(0, 400_000)));
            (SocketResult result, TimeSpan time) = UnderSignals(() => first.Receive(new byte[8]));
            Assert.Equal(Errno.EAGAIN, result.Error);
            Assert.InRange(time.TotalMilliseconds, 390, 900);
            (result, time) = UnderSignals(() => first.Poll(POLLIN, 400_000_000));
            Assert.Equal(0, result.Value);
            Assert.InRange(time.TotalMilliseconds, 399, 900);
        }
    }

    [Fact]
    public void A_send_limit_is_kept()
    {
        (SocketHandle first, SocketHandle second) = SocketPair.Unnamed(SOCK_STREAM);
        using (first)
        using (second)
        {
            SocketPair.Check(first.SetTime(SO_SNDTIMEO, new TimeValue(0, 300_000)));
            (SocketResult result, TimeSpan time) = UnderSignals(() => first.Send(new byte[8 << 20]));
            Assert.InRange(result.Value, 1, (8 << 20) - 1);
            Assert.InRange(time.TotalMilliseconds, 290, 900);
            (result, time) = UnderSignals(() => first.Send(new byte[1]));
            Assert.Equal(Errno.EAGAIN, result.Error);
            Assert.InRange(time.TotalMilliseconds, 290, 900);
        }
    }

    [Fact]
    public void Wait_all_gets_all()
    {
        using SocketPair pair = new(Transport.TcpIPv4);
        SocketHandle sender = pair.First;
        Worker<int> sending = new(() =>
        {
            for (int i = 0; i < 10; i++)
            {
                Thread.Sleep(20);
                _ = sender.Send("0123456789"u8);
            }

            return 0;
        });
        byte[] buffer = new byte[100];
        (SocketResult result, _) = UnderSignals(() => pair.Second.Receive(buffer, MSG_WAITALL));
        Assert.Equal(100, result.Value);
        Assert.Equal((byte)'9', buffer[99]);
        _ = sending.Join();

        // At the end of the stream it gives what there is.
        _ = sender.Send("abc"u8);
        sender.Dispose();
        (result, _) = UnderSignals(() => pair.Second.Receive(buffer, MSG_WAITALL));
        Assert.Equal(3, result.Value);
    }

    [Fact]
    public void A_blocking_send_sends_all()
    {
        using SocketPair pair = new(Transport.UnixStream);
        SocketHandle receiver = pair.Second;
        Worker<int> receiving = new(() =>
        {
            byte[] buffer = new byte[65_536];
            int count = 0;
            while (receiver.Receive(buffer).Value is > 0 and int received)
            {
                count += received;
                Thread.Sleep(1);
            }

            return count;
        });
        (SocketResult result, _) = UnderSignals(() => pair.First.Send(new byte[4 << 20]));
        Assert.Equal(4 << 20, result.Value);
        pair.First.Dispose();
        Assert.Equal(4 << 20, receiving.Join());
    }

    [Fact]
    public void Errors_stay_exact_while_the_collector_runs()
    {
        // errno is read after the call returned to managed code: nothing of the runtime may have changed it meanwhile.
        bool done = false;
        int collections = 0;
        Worker<int> collector = new(() =>
        {
            while (!Volatile.Read(ref done))
            {
                GC.Collect(0);
                collections++;
            }

            return 0;
        });
        (SocketHandle first, SocketHandle second) = SocketPair.Unnamed(SOCK_STREAM);
        using (first)
        using (second)
        using (SocketHandle unconnected = SocketPair.Open(AF_INET, SOCK_STREAM))
        {
            byte[] buffer = new byte[8];
            const int Rounds = 2000;
            for (int i = 0; i < Rounds || Volatile.Read(ref collections) < 20; i++)
            {
                Assert.Equal(Errno.EAGAIN, first.Receive(buffer, MSG_DONTWAIT).Error);
                Assert.Equal(Errno.ENOTCONN, unconnected.Receive(buffer).Error);
                Assert.Equal(Errno.EPIPE, unconnected.Send(buffer).Error);
                Assert.Equal(Errno.ENOPROTOOPT, first.GetOption(SOL_SOCKET, 9999, out int _).Error);
                Assert.Equal(Errno.EINVAL, first.Shutdown(99).Error);
            }

            Volatile.Write(ref done, true);
            _ = collector.Join();
        }
    }

    /// <summary>Runs a call while its thread gets a signal every few milliseconds.</summary>
    private static (SocketResult Result, TimeSpan Time) UnderSignals(Func<SocketResult> call)
    {
        // A signal whose default is to be ignored interrupts nothing; a handler makes it do so.
        using PosixSignalRegistration handler = PosixSignalRegistration.Create((PosixSignal)SIGWINCH, static context => context.Cancel = true);
        int thread = 0;
        Worker<(SocketResult, TimeSpan)> worker = new(() =>
        {
            Volatile.Write(ref thread, gettid());
            long start = Stopwatch.GetTimestamp();
            SocketResult result = call();
            return (result, Stopwatch.GetElapsedTime(start));
        });
        SpinWait.SpinUntil(() => Volatile.Read(ref thread) != 0);
        while (worker.IsRunning)
        {
            _ = tgkill(Environment.ProcessId, thread, SIGWINCH);
            Thread.Sleep(7);
        }

        return worker.Join();
    }

    [LibraryImport("libc")]
    private static partial int gettid();

    [LibraryImport("libc")]
    private static partial int tgkill(int process, int thread, int signal);
}
