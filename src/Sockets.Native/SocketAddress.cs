using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PeachpieSockets.Native.Addresses;

namespace PeachpieSockets.Native;

/// <summary>A socket address (<c>sockaddr</c>) of any family, held by value in the form the operating system takes.</summary>
/// <remarks>ip(7), ipv6(7), unix(7), packet(7). Nothing is allocated but by <see cref="ToString"/>.</remarks>
public struct SocketAddress : IEquatable<SocketAddress>
{
    /// <summary>The room of an address: sizeof(struct sockaddr_storage).</summary>
    public const int MaxLength = 128;

    private Buffer _bytes;
    private int _length;

    [InlineArray(MaxLength)]
    private struct Buffer
    {
        private byte _first;
    }

    /// <summary>The number of bytes in use; 0 if there is no address.</summary>
    public readonly int Length => _length;

    /// <summary>The address in the operating system's form.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<byte> Bytes => MemoryMarshal.CreateReadOnlySpan(in Unsafe.As<Buffer, byte>(ref Unsafe.AsRef(in _bytes)), _length);

    /// <summary>The address family (AF_*), AF_UNSPEC if there is none.</summary>
    public readonly int Family => _length < 2 ? 0 : AddressLayout.ReadFamily(Bytes);

    /// <summary>The port of an IPv4 or IPv6 address, in host order; 0 for other families.</summary>
    public readonly int Port => IsInternet ? BinaryPrimitives.ReadUInt16BigEndian(Bytes[2..]) : 0;

    /// <summary>The 4 bytes of an IPv4 or the 16 bytes of an IPv6 address, in network order; empty for other families.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<byte> HostBytes =>
        Family == SocketConstants.AF_INET && _length >= 8 ? Bytes.Slice(4, 4)
        : Family == SocketConstants.AF_INET6 && _length >= 24 ? Bytes.Slice(8, 16)
        : default;

    /// <summary>The flow label of an IPv6 address, as the system holds it: in network order.</summary>
    public readonly uint FlowInfo => Family == SocketConstants.AF_INET6 && _length >= 8 ? MemoryMarshal.Read<uint>(Bytes[4..]) : 0;

    /// <summary>The scope id of an IPv6 address: the index of an interface.</summary>
    public readonly uint ScopeId => Family == SocketConstants.AF_INET6 && _length >= 28 ? MemoryMarshal.Read<uint>(Bytes[24..]) : 0;

    /// <summary>
    /// The path of an AF_UNIX address as raw bytes: empty for an unnamed socket, without the final NUL for a file, with its leading NUL for an abstract name.
    /// </summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<byte> UnixPath => Family == SocketConstants.AF_UNIX ? AddressLayout.TrimPath(Bytes[AddressLayout.PathOffset..]) : default;

    /// <summary>True for an AF_UNIX address in the abstract name space of Linux.</summary>
    public readonly bool IsAbstract => Family == SocketConstants.AF_UNIX && _length > AddressLayout.PathOffset && Bytes[AddressLayout.PathOffset] == 0;

    /// <summary>The interface index of an AF_PACKET address; 0 for other families.</summary>
    public readonly int InterfaceIndex => Family == SocketConstants.AF_PACKET && _length >= 8 ? MemoryMarshal.Read<int>(Bytes[4..]) : 0;

    /// <summary>The protocol (ETH_P_*) of an AF_PACKET address in host order; 0 for other families.</summary>
    public readonly int PacketProtocol => Family == SocketConstants.AF_PACKET && _length >= 4 ? BinaryPrimitives.ReadUInt16BigEndian(Bytes[2..]) : 0;

    /// <summary>The longest path that an AF_UNIX address holds, in bytes, with the final NUL: 108 on Linux and Windows, 104 on macOS.</summary>
    public static int UnixPathCapacity => AddressLayout.PathCapacity;

    private readonly bool IsInternet => _length >= 4 && (Family == SocketConstants.AF_INET || Family == SocketConstants.AF_INET6);

