using System.Runtime.InteropServices;

namespace PeachpieSockets.Embedded.Library.Streams.Posix;

/// <summary>The C library's calls for descriptors and files. Names and meaning are those of the manual pages.</summary>
internal static unsafe partial class Libc
{
    private const string Library = "libc";

    public const int F_GETFD = 1;
    public const int F_SETFD = 2;
    public const int F_GETFL = 3;
    public const int F_SETFL = 4;
    public const int FD_CLOEXEC = 1;
    public const int LOCK_NB = 4;
    public const short POLLIN = 1;
    public const short POLLPRI = 2;
    public const short POLLOUT = 4;
    public const short POLLERR = 8;
    public const short POLLHUP = 16;
    public const short POLLNVAL = 32;

    private static readonly int s_duplicatePrivately = OperatingSystem.IsMacOS() ? 67 : 1030; // F_DUPFD_CLOEXEC
    private static readonly bool s_variadicOnStack = OperatingSystem.IsMacOS() && RuntimeInformation.ProcessArchitecture == Architecture.Arm64;

    /// <summary>errno of the last call.</summary>
    public static int Error => Marshal.GetLastPInvokeError();

    /// <summary>What strerror(3) says.</summary>
    public static string Text(int error) => Marshal.GetPInvokeErrorMessage(error);

    [LibraryImport(Library, SetLastError = true)]
    public static partial nint read(int fd, byte* buffer, nint count);

    [LibraryImport(Library, SetLastError = true)]
    public static partial nint write(int fd, byte* buffer, nint count);

    [LibraryImport(Library, SetLastError = true)]
    public static partial int close(int fd);

    /// <summary>A second descriptor of the same file, from a number on; programs do not get it unless somebody passes it on.</summary>
    public static int Duplicate(int fd, int from = 0) => fcntl(fd, s_duplicatePrivately, from);

    [LibraryImport(Library, SetLastError = true)]
    public static partial long lseek(int fd, long offset, int whence);

    [LibraryImport(Library, SetLastError = true)]
    public static partial int ftruncate(int fd, long length);

    [LibraryImport(Library, SetLastError = true)]
    public static partial int fsync(int fd);

    [LibraryImport(Library, SetLastError = true)]
    public static partial int flock(int fd, int operation);

    [LibraryImport(Library, SetLastError = true)]
    public static partial int poll(PollRequest* fds, nuint count, int timeout);

    /// <summary>pipe(2); programs get neither end unless somebody passes it on.</summary>
    public static int Pipe(int* fds)
    {
        if (OperatingSystem.IsLinux())
        {
            return pipe2(fds, OpenFlags.CloseOnExec);
        }

        int result = pipe(fds);
        if (result == 0)
        {
            _ = fcntl(fds[0], F_SETFD, FD_CLOEXEC);
            _ = fcntl(fds[1], F_SETFD, FD_CLOEXEC);
        }

        return result;
    }

    [LibraryImport(Library, SetLastError = true)]
    private static partial int pipe(int* fds);

    [LibraryImport(Library, SetLastError = true)]
    private static partial int pipe2(int* fds, int flags);

    [LibraryImport(Library, SetLastError = true)]
    public static partial int unlink(byte[] path);

    [LibraryImport(Library, SetLastError = true)]
    public static partial int rmdir(byte[] path);

    [LibraryImport(Library, SetLastError = true)]
    public static partial int mkdir(byte[] path, uint mode);

    [LibraryImport(Library, SetLastError = true)]
    public static partial int rename(byte[] from, byte[] to);

    [LibraryImport(Library, SetLastError = true)]
    public static partial int chmod(byte[] path, uint mode);

    [LibraryImport(Library, SetLastError = true)]
    public static partial int chown(byte[] path, uint user, uint group);

    [LibraryImport(Library, SetLastError = true)]
    public static partial int lchown(byte[] path, uint user, uint group);

    [LibraryImport(Library)]
    public static partial void openlog(nint ident, int option, int facility);

    [LibraryImport(Library)]
    public static partial void closelog();

