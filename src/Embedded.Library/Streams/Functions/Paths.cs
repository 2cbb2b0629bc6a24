using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Streams.Posix;
using PeachpieSockets.Embedded.Library.Streams.Wrappers;

namespace PeachpieSockets.Embedded.Library.Streams.Functions;

/// <summary>Paths as text, and the working folder. Follows PHP 8.2.</summary>
[PhpExtension("standard")]
public static class Paths
{
    private const byte Slash = (byte)'/';

    /// <summary>The last part of a path, without a suffix.</summary>
    [PhpSignature("(string $path, string $suffix = ''): string")]
    [PhpPlain]
    public static PhpString basename(PhpString path, PhpString? suffix = null)
        => Bytes.Copy(Base(path.AsSpan(), suffix is { } end ? end.AsSpan() : default));

    /// <summary>The folder of a path, some levels up.</summary>
    public static PhpString dirname(PhpString path, long levels = 1)
    {
        if (levels < 1)
        {
            throw ArgumentBinder.ValueError(nameof(dirname), 2, "levels", "must be greater than or equal to 1");
        }

        var folder = path.AsSpan();
        for (; levels > 0; levels--)
        {
            int before = folder.Length;
            folder = Folder(folder);
            if (folder.Length == before)
            {
                break;
            }
        }

        return Bytes.Copy(folder);
    }

    /// <summary>The parts of a path: all as an array, or one.</summary>
    [PhpSignature("(string $path, int $flags = PATHINFO_ALL): array|string")]
    public static PhpValue pathinfo(PhpString path, long flags = Strings.StringConstants.PATHINFO_ALL)
    {
        var result = new PhpArray();
        if ((flags & Strings.StringConstants.PATHINFO_DIRNAME) != 0 && path.Length > 0)
        {
            var folder = Folder(path.AsSpan());
            result.SetItemValue("dirname", Bytes.Copy(folder));
        }

        var name = Base(path.AsSpan(), default);
        int dot = name.LastIndexOf((byte)'.');
        if ((flags & Strings.StringConstants.PATHINFO_BASENAME) != 0)
        {
            result.SetItemValue("basename", Bytes.Copy(name));
        }

        if ((flags & Strings.StringConstants.PATHINFO_EXTENSION) != 0 && dot >= 0)
        {
            result.SetItemValue("extension", Bytes.Copy(name[(dot + 1)..]));
        }

        if ((flags & Strings.StringConstants.PATHINFO_FILENAME) != 0)
        {
            result.SetItemValue("filename", Bytes.Copy(dot < 0 ? name : name[..dot]));
        }

        return flags == Strings.StringConstants.PATHINFO_ALL ? result : result.TryGetFirst(out _, out var value) ? value : PhpValue.EmptyString;
    }

    /// <summary>The path without links and dots, of a file that is there.</summary>
    [PhpSignature("(string $path): string|false")]
    public static PhpValue realpath(PhpString path)
        => FileHandles.OrFalse(RealPath.Get(StreamArguments.Path(path, nameof(realpath), 1, "path").AsSpan()));

    /// <summary>The working folder of the process.</summary>
    [PhpSignature("(): string|false")]
    public static PhpValue getcwd() => OperatingSystem.IsWindows() ? Environment.CurrentDirectory : FileHandles.OrFalse(FolderCalls.Current());

    /// <summary>Changes the working folder of the process.</summary>
    public static bool chdir(Context ctx, PhpString directory)
    {
        var path = StreamArguments.Path(directory, nameof(chdir), 1, "directory");
        if (!FileStatus.TryGet(path.AsSpan(), true, out var status, out int error) || status.Type != FileStatus.Folder)
        {
            error = error == 0 ? 20 : error;
            ctx.Warning($"chdir(): {Libc.Text(error)} (errno {error})");
            return false;
        }

        try
        {
            if (OperatingSystem.IsWindows())
            {
                Environment.CurrentDirectory = path.ToString();
            }
            else if (FolderCalls.chdir(Libc.CString(path.AsSpan())) < 0)
            {
                error = Libc.Error;
                ctx.Warning($"chdir(): {Libc.Text(error)} (errno {error})");
                return false;
            }

            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            ctx.Warning($"chdir(): {Libc.Text(13)} (errno 13)");
            return false;
        }
    }

    /// <summary>Makes a folder the root of the process: of all its scripts, and for good. Only a privileged process may.</summary>
    public static bool chroot(Context ctx, PhpString directory)
    {
        var path = StreamArguments.Path(directory, nameof(chroot), 1, "directory");
        if (OperatingSystem.IsWindows())
        {
            ctx.Warning("chroot(): this system has no roots of processes");
            return false;
        }

        bool isDone = FolderCalls.chroot(Libc.CString(path.AsSpan())) == 0;
        int error = isDone ? 0 : Libc.Error;
        if (!isDone)
        {
            ctx.Warning($"chroot(): {Libc.Text(error)} (errno {error})");
        }

        return isDone && chdir(ctx, "/");
    }

    /// <summary>Whether a name matches a shell pattern.</summary>
    public static bool fnmatch(PhpString pattern, PhpString filename, long flags = 0) => ShellPattern.Matches(
            StreamArguments.Path(pattern, nameof(fnmatch), 1, "pattern").AsSpan(), StreamArguments.Path(filename, nameof(fnmatch), 2).AsSpan(), (int)flags);

    /// <summary>Where include would find a file.</summary>
    [PhpSignature("(string $filename): string|false")]
    public static PhpValue stream_resolve_include_path(Context ctx, PhpString filename)
        => filename.IsEmpty
            ? getcwd()
            : FileHandles.OrFalse(IncludePath.Find(ctx, StreamArguments.Path(filename, nameof(stream_resolve_include_path))));

    internal static ReadOnlySpan<byte> Base(ReadOnlySpan<byte> path, ReadOnlySpan<byte> suffix)
    {
        path = path.TrimEnd(Slash);
        path = path[(path.LastIndexOf(Slash) + 1)..];
        return suffix.Length > 0 && path.Length > suffix.Length && path.EndsWith(suffix) ? path[..^suffix.Length] : path;
    }

    private static ReadOnlySpan<byte> Folder(ReadOnlySpan<byte> path)
    {
        if (path.IsEmpty)
        {
            return path;
        }

        var trimmed = path.TrimEnd(Slash);
        if (trimmed.IsEmpty)
        {
            return "/"u8;
        }

        int at = trimmed.LastIndexOf(Slash);
        if (at < 0)
        {
            return "."u8;
        }

        var folder = trimmed[..at].TrimEnd(Slash);
        return folder.IsEmpty ? "/"u8 : folder;
    }
}
