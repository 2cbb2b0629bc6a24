using System.Runtime.InteropServices;

namespace PeachpieSockets.Native.Interop.Windows;

/// <summary>&lt;winsock2.h&gt;, &lt;ws2tcpip.h&gt;. Failures are -1 and GetLastError, which <see cref="LastError"/> reads.</summary>
internal static unsafe partial class ws2_32
{
    private const string Library = "ws2_32.dll";

    [LibraryImport(Library)]
    internal static partial int WSAStartup(ushort wVersionRequested, void* lpWSAData);

    [LibraryImport(Library)]
    internal static partial nint WSASocketW(int af, int type, int protocol, void* lpProtocolInfo, uint g, uint dwFlags);

    [LibraryImport(Library)]
    internal static partial int bind(nint s, byte* name, int namelen);

    [LibraryImport(Library)]
    internal static partial int listen(nint s, int backlog);

    [LibraryImport(Library)]
    internal static partial nint accept(nint s, byte* addr, int* addrlen);

    [LibraryImport(Library)]
    internal static partial int connect(nint s, byte* name, int namelen);

    [LibraryImport(Library)]
    internal static partial int recv(nint s, byte* buf, int len, int flags);

    [LibraryImport(Library)]
    internal static partial int send(nint s, byte* buf, int len, int flags);

    [LibraryImport(Library)]
    internal static partial int recvfrom(nint s, byte* buf, int len, int flags, byte* from, int* fromlen);

    [LibraryImport(Library)]
    internal static partial int sendto(nint s, byte* buf, int len, int flags, byte* to, int tolen);

    [LibraryImport(Library)]
    internal static partial int WSARecv(
        nint s, WSABUF* lpBuffers, uint dwBufferCount, uint* lpNumberOfBytesRecvd, uint* lpFlags, void* lpOverlapped, void* lpCompletionRoutine);

    [LibraryImport(Library)]
    internal static partial int WSASend(
        nint s, WSABUF* lpBuffers, uint dwBufferCount, uint* lpNumberOfBytesSent, uint dwFlags, void* lpOverlapped, void* lpCompletionRoutine);

    [LibraryImport(Library)]
    internal static partial int WSASendMsg(
        nint s, WSAMSG* lpMsg, uint dwFlags, uint* lpNumberOfBytesSent, void* lpOverlapped, void* lpCompletionRoutine);

    [LibraryImport(Library)]
    internal static partial int WSAIoctl(
        nint s,
        uint dwIoControlCode,
        void* lpvInBuffer,
        uint cbInBuffer,
        void* lpvOutBuffer,
        uint cbOutBuffer,
        uint* lpcbBytesReturned,
        void* lpOverlapped,
        void* lpCompletionRoutine);

    [LibraryImport(Library)]
    internal static partial int WSAPoll(WSAPOLLFD* fdArray, uint fds, int timeout);

    [LibraryImport(Library)]
    internal static partial int getsockname(nint s, byte* name, int* namelen);

    [LibraryImport(Library)]
    internal static partial int getpeername(nint s, byte* name, int* namelen);

    [LibraryImport(Library)]
    internal static partial int getsockopt(nint s, int level, int optname, byte* optval, int* optlen);

    [LibraryImport(Library)]
    internal static partial int setsockopt(nint s, int level, int optname, byte* optval, int optlen);

    [LibraryImport(Library)]
    internal static partial int shutdown(nint s, int how);

    [LibraryImport(Library)]
    internal static partial int closesocket(nint s);

    [LibraryImport(Library)]
    internal static partial int ioctlsocket(nint s, int cmd, uint* argp);

    [LibraryImport(Library)]
    internal static partial int getaddrinfo(byte* pNodeName, byte* pServiceName, void* pHints, addrinfo** ppResult);

    [LibraryImport(Library)]
    internal static partial void freeaddrinfo(addrinfo* pAddrInfo);

    // Winsock keeps one answer per thread for these.
    [LibraryImport(Library)]
    internal static partial servent* getservbyname(byte* name, byte* proto);

    [LibraryImport(Library)]
    internal static partial servent* getservbyport(int port, byte* proto);

    [LibraryImport(Library)]
    internal static partial protoent* getprotobyname(byte* name);

    [LibraryImport(Library)]
    internal static partial protoent* getprotobynumber(int number);
}
