using System.Text;
using System.Text.RegularExpressions;

namespace PeachpieSockets.Corpus.Tests.Matching;

/// <summary>
/// Turns an --EXPECTF-- text into a regular expression by the rules of https://qa.php.net/phpt_details.php. Texts are bytes as Latin-1
/// characters, so classes are spelled out: .NET's \s and \d know more than ASCII.
/// </summary>
internal static class ExpectFormat
{
    private const string RawMark = "%r";

    private static readonly Dictionary<char, string> s_placeholders = new()
    {
        ['e'] = "/",
        ['s'] = @"[^\r\n]+",
        ['S'] = @"[^\r\n]*",
        ['a'] = ".+?",
        ['A'] = ".*?",
        ['w'] = @"[ \t\r\n\f\v]*",
        ['i'] = "[+-]?[0-9]+",
        ['d'] = "[0-9]+",
        ['x'] = "[0-9a-fA-F]+",
        ['f'] = @"[+-]?(?:[0-9]+|(?=\.[0-9]))(?:\.[0-9]+)?(?:[Ee][+-]?[0-9]+)?",
        ['c'] = ".",
        ['0'] = @"\x00",
    };

    /// <summary>The regular expression (without anchors).</summary>
    public static string ToPattern(string format)
    {
        var pattern = new StringBuilder();
        int at = 0;
        while (true)
        {
            int open = format.IndexOf(RawMark, at, StringComparison.Ordinal);
            int close = open < 0 ? -1 : format.IndexOf(RawMark, open + RawMark.Length, StringComparison.Ordinal);
            if (close < 0)
            {
                // A mark that is never closed is plain text.
                AppendPlain(pattern, format.AsSpan(at));
                return pattern.ToString();
            }

            AppendPlain(pattern, format.AsSpan(at, open - at));
            pattern.Append('(').Append(format, open + RawMark.Length, close - open - RawMark.Length).Append(')');
            at = close + RawMark.Length;
        }
    }

    private static void AppendPlain(StringBuilder pattern, ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 1 < text.Length && s_placeholders.TryGetValue(text[i + 1], out string? replacement))
            {
                pattern.Append(replacement);
                i++;
            }
            else
            {
                pattern.Append(Regex.Escape(text[i].ToString()));
            }
        }
    }
}
