using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace PeachpieSockets.Corpus.Tests.Programs;

/// <summary>The programs against peers that others wrote: redis-server, dnsmasq, curl, wrk, Node. Skipped where a peer is not installed.</summary>
public sealed class RealPeerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("peers").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The client gives the same answers with a real server as with the small one.</summary>
    [SkippableFact]
    public void The_Redis_client_talks_to_redis_server()
    {
        string server = Find("redis-server");
        int port = FreePort();
        using var redis = LiveScript.Command(server, "--port", $"{port}", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", _folder);
        WaitForPort(port);
        var run = ProgramFiles.Run(PhpSock.Interpreter, "redis", "real.php", $"{port}");
        Assert.Equal(ProgramFiles.Text("redis", "real.expected.txt"), run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    [SkippableFact]
    public void The_resolver_asks_dnsmasq()
    {
        string dnsmasq = Find("dnsmasq");
        int port = FreePort();
        using var server = LiveScript.Command(
            dnsmasq, "-k", $"--port={port}", "--listen-address=127.0.0.1", "--bind-interfaces", "--no-resolv", "--no-hosts", "--conf-file=/dev/null", "--pid-file=", "--user=",
            "--local=/example.test/", "--local-ttl=60", "--host-record=host.example.test,192.0.2.10,2001:db8::10", "--cname=www.example.test,host.example.test",
            "--mx-host=example.test,mail.example.test,10", "--txt-record=example.test,hello there", "--ptr-record=10.2.0.192.in-addr.arpa,host.example.test");
        WaitForPort(port);
        string[] questions =
        [
            "host.example.test/A", "HOST.example.test/AAAA", "www.example.test/A", "example.test/MX", "example.test/TXT", "10.2.0.192.in-addr.arpa/PTR", "missing.example.test/A",
            "other.invalid/A",
        ];
        var run = ProgramFiles.Run(PhpSock.Interpreter, "dns", "query.php", ["127.0.0.1", $"{port}", .. questions]);
        Assert.Equal(
            """
            host.example.test/A
              host.example.test. 60 A 192.0.2.10
            HOST.example.test/AAAA
              host.example.test. 60 AAAA 2001:db8::10
            www.example.test/A
              host.example.test. 60 A 192.0.2.10
              www.example.test. 60 CNAME host.example.test.
            example.test/MX
              example.test. 60 MX 10 mail.example.test.
            example.test/TXT
              example.test. 60 TXT "hello there"
            10.2.0.192.in-addr.arpa/PTR
              10.2.0.192.in-addr.arpa. 60 PTR host.example.test.
            missing.example.test/A
              missing.example.test.: NxDomain
            other.invalid/A
              other.invalid.: Refused

            """,
            run.Output);
    }

    [SkippableFact]
    public void Curl_gets_and_posts()
    {
        string curl = Find("curl");
        using var server = LiveScript.Start(ProgramFiles.FileOf("http", "serve.php"));
        string url = "http://127.0.0.1:" + server.ReadLine()["port ".Length..];
        Assert.Equal("It works.\n", Output(curl, "-sS", url + "/"));
        Assert.Equal("HELLO, WORLD!", Output(curl, "-sS", url + "/hello/World?shout=1"));
        Assert.Equal("1\n4\n9\n", Output(curl, "-sS", url + "/numbers/3"));
        Assert.Equal("CHUNKED BODY", Output(curl, "-sS", "-H", "Transfer-Encoding: chunked", "-H", "Expect:", "--data-binary", "chunked body", url + "/echo"));
        Assert.Equal("""{"fields":{"a":"1","b":"x y"},"type":"application/x-www-form-urlencoded"}""", Output(curl, "-sS", "-d", "a=1", "--data-urlencode", "b=x y", url + "/form"));
        Assert.Equal("404", Output(curl, "-sS", "-o", "/dev/null", "-w", "%{http_code}", url + "/nothing"));

        // Two requests on one connection.
        Assert.Equal("Hello, a! 1 Hello, b! 0 ", Output(curl, "-sS", "-w", " %{num_connects} ", url + "/hello/a", url + "/hello/b"));
        Assert.Equal("stopping\n", Output(curl, "-sS", url + "/stop"));
        Assert.EndsWith("connections\n", server.ReadToEnd().Output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Wrk_finds_no_error()
    {
        string wrk = Find("wrk");
        using var server = LiveScript.Start(ProgramFiles.FileOf("http", "serve.php"), "quiet");
        int port = int.Parse(server.ReadLine()["port ".Length..], null);
        string report = Output(wrk, "-t1", "-c8", "-d2s", $"http://127.0.0.1:{port}/");
        var requests = Regex.Match(report, "([0-9]+) requests in");
        Assert.True(requests.Success && int.Parse(requests.Groups[1].Value, null) > 20, report);
        Assert.DoesNotContain("Socket errors", report, StringComparison.Ordinal);
        Assert.DoesNotContain("Non-2xx", report, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Node_talks_to_the_WebSocket_server()
    {
        string node = Find("node");
        using var server = LiveScript.Start(ProgramFiles.FileOf("websocket", "serve.php"));
        string port = server.ReadLine()["port ".Length..];
        Assert.Equal(
            "HTTP/1.1 101 Switching Protocols accepted\ntext * Nora joined\nopcode 10 are you there\ntext 7007 bytes\nopcode 2 ff030201\nclose 1000\nend\n",
            Output(node, ProgramFiles.FileOf("websocket", "peer.mjs"), port));
        Assert.Equal(("Nora left\n", 0), server.ReadToEnd());
    }

    private static string Output(string command, params string[] arguments)
    {
        using var run = LiveScript.Command(command, arguments);
        return run.ReadToEnd().Output;
    }

    private static string Find(string name)
    {
        string? found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Concat(["/usr/sbin", "/sbin"])
            .Select(f => Path.Combine(f, name)).FirstOrDefault(File.Exists);
        Skip.If(found is null, $"{name} is not installed (Debian: apt-get install {name switch { "dnsmasq" => "dnsmasq-base", "node" => "nodejs", _ => name }})");
        return found!;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void WaitForPort(int port)
    {
        for (int i = 0; ; i++)
        {
            try
            {
                using var client = new TcpClient("127.0.0.1", port);
                return;
            }
            catch (SocketException) when (i < 200)
            {
                Thread.Sleep(50);
            }
        }
    }
}
