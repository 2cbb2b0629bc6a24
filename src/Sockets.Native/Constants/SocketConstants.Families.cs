namespace PeachpieSockets.Native;

// Address families, socket types and protocols: socket(2), ip(7), unix(7), packet(7).
public static partial class SocketConstants
{
    /// <summary>Wildcard family, legal as "ai_family" hint only; socket_create still rejects it.</summary>
    public static readonly int AF_UNSPEC = Of(0, 0, 0);

    /// <summary>Local (file-system or abstract) sockets; also on Windows (value 1) although bind/connect there depends on the OS build.</summary>
    public static readonly int AF_UNIX = Of(1, 1, 1);

    /// <summary>IPv4 family.</summary>
    public static readonly int AF_INET = Of(2, 2, 2);

    /// <summary>IPv6 family.</summary>
    public static readonly int AF_INET6 = Of(10, 30, 23);

    /// <summary>Link-layer packet sockets, usable with socket_create/bind/getsockname (8.5) and sendto/recvfrom (8.6-dev).</summary>
    public static readonly int AF_PACKET = Of(17, Absent, Absent);

    /// <summary>Ordered byte stream.</summary>
    public static readonly int SOCK_STREAM = Of(1, 1, 1);

    /// <summary>Datagrams.</summary>
    public static readonly int SOCK_DGRAM = Of(2, 2, 2);

    /// <summary>Raw protocol access (needs privilege).</summary>
    public static readonly int SOCK_RAW = Of(3, 3, 3);

    /// <summary>Reliably delivered messages (Linux IP stacks refuse it with errno 94).</summary>
    public static readonly int SOCK_RDM = Of(4, 4, 4);

    /// <summary>Ordered record-preserving connection.</summary>
    public static readonly int SOCK_SEQPACKET = Of(5, 5, 5);

    /// <summary>Datagram congestion control protocol type.</summary>
    public static readonly int SOCK_DCCP = Of(6, Absent, Absent);

    /// <summary>Type flag: close-on-exec on the new descriptor; OR-ed into $type.</summary>
    public static readonly int SOCK_CLOEXEC = Of(524288, Absent, Absent);

    /// <summary>Type flag: new descriptor starts non-blocking; OR-ed into $type.</summary>
    public static readonly int SOCK_NONBLOCK = Of(2048, Absent, Absent);

    /// <summary>IPv4 option level.</summary>
    public static readonly int IPPROTO_IP = Of(0, 0, 0);

    /// <summary>ICMP protocol number for raw sockets.</summary>
    public static readonly int IPPROTO_ICMP = Of(1, 1, 1);

    /// <summary>TCP.</summary>
    public static readonly int IPPROTO_TCP = Of(6, 6, 6);

    /// <summary>UDP.</summary>
    public static readonly int IPPROTO_UDP = Of(17, 17, 17);

    /// <summary>IPv6 option level.</summary>
    public static readonly int IPPROTO_IPV6 = Of(41, 41, 41);

    /// <summary>ICMPv6 protocol number for raw sockets.</summary>
    public static readonly int IPPROTO_ICMPV6 = Of(58, 58, 58);

    /// <summary>UDP-Lite.</summary>
    public static readonly int IPPROTO_UDPLITE = Of(136, Absent, Absent);

    /// <summary>Raw IP packets.</summary>
    public static readonly int IPPROTO_RAW = Of(255, 255, 255);

    /// <summary>Generic option level.</summary>
    public static readonly int SOL_SOCKET = Of(1, 65535, 65535);

    /// <summary>TCP option level / protocol number.</summary>
    public static readonly int SOL_TCP = Of(6, 6, 6);

    /// <summary>UDP option level / protocol number.</summary>
    public static readonly int SOL_UDP = Of(17, 17, 17);

    /// <summary>UDP-Lite option level.</summary>
    public static readonly int SOL_UDPLITE = Of(136, Absent, Absent);

    /// <summary>Option level of local sockets.</summary>
    public static readonly int SOL_LOCAL = Of(Absent, 0, Absent);

    /// <summary>Largest sensible backlog; default of socket_create_listen from 8.4.</summary>
    public static readonly int SOMAXCONN = Of(4096, 128, 2147483647);

    /// <summary>Ethernet loopback protocol (0x0060).</summary>
    public static readonly int ETH_P_LOOP = Of(96, Absent, Absent);

    /// <summary>Ethernet protocol IPv4 (0x0800).</summary>
    public static readonly int ETH_P_IP = Of(2048, Absent, Absent);

    /// <summary>Ethernet protocol IPv6 (0x86DD).</summary>
    public static readonly int ETH_P_IPV6 = Of(34525, Absent, Absent);

    /// <summary>Every Ethernet protocol (0x0003).</summary>
    public static readonly int ETH_P_ALL = Of(3, Absent, Absent);

    /// <summary>Shutdown mode: receiving.</summary>
    public static readonly int SHUT_RD = Of(0, 0, 0);

    /// <summary>Shutdown mode: sending.</summary>
    public static readonly int SHUT_WR = Of(1, 1, 1);

    /// <summary>Shutdown mode: both.</summary>
    public static readonly int SHUT_RDWR = Of(2, 2, 2);
}
