using System.Runtime.InteropServices;

namespace PeachpieSockets.Native.Interop.Posix;

/// <summary>The C library, by header. This file: &lt;sys/socket.h&gt;.</summary>
/// <remarks>
/// No <c>SetLastError</c>: see <see cref="LastError"/> for how errno is taken. <c>SuppressGCTransition</c> where a call only copies what the kernel
/// has at hand: it never waits, so a collection never waits for it.
/// </remarks>
internal static unsafe partial class libc
{
    // The runtime maps this name to the C library in use (libc.so.6, musl's, libSystem).
    private const string Library = "libc";

    [LibraryImport(Library)]
    internal static partial int socket(int domain, int type, int protocol);

    [LibraryImport(Library)]
    internal static partial int socketpair(int domain, int type, int protocol, int* sv);

    [LibraryImport(Library)]
    internal static partial int bind(int sockfd, byte* addr, uint addrlen);

    [LibraryImport(Library)]
    internal static partial int listen(int sockfd, int backlog);

    [LibraryImport(Library)]
    internal static partial int accept(int sockfd, byte* addr, uint* addrlen);

    [LibraryImport(Library)]
    internal static partial int accept4(int sockfd, byte* addr, uint* addrlen, int flags);

    [LibraryImport(Library)]
    internal static partial int connect(int sockfd, byte* addr, uint addrlen);

    [LibraryImport(Library)]
    internal static partial nint recv(int sockfd, byte* buf, nuint len, int flags);

    [LibraryImport(Library)]
    internal static partial nint send(int sockfd, byte* buf, nuint len, int flags);

    [LibraryImport(Library)]
    internal static partial nint recvfrom(int sockfd, byte* buf, nuint len, int flags, byte* addr, uint* addrlen);

    [LibraryImport(Library)]
    internal static partial nint sendto(int sockfd, byte* buf, nuint len, int flags, byte* addr, uint addrlen);

    [LibraryImport(Library)]
    internal static partial nint recvmsg(int sockfd, void* msg, int flags);

    [LibraryImport(Library)]
    internal static partial nint sendmsg(int sockfd, void* msg, int flags);

    [LibraryImport(Library)]
    [SuppressGCTransition]
    internal static partial int getsockname(int sockfd, byte* addr, uint* addrlen);

    [LibraryImport(Library)]
    [SuppressGCTransition]
    internal static partial int getpeername(int sockfd, byte* addr, uint* addrlen);

    [LibraryImport(Library)]
    [SuppressGCTransition]
    internal static partial int getsockopt(int sockfd, int level, int optname, void* optval, uint* optlen);

    [LibraryImport(Library)]
    internal static partial int setsockopt(int sockfd, int level, int optname, void* optval, uint optlen);

    [LibraryImport(Library)]
    internal static partial int shutdown(int sockfd, int how);

    [LibraryImport(Library)]
    internal static partial int sockatmark(int sockfd);
}
