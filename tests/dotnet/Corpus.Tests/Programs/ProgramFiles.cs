using System.Text;
using PeachpieSockets.Corpus.Tests.Execution;

namespace PeachpieSockets.Corpus.Tests.Programs;

/// <summary>The whole programs under tests/php/programs: a folder each, with main.php and what real php printed for it.</summary>
internal static class ProgramFiles
{
    private static readonly string s_root = CorpusFiles.FullPath("programs");

    /// <summary>The names of the programs.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Directory.EnumerateFiles(s_root, "main.php", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(s_root, Path.GetDirectoryName(f)!))
            .Order(StringComparer.Ordinal)];

    /// <summary>A file of a program.</summary>
    public static string FileOf(string program, string file) => Path.Combine(s_root, program, file);

    /// <summary>What a file says, bytes as Latin-1 characters.</summary>
    public static string Text(string program, string file) => Encoding.Latin1.GetString(File.ReadAllBytes(FileOf(program, file)));

    /// <summary>Runs a file of a program to its end.</summary>
    public static PhpRun Run(IPhpInterpreter interpreter, string program, string file, params string[] arguments)
    {
        string path = FileOf(program, file);
        return interpreter.Run(new PhpRequest
        {
            ScriptPath = path,
            Code = File.ReadAllBytes(path),
            Arguments = arguments,
            Limit = TimeSpan.FromSeconds(60),
        });
    }
}
