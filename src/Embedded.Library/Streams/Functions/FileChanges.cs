using PeachpieSockets.Embedded.Library.Info;
using PeachpieSockets.Embedded.Library.Streams.Posix;
using PeachpieSockets.Embedded.Library.Streams.UserSpace;
using PeachpieSockets.Embedded.Library.Streams.Wrappers;

namespace PeachpieSockets.Embedded.Library.Streams.Functions;

/// <summary>Changes of the file system. Follows PHP 8.2.</summary>
[PhpExtension("standard")]
public static class FileChanges
{
    private const int CurrentFolder = -100;
    private const int Eexist = 17;
    private const int Enoent = 2;
    private const int MaxPath = 4096;

    /// <summary>Removes a file.</summary>
    [PhpSignature("(string $filename, $context = null): bool")]
    public static bool unlink(Context ctx, PhpString filename, PhpResource? context = null)
    {
        if (UserWrapper.Of(ctx, filename) is { } user)
        {
            return user.Unlink(ctx, filename);
        }

        if (StreamWrappers.IsReadOnly(ctx, filename, "unlink(): http does not allow unlinking"))
        {
            return false;
        }

        var path = Plain(ctx, StreamArguments.Path(filename, nameof(unlink)), nameof(unlink));
        return Done(ctx, SystemCall(path, static p => Libc.unlink(p), File.Delete), nameof(unlink), filename);
    }

    /// <summary>Makes a folder.</summary>
    [PhpSignature("(string $directory, int $permissions = 511, bool $recursive = false, $context = null): bool")]
    public static bool mkdir(Context ctx, PhpString directory, long permissions = 0x1FF, bool recursive = false, PhpResource? context = null)
    {
        if (UserWrapper.Of(ctx, directory) is { } user)
        {
            return user.MakeFolder(ctx, directory, permissions, recursive);
        }

        if (StreamWrappers.IsReadOnly(ctx, directory))
        {
            return false;
        }

        var path = Plain(ctx, StreamArguments.Path(directory, nameof(mkdir), 1, "directory"), nameof(mkdir));
        int error = Make(path, (uint)permissions, recursive);
        if (error == 0)
        {
            return true;
        }

        ctx.Warning($"mkdir(): {Libc.Text(error)}");
        return false;
    }

    private static int Make(PhpString path, uint mode, bool recursive)
    {
        int error = SystemCall(path, p => Libc.mkdir(p, mode), static p => Directory.CreateDirectory(p));
        if (error == Enoent && recursive)
        {
            string parent = Path.GetDirectoryName(path.ToString().TrimEnd('/')) ?? "";
            int above = parent.Length == 0 ? Enoent : Make(parent, mode, recursive: true);
            return above is 0 or Eexist ? SystemCall(path, p => Libc.mkdir(p, mode), static p => Directory.CreateDirectory(p)) : above;
        }

        return error;
    }

    /// <summary>Removes an empty folder.</summary>
    [PhpSignature("(string $directory, $context = null): bool")]
    public static bool rmdir(Context ctx, PhpString directory, PhpResource? context = null)
    {
        if (UserWrapper.Of(ctx, directory) is { } user)
        {
            return user.RemoveFolder(ctx, directory);
        }

        if (StreamWrappers.IsReadOnly(ctx, directory))
        {
            return false;
        }

        var path = Plain(ctx, StreamArguments.Path(directory, nameof(rmdir), 1, "directory"), nameof(rmdir));
        return Done(ctx, SystemCall(path, static p => Libc.rmdir(p), static p => Directory.Delete(p)), nameof(rmdir), directory);
    }

