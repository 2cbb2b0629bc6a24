using System.Text.RegularExpressions;

namespace PeachpieSockets.Corpus.Tests.Differential;

/// <summary>
/// The calls whose answers may differ from php's, and why: tests/php/differential/exclusions.tsv. A row has the area, a regular expression for the
/// label, a category and a reason.
/// </summary>
internal sealed class Differences
{
    private static readonly string[] s_categories = ["host difference", "later php", "undefined in php"];

    private readonly List<Row> _rows;

    private Differences(List<Row> rows) => _rows = rows;

    /// <summary>The rows of an area.</summary>
    public static Differences Of(string area) => new([.. File.ReadLines(CorpusFiles.FullPath("differential/exclusions.tsv"))
        .Where(l => l.Length > 0 && l[0] != '#')
        .Select(Parse)
        .Where(r => r.Area == area)]);

    /// <summary>The areas that rows name.</summary>
    public static IEnumerable<string> Areas() => File.ReadLines(CorpusFiles.FullPath("differential/exclusions.tsv"))
        .Where(l => l.Length > 0 && l[0] != '#')
        .Select(l => Parse(l).Area);

    /// <summary>Compares two outputs line by line.</summary>
    /// <returns>The differences that no row excludes, and the rows that no difference needs.</returns>
    public (List<string> Unexpected, List<string> Unneeded) Compare(string php, string phpsock)
    {
        string[] theirs = php.Split('\n');
        string[] ours = phpsock.Split('\n');
        List<string> unexpected = [];
        HashSet<Row> needed = [];
        for (int i = 0; i < Math.Max(theirs.Length, ours.Length); i++)
        {
            string their = i < theirs.Length ? theirs[i] : "(nothing)";
            string our = i < ours.Length ? ours[i] : "(nothing)";
            if (their == our)
            {
                continue;
            }

            string label = their.Split(" => ")[0];
            if (label == our.Split(" => ")[0] && _rows.FirstOrDefault(r => r.Label.IsMatch(label)) is { } row)
            {
                needed.Add(row);
            }
            else
            {
                unexpected.Add($"php:  {their}\nhere: {our}");
            }
        }

        return (unexpected, [.. _rows.Except(needed).Select(r => r.Label.ToString())]);
    }

    private static Row Parse(string line)
    {
        string[] fields = line.Split('\t');
        return fields.Length == 4 && s_categories.Contains(fields[2]) && fields[3].Trim().Length > 0
            ? new Row(fields[0], new Regex("^(?:" + fields[1] + ")$", RegexOptions.CultureInvariant), fields[3])
            : throw new FormatException($"not area, label, category ({string.Join(", ", s_categories)}) and reason: {line}");
    }

    private sealed record Row(string Area, Regex Label, string Reason);
}
