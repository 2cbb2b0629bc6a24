using System.Runtime.InteropServices;

namespace PeachpieSockets.Embedded.Library.Process;

/// <summary>Calls of the C library that .NET has no words for.</summary>
internal static partial class PosixCalls
{
    public static long UserId => OperatingSystem.IsWindows() ? 0 : getuid();

    public static long GroupId => OperatingSystem.IsWindows() ? 0 : getgid();

    [LibraryImport("libc")]
    internal static partial uint getuid();

    [LibraryImport("libc")]
    internal static partial uint geteuid();

    [LibraryImport("libc")]
    internal static partial uint getgid();

    [LibraryImport("libc")]
    internal static partial uint getegid();

    [LibraryImport("libc")]
    internal static partial int getppid();

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int getpgid(int pid);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int setpgid(int pid, int group);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int getsid(int pid);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int setsid();

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int kill(int pid, int signal);

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int isatty(int descriptor);
}
