using System.Runtime.InteropServices;

namespace PeachpieSockets.Native.Interop.Linux;

// Linux layouts, 64-bit (x64 and arm64 agree on all of these).

/// <summary>&lt;sys/socket.h&gt;.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct msghdr
{
    internal byte* msg_name;
    internal uint msg_namelen;
    internal Posix.iovec* msg_iov;
    internal nuint msg_iovlen;
    internal byte* msg_control;
    internal nuint msg_controllen;
    internal int msg_flags;
}

/// <summary>&lt;sys/socket.h&gt;: head of one control message.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct cmsghdr
{
    internal nuint cmsg_len;
    internal int cmsg_level;
    internal int cmsg_type;
}

/// <summary>&lt;sys/time.h&gt;: SO_RCVTIMEO, SO_SNDTIMEO.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct timeval
{
    internal nint tv_sec;
    internal nint tv_usec;
}

/// <summary>&lt;sys/socket.h&gt;: SCM_CREDENTIALS, SO_PEERCRED.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct ucred
{
    internal int pid;
    internal uint uid;
    internal uint gid;
}

/// <summary>&lt;netdb.h&gt;.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct addrinfo
{
    internal int ai_flags;
    internal int ai_family;
    internal int ai_socktype;
    internal int ai_protocol;
    internal uint ai_addrlen;
    internal byte* ai_addr;
    internal byte* ai_canonname;
    internal addrinfo* ai_next;
}

/// <summary>&lt;netinet/in.h&gt;.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct sockaddr_in
{
    internal ushort sin_family;
    internal ushort sin_port;
    internal uint sin_addr;
    internal fixed byte sin_zero[8];
}

/// <summary>&lt;netinet/in.h&gt;.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct sockaddr_in6
{
    internal ushort sin6_family;
    internal ushort sin6_port;
    internal uint sin6_flowinfo;
    internal fixed byte sin6_addr[16];
    internal uint sin6_scope_id;
}

/// <summary>&lt;sys/un.h&gt;.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct sockaddr_un
{
    internal ushort sun_family;
    internal fixed byte sun_path[108];
}

/// <summary>&lt;linux/if_packet.h&gt;.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct sockaddr_ll
{
    internal ushort sll_family;
    internal ushort sll_protocol;
    internal int sll_ifindex;
    internal ushort sll_hatype;
    internal byte sll_pkttype;
    internal byte sll_halen;
    internal fixed byte sll_addr[8];
}

/// <summary>&lt;netinet/in.h&gt;: MCAST_JOIN_GROUP, MCAST_LEAVE_GROUP.</summary>
[StructLayout(LayoutKind.Explicit, Size = 136)]
internal unsafe struct group_req
{
    [FieldOffset(0)]
    internal uint gr_interface;

    [FieldOffset(8)]
    internal fixed byte gr_group[128];
}

/// <summary>&lt;netinet/in.h&gt;: MCAST_JOIN_SOURCE_GROUP and its kin.</summary>
[StructLayout(LayoutKind.Explicit, Size = 264)]
internal unsafe struct group_source_req
{
    [FieldOffset(0)]
    internal uint gsr_interface;

    [FieldOffset(8)]
    internal fixed byte gsr_group[128];

    [FieldOffset(136)]
    internal fixed byte gsr_source[128];
}

/// <summary>&lt;linux/filter.h&gt;.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct sock_filter
{
    internal ushort code;
    internal byte jt;
    internal byte jf;
    internal uint k;
}

/// <summary>&lt;linux/filter.h&gt;.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct sock_fprog
{
    internal ushort len;
    internal sock_filter* filter;
}

/// <summary>&lt;net/if.h&gt;: SIOCGIFADDR's argument.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct ifreq
{
    internal fixed byte ifr_name[16];
    internal sockaddr_in ifr_addr;
    private fixed byte rest[8];
}
