using System.Globalization;
using System.Text;

namespace PeachpieSockets.Extension.Addressing;

/// <summary>
/// The settings <c>sockets.resolve</c> (<c>name=address</c>) and <c>sockets.map</c> (<c>address:port=address:port</c>), lists with commas: addresses that
/// a script has written into itself lead to others, so that it runs unmodified. IPv6 addresses with ports are in square brackets.
/// </summary>
internal sealed partial class AddressMap
{
    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Host, int Port), (string Host, int Port)> _endPoints = [];

    /// <summary>Reads the settings; null where both are empty. Entries that cannot be read are left out.</summary>
    internal static AddressMap? Parse(string resolve, string map) => resolve.Length + map.Length == 0 ? null : Read(resolve, map);

    private static AddressMap? Read(string resolve, string map)
    {
        var result = new AddressMap();
        foreach (var (from, to) in Entries(resolve))
        {
            result._names[from] = to;
        }

        foreach (var (from, to) in Entries(map))
        {
            if (TrySplit(from, out var source) && TrySplit(to, out var target))
            {
                result._endPoints[source] = target;
            }
        }

        return result._names.Count + result._endPoints.Count == 0 ? null : result;
    }

    /// <summary>The address that a name is to have; null for its own.</summary>
    public string? Resolve(string name) => _names.GetValueOrDefault(name);

    /// <summary>The host and port to use instead of the given ones.</summary>
    internal ReadOnlySpan<byte> Apply(ReadOnlySpan<byte> host, scoped ref int port)
    {
        string text = Encoding.UTF8.GetString(host);
        string resolved = Resolve(text) ?? text;
        if (_endPoints.TryGetValue((text, (ushort)port), out var target) || _endPoints.TryGetValue((resolved, (ushort)port), out target))
        {
            port = target.Port;
            resolved = Resolve(target.Host) ?? target.Host;
        }

        return ReferenceEquals(resolved, text) ? host : Encoding.UTF8.GetBytes(resolved);
    }

    private static IEnumerable<(string From, string To)> Entries(string list)
    {
        foreach (string entry in list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = entry.IndexOf('=');
            if (equals > 0 && equals < entry.Length - 1)
            {
                yield return (entry[..equals].Trim(), entry[(equals + 1)..].Trim());
            }
        }
    }

    private static bool TrySplit(string text, out (string Host, int Port) endPoint)
    {
        int colon = text.LastIndexOf(':');
        endPoint = default;
        if (colon < 1 || !ushort.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out ushort port))
        {
            return false;
        }

        endPoint = (text[..colon].TrimStart('[').TrimEnd(']'), port);
        return true;
    }
}
