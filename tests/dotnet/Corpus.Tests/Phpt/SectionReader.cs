using System.Text;
using System.Text.RegularExpressions;

namespace PeachpieSockets.Corpus.Tests.Phpt;

/// <summary>Cuts a .phpt file into its sections. Bytes are kept as Latin-1 characters, one for one.</summary>
internal static partial class SectionReader
{
    /// <summary>The sections of the format that this runner carries out or may leave aside.</summary>
    private static readonly HashSet<string> s_known =
    [
        "TEST", "DESCRIPTION", "CREDITS", "CREDIT", "AUTHOR", "AUTHORS", "WHITESPACE_SENSITIVE",
        "EXTENSIONS", "SKIPIF", "CONFLICTS", "XFAIL", "FLAKY", "XLEAK", "CAPTURE_STDIO", "PROCESS",
        "INI", "ENV", "ARGS", "STDIN",
        "FILE", "FILEEOF", "FILE_EXTERNAL", "CLEAN",
        "EXPECT", "EXPECTF", "EXPECTREGEX", "EXPECT_EXTERNAL", "EXPECTF_EXTERNAL", "EXPECTREGEX_EXTERNAL",
    ];

    /// <summary>Sections that need a web server's PHP (CGI) or a debugger.</summary>
    private static readonly HashSet<string> s_refused =
    [
        "GET", "POST", "POST_RAW", "GZIP_POST", "DEFLATE_POST", "PUT", "COOKIE", "HEADERS", "EXPECTHEADERS", "CGI", "PHPDBG", "REDIRECTTEST",
    ];

    [GeneratedRegex(@"^--([_A-Z]+)--", RegexOptions.CultureInvariant)]
    private static partial Regex SectionLine();

    /// <summary>Reads the sections of a file, name to text.</summary>
    public static Dictionary<string, string> Read(string path, byte[] bytes)
    {
        var sections = new Dictionary<string, StringBuilder>();
        StringBuilder? current = null;
        foreach (string line in Lines(Encoding.Latin1.GetString(bytes)))
        {
            if (SectionLine().Match(line) is { Success: true } match)
            {
                current = new StringBuilder();
                Add(path, sections, match.Groups[1].Value, current);
            }
            else if (current is null)
            {
                throw new PhptException(path, "must begin with --TEST--");
            }
            else
            {
                current.Append(line);
            }
        }

        return sections.ToDictionary(s => s.Key, s => s.Value.ToString());
    }

    private static void Add(string path, Dictionary<string, StringBuilder> sections, string name, StringBuilder text)
    {
        if (s_refused.Contains(name))
        {
            throw new PhptException(path, $"section --{name}-- needs a web server's PHP or a debugger, which this runner does not have");
        }

        if (!s_known.Contains(name))
        {
            throw new PhptException(path, $"unknown section --{name}--");
        }

        if (sections.Count == 0 && name != "TEST")
        {
            throw new PhptException(path, "must begin with --TEST--");
        }

        if (!sections.TryAdd(name, text))
        {
            throw new PhptException(path, $"section --{name}-- stands twice");
        }
    }

    private static IEnumerable<string> Lines(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start) is var at && at < 0 ? text.Length : at + 1;
            yield return text[start..end];
            start = end;
        }
    }
}
