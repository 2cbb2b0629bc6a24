using PeachpieSockets.Native.Interop;
using PeachpieSockets.Native.Interop.Posix;

namespace PeachpieSockets.Native;

public static unsafe partial class NativeSocket
{
    /// <summary>Receives into a buffer: recv(2).</summary>
    /// <param name="socket">The socket.</param>
    /// <param name="buffer">Where the bytes go.</param>
    /// <param name="flags">MSG_*.</param>
    /// <returns>
    /// The number of bytes; 0 at the end of a stream or for an empty datagram. With MSG_TRUNC it may be more than the buffer holds.
    /// </returns>
    public static SocketResult Receive(this SocketHandle socket, Span<byte> buffer, int flags = 0)
    {
        if (!socket.TryEnter(out nint fd))
        {
            return Closed;
        }

        Interruption interruption = Interruption.Start(socket);
        nint result;
        fixed (byte* bytes = buffer)
        {
            do
            {
                result = s_system.recv(fd, NotNull(bytes), (nuint)buffer.Length, flags);
            }
            while (result == -Errno.EINTR && interruption.RetryReceive(fd, ref result));

            if ((flags & SocketConstants.MSG_WAITALL) != 0 && result > 0 && result < buffer.Length)
            {
                result = interruption.FinishReceive(fd, bytes, buffer.Length, flags, result);
            }
        }

        socket.DangerousRelease();
        return SocketResult.FromRaw(result);
    }

    /// <summary>Sends bytes: send(2). SIGPIPE never comes; EPIPE does.</summary>
    /// <param name="socket">A connected socket.</param>
    /// <param name="data">The bytes; none sends an empty datagram on a datagram socket.</param>
    /// <param name="flags">MSG_*.</param>
    /// <returns>The number of bytes taken, which may be fewer than given.</returns>
    public static SocketResult Send(this SocketHandle socket, ReadOnlySpan<byte> data, int flags = 0)
    {
        if (!socket.TryEnter(out nint fd))
        {
            return Closed;
        }

        Interruption interruption = Interruption.Start(socket);
        nint result;
        fixed (byte* bytes = data)
        {
            do
            {
                result = s_system.send(fd, NotNull(bytes), (nuint)data.Length, flags);
            }
            while (result == -Errno.EINTR && interruption.RetrySend(fd, ref result));

            if (result >= 0 && result < data.Length)
            {
                result = interruption.FinishSend(fd, bytes, data.Length, flags, result);
            }
        }

        socket.DangerousRelease();
        return SocketResult.FromRaw(result);
    }

    /// <summary>Receives with the sender's address: recvfrom(2).</summary>
    /// <param name="socket">The socket.</param>
    /// <param name="buffer">Where the bytes go.</param>
    /// <param name="flags">MSG_*.</param>
    /// <param name="from">The sender; of length 0 if the system names none (streams, unnamed AF_UNIX senders on some systems). Unchanged on failure.</param>
    /// <returns>As <see cref="Receive"/>.</returns>
    public static SocketResult ReceiveFrom(this SocketHandle socket, Span<byte> buffer, int flags, ref SocketAddress from)
    {
        if (!socket.TryEnter(out nint fd))
        {
            return Closed;
        }

        Interruption interruption = Interruption.Start(socket);
        nint result;
        int length;
        fixed (byte* bytes = buffer)
        fixed (byte* address = from.Room)
        {
            do
            {
                length = SocketAddress.MaxLength;
                result = s_system.recvfrom(fd, NotNull(bytes), (nuint)buffer.Length, flags, address, &length);
            }
            while (result == -Errno.EINTR && interruption.RetryReceive(fd, ref result));
        }

        if (result >= 0)
        {
            from.SetLength(length);
        }

        socket.DangerousRelease();
        return SocketResult.FromRaw(result);
    }

