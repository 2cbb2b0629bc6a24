using System.Text;
using PeachpieSockets.Embedded.Library.Multibyte;

namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>The character sets of the functions for HTML, by all their names. Follows PHP 8.2.</summary>
internal sealed class HtmlCharset
{
    private static readonly (string[] Names, string Table)[] s_known =
    [
        (["UTF-8"], "UTF-8"),
        (["ISO-8859-1", "ISO8859-1"], "ISO-8859-1"),
        (["ISO-8859-15", "ISO8859-15"], "ISO-8859-15"),
        (["ISO-8859-5", "ISO8859-5"], "ISO-8859-5"),
        (["windows-1252", "1252", "cp1252"], "Windows-1252"),
        (["windows-1251", "1251", "cp1251", "win-1251"], "Windows-1251"),
        (["cp866", "866", "ibm866"], "CP866"),
        (["KOI8-R", "koi8-ru", "koi8r"], "KOI8-R"),
        (["BIG5", "950", "BIG5-HKSCS", "GB2312", "936", "Shift_JIS", "SJIS", "932", "EUC-JP", "EUCJP", "eucJP-win"], ""),
        (["MacRoman"], "MacRoman"),
    ];

    private readonly string? _upper;

    private HtmlCharset(bool isUtf8, string? upper, bool isMultibyte = false)
    {
        IsUtf8 = isUtf8;
        IsMultibyte = isMultibyte;
        _upper = upper;
    }

    public static HtmlCharset Utf8 { get; } = new(true, null);

    public bool IsUtf8 { get; }

    /// <summary>Whether characters may have two bytes; then only the basic entities are known.</summary>
    public bool IsMultibyte { get; }

    /// <summary>The character set of a name; an unknown one is a warning and UTF-8.</summary>
    public static HtmlCharset Of(Context ctx, string function, string? name, bool quiet = false)
    {
        // A name ends at a NUL byte.
        name = name is null ? null : Convert.Shown(name);
        if (string.IsNullOrEmpty(name) || name.Equals("UTF-8", StringComparison.OrdinalIgnoreCase))
        {
            return Utf8;
        }

        foreach (var (names, table) in s_known)
        {
            if (names.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                return table switch
                {
                    "" => new HtmlCharset(false, null, isMultibyte: true),
                    "ISO-8859-1" => new HtmlCharset(false, null),
                    "MacRoman" => new HtmlCharset(false, MacRoman()),
                    _ => new HtmlCharset(false, SingleByteTables.All[table]),
                };
            }
        }

        if (!quiet)
        {
            ctx.Warning($"{function}(): Charset \"{name}\" is not supported, assuming UTF-8");
        }

        return Utf8;
    }

    /// <summary>Tells that names are not known in a character set of several bytes.</summary>
    public void NoteBasicOnly(Context ctx, string function)
    {
        if (IsMultibyte)
        {
            ctx.Notice($"{function}(): Only basic entities substitution is supported for multi-byte encodings other than UTF-8; functionality is equivalent to htmlspecialchars");
        }
    }

    /// <summary>The character of a byte; 0xFFFF for none.</summary>
    public int CodeOf(byte c) => c < 0x80 || _upper is null ? c : _upper[c - 0x80];

    /// <summary>The bytes of a text; null where the set does not have it.</summary>
    public byte[]? BytesOf(string text)
    {
        if (IsUtf8)
        {
            return Encoding.UTF8.GetBytes(text);
        }

        if (text.Length != 1)
        {
            return null;
        }

        if (text[0] < 0x80 || (_upper is null && !IsMultibyte && text[0] < 0x100))
        {
            return [(byte)text[0]];
        }

        return _upper?.IndexOf(text[0]) is >= 0 and var at ? [(byte)(at + 0x80)] : null;
    }

    private static string MacRoman()
    {
        byte[] upper = [.. Enumerable.Range(0x80, 0x80).Select(static c => (byte)c)];
        return CodePagesEncodingProvider.Instance.GetEncoding(10000)!.GetString(upper).Replace('\u2126', '\u03A9');
    }
}
