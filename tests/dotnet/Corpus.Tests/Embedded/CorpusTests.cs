using PeachpieSockets.Corpus.Tests.Execution;
using PeachpieSockets.Corpus.Tests.Phpt;

namespace PeachpieSockets.Corpus.Tests.Embedded;

/// <summary>The corpus on the embedded PHP, one test per file. After each as many descriptors are open as before.</summary>
[Trait("Category", "Corpus")]
public class CorpusTests
{
    /// <summary>All tests of the corpus.</summary>
    public static TheoryData<string> Files => [.. CorpusFiles.All];

    private static readonly IPhpInterpreter s_inProcess = new InProcessInterpreter();
    private static readonly IPhpInterpreter s_process = new ProcessInterpreter(
        PhpsockFile.Executable,
        [PhpsockFile.DotnetRoot, new("TEST_PHP_EXECUTABLE", PhpsockFile.Executable)]);

    static CorpusTests() => Environment.SetEnvironmentVariable(PhpsockFile.DotnetRoot.Key, PhpsockFile.DotnetRoot.Value);

    /// <summary>phpsock gives what the test expects.</summary>
    [SkippableTheory]
    [MemberData(nameof(Files))]
    public void Phpsock_meets_the_expectation(string test)
    {
        var phpt = PhptTest.Load(CorpusFiles.FullPath(test));
        var runner = new PhptRunner(phpt.NeedsProcess ? s_process : s_inProcess);
        var before = Descriptors.Open();
        var outcome = runner.Run(phpt);
        var after = Descriptors.Open();
        if (after.Count > before.Count && outcome.Status != PhptStatus.Failed)
        {
            // .NET opens some descriptors once and keeps them; what is a leak of the test comes again.
            before = after;
            outcome = runner.Run(phpt);
            after = Descriptors.Open();
        }

        Skip.If(outcome.Status == PhptStatus.Skipped, outcome.Message);
        Assert.True(outcome.Status == PhptStatus.Passed, outcome.Message);
        Assert.True(after.Count <= before.Count, "descriptors that stay open: " + string.Join(", ", after.Except(before)));
    }
}
