using System.Text.RegularExpressions;
using PeachpieSockets.Corpus.Tests.Phpt;

namespace PeachpieSockets.Corpus.Tests.Matching;

/// <summary>Compares an output with what a test expects, as php's runner does: CR LF is LF, white space at both ends does not count.</summary>
internal static class Expectation
{
    /// <summary>Enough for any honest pattern; one that backtracks for ever is a wrong test.</summary>
    private static readonly TimeSpan s_matchLimit = TimeSpan.FromSeconds(10);

    private static readonly char[] s_trimmed = [' ', '\t', '\n', '\r', '\0', '\v'];

    /// <summary>Null where the output is as expected, else what differs.</summary>
    public static string? Difference(ExpectKind kind, string expectation, string output)
    {
        string expected = Normalize(expectation);
        string actual = Normalize(output);
        bool equal = kind switch
        {
            ExpectKind.Text => expected == actual,
            ExpectKind.Format => Matches(ExpectFormat.ToPattern(expected), actual),
            _ => Matches(expected, actual),
        };
        return equal ? null : LineDiff.Describe(expected, actual, kind);
    }

    internal static string Normalize(string text) => text.Trim(s_trimmed).Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>Whether the whole text fits the pattern; a dot fits line ends too.</summary>
    internal static bool Matches(string pattern, string text) =>
        Regex.IsMatch(text, $"^{pattern}$", RegexOptions.Singleline | RegexOptions.CultureInvariant, s_matchLimit);
}
