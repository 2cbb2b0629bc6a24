using System.Net;
using System.Text;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>HTML's special characters.</summary>
[PhpExtension("standard")]
public static class Html
{
    private const string DefaultFlags = "ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML401";
    private const long Default = StringConstants.ENT_QUOTES | StringConstants.ENT_SUBSTITUTE;

    /// <summary>The five special characters as entities; bytes that are not UTF-8 give U+FFFD (ENT_SUBSTITUTE) or the empty string.</summary>
    public static PhpString htmlspecialchars(
        PhpString @string, [PhpParam("int", Default = DefaultFlags)] long flags = Default, string? encoding = null, bool double_encode = true)
        => Escape(@string, flags, encoding, double_encode, false);

    /// <summary>All characters that have entities as these.</summary>
    public static PhpString htmlentities(
        PhpString @string, [PhpParam("int", Default = DefaultFlags)] long flags = Default, string? encoding = null, bool double_encode = true)
        => Escape(@string, flags, encoding, double_encode, true);

    /// <summary>Undoes htmlspecialchars().</summary>
    public static PhpString htmlspecialchars_decode(PhpString @string, [PhpParam("int", Default = DefaultFlags)] long flags = Default)
        => Unescape(@string, flags, false);

    /// <summary>Undoes htmlentities(); numeric entities too.</summary>
    public static PhpString html_entity_decode(PhpString @string, [PhpParam("int", Default = DefaultFlags)] long flags = Default, string? encoding = null)
    {
        _ = encoding;
        return Unescape(@string, flags, true);
    }

    /// <summary>The entities that htmlspecialchars() or htmlentities() make, by character.</summary>
    public static PhpArray get_html_translation_table(
        long table = StringConstants.HTML_SPECIALCHARS, [PhpParam("int", Default = DefaultFlags)] long flags = Default, string encoding = "UTF-8")
    {
        var entities = new SortedDictionary<int, string> { ['&'] = "&amp;", ['<'] = "&lt;", ['>'] = "&gt;" };
        if ((flags & StringConstants.ENT_COMPAT) != 0)
        {
            entities['"'] = "&quot;";
        }

        if ((flags & StringConstants.ENT_QUOTES) == StringConstants.ENT_QUOTES)
        {
            entities['\''] = Apostrophe(flags);
        }

        bool utf8 = IsUtf8(encoding);
        if (table == StringConstants.HTML_ENTITIES && (flags & 48) != StringConstants.ENT_XML1)
        {
            foreach (var (code, name) in HtmlEntities.All.Where(e => utf8 || e.Key < 256))
            {
                entities[code] = $"&{name};";
            }
        }

        var result = new PhpArray(entities.Count);
        foreach (var (code, entity) in entities)
        {
            result.SetItemValue(utf8 ? new IntStringKey(new Rune(code).ToString()) : new IntStringKey([(byte)code]), entity);
        }

        return result;
    }

    private static bool IsUtf8(string? encoding) => encoding is null or "" || encoding.Equals("UTF-8", StringComparison.OrdinalIgnoreCase);

    private static string Apostrophe(long flags) => (flags & 48) is StringConstants.ENT_HTML401 ? "&#039;" : "&apos;";

