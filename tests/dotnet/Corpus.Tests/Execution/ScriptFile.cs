namespace PeachpieSockets.Corpus.Tests.Execution;

/// <summary>A script that lies beside its test while that runs. It never replaces a file that is not its own.</summary>
internal sealed class ScriptFile : IDisposable
{
    private readonly string _path;

    public ScriptFile(string path, byte[] code)
    {
        if (File.Exists(path) && !File.ReadAllBytes(path).AsSpan().SequenceEqual(code))
        {
            throw new InvalidOperationException($"{path} is in the way: the test's code would be written there. Remove or rename it.");
        }

        File.WriteAllBytes(path, code);
        _path = path;
    }

    /// <inheritdoc/>
    public void Dispose() => File.Delete(_path);
}
