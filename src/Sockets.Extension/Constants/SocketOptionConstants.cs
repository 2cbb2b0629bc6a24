using System.Diagnostics;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Constants;

/// <summary>Options and their values. The values are those of the running operating system.</summary>
[PhpExtension("sockets")]
[DebuggerNonUserCode]
public static class SocketOptionConstants
{
    /// <summary>Protocol debugging, int. Since PHP 4.0.2.</summary>
    public static readonly int SO_DEBUG = SocketConstants.SO_DEBUG;

    /// <summary>Allow reuse of a local address, int. Since PHP 4.0.2.</summary>
    public static readonly int SO_REUSEADDR = SocketConstants.SO_REUSEADDR;

    /// <summary>Several sockets on one port, int. Since PHP 5.4.10.</summary>
    public static readonly int SO_REUSEPORT = SocketConstants.SO_REUSEPORT;

    /// <summary>Keep-alive probes, int. Since PHP 4.0.2.</summary>
    public static readonly int SO_KEEPALIVE = SocketConstants.SO_KEEPALIVE;

    /// <summary>Bypass routing, int. Since PHP 4.0.2.</summary>
    public static readonly int SO_DONTROUTE = SocketConstants.SO_DONTROUTE;

    /// <summary>Close behaviour; array l_onoff/l_linger. Since PHP 4.0.2.</summary>
    public static readonly int SO_LINGER = SocketConstants.SO_LINGER;

    /// <summary>Permit broadcast sends, int. Since PHP 4.0.2.</summary>
    public static readonly int SO_BROADCAST = SocketConstants.SO_BROADCAST;

    /// <summary>Urgent data stays in the normal stream, int. Since PHP 4.0.2.</summary>
    public static readonly int SO_OOBINLINE = SocketConstants.SO_OOBINLINE;

    /// <summary>Send buffer size, int (Linux reports twice the value set). Since PHP 4.0.2.</summary>
    public static readonly int SO_SNDBUF = SocketConstants.SO_SNDBUF;

    /// <summary>Receive buffer size, int (Linux reports twice the value set). Since PHP 4.0.2.</summary>
    public static readonly int SO_RCVBUF = SocketConstants.SO_RCVBUF;

    /// <summary>Send low-water mark, int (Linux: cannot be set, errno 92). Since PHP 4.0.2.</summary>
    public static readonly int SO_SNDLOWAT = SocketConstants.SO_SNDLOWAT;

    /// <summary>Receive low-water mark, int. Since PHP 4.0.2.</summary>
    public static readonly int SO_RCVLOWAT = SocketConstants.SO_RCVLOWAT;

    /// <summary>Send timeout; array sec/usec. Since PHP 4.0.2.</summary>
    public static readonly int SO_SNDTIMEO = SocketConstants.SO_SNDTIMEO;

    /// <summary>Receive timeout; array sec/usec. Since PHP 4.0.2.</summary>
    public static readonly int SO_RCVTIMEO = SocketConstants.SO_RCVTIMEO;

    /// <summary>Read-only: socket type. Since PHP 4.0.2.</summary>
    public static readonly int SO_TYPE = SocketConstants.SO_TYPE;

    /// <summary>Read-only: pending error, cleared by reading. Since PHP 4.0.2.</summary>
    public static readonly int SO_ERROR = SocketConstants.SO_ERROR;

    /// <summary>Bind to an interface name; string. Since PHP 5.4.18 / 5.5.1.</summary>
    public static readonly int SO_BINDTODEVICE = SocketConstants.SO_BINDTODEVICE;

    /// <summary>Bind to an interface index; int. Since PHP 8.4.0.</summary>
    public static readonly int SO_BINDTOIFINDEX = SocketConstants.SO_BINDTOIFINDEX;

    /// <summary>Packet mark, int (needs privilege). Since PHP 8.1.0.</summary>
    public static readonly int SO_MARK = SocketConstants.SO_MARK;

    /// <summary>CPU affinity of the socket, int. Since PHP 8.2.0.</summary>
    public static readonly int SO_INCOMING_CPU = SocketConstants.SO_INCOMING_CPU;

    /// <summary>Read-only: array of nine memory counters. Since PHP 8.2.0.</summary>
    public static readonly int SO_MEMINFO = SocketConstants.SO_MEMINFO;

    /// <summary>Read-only: highest supported BPF extension. Since PHP 8.2.0.</summary>
    public static readonly int SO_BPF_EXTENSIONS = SocketConstants.SO_BPF_EXTENSIONS;

    /// <summary>Busy-poll microseconds, int. Since PHP 8.5.0.</summary>
    public static readonly int SO_BUSY_POLL = SocketConstants.SO_BUSY_POLL;

    /// <summary>Peer credentials; array pid/uid/gid in the proposal; as raw number 17 it yields the pid as int today. Since PHP after 8.6-dev.</summary>
    public static readonly int SO_PEERCRED = SocketConstants.SO_PEERCRED;