    /// <summary>syslog(3) with one text, which is no format.</summary>
    public static void Log(int priority, string text)
        => syslog(priority, "%s\0"u8.ToArray(), [.. System.Text.Encoding.UTF8.GetBytes(text), 0]);

    [LibraryImport(Library)]
    private static partial void syslog(int priority, byte[] format, byte[] text);

    [LibraryImport(Library, SetLastError = true)]
    public static partial int nice(int increment);

    [LibraryImport(Library, SetLastError = true)]
    public static partial int symlink(byte[] target, byte[] link);

    [LibraryImport(Library, SetLastError = true)]
    public static partial int link(byte[] target, byte[] link);

    [LibraryImport(Library, SetLastError = true)]
    public static partial nint readlink(byte[] path, byte* buffer, nint size);

    [LibraryImport(Library, SetLastError = true)]
    public static partial int access(byte[] path, int mode);

    [LibraryImport(Library, SetLastError = true)]
    public static partial int utimensat(int folder, byte[] path, TimeSpec* times, int flags);

    [LibraryImport(Library)]
    public static partial uint umask(uint mask);

    [LibraryImport(Library)]
    public static partial int isatty(int fd);

    [LibraryImport(Library)]
    private static partial int ttyname_r(int fd, [Out] byte[] buffer, nint size);

    /// <summary>The path of a terminal; null where it is none.</summary>
    public static string? NameOfTerminal(int descriptor)
    {
        byte[] buffer = new byte[256];
        return !OperatingSystem.IsWindows() && ttyname_r(descriptor, buffer, buffer.Length) == 0
            ? System.Text.Encoding.UTF8.GetString(buffer, 0, Array.IndexOf(buffer, (byte)0)) : null;
    }

    [LibraryImport(Library, SetLastError = true)]
    public static partial int mkstemp(byte[] template);

    [LibraryImport(Library, SetLastError = true)]
    public static partial byte* realpath(byte[] path, byte* resolved);

    [LibraryImport(Library)]
    public static partial void free(byte* memory);

    [LibraryImport(Library, EntryPoint = "open", SetLastError = true)]
    private static partial int open_registers(byte[] path, int flags, uint mode);

    [LibraryImport(Library, EntryPoint = "open", SetLastError = true)]
    private static partial int open_stack(byte[] path, nint flags, nint r2, nint r3, nint r4, nint r5, nint r6, nint r7, nint mode);

    [LibraryImport(Library, EntryPoint = "fcntl", SetLastError = true)]
    private static partial int fcntl_registers(int fd, int command, nint argument);

    [LibraryImport(Library, EntryPoint = "fcntl", SetLastError = true)]
    private static partial int fcntl_stack(int fd, nint command, nint r2, nint r3, nint r4, nint r5, nint r6, nint r7, nint argument);

    [LibraryImport(Library, SetLastError = true)]
    public static partial int statx(int folder, byte[] path, int flags, uint mask, byte* buffer);

    /// <summary>open(2), whose last argument is variadic: on Apple's arm64 it is on the stack.</summary>
    public static int open(byte[] path, int flags, uint mode)
        => s_variadicOnStack ? open_stack(path, flags, 0, 0, 0, 0, 0, 0, (nint)mode) : open_registers(path, flags, mode);

    /// <summary>fcntl(2), variadic as open.</summary>
    public static int fcntl(int fd, int command, nint argument)
        => s_variadicOnStack ? fcntl_stack(fd, command, 0, 0, 0, 0, 0, 0, argument) : fcntl_registers(fd, command, argument);

    /// <summary>A path as the C library takes it.</summary>
    public static byte[] CString(ReadOnlySpan<byte> path)
    {
        var result = new byte[path.Length + 1];
        path.CopyTo(result);
        return result;
    }

    /// <summary>struct pollfd.</summary>
    public struct PollRequest
    {
        public int Descriptor;
        public short Events;
        public short Returned;
    }

    /// <summary>struct timespec.</summary>
    public struct TimeSpec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
