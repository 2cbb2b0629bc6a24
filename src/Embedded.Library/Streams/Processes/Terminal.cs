using System.Runtime.InteropServices;
using PeachpieSockets.Embedded.Library.Streams.Posix;

namespace PeachpieSockets.Embedded.Library.Streams.Processes;

/// <summary>Pseudoterminals: pty(7).</summary>
internal static partial class Terminal
{
    private const string Library = "libc";
    private const int LongestName = 128;

    private static readonly int s_noControl = OperatingSystem.IsMacOS() ? 0x20000 : 0x100; // O_NOCTTY

    /// <summary>Both sides of a new one; null with errno.</summary>
    public static (int Ours, int Theirs)? Open()
    {
        int ours = posix_openpt(OpenFlags.ReadWrite | s_noControl);
        if (ours < 0)
        {
            return null;
        }

        _ = Libc.fcntl(ours, Libc.F_SETFD, Libc.FD_CLOEXEC);
        byte[] name = new byte[LongestName];
        int theirs = grantpt(ours) == 0 && unlockpt(ours) == 0 && ptsname_r(ours, name, name.Length) == 0
            ? Libc.open(name, OpenFlags.ReadWrite | s_noControl | OpenFlags.CloseOnExec, 0)
            : -1;
        if (theirs < 0)
        {
            int error = Libc.Error;
            _ = Libc.close(ours);
            Marshal.SetLastPInvokeError(error);
            return null;
        }

        return (ours, theirs);
    }

    [LibraryImport(Library, SetLastError = true)]
    private static partial int posix_openpt(int flags);

    [LibraryImport(Library, SetLastError = true)]
    private static partial int grantpt(int fd);

    [LibraryImport(Library, SetLastError = true)]
    private static partial int unlockpt(int fd);

    [LibraryImport(Library, SetLastError = true)]
    private static partial int ptsname_r(int fd, byte[] buffer, nint length);
}
