namespace PeachpieSockets.Native;

// Message flags, control message types and poll events: send(2), recv(2), poll(2), unix(7).
public static partial class SocketConstants
{
    /// <summary>Send/receive urgent data.</summary>
    public static readonly int MSG_OOB = Of(1, 1, 1);

    /// <summary>Read without consuming.</summary>
    public static readonly int MSG_PEEK = Of(2, 2, 2);

    /// <summary>Bypass routing.</summary>
    public static readonly int MSG_DONTROUTE = Of(4, 4, 4);

    /// <summary>Result flag: control data did not fit.</summary>
    public static readonly int MSG_CTRUNC = Of(8, 32, 512);

    /// <summary>Result flag: datagram cut; as input flag makes Linux return the real length.</summary>
    public static readonly int MSG_TRUNC = Of(32, 16, 256);

    /// <summary>This call does not block.</summary>
    public static readonly int MSG_DONTWAIT = Of(64, 128, Absent);

    /// <summary>End of record mark.</summary>
    public static readonly int MSG_EOR = Of(128, 8, Absent);

    /// <summary>Receive waits for the full length (0x100; 0 on systems lacking it).</summary>
    public static readonly int MSG_WAITALL = Of(256, 64, 8);

    /// <summary>Half-close after sending.</summary>
    public static readonly int MSG_EOF = Of(512, 256, Absent);

    /// <summary>Tell the link layer that the peer answered.</summary>
    public static readonly int MSG_CONFIRM = Of(2048, Absent, Absent);

    /// <summary>Read from the socket error queue.</summary>
    public static readonly int MSG_ERRQUEUE = Of(8192, Absent, Absent);

    /// <summary>No SIGPIPE on this send.</summary>
    public static readonly int MSG_NOSIGNAL = Of(16384, 524288, Absent);

    /// <summary>More data follows (cork).</summary>
    public static readonly int MSG_MORE = Of(32768, Absent, Absent);

    /// <summary>Only meaningful for multi-message receive.</summary>
    public static readonly int MSG_WAITFORONE = Of(65536, Absent, Absent);

    /// <summary>Zero-copy send (SO_ZEROCOPY first).</summary>
    public static readonly int MSG_ZEROCOPY = Of(67108864, Absent, Absent);

    /// <summary>Received descriptors get close-on-exec.</summary>
    public static readonly int MSG_CMSG_CLOEXEC = Of(1073741824, Absent, Absent);

    /// <summary>Control type: pass descriptors.</summary>
    public static readonly int SCM_RIGHTS = Of(1, 1, Absent);

    /// <summary>Control type: pass credentials.</summary>
    public static readonly int SCM_CREDENTIALS = Of(2, Absent, Absent);

    /// <summary>Poll: data or end of file can be read.</summary>
    public static readonly int POLLIN = Of(1, 1, 768);

    /// <summary>Poll: urgent data.</summary>
    public static readonly int POLLPRI = Of(2, 2, 1024);

    /// <summary>Poll: can be written.</summary>
    public static readonly int POLLOUT = Of(4, 4, 16);

    /// <summary>Poll result: error pending.</summary>
    public static readonly int POLLERR = Of(8, 8, 1);

    /// <summary>Poll result: hung up.</summary>
    public static readonly int POLLHUP = Of(16, 16, 2);

    /// <summary>Poll result: not an open descriptor.</summary>
    public static readonly int POLLNVAL = Of(32, 32, 4);

    /// <summary>Poll: peer ended its sending side.</summary>
    public static readonly int POLLRDHUP = Of(8192, Absent, Absent);
}
