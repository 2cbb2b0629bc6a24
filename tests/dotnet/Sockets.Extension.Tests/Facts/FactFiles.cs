namespace PeachpieSockets.Extension.Tests.Facts;

/// <summary>Files of the source tree that tests read.</summary>
internal static class FactFiles
{
    /// <summary>The top of the source tree.</summary>
    internal static string Root { get; } = FindRoot();

    /// <summary>A recorded fact's file.</summary>
    internal static string Path(string name) => System.IO.Path.Combine(Root, "tests", "dotnet", "Sockets.Extension.Tests", "Facts", name);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "PeachpieSockets.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("no PeachpieSockets.sln above " + AppContext.BaseDirectory);
    }
}
