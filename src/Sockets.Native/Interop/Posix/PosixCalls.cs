namespace PeachpieSockets.Native.Interop.Posix;

/// <summary>The calls that Linux and macOS make alike.</summary>
internal abstract unsafe class PosixCalls : ISystemCalls
{
    public abstract nint socket(int domain, int type, int protocol);

    public abstract int socketpair(int domain, int type, int protocol, nint* sv);

    public abstract nint accept(nint fd, byte* addr, int* addrlen);

    public abstract nint recvmsg(nint fd, ref MessageHeader message, int flags);

    public abstract nint sendmsg(nint fd, ref MessageHeader message, int flags);

    public abstract int poll(pollfd* fds, int nfds, long timeout);

    public abstract int set_nonblocking(nint fd, bool value);

    public abstract int is_nonblocking(nint fd);

    public abstract int sockatmark(nint fd);

    public abstract int bytes_available(nint fd);

    public abstract int interface_address(uint index, out uint address);

    public int interface_by_address(uint address, out uint index)
    {
        if_nameindex* list = libc.if_nameindex();
        if (list == null)
        {
            index = 0;
            return -LastError.Value;
        }

        index = 0;
        for (if_nameindex* entry = list; entry->if_index != 0 && index == 0; entry++)
        {
            index = interface_address(entry->if_index, out uint own) >= 0 && own == address ? entry->if_index : 0;
        }

        libc.if_freenameindex(list);
        return index != 0 ? 0 : -Errno.EADDRNOTAVAIL;
    }

    public int bind(nint fd, byte* addr, int addrlen) => LastError.Result(libc.bind((int)fd, addr, (uint)addrlen));

    public int listen(nint fd, int backlog) => LastError.Result(libc.listen((int)fd, backlog));

    public int connect(nint fd, byte* addr, int addrlen) => LastError.Result(libc.connect((int)fd, addr, (uint)addrlen));

    public nint recv(nint fd, byte* buf, nuint len, int flags) => LastError.Result(libc.recv((int)fd, buf, len, flags));

    public nint send(nint fd, byte* buf, nuint len, int flags) => LastError.Result(libc.send((int)fd, buf, len, flags));

    public nint recvfrom(nint fd, byte* buf, nuint len, int flags, byte* addr, int* addrlen) =>
        LastError.Result(libc.recvfrom((int)fd, buf, len, flags, addr, (uint*)addrlen));

    public nint sendto(nint fd, byte* buf, nuint len, int flags, byte* addr, int addrlen) =>
        LastError.Result(libc.sendto((int)fd, buf, len, flags, addr, (uint)addrlen));

    public nint read(nint fd, byte* buf, nuint count) => LastError.Result(libc.read((int)fd, buf, count));

    public nint write(nint fd, byte* buf, nuint count) => LastError.Result(libc.write((int)fd, buf, count));

    public nint readv(nint fd, iovec* iov, int iovcnt) => LastError.Result(libc.readv((int)fd, iov, iovcnt));

    public nint writev(nint fd, iovec* iov, int iovcnt) => LastError.Result(libc.writev((int)fd, iov, iovcnt));

    public int getsockname(nint fd, byte* addr, int* addrlen) => LastError.Result(libc.getsockname((int)fd, addr, (uint*)addrlen));

    public int getpeername(nint fd, byte* addr, int* addrlen) => LastError.Result(libc.getpeername((int)fd, addr, (uint*)addrlen));

    public int getsockopt(nint fd, int level, int optname, byte* optval, int* optlen) =>
        LastError.Result(libc.getsockopt((int)fd, level, optname, optval, (uint*)optlen));

    public int setsockopt(nint fd, int level, int optname, byte* optval, int optlen) =>
        LastError.Result(libc.setsockopt((int)fd, level, optname, optval, (uint)optlen));

    public int shutdown(nint fd, int how) => LastError.Result(libc.shutdown((int)fd, how));

    // Not retried: Linux has released the descriptor even when close says EINTR.
    public int close(nint fd) => LastError.Result(libc.close((int)fd));
}
