namespace PeachpieSockets.Corpus.Tests.Embedded;

/// <summary>The phpsock command that was built with these tests.</summary>
internal static class PhpsockFile
{
    /// <summary>The executable.</summary>
    public static string Executable { get; } = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "phpsock.exe" : "phpsock");

    /// <summary>What its host has to know to find the .NET that runs this.</summary>
    public static KeyValuePair<string, string> DotnetRoot { get; } =
        new("DOTNET_ROOT", Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..")));
}
