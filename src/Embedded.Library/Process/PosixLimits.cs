using System.Runtime.InteropServices;

namespace PeachpieSockets.Embedded.Library.Process;

/// <summary>Limits, groups, special files and changes of user (posix). Failures set posix_get_last_error().</summary>
[PhpExtension("posix")]
public static partial class PosixLimits
{
    /// <summary>posix_access(): existence.</summary>
    public const int POSIX_F_OK = 0;

    /// <summary>posix_access(): execution.</summary>
    public const int POSIX_X_OK = 1;

    /// <summary>posix_access(): writing.</summary>
    public const int POSIX_W_OK = 2;

    /// <summary>posix_access(): reading.</summary>
    public const int POSIX_R_OK = 4;

    /// <summary>posix_mknod(): a regular file.</summary>
    public const int POSIX_S_IFREG = 32768;

    /// <summary>posix_mknod(): a character device.</summary>
    public const int POSIX_S_IFCHR = 8192;

    /// <summary>posix_mknod(): a block device.</summary>
    public const int POSIX_S_IFBLK = 24576;

    /// <summary>posix_mknod(): a named pipe.</summary>
    public const int POSIX_S_IFIFO = 4096;

    /// <summary>posix_mknod(): a local socket.</summary>
    public const int POSIX_S_IFSOCK = 49152;

    /// <summary>Address space, bytes.</summary>
    public const int POSIX_RLIMIT_AS = 9;

    /// <summary>Core files, bytes.</summary>
    public const int POSIX_RLIMIT_CORE = 4;

    /// <summary>Processor time, seconds.</summary>
    public const int POSIX_RLIMIT_CPU = 0;

    /// <summary>Data, bytes.</summary>
    public const int POSIX_RLIMIT_DATA = 2;

    /// <summary>File size, bytes.</summary>
    public const int POSIX_RLIMIT_FSIZE = 1;

    /// <summary>Locks.</summary>
    public const int POSIX_RLIMIT_LOCKS = 10;

    /// <summary>Locked memory, bytes.</summary>
    public const int POSIX_RLIMIT_MEMLOCK = 8;

    /// <summary>Message queues, bytes.</summary>
    public const int POSIX_RLIMIT_MSGQUEUE = 12;

    /// <summary>Niceness.</summary>
    public const int POSIX_RLIMIT_NICE = 13;

    /// <summary>Descriptors.</summary>
    public const int POSIX_RLIMIT_NOFILE = 7;

    /// <summary>Processes.</summary>
    public const int POSIX_RLIMIT_NPROC = 6;

    /// <summary>Resident memory, bytes.</summary>
    public const int POSIX_RLIMIT_RSS = 5;

    /// <summary>Priority in real time.</summary>
    public const int POSIX_RLIMIT_RTPRIO = 14;

    /// <summary>Time in real time, microseconds.</summary>
    public const int POSIX_RLIMIT_RTTIME = 15;

    /// <summary>Pending signals.</summary>
    public const int POSIX_RLIMIT_SIGPENDING = 11;

    /// <summary>Stack, bytes.</summary>
    public const int POSIX_RLIMIT_STACK = 3;

    /// <summary>No limit.</summary>
    public const long POSIX_RLIMIT_INFINITY = -1;

    private static readonly (string Name, int Resource)[] s_limits =
    [
        ("core", POSIX_RLIMIT_CORE), ("data", POSIX_RLIMIT_DATA), ("stack", POSIX_RLIMIT_STACK), ("totalmem", POSIX_RLIMIT_AS), ("rss", POSIX_RLIMIT_RSS), ("maxproc", POSIX_RLIMIT_NPROC),
        ("memlock", POSIX_RLIMIT_MEMLOCK), ("cpu", POSIX_RLIMIT_CPU), ("filesize", POSIX_RLIMIT_FSIZE), ("openfiles", POSIX_RLIMIT_NOFILE),
    ];

    /// <summary>The soft and hard limits by name, or false.</summary>
    [PhpSignature("(): array|false")]
    public static PhpValue posix_getrlimit(Context ctx)
    {
        var result = new PhpArray();
        foreach (var (name, resource) in s_limits)
        {
            if (!PosixFunctions.Done(ctx, getrlimit(resource, out var limit)))
            {
                return PhpValue.False;
            }

            result["soft " + name] = limit.Soft == -1 ? "unlimited" : limit.Soft;
            result["hard " + name] = limit.Hard == -1 ? "unlimited" : limit.Hard;
        }

        return result;
    }