    /// <summary>Sends to an address: sendto(2).</summary>
    /// <param name="socket">The socket.</param>
    /// <param name="data">The bytes; none sends an empty datagram.</param>
    /// <param name="flags">MSG_*.</param>
    /// <param name="to">The destination.</param>
    /// <returns>The number of bytes taken.</returns>
    public static SocketResult SendTo(this SocketHandle socket, ReadOnlySpan<byte> data, int flags, in SocketAddress to)
    {
        if (!socket.TryEnter(out nint fd))
        {
            return Closed;
        }

        Interruption interruption = Interruption.Start(socket);
        nint result;
        fixed (byte* bytes = data)
        fixed (byte* address = to.Bytes)
        {
            do
            {
                result = s_system.sendto(fd, NotNull(bytes), (nuint)data.Length, flags, address, to.Length);
            }
            while (result == -Errno.EINTR && interruption.RetrySend(fd, ref result));
        }

        socket.DangerousRelease();
        return SocketResult.FromRaw(result);
    }

    /// <summary>Reads from a descriptor of any kind: read(2). Windows: recv.</summary>
    public static SocketResult Read(this SocketHandle socket, Span<byte> buffer)
    {
        if (!socket.TryEnter(out nint fd))
        {
            return Closed;
        }

        Interruption interruption = Interruption.Start(socket);
        nint result;
        fixed (byte* bytes = buffer)
        {
            do
            {
                result = s_system.read(fd, NotNull(bytes), (nuint)buffer.Length);
            }
            while (result == -Errno.EINTR && interruption.RetryReceive(fd, ref result));
        }

        socket.DangerousRelease();
        return SocketResult.FromRaw(result);
    }

    /// <summary>Writes to a descriptor of any kind: write(2). Windows: send. No bytes write nothing, on datagram sockets an empty datagram.</summary>
    public static SocketResult Write(this SocketHandle socket, ReadOnlySpan<byte> data)
    {
        if (!socket.TryEnter(out nint fd))
        {
            return Closed;
        }

        Interruption interruption = Interruption.Start(socket);
        nint result;
        fixed (byte* bytes = data)
        {
            do
            {
                result = s_system.write(fd, NotNull(bytes), (nuint)data.Length);
            }
            while (result == -Errno.EINTR && interruption.RetrySend(fd, ref result));

            if (result >= 0 && result < data.Length)
            {
                result = interruption.FinishSend(fd, bytes, data.Length, 0, result);
            }
        }

        socket.DangerousRelease();
        return SocketResult.FromRaw(result);
    }

    /// <summary>Reads into several buffers by one call: readv(2).</summary>
    /// <param name="socket">The socket.</param>
    /// <param name="buffers">Filled in order; more than IOV_MAX (1024) of them fail with EINVAL.</param>
    public static SocketResult ReadVector(this SocketHandle socket, ReadOnlySpan<Memory<byte>> buffers)
    {
        using Segments segments = new(buffers);
        return Transfer(socket, in segments, write: false);
    }

    /// <summary>Writes several buffers by one call: writev(2).</summary>
    /// <param name="socket">The socket.</param>
    /// <param name="data">Sent in order; more than IOV_MAX (1024) of them fail with EINVAL.</param>
    public static SocketResult WriteVector(this SocketHandle socket, ReadOnlySpan<ReadOnlyMemory<byte>> data)
    {
        using Segments segments = new(data);
        return Transfer(socket, in segments, write: true);
    }

    private static SocketResult Transfer(SocketHandle socket, in Segments segments, bool write)
    {
        if (!socket.TryEnter(out nint fd))
        {
            return Closed;
        }

        Interruption interruption = Interruption.Start(socket);
        nint result;
        fixed (iovec* vector = segments.Vector)
        {
            do
            {
                result = write ? s_system.writev(fd, vector, segments.Count) : s_system.readv(fd, vector, segments.Count);
            }
            while (result == -Errno.EINTR && (write ? interruption.RetrySend(fd, ref result) : interruption.RetryReceive(fd, ref result)));
        }

        socket.DangerousRelease();
        return SocketResult.FromRaw(result);
    }
}
