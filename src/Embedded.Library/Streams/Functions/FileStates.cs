using PeachpieSockets.Embedded.Library.Streams.Posix;
using PeachpieSockets.Embedded.Library.Streams.Wrappers;

namespace PeachpieSockets.Embedded.Library.Streams.Functions;

/// <summary>What files are: the functions over stat(2), whose last answers are kept (<see cref="StatCache"/>). Follows PHP 8.2.</summary>
[PhpExtension("standard")]
public static class FileStates
{
    private const int Exists = 0;
    private const int MayExecute = 1;
    private const int MayWrite = 2;
    private const int MayRead = 4;

    /// <summary>Whether there is such a file or folder.</summary>
    public static bool file_exists(PhpString filename) => IsAllowed(filename, Exists, nameof(file_exists));

    /// <summary>Whether it is a regular file.</summary>
    public static bool is_file(PhpString filename) => TryGet(filename, true, out var s, function: nameof(is_file)) && s.Type == FileStatus.Regular;

    /// <summary>Whether it is a folder.</summary>
    public static bool is_dir(PhpString filename) => TryGet(filename, true, out var s, function: nameof(is_dir)) && s.Type == FileStatus.Folder;

    /// <summary>Whether it is a symbolic link.</summary>
    public static bool is_link(PhpString filename) => TryGet(filename, false, out var s, function: nameof(is_link)) && s.Type == FileStatus.Link;

    /// <summary>Whether the process may read it.</summary>
    public static bool is_readable(PhpString filename) => IsAllowed(filename, MayRead, nameof(is_readable));

    /// <summary>Whether the process may write it.</summary>
    public static bool is_writable(PhpString filename) => IsAllowed(filename, MayWrite, nameof(is_writable));

    /// <summary>Whether the process may write it.</summary>
    public static bool is_writeable(PhpString filename) => IsAllowed(filename, MayWrite, nameof(is_writeable));

    /// <summary>Whether the process may execute it.</summary>
    public static bool is_executable(PhpString filename) => IsAllowed(filename, MayExecute, nameof(is_executable));

    /// <summary>Its size in bytes.</summary>
    [PhpSignature("(string $filename): int|false")]
    public static PhpValue filesize(Context ctx, PhpString filename) => Get(ctx, filename, nameof(filesize), static s => s.Size);

    /// <summary>When it was read last.</summary>
    [PhpSignature("(string $filename): int|false")]
    public static PhpValue fileatime(Context ctx, PhpString filename) => Get(ctx, filename, nameof(fileatime), static s => s.AccessTime);

    /// <summary>When it was written last.</summary>
    [PhpSignature("(string $filename): int|false")]
    public static PhpValue filemtime(Context ctx, PhpString filename) => Get(ctx, filename, nameof(filemtime), static s => s.ModificationTime);

    /// <summary>When it was changed last.</summary>
    [PhpSignature("(string $filename): int|false")]
    public static PhpValue filectime(Context ctx, PhpString filename) => Get(ctx, filename, nameof(filectime), static s => s.ChangeTime);

    /// <summary>Its inode.</summary>
    [PhpSignature("(string $filename): int|false")]
    public static PhpValue fileinode(Context ctx, PhpString filename) => Get(ctx, filename, nameof(fileinode), static s => s.Inode);

    /// <summary>Its owner.</summary>
    [PhpSignature("(string $filename): int|false")]
    public static PhpValue fileowner(Context ctx, PhpString filename) => Get(ctx, filename, nameof(fileowner), static s => s.User);

    /// <summary>Its group.</summary>
    [PhpSignature("(string $filename): int|false")]
    public static PhpValue filegroup(Context ctx, PhpString filename) => Get(ctx, filename, nameof(filegroup), static s => s.Group);

    /// <summary>Its type and permissions.</summary>
    [PhpSignature("(string $filename): int|false")]
    public static PhpValue fileperms(Context ctx, PhpString filename) => Get(ctx, filename, nameof(fileperms), static s => s.Mode);

    /// <summary>Its kind: file, dir, link, fifo, char, block, socket.</summary>
    [PhpSignature("(string $filename): string|false")]
    public static PhpValue filetype(Context ctx, PhpString filename) => Get(ctx, filename, nameof(filetype), static s => s.Type switch
    {
        FileStatus.Regular => "file",
        FileStatus.Folder => "dir",
        FileStatus.Link => "link",
        FileStatus.Fifo => "fifo",
        FileStatus.CharacterDevice => "char",
        FileStatus.BlockDevice => "block",
        FileStatus.SocketType => "socket",
        _ => "unknown",
    }, follow: false);

    /// <summary>Everything about it.</summary>
    [PhpSignature("(string $filename): array|false")]
    public static PhpValue stat(Context ctx, PhpString filename) => Get(ctx, filename, nameof(stat), static s => s.ToArray());

