using System.Text;
using PeachpieSockets.Corpus.Tests.Phpt;

namespace PeachpieSockets.Corpus.Tests.Matching;

/// <summary>Shows where an output leaves its expectation: the first line that does not fit, with what stands around it.</summary>
internal static class LineDiff
{
    private const int ContextLines = 3;
    private const int LinesShown = 30;

    /// <summary>The report of a difference.</summary>
    public static string Describe(string expected, string actual, ExpectKind kind)
    {
        string[] want = expected.Split('\n');
        string[] got = actual.Split('\n');
        int same = 0;
        while (same < want.Length && same < got.Length && LineFits(want[same], got[same], kind))
        {
            same++;
        }

        var text = new StringBuilder();
        text.AppendLine($"differs at line {same + 1} of the output");
        for (int i = Math.Max(0, same - ContextLines); i < same; i++)
        {
            text.AppendLine("    " + Printable(got[i]));
        }

        foreach (string line in want.Skip(same).Take(LinesShown))
        {
            text.AppendLine("  - " + Printable(line));
        }

        foreach (string line in got.Skip(same).Take(LinesShown))
        {
            text.AppendLine("  + " + Printable(line));
        }

        return text.ToString();
    }

    private static bool LineFits(string want, string got, ExpectKind kind) => kind switch
    {
        ExpectKind.Text => want == got,
        ExpectKind.Format => Expectation.Matches(ExpectFormat.ToPattern(want), got),
        _ => false,
    };

    private static string Printable(string line)
    {
        var text = new StringBuilder(line.Length);
        foreach (char c in line)
        {
            _ = c is < ' ' and not '\t' or (>= '\x7f' and <= '\xff') ? text.Append($"\\x{(int)c:x2}") : text.Append(c);
        }

        return text.ToString();
    }
}
