using PeachpieSockets.Corpus.Tests.Execution;
using PeachpieSockets.Corpus.Tests.Phpt;
using PeachpieSockets.Embedded.Compiler.Interpretation;

namespace PeachpieSockets.Corpus.Tests.Embedded;

/// <summary>
/// The corpus's tests of the language, with all code translated before it runs: in <see cref="CorpusTests"/> most of it is interpreted, for most tests call
/// a function once or twice. Nothing else runs meanwhile.
/// </summary>
[Trait("Category", "Corpus")]
[Collection(nameof(MachineCodeTests))]
[CollectionDefinition(nameof(MachineCodeTests), DisableParallelization = true)]
public sealed class MachineCodeTests : IDisposable
{
    private readonly InProcessInterpreter _interpreter = new();

    public MachineCodeTests() => TieredCode.IsUsed = false;

    /// <summary>Tests of the language that run inside this process.</summary>
    public static TheoryData<string> Files => [.. CorpusFiles.All.Where(f => f.StartsWith("lang/", StringComparison.Ordinal) && !PhptTest.Load(CorpusFiles.FullPath(f)).NeedsProcess)];

    public void Dispose() => TieredCode.IsUsed = true;

    /// <summary>Translated code gives what the test expects.</summary>
    [SkippableTheory]
    [MemberData(nameof(Files))]
    public void Translated_code_meets_the_expectation(string test)
    {
        var outcome = new PhptRunner(_interpreter).Run(PhptTest.Load(CorpusFiles.FullPath(test)));
        Skip.If(outcome.Status == PhptStatus.Skipped, outcome.Message);
        Assert.True(outcome.Status == PhptStatus.Passed, outcome.Message);
    }
}
