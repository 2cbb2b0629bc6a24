using System.Security.Cryptography;
using PeachpieSockets.Native.Tests.Support;
using static PeachpieSockets.Native.SocketConstants;

namespace PeachpieSockets.Native.Tests.RoundTrips;

/// <summary>The same transfers over every transport.</summary>
public class TransferTests
{
    private static readonly byte[] s_message = "binary\0message\r\n\xff"u8.ToArray();

    public static TheoryData<Transport> All => Transports.All;

    public static TheoryData<Transport> Streams => Transports.Streams;

    public static TheoryData<Transport> Datagrams => Transports.Datagrams;

    [Theory]
    [MemberData(nameof(All))]
    public void Send_and_receive_both_ways(Transport transport)
    {
        using SocketPair pair = new(transport);
        byte[] buffer = new byte[64];
        foreach ((SocketHandle from, SocketHandle to) in new[] { (pair.First, pair.Second), (pair.Second, pair.First) })
        {
            Assert.Equal(s_message.Length, from.Send(s_message).Value);
            Assert.Equal(s_message.Length, to.BytesAvailable().Value);
            Assert.Equal(4, to.Receive(buffer.AsSpan(0, 4), MSG_PEEK).Value);
            Assert.Equal(s_message.Length, to.Receive(buffer).Value);
            Assert.Equal(s_message, buffer[..s_message.Length]);
            Assert.Equal(s_message.Length, from.Write(s_message).Value);
            Assert.Equal(s_message.Length, to.Read(buffer).Value);
            Assert.Equal(Errno.EAGAIN, to.Receive(buffer, MSG_DONTWAIT).Error);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Names_of_both_ends(Transport transport)
    {
        using SocketPair pair = new(transport);
        SocketPair.Check(pair.Second.GetPeerName(out SocketAddress peer));
        Assert.Equal(pair.FirstName, peer);
        SocketPair.Check(pair.Second.GetName(out SocketAddress own));
        SocketPair.Check(pair.First.GetPeerName(out SocketAddress other));
        Assert.Equal(own, other);
        Assert.NotEqual("", pair.FirstName.ToString());
    }

    [Theory]
    [MemberData(nameof(Datagrams))]
    public void Datagrams_carry_their_sender_and_their_length(Transport transport)
    {
        using SocketPair pair = new(transport);
        SocketAddress from = default;
        byte[] buffer = new byte[8];
        Assert.Equal(s_message.Length, pair.Second.Send(s_message).Value);
        Assert.Equal(s_message.Length, pair.First.ReceiveFrom(buffer, MSG_TRUNC, ref from).Value);
        Assert.Equal(pair.SecondName, from);
        Assert.Equal(s_message[..8], buffer);
        Assert.Equal(0, pair.Second.Send(default).Value);
        Assert.Equal(0, pair.First.ReceiveFrom(buffer, 0, ref from).Value);
        Assert.Equal(pair.SecondName, from);

        // The address of a failed call stays what it was.
        Assert.Equal(Errno.EAGAIN, pair.First.ReceiveFrom(buffer, MSG_DONTWAIT, ref from).Error);
        Assert.Equal(pair.SecondName, from);
    }

    [Theory]
    [MemberData(nameof(Datagrams))]
    public void Send_to_an_address(Transport transport)
    {
        using SocketPair pair = new(transport);
        using SocketHandle sender = SocketPair.Open(pair.FirstName.Family, SOCK_DGRAM);

        // The receiver must take datagrams of anyone: a fresh one in place of the connected.
        SocketAddress none = pair.FirstName.Family == AF_UNIX ? default : pair.FirstName;
        using SocketHandle receiver = SocketPair.Open(pair.FirstName.Family, SOCK_DGRAM);
        Assert.True(SocketAddress.TryCreateUnix(default, out SocketAddress any));
        SocketPair.Check(receiver.Bind(none.Length == 0 ? any : Host(in none)));
        SocketPair.Check(receiver.GetName(out SocketAddress name));
        Assert.Equal(s_message.Length, sender.SendTo(s_message, 0, in name).Value);
        byte[] buffer = new byte[64];
        SocketAddress from = default;
        Assert.Equal(s_message.Length, receiver.ReceiveFrom(buffer, 0, ref from).Value);
    }

    [Theory]
    [MemberData(nameof(Streams))]
    public void End_of_stream_and_half_close(Transport transport)
    {
        using SocketPair pair = new(transport);
        byte[] buffer = new byte[64];
        SocketPair.Check(pair.First.Shutdown(SHUT_WR));
        Assert.Equal(0, pair.Second.Receive(buffer).Value);
        Assert.Equal(Errno.EPIPE, pair.First.Send(s_message).Error);
        Assert.Equal(s_message.Length, pair.Second.Send(s_message).Value);
        Assert.Equal(s_message.Length, pair.First.Receive(buffer).Value);
    }

    [Theory]
    [MemberData(nameof(Streams))]
    public void Large_transfer_in_odd_pieces_keeps_every_byte(Transport transport)
    {
        using SocketPair pair = new(transport);
        byte[] data = new byte[1_234_567];
        new Random(4711).NextBytes(data);
        SocketHandle sender = pair.First;
        Worker<int> sending = new(() => sender.Send(data).Value);
        byte[] received = new byte[data.Length];
        int count = 0;
        for (int piece = 1; count < received.Length; piece = (piece * 7 % 65_537) + 1)
        {
            SocketResult result = pair.Second.Receive(received.AsSpan(count, Math.Min(piece, received.Length - count)));
            Assert.True(result.Value > 0, result.ToString());
            count += result.Value;
        }

        // A blocking send takes everything.
        Assert.Equal(data.Length, sending.Join());
        Assert.Equal(SHA256.HashData(data), SHA256.HashData(received));
    }

    [Theory]
    [MemberData(nameof(Streams))]
    public void Vectors_of_64_times_64_KiB_with_partial_transfers(Transport transport)
    {
        using SocketPair pair = new(transport);
        byte[] data = new byte[64 * 65_536];
        new Random(815).NextBytes(data);
        SocketPair.Check(pair.First.SetBlocking(false));
        byte[] received = new byte[data.Length];
        int sent = 0;
        int count = 0;
        int partial = 0;
        while (count < data.Length)
        {
            if (sent < data.Length)
            {
                SocketResult written = pair.First.WriteVector(Pieces(data, sent));
                Assert.True(written.Value > 0 || written.WouldBlock, written.ToString());
                partial += written.Value != data.Length - sent ? 1 : 0;
                sent += Math.Max(0, written.Value);
            }

            SocketResult read = pair.Second.ReadVector(Array.ConvertAll(Pieces(received, count), static piece =>
                System.Runtime.InteropServices.MemoryMarshal.AsMemory(piece)));
            Assert.True(read.Value > 0, read.ToString());
            count += read.Value;
        }

        Assert.True(partial > 0, "every write was whole");
        Assert.Equal(SHA256.HashData(data), SHA256.HashData(received));
    }

    [Fact]
    public void Urgent_data_and_its_mark()
    {
        using SocketPair pair = new(Transport.TcpIPv4);
        byte[] buffer = new byte[16];
        Assert.Equal(2, pair.First.Send("ab"u8).Value);
        Assert.Equal(1, pair.First.Send("!"u8, MSG_OOB).Value);
        Assert.Equal(POLLPRI, pair.Second.Poll(POLLPRI, 2_000_000_000).Value);
        Assert.Equal(0, pair.Second.AtMark().Value);
        Assert.Equal(2, pair.Second.Receive(buffer).Value);
        Assert.Equal(1, pair.Second.AtMark().Value);
        Assert.Equal(1, pair.Second.Receive(buffer, MSG_OOB).Value);
        Assert.Equal((byte)'!', buffer[0]);
    }

    [Fact]
    public void Blocking_mode_reads_back()
    {
        (SocketHandle first, SocketHandle second) = SocketPair.Unnamed(SOCK_STREAM);
        using (first)
        using (second)
        {
            Assert.Equal(1, first.IsBlocking().Value);
            SocketPair.Check(first.SetBlocking(false));
            Assert.Equal(0, first.IsBlocking().Value);
            Assert.Equal(Errno.EAGAIN, first.Receive(new byte[1]).Error);
            SocketPair.Check(first.SetBlocking(true));
            Assert.Equal(1, first.IsBlocking().Value);
        }
    }

    [Fact]
    public void A_waiting_receive_without_allocation()
    {
        (SocketHandle first, SocketHandle second) = SocketPair.Unnamed(SOCK_STREAM);
        using (first)
        using (second)
        {
            byte[] buffer = new byte[16];
            _ = first.Receive(buffer, MSG_DONTWAIT);
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < 100; i++)
            {
                Assert.True(first.Receive(buffer, MSG_DONTWAIT).WouldBlock);
            }

            Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        }
    }

    private static ReadOnlyMemory<byte>[] Pieces(byte[] data, int start)
    {
        List<ReadOnlyMemory<byte>> pieces = [];
        for (int position = start; position < data.Length; position += 65_536)
        {
            pieces.Add(data.AsMemory(position, Math.Min(65_536, data.Length - position)));
        }

        return [.. pieces];
    }

    private static SocketAddress Host(in SocketAddress address) => address.Family == AF_INET
        ? SocketAddress.FromIPv4(address.HostBytes, 0)
        : SocketAddress.FromIPv6(address.HostBytes, 0);
}
