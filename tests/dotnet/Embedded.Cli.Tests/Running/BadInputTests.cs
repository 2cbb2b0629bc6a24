namespace PeachpieSockets.Embedded.Cli.Tests.Running;

/// <summary>Wrong input gets php's own message and exit code, and never shows that .NET is underneath.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly ScriptFolder _folder = new();

    [Fact]
    public void Missing_file() =>
        Assert.Equal(new Finished(1, "Could not open input file: nosuch.php\n", ""), Phpsock.Run("nosuch.php"));

    [Fact]
    public void Missing_file_for_the_syntax_check() =>
        Assert.Equal(new Finished(1, "Could not open input file: nosuch.php\n", ""), Phpsock.Run("-l", "nosuch.php"));

    [Fact]
    public void Parse_error_in_a_file()
    {
        string path = _folder.Add("bad.php", "<?php echo 1\n");
        Assert.Equal(
            new Finished(255, $"\nParse error: syntax error, unexpected end of file, expecting \",\" or \";\" in {path} on line 2\n", ""),
            Phpsock.Run(path));
    }

    [Theory]
    [InlineData("class A { public string $x { get => 5; } }", "Property hooks (PHP 8.4) are not supported")]
    [InlineData("class A { public private(set) int $x = 1; }", "Asymmetric visibility of properties (PHP 8.4) is not supported")]
    public void Class_with_what_is_not_supported_in_a_file(string code, string message)
    {
        string path = _folder.Add("later.php", $"<?php\necho 'not reached';\n{code}\n");
        Assert.Equal(new Finished(255, $"\nFatal error: {message} in {path} on line 3\n", ""), Phpsock.Run(path));
    }

    [Fact]
    public void Parse_error_of_the_syntax_check()
    {
        string path = _folder.Add("bad.php", "<?php\n$x = [1, 2\necho 3;");
        Assert.Equal(
            new Finished(255, $"\nParse error: syntax error, unexpected token \"echo\", expecting \"]\" in {path} on line 3\nErrors parsing {path}\n", ""),
            Phpsock.Run("-l", path));
    }

    [Fact]
    public void Parse_error_in_code() =>
        Assert.Equal(
            new Finished(255, "\nParse error: Unclosed '(' in Command line code on line 1\n", ""),
            Phpsock.Run("-r", "foo("));

    [Theory]
    [InlineData("nosuch();", "Error: Call to undefined function nosuch()")]
    [InlineData("socket_bind('x', '127.0.0.1');", "TypeError: socket_bind(): Argument #1 ($socket) must be of type Socket, string given")]
    [InlineData("socket_create(1);", "ArgumentCountError: socket_create() expects exactly 3 arguments, 1 given")]
    [InlineData("socket_create(99, SOCK_STREAM, 0);", "ValueError: socket_create(): Argument #1 ($domain) must be one of AF_UNIX, AF_INET6, or AF_INET")]
    [InlineData("$s = socket_create(AF_INET, SOCK_STREAM, 0); socket_close($s); socket_read($s, 5);", "Error: socket_read(): Argument #1 ($socket) has already been closed")]
    public void Uncaught_errors_are_fatal(string code, string message) =>
        Assert.Equal(
            new Finished(255, $"\nFatal error: Uncaught {message} in Command line code:1\nStack trace:\n{Trace(code)}  thrown in Command line code on line 1\n", ""),
            Phpsock.Run("-r", code));

    [Theory]
    [InlineData("$s = socket_create(AF_INET, SOCK_STREAM, 0); var_dump(socket_bind($s, '203.0.113.1'));", "\nWarning: socket_bind(): Unable to bind address [99]: Cannot assign requested address in Command line code on line 1\nbool(false)\n")]
    [InlineData("$s = socket_create(AF_INET, SOCK_STREAM, 0); var_dump(socket_accept($s));", "\nWarning: socket_accept(): unable to accept incoming connection [22]: Invalid argument in Command line code on line 1\nbool(false)\n")]
    [InlineData("$s = socket_create(AF_INET, SOCK_STREAM, 0); var_dump(socket_read($s, 0), socket_read($s, -5));", "bool(false)\nbool(false)\n")]
    public void Warnings_let_the_script_go_on(string code, string output) =>
        Assert.Equal(new Finished(0, output, ""), Phpsock.Run("-r", code));

    [Fact]
    public void Errors_go_where_the_settings_say()
    {
        Assert.Equal(new Finished(0, "", "PHP Warning:  Undefined variable $x in Command line code on line 1\n"), Phpsock.Run("-d", "display_errors=0", "-d", "log_errors=1", "-r", "echo $x;"));
        Assert.Equal(new Finished(0, "", "\nWarning: Undefined variable $x in Command line code on line 1\n".TrimStart('\n')), Phpsock.Run("-d", "display_errors=stderr", "-r", "echo $x;"));
    }

    [Fact]
    public void Unknown_option_shows_the_help()
    {
        var finished = Phpsock.Run("-Z");
        Assert.Equal((1, "Error in argument 1, char 2: option not found Z\n"), (finished.ExitCode, finished.Error));
        Assert.StartsWith("Usage: phpsock [options] [-f] <file>", finished.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Option_that_only_php_has() =>
        Assert.Equal(new Finished(1, "", "phpsock: option -S is not supported\n"), Phpsock.Run("-S", "127.0.0.1:8000"));

    [Fact]
    public void Endless_recursion_is_an_error_and_no_crash()
    {
        var finished = Phpsock.Run("-r", "function f($n) { return f($n + 1) + 1; } f(0);");
        Assert.Equal(255, finished.ExitCode);
        Assert.Contains("Fatal error: ", finished.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", finished.Output + finished.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static string Trace(string code) => code.Contains("nosuch", StringComparison.Ordinal) ? "#0 {main}\n" : $"#0 Command line code(1): {Call(code)}\n#1 {{main}}\n";

    /// <summary>The call as a trace shows it.</summary>
    private static string Call(string code) => code switch
    {
        _ when code.Contains("socket_bind('x'", StringComparison.Ordinal) => "socket_bind('x', '127.0.0.1')",
        _ when code.Contains("socket_create(1)", StringComparison.Ordinal) => "socket_create(1)",
        _ when code.Contains("socket_create(99", StringComparison.Ordinal) => "socket_create(99, 1, 0)",
        _ => "socket_read(Object(Socket), 5)",
    };
}
