using System.Diagnostics;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Constants;

/// <summary>Flags and control messages of sending and receiving. The values are those of the running operating system.</summary>
[PhpExtension("sockets")]
[DebuggerNonUserCode]
public static class SocketMessageConstants
{
    /// <summary>Send/receive urgent data. Since PHP 4.0.2.</summary>
    public static readonly int MSG_OOB = SocketConstants.MSG_OOB;

    /// <summary>Receive waits for the full length (0x100; 0 on systems lacking it). Since PHP 4.0.2.</summary>
    public static readonly int MSG_WAITALL = SocketConstants.MSG_WAITALL;

    /// <summary>Result flag: control data did not fit. Since PHP 5.5.0.</summary>
    public static readonly int MSG_CTRUNC = SocketConstants.MSG_CTRUNC;

    /// <summary>Result flag: datagram cut; as input flag makes Linux return the real length. Since PHP 5.5.0.</summary>
    public static readonly int MSG_TRUNC = SocketConstants.MSG_TRUNC;

    /// <summary>Read without consuming. Since PHP 4.0.2.</summary>
    public static readonly int MSG_PEEK = SocketConstants.MSG_PEEK;

    /// <summary>Bypass routing. Since PHP 4.0.2.</summary>
    public static readonly int MSG_DONTROUTE = SocketConstants.MSG_DONTROUTE;

    /// <summary>End of record mark. Since PHP 5.2.4.</summary>
    public static readonly int MSG_EOR = SocketConstants.MSG_EOR;

    /// <summary>Half-close after sending. Since PHP 5.2.4.</summary>
    public static readonly int MSG_EOF = SocketConstants.MSG_EOF;

    /// <summary>Tell the link layer that the peer answered. Since PHP 5.5.0.</summary>
    public static readonly int MSG_CONFIRM = SocketConstants.MSG_CONFIRM;

    /// <summary>Read from the socket error queue. Since PHP 5.5.0.</summary>
    public static readonly int MSG_ERRQUEUE = SocketConstants.MSG_ERRQUEUE;

    /// <summary>No SIGPIPE on this send. Since PHP 5.5.0.</summary>
    public static readonly int MSG_NOSIGNAL = SocketConstants.MSG_NOSIGNAL;

    /// <summary>This call does not block. Since PHP 5.2.10.</summary>
    public static readonly int MSG_DONTWAIT = SocketConstants.MSG_DONTWAIT;

    /// <summary>More data follows (cork). Since PHP 5.5.0.</summary>
    public static readonly int MSG_MORE = SocketConstants.MSG_MORE;

    /// <summary>Only meaningful for multi-message receive. Since PHP 5.5.0.</summary>
    public static readonly int MSG_WAITFORONE = SocketConstants.MSG_WAITFORONE;

    /// <summary>Received descriptors get close-on-exec. Since PHP 5.5.0.</summary>
    public static readonly int MSG_CMSG_CLOEXEC = SocketConstants.MSG_CMSG_CLOEXEC;

    /// <summary>Zero-copy send (SO_ZEROCOPY first). Since PHP 8.2.0.</summary>
    public static readonly int MSG_ZEROCOPY = SocketConstants.MSG_ZEROCOPY;

    /// <summary>BPF ancillary offset: base offset of the BPF ancillary area. Since PHP 8.2.0.</summary>
    public static readonly int SKF_AD_OFF = SocketConstants.SKF_AD_OFF;

    /// <summary>BPF ancillary offset: protocol. Since PHP 8.2.0.</summary>
    public static readonly int SKF_AD_PROTOCOL = SocketConstants.SKF_AD_PROTOCOL;

    /// <summary>BPF ancillary offset: packet type. Since PHP 8.2.0.</summary>
    public static readonly int SKF_AD_PKTTYPE = SocketConstants.SKF_AD_PKTTYPE;

    /// <summary>BPF ancillary offset: interface index. Since PHP 8.2.0.</summary>
    public static readonly int SKF_AD_IFINDEX = SocketConstants.SKF_AD_IFINDEX;

    /// <summary>BPF ancillary offset: netlink attribute. Since PHP 8.2.0.</summary>
    public static readonly int SKF_AD_NLATTR = SocketConstants.SKF_AD_NLATTR;

    /// <summary>BPF ancillary offset: nested netlink attribute. Since PHP 8.2.0.</summary>
    public static readonly int SKF_AD_NLATTR_NEST = SocketConstants.SKF_AD_NLATTR_NEST;

    /// <summary>BPF ancillary offset: packet mark. Since PHP 8.2.0.</summary>
    public static readonly int SKF_AD_MARK = SocketConstants.SKF_AD_MARK;

    /// <summary>BPF ancillary offset: receive queue number (accepted by SO_ATTACH_REUSEPORT_CBPF). Since PHP 8.2.0.</summary>
    public static readonly int SKF_AD_QUEUE = SocketConstants.SKF_AD_QUEUE;

    /// <summary>BPF ancillary offset: hardware type. Since PHP 8.2.0.</summary>
    public static readonly int SKF_AD_HATYPE = SocketConstants.SKF_AD_HATYPE;

    /// <summary>BPF ancillary offset: receive hash. Since PHP 8.2.0.</summary>
    public static readonly int SKF_AD_RXHASH = SocketConstants.SKF_AD_RXHASH;

    /// <summary>BPF ancillary offset: CPU number (accepted by SO_ATTACH_REUSEPORT_CBPF). Since PHP 8.2.0.</summary>
    public static readonly int SKF_AD_CPU = SocketConstants.SKF_AD_CPU;

    /// <summary>BPF ancillary offset: xor with X. Since PHP 8.2.0.</summary>
    public static readonly int SKF_AD_ALU_XOR_X = SocketConstants.SKF_AD_ALU_XOR_X;

    /// <summary>BPF ancillary offset: VLAN tag. Since PHP 8.2.0.</summary>
    public static readonly int SKF_AD_VLAN_TAG = SocketConstants.SKF_AD_VLAN_TAG;

    /// <summary>BPF ancillary offset: VLAN tag present. Since PHP 8.2.0.</summary>
    public static readonly int SKF_AD_VLAN_TAG_PRESENT = SocketConstants.SKF_AD_VLAN_TAG_PRESENT;

    /// <summary>BPF ancillary offset: payload offset. Since PHP 8.2.0.</summary>
    public static readonly int SKF_AD_PAY_OFFSET = SocketConstants.SKF_AD_PAY_OFFSET;

    /// <summary>BPF ancillary offset: random number. Since PHP 8.2.0.</summary>
    public static readonly int SKF_AD_RANDOM = SocketConstants.SKF_AD_RANDOM;

    /// <summary>BPF ancillary offset: VLAN protocol id. Since PHP 8.2.0.</summary>
    public static readonly int SKF_AD_VLAN_TPID = SocketConstants.SKF_AD_VLAN_TPID;

    /// <summary>BPF ancillary offset: upper bound of the list. Since PHP 8.2.0.</summary>
    public static readonly int SKF_AD_MAX = SocketConstants.SKF_AD_MAX;

    /// <summary>Control type: pass descriptors. Since PHP 5.5.0.</summary>
    public static readonly int SCM_RIGHTS = SocketConstants.SCM_RIGHTS;

    /// <summary>Control type: pass credentials. Since PHP 5.5.0.</summary>
    public static readonly int SCM_CREDENTIALS = SocketConstants.SCM_CREDENTIALS;
}
