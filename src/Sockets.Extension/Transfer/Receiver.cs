using System.Buffers;
using System.Runtime.CompilerServices;
using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Transfer;

/// <summary>
/// Receives into memory that is at hand, then copies exactly what came: a script may ask for any length, and gets a few bytes of it.
/// </summary>
internal static class Receiver
{
    private const int StackLength = 4096;

    /// <summary>More than the system delivers by one call.</summary>
    private const int LargestCall = 16 << 20;

    /// <summary>Up to here a receiver that was filled the last time gets its result array as the buffer.</summary>
    private const int LargestDirect = 1 << 20;

    /// <summary>recv(2).</summary>
    /// <param name="ctx">The context.</param>
    /// <param name="socket">The socket.</param>
    /// <param name="handle">Its descriptor.</param>
    /// <param name="length">The most bytes to take, above 0.</param>
    /// <param name="flags">MSG_*.</param>
    /// <param name="data">The bytes; empty where none came.</param>
    [SkipLocalsInit]
    internal static SocketResult Receive(Context ctx, Socket socket, SocketHandle handle, long length, int flags, out byte[] data)
    {
        if (length > StackLength)
        {
            return ReceiveLong(ctx, socket, handle, length, flags, out data);
        }

        Span<byte> buffer = stackalloc byte[StackLength];
        buffer = buffer[..(int)length];
        var result = Take(handle, buffer, flags);
        data = result.Value <= 0 ? [] : buffer[..Math.Min(result.Value, buffer.Length)].ToArray();
        return result;
    }

    /// <summary>recvfrom(2): as <see cref="Receive"/>; the sender is unchanged on failure.</summary>
    [SkipLocalsInit]
    internal static SocketResult ReceiveFrom(SocketHandle handle, long length, int flags, ref SocketAddress sender, out byte[] data)
    {
        byte[]? rented = length <= StackLength ? null : ArrayPool<byte>.Shared.Rent((int)Math.Min(length, LargestCall));
        Span<byte> buffer = stackalloc byte[StackLength];
        buffer = rented is null ? buffer[..(int)length] : rented.AsSpan(0, (int)Math.Min(length, rented.Length));
        Prepare(buffer, flags);
        var result = handle.ReceiveFrom(buffer, flags, ref sender);
        data = result.Value <= 0 ? [] : buffer[..Math.Min(result.Value, buffer.Length)].ToArray();
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return result;
    }

    private static SocketResult Take(SocketHandle handle, Span<byte> buffer, int flags)
    {
        Prepare(buffer, flags);
        return handle.Receive(buffer, flags);
    }

    // With MSG_TRUNC a TCP socket counts bytes that it does not deliver: a script must not see what the memory held before.
    private static void Prepare(Span<byte> buffer, int flags)
    {
        if ((flags & SocketConstants.MSG_TRUNC) != 0)
        {
            buffer.Clear();
        }
    }

    private static SocketResult ReceiveLong(Context ctx, Socket socket, SocketHandle handle, long length, int flags, out byte[] data)
    {
        if (socket.FilledLast && length <= LargestDirect)
        {
            byte[] direct = Value.Buffer(ctx, (int)length);
            var got = Take(handle, direct, flags);
            socket.FilledLast = got.Value == direct.Length;
            data = got.Value <= 0 ? [] : socket.FilledLast ? direct : direct.AsSpan(0, Math.Min(got.Value, direct.Length)).ToArray();
            Value.BufferUsed(ctx, direct, socket.FilledLast);
            return got;
        }

        bool waitsForAll = (flags & SocketConstants.MSG_WAITALL) != 0 && (flags & SocketConstants.MSG_PEEK) == 0;
        if (waitsForAll && length > LargestCall)
        {
            return ReceiveAll(handle, length, flags, out data);
        }

        byte[] rented = ArrayPool<byte>.Shared.Rent((int)Math.Min(length, LargestCall));
        var buffer = rented.AsSpan(0, (int)Math.Min(length, rented.Length));
        var result = Take(handle, buffer, flags);
        socket.FilledLast = result.Value == buffer.Length;
        data = result.Value <= 0 ? [] : buffer[..Math.Min(result.Value, buffer.Length)].ToArray();
        ArrayPool<byte>.Shared.Return(rented);
        return result;
    }

    // MSG_WAITALL of more than one call's worth: the memory grows with what comes.
    private static SocketResult ReceiveAll(SocketHandle handle, long length, int flags, out byte[] data)
    {
        using var all = new MemoryStream();
        byte[] rented = ArrayPool<byte>.Shared.Rent(LargestCall);
        SocketResult result;
        int wanted;
        do
        {
            wanted = (int)Math.Min(Math.Min(length, Array.MaxLength) - all.Length, LargestCall);
            result = Take(handle, rented.AsSpan(0, wanted), flags);
            if (result.Value > 0)
            {
                all.Write(rented, 0, result.Value);
            }
        }
        while (result.Value == wanted && wanted > 0);

        ArrayPool<byte>.Shared.Return(rented);
        data = all.ToArray();
        return data.Length > 0 ? SocketResult.FromValue(data.Length) : result;
    }
}