    /// <summary>Congestion algorithm; string in, array name out. Since PHP 8.2.0.</summary>
    public static readonly int TCP_CONGESTION = SocketConstants.TCP_CONGESTION;

    /// <summary>Number of SYN retransmissions, int. Since PHP 8.4.0.</summary>
    public static readonly int TCP_SYNCNT = SocketConstants.TCP_SYNCNT;

    /// <summary>Give-up time for unacknowledged data in ms, unsigned 32-bit. Since PHP 8.6-dev.</summary>
    public static readonly int TCP_USER_TIMEOUT = SocketConstants.TCP_USER_TIMEOUT;

    /// <summary>Enable zero-copy sends, int. Since PHP 8.2.0.</summary>
    public static readonly int SO_ZEROCOPY = SocketConstants.SO_ZEROCOPY;

    /// <summary>Disable Nagle, int. Since PHP 5.2.7.</summary>
    public static readonly int TCP_NODELAY = SocketConstants.TCP_NODELAY;

    /// <summary>Unsent low-water mark, int. Since PHP 8.2.0.</summary>
    public static readonly int TCP_NOTSENT_LOWAT = SocketConstants.TCP_NOTSENT_LOWAT;

    /// <summary>Wake accept only when data came, int seconds. Since PHP 8.1.0.</summary>
    public static readonly int TCP_DEFER_ACCEPT = SocketConstants.TCP_DEFER_ACCEPT;

    /// <summary>Idle seconds before probes, int. Since PHP 8.2.0.</summary>
    public static readonly int TCP_KEEPIDLE = SocketConstants.TCP_KEEPIDLE;

    /// <summary>Seconds between probes, int. Since PHP 8.2.0.</summary>
    public static readonly int TCP_KEEPINTVL = SocketConstants.TCP_KEEPINTVL;

    /// <summary>Probe count, int. Since PHP 8.2.0.</summary>
    public static readonly int TCP_KEEPCNT = SocketConstants.TCP_KEEPCNT;

    /// <summary>Acknowledge at once, int. Since PHP 8.3.0.</summary>
    public static readonly int TCP_QUICKACK = SocketConstants.TCP_QUICKACK;

    /// <summary>Repair mode, int (needs privilege). Since PHP 8.3.0.</summary>
    public static readonly int TCP_REPAIR = SocketConstants.TCP_REPAIR;

    /// <summary>Join multicast group; array group[,interface]. Since PHP 5.4.0.</summary>
    public static readonly int MCAST_JOIN_GROUP = SocketConstants.MCAST_JOIN_GROUP;

    /// <summary>Leave multicast group; array. Since PHP 5.4.0.</summary>
    public static readonly int MCAST_LEAVE_GROUP = SocketConstants.MCAST_LEAVE_GROUP;

    /// <summary>Block one source; array group,source[,interface]. Since PHP 5.4.0.</summary>
    public static readonly int MCAST_BLOCK_SOURCE = SocketConstants.MCAST_BLOCK_SOURCE;

    /// <summary>Unblock one source; array. Since PHP 5.4.0.</summary>
    public static readonly int MCAST_UNBLOCK_SOURCE = SocketConstants.MCAST_UNBLOCK_SOURCE;

    /// <summary>Join one source; array. Since PHP 5.4.0.</summary>
    public static readonly int MCAST_JOIN_SOURCE_GROUP = SocketConstants.MCAST_JOIN_SOURCE_GROUP;

    /// <summary>Leave one source; array. Since PHP 5.4.0.</summary>
    public static readonly int MCAST_LEAVE_SOURCE_GROUP = SocketConstants.MCAST_LEAVE_SOURCE_GROUP;

    /// <summary>Outgoing IPv4 multicast interface; int index or string name, int out. Since PHP 5.4.0.</summary>
    public static readonly int IP_MULTICAST_IF = SocketConstants.IP_MULTICAST_IF;

    /// <summary>IPv4 multicast TTL 0..255. Since PHP 5.4.0.</summary>
    public static readonly int IP_MULTICAST_TTL = SocketConstants.IP_MULTICAST_TTL;

    /// <summary>IPv4 multicast loopback; truthiness. Since PHP 5.4.0.</summary>
    public static readonly int IP_MULTICAST_LOOP = SocketConstants.IP_MULTICAST_LOOP;

    /// <summary>Choose the port at connect time, int. Since PHP 8.3.0.</summary>
    public static readonly int IP_BIND_ADDRESS_NO_PORT = SocketConstants.IP_BIND_ADDRESS_NO_PORT;

    /// <summary>Outgoing IPv6 multicast interface; int index or string name. Since PHP 5.4.0.</summary>
    public static readonly int IPV6_MULTICAST_IF = SocketConstants.IPV6_MULTICAST_IF;

