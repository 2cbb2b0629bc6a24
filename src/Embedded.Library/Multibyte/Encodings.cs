using System.Text;

namespace PeachpieSockets.Embedded.Library.Multibyte;

/// <summary>The encodings that mbstring's functions know, by PHP's names.</summary>
internal static class Encodings
{
    private static readonly (string Name, string[] Aliases, Encoding Encoding)[] s_all =
    [
        ("8bit", ["binary"], Encoding.Latin1),
        ("UTF-8", ["utf8"], new UTF8Encoding(false)),
        ("ASCII", ["us-ascii", "ansi_x3.4-1968", "iso646-us"], Encoding.Latin1),
        ("ISO-8859-1", ["iso8859-1", "latin1"], Encoding.Latin1),
        ("UTF-16", ["utf16"], new UnicodeEncoding(true, false)),
        ("UTF-16BE", [], new UnicodeEncoding(true, false)),
        ("UTF-16LE", [], new UnicodeEncoding(false, false)),
        ("UTF-32", ["utf32"], new UTF32Encoding(true, false)),
        ("UTF-32BE", [], new UTF32Encoding(true, false)),
        ("UTF-32LE", [], new UTF32Encoding(false, false)),
    ];

    public static IEnumerable<string> Names => s_all.Select(e => e.Name);

    /// <summary>PHP's name for an encoding; null where it is not known.</summary>
    public static string? Canonical(string name)
    {
        var found = s_all.FirstOrDefault(e => e.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || e.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase));
        return found.Name;
    }

    /// <summary>The text that bytes are; each malformed sequence is one replacement character.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, string encoding) => Of(encoding).GetString(bytes);

    /// <summary>The bytes of a text; what the encoding does not have is a question mark.</summary>
    public static byte[] Encode(string text, string encoding)
    {
        if (encoding is not ("ASCII" or "ISO-8859-1" or "8bit"))
        {
            return Of(encoding).GetBytes(text);
        }

        int limit = encoding == "ASCII" ? 0x7F : 0xFF;
        var result = new List<byte>(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            result.Add(rune.Value <= limit ? (byte)rune.Value : (byte)'?');
        }

        return [.. result];
    }

    /// <summary>Whether bytes are well-formed.</summary>
    public static bool IsValid(ReadOnlySpan<byte> bytes, string encoding) => encoding switch
    {
        "UTF-8" => System.Text.Unicode.Utf8.IsValid(bytes),
        "ASCII" => Ascii.IsValid(bytes),
        "8bit" or "ISO-8859-1" => true,
        _ => Of(encoding).GetBytes(Decode(bytes, encoding)).AsSpan().SequenceEqual(bytes),
    };

    private static Encoding Of(string name) => Array.Find(s_all, e => e.Name == name).Encoding;
}
