namespace PeachpieSockets.Embedded.Library.Common;

/// <summary>Reading whole files.</summary>
internal static class Files
{
    public static bool TryRead(Context ctx, string function, string path, out byte[] data)
    {
        try
        {
            data = File.ReadAllBytes(path);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            string reason = e is UnauthorizedAccessException ? "Permission denied" : "No such file or directory";
            ctx.Warning($"{function}({path}): Failed to open stream: {reason}");
            data = [];
            return false;
        }
    }
}