    /// <summary>Gives a file another name.</summary>
    [PhpSignature("(string $from, string $to, $context = null): bool")]
    public static bool rename(Context ctx, PhpString from, PhpString to, PhpResource? context = null)
    {
        if (UserWrapper.Of(ctx, from) is { } user)
        {
            return ReferenceEquals(UserWrapper.Of(ctx, to), user) ? user.Rename(ctx, from, to) : CannotRename(ctx);
        }

        if (StreamWrappers.IsReadOnly(ctx, from, "rename(): http wrapper does not support renaming"))
        {
            return false;
        }

        var source = Plain(ctx, StreamArguments.Path(from, nameof(rename), 1, "from"), nameof(rename));
        var target = Plain(ctx, StreamArguments.Path(to, nameof(rename), 2, "to"), nameof(rename));
        int error = SystemCall(source, p => Libc.rename(p, Libc.CString(target.AsSpan())), p => File.Move(p, target.ToString(), overwrite: true));
        return Done(ctx, error, nameof(rename), $"{from},{to}");
    }

    /// <summary>Sets the times of a file, and makes it where it is not there.</summary>
    public static unsafe bool touch(Context ctx, PhpString filename, long? mtime = null, long? atime = null)
    {
        var path = Plain(StreamArguments.Path(filename, nameof(touch)));
        if (filename.IsEmpty)
        {
            return false;
        }

        if (mtime is null && atime is not null)
        {
            throw ArgumentBinder.ValueError(nameof(touch), 2, "mtime", "cannot be null when argument #3 ($atime) is an integer");
        }

        if (UserWrapper.Of(ctx, filename) is { } user)
        {
            return user.SetMetaData(ctx, nameof(touch), filename, 1, mtime is null ? [] : new PhpArray(mtime.Value, atime ?? mtime.Value));
        }

        if (!FileStatus.TryGet(path.AsSpan(), true, out _, out _))
        {
            var made = StreamWrappers.Open(ctx, path, "c", null, nameof(touch), silent: true);
            if (made is null)
            {
                ctx.Warning($"touch(): Unable to create file {filename} because {Libc.Text(OperatingSystem.IsWindows() ? Enoent : Libc.Error)}");
                return false;
            }

            made.Dispose();
        }

        long modified = mtime ?? DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        if (OperatingSystem.IsWindows())
        {
            File.SetLastWriteTimeUtc(path.ToString(), DateTimeOffset.FromUnixTimeSeconds(modified).UtcDateTime);
            return true;
        }

        var times = stackalloc Libc.TimeSpec[] { new() { Seconds = atime ?? modified }, new() { Seconds = modified } };
        int current = OperatingSystem.IsMacOS() ? -2 : CurrentFolder;
        if (Libc.utimensat(current, Libc.CString(path.AsSpan()), times, 0) == 0)
        {
            return true;
        }

        ctx.Warning($"touch(): Utime failed: {Libc.Text(Libc.Error)}");
        return false;
    }

    /// <summary>Sets the permissions of a file.</summary>
    public static bool chmod(Context ctx, PhpString filename, long permissions)
    {
        if (UserWrapper.Of(ctx, filename) is { } user)
        {
            return user.SetMetaData(ctx, nameof(chmod), filename, 6, permissions);
        }

        var path = Plain(ctx, StreamArguments.Path(filename, nameof(chmod)), nameof(chmod));
        return DoneWithoutName(ctx, SystemCall(path, p => Libc.chmod(p, (uint)permissions), static _ => { }), nameof(chmod));
    }

    private static bool CannotRename(Context ctx)
    {
        ctx.Warning("rename(): Cannot rename a file across wrapper types");
        return false;
    }

    /// <summary>The mask for permissions of new files; sets it where one is given.</summary>
    public static long umask(long? mask = null)
    {
        if (OperatingSystem.IsWindows())
        {
            return 0;
        }

        uint before = Libc.umask((uint)(mask ?? 0x3F) & 0x1FF);
        if (mask is null)
        {
            _ = Libc.umask(before);
        }

        return before;
    }

    /// <summary>Gives a file to a user, by number or name.</summary>
    public static bool chown(Context ctx, PhpString filename, [PhpParam("string|int")] PhpValue user) => Own(ctx, nameof(chown), filename, user, isGroup: false, follow: true);

    /// <summary>Gives a file to a group, by number or name.</summary>
    public static bool chgrp(Context ctx, PhpString filename, [PhpParam("string|int")] PhpValue group) => Own(ctx, nameof(chgrp), filename, group, isGroup: true, follow: true);

