using PeachpieSockets.Native.Interop;
using PeachpieSockets.Native.Interop.Posix;
using PeachpieSockets.Native.Messages;

namespace PeachpieSockets.Native;

public static unsafe partial class NativeSocket
{
    /// <summary>Sends one message of several pieces with control data: sendmsg(2).</summary>
    /// <param name="socket">The socket.</param>
    /// <param name="data">The pieces, sent in order as one message.</param>
    /// <param name="control">Control messages, as <see cref="ControlMessageWriter"/> lays them out; empty for none.</param>
    /// <param name="to">The destination; of length 0 for none.</param>
    /// <param name="flags">MSG_*.</param>
    /// <returns>The number of bytes taken.</returns>
    public static SocketResult SendMessage(
        this SocketHandle socket, ReadOnlySpan<ReadOnlyMemory<byte>> data, ReadOnlySpan<byte> control, in SocketAddress to, int flags)
    {
        using Segments segments = new(data);
        fixed (iovec* vector = segments.Vector)
        {
            return SendMessage(socket, vector, segments.Count, control, in to, flags);
        }
    }

    /// <summary>Sends one message with control data: sendmsg(2).</summary>
    /// <inheritdoc cref="SendMessage(SocketHandle, ReadOnlySpan{ReadOnlyMemory{byte}}, ReadOnlySpan{byte}, in SocketAddress, int)"/>
    public static SocketResult SendMessage(
        this SocketHandle socket, ReadOnlySpan<byte> data, ReadOnlySpan<byte> control, in SocketAddress to, int flags)
    {
        fixed (byte* bytes = data)
        {
            iovec vector = new() { iov_base = bytes, iov_len = (nuint)data.Length };
            return SendMessage(socket, &vector, 1, control, in to, flags);
        }
    }

    /// <summary>Receives one message with control data and the sender's address into several buffers: recvmsg(2).</summary>
    /// <param name="socket">The socket.</param>
    /// <param name="buffers">Filled in order.</param>
    /// <param name="control">Room for control messages; empty for none.</param>
    /// <param name="from">The sender; of length 0 if the system names none. Unchanged on failure.</param>
    /// <param name="flags">MSG_*.</param>
    /// <param name="message">The rest of what came. Received descriptors are in it, already wrapped: dispose it.</param>
    /// <returns>As <see cref="Receive"/>.</returns>
    public static SocketResult ReceiveMessage(
        this SocketHandle socket, ReadOnlySpan<Memory<byte>> buffers, Span<byte> control, ref SocketAddress from, int flags, out ReceivedMessage message)
    {
        using Segments segments = new(buffers);
        fixed (iovec* vector = segments.Vector)
        {
            return ReceiveMessage(socket, vector, segments.Count, control, ref from, flags, out message);
        }
    }

    /// <summary>Receives one message with control data and the sender's address: recvmsg(2).</summary>
    /// <param name="socket">The socket.</param>
    /// <param name="buffer">Where the bytes go.</param>
    /// <param name="control">Room for control messages; empty for none.</param>
    /// <param name="from">The sender; of length 0 if the system names none. Unchanged on failure.</param>
    /// <param name="flags">MSG_*.</param>
    /// <param name="message">The rest of what came. Received descriptors are in it, already wrapped: dispose it.</param>
    /// <returns>As <see cref="Receive"/>.</returns>
    public static SocketResult ReceiveMessage(
        this SocketHandle socket, Span<byte> buffer, Span<byte> control, ref SocketAddress from, int flags, out ReceivedMessage message)
    {
        fixed (byte* bytes = buffer)
        {
            iovec vector = new() { iov_base = bytes, iov_len = (nuint)buffer.Length };
            return ReceiveMessage(socket, &vector, 1, control, ref from, flags, out message);
        }
    }

    private static SocketResult SendMessage(
        SocketHandle socket, iovec* vector, int count, ReadOnlySpan<byte> control, in SocketAddress to, int flags)
    {
        if (!socket.TryEnter(out nint fd))
        {
            return Closed;
        }

        Interruption interruption = Interruption.Start(socket);
        nint result;
        fixed (byte* controlBytes = control)
        fixed (byte* address = to.Bytes)
        {
            do
            {
                MessageHeader header = new()
                {
                    Name = address,
                    NameLength = to.Length,
                    Segments = vector,
                    SegmentCount = count,
                    Control = controlBytes,
                    ControlLength = control.Length,
                };
                result = s_system.sendmsg(fd, ref header, flags);
            }
            while (result == -Errno.EINTR && interruption.RetrySend(fd, ref result));
        }

        socket.DangerousRelease();
        return SocketResult.FromRaw(result);
    }

    private static SocketResult ReceiveMessage(
        SocketHandle socket, iovec* vector, int count, Span<byte> control, ref SocketAddress from, int flags, out ReceivedMessage message)
    {
        message = default;
        if (!socket.TryEnter(out nint fd))
        {
            return Closed;
        }

        Interruption interruption = Interruption.Start(socket);
        MessageHeader header;
        nint result;
        fixed (byte* controlBytes = control)
        fixed (byte* address = from.Room)
        {
            do
            {
                header = new()
                {
                    Name = address,
                    NameLength = SocketAddress.MaxLength,
                    Segments = vector,
                    SegmentCount = count,
                    Control = controlBytes,
                    ControlLength = control.Length,
                };
                result = s_system.recvmsg(fd, ref header, flags);
            }
            while (result == -Errno.EINTR && interruption.RetryReceive(fd, ref result));
        }

        if (result >= 0)
        {
            message = new ReceivedMessage(header.Flags, header.ControlLength, ReceivedDescriptors.Take(control[..header.ControlLength], !Has(flags, SocketConstants.MSG_CMSG_CLOEXEC)));
            from.SetLength(header.NameLength);
        }

        socket.DangerousRelease();
        return SocketResult.FromRaw(result);
    }
}
