using System.Text;

namespace PeachpieSockets.Corpus.Tests.Phpt;

public class PhptTestTests
{
    private const string Minimal = "--TEST--\nt\n--FILE--\n<?php echo 1;\n--EXPECT--\n1\n";

    [Fact]
    public void Reads_sections_as_bytes()
    {
        byte[] content = [.. "--TEST--\nt\n--FILE--\n"u8, 0xff, 0x00, (byte)'\n', .. "--EXPECT--\nx\r\ny\n"u8];
        var test = PhptTest.Parse("/t.phpt", content);
        Assert.Equal([0xff, 0x00, (byte)'\n'], test.Code);
        Assert.Equal("x\r\ny\n", test.Expectation);
        Assert.Equal("t", test.Title);
        Assert.Equal("/t.php", test.ScriptPath);
        Assert.False(test.NeedsProcess);
    }

    [Fact]
    public void Fileeof_has_no_last_line_end() =>
        Assert.Equal("<?php echo 1;"u8.ToArray(), Parse(Minimal.Replace("--FILE--", "--FILEEOF--", StringComparison.Ordinal)).Code);

    [Fact]
    public void Settings_and_environment_are_name_and_value()
    {
        var test = Parse(Minimal + "--INI--\n a = b=c \n\ninclude_path={PWD}\n--ENV--\nX=1\n");
        Assert.Equal([new("a", "b=c"), new("include_path", "/dir")], test.Ini);
        Assert.Equal([new("X", "1")], test.Environment);
        Assert.True(test.NeedsProcess);
    }

    [Fact]
    public void Arguments_are_parted_as_by_a_shell() =>
        Assert.Equal(["a", "b c", "d'e", ""], Parse(Minimal + "--ARGS--\na 'b c' d\"'\"e \"\"\n").Arguments);

    [Theory]
    [InlineData("--ARGS--\n$HOME\n", "not supported")]
    [InlineData("--ARGS--\n'a\n", "not closed")]
    [InlineData("--POST--\na=b\n", "web server")]
    [InlineData("--NONSENSE--\n", "unknown section")]
    [InlineData("--TEST--\n", "twice")]
    [InlineData("--EXPECTF--\n1\n", "exactly one of --EXPECT--")]
    [InlineData("--FILEEOF--\n1\n", "exactly one of --FILE--")]
    [InlineData("--INI--\nnonsense\n", "name=value")]
    public void Refuses_what_it_does_not_carry_out(string added, string message) =>
        Assert.Contains(message, Assert.Throws<PhptException>(() => Parse(Minimal + added)).Message, StringComparison.Ordinal);

    [Fact]
    public void Has_to_begin_with_a_title() =>
        Assert.Throws<PhptException>(() => Parse("--FILE--\n<?php\n--EXPECT--\n"));

    [Fact]
    public void External_files_lie_beside_the_test()
    {
        string folder = Directory.CreateTempSubdirectory("phpt").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "code.inc"), "<?php echo 2;");
            File.WriteAllText(Path.Combine(folder, "out.txt"), "%d");
            var test = PhptTest.Parse(Path.Combine(folder, "t.phpt"), "--TEST--\nt\n--FILE_EXTERNAL--\n../code.inc\n--EXPECTF_EXTERNAL--\nout.txt\n"u8.ToArray());
            Assert.Equal("<?php echo 2;"u8.ToArray(), test.Code);
            Assert.Equal((ExpectKind.Format, "%d"), (test.ExpectKind, test.Expectation));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static PhptTest Parse(string text) => PhptTest.Parse("/dir/t.phpt", Encoding.Latin1.GetBytes(text));
}