    /// <summary>Makes an IPv4 address.</summary>
    /// <param name="host">4 bytes in network order.</param>
    /// <param name="port">The port in host order.</param>
    /// <exception cref="ArgumentException"><paramref name="host"/> has not 4 bytes.</exception>
    public static SocketAddress FromIPv4(ReadOnlySpan<byte> host, int port)
    {
        ThrowUnless(host.Length == 4, nameof(host));
        SocketAddress address = Start(SocketConstants.AF_INET, 16);
        BinaryPrimitives.WriteUInt16BigEndian(address.Room[2..], (ushort)port);
        host.CopyTo(address.Room[4..]);
        return address;
    }

    /// <summary>Makes an IPv6 address.</summary>
    /// <param name="host">16 bytes in network order.</param>
    /// <param name="port">The port in host order.</param>
    /// <param name="scopeId">The interface of a link-local address.</param>
    /// <param name="flowInfo">The flow label as the system holds it.</param>
    /// <exception cref="ArgumentException"><paramref name="host"/> has not 16 bytes.</exception>
    public static SocketAddress FromIPv6(ReadOnlySpan<byte> host, int port, uint scopeId = 0, uint flowInfo = 0)
    {
        ThrowUnless(host.Length == 16, nameof(host));
        SocketAddress address = Start(SocketConstants.AF_INET6, 28);
        BinaryPrimitives.WriteUInt16BigEndian(address.Room[2..], (ushort)port);
        MemoryMarshal.Write(address.Room[4..], in flowInfo);
        host.CopyTo(address.Room[8..]);
        MemoryMarshal.Write(address.Room[24..], in scopeId);
        return address;
    }

    /// <summary>Makes an address of a .NET one.</summary>
    public static SocketAddress FromIPEndPoint(IPEndPoint endPoint)
    {
        ArgumentNullException.ThrowIfNull(endPoint);
        Span<byte> host = stackalloc byte[16];
        _ = endPoint.Address.TryWriteBytes(host, out int length);
        return length == 4
            ? FromIPv4(host[..4], endPoint.Port)
            : FromIPv6(host, endPoint.Port, (uint)endPoint.Address.ScopeId);
    }

    /// <summary>Makes an AF_UNIX address.</summary>
    /// <param name="path">
    /// The bytes of the path; a leading NUL makes an abstract name of exactly these bytes; empty asks Linux to choose a name when it is bound.
    /// </param>
    /// <param name="address">The address: header and path, no final NUL.</param>
    /// <returns><see langword="false"/> if the path is longer than <see cref="UnixPathCapacity"/>.</returns>
    public static bool TryCreateUnix(ReadOnlySpan<byte> path, out SocketAddress address)
    {
        if (path.Length > AddressLayout.PathCapacity)
        {
            address = default;
            return false;
        }

        address = Start(SocketConstants.AF_UNIX, AddressLayout.PathOffset + path.Length);
        path.CopyTo(address.Room[AddressLayout.PathOffset..]);
        return true;
    }

    /// <summary>Makes an AF_PACKET address (Linux; packet(7)).</summary>
    /// <param name="interfaceIndex">The interface; 0 for all.</param>
    /// <param name="protocol">ETH_P_* in host order.</param>
    /// <param name="hardwareAddress">Up to 8 bytes.</param>
    /// <exception cref="ArgumentException"><paramref name="hardwareAddress"/> has more than 8 bytes.</exception>
    public static SocketAddress FromPacket(int interfaceIndex, int protocol = 0, ReadOnlySpan<byte> hardwareAddress = default)
    {
        ThrowUnless(hardwareAddress.Length <= 8, nameof(hardwareAddress));
        SocketAddress address = Start(SocketConstants.AF_PACKET, 20);
        BinaryPrimitives.WriteUInt16BigEndian(address.Room[2..], (ushort)protocol);
        MemoryMarshal.Write(address.Room[4..], in interfaceIndex);
        address.Room[11] = (byte)hardwareAddress.Length;
        hardwareAddress.CopyTo(address.Room[12..]);
        return address;
    }