    /// <summary>chown() of a link itself.</summary>
    public static bool lchown(Context ctx, PhpString filename, [PhpParam("string|int")] PhpValue user) => Own(ctx, nameof(lchown), filename, user, isGroup: false, follow: false);

    /// <summary>chgrp() of a link itself.</summary>
    public static bool lchgrp(Context ctx, PhpString filename, [PhpParam("string|int")] PhpValue group) => Own(ctx, nameof(lchgrp), filename, group, isGroup: true, follow: false);

    private static bool Own(Context ctx, string function, PhpString filename, PhpValue who, bool isGroup, bool follow)
    {
        const uint Unchanged = uint.MaxValue;
        if (UserWrapper.Of(ctx, filename) is { } written)
        {
            int option = (isGroup ? 4 : 2) + (who.IsLong ? 1 : 0);
            return written.SetMetaData(ctx, function, filename, option, who);
        }

        long number = who.IsLong ? who.Long : -1;
        if (!who.IsLong)
        {
            string name = who.StringValue.ToString();
            var entry = isGroup ? Process.AccountTables.Group(g => g[0] == name) : Process.AccountTables.User(u => u[0] == name);
            if (entry is null)
            {
                ctx.Warning($"{function}(): Unable to find {(isGroup ? "gid" : "uid")} for {name}");
                return false;
            }

            number = Convert.ToLong(entry[isGroup ? "gid" : "uid"]);
        }

        var (user, group) = isGroup ? (Unchanged, (uint)number) : ((uint)number, Unchanged);
        var path = Plain(ctx, StreamArguments.Path(filename, function), function);
        return DoneWithoutName(ctx, SystemCall(path, p => follow ? Libc.chown(p, user, group) : Libc.lchown(p, user, group), static _ => { }), function);
    }

    /// <summary>The number of the device that a link is on; -1 where there is none.</summary>
    [PhpSignature("(string $path): int|false")]
    public static PhpValue linkinfo(Context ctx, PhpString path)
    {
        if (FileStatus.TryGet(Plain(StreamArguments.Path(path, nameof(linkinfo), 1, "path")).AsSpan(), false, out var status, out int error))
        {
            return status.Device;
        }

        ctx.Warning($"linkinfo(): {Libc.Text(error)}");
        return -1;
    }

    /// <summary>A key for System V's shared things: of a file and a letter.</summary>
    public static long ftok(Context ctx, PhpString filename, PhpString project_id)
    {
        var path = StreamArguments.Path(filename, nameof(ftok));
        if (path.IsEmpty)
        {
            throw ArgumentBinder.ValueError(nameof(ftok), 1, "filename", "cannot be empty");
        }

        if (project_id.Length != 1)
        {
            throw ArgumentBinder.ValueError(nameof(ftok), 2, "project_id", "must be a single character");
        }

        if (FileStatus.TryGet(path.AsSpan(), true, out var status, out int error))
        {
            return (int)((status.Inode & 0xFFFF) | (status.Device & 0xFF) << 16 | (long)project_id[0] << 24);
        }

        ctx.Warning($"ftok(): ftok() failed - {Libc.Text(error)}");
        return -1;
    }

    /// <summary>Whether a file came by an upload: never on the command line.</summary>
    public static bool is_uploaded_file(PhpString filename)
    {
        _ = StreamArguments.Path(filename, nameof(is_uploaded_file));
        return false;
    }

    /// <summary>Moves a file that came by an upload: there is none on the command line.</summary>
    public static bool move_uploaded_file(PhpString from, PhpString to)
    {
        _ = (from, to);
        return false;
    }

    /// <summary>Makes a symbolic link.</summary>
    public static bool symlink(Context ctx, PhpString target, PhpString link)
    {
        byte[] name = Libc.CString(StreamArguments.Path(link, nameof(symlink), 2, "link").AsSpan());
        int error = SystemCall(StreamArguments.Path(target, nameof(symlink), 1, "target"), p => Libc.symlink(p, name), p => File.CreateSymbolicLink(link.ToString(), p));
        return DoneWithoutName(ctx, error, nameof(symlink));
    }

