using System.Text;
using PeachpieSockets.Corpus.Tests.Phpt;

namespace PeachpieSockets.Corpus.Tests.Execution;

/// <summary>What the runner makes of a test's sections, with an interpreter that prints the code itself.</summary>
public sealed class PhptRunnerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("phpt").FullName;
    private readonly Echo _echo = new();

    [Theory]
    [InlineData("--FILE--\na\n--EXPECT--\na\n", "Passed")]
    [InlineData("--FILE--\na\n--EXPECT--\nb\n", "Failed")]
    [InlineData("--FILE--\na\n--EXPECT--\nb\n--XFAIL--\nwhy\n", "Passed")]
    [InlineData("--FILE--\na\n--EXPECT--\na\n--XFAIL--\nwhy\n", "Failed")]
    [InlineData("--SKIPIF--\nskip no\n--FILE--\na\n--EXPECT--\nb\n", "Skipped")]
    [InlineData("--SKIPIF--\n\n--FILE--\na\n--EXPECT--\na\n", "Passed")]
    [InlineData("--SKIPIF--\nWarning: broken\n--FILE--\na\n--EXPECT--\na\n", "Failed")]
    [InlineData("--SKIPIF--\nxfail not yet\n--FILE--\na\n--EXPECT--\nb\n", "Passed")]
    [InlineData("--EXTENSIONS--\nhave\n--FILE--\na\n--EXPECT--\na\n", "Passed")]
    [InlineData("--EXTENSIONS--\nhavenot\n--FILE--\na\n--EXPECT--\na\n", "Failed")]
    public void Sections_decide(string sections, string status) =>
        Assert.Equal(status, Run(sections).Status.ToString());

    [Fact]
    public void Clean_runs_afterwards_and_no_file_stays()
    {
        Run("--FILE--\na\n--EXPECT--\na\n--CLEAN--\nc\n");
        Assert.Equal(["a\n", "c\n"], _echo.Ran);
        Assert.Empty(Directory.EnumerateFiles(_folder));
    }

    [Fact]
    public void Another_file_of_the_same_name_is_not_overwritten()
    {
        string path = Path.Combine(_folder, "t.php");
        File.WriteAllText(path, "mine");
        Assert.Throws<InvalidOperationException>(() => Run("--FILE--\na\n--EXPECT--\na\n"));
        Assert.Equal("mine", File.ReadAllText(path));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private PhptOutcome Run(string sections) =>
        new PhptRunner(_echo).Run(PhptTest.Parse(Path.Combine(_folder, "t.phpt"), Encoding.Latin1.GetBytes("--TEST--\nt\n" + sections)));

    private sealed class Echo : IPhpInterpreter
    {
        public List<string> Ran { get; } = [];

        public string Executable => "echo";

        public bool HasExtension(string name) => name == "have";

        public PhpRun Run(PhpRequest request)
        {
            Assert.Equal(request.Code, File.ReadAllBytes(request.ScriptPath));
            string code = Encoding.Latin1.GetString(request.Code);
            Ran.Add(code);
            return new PhpRun(code, 0, false);
        }
    }
}
