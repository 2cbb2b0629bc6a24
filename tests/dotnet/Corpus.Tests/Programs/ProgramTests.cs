namespace PeachpieSockets.Corpus.Tests.Programs;

/// <summary>Whole socket programs, server and clients in one process, print under phpsock what they print under php 8.2.</summary>
public class ProgramTests
{
    /// <summary>All programs.</summary>
    public static TheoryData<string> Programs => [.. ProgramFiles.All];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Phpsock_prints_what_php_printed(string program)
    {
        var run = ProgramFiles.Run(PhpSock.Interpreter, program, "main.php");
        Assert.False(run.TimedOut, $"did not end in time; output so far:\n{run.Output}");
        Assert.Equal(ProgramFiles.Text(program, "expected.txt"), run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void There_are_ten_of_them() => Assert.True(ProgramFiles.All.Count >= 10, $"{ProgramFiles.All.Count} programs");
}
