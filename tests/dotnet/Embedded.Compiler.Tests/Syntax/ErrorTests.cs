using PeachpieSockets.Embedded.Compiler.Syntax;

namespace PeachpieSockets.Embedded.Compiler.Tests.Syntax;

/// <summary>
/// Messages and lines of broken source. The tables were written by php itself: <c>Data/verify.php</c> runs each entry through <c>php -n -l</c>.
/// </summary>
public class ErrorTests
{
    [Theory]
    [InlineData("parse-errors.tsv", 800)]
    [InlineData("compile-errors.tsv", 150)]
    public void Messages_are_those_of_php(string table, int atLeast)
    {
        var wrong = new List<string>();
        int count = 0;
        foreach ((string source, string expected) in SyntaxData.ReadTable(table))
        {
            count++;
            string actual = Report(source);
            if (actual != expected)
                wrong.Add($"{source}\n  expected {expected}\n  actual   {actual}");
        }

        Assert.True(count >= atLeast, $"{table} has only {count} entries");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Source_after_halt_compiler_is_not_read()
    {
        SourceFile file = SyntaxData.Parse("<?php echo 1; __halt_compiler(); ) ] } \x01 '");
        Assert.Equal("<?php echo 1; __halt_compiler();".Length, file.HaltCompilerOffset);
    }

    [Fact]
    public void Pipe_is_parsed()
    {
        Assert.Contains("(Binary Pipe ", SyntaxDumper.Dump(SyntaxData.Parse("<?php $a |> f(...);")));
    }

    private static string Report(string source)
    {
        try
        {
            SyntaxData.Parse(source);
            return "OK";
        }
        catch (SyntaxException error)
        {
            return $"{(error.IsParseError ? "Parse" : "Fatal")} error: {error.Message} on line {error.Line}";
        }
    }
}