    /// <summary>Takes an address in the operating system's form.</summary>
    /// <returns><see langword="false"/> if it is longer than <see cref="MaxLength"/>.</returns>
    public static bool TryFromBytes(ReadOnlySpan<byte> bytes, out SocketAddress address)
    {
        address = default;
        if (bytes.Length > MaxLength)
        {
            return false;
        }

        address._length = bytes.Length;
        bytes.CopyTo(address.Room);
        return true;
    }

    /// <summary>Reads the text of an IPv4 address, four decimal parts as inet_pton(3) takes them.</summary>
    public static bool TryParseIPv4(ReadOnlySpan<byte> text, int port, out SocketAddress address)
    {
        Span<byte> host = stackalloc byte[4];
        bool parsed = AddressText.TryParseIPv4(text, host);
        address = parsed ? FromIPv4(host, port) : default;
        return parsed;
    }

    /// <summary>Reads the text of an IPv6 address as inet_pton(3) takes it; a zone (<c>%eth0</c>) is not part of it.</summary>
    public static bool TryParseIPv6(ReadOnlySpan<byte> text, int port, uint scopeId, out SocketAddress address)
    {
        Span<byte> host = stackalloc byte[16];
        bool parsed = AddressText.TryParseIPv6(text, host);
        address = parsed ? FromIPv6(host, port, scopeId) : default;
        return parsed;
    }

    /// <summary>
    /// Writes the host part as inet_ntop(3) does: dotted quad, or compressed lower-case IPv6 without a zone. Nothing for other families.
    /// </summary>
    /// <param name="destination">46 bytes are always enough.</param>
    /// <param name="written">The number of bytes written.</param>
    /// <returns><see langword="false"/> if there is no such text or no room.</returns>
    public readonly bool TryFormatHost(Span<byte> destination, out int written)
    {
        ReadOnlySpan<byte> host = HostBytes;
        written = 0;
        return host.Length == 4 ? AddressText.TryFormatIPv4(host, destination, out written)
            : host.Length == 16 && AddressText.TryFormatIPv6(host, destination, out written);
    }

    /// <inheritdoc/>
    public readonly bool Equals(SocketAddress other) => Bytes.SequenceEqual(other.Bytes);

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is SocketAddress other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode()
    {
        HashCode hash = default;
        hash.AddBytes(Bytes);
        return hash.ToHashCode();
    }

    /// <summary>A text for people: <c>127.0.0.1:80</c>, <c>[::1]:80</c>, a path, <c>@abstract</c>.</summary>
    public override readonly string ToString() => AddressText.Describe(in this);

    /// <summary>Compares family and bytes.</summary>
    public static bool operator ==(in SocketAddress left, in SocketAddress right) => left.Equals(right);

    /// <summary>Compares family and bytes.</summary>
    public static bool operator !=(in SocketAddress left, in SocketAddress right) => !left.Equals(right);

    /// <summary>The whole room, for a call that fills it.</summary>
    [UnscopedRef]
    internal Span<byte> Room => MemoryMarshal.CreateSpan(ref Unsafe.As<Buffer, byte>(ref _bytes), MaxLength);

    /// <summary>Records how much of the room a call has filled. Linux reports the full length of an address it had to cut.</summary>
    internal void SetLength(int length) => _length = Math.Clamp(length, 0, MaxLength);

    private static SocketAddress Start(int family, int length)
    {
        SocketAddress address = default;
        address._length = length;
        AddressLayout.WriteFamily(address.Room, family, length);
        return address;
    }

    private static void ThrowUnless(bool condition, string parameter)
    {
        if (!condition)
        {
            throw new ArgumentException("The number of bytes does not fit the family.", parameter);
        }
    }
}
