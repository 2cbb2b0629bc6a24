using System.Text;
using PeachpieSockets.Embedded.Library.Streams.Devices;
using PeachpieSockets.Embedded.Library.Streams.Posix;

namespace PeachpieSockets.Embedded.Library.Streams.Wrappers;

/// <summary>Plain files.</summary>
internal sealed class FileWrapper : IStreamWrapper
{
    public const string TypeName = "plainfile";
    private const uint CreationMode = 0x1B6; // 0666, less the umask

    public PhpStream? Open(OpenRequest request, out string reason)
    {
        _ = StreamWrappers.TryGetFilePath(request.Path, out var path);
        if (!OpenFlags.TryParse(request.Mode.AsSpan(), out int flags))
        {
            reason = $"`{request.Mode}' is not a valid mode for fopen";
            return null;
        }

        StreamDevice? device = OperatingSystem.IsWindows() ? OpenManaged(path, request.Mode, out reason) : OpenDescriptor(request, path, flags, out reason);
        return device is null ? null : new PhpStream(request.Context, device, request.Mode.ToString())
        {
            WrapperType = TypeName,
            Uri = request.Path,
            Context = request.Options,
        };
    }

    private static DescriptorDevice? OpenDescriptor(OpenRequest request, PhpString path, int flags, out string reason)
    {
        const int Enfile = 23;
        const int Emfile = 24;
        byte[] name = Libc.CString(path.AsSpan());
        int descriptor = Libc.open(name, flags, CreationMode);
        if (descriptor < 0 && Libc.Error is Enfile or Emfile)
        {
            request.Context.CollectLost();
            descriptor = Libc.open(name, flags, CreationMode);
        }

        reason = descriptor < 0 ? Libc.Text(Libc.Error) : "";
        return descriptor < 0 ? null : new DescriptorDevice(descriptor)
        {
            IsOpenedByPath = true,
            Inheritance = request.Mode.AsSpan().Contains((byte)'e') ? Inheritance.None : Inheritance.Full,
        };
    }

    private static ManagedDevice? OpenManaged(PhpString path, PhpString mode, out string reason)
    {
        char kind = (char)mode[0];
        var access = mode.AsSpan().Contains((byte)'+') && kind != 'a' ? FileAccess.ReadWrite : kind == 'r' ? FileAccess.Read : FileAccess.Write;
        var how = kind switch
        {
            'r' => FileMode.Open,
            'w' => FileMode.Create,
            'a' => FileMode.Append,
            'x' => FileMode.CreateNew,
            _ => FileMode.OpenOrCreate,
        };
        try
        {
            reason = "";
            return new ManagedDevice(new FileStream(path.ToString(), how, access, FileShare.ReadWrite | FileShare.Delete, 0));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            reason = e is FileNotFoundException or DirectoryNotFoundException ? "No such file or directory"
                : e is UnauthorizedAccessException ? "Permission denied"
                : kind == 'x' ? "File exists" : "Invalid argument";
            return null;
        }
    }

    /// <summary>Opens a folder; null with errno.</summary>
    public static FolderDevice? OpenFolder(Context ctx, PhpString address, out int error)
    {
        _ = StreamWrappers.TryGetFilePath(address, out var path);
        return !OperatingSystem.IsWindows() ? Devices.OpenFolder.Open(ctx, path.AsSpan(), out error)
            : ListManaged(path, out error) is { } names ? new FolderDevice(names)
            : null;
    }

    /// <summary>The names in a folder, as the system lists them; null with errno.</summary>
    public static List<byte[]>? List(Context ctx, PhpString address, out int error)
    {
        _ = StreamWrappers.TryGetFilePath(address, out var path);
        if (OperatingSystem.IsWindows())
        {
            return ListManaged(path, out error);
        }

        if (Devices.OpenFolder.Open(ctx, path.AsSpan(), out error) is not { } folder)
        {
            return null;
        }

        var names = folder.Rest();
        folder.Close();
        return names;
    }

    // "." and ".." first.
    private static List<byte[]>? ListManaged(PhpString path, out int error)
    {
        const int Enoent = 2;
        const int Eacces = 13;
        error = 0;
        try
        {
            List<byte[]> names = ["."u8.ToArray(), ".."u8.ToArray()];
            foreach (string name in Directory.EnumerateFileSystemEntries(path.ToString(), "*", new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false }))
            {
                names.Add(Encoding.UTF8.GetBytes(Path.GetFileName(name)));
            }

            return names;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error = e is UnauthorizedAccessException ? Eacces : Enoent;
            return null;
        }
    }
}
