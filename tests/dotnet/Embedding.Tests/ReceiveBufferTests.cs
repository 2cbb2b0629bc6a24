using PeachpieSockets.Embedded.Compiler;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedding.Tests;

/// <summary>Strings that a script reads from sockets in a loop do not cost new memory each, where nobody else can have them.</summary>
public class ReceiveBufferTests
{
    private const int Reads = 200;
    private const int Size = 65536;

    private const string Prepare = """
        <?php
        socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair); [$a, $b] = $pair; $data = str_repeat('x', 65536); $total = 0;

        """;

    [Theory]
    [InlineData("for ($i = 0; $i < 200; $i++) { socket_write($a, $data); $d = socket_read($b, 65536); $total += strlen($d); }")]
    [InlineData("for ($i = 0; $i < 200 && socket_write($a, $data); $i++) { if (($d = socket_read($b, 65536)) === false || $d === '') break; $total += strlen($d); }")]
    [InlineData("for ($i = 0; $i < 200; $i++) { socket_write($a, $data); $d = @socket_read($b, 65536); if (!$d) break; $total += strlen($d) + strpos($d, 'x'); }")]
    public void Reads_into_the_same_memory(string loop)
    {
        var (total, allocated) = Run(Prepare + loop);
        Assert.Equal(Reads * Size, total);
        Assert.InRange(allocated, 0, Reads * Size / 2);

        (total, allocated) = Run(Prepare + "function f($a, $b, $data) { $total = 0; " + loop + " return $total; } $total = f($a, $b, $data);");
        Assert.Equal(Reads * Size, total);
        Assert.InRange(allocated, 0, Reads * Size / 2);
    }

    [Fact]
    public void Values_that_the_host_took_stay_as_they_were()
    {
        using var engine = new PhpEngine();
        engine.Context.OutputStream = Stream.Null;
        var seen = new List<PhpValue>();
        engine.AddFunction("look", () => seen.Add(engine.GetValue("d")));
        engine.Execute(Prepare + "for ($i = 0; $i < 10; $i++) { $data = str_repeat(chr(65 + $i), 65536); socket_write($a, $data); $d = socket_read($b, 65536); if ($i > 3) look(); }");

        Assert.Equal(6, seen.Count);
        for (int i = 0; i < seen.Count; i++)
        {
            var bytes = seen[i].ToBytes(engine.Context);
            Assert.Equal(Size, bytes.Length);
            Assert.True(bytes.All(b => b == 'A' + 4 + i));
        }
    }

    private static (int Total, long Allocated) Run(string source)
    {
        using var engine = new PhpEngine();
        long before = 0;
        long after = 0;
        int total = 0;
        engine.AddFunction("start", () => before = GC.GetAllocatedBytesForCurrentThread());
        engine.AddFunction("stop", (int sum) => (total, after) = (sum, GC.GetAllocatedBytesForCurrentThread()));
        engine.Execute(source.Replace("$total = 0;\n", "$total = 0; start();\n", StringComparison.Ordinal) + " stop($total);");
        return (total, after - before);
    }
}
