using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using PeachpieSockets.Native.Addresses;
using PeachpieSockets.Native.Interop;

namespace PeachpieSockets.Native;

/// <summary>Names, indexes and addresses of network interfaces: &lt;net/if.h&gt;, netdevice(7).</summary>
public static unsafe class NetworkInterfaces
{
    /// <summary>The index of an interface: if_nametoindex(3).</summary>
    /// <param name="name">The name, up to its first NUL.</param>
    /// <param name="index">The index, above 0.</param>
    /// <param name="error">0, or why it failed (ENODEV).</param>
    public static bool TryGetIndex(ReadOnlySpan<byte> name, out uint index, out int error)
    {
        fixed (byte* text = CString.Of(name))
        {
            index = SystemCalls.Names.if_nametoindex(text, out error);
            return index != 0;
        }
    }

    /// <summary>The name of an interface: if_indextoname(3).</summary>
    /// <param name="index">The index.</param>
    /// <param name="name">The name.</param>
    /// <param name="error">0, or why it failed (ENXIO).</param>
    public static bool TryGetName(uint index, [NotNullWhen(true)] out byte[]? name, out int error)
    {
        name = SystemCalls.Names.if_indextoname(index, out error);
        return name is not null;
    }

    /// <summary>The IPv4 address of an interface: SIOCGIFADDR, netdevice(7).</summary>
    /// <param name="index">The index.</param>
    /// <param name="address">Room for 4 bytes, network order.</param>
    /// <returns>ENODEV or ENXIO for no such interface, EADDRNOTAVAIL for one without an IPv4 address.</returns>
    public static SocketResult GetIPv4Address(uint index, Span<byte> address)
    {
        int result = SystemCalls.Current.interface_address(index, out uint value);
        if (result >= 0)
        {
            new ReadOnlySpan<byte>(&value, sizeof(uint)).CopyTo(address);
        }

        return SocketResult.FromRaw(result);
    }

    /// <summary>The index of the interface whose IPv4 address this is: what IP_MULTICAST_IF, read as an address, stands for.</summary>
    /// <param name="address">4 bytes, network order.</param>
    /// <param name="index">The index.</param>
    /// <returns>EADDRNOTAVAIL if no interface has the address.</returns>
    public static SocketResult FindByIPv4Address(ReadOnlySpan<byte> address, out uint index) =>
        SocketResult.FromRaw(SystemCalls.Current.interface_by_address(MemoryMarshal.Read<uint>(address), out index));
}
