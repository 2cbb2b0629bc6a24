using System.Diagnostics;
using System.Globalization;
using System.Text;
using PeachpieSockets.Embedded.Compiler;

namespace PeachpieSockets.Embedding.Tests;

/// <summary>What has a bound: a call allocates nothing but its result, and a megabyte of source is soon compiled. bench/scripts/bounds.php measures the times.</summary>
public class CostTests
{
    private const int Calls = 10_000;
    private const int SourceBytes = 1_000_000;

    /// <summary>What the measuring functions and the runtime's own book-keeping may take once.</summary>
    private const int Slack = 16_384;

    /// <summary>Machines that test are slow and busy: several times the bound of 250 ms.</summary>
    private const int MostMilliseconds = 2500;

    [Theory]
    [InlineData("socket_last_error()", 0)]
    [InlineData("socket_last_error($socket)", 0)]
    [InlineData("strpos($text, 'c')", 0)]
    [InlineData("abs($i)", 0)]
    [InlineData("ord($text)", 0)]
    [InlineData("substr($text, 1, 20)", 48)]
    [InlineData("strtolower(substr($text, 1, 20))", 48)]
    [InlineData("pack('Nn', $i, 80)", 32)]
    public void A_call_allocates_its_result_only(string call, int result)
    {
        long allocated = Allocated($$"""
            <?php
            function calls(int $n, $socket, string $text): void { for ($i = 0; $i < $n; $i++) { {{call}}; } }
            $socket = socket_create(AF_INET, SOCK_DGRAM, 0);
            $text = str_repeat('AB', 50);
            calls(1000, $socket, $text);
            start();
            calls({{Calls}}, $socket, $text);
            stop();
            """);

        Assert.InRange(allocated, 0, (long)Calls * result + Slack);
    }

    [Theory]
    [InlineData("size($a); $a[$i] = 1;")]
    [InlineData("size($a); unset($a[$i]);")]
    [InlineData("size($a); array_pop($a);")]
    [InlineData("local($a); $a[$i] = 1;")]
    [InlineData("first($a); $a[$i] = 1;")]
    [InlineData("caught($a); $a[$i] = 1;")]
    [InlineData("$closure($a); $a[$i] = 1;")]
    [InlineData("call_user_func($closure, $a); $a[$i] = 1;")]
    [InlineData("$box->look(); $box->items[$i] = 1;")]
    [InlineData("size($map); $map[\"k$i\"] = 1;")]
    [InlineData("$n = count($box->all()); $box->items[$i] = 1;")]
    [InlineData("$n = $box->all()[$i]; $box->items[$i] = 1;")]
    [InlineData("$n = $box->all()[$i] ?? 0; $box->items[$i] = 1;")]
    [InlineData("$n = isset($box->all()[$i]); $box->items[$i] = 1;")]
    [InlineData("$n = empty($box->all()[$i]); $box->items[$i] = 1;")]
    [InlineData("if ($box->all() && !$box->all()) { break; } $box->items[$i] = 1;")]
    [InlineData("$n = $box->all() === null || $box->all() === $i; $box->items[$i] = 1;")]
    [InlineData("foreach ($box->all() as $n) { break; } $box->items[$i] = 1;")]
    [InlineData("[$n] = $box->all(); $box->items[$i] = 1;")]
    [InlineData("$n = array_key_first($box->all()); $box->items[$i] = 1;")]
    [InlineData("$n = array_slice($box->all(), 0, 2); $box->items[$i] = 1;")]
    [InlineData("$n = $box->all(); $n = null; $box->items[$i] = 1;")]
    [InlineData("$n = $box->later(); $box->items[$i] = 1;")]
    [InlineData("$n = size($box->all()); $box->items[$i] = 1;")]
    [InlineData("$n = size($box->byReference()); $box->items[$i] = 1;")]
    [InlineData("$box->all(); $box->items[$i] = 1;")]
    public void An_array_that_a_function_had_is_written_to_in_place(string use)
    {
        long allocated = Allocated($$"""
            <?php
            class Box {
                public $items = [];
                function look() { $items = $this->items; return size($items); }
                function all() { return $this->items; }
                function later() { $all = $this->all(); $some = $all; return count($some); }
                function &byReference() { return $this->items; }
            }
            function size($a) { return count($a); }
            function local(array $a) { $b = $a; $c = $b; return size($c); }
            function first(iterable $a) { foreach ($a as $value) { return $value; } }
            function caught(array $a) { try { return count($a); } finally { $last = 1; } }
            function uses(int $n, array $a, array $map, Box $box, $closure): void { for ($i = 0; $i < $n; $i++) { {{use}} } }
            $box = new Box;
            $box->items = range(0, 9999);
            $map = [];
            for ($i = 0; $i < 10000; $i++) { $map["k$i"] = $i; }
            $closure = fn($a) => count($a);
            uses(10, $box->items, $map, $box, $closure);
            start();
            uses(1000, $box->items, $map, $box, $closure);
            stop();
            """);

        // Few clones, of 160 to 500 kilobytes each, and the copies themselves.
        Assert.InRange(allocated, 0, 2_000_000);
    }

