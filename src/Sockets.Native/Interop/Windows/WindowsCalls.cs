using PeachpieSockets.Native.Interop.Posix;

namespace PeachpieSockets.Native.Interop.Windows;

/// <summary>Winsock, 64-bit. There are no signals, so nothing is ever interrupted.</summary>
internal sealed unsafe class WindowsCalls : ISystemCalls
{
    private const ushort WinsockVersion = 0x0202;
    private const uint WSA_FLAG_OVERLAPPED = 0x01;
    private const uint WSA_FLAG_NO_HANDLE_INHERIT = 0x80;
    private const uint HANDLE_FLAG_INHERIT = 1;
    private const int FIONBIO = unchecked((int)0x8004667E);
    private const int FIONREAD = 0x4004667F;
    private const int SIOCATMARK = 0x40047307;
    private const short POLLRDBAND = 0x200;
    private const short POLLPRI = 0x400;
    private const int WSAEOPNOTSUPP = 10045;
    private const int WSAEADDRNOTAVAIL = 10049;
    private const int WSAENOBUFS = 10055;

    public WindowsCalls()
    {
        // WSADATA is 408 bytes; the system counts the calls, and the process never undoes this one.
        byte* data = stackalloc byte[512];
        int error = ws2_32.WSAStartup(WinsockVersion, data);
        if (error != 0)
        {
            throw new PlatformNotSupportedException($"Winsock 2.2 does not start: error {error}.");
        }
    }

    public nint socket(int domain, int type, int protocol) =>
        LastError.Result(ws2_32.WSASocketW(domain, type, protocol, null, 0, WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT));

    public int socketpair(int domain, int type, int protocol, nint* sv) => SocketPair.Create(this, domain, type, protocol, sv);

    public int bind(nint fd, byte* addr, int addrlen) => LastError.Result(ws2_32.bind(fd, addr, addrlen));

    public int listen(nint fd, int backlog) => LastError.Result(ws2_32.listen(fd, backlog));

    public nint accept(nint fd, byte* addr, int* addrlen)
    {
        nint accepted = LastError.Result(ws2_32.accept(fd, addr, addrlen));
        if (accepted >= 0)
        {
            _ = kernel32.SetHandleInformation(accepted, HANDLE_FLAG_INHERIT, 0);
        }

        return accepted;
    }

    public int connect(nint fd, byte* addr, int addrlen) => LastError.Result(ws2_32.connect(fd, addr, addrlen));

    public nint recv(nint fd, byte* buf, nuint len, int flags) => LastError.Result(ws2_32.recv(fd, buf, (int)len, flags));

    public nint send(nint fd, byte* buf, nuint len, int flags) => LastError.Result(ws2_32.send(fd, buf, (int)len, flags));

    public nint recvfrom(nint fd, byte* buf, nuint len, int flags, byte* addr, int* addrlen) =>
        LastError.Result(ws2_32.recvfrom(fd, buf, (int)len, flags, addr, addrlen));

    public nint sendto(nint fd, byte* buf, nuint len, int flags, byte* addr, int addrlen) =>
        LastError.Result(ws2_32.sendto(fd, buf, (int)len, flags, addr, addrlen));

    public nint recvmsg(nint fd, ref MessageHeader message, int flags) => Messages.Receive(fd, ref message, flags);

    public nint sendmsg(nint fd, ref MessageHeader message, int flags) => Messages.Send(fd, ref message, flags);

    public nint read(nint fd, byte* buf, nuint count) => recv(fd, buf, count, 0);

    public nint write(nint fd, byte* buf, nuint count) => send(fd, buf, count, 0);

    public nint readv(nint fd, iovec* iov, int iovcnt)
    {
        WSABUF[] buffers = Messages.Buffers(iov, iovcnt);
        uint count = 0;
        uint flags = 0;
        fixed (WSABUF* first = buffers)
        {
            int result = LastError.Result(ws2_32.WSARecv(fd, first, (uint)iovcnt, &count, &flags, null, null));
            return result < 0 ? result : (nint)count;
        }
    }

    public nint writev(nint fd, iovec* iov, int iovcnt)
    {
        WSABUF[] buffers = Messages.Buffers(iov, iovcnt);
        uint count = 0;
        fixed (WSABUF* first = buffers)
        {
            int result = LastError.Result(ws2_32.WSASend(fd, first, (uint)iovcnt, &count, 0, null, null));
            return result < 0 ? result : (nint)count;
        }
    }

    public int getsockname(nint fd, byte* addr, int* addrlen) => LastError.Result(ws2_32.getsockname(fd, addr, addrlen));

