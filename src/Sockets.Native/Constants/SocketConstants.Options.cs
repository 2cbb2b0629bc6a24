namespace PeachpieSockets.Native;

// Options of the socket, TCP and UDP levels: socket(7), tcp(7), udp(7).
public static partial class SocketConstants
{
    /// <summary>Protocol debugging, int.</summary>
    public static readonly int SO_DEBUG = Of(1, 1, 1);

    /// <summary>Allow reuse of a local address, int.</summary>
    public static readonly int SO_REUSEADDR = Of(2, 4, 4);

    /// <summary>Read-only: socket type.</summary>
    public static readonly int SO_TYPE = Of(3, 4104, 4104);

    /// <summary>Read-only: pending error, cleared by reading.</summary>
    public static readonly int SO_ERROR = Of(4, 4103, 4103);

    /// <summary>Bypass routing, int.</summary>
    public static readonly int SO_DONTROUTE = Of(5, 16, 16);

    /// <summary>Permit broadcast sends, int.</summary>
    public static readonly int SO_BROADCAST = Of(6, 32, 32);

    /// <summary>Send buffer size, int (Linux reports twice the value set).</summary>
    public static readonly int SO_SNDBUF = Of(7, 4097, 4097);

    /// <summary>Receive buffer size, int (Linux reports twice the value set).</summary>
    public static readonly int SO_RCVBUF = Of(8, 4098, 4098);

    /// <summary>Keep-alive probes, int.</summary>
    public static readonly int SO_KEEPALIVE = Of(9, 8, 8);

    /// <summary>Urgent data stays in the normal stream, int.</summary>
    public static readonly int SO_OOBINLINE = Of(10, 256, 256);

    /// <summary>Close behaviour; l_onoff/l_linger.</summary>
    public static readonly int SO_LINGER = Of(13, 128, 128);

    /// <summary>Like SO_LINGER with the time in seconds; array.</summary>
    public static readonly int SO_LINGER_SEC = Of(Absent, 4224, Absent);

    /// <summary>Several sockets on one port, int.</summary>
    public static readonly int SO_REUSEPORT = Of(15, 512, Absent);

    /// <summary>Receive credentials on an AF_UNIX socket, int.</summary>
    public static readonly int SO_PASSCRED = Of(16, Absent, Absent);

    /// <summary>Peer credentials; pid/uid/gid in the proposal; as raw number 17 it yields the pid as int today.</summary>
    public static readonly int SO_PEERCRED = Of(17, Absent, Absent);

    /// <summary>Receive low-water mark, int.</summary>
    public static readonly int SO_RCVLOWAT = Of(18, 4100, 4100);

    /// <summary>Send low-water mark, int (Linux: cannot be set, errno 92).</summary>
    public static readonly int SO_SNDLOWAT = Of(19, 4099, 4099);

    /// <summary>Receive timeout; sec/usec.</summary>
    public static readonly int SO_RCVTIMEO = Of(20, 4102, 4102);

    /// <summary>Send timeout; sec/usec.</summary>
    public static readonly int SO_SNDTIMEO = Of(21, 4101, 4101);

    /// <summary>Bind to an interface name; string.</summary>
    public static readonly int SO_BINDTODEVICE = Of(25, Absent, Absent);

    /// <summary>Attach a classic BPF program.</summary>
    public static readonly int SO_ATTACH_FILTER = Of(26, Absent, Absent);

    /// <summary>Detach socket filter, int.</summary>
    public static readonly int SO_DETACH_FILTER = Of(27, Absent, Absent);

    /// <summary>Same number as SO_DETACH_FILTER.</summary>
    public static readonly int SO_DETACH_BPF = Of(27, Absent, Absent);

    /// <summary>Deliver receive time stamps as control data, int.</summary>
    public static readonly int SO_TIMESTAMP = Of(29, 1024, Absent);

    /// <summary>Read-only: whether the socket listens.</summary>
    public static readonly int SO_ACCEPTCONN = Of(30, 2, 2);

    /// <summary>Packet mark, int (needs privilege).</summary>
    public static readonly int SO_MARK = Of(36, Absent, Absent);

    /// <summary>Read-only: protocol number.</summary>
    public static readonly int SO_PROTOCOL = Of(38, Absent, Absent);

    /// <summary>Read-only: address family.</summary>
    public static readonly int SO_DOMAIN = Of(39, Absent, Absent);

    /// <summary>Busy-poll microseconds, int.</summary>
    public static readonly int SO_BUSY_POLL = Of(46, Absent, Absent);

