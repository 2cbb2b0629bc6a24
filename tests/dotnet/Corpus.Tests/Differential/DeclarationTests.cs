using System.Text;
using System.Text.Json;
using PeachpieSockets.Corpus.Tests.Embedded;
using PeachpieSockets.Corpus.Tests.Execution;
using PeachpieSockets.Corpus.Tests.Oracle;

namespace PeachpieSockets.Corpus.Tests.Differential;

/// <summary>
/// Declarations that may end a script (tests/php/differential/declarations): real php 8.2 runs each as a script of its own, in a process, and so does
/// phpsock, in a context; both print the same. Skipped where there is no php 8.2.
/// </summary>
[Trait("Category", "Oracle")]
public class DeclarationTests
{
    private const int Shown = 20;

    private static readonly InProcessInterpreter s_phpsock = new();

    private static readonly string s_folder = CorpusFiles.FullPath("differential");

    /// <summary>The files with declarations.</summary>
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Path.Combine(s_folder, "declarations"), "*.php").Select(p => Path.GetFileNameWithoutExtension(p)).Order(StringComparer.Ordinal)];

    /// <summary>Each declaration is the same on both.</summary>
    [SkippableTheory]
    [MemberData(nameof(Files))]
    public void Declarations_are_taken_as_php_takes_them(string file)
    {
        Skip.If(RealPhp.Interpreter is null, RealPhp.Reason);
        var php = RealPhp.Interpreter!.Run(new PhpRequest
        {
            ScriptPath = Path.Combine(s_folder, "declarations.php"),
            Code = [],
            Arguments = [file],
            Limit = TimeSpan.FromMinutes(15), // a minute, unless the machine has much else to do
        });
        Assert.False(php.TimedOut || php.ExitCode != 0, $"php ended with {php.ExitCode}");
        string[] lines = php.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(lines.Length > 1000, $"{lines.Length} declarations");
        string[] different = [.. lines.Select(Compare).OfType<string>()];
        Assert.True(different.Length == 0, $"{different.Length} declarations differ:\n{string.Join("\n", different.Take(Shown))}");
    }

    // What is different, or null. A line has label, code, path and output of one script.
    private static string? Compare(string line)
    {
        string[] fields = JsonSerializer.Deserialize<string[]>(line)!;
        var run = s_phpsock.Run(new PhpRequest { ScriptPath = fields[2], Code = Convert.FromBase64String(fields[1]), Limit = TimeSpan.FromMinutes(1) });
        string expected = Encoding.Latin1.GetString(Convert.FromBase64String(fields[3]));
        return run.Output == expected ? null : $"{fields[0]}\nphp:  {expected.Trim()}\nhere: {run.Output.Trim()}";
    }
}