    public int getpeername(nint fd, byte* addr, int* addrlen) => LastError.Result(ws2_32.getpeername(fd, addr, addrlen));

    public int getsockopt(nint fd, int level, int optname, byte* optval, int* optlen) =>
        LastError.Result(ws2_32.getsockopt(fd, level, optname, optval, optlen));

    public int setsockopt(nint fd, int level, int optname, byte* optval, int optlen) =>
        LastError.Result(ws2_32.setsockopt(fd, level, optname, optval, optlen));

    public int shutdown(nint fd, int how) => LastError.Result(ws2_32.shutdown(fd, how));

    public int close(nint fd) => LastError.Result(ws2_32.closesocket(fd));

    public int poll(pollfd* fds, int nfds, long timeout)
    {
        WSAPOLLFD[] entries = new WSAPOLLFD[Math.Max(1, nfds)];
        for (int i = 0; i < nfds; i++)
        {
            entries[i] = new() { fd = fds[i].fd, events = UrgentAsBand(fds[i].events) };
        }

        int milliseconds = timeout < 0 ? -1 : (int)Math.Min(int.MaxValue, (timeout / 1_000_000) + (timeout % 1_000_000 > 0 ? 1 : 0));
        int result;
        fixed (WSAPOLLFD* first = entries)
        {
            result = LastError.Result(ws2_32.WSAPoll(first, (uint)nfds, milliseconds));
        }

        for (int i = 0; i < nfds; i++)
        {
            // WSAPoll marks the entries it skips as invalid; poll(2) does not.
            fds[i].revents = fds[i].fd < 0 ? (short)0 : BandAsUrgent(entries[i].revents, fds[i].events);
        }

        return result;
    }

    public int set_nonblocking(nint fd, bool value)
    {
        uint mode = value ? 1u : 0u;
        return LastError.Result(ws2_32.ioctlsocket(fd, FIONBIO, &mode));
    }

    public int is_nonblocking(nint fd) => -WSAEOPNOTSUPP;

    public int sockatmark(nint fd)
    {
        // Winsock's answer is the other way round: whether there is no urgent data left to read.
        uint none = 0;
        int result = LastError.Result(ws2_32.ioctlsocket(fd, SIOCATMARK, &none));
        return result < 0 ? result : none == 0 ? 1 : 0;
    }

    public int bytes_available(nint fd)
    {
        uint count = 0;
        int result = LastError.Result(ws2_32.ioctlsocket(fd, FIONREAD, &count));
        return result < 0 ? result : (int)Math.Min(count, int.MaxValue);
    }

    public int interface_address(uint index, out uint address)
    {
        MIB_IPADDRROW? row = FindAddress(row => row.dwIndex == index, out int error);
        address = row?.dwAddr ?? 0;
        return row is null ? error : 0;
    }

    public int interface_by_address(uint address, out uint index)
    {
        MIB_IPADDRROW? row = FindAddress(row => row.dwAddr == address, out int error);
        index = row?.dwIndex ?? 0;
        return row is null ? error : 0;
    }

    // WSAPoll refuses POLLPRI; urgent data is POLLRDBAND there, which is also a part of POLLIN.
    private static short UrgentAsBand(short events) =>
        (short)((events & POLLPRI) == 0 ? events : (events & ~POLLPRI) | POLLRDBAND);

    private static short BandAsUrgent(short returned, short asked) =>
        (short)((asked & POLLPRI) == 0 || (returned & POLLRDBAND) == 0 ? returned : (returned & ~POLLRDBAND) | POLLPRI);

    private static MIB_IPADDRROW? FindAddress(Predicate<MIB_IPADDRROW> wanted, out int error)
    {
        uint size = 0;
        _ = iphlpapi.GetIpAddrTable(null, &size, 0);

        // The table may grow between the two calls; the second one then fails and says so.
        byte[] table = new byte[size + 256];
        size = (uint)table.Length;
        fixed (byte* bytes = table)
        {
            if (iphlpapi.GetIpAddrTable(bytes, &size, 0) != 0)
            {
                error = -WSAENOBUFS;
                return null;
            }

            MIB_IPADDRROW* rows = (MIB_IPADDRROW*)(bytes + sizeof(uint));
            for (uint i = 0; i < *(uint*)bytes; i++)
            {
                if (wanted(rows[i]))
                {
                    error = 0;
                    return rows[i];
                }
            }
        }

        error = -WSAEADDRNOTAVAIL;
        return null;
    }
}
