using PeachpieSockets.Extension.Addressing;
using PeachpieSockets.Extension.Arguments;
using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Messages;

/// <summary>The arrays that stand for socket addresses in messages.</summary>
internal static class SocketName
{
    private const int IPv4Size = 16;
    private const int IPv6Size = 28;

    private static readonly IntStringKey s_family = new("family");
    private static readonly IntStringKey s_path = new("path");
    private static readonly Structure s_ipv4 = new(Fields.IPv4("addr", 4), Fields.Port("port", 2));

    // As in PHP, a zone in the text of an address is checked but does not become the scope.
    private static readonly Structure s_ipv6 = new(
        Fields.IPv6("addr", false, 8),
        Fields.Port("port", 2),
        Fields.UInt32("flowinfo", false, 4, IntegerKind.UInt32),
        Fields.UInt32("scope_id", false, 24, IntegerKind.UInt32));

    /// <summary>Checks the family that an array asks for. A request for a name may leave it null.</summary>
    internal static bool TryReadFamily(Conversion conversion, PhpArray array, out int family, bool mayBeNull = false)
    {
        int own = conversion.Socket.Family;
        family = own;
        if (array.TryGetValue(s_family, out var given) && !(mayBeNull && given.GetValue().IsNull))
        {
            conversion.Enter("family");
            if (!IntegerKind.Int.TryRead(conversion, given, out long number))
            {
                return false;
            }

            conversion.Leave();
            family = (int)number;
        }

        if (family == SocketConstants.AF_INET)
        {
            return own == SocketConstants.AF_INET || own == SocketConstants.AF_INET6
                || conversion.Wrong($"the specified family (number {family}) is not supported on this socket");
        }

        if (family == SocketConstants.AF_INET6)
        {
            return own == SocketConstants.AF_INET6 || conversion.Wrong("the specified family (AF_INET6) is not supported on this socket");
        }

        if (family == SocketConstants.AF_UNIX)
        {
            return own == SocketConstants.AF_UNIX || conversion.Wrong("the specified family (AF_UNIX) is not supported on this socket");
        }

        return conversion.Wrong("the only families currently supported are AF_INET, AF_INET6 and AF_UNIX");
    }

    /// <summary>The address that an array stands for.</summary>
    internal static bool TryRead(Conversion conversion, PhpArray array, out SocketAddress address)
    {
        address = default;
        if (!TryReadFamily(conversion, array, out int family))
        {
            return false;
        }

        if (family == SocketConstants.AF_UNIX)
        {
            return TryReadPath(conversion, array, out address);
        }

        bool isIPv6 = family == SocketConstants.AF_INET6;
        Span<byte> bytes = stackalloc byte[IPv6Size];
        var empty = isIPv6 ? SocketAddress.FromIPv6(stackalloc byte[16], 0) : SocketAddress.FromIPv4(stackalloc byte[4], 0);
        empty.Bytes.CopyTo(bytes);
        bytes = bytes[..(isIPv6 ? IPv6Size : IPv4Size)];
        return (isIPv6 ? s_ipv6 : s_ipv4).TryRead(conversion, array, bytes) && SocketAddress.TryFromBytes(bytes, out address);
    }

    /// <summary>The array that stands for an address; null for no name, and null with the reason noted for a family that has none.</summary>
    internal static PhpValue ToValue(Conversion conversion, in SocketAddress address)
    {
        int family = address.Family;
        var array = new PhpArray(5);
        array.Add(s_family, PhpValue.Create(family));
        if (family == SocketConstants.AF_INET)
        {
            return PhpValue.Create(s_ipv4.AddTo(array, address.Bytes));
        }

        if (family == SocketConstants.AF_INET6)
        {
            return PhpValue.Create(s_ipv6.AddTo(array, address.Bytes));
        }

        if (family == SocketConstants.AF_UNIX)
        {
            array.Add(s_path, Value.String(AddressFormat.Path(in address)));
            return address.UnixPath.IsEmpty ? PhpValue.Null : PhpValue.Create(array);
        }

        if (address.Length > 0)
        {
            conversion.Wrong($"cannot read struct sockaddr with family {family}; not supported");
        }

        return PhpValue.Null;
    }

    private static bool TryReadPath(Conversion conversion, PhpArray array, out SocketAddress address)
    {
        if (!array.TryGetValue(s_path, out var value))
        {
            // As in PHP, the whole field: an abstract name of zeros, which nobody has.
            return SocketAddress.TryCreateUnix(stackalloc byte[SocketAddress.UnixPathCapacity], out address);
        }

        address = default;
        conversion.Enter("path");
        var path = conversion.Bytes(value);
        if (path.IsEmpty)
        {
            return conversion.Wrong("the path is cannot be empty");
        }

        if (path.Length >= SocketAddress.UnixPathCapacity)
        {
            return conversion.Wrong($"the path is too long, the maximum permitted length is {SocketAddress.UnixPathCapacity - 1}");
        }

        conversion.Leave();
        return SocketAddress.TryCreateUnix(path[..(1 + CText.Of(path[1..]).Length)], out address);
    }
}
