namespace PeachpieSockets.Corpus.Tests;

/// <summary>Where the corpus lies: tests/php of the source tree that this assembly was built from.</summary>
internal static class CorpusFiles
{
    /// <summary>The folder tests/php.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>All tests, as paths relative to <see cref="Root"/> with forward slashes, in order.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Directory.EnumerateFiles(Root, "*.phpt", SearchOption.AllDirectories)
            .Select(p => Path.GetRelativePath(Root, p).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    /// <summary>The full path of a test.</summary>
    public static string FullPath(string relative) => Path.Combine(Root, relative);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PeachpieSockets.sln")))
            {
                return Path.Combine(folder.FullName, "tests", "php");
            }
        }

        throw new DirectoryNotFoundException("no PeachpieSockets.sln above " + AppContext.BaseDirectory);
    }
}
