using System.Runtime.InteropServices;
using System.Text;
using static PeachpieSockets.Native.SocketConstants;

namespace PeachpieSockets.Native.Tests.Addresses;

public partial class AddressTests
{
    [Theory]
    [InlineData("::", "[::]:1")]
    [InlineData("::1", "[::1]:1")]
    [InlineData("1::", "[1::]:1")]
    [InlineData("fe80::1:0:0:1", "[fe80::1:0:0:1]:1")]
    [InlineData("1:0:0:2:0:0:0:3", "[1:0:0:2::3]:1")]
    [InlineData("::ffff:1.2.3.4", "[::ffff:1.2.3.4]:1")]
    [InlineData("::1.2.3.4", "[::1.2.3.4]:1")]
    [InlineData("::0.0.1.2", "[::102]:1")]
    [InlineData("1:2:3:4:5:6:7:8", "[1:2:3:4:5:6:7:8]:1")]
    [InlineData("1:2:3:4:5:6:7::", "[1:2:3:4:5:6:7:0]:1")]
    public void IPv6_texts(string text, string expected)
    {
        Assert.True(SocketAddress.TryParseIPv6(Encoding.ASCII.GetBytes(text), 1, 0, out SocketAddress address));
        Assert.Equal(expected, address.ToString());
    }

    [Fact]
    public void Fields_of_each_family()
    {
        SocketAddress v6 = SocketAddress.FromIPv6(Convert.FromHexString("FE800000000000000000000000000001"), 443, 7, 0x01020304);
        Assert.Equal((AF_INET6, 443, 7u, 0x01020304u, 28), (v6.Family, v6.Port, v6.ScopeId, v6.FlowInfo, v6.Length));
        Assert.Equal("[fe80::1%7]:443", v6.ToString());
        SocketAddress packet = SocketAddress.FromPacket(3, ETH_P_ALL, [1, 2, 3, 4, 5, 6]);
        Assert.Equal((AF_PACKET, 3, ETH_P_ALL, 20), (packet.Family, packet.InterfaceIndex, packet.PacketProtocol, packet.Length));
        Assert.Equal("127.0.0.1:80", SocketAddress.FromIPEndPoint(new(System.Net.IPAddress.Loopback, 80)).ToString());
        Assert.Equal((0, 0, 0, ""), (default(SocketAddress).Family, default(SocketAddress).Port, default(SocketAddress).Length, default(SocketAddress).ToString()));
    }

    [Fact]
    public void Unix_paths()
    {
        Assert.True(SocketAddress.TryCreateUnix("/tmp/x"u8, out SocketAddress file));
        Assert.Equal(("/tmp/x", false, 8), (file.ToString(), file.IsAbstract, file.Length));
        Assert.True(SocketAddress.TryCreateUnix("\0a\0b"u8, out SocketAddress name));
        Assert.True(name.IsAbstract);
        Assert.Equal("\0a\0b"u8.ToArray(), name.UnixPath.ToArray());
        Assert.True(SocketAddress.TryCreateUnix(default, out SocketAddress unnamed));
        Assert.Equal((2, 0, false), (unnamed.Length, unnamed.UnixPath.Length, unnamed.IsAbstract));
        Assert.True(SocketAddress.TryCreateUnix(new byte[108], out _));
        Assert.False(SocketAddress.TryCreateUnix(new byte[109], out SocketAddress tooLong));
        Assert.Equal(0, tooLong.Length);
        Assert.True(SocketAddress.TryFromBytes([1, 0, (byte)'/', (byte)'a', 0, (byte)'z'], out SocketAddress padded));
        Assert.Equal("/a", padded.ToString());
    }

    [Fact]
    public void Equality_is_that_of_the_bytes()
    {
        SocketAddress one = SocketAddress.FromIPv4([1, 2, 3, 4], 5);
        Assert.Equal(one, SocketAddress.FromIPv4([1, 2, 3, 4], 5));
        Assert.Equal(one.GetHashCode(), SocketAddress.FromIPv4([1, 2, 3, 4], 5).GetHashCode());
        Assert.NotEqual(one, SocketAddress.FromIPv4([1, 2, 3, 4], 6));
        Assert.Throws<ArgumentException>(static () => SocketAddress.FromIPv4(new byte[3], 1));
    }

