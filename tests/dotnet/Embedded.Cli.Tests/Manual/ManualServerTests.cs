using System.Diagnostics;
using PeachpieSockets.Embedded.Cli.Tests.Running;

namespace PeachpieSockets.Embedded.Cli.Tests.Manual;

/// <summary>The manual's server script, unmodified: echoes lines until "quit". It has 192.168.1.53:10000 written into it.</summary>
public class ManualServerTests
{
    [Fact]
    public void Talks_to_a_client_through_an_address_map()
    {
        int port = Loopback.FreePort();
        using var server = Phpsock.Start("-d", $"sockets.map=192.168.1.53:10000=127.0.0.1:{port}", SourceTree.ManualServer);
        using var client = Loopback.Connect(port, Phpsock.Limit);
        Assert.Equal("PHP: You said 'hello'.", Loopback.Ask(client, "hello"));
        Assert.Equal("PHP: You said 'it's me'.", Loopback.Ask(client, "it's me"));
        Assert.Equal("PHP: You said ''.", Loopback.Ask(client, ""));
        Assert.Equal("", Loopback.Ask(client, "quit"));
        Assert.Equal(new Finished(0, "hello\nit's me\n\n", ""), server.WaitForEnd());
    }

    [Fact]
    public void Ends_when_its_client_goes()
    {
        int port = Loopback.FreePort();
        using var server = Phpsock.Start("-d", $"sockets.map=192.168.1.53:10000=127.0.0.1:{port}", SourceTree.ManualServer);
        using (var client = Loopback.Connect(port, Phpsock.Limit))
        {
            Loopback.Ask(client, "one");
        }

        Assert.Equal(new Finished(0, "one\n", ""), server.WaitForEnd());
    }

    [SkippableTheory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void Address_that_the_machine_lacks_is_reported_and_signals_end_the_wait(string signal, int exitCode)
    {
        Skip.If(OperatingSystem.IsWindows(), "no signals on Windows");
        Skip.If(HasManualAddress(), "this machine has 192.168.1.53 itself");
        using var server = Phpsock.Start(SourceTree.ManualServer);
        server.WaitForOutput("bind() failed: reason: Cannot assign requested address\n");

        // listen() gave the socket a port of the system's choice, and the script waits in accept_connect().
        server.WaitUntil(() => Listens(server.Id), "the script waits for a client");
        var clock = Stopwatch.StartNew();
        server.Signal(signal);
        Assert.Equal(new Finished(exitCode, "bind() failed: reason: Cannot assign requested address\n", ""), server.WaitForEnd());
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"took {clock.Elapsed}");
    }

    [SkippableFact]
    public void Runs_in_a_network_namespace_that_has_its_address()
    {
        using var space = NetworkNamespace.Create("192.168.1.53/24");
        using var server = Phpsock.StartUnder("ip", "netns", "exec", space.Name, Phpsock.Executable, SourceTree.ManualServer);

        // The client has to be in the namespace as well: real php or another phpsock would do, bash is always there.
        const string Conversation = """
            for i in $(seq 1 300); do if exec 3<>/dev/tcp/192.168.1.53/10000; then break; fi; sleep 0.1; done 2>/dev/null
            printf 'hello\r\n' >&3; read -r -t 30 line <&3; echo "$line"
            printf 'bye now\r\n' >&3; read -r -t 30 line <&3; echo "$line"
            printf 'quit\r\n' >&3; read -r -t 30 line <&3; echo "end:$line"
            """;
        using var client = Phpsock.StartUnder("ip", "netns", "exec", space.Name, "bash", "-c", Conversation);
        Assert.Equal(new Finished(0, "PHP: You said 'hello'.\nPHP: You said 'bye now'.\nend:\n", ""), client.WaitForEnd());
        Assert.Equal(new Finished(0, "hello\nbye now\n", ""), server.WaitForEnd());
    }

    private static bool HasManualAddress() => System.Net.NetworkInformation.NetworkInterface.GetAllNetworkInterfaces()
        .SelectMany(i => i.GetIPProperties().UnicastAddresses)
        .Any(a => a.Address.ToString() == "192.168.1.53");

    /// <summary>Whether the process listens: /proc/net/tcp of the process has a socket in state 0A (LISTEN).</summary>
    private static bool Listens(int process)
    {
        if (!OperatingSystem.IsLinux())
        {
            Thread.Sleep(1000);
            return true;
        }

        string[] inodes = [.. Directory.EnumerateFileSystemEntries($"/proc/{process}/fd")
            .Select(fd => new FileInfo(fd).LinkTarget)
            .Where(t => t is not null && t.StartsWith("socket:[", StringComparison.Ordinal))
            .Select(t => t![8..^1])];
        return File.ReadLines($"/proc/{process}/net/tcp").Skip(1)
            .Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Any(f => f[3] == "0A" && inodes.Contains(f[9]));
    }
}
