namespace PeachpieSockets.Native;

// Options of the IP and IPv6 levels, packet filter offsets: ip(7), ipv6(7).
public static partial class SocketConstants
{
    /// <summary>Type of service of sent packets, int.</summary>
    public static readonly int IP_TOS = Of(1, 3, 3);

    /// <summary>Time to live of sent packets, int.</summary>
    public static readonly int IP_TTL = Of(2, 4, 4);

    /// <summary>Path MTU discovery mode, int.</summary>
    public static readonly int IP_MTU_DISCOVER = Of(10, Absent, 71);

    /// <summary>Queue errors with their details, int.</summary>
    public static readonly int IP_RECVERR = Of(11, Absent, Absent);

    /// <summary>Bind to an address that is not there yet, int.</summary>
    public static readonly int IP_FREEBIND = Of(15, Absent, Absent);

    /// <summary>Choose the port at connect time, int.</summary>
    public static readonly int IP_BIND_ADDRESS_NO_PORT = Of(24, Absent, Absent);

    /// <summary>Outgoing IPv4 multicast interface; int index or string name, int out.</summary>
    public static readonly int IP_MULTICAST_IF = Of(32, 9, 9);

    /// <summary>IPv4 multicast TTL 0..255.</summary>
    public static readonly int IP_MULTICAST_TTL = Of(33, 10, 10);

    /// <summary>IPv4 multicast loopback.</summary>
    public static readonly int IP_MULTICAST_LOOP = Of(34, 11, 11);

    /// <summary>Join an IPv4 group (ip_mreqn).</summary>
    public static readonly int IP_ADD_MEMBERSHIP = Of(35, 12, 12);

    /// <summary>Leave an IPv4 group (ip_mreqn).</summary>
    public static readonly int IP_DROP_MEMBERSHIP = Of(36, 13, 13);

    /// <summary>Set the don't-fragment bit.</summary>
    public static readonly int IP_DONTFRAG = Of(Absent, 28, 14);

    /// <summary>Mode: never.</summary>
    public static readonly int IP_PMTUDISC_DONT = Of(0, Absent, 2);

    /// <summary>Mode: per-route hints.</summary>
    public static readonly int IP_PMTUDISC_WANT = Of(1, Absent, Absent);

    /// <summary>Mode: always set don't-fragment.</summary>
    public static readonly int IP_PMTUDISC_DO = Of(2, Absent, 1);

    /// <summary>Mode: probe.</summary>
    public static readonly int IP_PMTUDISC_PROBE = Of(3, Absent, 3);

    /// <summary>Mode: interface MTU.</summary>
    public static readonly int IP_PMTUDISC_INTERFACE = Of(4, Absent, Absent);

    /// <summary>Mode: interface MTU, fragmentation allowed.</summary>
    public static readonly int IP_PMTUDISC_OMIT = Of(5, Absent, Absent);

    /// <summary>Join multicast group; group[,interface].</summary>
    public static readonly int MCAST_JOIN_GROUP = Of(42, 80, 41);

    /// <summary>Block one source; group,source[,interface].</summary>
    public static readonly int MCAST_BLOCK_SOURCE = Of(43, Absent, 43);

    /// <summary>Unblock one source; array.</summary>
    public static readonly int MCAST_UNBLOCK_SOURCE = Of(44, Absent, 44);

    /// <summary>Leave multicast group; array.</summary>
    public static readonly int MCAST_LEAVE_GROUP = Of(45, 81, 42);

    /// <summary>Join one source; array.</summary>
    public static readonly int MCAST_JOIN_SOURCE_GROUP = Of(46, Absent, 45);

    /// <summary>Leave one source; array.</summary>
    public static readonly int MCAST_LEAVE_SOURCE_GROUP = Of(47, Absent, 46);

    /// <summary>Unicast hop limit, int.</summary>
    public static readonly int IPV6_UNICAST_HOPS = Of(16, 4, 4);

    /// <summary>Outgoing IPv6 multicast interface; int index or string name.</summary>
    public static readonly int IPV6_MULTICAST_IF = Of(17, 9, 9);

    /// <summary>IPv6 multicast hops -1..255.</summary>
    public static readonly int IPV6_MULTICAST_HOPS = Of(18, 10, 10);

