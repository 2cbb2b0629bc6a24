using System.Runtime.InteropServices;

namespace PeachpieSockets.Native;

/// <summary>The value of IPV6_PKTINFO (<c>struct in6_pktinfo</c>), a control message and an option: ipv6(7), RFC 3542.</summary>
public readonly struct PacketInfoIPv6
{
    /// <summary>The size of the value in bytes.</summary>
    public const int Size = 20;

    private readonly UInt128 _address;

    private PacketInfoIPv6(UInt128 address, uint interfaceIndex)
    {
        _address = address;
        InterfaceIndex = interfaceIndex;
    }

    /// <summary>ipi6_ifindex.</summary>
    public uint InterfaceIndex { get; }

    /// <summary>Makes a value.</summary>
    /// <param name="address">ipi6_addr: 16 bytes in network order.</param>
    /// <param name="interfaceIndex">ipi6_ifindex.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="address"/> has fewer than 16 bytes.</exception>
    public static PacketInfoIPv6 Create(ReadOnlySpan<byte> address, uint interfaceIndex) =>
        new(MemoryMarshal.Read<UInt128>(address), interfaceIndex);

    /// <summary>Writes ipi6_addr, 16 bytes in network order.</summary>
    public bool TryWriteAddress(Span<byte> destination) => MemoryMarshal.TryWrite(destination, in _address);

    /// <summary>The address as a socket address with port 0 and the interface as its scope 0, for formatting.</summary>
    public SocketAddress ToSocketAddress() =>
        SocketAddress.FromIPv6(MemoryMarshal.AsBytes(new ReadOnlySpan<UInt128>(in _address)), 0);

    /// <summary>Reads the value from the payload of a control message or an option's bytes.</summary>
    /// <returns><see langword="false"/> if there are fewer than <see cref="Size"/> bytes.</returns>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out PacketInfoIPv6 value)
    {
        if (bytes.Length < Size)
        {
            value = default;
            return false;
        }

        value = Create(bytes, MemoryMarshal.Read<uint>(bytes[16..]));
        return true;
    }

    /// <summary>Writes the value as the system lays it out.</summary>
    /// <returns><see langword="false"/> if there is no room for <see cref="Size"/> bytes.</returns>
    public bool TryWrite(Span<byte> destination)
    {
        if (destination.Length < Size)
        {
            return false;
        }

        MemoryMarshal.Write(destination, in _address);
        MemoryMarshal.Write(destination[16..], InterfaceIndex);
        return true;
    }
}
