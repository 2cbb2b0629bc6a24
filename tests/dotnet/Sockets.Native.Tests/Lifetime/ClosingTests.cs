using System.Diagnostics;
using PeachpieSockets.Native.Tests.Support;
using static PeachpieSockets.Native.SocketConstants;

namespace PeachpieSockets.Native.Tests.Lifetime;

[Collection(AloneCollection.Name)]
public class ClosingTests
{
    [Fact]
    public void Calls_on_a_closed_handle_say_EBADF()
    {
        (SocketHandle first, SocketHandle second) = SocketPair.Unnamed(SOCK_STREAM);
        second.Dispose();
        first.Dispose();
        SocketAddress address = default;
        Assert.Equal(Errno.EBADF, first.Send("x"u8).Error);
        Assert.Equal(Errno.EBADF, first.Receive(new byte[1]).Error);
        Assert.Equal(Errno.EBADF, first.ReceiveMessage(new byte[1].AsSpan(), default, ref address, 0, out _).Error);
        Assert.Equal(Errno.EBADF, first.Poll(POLLIN, -1).Error);
        Assert.Null(first.Accept(ref address, out int error));
        Assert.Equal(Errno.EBADF, error);
        Assert.Equal(-1, first.Descriptor);
    }

    [Theory]
    [InlineData(Transport.TcpIPv4)]
    [InlineData(Transport.UnixStream)]
    [InlineData(Transport.UdpIPv4)]
    [InlineData(Transport.UnixDatagram)]
    public void Shutdown_and_close_wakes_a_sleeping_receive(Transport transport)
    {
        using SocketPair pair = new(transport);
        SocketHandle socket = pair.First;
        Worker<SocketResult> receiving = new(() => socket.Receive(new byte[8]));
        receiving.WaitUntilBlocked();
        Assert.True(receiving.IsRunning);
        socket.ShutdownAndClose();
        Assert.True(receiving.Join().Value <= 0);
        Assert.Equal(Errno.EBADF, socket.Send("x"u8).Error);
    }

    [Fact]
    public void Shutdown_and_close_wakes_a_sleeping_accept()
    {
        SocketHandle listener = SocketPair.Open(AF_INET, SOCK_STREAM);
        SocketAddress any = SocketAddress.FromIPv4([127, 0, 0, 1], 0);
        SocketPair.Check(listener.Bind(in any));
        SocketPair.Check(listener.Listen(1));
        Worker<int> accepting = new(() =>
        {
            SocketAddress peer = default;
            Assert.Null(listener.Accept(ref peer, out int error));
            return error;
        });
        accepting.WaitUntilBlocked();
        listener.ShutdownAndClose();
        Assert.Equal(Errno.EINVAL, accepting.Join());
    }

    [Fact]
    public void Descriptors_are_not_inherited()
    {
        using SocketPair pair = new(Transport.TcpIPv4);
        (SocketHandle first, SocketHandle second) = SocketPair.Unnamed(SOCK_STREAM);
        using (first)
        using (second)
        {
            using Process child = Process.Start(new ProcessStartInfo("ls", "-l /proc/self/fd") { RedirectStandardOutput = true })!;
            string output = child.StandardOutput.ReadToEnd();
            child.WaitForExit();
            foreach (SocketHandle socket in new[] { pair.First, pair.Second, first, second })
            {
                string inode = new FileInfo($"/proc/self/fd/{socket.Descriptor}").LinkTarget!;
                Assert.StartsWith("socket:", inode, StringComparison.Ordinal);
                Assert.DoesNotContain(inode, output, StringComparison.Ordinal);
            }
        }
    }

