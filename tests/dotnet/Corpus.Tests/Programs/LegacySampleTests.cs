using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace PeachpieSockets.Corpus.Tests.Programs;

/// <summary>The scripts of samples/legacy, written as from 2000 to 2004, run end to end on loopback.</summary>
public sealed class LegacySampleTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("legacy").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_chat_server_carries_words_from_one_to_the_other()
    {
        using var script = Start("chat.php", "0");
        int port = PortIn(script.ReadLine(), "[chat] listening on 127.0.0.1:");
        using var ann = new LineClient(port);
        Assert.Equal("*** welcome, guest1", ann.ReadLine());
        ann.Send("/nick Ann\r\n");
        Assert.Equal("*** guest1 is now known as Ann", ann.ReadLine());

        using var bob = new LineClient(port);
        Assert.Equal("*** welcome, guest2", bob.ReadLine());
        Assert.Equal("*** guest2 has joined", ann.ReadLine());
        bob.Send("/nick ann\r\n/nick a b\r\n/ni");
        Assert.Equal("*** ann is taken", bob.ReadLine());
        Assert.Equal("*** bad nickname", bob.ReadLine());
        bob.Send("ck Bob\r\nHello \xE4\xF6\xFC\n");
        Assert.Equal("*** guest2 is now known as Bob", bob.ReadLine());
        Assert.Equal("*** guest2 is now known as Bob", ann.ReadLine());
        Assert.Equal("<Bob> Hello \xE4\xF6\xFC", ann.ReadLine());
        ann.Send("/who\r\n/dance\r\n");
        Assert.Equal("*** 2 here: Ann, Bob", ann.ReadLine());
        Assert.Equal("*** unknown command /dance", ann.ReadLine());
        bob.Send("/quit\r\n");
        Assert.Equal("", bob.ReadToEnd());
        Assert.Equal("*** Bob has left", ann.ReadLine());
        ann.Send("/shutdown\r\n");
        Assert.Equal("*** the server goes down", ann.ReadLine());
        Assert.Equal("", ann.ReadToEnd());
        AssertEnds(script, "[chat] guest1 came\n[chat] guest1 is now Ann\n[chat] guest2 came\n[chat] guest2 is now Bob\n[chat] Bob left\n[chat] done\n");
    }

    [Fact]
    public void The_port_scanner_finds_the_open_ports()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        int first = Math.Max(1, port - 20);
        using var script = Start("portscan.php", "127.0.0.1", $"{first}", $"{port}");
        var (output, exitCode) = script.ReadToEnd();
        Assert.Equal(0, exitCode);
        Assert.StartsWith("<html>\n<head><title>Port scan</title></head>\n<body>\n<h1>127.0.0.1 (127.0.0.1)</h1>\n<table border=1>\n<tr><th>port</th><th>service</th><th>state</th></tr>\n", output, StringComparison.Ordinal);
        Assert.Matches($"<tr><td>{port}</td><td>[a-z0-9-]+</td><td><font color=\"green\">open</font></td></tr>\n</table>\n", output);
        var counts = Regex.Match(output, "<p>([0-9]+) open, ([0-9]+) closed, 0 other</p>\n</body>\n</html>\n$");
        Assert.True(counts.Success, output);
        Assert.Equal(port - first + 1, int.Parse(counts.Groups[1].Value, null) + int.Parse(counts.Groups[2].Value, null));
    }

    [Fact]
    public void The_port_scanner_tells_how_to_use_it()
    {
        using var script = Start("portscan.php");
        Assert.Equal(($"usage: {Sample("portscan.php")} address first-port [last-port [seconds]]\n", 0), script.ReadToEnd());
    }

    [Fact]
    public void The_time_client_asks_the_time_server()
    {
        using var server = Start("timeclient.php", "-s", "1", "1000000000");
        int port = PortIn(server.ReadLine(), "time server on 127.0.0.1 port ");
        using var client = Start("timeclient.php", "127.0.0.1", $"{port}");
        Assert.Equal(("127.0.0.1 says: Sun, 09 Sep 2001 01:46:40 GMT\nour clock differs by more\n", 0), client.ReadToEnd());
        AssertEnds(server, "told 127.0.0.1 the time\n");

        // Nobody is there any more: the kernel says so to a connected socket.
        using var late = Start("timeclient.php", "127.0.0.1", $"{port}");
        Assert.Equal(("recv() failed: reason: Connection refused (-111)\n", 1), late.ReadToEnd());
    }

    [Fact]
    public void The_time_server_answers_other_clients()
    {
        using var server = Start("timeclient.php", "-s", "1", "1000000000");
        int port = PortIn(server.ReadLine(), "time server on 127.0.0.1 port ");
        using var client = new UdpClient();
        client.Client.ReceiveTimeout = 60_000;
        client.Send([10], 1, new IPEndPoint(IPAddress.Loopback, port));
        IPEndPoint? from = null;
        Assert.Equal([0xBF, 0x45, 0x48, 0x80], client.Receive(ref from));
        AssertEnds(server, "told 127.0.0.1 the time\n");
    }

    [Fact]
    public async Task The_proxy_fetches_pages_and_refuses_some()
    {
        using var origin = new TcpListener(IPAddress.Loopback, 0);
        origin.Start();
        int originPort = ((IPEndPoint)origin.LocalEndpoint).Port;
        string page = "<html>" + string.Concat(Enumerable.Repeat("0123456789", 5000)) + "\0\xFF</html>";
        var serving = Task.Run(() => ServeOnce(origin, "HTTP/1.0 200 OK\r\n\r\n" + page));

        using var proxy = Start("proxy.php", "0", "5");
        int port = PortIn(proxy.ReadLine(), "proxy on port ");
        string url = $"http://127.0.0.1:{originPort}/form?a=1";
        Assert.Equal("HTTP/1.0 200 OK\r\n\r\n" + page, Ask(port, $"POST {url} HTTP/1.0\r\nHost: x\r\nProxy-Connection: keep-alive\r\nContent-Length: 5\r\n\r\nhello"));
        Assert.Equal("POST /form?a=1 HTTP/1.0\r\nHost: x\r\nContent-Length: 5\r\nVia: 1.0 proxy.php\r\nConnection: close\r\n\r\nhello", await serving);
        origin.Stop();

        Assert.StartsWith("HTTP/1.0 502 Bad Gateway\r\nContent-Type: text/html\r\n", Ask(port, $"GET {url} HTTP/1.0\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.0 403 Forbidden\r\n", Ask(port, "GET http://ads.test/ HTTP/1.0\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.0 400 Bad Request\r\n", Ask(port, "GET /relative HTTP/1.0\r\n\r\n"), StringComparison.Ordinal);
        Assert.EndsWith("<html><body><h1>501 Not Implemented</h1><hr>proxy.php</body></html>\n", Ask(port, "BREW http://pot.test/ HTTP/1.0\r\n\r\n"), StringComparison.Ordinal);
        AssertEnds(
            proxy,
            $"POST {url}: {page.Length + 19} bytes\nGET {url}: 502 Bad Gateway (Connection refused)\nGET http://ads.test/: 403 Forbidden\nGET /relative: 400 Bad Request\n"
            + "BREW http://pot.test/ HTTP/1.0: 501 Not Implemented\nend\n");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4096)]
    [InlineData(300_000)]
    public void The_file_arrives_as_it_was_sent(int size)
    {
        byte[] bytes = new byte[size];
        new Random(size).NextBytes(bytes);
        string source = Path.Combine(_folder, "picture.gif");
        string target = Path.Combine(_folder, "copy.gif");
        File.WriteAllBytes(source, bytes);
        using var sender = Start("filesend.php", "-l", "0", source);
        int port = PortIn(sender.ReadLine(), "port ");
        using var receiver = Start("filesend.php", "127.0.0.1", $"{port}", target);
        Assert.Equal(($"received picture.gif: {size} bytes, sum right\n", 0), receiver.ReadToEnd());
        int blocks = 2 + ((size + 4095) / 4096);
        AssertEnds(sender, $"sent {size} bytes in {(blocks + 15) / 16} calls of socket_writev()\n");
        Assert.Equal(bytes, File.ReadAllBytes(target));
    }

    [Fact]
    public void The_file_comes_in_the_form_that_the_script_describes()
    {
        string source = Path.Combine(_folder, "a.txt");
        File.WriteAllText(source, "hello\0world\n");
        using var sender = Start("filesend.php", "-l", "0", source);
        using var client = new LineClient(PortIn(sender.ReadLine(), "port "));
        string block = Convert.ToBase64String(Encoding.Latin1.GetBytes("hello\0world\n"));
#pragma warning disable CA5351 // The sum is the script's.
        string sum = Convert.ToHexStringLower(MD5.HashData(Encoding.Latin1.GetBytes("hello\0world\n")));
#pragma warning restore CA5351
        Assert.Equal($"{"a.txt",-24}00000012{block.Length:x8}{block}{sum}", client.ReadToEnd());
        AssertEnds(sender, "sent 12 bytes in 1 calls of socket_writev()\n");
    }

    [Fact]
    public void The_line_server_reads_lines_of_all_kinds()
    {
        using var script = Start("lineserver.php", "0");
        int port = PortIn(script.ReadLine(), "ready on 127.0.0.1:");
        using (var first = new LineClient(port))
        {
            Assert.Equal("220 address book, client 1", first.ReadLine());
            first.Send("SET ann Elm Street 5\r\nset bob ");
            Assert.Equal("201 added", first.ReadLine());
            string address = new('x', 200);
            first.Send($"{address}\nSET ann Oak Street 1\rGET ann\n\n\r\nGET eve\r\n");
            Assert.Equal("201 added", first.ReadLine());
            Assert.Equal("200 changed", first.ReadLine());
            Assert.Equal("200 Oak Street 1", first.ReadLine());
            Assert.Equal("404 not here", first.ReadLine());
            first.Send("DEL bob\r\nDEL bob\r\nSET x\r\nfly\r\nLIST\r\nHELP\r\nBYE\n");
            Assert.Equal("200 deleted|404 not here|501 SET name address|500 unknown command fly|200 1 entries|ann.......Oak Street 1|200 SET GET LIST DEL HELP BYE HALT|221 good bye", first.ReadToEnd().TrimEnd().Replace("\r\n", "|", StringComparison.Ordinal));
        }

        using (var second = new LineClient(port))
        {
            Assert.Equal("220 address book, client 2", second.ReadLine());
        }

        using var third = new LineClient(port);
        Assert.Equal("220 address book, client 3", third.ReadLine());
        third.Send("HALT\n");
        Assert.Equal("221 good bye\r\n", third.ReadToEnd());
        AssertEnds(
            script,
            $"1: SET ann Elm Street 5\n1: set bob {new string('x', 200)}\n1: SET ann Oak Street 1\n1: GET ann\n1: GET eve\n1: DEL bob\n1: DEL bob\n1: SET x\n1: fly\n1: LIST\n1: HELP\n"
            + "1: BYE\n1: end after 12 commands\n2: end after 0 commands\n3: HALT\n3: end after 1 commands\n");
    }

    [Fact]
    public void The_guessing_game_speaks_the_names_of_php_4_0()
    {
        using var script = Start("talk40.php", "0", "2");
        int port = PortIn(script.ReadLine(), "open_listen_sock() successful: port ");
        using (var first = new LineClient(port))
        {
            Assert.Equal("Guess a number from 1 to 100.", first.ReadLine());
            foreach (var (guess, answer) in (ReadOnlySpan<(string, string)>)[("50\r\n", "Too large."), ("ten\r\n", "That is no number."), ("9\n", "Too small."), ("17\r\n", "Right, after 4 tries.")])
            {
                first.Send(guess);
                Assert.Equal(answer, first.ReadLine());
            }

            Assert.Equal("", first.ReadToEnd());
        }

        using (var second = new LineClient(port))
        {
            Assert.Equal("Guess a number from 1 to 100.", second.ReadLine());
            second.Send("1\n");
            Assert.Equal("Too small.", second.ReadLine());
        }

        AssertEnds(
            script,
            "a player from 127.0.0.1\ntry 1: 50\ntry 2: ten\ntry 3: 9\ntry 4: 17\na player from 127.0.0.1\ntry 1: 1\nthe player has gone\n"
            + "close() a second time: false\nwrite() to it: -9, Bad file descriptor\nconnect() to port 1: -111, Connection refused\n");
    }

    private static string Sample(string name) => Path.GetFullPath(Path.Combine(CorpusFiles.Root, "..", "..", "samples", "legacy", name));

    private static LiveScript Start(string name, params string[] arguments) => LiveScript.Start(Sample(name), arguments);

    private static int PortIn(string line, string before)
    {
        Assert.StartsWith(before, line, StringComparison.Ordinal);
        return int.Parse(line[before.Length..], null);
    }

    private static void AssertEnds(LiveScript script, string output) => Assert.Equal((output, 0), script.ReadToEnd());

    private static string Ask(int port, string request)
    {
        using var client = new LineClient(port);
        client.Send(request);
        return client.ReadToEnd();
    }

    private static string ServeOnce(TcpListener listener, string answer)
    {
        using var client = listener.AcceptTcpClient();
        client.ReceiveTimeout = 60_000;
        var stream = client.GetStream();
        var request = new StringBuilder();
        while (!request.ToString().EndsWith("\r\n\r\nhello", StringComparison.Ordinal) && stream.ReadByte() is >= 0 and int c)
        {
            request.Append((char)c);
        }

        stream.Write(Encoding.Latin1.GetBytes(answer));
        return request.ToString();
    }
}
