using System.Runtime.InteropServices;

namespace PeachpieSockets.Embedded.Library.Process;

/// <summary>Calls of the C library that .NET has no words for.</summary>
internal static partial class PosixCalls
{
    public static long UserId => OperatingSystem.IsWindows() ? 0 : getuid();

    public static long GroupId => OperatingSystem.IsWindows() ? 0 : getgid();

    /// <summary>How many groups a process can be in.</summary>
    internal const int MaxGroups = 65536;

    /// <summary>Whether the process is in a group, by itself or as one of several.</summary>
    public static bool IsInGroup(long group)
    {
        if (OperatingSystem.IsWindows() || group == GroupId)
        {
            return group == GroupId;
        }

        var groups = new uint[MaxGroups];
        int count = getgroups(groups.Length, groups);
        return count > 0 && groups.AsSpan(0, count).Contains((uint)group);
    }

    [LibraryImport("libc", SetLastError = true)]
    internal static partial int getgroups(int size, [Out] uint[] groups);

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
