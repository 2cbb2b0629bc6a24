using PeachpieSockets.Embedded.Cli.CommandLine;

namespace PeachpieSockets.Embedded.Cli.Tests.CommandLine;

/// <summary>The habits of php 8.2's command line, as measured with it.</summary>
public class InvocationTests
{
    [Theory]
    [InlineData("a.php", "RunFile", "a.php", "")]
    [InlineData("a.php x -y -- z", "RunFile", "a.php", "x|-y|--|z")]
    [InlineData("-f a.php -- -q", "RunFile", "a.php", "-q")]
    [InlineData("-fa.php b", "RunFile", "a.php", "b")]
    [InlineData("-- a b", "RunFile", null, "a|b")]
    [InlineData("", "RunFile", null, "")]
    [InlineData("-", "RunFile", "-", "")]
    [InlineData("-l a.php bad.php", "Lint", "a.php", "bad.php")]
    [InlineData("-f a.php -l", "Lint", "a.php", "")]
    [InlineData("--syntax-check a.php", "Lint", "a.php", "")]
    [InlineData("-l", "Lint", null, "")]
    [InlineData("-v -Z", "Version", null, "")]
    [InlineData("--version", "Version", null, "")]
    [InlineData("-nm", "Modules", null, "")]
    [InlineData("-m a.php", "Modules", null, "")]
    [InlineData("--ini -v", "Version", null, "")]
    [InlineData("--ini", "ShowIni", null, "")]
    [InlineData("-q -C -n a.php", "RunFile", "a.php", "")]
    [InlineData("-h", "Help", null, "")]
    [InlineData("--usage", "Help", null, "")]
    public void Words_are_understood(string line, string mode, string? file, string arguments)
    {
        var invocation = Parse(line);
        Assert.Equal((mode, file, arguments), (invocation.Mode.ToString(), invocation.File, string.Join('|', invocation.Arguments)));
    }

    [Theory]
    [InlineData("-r code", "code", "")]
    [InlineData("-rcode", "code", "")]
    [InlineData("-r=code", "code", "")]
    [InlineData("-nr code", "code", "")]
    [InlineData("--run code a -b", "code", "a|-b")]
    [InlineData("--run=code -- -a", "code", "-a")]
    [InlineData("-r code -l", "code", "")]
    [InlineData("-f a.php -r code", "code", "")]
    public void Code_is_taken(string line, string code, string arguments)
    {
        var invocation = Parse(line);
        Assert.Equal((Mode.RunCode, code, arguments), (invocation.Mode, invocation.Value, string.Join('|', invocation.Arguments)));
    }

    [Theory]
    [InlineData("--rf strlen", "FunctionInfo", "strlen")]
    [InlineData("--ri sockets", "ExtensionInfo", "sockets")]
    [InlineData("--rextinfo=json", "ExtensionInfo", "json")]
    public void Names_are_taken(string line, string mode, string value) =>
        Assert.Equal((mode, value), (Parse(line).Mode.ToString(), Parse(line).Value));

    [Theory]
    [InlineData("-d a=b", "a", "b")]
    [InlineData("-da=b", "a", "b")]
    [InlineData("-d a", "a", "1")]
    [InlineData("-d a=", "a", "")]
    [InlineData("-d a=On", "a", "1")]
    [InlineData("-d a=off", "a", "")]
    [InlineData("-d sockets.map=1.2.3.4:5=6.7.8.9:10", "sockets.map", "1.2.3.4:5=6.7.8.9:10")]
    [InlineData("--define a=b", "a", "b")]
    [InlineData("-nd a=b", "a", "b")]
    public void Settings_are_taken(string line, string name, string value) =>
        Assert.Equal([new(name, value)], Parse(line + " x.php").Settings);

    [Theory]
    [InlineData("-Z", "Error in argument 1, char 2: option not found Z")]
    [InlineData("-n -Z", "Error in argument 2, char 2: option not found Z")]
    [InlineData("-nZ", "Error in argument 1, char 3: option not found Z")]
    [InlineData("-n --nosuch", "Error in argument 2, char 2: no argument for option -")]
    [InlineData("-n -r", "Error in argument 2, char 2: no argument for option r")]
    [InlineData("-n --rf", "Error in argument 2, char 1: no argument for option -")]
    public void Unknown_options_are_refused_in_php_s_words(string line, string message) =>
        Assert.Equal((Mode.RefuseWithHelp, message), (Parse(line).Mode, Parse(line).Message));

    [Theory]
    [InlineData("-r a -r b", "You can use -r only once.", true)]
    [InlineData("-f a -f b", "You can use -f only once.", true)]
    [InlineData("-r a -f b", "Either execute direct code, process stdin or use a file.", true)]
    [InlineData("-l -r a", "Either execute direct code, process stdin or use a file.", true)]
    [InlineData("--rf strlen -r a", "Either execute direct code, process stdin or use a file.", true)]
    [InlineData("-S localhost:80", "phpsock: option -S is not supported", false)]
    [InlineData("--server=localhost:80", "phpsock: option --server is not supported", false)]
    [InlineData("-a", "phpsock: option -a is not supported", false)]
    public void Combinations_and_missing_features_are_refused(string line, string message, bool onOutput)
    {
        var invocation = Parse(line);
        Assert.Equal((Mode.Refuse, message, onOutput), (invocation.Mode, invocation.Message, invocation.MessageOnOutput));
    }

    [Fact]
    public void Ini_files_give_settings() =>
        Assert.Equal(
            [new("a", "1"), new("b", "x;y"), new("c", ""), new("d", "text")],
            IniFile.Read(["; comment", "[section]", "a = On", "b = \"x;y\"", "c = none", "d=text ; why", "nonsense"]));

    private static Invocation Parse(string line) =>
        Invocation.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
