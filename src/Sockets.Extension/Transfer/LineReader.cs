using System.Buffers;
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
        var buffer = new ArrayBufferWriter<byte>();
        while (buffer.WrittenCount < length)
        {
            var room = buffer.GetSpan(step)[..(int)Math.Min(step, length - buffer.WrittenCount)];
            var result = handle.Receive(room, step == 1 ? 0 : SocketConstants.MSG_PEEK);
            if (result.Value <= 0)
            {
                bool mayBeMessage = step == 1 && !result.Failed && ++empty < MostEmptyReads;
                if (mayBeMessage && handle.IsBlocking().Value != 0)
                {
                    continue;
                }

                return End(handle, result, buffer, out line);
            }

            int end = room[..result.Value].IndexOfAny((byte)'\n', (byte)'\r');
            int taken = end < 0 ? result.Value : end + 1;
            if (step > 1)
            {
                taken = Math.Max(0, handle.Receive(room[..taken]).Value);
            }

            buffer.Advance(taken);
            if (end >= 0)
            {
                break;
            }
        }

        line = buffer.WrittenSpan.ToArray();
        return SocketResult.FromValue(line.Length);
    }

    private static SocketResult End(SocketHandle handle, SocketResult result, ArrayBufferWriter<byte> buffer, out byte[] line)
    {
        line = buffer.WrittenSpan.ToArray();
        if (result.WouldBlock)
        {
            return line.Length > 0 ? SocketResult.FromValue(line.Length) : result;
        }

        if (result.Failed)
        {
            return result;
        }

        return handle.IsBlocking().Value == 0 ? SocketResult.FromValue(line.Length) : SocketResult.FromError(Errno.ECONNRESET);
    }
}