    /// <summary>Random and mutated texts and addresses: the same answers as inet_pton(3) and inet_ntop(3).</summary>
    [Fact]
    public unsafe void Parser_and_formatter_agree_with_the_C_library()
    {
        Random random = new(42);
        byte[] host = new byte[16];
        byte[] text = new byte[64];
        byte* expected = stackalloc byte[64];
        for (int round = 0; round < 100_000; round++)
        {
            int family = round % 3 == 0 ? AF_INET : AF_INET6;
            int size = family == AF_INET ? 4 : 16;
            random.NextBytes(host);
            for (int i = 0; i < size; i += 2)
            {
                // Zeros and ones, or no run of zeros would ever come up.
                if (random.Next(3) > 0)
                {
                    host[i] = 0;
                    host[i + 1] = (byte)random.Next(2);
                }
            }

            if (random.Next(8) == 0)
            {
                host.AsSpan(0, 10).Clear();
                host[10] = host[11] = (byte)(random.Next(2) * 255);
            }

            SocketAddress address = family == AF_INET ? SocketAddress.FromIPv4(host.AsSpan(0, 4), 1) : SocketAddress.FromIPv6(host, 1);
            Assert.True(address.TryFormatHost(text, out int length));
            fixed (byte* bytes = host)
            {
                Assert.True(inet_ntop(family, bytes, expected, 64) != null);
            }

            string wanted = Marshal.PtrToStringUTF8((nint)expected)!;
            Assert.Equal(wanted, Encoding.ASCII.GetString(text, 0, length));
            Assert.False(address.TryFormatHost(text.AsSpan(0, length - 1), out _));

            for (int change = random.Next(4); change > 0; change--)
            {
                length = Mutate(random, text, length);
            }

            byte[] terminated = [.. text.AsSpan(0, length), 0];
            fixed (byte* source = terminated)
            {
                bool valid = inet_pton(family, source, expected) == 1;
                bool parsed = family == AF_INET
                    ? SocketAddress.TryParseIPv4(text.AsSpan(0, length), 1, out address)
                    : SocketAddress.TryParseIPv6(text.AsSpan(0, length), 1, 0, out address);
                Assert.True(valid == parsed, Encoding.ASCII.GetString(text, 0, length));
                if (valid)
                {
                    Assert.Equal(new ReadOnlySpan<byte>(expected, size).ToArray(), address.HostBytes.ToArray());
                }
            }
        }
    }

    [Fact]
    public void Any_bytes_are_an_address_that_can_be_asked()
    {
        Random random = new(7);
        byte[] bytes = new byte[SocketAddress.MaxLength + 1];
        int[] families = [0, AF_UNIX, AF_INET, AF_INET6, AF_PACKET];
        byte[] text = new byte[64];
        for (int round = 0; round < 50_000; round++)
        {
            random.NextBytes(bytes);
            int length = random.Next(bytes.Length + 1);
            if (round % 4 > 0)
            {
                MemoryMarshal.Write(bytes, (ushort)families[random.Next(families.Length)]);
            }

            bool fits = SocketAddress.TryFromBytes(bytes.AsSpan(0, length), out SocketAddress address);
            Assert.Equal(length <= SocketAddress.MaxLength, fits);
            _ = address.TryFormatHost(text, out _);
            Assert.NotNull(address.ToString());
            _ = (address.Port, address.ScopeId, address.FlowInfo, address.InterfaceIndex, address.PacketProtocol, address.UnixPath.Length, address.IsAbstract);
        }
    }

    private static int Mutate(Random random, byte[] text, int length)
    {
        ReadOnlySpan<byte> alphabet = "0123456789abcdefABCDEF::::....%/g "u8;
        byte replacement = alphabet[random.Next(alphabet.Length)];
        int position = random.Next(length + 1);
        switch (random.Next(3))
        {
            case 0 when length > 1:
                text.AsSpan(Math.Min(position, length - 1) + 1, length - Math.Min(position, length - 1) - 1).CopyTo(text.AsSpan(Math.Min(position, length - 1)));
                return length - 1;
            case 1 when length < 60:
                text.AsSpan(position, length - position).CopyTo(text.AsSpan(position + 1));
                text[position] = replacement;
                return length + 1;
            default:
                text[Math.Min(position, length - 1)] = replacement;
                return length;
        }
    }

    [LibraryImport("libc")]
    private static unsafe partial byte* inet_ntop(int family, byte* source, byte* destination, uint size);

    [LibraryImport("libc")]
    private static unsafe partial int inet_pton(int family, byte* source, byte* destination);
}