    /// <summary>Read-only: highest supported BPF extension.</summary>
    public static readonly int SO_BPF_EXTENSIONS = Of(48, Absent, Absent);

    /// <summary>CPU affinity of the socket, int.</summary>
    public static readonly int SO_INCOMING_CPU = Of(49, Absent, Absent);

    /// <summary>Classic BPF selector for a port-reuse group; int.</summary>
    public static readonly int SO_ATTACH_REUSEPORT_CBPF = Of(51, Absent, Absent);

    /// <summary>Read-only: of nine memory counters.</summary>
    public static readonly int SO_MEMINFO = Of(55, Absent, Absent);

    /// <summary>Enable zero-copy sends, int.</summary>
    public static readonly int SO_ZEROCOPY = Of(60, Absent, Absent);

    /// <summary>Bind to an interface index; int.</summary>
    public static readonly int SO_BINDTOIFINDEX = Of(62, Absent, Absent);

    /// <summary>Used inside the CBPF option (value 0 = detach); seen once as a proposed export, absent from the newest constant list read.</summary>
    public static readonly int SO_DETACH_REUSEPORT_BPF = Of(68, Absent, Absent);

    /// <summary>No SIGPIPE on this socket.</summary>
    public static readonly int SO_NOSIGPIPE = Of(Absent, 4130, Absent);

    /// <summary>Keep the rest of a too long datagram.</summary>
    public static readonly int SO_DONTTRUNC = Of(Absent, 8192, Absent);

    /// <summary>Hint about more data.</summary>
    public static readonly int SO_WANTMORE = Of(Absent, 16384, Absent);

    /// <summary>Forbid address sharing.</summary>
    public static readonly int SO_EXCLUSIVEADDRUSE = Of(Absent, Absent, -5);

    /// <summary>Peer credentials; uid/gid.</summary>
    public static readonly int LOCAL_PEERCRED = Of(Absent, 1, Absent);

    /// <summary>Disable Nagle, int.</summary>
    public static readonly int TCP_NODELAY = Of(1, 1, 1);

    /// <summary>Largest segment, int.</summary>
    public static readonly int TCP_MAXSEG = Of(2, 2, Absent);

    /// <summary>Hold back partial segments, int.</summary>
    public static readonly int TCP_CORK = Of(3, Absent, Absent);

    /// <summary>Idle seconds before probes.</summary>
    public static readonly int TCP_KEEPALIVE = Of(Absent, 16, 3);

    /// <summary>Idle seconds before probes, int.</summary>
    public static readonly int TCP_KEEPIDLE = Of(4, Absent, 3);

    /// <summary>Seconds between probes, int.</summary>
    public static readonly int TCP_KEEPINTVL = Of(5, 257, 17);

    /// <summary>Probe count, int.</summary>
    public static readonly int TCP_KEEPCNT = Of(6, 258, 16);

    /// <summary>Number of SYN retransmissions, int.</summary>
    public static readonly int TCP_SYNCNT = Of(7, Absent, Absent);

    /// <summary>Wake accept only when data came, int seconds.</summary>
    public static readonly int TCP_DEFER_ACCEPT = Of(9, Absent, Absent);

    /// <summary>Read-only: connection statistics.</summary>
    public static readonly int TCP_INFO = Of(11, Absent, Absent);

    /// <summary>Acknowledge at once, int.</summary>
    public static readonly int TCP_QUICKACK = Of(12, Absent, Absent);

    /// <summary>Congestion algorithm; a string.</summary>
    public static readonly int TCP_CONGESTION = Of(13, Absent, Absent);

    /// <summary>Give-up time for unacknowledged data in ms, unsigned 32-bit.</summary>
    public static readonly int TCP_USER_TIMEOUT = Of(18, Absent, Absent);

    /// <summary>Repair mode, int (needs privilege).</summary>
    public static readonly int TCP_REPAIR = Of(19, Absent, Absent);

    /// <summary>Accept data with the SYN, int.</summary>
    public static readonly int TCP_FASTOPEN = Of(23, 261, 15);

    /// <summary>Unsent low-water mark, int.</summary>
    public static readonly int TCP_NOTSENT_LOWAT = Of(25, 513, Absent);

    /// <summary>Segmentation offload size for socket_set_option, 0..65535.</summary>
    public static readonly int UDP_SEGMENT = Of(103, Absent, Absent);

    /// <summary>Receive coalesced datagrams, int.</summary>
    public static readonly int UDP_GRO = Of(104, Absent, Absent);
}