    /// <summary>IPv6 multicast hops -1..255. Since PHP 5.4.0.</summary>
    public static readonly int IPV6_MULTICAST_HOPS = SocketConstants.IPV6_MULTICAST_HOPS;

    /// <summary>IPv6 multicast loopback; truthiness. Since PHP 5.4.0.</summary>
    public static readonly int IPV6_MULTICAST_LOOP = SocketConstants.IPV6_MULTICAST_LOOP;

    /// <summary>IPv6 socket refuses IPv4-mapped traffic, int. Since PHP 7.0.1.</summary>
    public static readonly int IPV6_V6ONLY = SocketConstants.IPV6_V6ONLY;

    /// <summary>Path MTU discovery mode, int. Since PHP 8.3.0.</summary>
    public static readonly int IP_MTU_DISCOVER = SocketConstants.IP_MTU_DISCOVER;

    /// <summary>Mode: always set don't-fragment. Since PHP 8.3.0.</summary>
    public static readonly int IP_PMTUDISC_DO = SocketConstants.IP_PMTUDISC_DO;

    /// <summary>Mode: never. Since PHP 8.3.0.</summary>
    public static readonly int IP_PMTUDISC_DONT = SocketConstants.IP_PMTUDISC_DONT;

    /// <summary>Mode: per-route hints. Since PHP 8.3.0.</summary>
    public static readonly int IP_PMTUDISC_WANT = SocketConstants.IP_PMTUDISC_WANT;

    /// <summary>Mode: probe. Since PHP 8.3.0.</summary>
    public static readonly int IP_PMTUDISC_PROBE = SocketConstants.IP_PMTUDISC_PROBE;

    /// <summary>Mode: interface MTU. Since PHP 8.3.0.</summary>
    public static readonly int IP_PMTUDISC_INTERFACE = SocketConstants.IP_PMTUDISC_INTERFACE;

    /// <summary>Mode: interface MTU, fragmentation allowed. Since PHP 8.3.0.</summary>
    public static readonly int IP_PMTUDISC_OMIT = SocketConstants.IP_PMTUDISC_OMIT;

    /// <summary>Classic BPF selector for a port-reuse group; int. Since PHP 8.3.0.</summary>
    public static readonly int SO_ATTACH_REUSEPORT_CBPF = SocketConstants.SO_ATTACH_REUSEPORT_CBPF;

    /// <summary>Detach socket filter, int. Since PHP 8.3.0.</summary>
    public static readonly int SO_DETACH_FILTER = SocketConstants.SO_DETACH_FILTER;

    /// <summary>Same number as SO_DETACH_FILTER. Since PHP 8.3.0.</summary>
    public static readonly int SO_DETACH_BPF = SocketConstants.SO_DETACH_BPF;

    /// <summary>Segmentation offload size for socket_set_option, 0..65535. Since PHP 8.5.0.</summary>
    public static readonly int UDP_SEGMENT = SocketConstants.UDP_SEGMENT;

    /// <summary>Used inside the CBPF option (value 0 = detach); seen once as a proposed export, absent from the newest constant list read. Since PHP internal.</summary>
    public static readonly int SO_DETACH_REUSEPORT_BPF = SocketConstants.SO_DETACH_REUSEPORT_BPF;

    /// <summary>Unicast hop limit, int. Since PHP 5.5.0.</summary>
    public static readonly int IPV6_UNICAST_HOPS = SocketConstants.IPV6_UNICAST_HOPS;

    /// <summary>Ask for packet info control data, int. Since PHP 5.5.0.</summary>
    public static readonly int IPV6_RECVPKTINFO = SocketConstants.IPV6_RECVPKTINFO;

    /// <summary>Control type / sticky option; array addr,ifindex. Since PHP 5.5.0.</summary>
    public static readonly int IPV6_PKTINFO = SocketConstants.IPV6_PKTINFO;

    /// <summary>Ask for hop limit control data, int. Since PHP 5.5.0.</summary>
    public static readonly int IPV6_RECVHOPLIMIT = SocketConstants.IPV6_RECVHOPLIMIT;

    /// <summary>Control type; int. Since PHP 5.5.0.</summary>
    public static readonly int IPV6_HOPLIMIT = SocketConstants.IPV6_HOPLIMIT;

    /// <summary>Ask for traffic class control data, int. Since PHP 5.5.0.</summary>
    public static readonly int IPV6_RECVTCLASS = SocketConstants.IPV6_RECVTCLASS;

    /// <summary>Control type and option; int. Since PHP 5.5.0.</summary>
    public static readonly int IPV6_TCLASS = SocketConstants.IPV6_TCLASS;

    /// <summary>Receive credentials on an AF_UNIX socket, int. Since PHP 5.5.0.</summary>
    public static readonly int SO_PASSCRED = SocketConstants.SO_PASSCRED;
}
