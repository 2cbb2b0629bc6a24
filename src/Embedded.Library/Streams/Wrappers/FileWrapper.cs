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

        StreamDevice? device = OperatingSystem.IsWindows() ? OpenManaged(path, request.Mode, out reason) : OpenDescriptor(request.Context, path, flags, out reason);
        return device is null ? null : new PhpStream(request.Context, device, request.Mode.ToString())
        {
            WrapperType = TypeName,
            Uri = request.Path,
            Context = request.Options,
        };
    }

    private static DescriptorDevice? OpenDescriptor(Context ctx, PhpString path, int flags, out string reason)
    {
        const int Enfile = 23;
        const int Emfile = 24;
        byte[] name = Libc.CString(path.AsSpan());
        int descriptor = Libc.open(name, flags, CreationMode);
        if (descriptor < 0 && Libc.Error is Enfile or Emfile)
        {
            ctx.CollectLost();
            descriptor = Libc.open(name, flags, CreationMode);
        }

        reason = descriptor < 0 ? Libc.Text(Libc.Error) : "";
        return descriptor < 0 ? null : new DescriptorDevice(descriptor) { IsOpenedByPath = true };
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

    /// <summary>The names in a folder, <c>.</c> and <c>..</c> first; null with errno.</summary>
    public static List<byte[]>? List(PhpString address, out int error)
    {
        const int Enoent = 2;
        const int Eacces = 13;
        const int Enotdir = 20;
        _ = StreamWrappers.TryGetFilePath(address, out var path);
        error = 0;
        try
        {
            if (!FileStatus.TryGet(path.AsSpan(), follow: true, out var status, out error))
            {
                return null;
            }

            if (status.Type != FileStatus.Folder)
            {
                error = Enotdir;
                return null;
            }

            List<byte[]> names = ["."u8.ToArray(), ".."u8.ToArray()];
            foreach (string name in Directory.EnumerateFileSystemEntries(path.ToString(), "*", new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false }))
            {
                names.Add(Encoding.UTF8.GetBytes(Path.GetFileName(name)));
            }

            return names;
        }
        catch (UnauthorizedAccessException)
        {
            error = Eacces;
        }
        catch (IOException e)
        {
            // The number of the system, where there is one.
            error = e.HResult is > 0 and < 4096 ? e.HResult : Enoent;
        }

        return null;
    }
}
