namespace PeachpieSockets.Corpus.Tests.Embedded;

/// <summary>The descriptors that this process has open, from /proc/self/fd; nothing where there is no /proc.</summary>
internal static class Descriptors
{
    /// <summary>What is open, as number and target.</summary>
    public static IReadOnlyList<string> Open()
    {
        if (!OperatingSystem.IsLinux())
        {
            return [];
        }

        // The descriptor with which the folder itself is read is gone when its link is looked at.
        return [.. Directory.EnumerateFileSystemEntries("/proc/self/fd")
            .Select(path => (path, target: Target(path)))
            .Where(d => d.target is not null)
            .Select(d => $"{Path.GetFileName(d.path)} -> {d.target}")];
    }

    private static string? Target(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
