using System.Runtime.InteropServices;

namespace PeachpieSockets.Native.Interop.MacOS;

// macOS layouts, 64-bit. Addresses begin with a length byte; see AddressLayout.

/// <summary>&lt;sys/socket.h&gt;.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct msghdr
{
    internal byte* msg_name;
    internal uint msg_namelen;
    internal Posix.iovec* msg_iov;
    internal int msg_iovlen;
    internal byte* msg_control;
    internal uint msg_controllen;
    internal int msg_flags;
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
    internal byte* ai_canonname;
    internal byte* ai_addr;
    internal addrinfo* ai_next;
}

/// <summary>&lt;net/if.h&gt;: SIOCGIFADDR's argument.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct ifreq
{
    internal fixed byte ifr_name[16];
    internal byte sin_len;
    internal byte sin_family;
    internal ushort sin_port;
    internal uint sin_addr;
    private fixed byte sin_zero[8];
}