    /// <summary>Sets a limit.</summary>
    public static bool posix_setrlimit(Context ctx, long resource, long soft_limit, long hard_limit)
    {
        var limit = new Limit { Soft = soft_limit, Hard = hard_limit };
        return PosixFunctions.Done(ctx, setrlimit((int)resource, limit));
    }

    /// <summary>The numbers of the process's groups, or false.</summary>
    [PhpSignature("(): array|false")]
    public static PhpValue posix_getgroups(Context ctx)
    {
        var groups = new uint[PosixCalls.MaxGroups];
        int count = PosixFunctions.Number(ctx, PosixCalls.getgroups(groups.Length, groups));
        return count < 0 ? PhpValue.False : new PhpArray((PhpValue[])[.. groups.Take(count).Select(g => (PhpValue)(long)g)]);
    }

    /// <summary>Takes over the groups of a user.</summary>
    public static bool posix_initgroups(Context ctx, string username, long group_id) => username.Length > 0 && PosixFunctions.Done(ctx, initgroups(username, (uint)group_id));

    /// <summary>Whether the process may do something with a file.</summary>
    public static bool posix_access(Context ctx, string filename, long flags = 0) => filename.Contains('\0')
        ? throw ArgumentBinder.ValueError(nameof(posix_access), 1, "filename", "must not contain any null bytes")
        : PosixFunctions.Done(ctx, access(filename, (int)flags));

    /// <summary>Makes a named pipe.</summary>
    public static bool posix_mkfifo(Context ctx, string filename, long permissions) => PosixFunctions.Done(ctx, mkfifo(filename, (uint)permissions));

    /// <summary>Makes a special file.</summary>
    public static bool posix_mknod(Context ctx, string filename, long flags, long major = 0, long minor = 0)
    {
        bool device = (flags & (POSIX_S_IFCHR | POSIX_S_IFBLK)) is POSIX_S_IFCHR or POSIX_S_IFBLK;
        if (device && major == 0)
        {
            throw ArgumentBinder.ValueError("posix_mknod", 3, "major", "cannot be 0 for the POSIX_S_IFCHR and POSIX_S_IFBLK modes");
        }

        ulong number = (ulong)(((major & 0xFFF) << 8) | (minor & 0xFF) | ((minor & ~0xFFL) << 12) | ((major & ~0xFFFL) << 32));
        return PosixFunctions.Done(ctx, mknod(filename, (uint)flags, device ? number : 0));
    }

    /// <summary>Sets the user.</summary>
    public static bool posix_setuid(Context ctx, long user_id) => PosixFunctions.Done(ctx, setuid((uint)user_id));

    /// <summary>Sets the user whose rights the process has.</summary>
    public static bool posix_seteuid(Context ctx, long user_id) => PosixFunctions.Done(ctx, seteuid((uint)user_id));

    /// <summary>Sets the group.</summary>
    public static bool posix_setgid(Context ctx, long group_id) => PosixFunctions.Done(ctx, setgid((uint)group_id));

    /// <summary>Sets the group whose rights the process has.</summary>
    public static bool posix_setegid(Context ctx, long group_id) => PosixFunctions.Done(ctx, setegid((uint)group_id));

    [LibraryImport("libc", SetLastError = true)]
    private static partial int getrlimit(int resource, out Limit limit);

    [LibraryImport("libc", SetLastError = true)]
    private static partial int setrlimit(int resource, in Limit limit);

    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int initgroups(string user, uint group);

    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int access(string path, int mode);

    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int mkfifo(string path, uint mode);

    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int mknod(string path, uint mode, ulong device);

    [LibraryImport("libc", SetLastError = true)]
    private static partial int setuid(uint user);

    [LibraryImport("libc", SetLastError = true)]
    private static partial int seteuid(uint user);

    [LibraryImport("libc", SetLastError = true)]
    private static partial int setgid(uint group);

    [LibraryImport("libc", SetLastError = true)]
    private static partial int setegid(uint group);

    private struct Limit
    {
        public long Soft;
        public long Hard;
    }
}
