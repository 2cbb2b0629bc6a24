using System.Globalization;
using System.Text;
using PeachpieSockets.Embedded.Cli.Hosting;
using PeachpieSockets.Embedded.Cli.Tests.Running;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Cli.Tests.Documentation;

/// <summary>
/// README claims what the code has. Its table of functions stands between <c>&lt;!-- library table --&gt;</c> marks;
/// <c>phpsock build/coverage/report.php --readme</c> writes it anew, and so does
/// <c>UPDATE_README=1 dotnet test tests/dotnet/Embedded.Cli.Tests --filter ReadmeTests</c>.
/// </summary>
public class ReadmeTests
{
    private static readonly string s_readme = Path.Combine(SourceTree.Root, "README.md");

    private const string TableStart = "<!-- library table -->\n";
    private const string TableEnd = "<!-- end of library table -->";

    [Fact]
    public void Library_table_tells_what_is_there()
    {
        string text = File.ReadAllText(s_readme);
        int start = text.IndexOf(TableStart, StringComparison.Ordinal) + TableStart.Length;
        int end = text.IndexOf(TableEnd, StringComparison.Ordinal);
        Assert.True(start >= TableStart.Length && end >= start, "README has no library table");
        var actual = Modules();
        if (Environment.GetEnvironmentVariable("UPDATE_README") == "1")
        {
            File.WriteAllText(s_readme, text[..start] + Table(actual) + text[end..]);
            return;
        }

        string claimed = text[start..end];
        Assert.True(claimed == Table(actual), $"README's library table is not what the library has. Refresh it: phpsock build/coverage/report.php --readme. It should be:\n{Table(actual)}");
    }

    [Fact]
    public void Begins_with_what_it_is_and_two_commands()
    {
        string[] lines = File.ReadAllLines(s_readme);
        Assert.Equal("# PeachpieSockets", lines[0]);
        Assert.Contains(lines.Take(10), l => l.Contains("sockets", StringComparison.Ordinal));
        string[] commands = [.. lines.SkipWhile(l => l != "```sh").Skip(1).TakeWhile(l => l != "```")];
        Assert.Equal(["dotnet run --project samples/Demo", "dotnet test"], commands.Select(c => c.Split('#')[0].Trim()));
    }

    /// <summary>The modules of php 8.2 whose functions were recorded: how many php has, and how many of these are here.</summary>
    private static List<(string Name, int InPhp, int Here)> Modules()
    {
        PhpProcess.Initialize();
        using var ctx = new Context();
        using var scope = ctx.Enter();
        return [.. File.ReadLines(Path.Combine(SourceTree.Root, "build", "coverage", "php-8.2.tsv"))
            .Select(l => l.Split('\t'))
            .GroupBy(f => f[0], f => f[1])
            .Select(g => (g.Key, g.Count(), g.Count(f => ctx.GetDeclaredFunction(f) is not null)))];
    }

    private static string Table(IEnumerable<(string Name, int InPhp, int Here)> modules)
    {
        var table = new StringBuilder("| module | functions of php 8.2 | present here |\n|---|---:|---:|\n");
        foreach (var (name, inPhp, here) in modules)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {inPhp} | {here} |\n");
        }

        return table.ToString();
    }
}