    /// <summary>Everything about it; of a link, about the link.</summary>
    [PhpSignature("(string $filename): array|false")]
    public static PhpValue lstat(Context ctx, PhpString filename) => Get(ctx, filename, nameof(lstat), static s => s.ToArray(), follow: false);

    /// <summary>Forgets the state of the file that was asked for last.</summary>
    public static void clearstatcache(Context ctx, bool clear_realpath_cache = false, [PhpParam("string", Default = "''")] PhpString filename = default)
    {
        _ = StreamArguments.Path(filename, nameof(clearstatcache), 2);
        StreamState.Of(ctx).Stats.Clear();
    }

    /// <summary>The space left on a disk.</summary>
    [PhpSignature("(string $directory): float|false")]
    public static PhpValue disk_free_space(Context ctx, PhpString directory) => Disk(ctx, directory, nameof(disk_free_space), static d => d.AvailableFreeSpace);

    /// <summary>disk_free_space().</summary>
    [PhpSignature("(string $directory): float|false")]
    public static PhpValue diskfreespace(Context ctx, PhpString directory) => Disk(ctx, directory, nameof(diskfreespace), static d => d.AvailableFreeSpace);

    /// <summary>The size of a disk.</summary>
    [PhpSignature("(string $directory): float|false")]
    public static PhpValue disk_total_space(Context ctx, PhpString directory) => Disk(ctx, directory, nameof(disk_total_space), static d => d.TotalSize);

    private static PhpValue Disk(Context ctx, PhpString folder, string function, Func<DriveInfo, long> what)
    {
        if (folder.IsEmpty)
        {
            return PhpValue.False;
        }

        if (!FileStatus.TryGet(StreamArguments.Path(folder, function, 1, "directory").AsSpan(), true, out _, out int error))
        {
            ctx.Warning($"{function}(): {Libc.Text(error)}");
            return PhpValue.False;
        }

        try
        {
            return (double)what(new DriveInfo(folder.ToString()));
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return PhpValue.False;
        }
    }

    // The three bits of a mode that are for the process, by its user and groups alone.
    private static int RightsOf(FileStatus status)
        => status.Mode >> (status.User == Process.PosixCalls.UserId ? 6 : Process.PosixCalls.IsInGroup(status.Group) ? 3 : 0);

    private static bool TryGet(PhpString filename, bool follow, out FileStatus status, bool test = true, string function = nameof(file_exists))
    {
        var cache = StreamState.Of(Context.Current!).Stats;
        bool isThere = cache.TryGet(filename, follow, out status);
        if (!isThere && TryAsk(filename, follow, out status, test, function))
        {
            cache.Keep(filename, follow, status);
            isThere = true;
        }

        return isThere;
    }

    private static bool TryAsk(PhpString filename, bool follow, out FileStatus status, bool test, string function)
    {
        status = default;
        if (UserSpace.UserWrapper.Of(Context.Current, filename) is { } user)
        {
            return user.TryGetStatus(Context.Current!, function, filename, follow ? 0 : UserSpace.UserWrapper.StatLink, test, out status);
        }

        return TryGetPath(filename, function, out var path) && FileStatus.TryGet(path.AsSpan(), follow, out status, out _);
    }

    // The path of a plain file; those of unknown schemes are plain ones, after a warning.
    private static bool TryGetPath(PhpString filename, string function, out PhpString path)
    {
        path = default;
        if (filename.IsEmpty || filename.AsSpan().Contains((byte)0))
        {
            return false;
        }

        StreamWrappers.WarnUnknown(Context.Current!, filename, function);
        return StreamWrappers.TryGetFilePath(filename, out path);
    }

    private static PhpValue Get(Context ctx, PhpString filename, string function, Func<FileStatus, PhpValue> what, bool follow = true)
    {
        if (TryGet(filename, follow, out var status, test: false, function))
        {
            return what(status);
        }

        if (!filename.IsEmpty)
        {
            ctx.Warning(filename.AsSpan().Contains((byte)0)
                ? $"{function}(): Filename contains null byte"
                : $"{function}(): {(follow ? "stat" : "Lstat")} failed for {filename}");
        }

        return PhpValue.False;
    }

    private static bool IsAllowed(PhpString filename, int access, string function)
    {
        if (UserSpace.UserWrapper.Of(Context.Current, filename) is not null)
        {
            return TryGet(filename, true, out var status, function: function) && (access == Exists || (RightsOf(status) & access) != 0);
        }

        if (!TryGetPath(filename, function, out var path))
        {
            return false;
        }

        return OperatingSystem.IsWindows()
            ? Path.Exists(path.ToString()) && (access != MayWrite || !File.GetAttributes(path.ToString()).HasFlag(FileAttributes.ReadOnly))
            : Libc.access(Libc.CString(path.AsSpan()), access) == 0;
    }
}
