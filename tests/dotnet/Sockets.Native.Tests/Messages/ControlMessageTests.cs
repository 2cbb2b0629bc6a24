using System.Runtime.InteropServices;
using PeachpieSockets.Native.Tests.Support;
using static PeachpieSockets.Native.SocketConstants;

namespace PeachpieSockets.Native.Tests.Messages;

public class ControlMessageTests
{
    [Theory]
    [InlineData(0, 16, 16)]
    [InlineData(1, 17, 24)]
    [InlineData(4, 20, 24)]
    [InlineData(8, 24, 24)]
    [InlineData(12, 28, 32)]
    [InlineData(253 * 4, 1028, 1032)]
    public void Sizes_are_those_of_Linux(int data, long length, long space)
    {
        Assert.Equal(length, ControlMessage.Length(data));
        Assert.Equal(space, ControlMessage.Space(data));
    }

    [Fact]
    public void The_writer_stops_at_the_end_of_its_buffer()
    {
        byte[] buffer = new byte[100];
        Array.Fill(buffer, (byte)0xAA);
        ControlMessageWriter writer = new(buffer.AsSpan(10, 55));
        Assert.True(writer.TryAppend(SOL_SOCKET, SCM_RIGHTS, [1, 2, 3, 4]));
        Assert.True(writer.TryAppend(IPPROTO_IPV6, IPV6_HOPLIMIT, 64));
        Assert.Equal(48, writer.Length);
        Assert.False(writer.TryAppend(1, 1, default));
        Assert.False(writer.TryReserve(1, 1, -1, out _));
        Assert.False(writer.TryReserve(1, 1, int.MaxValue, out _));
        Assert.Equal(48, writer.Length);
        Assert.All(buffer[..10], static value => Assert.Equal(0xAA, value));
        Assert.All(buffer[58..], static value => Assert.Equal(0xAA, value));

        ControlMessageReader reader = new(buffer.AsSpan(10, 48));
        Assert.True(reader.MoveNext());
        Assert.Equal((SOL_SOCKET, SCM_RIGHTS, 20L), (reader.Level, reader.Type, reader.DeclaredLength));
        Assert.Equal([1, 2, 3, 4], reader.Data.ToArray());
        Assert.True(reader.MoveNext());
        Assert.Equal((IPPROTO_IPV6, IPV6_HOPLIMIT), (reader.Level, reader.Type));
        Assert.Equal(64, MemoryMarshal.Read<int>(reader.Data));
        Assert.False(reader.MoveNext());
        Assert.False(reader.MoveNext());
    }

    [Fact]
    public void The_reader_survives_any_bytes()
    {
        Random random = new(20_260_101);
        byte[] buffer = new byte[96];
        for (int round = 0; round < 200_000; round++)
        {
            int length = random.Next(buffer.Length + 1);
            random.NextBytes(buffer.AsSpan(0, length));

            // Make plausible lengths frequent.
            if (length >= 16 && round % 2 == 0)
            {
                MemoryMarshal.Write(buffer, (long)random.Next(-1, 128));
            }

            ControlMessageReader reader = new(buffer.AsSpan(0, length));
            int messages = 0;
            int bytes = 0;
            while (reader.MoveNext())
            {
                messages++;
                bytes += reader.Data.Length;
                Assert.True(reader.Data.Length <= reader.DeclaredLength - 16);
            }

            Assert.True(messages * 16 <= length + 15);
            Assert.True(bytes <= length);
        }
    }

    [IPv6Fact]
    public void Packet_info_and_hop_limit()
    {
        using SocketPair pair = new(Transport.UdpIPv6);
        SocketPair.Check(pair.First.SetOption(IPPROTO_IPV6, IPV6_RECVPKTINFO, 1));
        SocketPair.Check(pair.First.SetOption(IPPROTO_IPV6, IPV6_RECVHOPLIMIT, 1));
        byte[] control = new byte[128];
        ControlMessageWriter writer = new(control);
        Assert.True(writer.TryAppend(IPPROTO_IPV6, IPV6_HOPLIMIT, 42));
        SocketAddress to = pair.FirstName;
        using SocketHandle sender = pair.Second;
        Assert.Equal(3, sender.SendMessage(new ReadOnlyMemory<byte>[] { "a"u8.ToArray(), "bc"u8.ToArray() }, control.AsSpan(0, writer.Length), in to, 0).Value);
        byte[] data = new byte[8];
        SocketAddress from = default;
        Assert.Equal(3, pair.First.ReceiveMessage(data.AsSpan(), control, ref from, 0, out ReceivedMessage message).Value);
        Assert.Equal(pair.SecondName, from);
        Dictionary<int, byte[]> payloads = [];
        ControlMessageReader reader = new(control.AsSpan(0, message.ControlLength));
        while (reader.MoveNext())
        {
            payloads[reader.Type] = reader.Data.ToArray();
        }

        Assert.Equal(42, MemoryMarshal.Read<int>(payloads[IPV6_HOPLIMIT]));
        Assert.True(PacketInfoIPv6.TryRead(payloads[IPV6_PKTINFO], out PacketInfoIPv6 info));
        Assert.Equal("[::1]:0", info.ToSocketAddress().ToString());
        Assert.True(NetworkInterfaces.TryGetIndex("lo"u8, out uint lo, out _));
        Assert.Equal(lo, info.InterfaceIndex);
    }

    [Fact]
    public void Truncated_data_and_no_name()
    {
        (SocketHandle first, SocketHandle second) = SocketPair.Unnamed(SOCK_DGRAM);
        using (first)
        using (second)
        {
            _ = first.Send("0123456789"u8);
            SocketAddress from = default;
            byte[] one = new byte[2];
            byte[] two = new byte[3];
            Assert.Equal(5, second.ReceiveMessage(new Memory<byte>[] { one, two }, default, ref from, 0, out ReceivedMessage message).Value);
            Assert.Equal(MSG_TRUNC, message.Flags & MSG_TRUNC);
            Assert.Equal(0, message.ControlLength);
            Assert.Equal(0, from.Length);
            Assert.Equal("01"u8.ToArray(), one);
            Assert.Equal("234"u8.ToArray(), two);
        }
    }

    [Fact]
    public void Credentials_come_with_the_message()
    {
        (SocketHandle first, SocketHandle second) = SocketPair.Unnamed(SOCK_STREAM);
        using (first)
        using (second)
        {
            SocketPair.Check(second.SetOption(SOL_SOCKET, SO_PASSCRED, 1));
            _ = first.Send("x"u8);
            byte[] control = new byte[64];
            SocketAddress from = default;
            Assert.Equal(1, second.ReceiveMessage(new byte[4].AsSpan(), control, ref from, 0, out ReceivedMessage message).Value);
            ControlMessageReader reader = new(control.AsSpan(0, message.ControlLength));
            Assert.True(reader.MoveNext());
            Assert.Equal(SCM_CREDENTIALS, reader.Type);
            Assert.True(Credentials.TryRead(reader.Data, out Credentials credentials));
            Assert.Equal(Environment.ProcessId, credentials.ProcessId);
        }
    }
}
