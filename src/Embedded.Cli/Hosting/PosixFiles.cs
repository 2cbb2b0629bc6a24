using System.Runtime.InteropServices;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Cli.Hosting;

/// <summary>
/// Reads a script's file by the system's own calls. .NET's files do it as well, but their first use takes some eight milliseconds of the start: a tenth of
/// what a short script takes.
/// </summary>
internal static unsafe partial class PosixFiles
{
    private const string Library = "libc";
    private const int CloseOnExec = 0x80000; // of Linux
    private const int MacCloseOnExec = 0x1000000;
    private const int MaxPath = 4096;
    private const int FirstLength = 16 * 1024;

    /// <summary>Whether these calls are here.</summary>
    public static bool AreThere => OperatingSystem.IsLinux() || OperatingSystem.IsMacOS();

    /// <summary>A file's bytes, none for a folder; null where it cannot be opened.</summary>
    public static byte[]? Read(string path)
    {
        int descriptor;
        fixed (byte* name = CString(path))
        {
            descriptor = open(name, OperatingSystem.IsLinux() ? CloseOnExec : MacCloseOnExec);
        }

        if (descriptor < 0)
        {
            return null;
        }

        byte[] bytes = new byte[FirstLength];
        int length = 0;
        nint got;
        do
        {
            if (length == bytes.Length)
            {
                byte[] more = new byte[bytes.Length * 2];
                Buffer.BlockCopy(bytes, 0, more, 0, length);
                bytes = more;
            }

            fixed (byte* start = bytes)
            {
                got = read(descriptor, start + length, bytes.Length - length);
            }

            length += Math.Max((int)got, 0);
        }
        while (got > 0);

        _ = close(descriptor);
        byte[] exact = new byte[length];
        Buffer.BlockCopy(bytes, 0, exact, 0, length);
        return exact;
    }

    /// <summary>The absolute path without symbolic links; null where there is no such file: realpath(3).</summary>
    public static string? RealPath(string path)
    {
        byte[] resolved = new byte[MaxPath];
        fixed (byte* name = CString(path))
        {
            fixed (byte* result = resolved)
            {
                if (realpath(name, result) == null)
                {
                    return null;
                }
            }
        }

        int length = 0;
        while (resolved[length] != 0)
        {
            length++;
        }

        return new PhpString(resolved[..length]).ToString();
    }

    private static byte[] CString(string text) => new PhpString(text + '\0').ToBytes();

    [LibraryImport(Library)]
    private static partial int open(byte* pathname, int flags);

    [LibraryImport(Library)]
    private static partial nint read(int fd, byte* buf, nint count);

    [LibraryImport(Library)]
    private static partial int close(int fd);

    [LibraryImport(Library)]
    private static partial byte* realpath(byte* path, byte* resolved_path);
}
