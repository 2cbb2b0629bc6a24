using System.Diagnostics;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Constants;

/// <summary>Address families, socket types, protocols, shutdown modes. The values are those of the running operating system.</summary>
[PhpExtension("sockets")]
[DebuggerNonUserCode]
public static class SocketFamilyConstants
{
    /// <summary>Local (file-system or abstract) sockets; also on Windows (value 1) although bind/connect there depends on the OS build. Since PHP 4.0.2.</summary>
    public static readonly int AF_UNIX = SocketConstants.AF_UNIX;

    /// <summary>IPv4 family. Since PHP 4.0.2.</summary>
    public static readonly int AF_INET = SocketConstants.AF_INET;

    /// <summary>IPv6 family. Since PHP 5.0.0.</summary>
    public static readonly int AF_INET6 = SocketConstants.AF_INET6;

    /// <summary>Wildcard family, legal as "ai_family" hint only; socket_create still rejects it. Since PHP 8.6-dev.</summary>
    public static readonly int AF_UNSPEC = SocketConstants.AF_UNSPEC;

    /// <summary>Link-layer packet sockets, usable with socket_create/bind/getsockname (8.5) and sendto/recvfrom (8.6-dev). Since PHP 8.5.0.</summary>
    public static readonly int AF_PACKET = SocketConstants.AF_PACKET;

    /// <summary>Ordered byte stream. Since PHP 4.0.2.</summary>
    public static readonly int SOCK_STREAM = SocketConstants.SOCK_STREAM;

    /// <summary>Datagrams. Since PHP 4.0.2.</summary>
    public static readonly int SOCK_DGRAM = SocketConstants.SOCK_DGRAM;

    /// <summary>Raw protocol access (needs privilege). Since PHP 4.0.2.</summary>
    public static readonly int SOCK_RAW = SocketConstants.SOCK_RAW;

    /// <summary>Ordered record-preserving connection. Since PHP 4.0.2.</summary>
    public static readonly int SOCK_SEQPACKET = SocketConstants.SOCK_SEQPACKET;

    /// <summary>Reliably delivered messages (Linux IP stacks refuse it with errno 94). Since PHP 4.0.2.</summary>
    public static readonly int SOCK_RDM = SocketConstants.SOCK_RDM;

    /// <summary>Datagram congestion control protocol type. Since PHP 8.4.0.</summary>
    public static readonly int SOCK_DCCP = SocketConstants.SOCK_DCCP;

    /// <summary>Type flag: close-on-exec on the new descriptor; OR-ed into $type. Since PHP 8.4.0.</summary>
    public static readonly int SOCK_CLOEXEC = SocketConstants.SOCK_CLOEXEC;

    /// <summary>Type flag: new descriptor starts non-blocking; OR-ed into $type. Since PHP 8.4.0.</summary>
    public static readonly int SOCK_NONBLOCK = SocketConstants.SOCK_NONBLOCK;

    /// <summary>Generic option level. Since PHP 4.0.2.</summary>
    public static readonly int SOL_SOCKET = SocketConstants.SOL_SOCKET;

    /// <summary>Largest sensible backlog; default of socket_create_listen from 8.4. Since PHP 4.3.0.</summary>
    public static readonly int SOMAXCONN = SocketConstants.SOMAXCONN;

    /// <summary>Ethernet protocol IPv4 (0x0800). Since PHP 8.5.0.</summary>
    public static readonly int ETH_P_IP = SocketConstants.ETH_P_IP;

    /// <summary>Ethernet protocol IPv6 (0x86DD). Since PHP 8.5.0.</summary>
    public static readonly int ETH_P_IPV6 = SocketConstants.ETH_P_IPV6;

    /// <summary>Ethernet loopback protocol (0x0060). Since PHP 8.5.0.</summary>
    public static readonly int ETH_P_LOOP = SocketConstants.ETH_P_LOOP;

    /// <summary>Every Ethernet protocol (0x0003). Since PHP 8.5.0.</summary>
    public static readonly int ETH_P_ALL = SocketConstants.ETH_P_ALL;

    /// <summary>Shutdown mode: receiving. Since PHP 8.5.0.</summary>
    public static readonly int SHUT_RD = SocketConstants.SHUT_RD;

    /// <summary>Shutdown mode: sending. Since PHP 8.5.0.</summary>
    public static readonly int SHUT_WR = SocketConstants.SHUT_WR;

    /// <summary>Shutdown mode: both. Since PHP 8.5.0.</summary>
    public static readonly int SHUT_RDWR = SocketConstants.SHUT_RDWR;

    /// <summary>IPv4 option level. Since PHP 5.4.0.</summary>
    public static readonly int IPPROTO_IP = SocketConstants.IPPROTO_IP;

    /// <summary>IPv6 option level. Since PHP 5.4.0.</summary>
    public static readonly int IPPROTO_IPV6 = SocketConstants.IPPROTO_IPV6;

    /// <summary>TCP option level / protocol number. Since PHP 4.0.2.</summary>
    public static readonly int SOL_TCP = SocketConstants.SOL_TCP;

    /// <summary>UDP option level / protocol number. Since PHP 4.0.2.</summary>
    public static readonly int SOL_UDP = SocketConstants.SOL_UDP;

    /// <summary>UDP-Lite option level. Since PHP 8.3.0.</summary>
    public static readonly int SOL_UDPLITE = SocketConstants.SOL_UDPLITE;

    /// <summary>ICMP protocol number for raw sockets. Since PHP 8.5.0.</summary>
    public static readonly int IPPROTO_ICMP = SocketConstants.IPPROTO_ICMP;

    /// <summary>ICMPv6 protocol number for raw sockets. Since PHP 8.5.0.</summary>
    public static readonly int IPPROTO_ICMPV6 = SocketConstants.IPPROTO_ICMPV6;
}
