using System.Text;
using PeachpieSockets.Embedded.Library.Info;
using PeachpieSockets.Embedded.Library.Streams.Devices;
using PeachpieSockets.Embedded.Library.Streams.Posix;
using PeachpieSockets.Embedded.Library.Streams.Wrappers;

namespace PeachpieSockets.Embedded.Library.Streams;

/// <summary>Makes files with new names.</summary>
internal static class TemporaryFiles
{
    private const int Einval = 22;

    /// <summary>A new empty file; its path, open descriptor (-1 on Windows) and errno.</summary>
    public static byte[]? Create(ReadOnlySpan<byte> folder, ReadOnlySpan<byte> prefix, out int descriptor, out int error)
    {
        error = 0;
        descriptor = -1;
        bool slash = folder.Length > 0 && folder[^1] != '/';
        byte[] path = [.. folder, .. slash ? "/"u8 : default, .. prefix, .. "XXXXXX"u8];
        if (OperatingSystem.IsWindows())
        {
            string name = Encoding.UTF8.GetString(path)[..^6] + Path.GetRandomFileName()[..6];
            try
            {
                new FileStream(name, FileMode.CreateNew).Dispose();
                return Encoding.UTF8.GetBytes(name);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                error = Einval;
                return null;
            }
        }

        byte[] template = Libc.CString(path);
        descriptor = Libc.mkstemp(template);
        if (descriptor < 0)
        {
            error = Libc.Error;
            return null;
        }

        _ = Libc.fcntl(descriptor, Libc.F_SETFD, Libc.FD_CLOEXEC);
        return template[..^1];
    }

    /// <summary>A new file that goes when its stream is closed; null where none can be made.</summary>
    public static PhpStream? Open(Context ctx)
    {
        byte[]? path = CreateHere(out int descriptor);
        if (path is null)
        {
            return null;
        }

        StreamDevice device = descriptor >= 0
            ? Own(path, descriptor)
            : new ManagedDevice(new FileStream(Encoding.UTF8.GetString(path), FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, 1, FileOptions.DeleteOnClose));
        return new PhpStream(ctx, device, "r+b") { WrapperType = FileWrapper.TypeName, Uri = path };
    }

    /// <summary>The same without a stream; null where none can be made, or where files have no descriptors.</summary>
    public static DescriptorDevice? OpenDevice()
        => !OperatingSystem.IsWindows() && CreateHere(out int descriptor) is { } path ? Own(path, descriptor) : null;

    private static byte[]? CreateHere(out int descriptor) => Create(Encoding.UTF8.GetBytes(SystemInfo.sys_get_temp_dir()), "php"u8, out descriptor, out _);

    private static DescriptorDevice Own(byte[] path, int descriptor) => new(descriptor) { DeleteOnClose = Libc.CString(path), IsOpenedByPath = true, Inheritance = Inheritance.Full };
}
