namespace PeachpieSockets.Embedded.Library.Network;

/// <summary>Questions about mail exchangers, and whether there are records at all, as PHP 8.2 has them.</summary>
[PhpExtension("standard")]
public static class MailExchangers
{
    private const ushort ExchangerType = 15;

    private static readonly Dictionary<string, ushort> s_types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["A"] = 1,
        ["NS"] = 2,
        ["CNAME"] = 5,
        ["SOA"] = 6,
        ["PTR"] = 12,
        ["MX"] = ExchangerType,
        ["TXT"] = 16,
        ["AAAA"] = 28,
        ["SRV"] = 33,
        ["NAPTR"] = 35,
        ["A6"] = 38,
        ["CAA"] = 257,
        ["ANY"] = 255,
    };

    /// <summary>The mail exchangers of a host in the order of the answer; whether there are some.</summary>
    public static bool getmxrr(string hostname, PhpAlias hosts, PhpAlias? weights = null) => Exchangers(new DnsQuery(), hostname, hosts, weights);

    /// <summary>getmxrr().</summary>
    public static bool dns_get_mx(string hostname, PhpAlias hosts, PhpAlias? weights = null) => getmxrr(hostname, hosts, weights);

    /// <summary>Whether a host has records of a type.</summary>
    public static bool checkdnsrr(string hostname, string type = "MX") => Has(nameof(checkdnsrr), hostname, type);

    /// <summary>checkdnsrr().</summary>
    public static bool dns_check_record(string hostname, string type = "MX") => Has(nameof(dns_check_record), hostname, type);

    internal static bool Exchangers(DnsQuery query, string hostname, PhpAlias hosts, PhpAlias? weights)
    {
        var names = new PhpArray();
        var numbers = new PhpArray();
        foreach (var record in query.Ask(hostname, ExchangerType) ?? [])
        {
            if (record.TryExchanger(out int weight, out string host))
            {
                names.AddValue(host);
                numbers.AddValue(weight);
            }
        }

        bool isAny = names.Count > 0;
        hosts.Value = names;
        if (weights is not null)
        {
            weights.Value = numbers;
        }

        return isAny;
    }

    private static bool Has(string function, string hostname, string type)
    {
        if (hostname.Length == 0)
        {
            throw ArgumentBinder.ValueError(function, 1, "hostname", "cannot be empty");
        }

        return s_types.TryGetValue(type, out ushort number) ? new DnsQuery().Ask(hostname, number) is not null
            : throw ArgumentBinder.ValueError(function, 2, "type", "must be a valid DNS record type");
    }
}
