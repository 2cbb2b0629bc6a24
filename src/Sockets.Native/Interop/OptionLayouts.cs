using System.Runtime.InteropServices;

namespace PeachpieSockets.Native.Interop;

/// <summary>The layouts of option values that differ between systems.</summary>
internal static class OptionLayouts
{
    /// <summary>sizeof(struct group_source_req), the largest.</summary>
    internal const int MaxSize = 264;

    private static readonly bool s_windows = OperatingSystem.IsWindows();
    private static readonly bool s_linux = OperatingSystem.IsLinux();

    /// <summary>Two ints; Windows: two u_shorts.</summary>
    internal static readonly int LingerSize = s_windows ? 4 : 8;

    /// <summary>A struct timeval of 16 bytes; Windows: milliseconds in a DWORD.</summary>
    internal static readonly int TimeSize = s_windows ? 4 : 16;

    /// <summary>Where the address of a group_req begins: sockaddr_storage is aligned to 8, on macOS to 4.</summary>
    internal static readonly int GroupOffset = s_windows || s_linux ? 8 : 4;

    internal static LingerValue ReadLinger(ReadOnlySpan<byte> bytes) => s_windows
        ? new(MemoryMarshal.Read<ushort>(bytes), MemoryMarshal.Read<ushort>(bytes[2..]))
        : new(MemoryMarshal.Read<int>(bytes), MemoryMarshal.Read<int>(bytes[4..]));

    internal static void WriteLinger(Span<byte> bytes, LingerValue value)
    {
        if (s_windows)
        {
            MemoryMarshal.Write(bytes, (ushort)value.OnOff);
            MemoryMarshal.Write(bytes[2..], (ushort)value.Time);
        }
        else
        {
            MemoryMarshal.Write(bytes, value.OnOff);
            MemoryMarshal.Write(bytes[4..], value.Time);
        }
    }

    internal static TimeValue ReadTime(ReadOnlySpan<byte> bytes)
    {
        if (s_windows)
        {
            uint milliseconds = MemoryMarshal.Read<uint>(bytes);
            return new(milliseconds / 1000, milliseconds % 1000 * 1000);
        }

        // macOS: tv_usec is an int and 4 bytes of padding.
        long microseconds = s_linux ? MemoryMarshal.Read<long>(bytes[8..]) : MemoryMarshal.Read<int>(bytes[8..]);
        return new(MemoryMarshal.Read<long>(bytes), microseconds);
    }

    internal static void WriteTime(Span<byte> bytes, TimeValue value)
    {
        if (s_windows)
        {
            MemoryMarshal.Write(bytes, (uint)((value.Seconds * 1000) + (value.Microseconds / 1000)));
            return;
        }

        // On macOS the upper half falls into the padding.
        MemoryMarshal.Write(bytes, value.Seconds);
        MemoryMarshal.Write(bytes[8..], value.Microseconds);
    }
}
