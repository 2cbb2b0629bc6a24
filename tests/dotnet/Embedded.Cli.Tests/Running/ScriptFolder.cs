namespace PeachpieSockets.Embedded.Cli.Tests.Running;

/// <summary>A temporary folder with scripts in it.</summary>
internal sealed class ScriptFolder : IDisposable
{
    /// <summary>The folder.</summary>
    public string FullPath { get; } = Directory.CreateTempSubdirectory("phpsock").FullName;

    /// <summary>Writes a file; its full path.</summary>
    public string Add(string name, string content)
    {
        string path = Path.Combine(FullPath, name);
        File.WriteAllText(path, content);
        return path;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
