namespace PeachpieSockets.Embedded.Cli.Tests.Running;

/// <summary>The source tree that this assembly was built from.</summary>
internal static class SourceTree
{
    /// <summary>Its root folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The manual's server script.</summary>
    public static string ManualServer => Path.Combine(Root, "tests", "php", "manual", "tcp_server.php");

    /// <summary>The manual's client script.</summary>
    public static string ManualClient => Path.Combine(Root, "tests", "php", "manual", "tcp_client.php");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PeachpieSockets.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("no PeachpieSockets.sln above " + AppContext.BaseDirectory);
    }
}
