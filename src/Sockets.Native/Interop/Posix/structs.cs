using System.Runtime.InteropServices;

namespace PeachpieSockets.Native.Interop.Posix;

// Layouts that Linux and macOS share.

/// <summary>&lt;sys/uio.h&gt;: one piece of a scattered buffer.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct iovec
{
    internal byte* iov_base;
    internal nuint iov_len;
}

/// <summary>&lt;poll.h&gt;.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct pollfd
{
    internal int fd;
    internal short events;
    internal short revents;
}

/// <summary>&lt;time.h&gt;, 64-bit.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct timespec
{
    internal nint tv_sec;
    internal nint tv_nsec;
}

/// <summary>&lt;sys/socket.h&gt;: SO_LINGER.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct linger
{
    internal int l_onoff;
    internal int l_linger;
}

/// <summary>&lt;netinet/in.h&gt;: IPV6_PKTINFO.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct in6_pktinfo
{
    internal fixed byte ipi6_addr[16];
    internal uint ipi6_ifindex;
}

/// <summary>&lt;netdb.h&gt;.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct hostent
{
    internal byte* h_name;
    internal byte** h_aliases;
    internal int h_addrtype;
    internal int h_length;
    internal byte** h_addr_list;
}

/// <summary>&lt;netdb.h&gt;.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct servent
{
    internal byte* s_name;
    internal byte** s_aliases;
    internal int s_port;
    internal byte* s_proto;
}

/// <summary>&lt;netdb.h&gt;.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct protoent
{
    internal byte* p_name;
    internal byte** p_aliases;
    internal int p_proto;
}

/// <summary>&lt;net/if.h&gt;.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct if_nameindex
{
    internal uint if_index;
    internal byte* if_name;
}
