using System.Net;
using System.Runtime.InteropServices;

namespace PeachpieSockets.Embedded.Library.Network;

/// <summary>Services and protocols by name and number: the system's tables, and the common entries where the machine has none.</summary>
[PhpExtension("standard")]
public static partial class ServiceLookup
{
    private static readonly Lock s_lock = new(); // the C library's look-ups share one buffer

    private static readonly (string Name, int Port, string Protocols)[] s_services =
    [
        ("tcpmux", 1, "tcp"), ("echo", 7, "tcp udp"), ("discard", 9, "tcp udp"), ("systat", 11, "tcp"), ("daytime", 13, "tcp udp"), ("netstat", 15, "tcp"),
        ("qotd", 17, "tcp"), ("chargen", 19, "tcp udp"), ("ftp-data", 20, "tcp"), ("ftp", 21, "tcp"), ("ssh", 22, "tcp"), ("telnet", 23, "tcp"), ("smtp", 25, "tcp"),
        ("time", 37, "tcp udp"), ("whois", 43, "tcp"), ("domain", 53, "tcp udp"), ("bootps", 67, "udp"), ("bootpc", 68, "udp"), ("tftp", 69, "udp"), ("gopher", 70, "tcp"),
        ("finger", 79, "tcp"), ("http", 80, "tcp"), ("kerberos", 88, "tcp udp"), ("pop3", 110, "tcp"), ("sunrpc", 111, "tcp udp"), ("auth", 113, "tcp"),
        ("nntp", 119, "tcp"), ("ntp", 123, "udp"), ("netbios-ns", 137, "udp"), ("netbios-dgm", 138, "udp"), ("netbios-ssn", 139, "tcp"), ("imap2", 143, "tcp"),
        ("snmp", 161, "tcp udp"), ("snmp-trap", 162, "tcp udp"), ("bgp", 179, "tcp"), ("irc", 194, "tcp udp"), ("ldap", 389, "tcp udp"), ("https", 443, "tcp udp"),
        ("microsoft-ds", 445, "tcp udp"), ("submissions", 465, "tcp"), ("syslog", 514, "udp"), ("shell", 514, "tcp"), ("printer", 515, "tcp"), ("submission", 587, "tcp"), ("ldaps", 636, "tcp udp"),
        ("rsync", 873, "tcp"), ("ftps", 990, "tcp"), ("telnets", 992, "tcp"), ("imaps", 993, "tcp"), ("pop3s", 995, "tcp"), ("socks", 1080, "tcp"), ("openvpn", 1194, "tcp udp"),
        ("ms-sql-s", 1433, "tcp"), ("radius", 1812, "udp"), ("nfs", 2049, "tcp udp"), ("mysql", 3306, "tcp"), ("sip", 5060, "tcp udp"), ("xmpp-client", 5222, "tcp"),
        ("postgresql", 5432, "tcp"), ("mdns", 5353, "udp"), ("x11", 6000, "tcp"), ("ircd", 6667, "tcp"), ("http-alt", 8080, "tcp udp"),
    ];

    private static readonly (string Alias, string Name)[] s_aliases =
        [("www", "http"), ("mail", "smtp"), ("nameserver", "domain"), ("pop-3", "pop3"), ("imap", "imap2"), ("ident", "auth"), ("sink", "discard"), ("users", "systat"), ("timserver", "time"), ("nicname", "whois"), ("snmptrap", "snmp-trap"), ("portmapper", "sunrpc"), ("webcache", "http-alt")];

    private static readonly (string Name, int Number)[] s_protocols =
    [
        ("ip", 0), ("icmp", 1), ("igmp", 2), ("ggp", 3), ("ipencap", 4), ("st", 5), ("tcp", 6), ("egp", 8), ("igp", 9), ("pup", 12), ("udp", 17), ("hmp", 20), ("xns-idp", 22),
        ("rdp", 27), ("iso-tp4", 29), ("dccp", 33), ("xtp", 36), ("ddp", 37), ("idpr-cmtp", 38), ("ipv6", 41), ("ipv6-route", 43), ("ipv6-frag", 44), ("idrp", 45), ("rsvp", 46),
        ("gre", 47), ("esp", 50), ("ah", 51), ("skip", 57), ("ipv6-icmp", 58), ("ipv6-nonxt", 59), ("ipv6-opts", 60), ("rspf", 73), ("vmtp", 81), ("eigrp", 88), ("ospf", 89),
        ("ax.25", 93), ("ipip", 94), ("etherip", 97), ("encap", 98), ("pim", 103), ("ipcomp", 108), ("vrrp", 112), ("l2tp", 115), ("isis", 124), ("sctp", 132), ("fc", 133), ("udplite", 136),
    ];

