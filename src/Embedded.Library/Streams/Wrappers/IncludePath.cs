using PeachpieSockets.Embedded.Library.Streams.Posix;

namespace PeachpieSockets.Embedded.Library.Streams.Wrappers;

/// <summary>Looks for files along include_path.</summary>
internal static class IncludePath
{
    /// <summary>The full path of a file that is there; the default where there is none.</summary>
    public static PhpString Find(Context ctx, PhpString path)
    {
        var name = path.AsSpan();
        if (name.IsEmpty)
        {
            return default;
        }

        if (name[0] == '/' || name.StartsWith("./"u8) || name.StartsWith("../"u8))
        {
            return Existing(path.ToBytes());
        }

        _ = ctx.Ini.TryGet("include_path", out var folders);
        for (var rest = folders.AsSpan(); ;)
        {
            int end = rest.IndexOf((byte)':');
            byte[] full = [.. end < 0 ? rest : rest[..end], (byte)'/', .. name];
            if (Existing(full) is { IsDefault: false } found)
            {
                return found;
            }

            if (end < 0)
            {
                break;
            }

            rest = rest[(end + 1)..];
        }

        string? script = ctx.CurrentFile is { Length: > 0 } file ? Path.GetDirectoryName(file) : null;
        return string.IsNullOrEmpty(script) ? default : Existing([.. System.Text.Encoding.UTF8.GetBytes(script), (byte)'/', .. name]);
    }

    private static PhpString Existing(byte[] path)
        => FileStatus.TryGet(path, follow: true, out _, out _) ? RealPath.Get(path) : default;
}
