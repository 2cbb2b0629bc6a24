using PeachpieSockets.Embedded.Compiler;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedding.Tests;

/// <summary>Scripts, values, functions and output.</summary>
public class EngineTests
{
    private static PhpScript Compile(string source) => PhpScript.Compile(System.Text.Encoding.UTF8.GetBytes(source), "test.php");

    [Fact]
    public void Takes_net_values()
    {
        using var engine = new PhpEngine();
        engine.SetValue("list", new[] { 1, 2 })
            .SetValue("map", new Dictionary<string, object?> { ["a"] = 1.5, ["7"] = "x", ["n"] = null })
            .SetValue("bytes", new byte[] { 0xFF, 0 })
            .SetValue("f", (int n) => n + 1)
            .AddConstant("LIMIT", 10)
            .Execute("<?php echo json_encode([$list, $map, bin2hex($bytes), $f(1), array_map($f, $list), LIMIT]);");

        Assert.Equal("""[[1,2],{"a":1.5,"7":"x","n":null},"ff00",2,[2,3],10]""", engine.TakeOutput());
    }

    [Fact]
    public void Keeps_changes_of_the_environment_to_itself()
    {
        Environment.SetEnvironmentVariable("OF_PROGRAM", "given");
        using var one = new PhpEngine();
        using var other = new PhpEngine();

        one.Execute("<?php putenv('OF_PROGRAM=changed'); putenv('OWN=1'); echo getenv('OF_PROGRAM'), getenv('OWN'), shell_exec('echo $OF_PROGRAM$OWN');");
        other.Execute("<?php echo getenv('OF_PROGRAM'), json_encode(getenv('OWN'));");

        Assert.Equal("changed1changed1\n", one.TakeOutput());
        Assert.Equal("givenfalse", other.TakeOutput());
        Assert.Equal("given", Environment.GetEnvironmentVariable("OF_PROGRAM"));
    }

    [Fact]
    public void Refuses_values_that_php_has_no_form_for()
    {
        using var engine = new PhpEngine();
        Assert.Throws<ArgumentException>(() => engine.SetValue("x", new object()));
        Assert.Throws<ArgumentException>(() => engine.AddFunction("f", (DateTime d) => d.Year));
    }

    [Fact]
    public void Gives_net_values()
    {
        using var engine = new PhpEngine();
        engine.Execute("<?php $i = '12'; $list = [1, '2', 3.0]; $map = ['a' => 1, 'b' => [1, 2]]; function f(...$a) { return implode('-', $a); } class C { static function m() { return true; } }");

        Assert.Equal(12, engine.GetValue<int>("i"));
        Assert.Equal([1, 2, 3], engine.GetValue<int[]>("list")!);
        Assert.Equal(["1", "2", "3"], engine.GetValue<IReadOnlyList<string>>("list")!);
        Assert.Equal(["a", "b"], engine.GetValue<Dictionary<string, PhpValue>>("map")!.Keys);
        Assert.Null(engine.GetValue<int?>("nothing"));
        Assert.Equal("1-x", engine.Call<string>("f", 1, "x"));
        Assert.True(engine.Call<bool>("C::m"));
        Assert.Throws<InvalidCastException>(() => engine.GetValue<int[]>("i"));
    }

    [Fact]
    public void Functions_of_the_program_have_a_php_signature()
    {
        using var engine = new PhpEngine();
        engine.AddFunction("f", (int n, string? s = null, params double[] rest) => $"{n}/{s ?? "null"}/{rest.Sum()}");

        engine.Execute("""
            <?php
            echo f('5'), ' ', f(1, 'x'), ' ', f(1, null, 1, '2.5'), "\n";
            foreach ([fn() => f(), fn() => f('x'), fn() => f(1, [])] as $call) {
                try { $call(); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
            }
            """);

        Assert.Equal(
            """
            5/null/0 1/x/0 1/null/3.5
            ArgumentCountError: f() expects at least 1 argument, 0 given
            TypeError: f(): Argument #1 ($n) must be of type int, string given
            TypeError: f(): Argument #2 ($s) must be of type ?string, array given

            """,
            engine.TakeOutput());
    }

    [Fact]
    public void What_a_function_of_the_program_throws_comes_out_past_the_script()
    {
        using var engine = new PhpEngine();
        engine.AddFunction("fail", new Action(() => throw new FormatException("mine")));

        var thrown = Assert.Throws<FormatException>(() => engine.Execute("<?php try { fail(); } catch (Throwable $e) { echo 'caught'; }"));

        Assert.Equal(("mine", ""), (thrown.Message, engine.TakeOutput()));
        Assert.Equal(0, engine.Execute("<?php echo 'goes on';"));
    }

