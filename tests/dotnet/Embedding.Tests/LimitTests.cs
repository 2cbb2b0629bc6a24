using System.Diagnostics;
using PeachpieSockets.Embedded.Compiler;
using PeachpieSockets.Extension;
using PeachpieSockets.Native;

namespace PeachpieSockets.Embedding.Tests;

/// <summary>Ends of scripts that the host or a limit decides: an error, at once, and the process goes on.</summary>
public class LimitTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);

    // Each waits for ever, after it has told that it is there.
    public static TheoryData<string> Endless => new()
    {
        "ready(); while (true) { }",
        "ready(); sleep(1000);",
        "ready(); usleep(1000000000);",
        "ready(); time_nanosleep(1000, 5);",
        "$s = socket_create_listen(0); ready(); socket_accept($s);",
        "socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $p); ready(); socket_recv($p[0], $b, 10, 0);",
        "socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $p); ready(); socket_read($p[0], 10, PHP_NORMAL_READ);",
        "socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $p); socket_set_option($p[0], SOL_SOCKET, SO_RCVTIMEO, ['sec' => 1000, 'usec' => 0]); ready(); socket_read($p[0], 10);",
        "socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $p); ready(); while (socket_write($p[0], str_repeat('x', 100000)));",
        "socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $p); $d = ['controllen' => 100]; ready(); socket_recvmsg($p[0], $d);",
        "socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $p); $r = $p; $w = $e = null; ready(); socket_select($r, $w, $e, null);",
        "$p = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0); stream_set_timeout($p[0], 1000); ready(); fgets($p[0]); echo 'wrong';",
        "$p = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0); $r = $p; $w = $e = null; ready(); stream_select($r, $w, $e, null); echo 'wrong';",
        "$s = stream_socket_server('tcp://127.0.0.1:0'); ready(); stream_socket_accept($s, 1000); echo 'wrong';",
        "$p = popen('exec sleep 15 2>/dev/null', 'r'); ready(); fgets($p); echo 'wrong';",
        "ready(); (function () { yield from (function () { while (true) yield 1; })(); })()->next(); foreach ((function () { while (true) yield 1; })() as $x);",
        "ready(); $a = [3, 1, 2]; while (usort($a, fn($x, $y) => $x <=> $y));",
        "ready(); a: goto a;",
        "$f = new Fiber(function () { ready(); sleep(1000); }); $f->start();",
        "$f = new Fiber(function () { Fiber::suspend(); ready(); socket_accept(socket_create_listen(0)); }); $f->start(); $f->resume();",
    };

    [Theory]
    [MemberData(nameof(Endless))]
    public void Cancelling_ends_a_script_at_once(string code)
    {
        using var cancellation = new CancellationTokenSource();
        using var engine = new PhpEngine();
        engine.AddFunction("ready", new Action(() => cancellation.CancelAfter(50)));
        var clock = Stopwatch.StartNew();

        Assert.ThrowsAny<OperationCanceledException>(() => engine.Execute(
            "<?php register_shutdown_function(function () { echo 'shutdown'; }); try { " + code + " echo 'wrong'; } catch (Throwable $e) { echo $e; } finally { echo 'finally'; }", "x.php", cancellation.Token));

        Assert.True(clock.Elapsed < s_patience, $"{clock.Elapsed}");
        Assert.Equal("", engine.TakeOutput());
        Assert.Equal(0, engine.Execute("<?php echo 'next';"));
        Assert.Equal("next", engine.TakeOutput());
    }

    [Fact]
    public void Cancel_may_come_when_a_fiber_has_ended_and_even_its_engine()
    {
        for (int round = 0; round < 100; round++)
        {
            var engine = new PhpEngine();
            engine.AddFunction("ready", new Action(() => Task.Run(engine.Cancel)));

            Assert.Equal(255, engine.Execute("<?php $f = new Fiber(function () { Fiber::suspend(); }); $f->start(); ready(); while (true) { (new Fiber(function () { usleep(1); }))->start(); }"));

            engine.Dispose();
            engine.Cancel();
        }
    }

    [Fact]
    public void Cancel_of_another_thread_is_exit_code_255()
    {
        using var engine = new PhpEngine();
        engine.AddFunction("ready", new Action(() => Task.Delay(50).ContinueWith(_ => engine.Cancel(), TaskScheduler.Default)));

        Assert.Equal(255, engine.Execute("<?php ready(); sleep(1000);"));
    }

    [Fact]
    public void A_cancelled_token_lets_nothing_begin()
    {
        using var engine = new PhpEngine(o => o.CancellationToken = new CancellationToken(canceled: true));
        Assert.ThrowsAny<OperationCanceledException>(() => engine.Execute("<?php while (true);"));
        Assert.ThrowsAny<OperationCanceledException>(() => engine.Call("sleep", 1000));
    }

    [Fact]
    public void Time_limit_is_php_s_fatal_error_also_while_waiting()
    {
        using var engine = new PhpEngine(o => o.TimeLimit = TimeSpan.FromSeconds(1));

        Assert.Equal(255, engine.Execute("<?php register_shutdown_function(function () { echo 'shutdown'; });\nsocket_accept(socket_create_listen(0));", "x.php"));

        Assert.Equal("\nFatal error: Maximum execution time of 1 second exceeded in x.php on line 2\nshutdown", engine.TakeOutput());
    }

    [Fact]
    public void Time_limit_ends_shutdown_functions_too()
    {
        using var engine = new PhpEngine(o => o.TimeLimit = TimeSpan.FromMilliseconds(100));
        Assert.Equal(255, engine.Execute("<?php register_shutdown_function(function () { while (true); }); while (true);"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(10)]
    public void Time_limit_that_is_over_before_the_script_begins_says_so(int milliseconds)
    {
        for (int i = 0; i < 20; i++)
        {
            using var engine = new PhpEngine(o => o.TimeLimit = TimeSpan.FromMilliseconds(milliseconds));
            Assert.Equal(255, engine.Execute($"<?php /* {i} */ while (true);", "x.php"));
            Assert.StartsWith("\nFatal error: Maximum execution time of ", engine.TakeOutput());
        }
    }

    [Fact]
    public void Time_limit_says_so_however_late_the_script_hears_of_it()
    {
        using var engine = new PhpEngine(o => o.TimeLimit = TimeSpan.FromMilliseconds(100));
        engine.AddFunction("host_is_busy", () => Thread.Sleep(2500)); // longer than the time that shutdown functions have
        Assert.Equal(255, engine.Execute("<?php host_is_busy(); while (true);", "x.php"));
        Assert.Equal("\nFatal error: Maximum execution time of 0.1 seconds exceeded in x.php on line 1\n", engine.TakeOutput());
    }

    [Fact]
    public void Set_time_limit_counts_processor_time()
    {
        using var engine = new PhpEngine();
        Assert.Equal(0, engine.Execute("<?php set_time_limit(1); usleep(1200000); for ($i = 0; $i < 100; $i++); echo 'slept';"));
        Assert.Equal(255, engine.Execute("<?php set_time_limit(1); while (true);", "x.php"));
        Assert.Equal("slept\nFatal error: Maximum execution time of 1 second exceeded in x.php on line 1\n", engine.TakeOutput());
    }

    [Fact]
    public void Recursion_limit()
    {
        using var engine = new PhpEngine(o => o.RecursionLimit = 1000);
        Assert.Equal(255, engine.Execute("<?php function f() { f(); } f();", "x.php"));
        Assert.Equal("\nFatal error: Maximum function nesting level of '1000' reached, aborting! in x.php on line 1\n", engine.TakeOutput());
    }

    [Theory]
    [InlineData("$s = str_repeat('x', 20000000);", 20000768)]
    [InlineData("$s = 'x'; while (true) $s .= $s;", 16781312)]
    [InlineData("$a = array_fill(0, 1000000, 1);", 16781312)]
    [InlineData("$s = str_repeat('x', 9000000); $s = $s . $s;", 18001920)]
    public void Memory_limit_of_one_value(string code, int tried)
    {
        using var engine = new PhpEngine(o => o.Settings["memory_limit"] = "10M");
        Assert.Equal(255, engine.Execute("<?php " + code, "x.php"));
        Assert.Equal($"\nFatal error: Allowed memory size of 10485760 bytes exhausted (tried to allocate {tried} bytes) in x.php on line 1\n", engine.TakeOutput());
    }

    [Theory]
    [InlineData("while (true) $a[] = str_repeat('x', 100000);")]
    [InlineData("$o = null; while (true) { $n = new stdClass; $n->next = $o; $o = $n; }")]
    [InlineData("function g() { while (true) yield str_repeat('y', 1000); } iterator_to_array(g(), false);")]
    [InlineData("ob_start(); while (true) echo str_repeat('x', 100000);")]
    public void Memory_limit_of_all_values(string code)
    {
        using var engine = new PhpEngine(o =>
        {
            o.Output = Stream.Null;
            o.ErrorOutput = new MemoryStream();
            o.Settings["display_errors"] = "stderr";
            o.MemoryLimit = 64 << 20;
        });
        Assert.Equal(255, engine.Execute("<?php " + code, "x.php"));
    }

    [Fact]
    public void Garbage_does_not_count()
    {
        using var engine = new PhpEngine(o => o.MemoryLimit = 64 << 20);
        Assert.Equal(0, engine.Execute("<?php for ($i = 0; $i < 3000; $i++) { $s = str_repeat('x', 100000); } echo strlen($s);"));
        Assert.Equal("100000", engine.TakeOutput());
    }

    [Fact]
    public void Policy_decides_what_sockets_may_do()
    {
        using var engine = new PhpEngine(o => o.Configure = new NoNetwork().ApplyTo);
        engine.Execute("<?php var_dump(@socket_create(AF_INET, SOCK_STREAM, 0), socket_strerror(socket_last_error()), get_class(socket_create(AF_UNIX, SOCK_STREAM, 0)));");
        Assert.Equal("bool(false)\nstring(17) \"Permission denied\"\nstring(6) \"Socket\"\n", engine.TakeOutput());
    }

    private sealed class NoNetwork : SocketPolicy
    {
        public override bool AllowsCreate(int family, int type) => family == SocketConstants.AF_UNIX;
    }
}
