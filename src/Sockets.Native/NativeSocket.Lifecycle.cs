using PeachpieSockets.Native.Interop;

namespace PeachpieSockets.Native;

public static unsafe partial class NativeSocket
{
    /// <summary>Creates a socket: socket(2).</summary>
    /// <param name="domain">AF_*.</param>
    /// <param name="type">SOCK_*, on Linux with SOCK_NONBLOCK and SOCK_CLOEXEC if wanted.</param>
    /// <param name="protocol">The protocol number, 0 for the usual one.</param>
    /// <param name="error">0, or why it failed.</param>
    /// <returns>The socket, or <see langword="null"/>.</returns>
    public static SocketHandle? Create(int domain, int type, int protocol, out int error) =>
        Wrap(s_system.socket(domain, type, protocol), mayTimeOut: false, out error, isInheritable: !Has(type, SocketConstants.SOCK_CLOEXEC));

    /// <summary>Creates two connected sockets: socketpair(2). Windows: a loopback TCP pair for AF_INET streams.</summary>
    /// <inheritdoc cref="Create" path="/param"/>
    /// <returns>Both sockets, or two times <see langword="null"/>.</returns>
    public static (SocketHandle? First, SocketHandle? Second) CreatePair(int domain, int type, int protocol, out int error)
    {
        // Both objects exist before the descriptors do: neither can get lost.
        bool isInheritable = !Has(type, SocketConstants.SOCK_CLOEXEC);
        SocketHandle first = new() { IsInheritable = isInheritable };
        SocketHandle second = new() { IsInheritable = isInheritable };
        nint* pair = stackalloc nint[2];
        int result = s_system.socketpair(domain, type, protocol, pair);
        if (result < 0)
        {
            error = -result;
            first.SetHandleAsInvalid();
            second.SetHandleAsInvalid();
            return default;
        }

        first.Set(pair[0]);
        second.Set(pair[1]);
        error = 0;
        return (first, second);
    }

    /// <summary>Takes the next connection of a listening socket: accept(2).</summary>
    /// <param name="socket">A listening socket.</param>
    /// <param name="peer">The peer's address.</param>
    /// <param name="error">0, or why it failed.</param>
    /// <returns>A blocking socket, or <see langword="null"/>.</returns>
    public static SocketHandle? Accept(this SocketHandle socket, ref SocketAddress peer, out int error)
    {
        if (!socket.TryEnter(out nint fd))
        {
            error = Errno.EBADF;
            return null;
        }

        Interruption interruption = Interruption.Start(socket);
        nint result;
        int length;
        fixed (byte* address = peer.Room)
        {
            do
            {
                length = SocketAddress.MaxLength;
                result = s_system.accept(fd, address, &length);
            }
            while (result == -Errno.EINTR && interruption.RetryReceive(fd, ref result));
        }

        peer.SetLength(result < 0 ? 0 : length);
        socket.DangerousRelease();

        // The time limits of the listening socket are those of the new one.
        return Wrap(result, socket.MayTimeOut, out error);
    }

    /// <summary>Gives the socket a local address: bind(2).</summary>
    public static SocketResult Bind(this SocketHandle socket, in SocketAddress address)
    {
        if (!socket.TryEnter(out nint fd))
        {
            return Closed;
        }

        int result;
        fixed (byte* bytes = address.Bytes)
        {
            result = s_system.bind(fd, bytes, address.Length);
        }

        socket.DangerousRelease();
        return SocketResult.FromRaw(result);
    }

    /// <summary>Makes the socket accept connections: listen(2).</summary>
    public static SocketResult Listen(this SocketHandle socket, int backlog)
    {
        if (!socket.TryEnter(out nint fd))
        {
            return Closed;
        }

        int result = s_system.listen(fd, backlog);
        socket.DangerousRelease();
        return SocketResult.FromRaw(result);
    }

    /// <summary>Connects the socket, or sets the default peer of a datagram socket: connect(2).</summary>
    /// <remarks>A non-blocking connect gives EINPROGRESS; the outcome is SO_ERROR once the socket is writable.</remarks>
    public static SocketResult Connect(this SocketHandle socket, in SocketAddress address)
    {
        if (!socket.TryEnter(out nint fd))
        {
            return Closed;
        }

        Interruption interruption = Interruption.Start(socket);
        nint result;
        fixed (byte* bytes = address.Bytes)
        {
            do
            {
                result = s_system.connect(fd, bytes, address.Length);
            }
            while (result == -Errno.EINTR && interruption.RetryConnect(fd, ref result));
        }

        socket.DangerousRelease();
        return SocketResult.FromRaw(result);
    }

