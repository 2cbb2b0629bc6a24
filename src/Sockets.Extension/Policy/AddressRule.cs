using System.Globalization;
using System.Net;
using System.Text;
using PeachpieSockets.Native;
using SocketAddress = PeachpieSockets.Native.SocketAddress;

namespace PeachpieSockets.Extension.Policy;

/// <summary>
/// One entry of a list of allowed addresses: <c>127.0.0.1:8080</c>, <c>10.0.0.0/8:1024-65535</c>, <c>[fd00::/8]:*</c>, <c>*:80</c>; a path, <c>/run/app/*</c>;
/// an abstract name, <c>@name</c> or <c>@prefix*</c>; <c>*</c> for everything.
/// </summary>
internal sealed class AddressRule
{
    // The family stands before the path in the structure.
    private const int PathOffset = 2;

    private readonly bool _isEverything;
    private readonly IPNetwork? _network;
    private readonly int _firstPort;
    private readonly int _lastPort;
    private readonly byte[]? _path;
    private readonly bool _isPrefix;

    private AddressRule(bool isEverything) => _isEverything = isEverything;

    private AddressRule(byte[] path, bool isPrefix) => (_path, _isPrefix) = (path, isPrefix);

    private AddressRule(IPNetwork? network, int firstPort, int lastPort) => (_network, _firstPort, _lastPort) = (network, firstPort, lastPort);

    /// <summary>Reads an entry; null where it is none.</summary>
    internal static AddressRule? Parse(string entry)
    {
        if (entry == "*")
        {
            return new AddressRule(isEverything: true);
        }

        if (entry.StartsWith('/') || entry.StartsWith('@'))
        {
            bool isPrefix = entry.EndsWith('*');
            byte[] path = Encoding.UTF8.GetBytes(isPrefix ? entry[..^1] : entry);
            path[0] = path[0] == '@' ? (byte)0 : path[0];
            return new AddressRule(path, isPrefix);
        }

        int colon = entry.LastIndexOf(':');
        if (colon < 1 || !TryParsePorts(entry.AsSpan(colon + 1), out int first, out int last))
        {
            return null;
        }

        string host = entry[..colon];
        if (host == "*")
        {
            return new AddressRule(null, first, last);
        }

        bool isBracketed = host.StartsWith('[') && host.EndsWith(']');
        host = isBracketed ? host[1..^1] : host;
        if (!host.Contains('/', StringComparison.Ordinal))
        {
            host += host.Contains(':', StringComparison.Ordinal) ? "/128" : "/32";
        }

        return isBracketed == host.Contains(':', StringComparison.Ordinal) && IPNetwork.TryParse(host, out var network)
            ? new AddressRule(network, first, last)
            : null;
    }

    /// <summary>Whether an address is one of these.</summary>
    internal bool Matches(in SocketAddress address)
    {
        if (_isEverything)
        {
            return true;
        }

        if (_path is not null)
        {
            return address.Family == SocketConstants.AF_UNIX && MatchesPath(in address);
        }

        if ((address.Family != SocketConstants.AF_INET && address.Family != SocketConstants.AF_INET6) || address.Port < _firstPort || address.Port > _lastPort)
        {
            return false;
        }

        if (_network is not { } network)
        {
            return true;
        }

        var host = new IPAddress(address.HostBytes);
        return network.Contains(host.IsIPv4MappedToIPv6 ? host.MapToIPv4() : host);
    }

    private bool MatchesPath(in SocketAddress address)
    {
        var path = address.IsAbstract ? address.Bytes[PathOffset..] : address.UnixPath;
        if (_isPrefix)
        {
            // A path that climbs out of the folder is not below it.
            return path.StartsWith(_path) && (address.IsAbstract || path.IndexOf("/.."u8) < 0);
        }

        return path.SequenceEqual(_path);
    }

    private static bool TryParsePorts(ReadOnlySpan<char> text, out int first, out int last)
    {
        (first, last) = (0, ushort.MaxValue);
        if (text is "*")
        {
            return true;
        }

        int dash = text.IndexOf('-');
        bool isRead = ushort.TryParse(dash < 0 ? text : text[..dash], NumberStyles.None, CultureInfo.InvariantCulture, out ushort low);
        ushort high = low;
        isRead = isRead && (dash < 0 || ushort.TryParse(text[(dash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out high));
        (first, last) = (low, high);
        return isRead && low <= high;
    }
}
