using System.Text.RegularExpressions;
using PeachpieSockets.Legacy;

namespace PeachpieSockets.Extension.Tests.Facts;

/// <summary>tests/php/era-coverage.tsv names tests for each function of the old eras: success, failure, misuse.</summary>
public class EraCoverageTests
{
    // What the old manuals have under a name that the modern API has too.
    private static readonly string[] s_oldForms = ["socket_recvmsg", "socket_sendmsg"];

    private static readonly string s_root = System.IO.Path.Combine(FactFiles.Root, "tests", "php");

    private static readonly string[][] s_rows =
    [
        .. File.ReadLines(System.IO.Path.Combine(s_root, "era-coverage.tsv")).Where(static l => l.Length > 0 && l[0] != '#').Select(static l => l.Split('\t')),
    ];

    [Fact]
    public void Each_old_function_has_one_row()
    {
        var code = LegacyModule.Instance.FunctionNames.Select(static f => f.Name)
            .Concat(ExtensionModule.Instance.FunctionNames.Where(static f => f.Extension != "sockets").Select(static f => f.Name))
            .Concat(s_oldForms);
        Assert.Equal(code.Order(StringComparer.Ordinal), s_rows.Select(static r => r[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_tests_exist_and_call_the_function() => Assert.All(s_rows, static row =>
    {
        Assert.Equal(4, row.Length);
        Assert.NotEqual("-", row[1]);
        Assert.NotEqual("-", row[3]);
        Assert.All(row.Skip(1).Where(static cell => cell != "-").SelectMany(static cell => cell.Split(' ')), test =>
            Assert.Matches($@"\b{Regex.Escape(row[0])}\b", File.ReadAllText(System.IO.Path.Combine(s_root, test))));
    });
}
