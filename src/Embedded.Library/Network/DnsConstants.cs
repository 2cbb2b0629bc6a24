namespace PeachpieSockets.Embedded.Library.Network;

/// <summary>Types of DNS records.</summary>
[PhpExtension("standard")]
public static class DnsConstants
{
    /// <summary>Records of the type A.</summary>
    public const int DNS_A = 1;

    /// <summary>Records of the type NS.</summary>
    public const int DNS_NS = 2;

    /// <summary>Records of the type CNAME.</summary>
    public const int DNS_CNAME = 16;

    /// <summary>Records of the type SOA.</summary>
    public const int DNS_SOA = 32;

    /// <summary>Records of the type PTR.</summary>
    public const int DNS_PTR = 2048;

    /// <summary>Records of the type HINFO.</summary>
    public const int DNS_HINFO = 4096;

    /// <summary>Records of the type CAA.</summary>
    public const int DNS_CAA = 8192;

    /// <summary>Records of the type MX.</summary>
    public const int DNS_MX = 16384;

    /// <summary>Records of the type TXT.</summary>
    public const int DNS_TXT = 32768;

    /// <summary>Records of the type A6.</summary>
    public const int DNS_A6 = 16777216;

    /// <summary>Records of the type SRV.</summary>
    public const int DNS_SRV = 33554432;

    /// <summary>Records of the type NAPTR.</summary>
    public const int DNS_NAPTR = 67108864;

    /// <summary>Records of the type AAAA.</summary>
    public const int DNS_AAAA = 134217728;

    /// <summary>Records of any type.</summary>
    public const int DNS_ALL = 251721779;

    /// <summary>Records of any type.</summary>
    public const int DNS_ANY = 268435456;
}