    /// <summary>One thread sends on sockets that a second closes while a third opens files: nothing of it may end in a file.</summary>
    [Fact]
    public void A_reused_number_is_never_written_to()
    {
        const int Rounds = 3000;
        byte[] payload = "must never be in a file"u8.ToArray();
        SocketHandle? current = null;
        bool done = false;
        Worker<int> sender = new(() =>
        {
            int sent = 0;
            while (!Volatile.Read(ref done))
            {
                if (Volatile.Read(ref current) is { } socket)
                {
                    SocketResult result = socket.Write(payload);
                    Assert.True(result.Succeeded || result.Error == Errno.EBADF || result.Error == Errno.EPIPE || result.WouldBlock, result.ToString());
                    sent += result.Succeeded ? 1 : 0;
                }
            }

            return sent;
        });
        string folder = Directory.CreateTempSubdirectory("sockets-native-").FullName;
        try
        {
            for (int i = 0; i < Rounds; i++)
            {
                (SocketHandle first, SocketHandle second) = SocketPair.Unnamed(SOCK_STREAM);
                _ = first.SetBlocking(false);
                Volatile.Write(ref current, first);
                Thread.SpinWait(i % 200);
                first.Dispose();

                // The lowest free number is the one just closed.
                string file = Path.Combine(folder, $"{i % 8}");
                using (FileStream stream = new(file, FileMode.Create, FileAccess.ReadWrite))
                {
                    Thread.SpinWait(50);
                    Assert.Equal(0, stream.Length);
                }

                second.Dispose();
            }
        }
        finally
        {
            Volatile.Write(ref done, true);
            Assert.True(sender.Join() > 0);
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Receive_against_close_in_many_rounds() => Descriptors.AssertNoLeak(static () =>
    {
        for (int i = 0; i < 300; i++)
        {
            (SocketHandle first, SocketHandle second) = SocketPair.Unnamed(SOCK_STREAM);
            Worker<SocketResult> receiving = new(() => first.Receive(new byte[8]));
            Thread.SpinWait(i * 50);
            first.ShutdownAndClose();
            SocketResult result = receiving.Join();
            Assert.True(result.Value == 0 || result.Error == Errno.EBADF, result.ToString());
            second.Dispose();
        }
    });

    [Fact]
    public void Forgotten_sockets_are_collected() => Descriptors.AssertNoLeak(static () =>
    {
        for (int i = 0; i < 100; i++)
        {
            _ = SocketPair.Unnamed(SOCK_STREAM);
        }
    });

    [Fact]
    public void A_storm_at_the_limit_of_descriptors()
    {
        Descriptors.AssertNoLeak(static () =>
        {
            List<SocketHandle> sockets = [];
            int error = 0;
            using DescriptorLimit limit = new(Descriptors.Count() + 200);
            while (error == 0)
            {
                SocketHandle? socket = NativeSocket.Create(AF_INET, SOCK_DGRAM, 0, out error);
                if (socket is not null)
                {
                    sockets.Add(socket);
                }
            }

            Assert.Equal(Errno.EMFILE, error);
            Assert.Equal((null, null), NativeSocket.CreatePair(AF_UNIX, SOCK_STREAM, 0, out error));
            Assert.Equal(Errno.EMFILE, error);
            sockets[0].Dispose();
            using SocketHandle? again = NativeSocket.Create(AF_INET, SOCK_DGRAM, 0, out error);
            Assert.Equal(0, error);
            sockets.ForEach(static socket => socket.Dispose());
        });
    }

    [Fact]
    public void A_foreign_descriptor_is_closed_only_if_owned()
    {
        (SocketHandle first, SocketHandle second) = SocketPair.Unnamed(SOCK_STREAM);
        using (SocketHandle borrowed = new(first.Descriptor, ownsHandle: false))
        {
            Assert.Equal(1, borrowed.Send("x"u8).Value);
        }

        Assert.Equal(1, second.Receive(new byte[1]).Value);
        Assert.Equal(1, first.Send("x"u8).Value);
        nint number = first.Detach();
        using SocketHandle adopted = new(number, ownsHandle: true);
        Assert.Equal(1, adopted.Send("x"u8).Value);
        Assert.Equal(Errno.EBADF, first.Send("x"u8).Error);
        second.Dispose();
    }
}
