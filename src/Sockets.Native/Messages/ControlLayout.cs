using System.Runtime.InteropServices;

namespace PeachpieSockets.Native.Messages;

/// <summary>
/// The head of a control message: length, level, type. The length is a size_t on Linux and Windows and 32 bits on macOS, where messages are
/// aligned to 4 bytes.
/// </summary>
internal static class ControlLayout
{
    private static readonly bool s_wide = OperatingSystem.IsLinux() || OperatingSystem.IsWindows();

    private static readonly int s_alignment = s_wide ? 8 : 4;

    /// <summary>The distance from the head to the payload (CMSG_DATA).</summary>
    internal static readonly int DataOffset = s_wide ? 16 : 12;

    internal static long Align(long length) => (length + s_alignment - 1) & -s_alignment;

    /// <summary>Reads a head; false if there is no room for one or its length cannot be true.</summary>
    internal static bool TryReadHeader(ReadOnlySpan<byte> buffer, out long length, out int level, out int type)
    {
        length = 0;
        level = 0;
        type = 0;
        if (buffer.Length < DataOffset)
        {
            return false;
        }

        length = s_wide ? MemoryMarshal.Read<long>(buffer) : MemoryMarshal.Read<uint>(buffer);
        level = MemoryMarshal.Read<int>(buffer[(DataOffset - 8)..]);
        type = MemoryMarshal.Read<int>(buffer[(DataOffset - 4)..]);
        // A negative length is one above 2^63: nonsense as well.
        return length >= DataOffset && length <= int.MaxValue;
    }

    internal static void WriteHeader(Span<byte> buffer, long length, int level, int type)
    {
        if (s_wide)
        {
            MemoryMarshal.Write(buffer, in length);
        }
        else
        {
            MemoryMarshal.Write(buffer, (uint)length);
        }

        MemoryMarshal.Write(buffer[(DataOffset - 8)..], in level);
        MemoryMarshal.Write(buffer[(DataOffset - 4)..], in type);
    }
}
