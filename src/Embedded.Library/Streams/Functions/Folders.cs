using PeachpieSockets.Embedded.Library.Streams.Devices;
using PeachpieSockets.Embedded.Library.Streams.Posix;
using PeachpieSockets.Embedded.Library.Streams.Wrappers;

namespace PeachpieSockets.Embedded.Library.Streams.Functions;

/// <summary>Folders. Follows PHP 8.2.</summary>
[PhpExtension("standard")]
public static class Folders
{
    /// <summary>Opens a folder for readdir().</summary>
    [PhpSignature("(string $directory, $context = null)")]
    [PhpCountedResults]
    public static PhpValue opendir(Context ctx, PhpString directory, PhpResource? context = null)
        => directory.IsEmpty ? PhpValue.False : FileHandles.OrFalse(Open(ctx, directory, context, nameof(opendir)));

    /// <summary>The next name of a folder.</summary>
    [PhpSignature("($dir_handle = null): string|false")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue readdir(Context ctx, PhpResource? dir_handle = null) => FileHandles.OrFalse(Get(ctx, dir_handle, nameof(readdir)).Next());

    /// <summary>Starts a folder anew.</summary>
    [PhpSignature("($dir_handle = null): void")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static void rewinddir(Context ctx, PhpResource? dir_handle = null) => Get(ctx, dir_handle, nameof(rewinddir)).Rewind();

    /// <summary>Closes a folder.</summary>
    [PhpSignature("($dir_handle = null): void")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static void closedir(Context ctx, PhpResource? dir_handle = null)
    {
        var state = StreamState.Of(ctx);
        _ = Get(ctx, dir_handle, nameof(closedir));
        var stream = (PhpStream?)dir_handle ?? state.LastFolder!;
        if (stream == state.LastFolder)
        {
            state.LastFolder = null;
        }

        stream.Dispose();
    }

    /// <summary>The names in a folder, sorted.</summary>
    [PhpSignature("(string $directory, int $sorting_order = SCANDIR_SORT_ASCENDING, $context = null): array|false")]
    public static PhpValue scandir(Context ctx, PhpString directory, long sorting_order = 0, PhpResource? context = null)
    {
        if (directory.IsEmpty)
        {
            throw ArgumentBinder.ValueError(nameof(scandir), 1, "directory", "cannot be empty");
        }

        var path = StreamArguments.Path(directory, nameof(scandir), 1, "directory");
        _ = StreamArguments.Context(ctx, context, nameof(scandir));
        if (UserSpace.UserWrapper.Of(ctx, path) is not null || StreamWrappers.SchemeOf(path.AsSpan()) == "glob")
        {
            return ListWritten(ctx, path, sorting_order);
        }

        StreamWrappers.WarnUnknown(ctx, path, nameof(scandir));
        if (FileWrapper.List(ctx, path, out int error) is not { } names)
        {
            ctx.Warning(StreamWrappers.Text(nameof(scandir), path, StreamWrappers.HasFolders(path) ? Libc.Text(error) : "not implemented", "directory"));
            ctx.Warning($"scandir(): (errno {error}): {Libc.Text(error)}");
            return PhpValue.False;
        }

        _ = ctx.NextResourceId(); // php opens the folder as a resource
        if (sorting_order != FileConstants.SCANDIR_SORT_NONE)
        {
            names.Sort(static (a, b) => a.AsSpan().SequenceCompareTo(b));
            if (sorting_order != FileConstants.SCANDIR_SORT_ASCENDING)
            {
                names.Reverse();
            }
        }

        return ToArray(names);
    }

    /// <summary>The paths that match a shell pattern.</summary>
    [PhpSignature("(string $pattern, int $flags = 0): array|false")]
    public static PhpValue glob(Context ctx, PhpString pattern, long flags = 0)
    {
        var path = StreamArguments.Path(pattern, nameof(glob), 1, "pattern");
        if ((flags & ~(long)FileConstants.GLOB_AVAILABLE_FLAGS) != 0)
        {
            ctx.Warning("glob(): At least one of the passed flags is invalid or not supported on this platform");
            return PhpValue.False;
        }

        return Globbing.Find(ctx, path.AsSpan(), (int)flags) is { } found ? ToArray(found) : PhpValue.False;
    }

    internal static PhpStream? Open(Context ctx, PhpString directory, PhpResource? context, string function)
    {
        var path = StreamArguments.Path(directory, function, 1, "directory");
        var options = StreamArguments.Context(ctx, context, function);
        if (UserSpace.UserWrapper.Of(ctx, path) is { } user)
        {
            var opened = user.OpenFolder(ctx, path, options, function);
            StreamState.Of(ctx).LastFolder = opened ?? StreamState.Of(ctx).LastFolder;
            return opened;
        }

        int error = 0;
        StreamWrappers.WarnUnknown(ctx, path, function);
        var device = StreamWrappers.SchemeOf(path.AsSpan()) == "glob"
            ? new FolderDevice((Globbing.Find(ctx, path.AsSpan()["glob://".Length..], 0) ?? []).ConvertAll(static p => Paths.Base(p, default).ToArray()))
            : FileWrapper.OpenFolder(ctx, path, out error);
        if (device is null)
        {
            ctx.Warning(StreamWrappers.Text(function, path, StreamWrappers.HasFolders(path) ? Libc.Text(error) : "not implemented", "directory"));
            return null;
        }

        var stream = new PhpStream(ctx, device, "r") { WrapperType = FileWrapper.TypeName, Context = options };
        stream.CountHolders();
        StreamState.Of(ctx).LastFolder = stream;
        return stream;
    }

    private static PhpValue ListWritten(Context ctx, PhpString path, long order)
    {
        if (Open(ctx, path, null, nameof(scandir)) is not { } stream)
        {
            ctx.Warning("scandir(): (errno 2): No such file or directory");
            return PhpValue.False;
        }

        var names = new List<byte[]>();
        while (((FolderDevice)stream.Device).Next() is { IsDefault: false } name)
        {
            names.Add(name.ToBytes());
        }

        stream.Dispose();
        if (order != FileConstants.SCANDIR_SORT_NONE)
        {
            names.Sort((a, b) => order == 0 ? a.AsSpan().SequenceCompareTo(b) : b.AsSpan().SequenceCompareTo(a));
        }

        return ToArray(names);
    }

    internal static FolderDevice Get(Context ctx, PhpResource? handle, string function)
    {
        if (handle is null)
        {
            return StreamState.Of(ctx).LastFolder is { IsValid: true } last
                ? (FolderDevice)last.Device
                : throw PhpException.TypeErrorException("No resource supplied");
        }

        var stream = handle is PhpStream { IsValid: true } open ? open
            : throw PhpException.TypeErrorException($"{function}(): supplied resource is not a valid Directory resource");
        return stream.Device as FolderDevice
            ?? throw PhpException.TypeErrorException($"{function}(): Argument #1 ($dir_handle) must be a valid Directory resource");
    }

    private static PhpArray ToArray(List<byte[]> names)
    {
        var result = new PhpArray(names.Count);
        foreach (byte[] name in names)
        {
            result.AddValue(name);
        }

        return result;
    }
}
