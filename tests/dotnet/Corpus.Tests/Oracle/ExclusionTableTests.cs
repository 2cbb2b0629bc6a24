namespace PeachpieSockets.Corpus.Tests.Oracle;

public class ExclusionTableTests
{
    [Fact]
    public void Finds_rows_by_name_and_by_pattern()
    {
        var table = ExclusionTable.Parse(["# comment", "", "a/b.phpt\thost difference\tr1", "era/**\tlegacy era\tr2", "x/*.phpt\tlater php\tr3"]);
        Assert.Equal("r1", table.Find("a/b.phpt")?.Reason);
        Assert.True(table.Find("a/b.phpt")?.IsExact);
        Assert.Equal("r2", table.Find("era/deep/t.phpt")?.Reason);
        Assert.Equal("r3", table.Find("x/t.phpt")?.Reason);
        Assert.Null(table.Find("x/y/t.phpt"));
        Assert.Null(table.Find("a/bxphpt"));
    }

    [Theory]
    [InlineData("a.phpt\tlegacy era")]
    [InlineData("a.phpt\tlegacy era\t ")]
    [InlineData("a.phpt\tbecause\treason")]
    public void Refuses_rows_without_category_and_reason(string row) =>
        Assert.Throws<FormatException>(() => ExclusionTable.Parse([row]));
}
