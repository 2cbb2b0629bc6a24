using System.Globalization;
using System.Text;
using PeachpieSockets.Embedded.Library.Streams.Transports;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Hosts.Transports;

/// <summary>Addresses as stream functions write them: <c>127.0.0.1:80</c>, <c>[::1]:80</c>, <c>example.org:80</c>, paths.</summary>
internal static class TransportAddress
{
    private const int LongestText = 80;

    /// <summary>The addresses to try, in order; false with the reason.</summary>
    internal static bool TryFind(TransportRequest request, SocketKind kind, PhpString text, out List<SocketAddress> addresses, out TransportError error)
    {
        addresses = [];
        error = default;
        if (kind.IsUnix)
        {
            var path = text.AsSpan();
            int room = path.StartsWith("\0"u8) ? SocketAddress.UnixPathCapacity : SocketAddress.UnixPathCapacity - 1;
            if (path.Length > room)
            {
                // php cuts what is too long and says so.
                request.Context.Notice($"{request.Function}(): socket path exceeded the maximum allowed length of {room} bytes and was truncated");
                path = path[..room];
            }

            _ = SocketAddress.TryCreateUnix(path, out var unix);
            addresses.Add(unix);
            return true;
        }

        if (text.AsSpan().Contains((byte)0))
        {
            error = new TransportError(0, "The hostname must not contain null bytes");
            return false;
        }

        if (!TrySplit(text.AsSpan(), out var host, out int port, out PhpString problem))
        {
            error = new TransportError(0, problem);
            return false;
        }

        if (SocketState.Of(request.Context).Map is { } map)
        {
            host = map.Apply(host, ref port).ToArray();
        }

        return TryLookUp(request, host, port, addresses, out error);
    }

    /// <summary>The host and port of a local address; false where it has not both.</summary>
    internal static bool TrySplitLocal(ReadOnlySpan<byte> text, out byte[] host, out int port) => TrySplit(text, out host, out port, out _);

    /// <summary>An address for sendto: numeric, or the first that a name has.</summary>
    internal static bool TryResolve(ReadOnlySpan<byte> text, int family, out SocketAddress address)
    {
        address = default;
        if (!TrySplit(text, out var host, out int port, out _))
        {
            return false;
        }

        return SocketAddress.TryParseIPv4(host, port, out address) || SocketAddress.TryParseIPv6(host, port, 0, out address)
            || HostLookup.TryGetHostAddress(host, family, port, out address, out _);
    }

    /// <summary>The name of an address, as stream_socket_get_name() tells it; the default for none.</summary>
    internal static PhpString Format(in SocketAddress address)
    {
        if (address.Family == SocketConstants.AF_UNIX)
        {
            return new PhpString(address.UnixPath.ToArray());
        }

        Span<byte> text = stackalloc byte[LongestText];
        if (!address.TryFormatHost(text, out int length))
        {
            return default;
        }

        string host = Encoding.ASCII.GetString(text[..length]);
        string port = address.Port.ToString(CultureInfo.InvariantCulture);
        return address.Family == SocketConstants.AF_INET6 ? $"[{host}]:{port}" : $"{host}:{port}";
    }

    private static bool TryLookUp(TransportRequest request, byte[] host, int port, List<SocketAddress> addresses, out TransportError error)
    {
        error = default;
        if (SocketAddress.TryParseIPv4(host, port, out var numeric) || SocketAddress.TryParseIPv6(host, port, 0, out numeric))
        {
            addresses.Add(numeric);
            return true;
        }

        var hints = new AddressInfoHints(0, SocketConstants.AF_UNSPEC, SocketConstants.SOCK_STREAM, 0);
        var state = SocketState.Of(request.Context);
        state.BeginLookUp();
        var found = HostLookup.GetAddressInfo(host, null, in hints, out int code);
        _ = state.EndLookUp();
        if (found is null or [])
        {
            var text = PhpString.Format($"php_network_getaddresses: getaddrinfo for {new PhpString(host)} failed: {LookUpText(code)}");
            request.Context.Warning($"{request.Function}(): {text}");
            error = new TransportError(0, text);
            return false;
        }

        foreach (var entry in found)
        {
            ref readonly var address = ref entry.Address;
            addresses.Add(address.Family == SocketConstants.AF_INET6
                ? SocketAddress.FromIPv6(address.HostBytes, (ushort)port, address.ScopeId)
                : SocketAddress.FromIPv4(address.HostBytes, (ushort)port));
        }

        return true;
    }

    // gai_strerror(3).
    private static string LookUpText(int code) =>
        code == SocketConstants.EAI_AGAIN ? "Temporary failure in name resolution"
        : code == SocketConstants.EAI_FAIL ? "Non-recoverable failure in name resolution"
        : code == SocketConstants.EAI_MEMORY ? "Memory allocation failure"
        : "Name or service not known";

    private static bool TrySplit(ReadOnlySpan<byte> text, out byte[] host, out int port, out PhpString problem)
    {
        host = [];
        port = 0;
        problem = default;
        if (text.StartsWith("["u8))
        {
            int close = text.IndexOf((byte)']');
            if (close < 0 || close + 1 >= text.Length || text[close + 1] != ':')
            {
                problem = PhpString.Format($"Failed to parse IPv6 address \"{new PhpString(text.ToArray())}\"");
                return false;
            }

            host = text[1..close].ToArray();
            port = Number(text[(close + 2)..]);
            return true;
        }

        int colon = text.IndexOf((byte)':');
        if (colon < 0 || colon == text.Length - 1)
        {
            problem = PhpString.Format($"Failed to parse address \"{new PhpString(text.ToArray())}\"");
            return false;
        }

        host = text[..colon].ToArray();
        port = Number(text[(colon + 1)..]);
        return true;
    }

    // atoi(3), cut to the 16 bits that a port has.
    private static int Number(ReadOnlySpan<byte> digits)
    {
        int end = 0;
        while (end < digits.Length && char.IsAsciiDigit((char)digits[end]))
        {
            end++;
        }

        return long.TryParse(digits[..end], NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? (ushort)number : 0;
    }
}
