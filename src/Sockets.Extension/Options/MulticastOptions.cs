using System.Buffers.Binary;
using System.Net;
using System.Runtime.InteropServices;
using PeachpieSockets.Extension.Addressing;
using PeachpieSockets.Extension.Arguments;
using PeachpieSockets.Extension.Errors;
using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Native;
using SocketAddress = PeachpieSockets.Native.SocketAddress;

namespace PeachpieSockets.Extension.Options;

/// <summary>Interfaces as multicast options name them: an int is an index, everything else is a name.</summary>
internal static class InterfaceValue
{
    /// <summary>The index; false after a warning.</summary>
    /// <exception cref="Exception">PHP's ValueError: the int is no index.</exception>
    internal static bool TryGetIndex(in OptionCall call, PhpValue value, out uint index)
    {
        value = value.GetValue();
        if (Value.IsLong(in value, out long number))
        {
            index = number is >= 0 and <= uint.MaxValue ? (uint)number : throw Host.ValueError($"Index must be between 0 and {uint.MaxValue}");
            return true;
        }

        var name = Value.ToStringValue(in value, call.Context);
        var bytes = Value.Bytes(in name, call.Context);
        if (NetworkInterfaces.TryGetIndex(bytes, out index, out _))
        {
            return true;
        }

        var text = ByteText.Of(call.Function).Append("(): No interface with name \"").Append(CText.Of(bytes)).Append("\" could be found");
        _ = Failure.WarnOnly(call.Context, text);
        return false;
    }
}

/// <summary>IP_MULTICAST_IF, IPV6_MULTICAST_IF: the interface that multicast packets leave by.</summary>
internal sealed class MulticastInterfaceOption(bool isIPv6) : OptionShape
{
    /// <inheritdoc/>
    internal override PhpValue Get(in OptionCall call)
    {
        if (isIPv6)
        {
            return base.Get(in call);
        }

        // The system remembers the interface's address, PHP tells its index.
        Span<byte> address = stackalloc byte[4];
        address.Clear();
        var result = call.Handle.GetOption(call.Level, call.Option, address);
        if (result.Failed || BinaryPrimitives.ReadInt32BigEndian(address) == 0)
        {
            return call.Got(result, PhpValue.Create(0));
        }

        return NetworkInterfaces.FindByIPv4Address(address, out uint index).Succeeded
            ? PhpValue.Create((long)index)
            : Failure.WarnOnly(call.Context, call.Function, $"The interface with IP address {new IPAddress(address)} was not found");
    }

    /// <inheritdoc/>
    internal override PhpValue Set(in OptionCall call, PhpValue value)
    {
        if (!InterfaceValue.TryGetIndex(in call, value, out uint index))
        {
            return PhpValue.False;
        }

        if (isIPv6)
        {
            return call.Set(unchecked((int)index));
        }

        Span<byte> address = stackalloc byte[4];
        address.Clear();
        var found = index == 0 ? SocketResult.FromValue(0) : NetworkInterfaces.GetIPv4Address(index, address);
        int error = found.Error == Errno.ENXIO ? Errno.ENODEV : found.Error;
        if (index != 0 && error != Errno.ENODEV && call.Socket.Family != SocketConstants.AF_INET)
        {
            // php asks the socket itself, and only one of IPv4 knows.
            error = Errno.ENOTTY;
        }

        return error != 0
            ? Failure.WarnOnly(call.Context, call.Function, $"Failed obtaining address for interface {index}: error {error}")
            : call.Set(address);
    }
}

/// <summary>MCAST_*: membership of a group, of all senders or of one. struct group_req, struct group_source_req.</summary>
internal sealed class MembershipOption(bool hasSource) : OptionShape
{
    // An interface index, aligned to a pointer, then one or two sockaddr_storage.
    private static readonly int s_addressOffset = IntPtr.Size;
    private static readonly IntStringKey s_interface = new("interface");

    /// <inheritdoc/>
    internal override PhpValue Set(in OptionCall call, PhpValue value)
    {
        var array = Value.ToArray(in value);
        Span<byte> request = stackalloc byte[s_addressOffset + (2 * SocketAddress.MaxLength)];
        request = request[..(s_addressOffset + ((hasSource ? 2 : 1) * SocketAddress.MaxLength))];
        request.Clear();
        if (!TryPutAddress(in call, array, "group", request[s_addressOffset..])
            || (hasSource && !TryPutAddress(in call, array, "source", request[(s_addressOffset + SocketAddress.MaxLength)..])))
        {
            return PhpValue.False;
        }

        uint index = 0;
        if (array.TryGetValue(s_interface, out var device) && !InterfaceValue.TryGetIndex(in call, device, out index))
        {
            return PhpValue.False;
        }

        MemoryMarshal.Write(request, in index);
        return call.Set(request);
    }

    private static bool TryPutAddress(in OptionCall call, PhpArray array, string key, Span<byte> place)
    {
        if (!array.TryGetValue(new IntStringKey(key), out var value))
        {
            throw Host.ValueError($"No key \"{key}\" passed in optval");
        }

        value = value.GetValue();
        var text = Value.ToStringValue(in value, call.Context);
        var socket = call.Socket;
        if (socket.Family != SocketConstants.AF_INET && socket.Family != SocketConstants.AF_INET6)
        {
            _ = Failure.WarnOnly(call.Context, call.Function, "IP address used in the context of an unexpected type of socket");
            return false;
        }

        bool isResolved = AddressResolver.TryResolve(call.Context, socket, call.Function, Value.Bytes(in text, call.Context), 0, out var address);
        address.Bytes.CopyTo(place);
        return isResolved;
    }
}
