namespace PeachpieSockets.Extension.Tests.Facts;

/// <summary>tests/php/peachpie.tsv says which tests of the corpus are not for Peachpie, and why.</summary>
public class PeachpieTableTests
{
    private static readonly string[] s_categories = ["argument count", "class", "conversion", "language", "legacy era", "library", "lifetime", "messages", "settings"];

    private static readonly string s_root = System.IO.Path.Combine(FactFiles.Root, "tests", "php");

    private static readonly string[][] s_rows =
    [
        .. File.ReadLines(System.IO.Path.Combine(s_root, "peachpie.tsv")).Where(static l => l.Length > 0 && l[0] != '#').Select(static l => l.Split('\t')),
    ];

    [Fact]
    public void Each_row_names_a_test_a_category_and_a_reason() => Assert.All(s_rows, static row =>
    {
        Assert.Equal(3, row.Length);
        Assert.True(File.Exists(System.IO.Path.Combine(s_root, row[0])), $"{row[0]} does not exist");
        Assert.Contains(row[1], s_categories);
        Assert.NotEmpty(row[2].Trim());
    });

    [Fact]
    public void No_test_is_there_twice() => Assert.Equal(s_rows.Length, s_rows.Select(static r => r[0]).Distinct(StringComparer.Ordinal).Count());
}
