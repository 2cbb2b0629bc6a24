using System.Runtime.InteropServices;

namespace PeachpieSockets.Native.Interop.Windows;

// Windows layouts, 64-bit: <winsock2.h>, <ws2def.h>, <ws2tcpip.h>, <iprtrmib.h>.

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct WSABUF
{
    internal uint len;
    internal byte* buf;
}

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct WSAMSG
{
    internal byte* name;
    internal int namelen;
    internal WSABUF* lpBuffers;
    internal uint dwBufferCount;
    internal WSABUF Control;
    internal uint dwFlags;
}

[StructLayout(LayoutKind.Sequential)]
internal struct WSAPOLLFD
{
    internal nint fd;
    internal short events;
    internal short revents;
}

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct addrinfo
{
    internal int ai_flags;
    internal int ai_family;
    internal int ai_socktype;
    internal int ai_protocol;
    internal nuint ai_addrlen;
    internal byte* ai_canonname;
    internal byte* ai_addr;
    internal addrinfo* ai_next;
}

/// <summary>The order of the last two fields is that of 64-bit Windows.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct servent
{
    internal byte* s_name;
    internal byte** s_aliases;
    internal byte* s_proto;
    internal short s_port;
}

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct protoent
{
    internal byte* p_name;
    internal byte** p_aliases;
    internal short p_proto;
}

[StructLayout(LayoutKind.Sequential)]
internal struct MIB_IPADDRROW
{
    internal uint dwAddr;
    internal uint dwIndex;
    internal uint dwMask;
    internal uint dwBCastAddr;
    internal uint dwReasmSize;
    internal ushort unused1;
    internal ushort wType;
}
