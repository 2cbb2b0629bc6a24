using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Transfer;

/// <summary>
/// The line mode of socket_read(): bytes up to and with the first CR or LF, or the length. PHP takes one byte per call; here a stream is looked
/// into first (MSG_PEEK) and exactly the line is taken, so nothing beyond it leaves the socket. Other types go byte by byte, as in PHP.
/// </summary>
/// <remarks>Where PHP would spin because the rest of a line has not come yet, this returns what there is, or EAGAIN for nothing.</remarks>
internal static class LineReader
{
    private const int Chunk = 2048;
    private const int SmallestLine = 64;

    // What PHP takes for the end on a socket that blocks: an empty message looks the same.
    private const int MostEmptyReads = 200;

    /// <summary>Reads one line.</summary>
    /// <param name="socket">The socket.</param>
    /// <param name="handle">Its descriptor.</param>
    /// <param name="length">The most bytes to take, above 0.</param>
    /// <param name="line">The bytes.</param>
    /// <returns>The number of bytes, or why there is no line: ECONNRESET for the end of a blocking stream.</returns>
    internal static SocketResult Read(Socket socket, SocketHandle handle, long length, out byte[] line)
    {
        line = [];
        int step = socket.IsStream ? Chunk : 1;
        int empty = 0;
        int count = 0;
        while (count < length)
        {
            int room = (int)Math.Min(step, length - count);
            if (line.Length - count < room)
            {
                Array.Resize(ref line, Math.Max(count + room, Math.Max(SmallestLine, line.Length * 2)));
            }

            var result = handle.Receive(line.AsSpan(count, room), step == 1 ? 0 : SocketConstants.MSG_PEEK);
            if (result.Value <= 0)
            {
                bool mayBeMessage = step == 1 && !result.Failed && ++empty < MostEmptyReads;
                if (mayBeMessage && handle.IsBlocking().Value != 0)
                {
                    continue;
                }

                Array.Resize(ref line, count);
                return End(handle, result, count);
            }

            int taken = LengthOfLine(line.AsSpan(count, result.Value), out bool ends);
            if (step > 1)
            {
                taken = Math.Max(0, handle.Receive(line.AsSpan(count, taken)).Value);
            }

            count += taken;
            if (ends)
            {
                break;
            }
        }

        Array.Resize(ref line, count);
        return SocketResult.FromValue(count);
    }

    // A plain loop: lines are short, and what .NET's vectorized search is made of takes two milliseconds when it is first used.
    private static int LengthOfLine(ReadOnlySpan<byte> bytes, out bool ends)
    {
        int length = 0;
        ends = false;
        while (length < bytes.Length && !ends)
        {
            ends = bytes[length++] is (byte)'\n' or (byte)'\r';
        }

        return length;
    }

    private static SocketResult End(SocketHandle handle, SocketResult result, int count)
    {
        if (result.WouldBlock)
        {
            return count > 0 ? SocketResult.FromValue(count) : result;
        }

        if (result.Failed)
        {
            return result;
        }

        return handle.IsBlocking().Value == 0 ? SocketResult.FromValue(count) : SocketResult.FromError(Errno.ECONNRESET);
    }
}
