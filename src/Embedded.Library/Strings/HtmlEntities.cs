using System.Globalization;
using System.Text;

namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>The named entities of HTML 4.01 and HTML 5, read from a table when they are first asked for.</summary>
internal sealed class HtmlEntities
{
    private static readonly Lazy<(HtmlEntities Html4, HtmlEntities Html5)> s_tables = new(Read);

    private readonly Dictionary<string, string> _texts = [];
    private readonly Dictionary<string, string> _names = [];
    private readonly HashSet<int> _pairStarts = [];

    private HtmlEntities()
    {
    }

    public static HtmlEntities Html4 => s_tables.Value.Html4;

    public static HtmlEntities Html5 => s_tables.Value.Html5;

    /// <summary>Texts (one character, in HTML 5 sometimes two) with the name that is written for them, in the order of their numbers.</summary>
    public IEnumerable<KeyValuePair<string, string>> All
        => _names.OrderBy(static n => char.ConvertToUtf32(n.Key, 0)).ThenBy(static n => n.Key.Length).ThenBy(static n => n.Key, StringComparer.Ordinal);

    /// <summary>The name of an HTML 4.01 entity for a character; null for none.</summary>
    public static string? NameOf(int code) => Rune.IsValid(code) ? Html4.NameOf(char.ConvertFromUtf32(code)) : null;

    /// <summary>The name for a text; null for none.</summary>
    public string? NameOf(string text) => _names.GetValueOrDefault(text);

    /// <summary>The text of a name; null for none.</summary>
    public string? TextOf(string name) => _texts.GetValueOrDefault(name);

    /// <summary>Whether a character may be the first of two that have a name together.</summary>
    public bool StartsPair(int code) => _pairStarts.Contains(code);

    // Each line: the name, the numbers of the characters joined by +, then * where HTML 5 writes this name and 4 where HTML 4.01 has it.
    private static (HtmlEntities Html4, HtmlEntities Html5) Read()
    {
        var html4 = new HtmlEntities();
        var html5 = new HtmlEntities();
        using var stream = typeof(HtmlEntities).Assembly.GetManifestResourceStream("HtmlEntities.txt")!;
        using var reader = new StreamReader(stream, Encoding.ASCII);
        while (reader.ReadLine() is { } line)
        {
            string[] fields = line.Split(' ');
            string flags = fields.Length > 2 ? fields[2] : "";
            string text = string.Concat(fields[1].Split('+').Select(static n => char.ConvertFromUtf32(int.Parse(n, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));
            if (flags.Contains('4'))
            {
                html4._texts[fields[0]] = text;
                html4._names[text] = fields[0];
            }

            if (flags != "4" || !html5._texts.ContainsKey(fields[0]))
            {
                html5._texts[fields[0]] = text;
            }

            if (flags.Contains('*'))
            {
                html5._names[text] = fields[0];
                int first = char.ConvertToUtf32(text, 0);
                if (text.Length > char.ConvertFromUtf32(first).Length)
                {
                    html5._pairStarts.Add(first);
                }
            }
        }

        return (html4, html5);
    }
}
