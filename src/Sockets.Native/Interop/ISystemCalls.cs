using PeachpieSockets.Native.Interop.Posix;

namespace PeachpieSockets.Native.Interop;

/// <summary>What the engine needs of an operating system. Names and arguments are those of C.</summary>
/// <remarks>
/// Every function that can fail returns a negative number then: the negated errno (Windows: the negated Winsock code). New descriptors
/// are never inherited by child processes.
/// </remarks>
internal unsafe interface ISystemCalls
{
    nint socket(int domain, int type, int protocol);

    int socketpair(int domain, int type, int protocol, nint* sv);

    int bind(nint fd, byte* addr, int addrlen);

    int listen(nint fd, int backlog);

    nint accept(nint fd, byte* addr, int* addrlen);

    int connect(nint fd, byte* addr, int addrlen);

    nint recv(nint fd, byte* buf, nuint len, int flags);

    nint send(nint fd, byte* buf, nuint len, int flags);

    nint recvfrom(nint fd, byte* buf, nuint len, int flags, byte* addr, int* addrlen);

    nint sendto(nint fd, byte* buf, nuint len, int flags, byte* addr, int addrlen);

    nint recvmsg(nint fd, ref MessageHeader message, int flags);

    nint sendmsg(nint fd, ref MessageHeader message, int flags);

    nint read(nint fd, byte* buf, nuint count);

    nint write(nint fd, byte* buf, nuint count);

    nint readv(nint fd, iovec* iov, int iovcnt);

    nint writev(nint fd, iovec* iov, int iovcnt);

    int getsockname(nint fd, byte* addr, int* addrlen);

    int getpeername(nint fd, byte* addr, int* addrlen);

    int getsockopt(nint fd, int level, int optname, byte* optval, int* optlen);

    int setsockopt(nint fd, int level, int optname, byte* optval, int optlen);

    int shutdown(nint fd, int how);

    int close(nint fd);

    /// <summary>Waits for <paramref name="timeout"/> nanoseconds; negative: for ever. EINTR is given to the caller.</summary>
    int poll(pollfd* fds, int nfds, long timeout);

    /// <summary>A new set of epoll(7), which only Linux has.</summary>
    nint epoll_create1() => -Errno.ENOSYS;

    /// <summary>Adds a descriptor to a set. <paramref name="events"/> are those of poll; <paramref name="data"/> comes back with each event.</summary>
    int epoll_add(nint epfd, nint fd, int events, int data) => -Errno.ENOSYS;

    /// <summary>Looks, without waiting, what is ready in a set, and stores it in the entries that <c>data</c> are the indexes of.</summary>
    int epoll_look(nint epfd, Span<pollfd> entries) => -Errno.ENOSYS;

    int set_nonblocking(nint fd, bool value);

    /// <summary>1, 0, or a negated errno.</summary>
    int is_nonblocking(nint fd);

    int sockatmark(nint fd);

    /// <summary>The number of bytes waiting (FIONREAD).</summary>
    int bytes_available(nint fd);

    /// <summary>The IPv4 address of an interface, in network order, or a negated errno.</summary>
    int interface_address(uint index, out uint address);

    /// <summary>The index of the interface that has an IPv4 address (network order), or a negated errno.</summary>
    int interface_by_address(uint address, out uint index);
}

/// <summary>A message in the engine's own layout; each system makes its <c>msghdr</c> of it.</summary>
internal unsafe ref struct MessageHeader
{
    internal byte* Name;
    internal int NameLength;
    internal iovec* Segments;
    internal int SegmentCount;
    internal byte* Control;
    internal int ControlLength;

    /// <summary>Out, of recvmsg: what the system says about the message.</summary>
    internal int Flags;
}
