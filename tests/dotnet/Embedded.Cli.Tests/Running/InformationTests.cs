namespace PeachpieSockets.Embedded.Cli.Tests.Running;

/// <summary>What the command tells about itself, in php's forms.</summary>
public class InformationTests
{
    [Fact]
    public void Version_begins_as_php_s() =>
        Assert.Matches(@"^PHP 8\.2\.\d+ \(cli\) \(phpsock \d+\.\d+\.\d+, \.NET \d+\.\d+\.\d+\)\n$", Phpsock.Run("-v").Output);

    [Fact]
    public void Modules_are_sorted_and_have_the_sockets()
    {
        string[] lines = Phpsock.Run("-m").Output.Split('\n');
        string[] modules = [.. lines.Skip(1).TakeWhile(l => l.Length > 0)];
        Assert.Equal("[PHP Modules]", lines[0]);
        Assert.Equal(["", "[Zend Modules]", "", ""], lines[(1 + modules.Length)..]);
        Assert.Equal(modules.Order(StringComparer.OrdinalIgnoreCase), modules);
        Assert.Superset(new HashSet<string> { "Core", "sockets", "standard" }, modules.ToHashSet());
    }

    [Fact]
    public void Extension_information() =>
        Assert.StartsWith("\nsockets\n\nSockets Support => enabled\n", Phpsock.Run("--ri", "sockets").Output, StringComparison.Ordinal);

    [Fact]
    public void Unknown_extension() =>
        Assert.Equal(new Finished(1, "Extension 'nosuch' not present.\n", ""), Phpsock.Run("--ri", "nosuch"));

    [Fact]
    public void Function_information() =>
        Assert.Equal(
            new Finished(
                0,
                """
                Function [ <internal:sockets> function socket_recvfrom ] {

                  - Parameters [6] {
                    Parameter #0 [ <required> Socket $socket ]
                    Parameter #1 [ <required> &$data ]
                    Parameter #2 [ <required> int $length ]
                    Parameter #3 [ <required> int $flags ]
                    Parameter #4 [ <required> &$address ]
                    Parameter #5 [ <optional> &$port = null ]
                  }
                  - Return [ int|false ]
                }


                """,
                ""),
            Phpsock.Run("--rf", "socket_recvfrom"));

    [Fact]
    public void Unknown_function() =>
        Assert.Equal(new Finished(1, "Exception: Function nosuch() does not exist\n", ""), Phpsock.Run("--rf", "nosuch"));

    [Fact]
    public void Information_names_each_extension()
    {
        string output = Phpsock.Run("-i").Output;
        Assert.StartsWith("phpinfo()\nPHP Version => 8.2.", output, StringComparison.Ordinal);
        Assert.Contains("\nsockets\n\nSockets Support => enabled\n", output, StringComparison.Ordinal);
        Assert.Contains("\nprecision => 14 => 14\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_tells_the_sockets_settings()
    {
        var finished = Phpsock.Run("-h");
        Assert.Equal((0, ""), (finished.ExitCode, finished.Error));
        Assert.Contains("sockets.map=", finished.Output, StringComparison.Ordinal);
    }
}
