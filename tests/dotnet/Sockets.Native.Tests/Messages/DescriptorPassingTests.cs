using PeachpieSockets.Native.Tests.Support;
using static PeachpieSockets.Native.SocketConstants;

namespace PeachpieSockets.Native.Tests.Messages;

/// <summary>SCM_RIGHTS: every boundary of the control buffer, nothing leaked, the right files in the right order.</summary>
[Collection(AloneCollection.Name)]
public class DescriptorPassingTests
{
    // CPython's SCMRightsTest walks the same boundaries: header 16, one descriptor 4.
    [Theory]
    [InlineData(0, 2, 0)] // no room at all
    [InlineData(1, 2, 0)]
    [InlineData(8, 2, 0)]
    [InlineData(15, 2, 0)] // one short of a header
    [InlineData(16, 2, 0)] // a header only
    [InlineData(17, 2, 0)]
    [InlineData(19, 2, 0)] // one short of a descriptor
    [InlineData(20, 2, 1)]
    [InlineData(23, 2, 1)]
    [InlineData(24, 2, 2)]
    [InlineData(64, 2, 2)]
    [InlineData(16, 1, 0)]
    [InlineData(20, 1, 1)]
    [InlineData(1032, 253, 253)]
    public void Every_size_of_the_control_buffer(int room, int sent, int received) => Descriptors.AssertNoLeak(() =>
    {
        (SocketHandle first, SocketHandle second) = SocketPair.Unnamed(SOCK_STREAM);
        string[] files = [.. Enumerable.Range(0, sent).Select(static _ => Path.GetTempFileName())];
        FileStream[] streams = new FileStream[sent];
        try
        {
            for (int i = 0; i < sent; i++)
            {
                File.WriteAllText(files[i], $"file {i}");
                streams[i] = File.OpenRead(files[i]);
            }

            Send(first, [.. streams.Select(static stream => (int)stream.SafeFileHandle.DangerousGetHandle())]);

            // A margin that must stay as it is.
            byte[] control = new byte[room + 8];
            Array.Fill(control, (byte)0xAA);
            SocketAddress from = default;
            byte[] data = new byte[8];
            Assert.Equal(1, second.ReceiveMessage(data.AsSpan(), control.AsSpan(0, room), ref from, 0, out ReceivedMessage message).Value);
            using (message)
            {
                Assert.Equal(received, message.Descriptors.Length);
                Assert.Equal(received < sent, (message.Flags & MSG_CTRUNC) != 0);
                Assert.All(control[room..], static value => Assert.Equal(0xAA, value));
                for (int i = 0; i < received; i++)
                {
                    Assert.False(message.Descriptors[i].IsSocket());
                    int length = message.Descriptors[i].Read(data).Value;
                    Assert.Equal($"file {i}"[..Math.Min(8, $"file {i}".Length)], System.Text.Encoding.ASCII.GetString(data, 0, length));
                }
            }
        }
        finally
        {
            first.Dispose();
            second.Dispose();
            Array.ForEach(streams, static stream => stream?.Dispose());
            Array.ForEach(files, File.Delete);
        }
    });

    [Fact]
    public void Two_messages_and_a_cut_second_header() => Descriptors.AssertNoLeak(static () =>
    {
        (SocketHandle first, SocketHandle second) = SocketPair.Unnamed(SOCK_STREAM);
        using (first)
        using (second)
        {
            SocketPair.Check(second.SetOption(SOL_SOCKET, SO_PASSCRED, 1));
            foreach (int room in new[] { 24 + 32, 32 + 8, 32 + 16, 32 + 20, 32 + 24 })
            {
                Send(first, [(int)first.Descriptor, (int)second.Descriptor]);
                byte[] control = new byte[room];
                SocketAddress from = default;
                Assert.Equal(1, second.ReceiveMessage(new byte[1].AsSpan(), control, ref from, 0, out ReceivedMessage message).Value);
                using (message)
                {
                    Assert.All(message.Descriptors.ToArray(), static descriptor => Assert.True(descriptor.IsSocket()));
                    Assert.InRange(message.Descriptors.Length, 0, 2);
                }
            }
        }
    });

    [Fact]
    public void A_received_socket_works_and_is_not_inherited()
    {
        using SocketPair pair = new(Transport.TcpIPv4);
        (SocketHandle first, SocketHandle second) = SocketPair.Unnamed(SOCK_DGRAM);
        using (first)
        using (second)
        {
            Send(first, [(int)pair.First.Descriptor]);
            SocketAddress from = default;
            Assert.Equal(1, second.ReceiveMessage(new byte[1].AsSpan(), new byte[64], ref from, 0, out ReceivedMessage message).Value);
            using (message)
            {
                SocketHandle received = message.Descriptors[0];
                Assert.True(received.IsSocket());
                Assert.Equal(5, received.Send("hello"u8).Value);
                Assert.Equal(5, pair.Second.Receive(new byte[5]).Value);
                Assert.Contains("flags:\t02", File.ReadAllText($"/proc/self/fdinfo/{received.Descriptor}"), StringComparison.Ordinal);
            }
        }
    }

    private static void Send(SocketHandle socket, int[] descriptors)
    {
        byte[] control = new byte[ControlMessage.Space(descriptors.Length * 4)];
        ControlMessageWriter writer = new(control);
        Assert.True(writer.TryAppendRights(descriptors));
        SocketAddress none = default;
        Assert.Equal(1, socket.SendMessage("x"u8, control, in none, 0).Value);
    }
}