    /// <summary>The port of a service, or false.</summary>
    [return: CastToFalse]
    public static long getservbyname(string service, string protocol)
    {
        NoNul(service, nameof(getservbyname), 1, "service");
        NoNul(protocol, nameof(getservbyname), 2, "protocol");
        if (FromSystem(() => NativeServiceByName(service, protocol), static p => (ushort)IPAddress.NetworkToHostOrder((short)Marshal.ReadInt32(p, 2 * nint.Size))) is { } port)
        {
            return port;
        }

        string name = Array.Find(s_aliases, a => a.Alias == service).Name ?? service;
        foreach (var entry in s_services)
        {
            if (entry.Name == name && entry.Protocols.Split(' ').Contains(protocol))
            {
                return entry.Port;
            }
        }

        return -1;
    }

    /// <summary>The name of the service at a port, or false.</summary>
    [return: CastToFalse]
    public static string? getservbyport(long port, string protocol)
    {
        NoNul(protocol, nameof(getservbyport), 2, "protocol");
        return FromSystem(() => NativeServiceByPort((ushort)IPAddress.HostToNetworkOrder((short)port), protocol), Name)
            ?? Array.Find(s_services, e => e.Port == port && e.Protocols.Split(' ').Contains(protocol)).Name;
    }

    private static void NoNul(string text, string function, int number, string name)
    {
        if (text.Contains('\0'))
        {
            throw ArgumentBinder.ValueError(function, number, name, "must not contain any null bytes");
        }
    }

    /// <summary>The number of a protocol, or false.</summary>
    [return: CastToFalse]
    public static long getprotobyname(string protocol)
    {
        NoNul(protocol, nameof(getprotobyname), 1, "protocol");
        if (FromSystem(() => NativeProtocolByName(protocol), static p => Marshal.ReadInt32(p, 2 * nint.Size)) is { } number)
        {
            return number;
        }

        foreach (var entry in s_protocols)
        {
            if (entry.Name.Equals(protocol, StringComparison.Ordinal) || entry.Name.ToUpperInvariant() == protocol)
            {
                return entry.Number;
            }
        }

        return -1;
    }

    /// <summary>The name of a protocol, or false.</summary>
    [return: CastToFalse]
    public static string? getprotobynumber(long protocol)
    {
        if (FromSystem(() => NativeProtocolByNumber((int)protocol), Name) is { } name)
        {
            return name;
        }

        foreach (var entry in s_protocols)
        {
            if (entry.Number == protocol)
            {
                return entry.Name;
            }
        }

        return null;
    }

    // servent and protoent both begin with the name.
    private static string? Name(nint entry) => Marshal.PtrToStringUTF8(Marshal.ReadIntPtr(entry));

    private static int? FromSystem(Func<nint> find, Func<nint, int> read)
    {
        if (OperatingSystem.IsWindows())
        {
            return null;
        }

        lock (s_lock)
        {
            nint entry = find();
            return entry == 0 ? null : read(entry);
        }
    }

    private static string? FromSystem(Func<nint> find, Func<nint, string?> read)
    {
        if (OperatingSystem.IsWindows())
        {
            return null;
        }

        lock (s_lock)
        {
            nint entry = find();
            return entry == 0 ? null : read(entry);
        }
    }

    [LibraryImport("libc", EntryPoint = "getservbyname", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint NativeServiceByName(string name, string protocol);

    [LibraryImport("libc", EntryPoint = "getservbyport", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint NativeServiceByPort(int port, string protocol);

    [LibraryImport("libc", EntryPoint = "getprotobyname", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint NativeProtocolByName(string name);

    [LibraryImport("libc", EntryPoint = "getprotobynumber")]
    private static partial nint NativeProtocolByNumber(int number);
}
