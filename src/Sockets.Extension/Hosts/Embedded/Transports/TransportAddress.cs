using System.Globalization;
using System.Text;
using PeachpieSockets.Embedded.Library.Streams.Transports;
using PeachpieSockets.Extension.Arguments;
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

        bool isFound = TryLookUp(request.Context, request.Function, SocketConstants.SOCK_STREAM, host, port, addresses, out PhpString failure);
        error = isFound ? default : new TransportError(0, failure);
        return isFound;
    }

    /// <summary>The host and port of a local address; false where it has not both.</summary>
    internal static bool TrySplitLocal(ReadOnlySpan<byte> text, out byte[] host, out int port)
    {
        host = [];
        port = 0;
        return !text.Contains((byte)0) && TrySplit(text, out host, out port, out _);
    }

    /// <summary>An address for sendto: numeric, or the first that a name has. False after the warnings of a look-up.</summary>
    internal static bool TryResolve(Context ctx, string function, ReadOnlySpan<byte> text, out SocketAddress address)
    {
        address = default;
        if (!TrySplit(text, out var host, out int port, out _, mayEndWithColon: true))
        {
            return false;
        }

        host = CText.Of(host).ToArray();
        var addresses = new List<SocketAddress>();
        if (!TryLookUp(ctx, function, SocketConstants.SOCK_DGRAM, host, port, addresses, out PhpString failure))
        {
            ctx.Warning(PhpString.Format($"{function}(): Failed to resolve `{new PhpString(host)}': {failure}"));
            return false;
        }

        address = addresses[0];
        return true;
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

    // The addresses of a host; false after a warning that tells the failure.
    private static bool TryLookUp(Context ctx, string function, int type, byte[] host, int port, List<SocketAddress> addresses, out PhpString failure)
    {
        failure = default;
        var state = SocketState.Of(ctx);
        if (state.Map is { } map)
        {
            host = map.Apply(host, ref port).ToArray();
        }

        if (SocketAddress.TryParseIPv4(host, port, out var numeric) || SocketAddress.TryParseIPv6(host, port, 0, out numeric))
        {
            addresses.Add(numeric);
            return true;
        }

        var hints = new AddressInfoHints(0, SocketConstants.AF_UNSPEC, type, 0);
        state.BeginLookUp();
        var found = HostLookup.GetAddressInfo(host, null, in hints, out int code);
        _ = state.EndLookUp();
        if (found is null or [])
        {
            failure = PhpString.Format($"php_network_getaddresses: getaddrinfo for {new PhpString(host)} failed: {LookUpText(code)}");
            ctx.Warning($"{function}(): {failure}");
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

    private static bool TrySplit(ReadOnlySpan<byte> text, out byte[] host, out int port, out PhpString problem, bool mayEndWithColon = false)
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
        if (colon < 0 || (colon == text.Length - 1 && !mayEndWithColon))
        {
            problem = PhpString.Format($"Failed to parse address \"{new PhpString(text.ToArray())}\"");
            return false;
        }

        host = text[..colon].ToArray();
        port = Number(text[(colon + 1)..]);
        return true;
    }

    // atoi(3), cut to the 16 bits that a port has.
    private static int Number(ReadOnlySpan<byte> text)
    {
        text = text.TrimStart(" \t\n\v\f\r"u8);
        bool isNegative = text.StartsWith("-"u8);
        text = isNegative || text.StartsWith("+"u8) ? text[1..] : text;
        int end = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        text = end < 0 ? text : text[..end];
        if (text.IsEmpty)
        {
            return 0;
        }

        // Where there are too many digits, it takes the nearest number that a long holds.
        long number = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long read) ? read : isNegative ? 0 : -1;
        return (ushort)(isNegative ? -number : number);
    }
}
