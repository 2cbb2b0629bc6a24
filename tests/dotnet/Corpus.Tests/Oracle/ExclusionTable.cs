using System.Text.RegularExpressions;

namespace PeachpieSockets.Corpus.Tests.Oracle;

/// <summary>
/// The tests that real php 8.2 does not meet, and why: tests/php/exclusions.tsv. A row names one file, for which php has to fail, or a
/// pattern (<c>*</c> within a folder, <c>**</c> across), under which php has to fail at least once.
/// </summary>
internal sealed class ExclusionTable
{
    private static readonly string[] s_categories = ["legacy era", "host difference", "later php"];

    private ExclusionTable(IReadOnlyList<Exclusion> rows) => Rows = rows;

    /// <summary>The rows, in order.</summary>
    public IReadOnlyList<Exclusion> Rows { get; }

    /// <summary>Reads the table.</summary>
    public static ExclusionTable Parse(IEnumerable<string> lines) => new([.. lines
        .Where(l => l.Length > 0 && l[0] != '#')
        .Select(ParseRow)]);

    /// <summary>The row for a test; null when php has to meet it.</summary>
    public Exclusion? Find(string test) => Rows.FirstOrDefault(r => r.Covers(test));

    private static Exclusion ParseRow(string line)
    {
        string[] fields = line.Split('\t');
        if (fields.Length != 3 || fields.Any(f => f.Trim().Length == 0))
        {
            throw new FormatException($"not pattern, category and reason: {line}");
        }

        return s_categories.Contains(fields[1])
            ? new Exclusion(fields[0], fields[1], fields[2])
            : throw new FormatException($"unknown category '{fields[1]}', not one of: {string.Join(", ", s_categories)}");
    }
}

/// <summary>A row of the table.</summary>
/// <param name="Pattern">The test, or a pattern of tests, relative to tests/php.</param>
/// <param name="Category">legacy era, host difference or later php.</param>
/// <param name="Reason">Why php differs.</param>
internal sealed record Exclusion(string Pattern, string Category, string Reason)
{
    private readonly Regex _regex = new(
        "^" + Regex.Escape(Pattern).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal) + "$",
        RegexOptions.CultureInvariant);

    /// <summary>Whether it names one file.</summary>
    public bool IsExact => !Pattern.Contains('*', StringComparison.Ordinal);

    /// <summary>Whether a test falls under it.</summary>
    public bool Covers(string test) => _regex.IsMatch(test);
}
