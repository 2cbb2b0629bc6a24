using System.Runtime.InteropServices;

namespace PeachpieSockets.Native.Addresses;

/// <summary>Where the fields of a <c>sockaddr</c> are. Linux and Windows begin with a 16-bit family, macOS with a length and an 8-bit family.</summary>
internal static class AddressLayout
{
    internal const int PathOffset = 2;

    private static readonly bool s_hasLengthByte = !OperatingSystem.IsLinux() && !OperatingSystem.IsWindows();

    /// <summary>sizeof(sun_path).</summary>
    internal static readonly int PathCapacity = s_hasLengthByte ? 104 : 108;

    internal static int ReadFamily(ReadOnlySpan<byte> address) =>
        s_hasLengthByte ? address[1] : MemoryMarshal.Read<ushort>(address);

    internal static void WriteFamily(Span<byte> address, int family, int length)
    {
        if (s_hasLengthByte)
        {
            address[0] = (byte)length;
            address[1] = (byte)family;
        }
        else
        {
            MemoryMarshal.Write(address, (ushort)family);
        }
    }

    /// <summary>The kernel counts the NUL that ends a file's path; an abstract name ends where the length says.</summary>
    internal static ReadOnlySpan<byte> TrimPath(ReadOnlySpan<byte> path)
    {
        if (path.IsEmpty || path[0] == 0)
        {
            // macOS gives unnamed sockets a path of zeros; only Linux has abstract names.
            return s_hasLengthByte ? default : path;
        }

        return CString.UpToNul(path);
    }
}