    /// <summary>IPv6 multicast loopback.</summary>
    public static readonly int IPV6_MULTICAST_LOOP = Of(19, 11, 11);

    /// <summary>IPv6 socket refuses IPv4-mapped traffic, int.</summary>
    public static readonly int IPV6_V6ONLY = Of(26, 27, 27);

    /// <summary>Ask for packet info control data, int.</summary>
    public static readonly int IPV6_RECVPKTINFO = Of(49, 61, 19);

    /// <summary>Control type / sticky option; addr,ifindex.</summary>
    public static readonly int IPV6_PKTINFO = Of(50, 46, 19);

    /// <summary>Ask for hop limit control data, int.</summary>
    public static readonly int IPV6_RECVHOPLIMIT = Of(51, 37, 21);

    /// <summary>Control type; int.</summary>
    public static readonly int IPV6_HOPLIMIT = Of(52, 47, 21);

    /// <summary>Ask for traffic class control data, int.</summary>
    public static readonly int IPV6_RECVTCLASS = Of(66, 35, 40);

    /// <summary>Control type and option; int.</summary>
    public static readonly int IPV6_TCLASS = Of(67, 36, 39);

    /// <summary>BPF ancillary offset: base offset of the BPF ancillary area.</summary>
    public static readonly int SKF_AD_OFF = Of(-4096, Absent, Absent);

    /// <summary>BPF ancillary offset: protocol.</summary>
    public static readonly int SKF_AD_PROTOCOL = Of(0, Absent, Absent);

    /// <summary>BPF ancillary offset: packet type.</summary>
    public static readonly int SKF_AD_PKTTYPE = Of(4, Absent, Absent);

    /// <summary>BPF ancillary offset: interface index.</summary>
    public static readonly int SKF_AD_IFINDEX = Of(8, Absent, Absent);

    /// <summary>BPF ancillary offset: netlink attribute.</summary>
    public static readonly int SKF_AD_NLATTR = Of(12, Absent, Absent);

    /// <summary>BPF ancillary offset: nested netlink attribute.</summary>
    public static readonly int SKF_AD_NLATTR_NEST = Of(16, Absent, Absent);

    /// <summary>BPF ancillary offset: packet mark.</summary>
    public static readonly int SKF_AD_MARK = Of(20, Absent, Absent);

    /// <summary>BPF ancillary offset: receive queue number (accepted by SO_ATTACH_REUSEPORT_CBPF).</summary>
    public static readonly int SKF_AD_QUEUE = Of(24, Absent, Absent);

    /// <summary>BPF ancillary offset: hardware type.</summary>
    public static readonly int SKF_AD_HATYPE = Of(28, Absent, Absent);

    /// <summary>BPF ancillary offset: receive hash.</summary>
    public static readonly int SKF_AD_RXHASH = Of(32, Absent, Absent);

    /// <summary>BPF ancillary offset: CPU number (accepted by SO_ATTACH_REUSEPORT_CBPF).</summary>
    public static readonly int SKF_AD_CPU = Of(36, Absent, Absent);

    /// <summary>BPF ancillary offset: xor with X.</summary>
    public static readonly int SKF_AD_ALU_XOR_X = Of(40, Absent, Absent);

    /// <summary>BPF ancillary offset: VLAN tag.</summary>
    public static readonly int SKF_AD_VLAN_TAG = Of(44, Absent, Absent);

    /// <summary>BPF ancillary offset: VLAN tag present.</summary>
    public static readonly int SKF_AD_VLAN_TAG_PRESENT = Of(48, Absent, Absent);

    /// <summary>BPF ancillary offset: payload offset.</summary>
    public static readonly int SKF_AD_PAY_OFFSET = Of(52, Absent, Absent);

    /// <summary>BPF ancillary offset: random number.</summary>
    public static readonly int SKF_AD_RANDOM = Of(56, Absent, Absent);

    /// <summary>BPF ancillary offset: VLAN protocol id.</summary>
    public static readonly int SKF_AD_VLAN_TPID = Of(60, Absent, Absent);

    /// <summary>BPF ancillary offset: upper bound of the list.</summary>
    public static readonly int SKF_AD_MAX = Of(64, Absent, Absent);
}