    [Fact]
    public void A_php_exception_of_a_function_is_the_script_s_to_catch()
    {
        using var engine = new PhpEngine();
        engine.AddFunction("fail", new Action(() => throw PhpException.Create("RuntimeException", "no", 7)));

        engine.Execute("<?php try { fail(); } catch (RuntimeException $e) { echo $e->getMessage(), $e->getCode(); }");

        Assert.Equal("no7", engine.TakeOutput());
    }

    [Fact]
    public void Evaluates_to_the_value_of_return()
    {
        using var engine = new PhpEngine();
        Assert.Equal(42, engine.Evaluate("<?php return 6 * 7;").Long);
        Assert.Equal("no", Assert.Throws<PhpThrownException>(() => engine.Evaluate("<?php throw new Exception('no');")).Message);
        Assert.Equal(3, Assert.Throws<ScriptExitException>(() => engine.Evaluate("<?php exit(3);")).ExitCode);
        Assert.Equal(2, Assert.Throws<PhpSyntaxException>(() => engine.Evaluate("<?php\n)")).Line);
        Assert.Equal("", engine.TakeOutput());
    }

    [Fact]
    public void Prints_to_a_stream_or_a_writer()
    {
        using var stream = new MemoryStream();
        using (var engine = new PhpEngine(stream))
        {
            engine.Execute("<?php echo \"\\xFF\";");
            Assert.Throws<InvalidOperationException>(engine.TakeOutput);
        }

        using var writer = new StringWriter();
        using (var engine = new PhpEngine(o => o.OutputWriter = writer))
        {
            engine.Execute("<?php echo \"a\\xC3\"; echo \"\\xA9\";");
        }

        Assert.Equal([0xFF], stream.ToArray());
        Assert.Equal("a\u00E9", writer.ToString());
    }

    [Fact]
    public void Takes_settings_and_an_include_root()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "inc.php"), "<?php return 1 / 3;");
            using var engine = new PhpEngine(o =>
            {
                o.IncludeRoot = folder;
                o.Settings["precision"] = "3";
            });
            engine.Execute("<?php echo include 'inc.php';");
            Assert.Equal("0.333", engine.TakeOutput());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Errors_of_a_script_are_printed_and_told_by_the_exit_code()
    {
        using var errors = new MemoryStream();
        using var engine = new PhpEngine(o =>
        {
            o.ErrorOutput = errors;
            o.Settings["display_errors"] = "stderr";
        });
        Assert.Equal(255, engine.Execute("<?php\nnosuch();", "a.php"));
        Assert.StartsWith("Fatal error: Uncaught Error: Call to undefined function nosuch() in a.php:2", System.Text.Encoding.UTF8.GetString(errors.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Shares_scripts_between_threads_and_keeps_engines_apart()
    {
        var script = Compile("<?php function f($n) { return $n < 2 ? $n : f($n - 1) + f($n - 2); } class A { static $n = 0; } A::$n += $seed; echo f(12) + A::$n;");
        string[] results = new string[24];
        Parallel.For(0, results.Length, i =>
        {
            using var engine = new PhpEngine();
            engine.SetValue("seed", i).Execute(script);
            results[i] = engine.TakeOutput();
        });
        Assert.Equal(Enumerable.Range(0, results.Length).Select(i => $"{i + 144}"), results);
    }

    [Fact]
    public void Lets_go_of_engines_and_scripts()
    {
        var kept = Enumerable.Range(0, 20).SelectMany(RunOne).ToArray();
        for (int i = 0; i < 20 && kept.Any(k => k.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.Equal(0, kept.Count(k => k.IsAlive));
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference[] RunOne(int i)
    {
        var script = Compile($"<?php function f{i}() {{ return {i}; }} class A{i} {{ function m() {{ return f{i}(); }} }} $s = socket_create(AF_INET, SOCK_STREAM, 0); echo (new A{i})->m();");
        using var engine = new PhpEngine();
        engine.SetValue("f", () => 1).Execute(script);
        Assert.Equal($"{i}", engine.TakeOutput());
        return [new WeakReference(script), new WeakReference(engine), new WeakReference(engine.Context)];
    }
}
