using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Cli.Hosting;

/// <summary>A script's file that cannot be read; the message is php's.</summary>
internal sealed class UnreadableFileException(string path) : Exception($"Could not open input file: {path}\n");

/// <summary>Where scripts come from.</summary>
internal static class SourceFiles
{
    /// <summary>php's exit code for a file that cannot be opened.</summary>
    public const int NotFound = 1;

    /// <summary>A file's bytes; null, with php's message, where it cannot be read. A folder is an empty script, as for php.</summary>
    public static byte[]? Read(Context ctx, string path)
    {
        try
        {
            return Read(path);
        }
        catch (UnreadableFileException e)
        {
            ctx.Echo(e.Message);
            return null;
        }
    }

    /// <summary>A file's bytes; an <see cref="UnreadableFileException"/> where it cannot be read. A folder is an empty script, as for php.</summary>
    public static byte[] Read(string path)
        => !PosixFiles.AreThere ? ReadByDotNet(path) : PosixFiles.Read(path) ?? throw new UnreadableFileException(path);

    private static byte[] ReadByDotNet(string path)
    {
        try
        {
            return Directory.Exists(path) ? [] : File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnreadableFileException(path);
        }
    }

    /// <summary>All of the standard input.</summary>
    public static byte[] ReadStandardInput()
    {
        using var input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The path that __FILE__ is: absolute, symbolic links followed.</summary>
    public static string RealPath(string path) => (PosixFiles.AreThere ? PosixFiles.RealPath(path) : null) ?? RealPathByDotNet(path);

    private static string RealPathByDotNet(string path)
    {
        string full = Path.GetFullPath(path);
        string root = Path.GetPathRoot(full)!;
        string result = root;
        foreach (string part in full[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            string next = Path.Combine(result, part);
            var link = new FileInfo(next).LinkTarget is null ? null : new FileInfo(next).ResolveLinkTarget(returnFinalTarget: true);
            result = link?.FullName ?? next;
        }

        return result;
    }
}
