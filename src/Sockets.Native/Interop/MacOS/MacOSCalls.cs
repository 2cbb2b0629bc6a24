using System.Runtime.InteropServices;
using PeachpieSockets.Native.Interop.Posix;

namespace PeachpieSockets.Native.Interop.MacOS;

/// <summary>macOS, x64 and arm64. It has no SOCK_CLOEXEC, accept4 or ppoll.</summary>
internal sealed unsafe class MacOSCalls : PosixCalls
{
    private const int F_SETFD = 2;
    private const int F_GETFL = 3;
    private const int F_SETFL = 4;
    private const int FD_CLOEXEC = 1;
    private const int O_NONBLOCK = 4;
    private const int AF_INET = 2;
    private const int SOCK_DGRAM = 2;
    private const nuint FIONREAD = 0x4004667F;
    private const nuint SIOCATMARK = 0x40047307;
    private const nuint SIOCGIFADDR = 0xC0206921;

    private static readonly bool s_variadicOnStack = RuntimeInformation.ProcessArchitecture == Architecture.Arm64;

    public override nint socket(int domain, int type, int protocol) =>
        CloseOnExec(LastError.Result(libc.socket(domain, type, protocol)));

    public override int socketpair(int domain, int type, int protocol, nint* sv)
    {
        int* pair = stackalloc int[2];
        int result = LastError.Result(libc.socketpair(domain, type, protocol, pair));
        if (result >= 0)
        {
            (sv[0], sv[1]) = (CloseOnExec(pair[0]), CloseOnExec(pair[1]));
        }

        return result;
    }

    public override nint accept(nint fd, byte* addr, int* addrlen) =>
        CloseOnExec(LastError.Result(libc.accept((int)fd, addr, (uint*)addrlen)));

    public override nint recvmsg(nint fd, ref MessageHeader message, int flags)
    {
        msghdr native = Header(ref message);
        nint result = LastError.Result(libc.recvmsg((int)fd, &native, flags));
        message.NameLength = (int)native.msg_namelen;
        message.ControlLength = (int)native.msg_controllen;
        message.Flags = native.msg_flags;
        if (result >= 0 && message.ControlLength > 0)
        {
            CloseOnExec(new ReadOnlySpan<byte>(message.Control, message.ControlLength));
        }

        return result;
    }

    public override nint sendmsg(nint fd, ref MessageHeader message, int flags)
    {
        msghdr native = Header(ref message);
        return LastError.Result(libc.sendmsg((int)fd, &native, flags));
    }

    public override int poll(pollfd* fds, int nfds, long timeout)
    {
        int milliseconds = timeout < 0 ? -1 : (int)Math.Min(int.MaxValue, (timeout / 1_000_000) + (timeout % 1_000_000 > 0 ? 1 : 0));
        return LastError.Result(libc.poll(fds, (nuint)nfds, milliseconds));
    }

    public override int set_nonblocking(nint fd, bool value)
    {
        int flags = fcntl(fd, F_GETFL, 0);
        if (flags < 0)
        {
            return flags;
        }

        int wanted = value ? flags | O_NONBLOCK : flags & ~O_NONBLOCK;
        return wanted == flags ? 0 : fcntl(fd, F_SETFL, wanted);
    }

    public override int is_nonblocking(nint fd)
    {
        int flags = fcntl(fd, F_GETFL, 0);
        return flags < 0 ? flags : (flags & O_NONBLOCK) != 0 ? 1 : 0;
    }

    public override int sockatmark(nint fd)
    {
        int mark = 0;
        int result = ioctl(fd, SIOCATMARK, &mark);
        return result < 0 ? result : mark != 0 ? 1 : 0;
    }

    public override int bytes_available(nint fd)
    {
        int count = 0;
        int result = ioctl(fd, FIONREAD, &count);
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

        nint fd = socket(AF_INET, SOCK_DGRAM, 0);
        if (fd < 0)
        {
            return (int)fd;
        }

        int result = ioctl(fd, SIOCGIFADDR, &request);
        _ = libc.close((int)fd);
        address = request.sin_addr;
        return result;
    }

    private static int fcntl(nint fd, int cmd, nint arg) => LastError.Result(
        s_variadicOnStack ? libc.fcntl_apple((int)fd, cmd, 0, 0, 0, 0, 0, 0, arg) : libc.fcntl((int)fd, cmd, arg));

    private static int ioctl(nint fd, nuint request, void* arg) => LastError.Result(
        s_variadicOnStack ? libc.ioctl_apple((int)fd, request, 0, 0, 0, 0, 0, 0, arg) : libc.ioctl((int)fd, request, arg));

    private static nint CloseOnExec(nint fd)
    {
        if (fd >= 0)
        {
            _ = fcntl(fd, F_SETFD, FD_CLOEXEC);
        }

        return fd;
    }

    private static void CloseOnExec(ReadOnlySpan<byte> control)
    {
        ControlMessageReader reader = new(control);
        while (reader.MoveNext())
        {
            if (reader.Level == SocketConstants.SOL_SOCKET && reader.Type == SocketConstants.SCM_RIGHTS)
            {
                foreach (int descriptor in MemoryMarshal.Cast<byte, int>(reader.Data))
                {
                    _ = CloseOnExec(descriptor);
                }
            }
        }
    }

    private static msghdr Header(ref MessageHeader message) => new()
    {
        msg_name = message.Name,
        msg_namelen = (uint)message.NameLength,
        msg_iov = message.Segments,
        msg_iovlen = message.SegmentCount,
        msg_control = message.Control,
        msg_controllen = (uint)message.ControlLength,
    };
}
