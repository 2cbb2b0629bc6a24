namespace PeachpieSockets.Corpus.Tests.Embedded;

/// <summary>The tests that the embedded PHP does not meet yet, and what it lacks: tests/php/pending.tsv, a debt to be paid.</summary>
internal static class PendingTests
{
    private static readonly Lazy<Dictionary<string, string>> s_rows = new(() => Parse(File.ReadLines(CorpusFiles.FullPath("pending.tsv"))));

    /// <summary>The rows: test and reason.</summary>
    public static IReadOnlyDictionary<string, string> Rows => s_rows.Value;

    /// <summary>Reads the table.</summary>
    public static Dictionary<string, string> Parse(IEnumerable<string> lines) => lines
        .Where(l => l.Length > 0 && l[0] != '#')
        .Select(l => l.Split('\t'))
        .ToDictionary(f => f[0], f => f.Length == 2 && f[1].Length > 0 ? f[1] : throw new FormatException($"no reason: {f[0]}"));
}