    private static PhpString Escape(PhpString value, long flags, string? encoding, bool doubleEncode, bool all)
    {
        var text = value.AsSpan();
        bool utf8 = IsUtf8(encoding);
        if (!all && text.IndexOfAny("&<>\"'"u8) < 0 && (!utf8 || System.Text.Ascii.IsValid(text)))
        {
            return value;
        }

        var result = new ByteBuilder(text.Length + 32);
        while (text.Length > 0)
        {
            byte c = text[0];
            int used = 1;
            switch (c)
            {
                case (byte)'&' when !doubleEncode && EntityLength(text) is > 0 and var length:
                    result.Add(text[..length]);
                    used = length;
                    break;
                case (byte)'&':
                    result.Add("&amp;");
                    break;
                case (byte)'<':
                    result.Add("&lt;");
                    break;
                case (byte)'>':
                    result.Add("&gt;");
                    break;
                case (byte)'"' when (flags & StringConstants.ENT_COMPAT) != 0:
                    result.Add("&quot;");
                    break;
                case (byte)'\'' when (flags & StringConstants.ENT_QUOTES) == StringConstants.ENT_QUOTES:
                    result.Add(Apostrophe(flags));
                    break;
                case < 0x80:
                    result.Add(c);
                    break;
                default:
                    Rune rune;
                    if (!utf8)
                    {
                        rune = new Rune(c);
                    }
                    else if (Rune.DecodeFromUtf8(text, out rune, out used) != System.Buffers.OperationStatus.Done)
                    {
                        if ((flags & (StringConstants.ENT_SUBSTITUTE | StringConstants.ENT_IGNORE)) == 0)
                        {
                            return PhpString.Empty;
                        }

                        used = 1;
                        if ((flags & StringConstants.ENT_SUBSTITUTE) != 0)
                        {
                            result.Add("\uFFFD");
                        }

                        break;
                    }

                    if (all && HtmlEntities.NameOf(rune.Value) is { } name)
                    {
                        result.Add($"&{name};");
                    }
                    else
                    {
                        result.Add(text[..used]);
                    }

                    break;
            }

            text = text[used..];
        }

        return result.ToPhpString();
    }

    private static int EntityLength(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOf((byte)';');
        if (end < 2)
        {
            return 0;
        }

        var name = text[1..end];
        if (name[0] == '#')
        {
            bool hex = name.Length > 1 && name[1] is (byte)'x' or (byte)'X';
            var digits = name[(hex ? 2 : 1)..];
            return digits.Length > 0 && (hex ? digits.IndexOfAnyExcept("0123456789abcdefABCDEF"u8) : digits.IndexOfAnyExcept("0123456789"u8)) < 0 ? end + 1 : 0;
        }

        foreach (byte c in name)
        {
            if (!Bytes.IsLetter(c) && !Bytes.IsDigit(c))
            {
                return 0;
            }
        }

        return end + 1;
    }

    private static PhpString Unescape(PhpString value, long flags, bool all)
    {
        var text = value.AsSpan();
        if (!text.Contains((byte)'&'))
        {
            return value;
        }

        var result = new ByteBuilder(text.Length);
        while (text.Length > 0)
        {
            int ampersand = text.IndexOf((byte)'&');
            if (ampersand < 0)
            {
                result.Add(text);
                break;
            }

            result.Add(text[..ampersand]);
            text = text[ampersand..];
            int length = EntityLength(text);
            string? decoded = length == 0 ? null : Decode(Bytes.Latin1(text[1..(length - 1)]), flags, all);
            if (decoded is null)
            {
                result.Add('&');
                text = text[1..];
            }
            else
            {
                result.Add(decoded);
                text = text[length..];
            }
        }

        return result.ToPhpString();
    }

    private static string? Decode(string name, long flags, bool all)
    {
        bool quotes = (flags & StringConstants.ENT_COMPAT) != 0;
        bool apostrophes = (flags & StringConstants.ENT_QUOTES) == StringConstants.ENT_QUOTES;
        switch (name)
        {
            case "amp": return "&";
            case "lt": return "<";
            case "gt": return ">";
            case "quot": return quotes ? "\"" : null;
            case "apos": return apostrophes && (flags & 48) != 0 ? "'" : null;
        }

        if (name[0] == '#')
        {
            bool hex = name[1] is 'x' or 'X';
            if (!long.TryParse(name.AsSpan(hex ? 2 : 1), hex ? System.Globalization.NumberStyles.HexNumber : System.Globalization.NumberStyles.None, null, out long code))
            {
                return null;
            }

            if (code == '"')
            {
                return quotes ? "\"" : null;
            }

            if (code == '\'')
            {
                return apostrophes ? "'" : null;
            }

            return (all || code is '&' or '<' or '>') && Rune.IsValid((int)Math.Min(code, int.MaxValue)) && (code >= 32 || code is 9 or 10 or 13) && code is not (>= 127 and < 160)
                ? new Rune((int)code).ToString()
                : null;
        }

        if (!all)
        {
            return null;
        }

        string decoded = WebUtility.HtmlDecode($"&{name};");
        return decoded.Length > 0 && decoded[0] != '&' ? decoded : null;
    }
}