    /// <summary>Makes a hard link.</summary>
    public static bool link(Context ctx, PhpString target, PhpString link)
    {
        byte[] name = Libc.CString(StreamArguments.Path(link, nameof(link), 2, "link").AsSpan());
        int error = SystemCall(StreamArguments.Path(target, nameof(link), 1, "target"), p => Libc.link(p, name), static _ => throw new NotSupportedException());
        return DoneWithoutName(ctx, error, nameof(link));
    }

    /// <summary>Where a symbolic link leads.</summary>
    [PhpSignature("(string $path): string|false")]
    public static unsafe PhpValue readlink(Context ctx, PhpString path)
    {
        byte[] name = Libc.CString(StreamArguments.Path(path, nameof(readlink), 1, "path").AsSpan());
        if (OperatingSystem.IsWindows())
        {
            return new FileInfo(path.ToString()).LinkTarget is { } target ? target : PhpValue.False;
        }

        byte* buffer = stackalloc byte[MaxPath];
        nint length = Libc.readlink(name, buffer, MaxPath);
        if (length < 0)
        {
            ctx.Warning($"readlink(): {Libc.Text(Libc.Error)}");
            return PhpValue.False;
        }

        return new ReadOnlySpan<byte>(buffer, (int)length).ToArray();
    }

    /// <summary>Makes a new file in a folder, or in the system's for temporary files.</summary>
    [PhpSignature("(string $directory, string $prefix): string|false")]
    public static PhpValue tempnam(Context ctx, PhpString directory, PhpString prefix)
    {
        var folder = StreamArguments.Path(directory, nameof(tempnam), 1, "directory");
        byte[] start = Paths.Base(StreamArguments.Path(prefix, nameof(tempnam), 2, "prefix").AsSpan(), default).ToArray();
        start = start.Length > 63 ? start[..63] : start;
        byte[]? path = folder.IsEmpty ? null : TemporaryFiles.Create(folder.AsSpan(), start, out int descriptor, out _) is { } made ? Close(made, descriptor) : null;
        if (path is null)
        {
            if (!folder.IsEmpty)
            {
                ctx.Notice("tempnam(): file created in the system's temporary directory");
            }

            byte[] system = System.Text.Encoding.UTF8.GetBytes(SystemInfo.sys_get_temp_dir());
            path = TemporaryFiles.Create(system, start, out int other, out _) is { } second ? Close(second, other) : null;
        }

        return path is null ? PhpValue.False : path;
    }

    private static byte[] Close(byte[] path, int descriptor)
    {
        if (descriptor >= 0)
        {
            _ = Libc.close(descriptor);
        }

        return path;
    }

    // Files of unknown schemes are plain ones, after a warning.
    private static PhpString Plain(Context ctx, PhpString address, string function)
    {
        StreamWrappers.WarnUnknown(ctx, address, function);
        return Plain(address);
    }

    private static PhpString Plain(PhpString address) => StreamWrappers.TryGetFilePath(address, out var path) ? path : address;

    private static int SystemCall(PhpString path, Func<byte[], int> call, Action<string> managed)
    {
        if (!OperatingSystem.IsWindows())
        {
            return call(Libc.CString(path.AsSpan())) == 0 ? 0 : Libc.Error;
        }

        try
        {
            managed(path.ToString());
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return e is UnauthorizedAccessException ? 13 : Enoent;
        }
    }

    private static bool Done(Context ctx, int error, string function, PhpString shown)
    {
        if (error != 0)
        {
            ctx.Warning(StreamWrappers.PathText(function, shown, error));
            return false;
        }

        StreamState.Of(ctx).Stats.Clear();
        return true;
    }

    private static bool DoneWithoutName(Context ctx, int error, string function)
    {
        if (error != 0)
        {
            ctx.Warning($"{function}(): {Libc.Text(error)}");
        }

        return error == 0;
    }
}
