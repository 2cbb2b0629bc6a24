namespace PeachpieSockets.Embedded.Compiler.Tests.Execution;

public sealed class EngineTests
{
    private static PhpScript Compile(string source) => PhpScript.Compile(System.Text.Encoding.UTF8.GetBytes(source), "test.php");

    [Fact]
    public void Runs_a_script_with_values_and_functions_of_the_program()
    {
        using var engine = new PhpEngine();
        engine.SetValue("name", "you").AddFunction("twice", "(int $n): int", (_, a) => a[0].Long * 2);

        Assert.Equal(0, engine.Execute("<?php $r = twice('21'); echo \"hello $name $r\";"));

        Assert.Equal("hello you 42", engine.TakeOutput());
        Assert.Equal(42, engine.GetValue("r").Long);
    }

    [Fact]
    public void Checks_arguments_of_the_programs_functions_by_their_signature()
    {
        using var engine = new PhpEngine();
        engine.AddFunction("twice", "(int $n): int", (_, a) => a[0].Long * 2);

        engine.Execute("<?php try { twice([]); } catch (TypeError $e) { echo $e->getMessage(); }");

        Assert.Equal("twice(): Argument #1 ($n) must be of type int, array given", engine.TakeOutput());
    }

    [Fact]
    public void Keeps_functions_from_one_script_to_the_next()
    {
        using var engine = new PhpEngine();
        engine.Execute("<?php function add($a, $b) { return $a + $b; }");

        Assert.Equal(5, engine.Call("add", 2, 3).Long);
    }

    [Fact]
    public void Runs_one_compiled_script_in_many_engines_on_many_threads()
    {
        // The first run of a script is the delicate one: it makes the code that the others use.
        for (int round = 0; round < 30; round++)
        {
            var script = Compile(
                "<?php function twice($x) { return 2 * $x; } interface I { } trait T { function half() { return $this->v / 2; } }"
                + "class A implements I { use T; static $n = 0; public $v; function __construct($v) { $this->v = $v; self::$n++; } }"
                + "for ($i = 0; $i < 100; $i++) $a = new A(twice($seed + $i)); echo $a->half(), '/', A::$n;");
            var results = new string[16];

            Parallel.For(0, results.Length, i =>
            {
                using var engine = new PhpEngine();
                engine.SetValue("seed", i);
                engine.Execute(script);
                results[i] = engine.TakeOutput();
            });

            Assert.Equal(Enumerable.Range(0, results.Length).Select(i => $"{i + 99}/100"), results);
        }
    }

    [Fact]
    public void Ends_an_endless_loop_at_the_time_limit()
    {
        using var engine = new PhpEngine { TimeLimit = TimeSpan.FromMilliseconds(200) };

        Assert.Equal(255, engine.Execute("<?php while (true) { }"));

        Assert.Contains("Maximum execution time of 0.2 seconds exceeded", engine.TakeOutput(), StringComparison.Ordinal);
    }

    [Fact]
    public void Ends_unbounded_recursion_with_a_fatal_error()
    {
        using var engine = new PhpEngine { RecursionLimit = 2000 };

        Assert.Equal(255, engine.Execute("<?php function f($n) { return f($n + 1); } f(0);"));

        Assert.Contains("Fatal error: Maximum function nesting level of '2000' reached", engine.TakeOutput(), StringComparison.Ordinal);
    }

    [Fact]
    public void Prints_an_uncaught_exception_as_php_does()
    {
        using var engine = new PhpEngine();

        Assert.Equal(255, engine.Execute("<?php\nfunction f($x) { throw new Exception('no'); }\nf([1]);", "/x.php"));

        Assert.Equal(
            "PHP Fatal error:  Uncaught Exception: no in /x.php:2\nStack trace:\n#0 /x.php(3): f(Array)\n#1 {main}\n  thrown in /x.php on line 2",
            "PHP " + engine.TakeOutput().Trim().Replace("Fatal error: ", "Fatal error:  ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<?php\nclass A {\n  public string $x { get => 'y'; }\n}\n", "Property hooks (PHP 8.4) are not supported in script.php on line 3")]
    [InlineData("<?php\ngoto a;\ntry {\n a: echo 1;\n} catch (Exception) { }\n", "'goto' into a try block is not supported in script.php on line 2")]
    [InlineData("<?php\ntry { a: echo 1; }\ncatch (Exception) { goto a; }\nfinally { }\n", "'goto' into a try block is not supported in script.php on line 3")]
    [InlineData("<?php\ntry { }\ncatch (Exception) { a: echo 1; }\nfinally { echo 2; }\ngoto a;\n", "'goto' into a try block is not supported in script.php on line 5")]
    [InlineData("<?php\nwhile (1) { try { a: echo 1; } finally { } }\ngoto a;\n", "'goto' into loop or switch statement is disallowed in script.php on line 3")]
    public void Refuses_what_is_not_supported_by_name_and_line(string source, string message)
    {
        using var engine = new PhpEngine();

        Assert.Equal(255, engine.Execute(source));

        Assert.Contains(message, engine.TakeOutput(), StringComparison.Ordinal);
    }

    [Fact]
    public void Lets_go_of_compiled_scripts()
    {
        var script = CompileAndRun();

        for (int i = 0; i < 10 && script.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(script.IsAlive);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference CompileAndRun()
    {
        var script = Compile("<?php function f() { return 1; } class A { function m() { return f(); } } echo (new A)->m();");
        using (var engine = new PhpEngine())
        {
            engine.Execute(script);
            Assert.Equal("1", engine.TakeOutput());
        }

        return new WeakReference(script);
    }
}