    /// <summary>Ends one or both directions: shutdown(2).</summary>
    /// <param name="socket">The socket.</param>
    /// <param name="how">SHUT_RD, SHUT_WR or SHUT_RDWR.</param>
    public static SocketResult Shutdown(this SocketHandle socket, int how)
    {
        if (!socket.TryEnter(out nint fd))
        {
            return Closed;
        }

        int result = s_system.shutdown(fd, how);
        socket.DangerousRelease();
        return SocketResult.FromRaw(result);
    }

    /// <summary>Gets the local address: getsockname(2).</summary>
    public static SocketResult GetName(this SocketHandle socket, out SocketAddress address) => GetName(socket, peer: false, out address);

    /// <summary>Gets the peer's address: getpeername(2).</summary>
    public static SocketResult GetPeerName(this SocketHandle socket, out SocketAddress address) => GetName(socket, peer: true, out address);

    /// <summary>Sets or clears O_NONBLOCK: fcntl(2).</summary>
    public static SocketResult SetBlocking(this SocketHandle socket, bool blocking)
    {
        if (!socket.TryEnter(out nint fd))
        {
            return Closed;
        }

        int result = s_system.set_nonblocking(fd, !blocking);
        socket.DangerousRelease();
        return SocketResult.FromRaw(result);
    }

    /// <summary>Asks whether the socket blocks: value 1 if so, 0 if O_NONBLOCK is set. Windows cannot tell (EOPNOTSUPP).</summary>
    public static SocketResult IsBlocking(this SocketHandle socket)
    {
        if (!socket.TryEnter(out nint fd))
        {
            return Closed;
        }

        int result = s_system.is_nonblocking(fd);
        socket.DangerousRelease();
        return SocketResult.FromRaw(result < 0 ? result : 1 - result);
    }

    /// <summary>Asks whether the next byte to read is the urgent mark: sockatmark(3). Value 1 or 0.</summary>
    public static SocketResult AtMark(this SocketHandle socket)
    {
        if (!socket.TryEnter(out nint fd))
        {
            return Closed;
        }

        int result = s_system.sockatmark(fd);
        socket.DangerousRelease();
        return SocketResult.FromRaw(result);
    }

    /// <summary>Asks how many bytes wait to be read (FIONREAD): those of a stream, or of the next datagram.</summary>
    public static SocketResult BytesAvailable(this SocketHandle socket)
    {
        if (!socket.TryEnter(out nint fd))
        {
            return Closed;
        }

        int result = s_system.bytes_available(fd);
        socket.DangerousRelease();
        return SocketResult.FromRaw(result);
    }

    private static SocketResult GetName(SocketHandle socket, bool peer, out SocketAddress address)
    {
        address = default;
        if (!socket.TryEnter(out nint fd))
        {
            return Closed;
        }

        int length = SocketAddress.MaxLength;
        int result;
        fixed (byte* bytes = address.Room)
        {
            result = peer ? s_system.getpeername(fd, bytes, &length) : s_system.getsockname(fd, bytes, &length);
        }

        address.SetLength(result < 0 ? 0 : length);
        socket.DangerousRelease();
        return SocketResult.FromRaw(result);
    }

    // Whether flags that this system has contain one.
    private static bool Has(int flags, int flag) => SocketConstants.Exists(flag) && (flags & flag) != 0;

    /// <summary>Makes a handle of a new descriptor; nothing is allocated for an error.</summary>
    private static SocketHandle? Wrap(nint descriptor, bool mayTimeOut, out int error, bool isInheritable = true)
    {
        if (descriptor < 0)
        {
            error = (int)-descriptor;
            return null;
        }

        error = 0;
        try
        {
            SocketHandle socket = new() { MayTimeOut = mayTimeOut, IsInheritable = isInheritable };
            socket.Set(descriptor);
            return socket;
        }
        catch (OutOfMemoryException)
        {
            _ = s_system.close(descriptor);
            throw;
        }
    }
}
