using PeachpieSockets.Native.Interop.Posix;

namespace PeachpieSockets.Native.Interop.Linux;

/// <summary>Linux, glibc and musl, 64-bit.</summary>
internal sealed unsafe class LinuxCalls : PosixCalls, ISystemCalls
{
    private const int SOCK_CLOEXEC = 0x80000;
    private const int MSG_CMSG_CLOEXEC = 0x40000000;
    private const int F_GETFL = 3;
    private const int F_SETFL = 4;
    private const int O_NONBLOCK = 0x800;
    private const int EPOLL_CLOEXEC = 0x80000;
    private const int EPOLL_CTL_ADD = 1;
    private const int MostEvents = 64;
    private const nuint FIONREAD = 0x541B;
    private const nuint SIOCATMARK = 0x8905;
    private const nuint SIOCGIFADDR = 0x8915;
    private const int AF_INET = 2;
    private const int AF_PACKET = 17;
    private const int SOL_SOCKET = 1;
    private const int SO_DOMAIN = 39;
    private const int SOCK_DGRAM = 2;

    public override nint socket(int domain, int type, int protocol) =>
        LastError.Result(libc.socket(domain, type | SOCK_CLOEXEC, protocol));

    public override int socketpair(int domain, int type, int protocol, nint* sv)
    {
        int* pair = stackalloc int[2];
        int result = LastError.Result(libc.socketpair(domain, type | SOCK_CLOEXEC, protocol, pair));
        if (result >= 0)
        {
            (sv[0], sv[1]) = (pair[0], pair[1]);
        }

        return result;
    }

    public override nint accept(nint fd, byte* addr, int* addrlen) =>
        LastError.Result(libc.accept4((int)fd, addr, (uint*)addrlen, SOCK_CLOEXEC));

    public override nint recvmsg(nint fd, ref MessageHeader message, int flags)
    {
        msghdr native = Header(ref message);
        nint result = LastError.Result(libc.recvmsg((int)fd, &native, flags | MSG_CMSG_CLOEXEC));
        if (result == -Errno.EINVAL && IsPacketSocket(fd))
        {
            // They refuse the flag, and pass no descriptors.
            native = Header(ref message);
            result = LastError.Result(libc.recvmsg((int)fd, &native, flags));
        }

        message.NameLength = (int)native.msg_namelen;
        message.ControlLength = (int)native.msg_controllen;
        message.Flags = native.msg_flags;
        return result;
    }

    public override nint sendmsg(nint fd, ref MessageHeader message, int flags)
    {
        msghdr native = Header(ref message);
        return LastError.Result(libc.sendmsg((int)fd, &native, flags));
    }

    public override int poll(pollfd* fds, int nfds, long timeout)
    {
        timespec time = new() { tv_sec = (nint)(timeout / 1_000_000_000), tv_nsec = (nint)(timeout % 1_000_000_000) };
        return LastError.Result(libc.ppoll(fds, (nuint)nfds, timeout < 0 ? null : &time, null));
    }

    public nint epoll_create1() => LastError.Result(libc.epoll_create1(EPOLL_CLOEXEC));

    public int epoll_add(nint epfd, nint fd, int events, int data)
    {
        byte* buffer = stackalloc byte[EpollEvent.MaxSize];
        EpollEvent.Write(buffer, events, data);
        return LastError.Result(libc.epoll_ctl((int)epfd, EPOLL_CTL_ADD, (int)fd, buffer));
    }

    public int epoll_look(nint epfd, Span<pollfd> entries)
    {
        byte* buffer = stackalloc byte[MostEvents * EpollEvent.MaxSize];
        int count = LastError.Result(libc.epoll_wait((int)epfd, buffer, Math.Min(entries.Length, MostEvents), timeout: 0));
        if (count == MostEvents && entries.Length > MostEvents)
        {
            // More are ready than there is room for: poll tells them all.
            fixed (pollfd* first = entries)
            {
                return poll(first, entries.Length, timeout: 0);
            }
        }

        for (int i = 0; i < count; i++)
        {
            var (events, index) = EpollEvent.Read(buffer, i);
            entries[index].revents = (short)events;
        }

        return count;
    }

    public override int set_nonblocking(nint fd, bool value)
    {
        int flags = LastError.Result(libc.fcntl((int)fd, F_GETFL, 0));
        if (flags < 0)
        {
            return flags;
        }

        int wanted = value ? flags | O_NONBLOCK : flags & ~O_NONBLOCK;
        return wanted == flags ? 0 : LastError.Result(libc.fcntl((int)fd, F_SETFL, wanted));
    }

    public override int is_nonblocking(nint fd)
    {
        int flags = LastError.Result(libc.fcntl((int)fd, F_GETFL, 0));
        return flags < 0 ? flags : (flags & O_NONBLOCK) != 0 ? 1 : 0;
    }

    public override int sockatmark(nint fd)
    {
        int mark = 0;
        int result = LastError.Result(libc.ioctl((int)fd, SIOCATMARK, &mark));
        return result < 0 ? result : mark != 0 ? 1 : 0;
    }

    public override int bytes_available(nint fd)
    {
        int count = 0;
        int result = LastError.Result(libc.ioctl((int)fd, FIONREAD, &count));
        return result < 0 ? result : count;
    }

    public override int interface_address(uint index, out uint address)
    {
        address = 0;
        ifreq request = default;
        if (libc.if_indextoname(index, request.ifr_name) == null)
        {
            return -LastError.Value;
        }

        int fd = (int)socket(AF_INET, SOCK_DGRAM, 0);
        if (fd < 0)
        {
            return fd;
        }

        int result = LastError.Result(libc.ioctl(fd, SIOCGIFADDR, &request));
        _ = libc.close(fd);
        address = request.ifr_addr.sin_addr;
        return result;
    }

    private static bool IsPacketSocket(nint fd)
    {
        int domain = 0;
        uint length = sizeof(int);
        return libc.getsockopt((int)fd, SOL_SOCKET, SO_DOMAIN, &domain, &length) >= 0 && domain == AF_PACKET;
    }

    private static msghdr Header(ref MessageHeader message) => new()
    {
        msg_name = message.Name,
        msg_namelen = (uint)message.NameLength,
        msg_iov = message.Segments,
        msg_iovlen = (nuint)message.SegmentCount,
        msg_control = message.Control,
        msg_controllen = (nuint)message.ControlLength,
    };
}