    [Theory]
    [InlineData("$buffer = substr($buffer, 64); if ($buffer === '') { $buffer = $whole; }")]
    [InlineData("$buffer .= $piece; $buffer = substr($buffer, 64);")]
    [InlineData("$buffer .= $piece; $line = substr($buffer, 0, 64); $buffer = substr($buffer, 64);")]
    public void A_buffer_is_not_copied_at_each_bite(string use)
    {
        long allocated = Allocated($$"""
            <?php
            function bites(int $n, string $whole): void {
                $buffer = $whole;
                $piece = str_repeat('y', 64);
                for ($i = 0; $i < $n; $i++) { {{use}} }
            }
            $whole = str_repeat('x', 65536);
            bites(10, $whole);
            start();
            bites(1000, $whole);
            stop();
            """);

        // A copy of it each time were 65 megabytes.
        Assert.InRange(allocated, 0, 1_000_000);
    }

    // The bytes that a script allocates between its calls of start() and stop().
    private static long Allocated(string script)
    {
        using var engine = new PhpEngine();
        long before = 0;
        long after = 0;
        engine.AddFunction("start", () => before = GC.GetAllocatedBytesForCurrentThread());
        engine.AddFunction("stop", () => after = GC.GetAllocatedBytesForCurrentThread());
        engine.Execute(script);
        return after - before;
    }

    [Fact]
    public void A_megabyte_of_source_is_soon_compiled()
    {
        var best = TimeSpan.MaxValue;
        for (int round = 0; round < 4; round++)
        {
            using var engine = new PhpEngine();
            string source = Source(round);
            var watch = Stopwatch.StartNew();
            engine.Execute(source);
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        Assert.InRange(best.TotalMilliseconds, 0, MostMilliseconds);
    }

    private static string Source(int round)
    {
        var source = new StringBuilder("<?php\n");
        for (int i = 0; source.Length < SourceBytes; i++)
        {
            source.Append(CultureInfo.InvariantCulture, $"function f{round}_{i}(array $options, string $buffer, int $limit = 1024): array {{\n");
            source.Append("""
                    $result = ['status' => 200, 'headers' => [], 'body' => null];
                    foreach (explode("\r\n", $buffer) as $n => $line) {
                        $p = strpos($line, ':');
                        if ($p !== false && $n < $limit) {
                            $result['headers'][strtolower(substr($line, 0, $p))] = trim(substr($line, $p + 1)); // a field
                        } elseif (isset($options['strict'])) {
                            throw new RuntimeException("bad line {$n}: $line");
                        }
                    }
                    return $result;
                }

                """);
        }

        return source.ToString();
    }
}
