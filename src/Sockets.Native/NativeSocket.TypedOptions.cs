using System.Runtime.InteropServices;
using PeachpieSockets.Native.Interop;

namespace PeachpieSockets.Native;

// Options whose value is a structure: its layout is the system's affair, not the caller's.
public static unsafe partial class NativeSocket
{
    /// <summary>Reads SO_LINGER (or macOS's SO_LINGER_SEC): socket(7).</summary>
    public static SocketResult GetLinger(this SocketHandle socket, int option, out LingerValue value)
    {
        Span<byte> bytes = stackalloc byte[OptionLayouts.MaxSize];
        bytes.Clear();
        SocketResult result = GetOption(socket, SocketConstants.SOL_SOCKET, option, bytes[..OptionLayouts.LingerSize]);
        value = OptionLayouts.ReadLinger(bytes);
        return result;
    }

    /// <summary>Sets SO_LINGER (or macOS's SO_LINGER_SEC): socket(7).</summary>
    public static SocketResult SetLinger(this SocketHandle socket, int option, LingerValue value)
    {
        Span<byte> bytes = stackalloc byte[OptionLayouts.MaxSize];
        OptionLayouts.WriteLinger(bytes, value);
        return SetOption(socket, SocketConstants.SOL_SOCKET, option, bytes[..OptionLayouts.LingerSize]);
    }

    /// <summary>Reads SO_RCVTIMEO or SO_SNDTIMEO: socket(7).</summary>
    public static SocketResult GetTime(this SocketHandle socket, int option, out TimeValue value)
    {
        Span<byte> bytes = stackalloc byte[OptionLayouts.MaxSize];
        bytes.Clear();
        SocketResult result = GetOption(socket, SocketConstants.SOL_SOCKET, option, bytes[..OptionLayouts.TimeSize]);
        value = OptionLayouts.ReadTime(bytes);
        return result;
    }

    /// <summary>Sets SO_RCVTIMEO or SO_SNDTIMEO: socket(7). Linux rounds up to its clock tick.</summary>
    public static SocketResult SetTime(this SocketHandle socket, int option, TimeValue value)
    {
        Span<byte> bytes = stackalloc byte[OptionLayouts.MaxSize];
        OptionLayouts.WriteTime(bytes, value);
        return SetOption(socket, SocketConstants.SOL_SOCKET, option, bytes[..OptionLayouts.TimeSize]);
    }

    /// <summary>Sets MCAST_JOIN_GROUP or MCAST_LEAVE_GROUP (<c>struct group_req</c>): ip(7), RFC 3678.</summary>
    /// <param name="socket">The socket.</param>
    /// <param name="level">IPPROTO_IP or IPPROTO_IPV6.</param>
    /// <param name="option">The option.</param>
    /// <param name="interfaceIndex">The interface; 0 lets the system choose.</param>
    /// <param name="group">The group's address; its port does not matter.</param>
    public static SocketResult SetGroup(this SocketHandle socket, int level, int option, uint interfaceIndex, in SocketAddress group)
    {
        Span<byte> bytes = stackalloc byte[OptionLayouts.MaxSize];
        bytes.Clear();
        MemoryMarshal.Write(bytes, in interfaceIndex);
        group.Bytes.CopyTo(bytes[OptionLayouts.GroupOffset..]);
        return SetOption(socket, level, option, bytes[..(OptionLayouts.GroupOffset + SocketAddress.MaxLength)]);
    }

    /// <summary>Sets one of the MCAST_*_SOURCE* options (<c>struct group_source_req</c>): ip(7), RFC 3678.</summary>
    /// <param name="socket">The socket.</param>
    /// <param name="level">IPPROTO_IP or IPPROTO_IPV6.</param>
    /// <param name="option">The option.</param>
    /// <param name="interfaceIndex">The interface; 0 lets the system choose.</param>
    /// <param name="group">The group's address.</param>
    /// <param name="source">The sender's address.</param>
    public static SocketResult SetGroupSource(
        this SocketHandle socket, int level, int option, uint interfaceIndex, in SocketAddress group, in SocketAddress source)
    {
        Span<byte> bytes = stackalloc byte[OptionLayouts.MaxSize];
        bytes.Clear();
        MemoryMarshal.Write(bytes, in interfaceIndex);
        group.Bytes.CopyTo(bytes[OptionLayouts.GroupOffset..]);
        source.Bytes.CopyTo(bytes[(OptionLayouts.GroupOffset + SocketAddress.MaxLength)..]);
        return SetOption(socket, level, option, bytes[..(OptionLayouts.GroupOffset + (2 * SocketAddress.MaxLength))]);
    }

    /// <summary>Sets IP_MULTICAST_IF, by the interface's index: ip(7). 0 lets the system choose.</summary>
    /// <remarks>Systems that take the interface's address instead are given that: such an interface must have an IPv4 address.</remarks>
    public static SocketResult SetMulticastInterface(this SocketHandle socket, uint interfaceIndex)
    {
        uint address = 0;
        if (interfaceIndex != 0)
        {
            SocketResult found = NetworkInterfaces.GetIPv4Address(interfaceIndex, MemoryMarshal.AsBytes(new Span<uint>(ref address)));
            if (found.Failed)
            {
                return found;
            }
        }

        return SetOption(
            socket, SocketConstants.IPPROTO_IP, SocketConstants.IP_MULTICAST_IF, MemoryMarshal.AsBytes(new ReadOnlySpan<uint>(in address)));
    }

    /// <summary>Reads IP_MULTICAST_IF as the address of the interface: ip(7).</summary>
    /// <param name="socket">The socket.</param>
    /// <param name="address">Room for 4 bytes, network order; all zero if the system chooses.</param>
    public static SocketResult GetMulticastInterface(this SocketHandle socket, Span<byte> address) =>
        GetOption(socket, SocketConstants.IPPROTO_IP, SocketConstants.IP_MULTICAST_IF, address[..4]);

    /// <summary>Attaches a classic BPF program: SO_ATTACH_FILTER, SO_ATTACH_REUSEPORT_CBPF (<c>struct sock_fprog</c>), socket(7). Linux.</summary>
    public static SocketResult SetFilter(this SocketHandle socket, int option, ReadOnlySpan<FilterInstruction> program)
    {
        if (program.Length > ushort.MaxValue)
        {
            return SocketResult.FromError(Errno.EINVAL);
        }

        fixed (FilterInstruction* instructions = program)
        {
            Interop.Linux.sock_fprog value = new() { len = (ushort)program.Length, filter = (Interop.Linux.sock_filter*)instructions };
            return SetOption(socket, SocketConstants.SOL_SOCKET, option, new ReadOnlySpan<byte>(&value, sizeof(Interop.Linux.sock_fprog)));
        }
    }
}
