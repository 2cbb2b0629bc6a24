using PeachpieSockets.Corpus.Tests.Oracle;

namespace PeachpieSockets.Corpus.Tests.Programs;

/// <summary>The recorded output of the programs is what real php 8.2 prints.</summary>
[Trait("Category", "Oracle")]
public class ProgramOracleTests
{
    /// <summary>All programs.</summary>
    public static TheoryData<string> Programs => [.. ProgramFiles.All];

    [SkippableTheory]
    [MemberData(nameof(Programs))]
    public void Php_prints_what_is_recorded(string program)
    {
        Skip.If(RealPhp.Interpreter is null, RealPhp.Reason);
        var run = ProgramFiles.Run(RealPhp.Interpreter!, program, "main.php");
        Assert.False(run.TimedOut, $"did not end in time; output so far:\n{run.Output}");
        Assert.Equal(ProgramFiles.Text(program, "expected.txt"), run.Output);
    }
}
