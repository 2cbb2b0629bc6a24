using PeachpieSockets.Corpus.Tests.Embedded;
using PeachpieSockets.Corpus.Tests.Execution;
using PeachpieSockets.Corpus.Tests.Oracle;

namespace PeachpieSockets.Corpus.Tests.Differential;

/// <summary>Multicast groups, their sources and link-local addresses over a cable between two network namespaces; real php and phpsock say the same.</summary>
public class MulticastTests
{
    // The namespace of the process that is started, and a second one that lives as long as its child.
    private const string Script = """
        unshare -n sleep 60 & other=$!
        trap 'kill $other' EXIT
        sleep 0.5
        ip link add va type veth peer name vb netns $other
        ip addr add 10.77.0.1/24 dev va && ip addr add fe80::77:1/64 dev va nodad && ip link set va up
        nsenter -t $other -n sh -c 'ip link set lo up; ip addr add 10.77.0.2/24 dev vb; ip addr add fe80::77:2/64 dev vb nodad; ip link set vb up'
        sleep 1
        nsenter -t $other -n "$@" receive & receiver=$!
        sent=$("$@" send)
        wait $receiver
        echo "$sent"
        """;

    [SkippableFact]
    public void Memberships_work_as_php_s_between_two_namespaces()
    {
        Skip.If(RealPhp.Interpreter is null, RealPhp.Reason);
        Skip.If(NetworkNamespace.Launcher is null, NetworkNamespace.Reason);
        string expected = Run(RealPhp.Interpreter!);
        string[] lines = expected.Split('\n');

        // What php does is known, too: else both could have met nothing.
        string[] sources = [.. lines.Where(static line => line.StartsWith("  then", StringComparison.Ordinal)).Select(static line => line[7..])];
        Assert.Equal(["\"m0 from 10.77.0.1\"", "11", "\"m2 from 10.77.0.1\"", "11", "\"m4 from 10.77.0.1\"", "11", "11", "\"m7 from fe80::77:1\""], sources);
        Assert.Contains("link-local address \"m8 from fe80::77:1\"", lines);
        Assert.Equal(expected, Run(new ProcessInterpreter(PhpsockFile.Executable, [PhpsockFile.DotnetRoot])));
    }

    private static string Run(IPhpInterpreter interpreter)
    {
        var run = interpreter.Run(new PhpRequest
        {
            ScriptPath = CorpusFiles.FullPath("differential/multicast.php"),
            Code = [],
            Arguments = [],
            Ini = [],
            Launcher = [.. NetworkNamespace.Launcher!, "sh", "-c", Script, "sh"],
            Limit = TimeSpan.FromMinutes(10),
        });
        return run.Output;
    }
}
