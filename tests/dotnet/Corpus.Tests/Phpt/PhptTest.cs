using System.Text;

namespace PeachpieSockets.Corpus.Tests.Phpt;

/// <summary>How an expectation is to be read.</summary>
internal enum ExpectKind
{
    /// <summary>--EXPECT--: byte for byte.</summary>
    Text,

    /// <summary>--EXPECTF--: with %d, %s and their kin.</summary>
    Format,

    /// <summary>--EXPECTREGEX--: a Perl regular expression.</summary>
    Regex,
}

/// <summary>
/// One test of php's own format (https://qa.php.net/phpt_details.php), plus <c>--PROCESS--</c>: its text says why the test needs a
/// process of its own; php's runner gives one to each test, ours only to those that ask or that have STDIN, ENV or CAPTURE_STDIO.
/// All texts are bytes as Latin-1 characters.
/// </summary>
internal sealed class PhptTest
{
    private readonly Dictionary<string, string> _sections;

    private PhptTest(string path, Dictionary<string, string> sections)
    {
        FullPath = path;
        _sections = sections;
        Code = Encoding.Latin1.GetBytes(ReadCode());
        (ExpectKind, Expectation) = ReadExpectation();
        Ini = [.. Lines("INI").Select(ParseSetting)];
        Environment = [.. Lines("ENV").Select(ParseSetting)];
        Arguments = SplitArguments(Section("ARGS")?.Trim() ?? "");
    }

    /// <summary>The test's file.</summary>
    public string FullPath { get; }

    /// <summary>Where the code is put while the test runs, as php's runner does it.</summary>
    public string ScriptPath => Path.ChangeExtension(FullPath, ".php");

    /// <summary>The first line of --TEST--.</summary>
    public string Title => _sections["TEST"].Split('\n')[0].Trim();

    /// <summary>The code to run.</summary>
    public byte[] Code { get; }

    /// <summary>How <see cref="Expectation"/> is to be read.</summary>
    public ExpectKind ExpectKind { get; }

    /// <summary>What the output has to be.</summary>
    public string Expectation { get; }

    /// <summary>--INI--: settings, in order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Ini { get; }

    /// <summary>--ENV--: environment variables.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Environment { get; }

    /// <summary>--ARGS--: the script's arguments.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>--EXTENSIONS--: what must be loaded.</summary>
    public IReadOnlyList<string> Extensions => [.. Lines("EXTENSIONS")];

    /// <summary>--STDIN--; null when the section is absent.</summary>
    public string? StandardInput => Section("STDIN");

    /// <summary>--SKIPIF--: code whose output decides; null when absent.</summary>
    public string? SkipIf => Section("SKIPIF");

    /// <summary>--CLEAN--: code to run afterwards; null when absent.</summary>
    public string? Clean => Section("CLEAN");

    /// <summary>--XFAIL--: why the test fails today; null when it has to pass.</summary>
    public string? ExpectedFailure => Section("XFAIL")?.Trim();

    /// <summary>--FLAKY--: why it may need a second try; null when it has to pass at once.</summary>
    public string? Flaky => Section("FLAKY")?.Trim();

    /// <summary>The streams that make the output: --CAPTURE_STDIO--, by default both.</summary>
    public (bool Output, bool Error) Captured => Section("CAPTURE_STDIO") is { } s
        ? (s.Contains("STDOUT", StringComparison.OrdinalIgnoreCase), s.Contains("STDERR", StringComparison.OrdinalIgnoreCase))
        : (true, true);

    /// <summary>Whether it needs a process of its own.</summary>
    public bool NeedsProcess => _sections.ContainsKey("PROCESS") || _sections.ContainsKey("STDIN") || _sections.ContainsKey("ENV") || _sections.ContainsKey("CAPTURE_STDIO");

    /// <summary>Reads a test.</summary>
    public static PhptTest Load(string path) => Parse(path, File.ReadAllBytes(path));

    /// <summary>Reads a test from memory; the path serves names and external files.</summary>
    public static PhptTest Parse(string path, byte[] content) => new(path, SectionReader.Read(path, content));

    private string? Section(string name) => _sections.GetValueOrDefault(name);

    private IEnumerable<string> Lines(string section) =>
        (Section(section) ?? "").Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0);

    private string ReadCode()
    {
        string[] present = [.. new[] { "FILE", "FILEEOF", "FILE_EXTERNAL" }.Where(_sections.ContainsKey)];
        if (present.Length != 1)
        {
            throw new PhptException(FullPath, "needs exactly one of --FILE--, --FILEEOF--, --FILE_EXTERNAL--");
        }

        string text = _sections[present[0]];
        return present[0] switch
        {
            "FILEEOF" => text.TrimEnd('\r', '\n'),
            "FILE_EXTERNAL" => ReadExternal(text),
            _ => text,
        };
    }

    private (ExpectKind Kind, string Text) ReadExpectation()
    {
        (string Name, ExpectKind Kind)[] kinds = [("EXPECT", ExpectKind.Text), ("EXPECTF", ExpectKind.Format), ("EXPECTREGEX", ExpectKind.Regex)];
        var present = (from k in kinds
                       from external in new[] { false, true }
                       let name = external ? k.Name + "_EXTERNAL" : k.Name
                       where _sections.ContainsKey(name)
                       select (k.Kind, Text: external ? ReadExternal(_sections[name]) : _sections[name])).ToArray();
        return present.Length == 1
            ? (present[0].Kind, present[0].Text)
            : throw new PhptException(FullPath, "needs exactly one of --EXPECT--, --EXPECTF--, --EXPECTREGEX-- or their _EXTERNAL forms");
    }

    /// <summary>External files lie in the test's own folder or below: ".." leads nowhere, as in php's runner.</summary>
    private string ReadExternal(string name) =>
        Encoding.Latin1.GetString(File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(FullPath)!, name.Trim().Replace("..", "", StringComparison.Ordinal).TrimStart('/'))));

    private KeyValuePair<string, string> ParseSetting(string line)
    {
        int at = line.IndexOf('=', StringComparison.Ordinal);
        if (at <= 0)
        {
            throw new PhptException(FullPath, $"not a name=value line: {line}");
        }

        string value = line[(at + 1)..].Trim()
            .Replace("{PWD}", Path.GetDirectoryName(FullPath), StringComparison.Ordinal)
            .Replace("{TMP}", Path.GetTempPath().TrimEnd('/'), StringComparison.Ordinal);
        return new(line[..at].Trim(), value);
    }

    /// <summary>Words as a shell would part them; of its syntax only quotes are known, the rest is refused.</summary>
    private List<string> SplitArguments(string text)
    {
        var words = new List<string>();
        StringBuilder? word = null;
        char quote = '\0';
        foreach (char c in text)
        {
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
                word = quote != '\0' ? word!.Append(c) : word;
            }
            else if (c is '\'' or '"')
            {
                quote = c;
                word ??= new StringBuilder();
            }
            else if (char.IsWhiteSpace(c))
            {
                if (word is not null)
                {
                    words.Add(word.ToString());
                    word = null;
                }
            }
            else if ("$`\\|&;<>()*?[]~#".Contains(c, StringComparison.Ordinal))
            {
                throw new PhptException(FullPath, $"--ARGS--: shell syntax '{c}' is not supported; quote it");
            }
            else
            {
                word = (word ?? new StringBuilder()).Append(c);
            }
        }

        if (word is not null)
        {
            words.Add(word.ToString());
        }

        return quote == '\0' ? words : throw new PhptException(FullPath, "--ARGS--: a quote is not closed");
    }
}
