using System.Buffers;
using PeachpieSockets.Native;

namespace PeachpieSockets.Legacy.State;

/// <summary>
/// The line mode of PHP 4.0's read(), so that the scripts of its manual behave as the manual tells: a line ends with LF, CR or CR LF, the terminator is
/// delivered; the end of the stream gives 0, after a last line without terminator. An LF that comes later than its CR opens the next read.
/// No byte is lost or changed.
/// </summary>
internal static class LegacyLineReader
{
    private const int Chunk = 2048;

    /// <summary>Reads one line.</summary>
    /// <param name="socket">The socket.</param>
    /// <param name="length">The most bytes to take, above 0.</param>
    /// <param name="line">The bytes.</param>
    /// <returns>The number of bytes, 0 at the end; or an error, with nothing taken.</returns>
    internal static SocketResult Read(LegacySocket socket, long length, out byte[] line)
    {
        var buffer = new ArrayBufferWriter<byte>();
        if (socket.HoldsLineFeed)
        {
            buffer.Write("\n"u8);
        }

        bool isStream = socket.Socket.IsStream;
        while (buffer.WrittenCount < length)
        {
            // One byte more than wanted is looked at: it tells whether a CR at the end of the room is followed by its LF.
            int wanted = (int)Math.Min(Chunk, length - buffer.WrittenCount);
            var room = buffer.GetSpan(wanted + 1)[..(isStream ? wanted + 1 : 1)];
            var result = socket.Handle.Receive(room, isStream ? SocketConstants.MSG_PEEK : 0);
            if (result.Value <= 0)
            {
                return End(socket, result, buffer, out line);
            }

            var seen = room[..result.Value];
            int taken = Math.Min(LineLength(socket, seen, buffer.WrittenCount == 0, out bool isComplete), wanted);
            isComplete = isComplete && (seen[taken - 1] is (byte)'\n' or (byte)'\r');
            socket.IsAfterCarriageReturn = isComplete && seen[taken - 1] == '\r';
            if (isStream)
            {
                taken = Math.Max(0, socket.Handle.Receive(room[..taken]).Value);
            }

            buffer.Advance(taken);
            if (isComplete)
            {
                break;
            }
        }

        return Deliver(socket, buffer, out line);
    }

    // How many of the bytes belong to the line that they begin or go on with.
    private static int LineLength(LegacySocket socket, ReadOnlySpan<byte> bytes, bool isStart, out bool isComplete)
    {
        int start = isStart && socket.IsAfterCarriageReturn && bytes[0] == '\n' ? 1 : 0;
        int end = bytes[start..].IndexOfAny((byte)'\n', (byte)'\r') + start;
        isComplete = end >= start;
        if (!isComplete)
        {
            return bytes.Length;
        }

        bool hasLineFeed = bytes[end] == '\r' && end + 1 < bytes.Length && bytes[end + 1] == '\n';
        return end + (hasLineFeed ? 2 : 1);
    }

    private static SocketResult End(LegacySocket socket, SocketResult result, ArrayBufferWriter<byte> buffer, out byte[] line)
    {
        bool isLoneLineFeed = buffer.WrittenCount == 1 && buffer.WrittenSpan[0] == '\n';
        if (result.Failed && (buffer.WrittenCount == 0 || isLoneLineFeed))
        {
            socket.HoldsLineFeed = isLoneLineFeed;
            line = [];
            return result;
        }

        return Deliver(socket, buffer, out line);
    }

    private static SocketResult Deliver(LegacySocket socket, ArrayBufferWriter<byte> buffer, out byte[] line)
    {
        socket.HoldsLineFeed = false;
        line = buffer.WrittenSpan.ToArray();
        return SocketResult.FromValue(line.Length);
    }
}
