using System.Runtime.InteropServices;
using System.Text;
using PeachpieSockets.Embedded.Library.Streams.Posix;

namespace PeachpieSockets.Embedded.Library.Streams.Wrappers;

/// <summary>Paths without links and dots.</summary>
internal static class RealPath
{
    /// <summary>The path, or the default where there is no such file.</summary>
    public static unsafe PhpString Get(ReadOnlySpan<byte> path)
    {
        if (path.IsEmpty)
        {
            path = "."u8;
        }

        if (OperatingSystem.IsWindows())
        {
            string full = Path.GetFullPath(Encoding.UTF8.GetString(path));
            return Path.Exists(full) ? full : default(PhpString);
        }

        byte* resolved = Libc.realpath(Libc.CString(path), null);
        if (resolved is null)
        {
            return default;
        }

        var result = new PhpString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(resolved).ToArray());
        Libc.free(resolved);
        return result;
    }

    /// <summary>The path made absolute by text alone: the working folder before it, dots and double slashes gone.</summary>
    public static PhpString Expand(PhpString path)
    {
        string text = path.ToString();
        return path.IsEmpty ? Environment.CurrentDirectory : (PhpString)Path.GetFullPath(text);
    }
}
