using System.Text;
using PeachpieSockets.Embedded.Compiler.Syntax;

namespace PeachpieSockets.Embedded.Compiler.Tests.Syntax;

/// <summary>The data files beside the tests, and the PHP files of the corpus.</summary>
internal static class SyntaxData
{
    public static string Root { get; } = FindRoot();

    public static string Folder { get; } = Path.Combine(Root, "tests", "dotnet", "Embedded.Compiler.Tests", "Syntax", "Data");

    /// <summary>Parses source given as text of single bytes.</summary>
    public static SourceFile Parse(string source) => PhpParser.Parse(Encoding.Latin1.GetBytes(source), "/dir/file.php");

    /// <summary>Lines of two columns; <c>\n</c>, <c>\r</c>, <c>\t</c>, <c>\0</c> and <c>\\</c> are escaped in the first.</summary>
    public static IEnumerable<(string Source, string Expected)> ReadTable(string name)
    {
        foreach (string line in File.ReadLines(Path.Combine(Folder, name), Encoding.Latin1))
        {
            string[] columns = line.Split('\t');
            if (columns.Length == 2)
                yield return (Unescape(columns[0]), Unescape(columns[1]));
        }
    }

    /// <summary>Every PHP file that the repository has, as seeds.</summary>
    public static IReadOnlyList<byte[]> ReadCorpus()
    {
        var files = new List<byte[]>();
        string corpus = Path.Combine(Root, "tests", "php");
        if (Directory.Exists(corpus))
        {
            foreach (string path in Directory.EnumerateFiles(corpus, "*.php*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                files.Add(File.ReadAllBytes(path));
        }

        foreach (string path in Directory.EnumerateFiles(Folder, "*.php").Order(StringComparer.Ordinal))
            files.Add(File.ReadAllBytes(path));
        foreach (string table in (string[])["parse-errors.tsv", "compile-errors.tsv", "trees-expressions.tsv", "trees-statements.tsv"])
        {
            foreach ((string source, _) in ReadTable(table))
                files.Add(Encoding.Latin1.GetBytes(source));
        }

        return files;
    }

    private static string Unescape(string text)
    {
        var result = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                result.Append(text[i]);
                continue;
            }

            i++;
            result.Append(text[i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', '0' => '\0', var other => other });
        }

        return result.ToString();
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PeachpieSockets.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests must run inside of the repository.");
    }
}
