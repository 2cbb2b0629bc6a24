using System.Net;
using System.Net.Sockets;
using PeachpieSockets.Embedded.Library.Streams;

namespace PeachpieSockets.Embedded.Library.Network;

/// <summary>Host names.</summary>
[PhpExtension("standard")]
public static class HostLookup
{
    private const int MaxNameLength = 255;

    /// <summary>The first IPv4 address of a host; the name itself where there is none.</summary>
    public static PhpString gethostbyname(Context ctx, PhpString hostname)
        => IsTooLong(ctx, "gethostbyname", StreamArguments.Path(hostname, "gethostbyname", 1, "hostname")) || Addresses(ctx, hostname) is not [var first, ..] ? hostname : first;

    /// <summary>The IPv4 addresses of a host, or false.</summary>
    [PhpSignature("(string $hostname): array|false")]
    public static PhpValue gethostbynamel(Context ctx, PhpString hostname)
        => IsTooLong(ctx, "gethostbynamel", StreamArguments.Path(hostname, "gethostbynamel", 1, "hostname")) || Addresses(ctx, hostname) is not [_, ..] all
            ? PhpValue.False
            : Functions.CoreFunctions.List(all);

    /// <summary>The name of an address; the address itself where there is none, false where it is none.</summary>
    [PhpSignature("(string $ip): string|false")]
    public static PhpValue gethostbyaddr(Context ctx, PhpString ip)
    {
        if (!IPAddress.TryParse(ip.ToString(), out var address))
        {
            ctx.Warning("gethostbyaddr(): Address is not a valid IPv4 or IPv6 address");
            return PhpValue.False;
        }

        try
        {
            string name = Dns.GetHostEntry(address).HostName;
            return name.Length == 0 ? ip : name;
        }
        catch (SocketException)
        {
            return ip;
        }
    }

    /// <summary>Not supported: .NET asks for addresses alone. A warning and false.</summary>
    [PhpSignature("(string $hostname, int $type = DNS_ANY, &$authoritative_name_servers = null, &$additional_records = null, bool $raw = false): array|false")]
    public static PhpValue dns_get_record(
        Context ctx, string hostname, long type = 0x10000000, PhpAlias? authoritative_name_servers = null, PhpAlias? additional_records = null, bool raw = false)
        => Unsupported(ctx, "dns_get_record");

    private static PhpValue Unsupported(Context ctx, string function)
    {
        ctx.Warning($"{function}(): DNS records of this type are not supported");
        return PhpValue.False;
    }

    private static bool IsTooLong(Context ctx, string function, PhpString name)
    {
        if (name.Length <= MaxNameLength)
        {
            return false;
        }

        ctx.Warning($"{function}(): Host name cannot be longer than {MaxNameLength} characters");
        return true;
    }

    // A host may have its own answer: sockets.resolve.
    private static IReadOnlyList<string> Addresses(Context ctx, PhpString name)
        => SystemNames.IPv4Addresses(ctx.NameResolver?.Resolve(name.ToString()) ?? name.ToString());
}
