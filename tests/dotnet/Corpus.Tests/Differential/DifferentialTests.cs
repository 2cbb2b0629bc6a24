using PeachpieSockets.Corpus.Tests.Oracle;

namespace PeachpieSockets.Corpus.Tests.Differential;

/// <summary>
/// Generated calls, made by real php 8.2 and by phpsock: their results, by-reference variables, messages, exceptions and stored errors are the same, byte
/// for byte, but for what the exclusion table names. Skipped where there is no php 8.2 or no network namespace.
/// </summary>
[Trait("Category", "Oracle")]
public class DifferentialTests
{
    private const int Shown = 20;
    private const int LeastCalls = 50_000;

    /// <summary>The files with calls.</summary>
    public static TheoryData<string> Areas => [.. Area.Names];

    /// <summary>An area is the same on both.</summary>
    [SkippableTheory]
    [MemberData(nameof(Areas))]
    public void Calls_answer_as_php_does(string area)
    {
        SkipWithoutPhp();
        var (php, phpsock) = Area.Run(area);
        Assert.False(php.TimedOut || php.ExitCode != 0, $"php ended with {php.ExitCode} after:\n{Tail(php.Output)}");
        var (unexpected, unneeded) = Differences.Of(area).Compare(php.Output, phpsock.Output);
        Assert.True(unexpected.Count == 0, $"{unexpected.Count} calls differ:\n{string.Join("\n", unexpected.Take(Shown))}");
        Assert.False(phpsock.TimedOut || phpsock.ExitCode != 0, $"phpsock ended with {phpsock.ExitCode} after:\n{Tail(phpsock.Output)}");
        Assert.True(unneeded.Count == 0, $"rows of exclusions.tsv that no difference needs: {string.Join(", ", unneeded)}");
        Assert.EndsWith("end => no descriptors stay open\n", phpsock.Output, StringComparison.Ordinal);
    }

    /// <summary>The areas together are many calls.</summary>
    [SkippableFact]
    public void There_are_many_calls()
    {
        SkipWithoutPhp();
        int calls = Area.Names.Sum(a => Area.Run(a).Php.Output.Count(c => c == '\n') - 1);
        Assert.True(calls >= LeastCalls, $"{calls} calls");
    }

    /// <summary>Every row of the exclusion table names an area.</summary>
    [Fact]
    public void Every_exclusion_names_an_area() => Assert.Empty(Differences.Areas().Except(Area.Names));

    private static void SkipWithoutPhp()
    {
        Skip.If(RealPhp.Interpreter is null, RealPhp.Reason);
        Skip.If(NetworkNamespace.Launcher is null, NetworkNamespace.Reason);
    }

    private static string Tail(string output) => output.Length < 500 ? output : output[^500..];
}
