using PeachpieSockets.Corpus.Tests.Execution;
using PeachpieSockets.Corpus.Tests.Programs;

namespace PeachpieSockets.Corpus.Tests.Fuzz;

/// <summary>
/// Functions of the library that read what others wrote, given mutated texts (tests/php/fuzz): the process lives on, and nothing is said that php would
/// not say. For a larger run: <c>phpsock tests/php/fuzz/library.php AREA SEED COUNT</c>.
/// </summary>
public class LibraryFuzzTests
{
    private const int Texts = 1000;
    private const int Seed = 1;

    /// <summary>The areas of tests/php/fuzz/areas.php.</summary>
    public static TheoryData<string> Areas => ["unserialize", "json", "pack", "unpack", "preg", "sprintf", "date", "mbstring", "url", "messages"];

    [Theory]
    [MemberData(nameof(Areas))]
    public void Mutated_texts_are_met_with_results_or_errors(string area)
    {
        string script = CorpusFiles.FullPath("fuzz/library.php");
        var run = PhpSock.Interpreter.Run(new PhpRequest
        {
            ScriptPath = script,
            Code = File.ReadAllBytes(script),
            Arguments = [area, $"{Seed}", $"{Texts}"],
            Limit = TimeSpan.FromMinutes(4),
        });
        Assert.False(run.TimedOut, $"does not end; output so far:\n{run.Output}");
        Assert.Equal($"{area}: {Texts} texts\n", run.Output);
        Assert.Equal(0, run.ExitCode);
    }
}
