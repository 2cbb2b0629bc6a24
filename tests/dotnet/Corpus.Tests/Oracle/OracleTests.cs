using System.Collections.Concurrent;
using PeachpieSockets.Corpus.Tests.Execution;
using PeachpieSockets.Corpus.Tests.Phpt;

namespace PeachpieSockets.Corpus.Tests.Oracle;

/// <summary>
/// The corpus under real php 8.2: an expectation that php does not meet is a wrong expectation, unless the exclusion table says why.
/// Skipped where there is no php 8.2.
/// </summary>
[Trait("Category", "Oracle")]
public class OracleTests
{
    private static readonly ConcurrentDictionary<string, PhptOutcome> s_outcomes = new();
    private static readonly Lazy<ExclusionTable> s_table = new(() => ExclusionTable.Parse(File.ReadLines(CorpusFiles.FullPath("exclusions.tsv"))));

    /// <summary>All tests of the corpus.</summary>
    public static TheoryData<string> Files => [.. CorpusFiles.All];

    /// <summary>php gives what the test expects; for a test that is excluded by name, it must not.</summary>
    [SkippableTheory]
    [MemberData(nameof(Files))]
    public void Php_meets_the_expectation(string test)
    {
        Skip.If(RealPhp.Interpreter is null, RealPhp.Reason);
        var exclusion = s_table.Value.Find(test);
        Skip.If(exclusion is { IsExact: false }, $"{exclusion?.Category}: {exclusion?.Reason}");
        var outcome = Outcome(test);
        Skip.If(outcome.Status == PhptStatus.Skipped, outcome.Message);
        if (exclusion is null)
        {
            Assert.True(outcome.Status == PhptStatus.Passed, $"php: {outcome.Message}");
        }
        else
        {
            Assert.True(outcome.Status == PhptStatus.Failed, $"php meets this expectation: its row in exclusions.tsv ({exclusion.Reason}) is no longer needed");
        }
    }

    /// <summary>Every row covers a test.</summary>
    [Fact]
    public void Every_exclusion_covers_a_test() =>
        Assert.Empty(s_table.Value.Rows.Where(r => !CorpusFiles.All.Any(r.Covers)).Select(r => r.Pattern));

    /// <summary>Every pattern covers something that php fails.</summary>
    [SkippableFact]
    public void Every_exclusion_pattern_is_needed()
    {
        Skip.If(RealPhp.Interpreter is null, RealPhp.Reason);
        Assert.Empty(s_table.Value.Rows
            .Where(r => !r.IsExact && !CorpusFiles.All.Where(r.Covers).Any(t => Outcome(t).Status == PhptStatus.Failed))
            .Select(r => r.Pattern));
    }

    private static PhptOutcome Outcome(string test) =>
        s_outcomes.GetOrAdd(test, t => new PhptRunner(RealPhp.Interpreter!).Run(PhptTest.Load(CorpusFiles.FullPath(t))));
}
