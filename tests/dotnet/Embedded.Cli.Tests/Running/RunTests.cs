namespace PeachpieSockets.Embedded.Cli.Tests.Running;

/// <summary>What scripts see of the command line, and what the command makes of how they end; measured with php 8.2.</summary>
public sealed class RunTests : IDisposable
{
    private const string ShowArguments = "echo json_encode([$argv, $argc, $_SERVER['argv'] === $argv, $_SERVER['PHP_SELF'], $_SERVER['SCRIPT_FILENAME'], PHP_SAPI]), \"\\n\";";

    private readonly ScriptFolder _folder = new();

    [Fact]
    public void File_with_arguments()
    {
        string path = _folder.Add("a.php", "<?php " + ShowArguments);
        string name = path.Replace("/", "\\/", StringComparison.Ordinal);
        Assert.Equal(
            new Finished(0, $"[[\"{name}\",\"x\",\"-y\",\"--\",\"z\"],5,true,\"{name}\",\"{name}\",\"cli\"]\n", ""),
            Phpsock.Run(path, "x", "-y", "--", "z"));
    }

    [Fact]
    public void Code_with_arguments() =>
        Assert.Equal(
            new Finished(0, "[[\"Standard input code\",\"x\",\"-y\"],3,true,\"Standard input code\",\"\",\"cli\"]\n", ""),
            Phpsock.Run("-r", ShowArguments, "x", "-y"));

    [Fact]
    public void Standard_input() =>
        Assert.Equal(
            new Finished(0, "[[\"Standard input code\",\"a\"],2,true,\"Standard input code\",\"\",\"cli\"]\n", ""),
            Phpsock.RunWithInput("<?php " + ShowArguments, "--", "a"));

    [Fact]
    public void First_line_for_the_system_is_skipped() =>
        Assert.Equal(new Finished(0, "2\n", ""), Phpsock.Run(_folder.Add("s", "#!/usr/bin/env phpsock\n<?php echo __LINE__, \"\\n\";")));

    [SkippableFact]
    public void Only_a_file_counts_as_included()
    {
        Skip.If(OperatingSystem.IsWindows(), "Uses a shell.");
        const string Included = "<?php echo json_encode(array_map('basename', get_included_files()));";
        string path = _folder.Add("a.php", Included);
        _folder.Add("Standard input code", "");
        Assert.Equal("[\"a.php\"]", Phpsock.Run(path).Output);
        using var phpsock = Phpsock.StartUnder("/bin/sh", "-c", "cd \"$0\" && exec \"$1\" < a.php", _folder.FullPath, Phpsock.Executable);
        Assert.Equal("[]", phpsock.WaitForEnd().Output);
    }

    [Theory]
    [InlineData("exit(3);", 3, "")]
    [InlineData("exit('text');", 0, "text")]
    [InlineData("exit;", 0, "")]
    [InlineData("return 5;", 0, "")]
    [InlineData("trigger_error('e', E_USER_ERROR);", 255, "\nFatal error: e in Command line code on line 1\n")]
    [InlineData("register_shutdown_function(function () { exit(7); }); exit(3);", 7, "")]
    [InlineData("ob_start(); echo 'kept'; exit(4);", 4, "kept")]
    public void Exit_codes(string code, int exitCode, string output) =>
        Assert.Equal(new Finished(exitCode, output, ""), Phpsock.Run("-r", code));

    [Fact]
    public void Exception_handler_of_a_file() =>
        Assert.Equal(new Finished(0, "handled", ""), Phpsock.Run(_folder.Add("h.php", "<?php set_exception_handler(function () { echo 'handled'; }); throw new Exception;")));

    [Fact]
    public void Output_is_not_held_back()
    {
        using var phpsock = Phpsock.Start("-r", "echo 'first'; sleep(60);");
        phpsock.WaitForOutput("first");
        Assert.False(phpsock.HasExited);
    }

    [SkippableFact]
    public void Output_that_nobody_reads_ends_the_script()
    {
        Skip.If(OperatingSystem.IsWindows(), "needs a POSIX shell");
        using var shell = Phpsock.StartUnder("bash", "-c", "{ \"$0\" -r 'for (;;) echo \"xxxxxxx\\n\";'; echo $? >&2; } | head -1", Phpsock.Executable);
        Assert.Equal(new Finished(0, "xxxxxxx\n", "255\n"), shell.WaitForEnd());
    }

    [Fact]
    public void Settings_are_given_and_read() =>
        Assert.Equal(new Finished(0, "0.333 1", ""), Phpsock.Run("-d", "precision=3", "-d", "log_errors", "-r", "echo 1/3, ' ', ini_get('log_errors');"));

    [Fact]
    public void Settings_come_from_a_file_too()
    {
        string ini = _folder.Add("php.ini", "; settings\n[PHP]\nprecision = 5\ndisplay_errors = Off\n");
        Assert.Equal(new Finished(0, "0.33333 ", ""), Phpsock.Run("-c", ini, "-r", "echo 1/3, ' ', $undefined;"));
        Assert.Equal(new Finished(0, "0.33", ""), Phpsock.Run("-c", _folder.FullPath, "-d", "precision=2", "-r", "echo 1/3;"));
        Assert.Contains("Loaded Configuration File:         " + ini, Phpsock.Run("-c", ini, "--ini").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Syntax_check_runs_nothing()
    {
        string path = _folder.Add("ok.php", "<?php echo 'ran';");
        Assert.Equal(new Finished(0, $"No syntax errors detected in {path}\n", ""), Phpsock.Run("-l", path));
        Assert.Equal(new Finished(0, "No syntax errors detected in Standard input code\n", ""), Phpsock.RunWithInput("<?php echo 1;", "-l"));
    }

    [Fact]
    public void Standard_input_is_the_script_s() =>
        Assert.Equal(new Finished(0, "got line", ""), Phpsock.RunWithInput("line\n", "-r", "echo 'got ', trim(fgets(STDIN));"));

    [Fact]
    public void Executable_is_known_to_scripts() =>
        Assert.Equal(new Finished(0, "nested", ""), Phpsock.Run("-r", "passthru(escapeshellarg(PHP_BINARY) . \" -r 'echo \\\"nested\\\";'\");"));

    public void Dispose() => _folder.Dispose();
}
