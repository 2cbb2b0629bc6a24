using PeachpieSockets.Corpus.Tests.Phpt;

namespace PeachpieSockets.Corpus.Tests.Matching;

/// <summary>The matcher of --EXPECTF--, by the rules of https://qa.php.net/phpt_details.php.</summary>
public class ExpectFormatTests
{
    [Theory]
    [InlineData("%d", "0", true)]
    [InlineData("%d", "123", true)]
    [InlineData("%d", "-1", false)]
    [InlineData("%d", "", false)]
    [InlineData("%d", "1.5", false)]
    [InlineData("%i", "-12", true)]
    [InlineData("%i", "+12", true)]
    [InlineData("%i", "12", true)]
    [InlineData("%i", "--1", false)]
    [InlineData("%s", "any thing", true)]
    [InlineData("[%s]", "[]", false)]
    [InlineData("[%s]", "[a\nb]", false)]
    [InlineData("[%S]", "[]", true)]
    [InlineData("[%S]", "[a\nb]", false)]
    [InlineData("[%a]", "[a\nb]", true)]
    [InlineData("[%a]", "[]", false)]
    [InlineData("[%A]", "[]", true)]
    [InlineData("[%A]", "[a\n\nb]", true)]
    [InlineData("a%wb", "ab", true)]
    [InlineData("a%wb", "a \t\n b", true)]
    [InlineData("a%wb", "a\u00a0b", false)]
    [InlineData("a%wb", "axb", false)]
    [InlineData("%x", "00fFaA", true)]
    [InlineData("%x", "0g", false)]
    [InlineData("%f", "1.5", true)]
    [InlineData("%f", ".5", true)]
    [InlineData("%f", "-3", true)]
    [InlineData("%f", "1.0E-25", true)]
    [InlineData("%f", "1.", false)]
    [InlineData("[%c]", "[\n]", true)]
    [InlineData("[%c]", "[ab]", false)]
    [InlineData("[%0]", "[\0]", true)]
    [InlineData("a%eb", "a/b", true)]
    [InlineData("%r(a|b)+%r", "abba", true)]
    [InlineData("%ra|b%rc", "bc", true)]
    [InlineData("%ra|b%rc", "a", false)]
    [InlineData("50%", "50%", true)]
    [InlineData("%%d", "%5", true)]
    [InlineData("%q", "%q", true)]
    [InlineData("%r", "%r", true)]
    [InlineData("a.c*(d)[e]", "a.c*(d)[e]", true)]
    [InlineData("a.c", "abc", false)]
    [InlineData("a\r\nb", "a\nb", true)]
    [InlineData("  a\n\n", "\na", true)]
    public void Format_matches_as_documented(string format, string output, bool matches) =>
        Assert.Equal(matches, Expectation.Difference(ExpectKind.Format, format, output) is null);

    [Theory]
    [InlineData("a", "a\r\n", true)]
    [InlineData("a\nb", "a\r\nb", true)]
    [InlineData("%d", "5", false)]
    [InlineData("a b", "a  b", false)]
    public void Text_is_compared_exactly_but_for_line_ends_and_outer_space(string expected, string output, bool matches) =>
        Assert.Equal(matches, Expectation.Difference(ExpectKind.Text, expected, output) is null);

    [Theory]
    [InlineData("[0-9]+ .*", "12 ab\ncd", true)]
    [InlineData("[0-9]+", "x12", false)]
    public void Regex_has_to_fit_the_whole_output(string expected, string output, bool matches) =>
        Assert.Equal(matches, Expectation.Difference(ExpectKind.Regex, expected, output) is null);

    [Fact]
    public void Difference_shows_the_first_line_that_does_not_fit()
    {
        string? text = Expectation.Difference(ExpectKind.Format, "one\ntwo %d\nthree", "one\ntwo x\nthree");
        Assert.Contains("differs at line 2", text, StringComparison.Ordinal);
        Assert.Contains("  - two %d", text, StringComparison.Ordinal);
        Assert.Contains("  + two x", text, StringComparison.Ordinal);
    }
}
