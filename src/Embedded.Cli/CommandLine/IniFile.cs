namespace PeachpieSockets.Embedded.Cli.CommandLine;

/// <summary>
/// Reads the settings of a php.ini: <c>name = value</c>, quotes, the words for true and false, comments. Sections are passed over, as php
/// does for all but [PATH=...] and [HOST=...]. Constants and ${...} in values are not evaluated.
/// </summary>
internal static class IniFile
{
    private static readonly HashSet<string> s_true = new(["on", "yes", "true"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> s_false = new(["off", "no", "false", "none", "null"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The file that -c names: itself, or the php.ini in the folder; null where there is none.</summary>
    public static string? Find(string path)
    {
        string inFolder = Path.Combine(path, "php.ini");
        return Directory.Exists(path) ? (File.Exists(inFolder) ? inFolder : null) : File.Exists(path) ? path : null;
    }

    /// <summary>The settings of a file, in order.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Read(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            string text = line.Trim();
            int equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && text[0] is not (';' or '['))
            {
                yield return new(text[..equals].Trim(), ParseValue(text[(equals + 1)..]));
            }
        }
    }

    /// <summary>A value as written, to the text that php keeps.</summary>
    public static string ParseValue(string written)
    {
        string text = written.Trim();
        if (text.Length > 0 && text[0] is '"' or '\'')
        {
            int close = text.IndexOf(text[0], 1);
            return close > 0 ? text[1..close] : text[1..];
        }

        int comment = text.IndexOf(';', StringComparison.Ordinal);
        text = comment >= 0 ? text[..comment].TrimEnd() : text;
        return s_true.Contains(text) ? "1" : s_false.Contains(text) ? "" : text;
    }
}
