using System.Globalization;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>HTML's special characters as entities, and back. Follows PHP 8.2.</summary>
[PhpExtension("standard")]
public static class Html
{
    private const string DefaultFlags = "ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML401";
    private const long Default = StringConstants.ENT_QUOTES | StringConstants.ENT_SUBSTITUTE;
    private const long DoubleQuotes = 2;
    private const long SingleQuotes = 1;
    private const int LongestName = 33;

    /// <summary>The five special characters as entities; bytes that are not UTF-8 give U+FFFD (ENT_SUBSTITUTE) or the empty string.</summary>
    public static PhpString htmlspecialchars(
        Context ctx, PhpString @string, [PhpParam("int", Default = DefaultFlags)] long flags = Default, string? encoding = null, bool double_encode = true)
        => Escape(ctx, nameof(htmlspecialchars), @string, flags, encoding, double_encode, false);

    /// <summary>All characters that have entities as these.</summary>
    public static PhpString htmlentities(
        Context ctx, PhpString @string, [PhpParam("int", Default = DefaultFlags)] long flags = Default, string? encoding = null, bool double_encode = true)
        => Escape(ctx, nameof(htmlentities), @string, flags, encoding, double_encode, true);

    /// <summary>Undoes htmlspecialchars().</summary>
    public static PhpString htmlspecialchars_decode(PhpString @string, [PhpParam("int", Default = DefaultFlags)] long flags = Default)
        => Unescape(@string, flags, HtmlCharset.Utf8, false);

    /// <summary>Undoes htmlentities(); numeric entities too.</summary>
    public static PhpString html_entity_decode(Context ctx, PhpString @string, [PhpParam("int", Default = DefaultFlags)] long flags = Default, string? encoding = null)
    {
        var charset = HtmlCharset.Of(ctx, nameof(html_entity_decode), encoding, quiet: true);
        charset.NoteBasicOnly(ctx, nameof(html_entity_decode));
        return Unescape(@string, flags, charset, true);
    }

    /// <summary>The entities that htmlspecialchars() or htmlentities() make, by character.</summary>
    [PhpSignature("(int $table = HTML_SPECIALCHARS, int $flags = ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML401, string $encoding = 'UTF-8'): array")]
    public static PhpArray get_html_translation_table(
        Context ctx, long table = StringConstants.HTML_SPECIALCHARS, long flags = Default, string encoding = "UTF-8")
    {
        var charset = HtmlCharset.Of(ctx, nameof(get_html_translation_table), encoding);
        var doctype = new HtmlDoctype(flags);
        bool all = table != StringConstants.HTML_SPECIALCHARS;
        if (all)
        {
            charset.NoteBasicOnly(ctx, nameof(get_html_translation_table));
        }

        var result = new PhpArray();
        if (all && doctype.Entities is { } entities && !charset.IsMultibyte)
        {
            var basic = new Dictionary<string, string?>();
            foreach (string text in (string[])["\"", "&", "'", "<", ">"])
            {
                basic[text] = Basic(text[0], flags, doctype);
            }

            IEnumerable<KeyValuePair<string, string>> names = entities.All;
            if (entities.NameOf("'") is null)
            {
                names = names.Append(new("'", "apos")).OrderBy(static n => char.ConvertToUtf32(n.Key, 0));
            }

            if (!charset.IsUtf8)
            {
                names = names.Where(n => charset.BytesOf(n.Key) is not null).OrderBy(n => charset.BytesOf(n.Key)![0]);
            }

            foreach (var (text, name) in names)
            {
                if (!basic.TryGetValue(text, out string? special) || special is not null)
                {
                    result.SetItemValue(new IntStringKey(charset.BytesOf(text)!), special ?? $"&{name};");
                }
            }

            return result;
        }

        foreach (char c in "\"&'<>")
        {
            if (Basic(c, flags, doctype) is { } entity)
            {
                result.SetItemValue(new IntStringKey(c.ToString()), entity);
            }
        }

        return result;
    }

    private static string? Basic(int c, long flags, HtmlDoctype doctype) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' when (flags & DoubleQuotes) != 0 => "&quot;",
        '\'' when (flags & SingleQuotes) != 0 => doctype.Apostrophe,
        _ => null,
    };

    private static PhpString Escape(Context ctx, string function, PhpString value, long flags, string? encoding, bool doubleEncode, bool all)
    {
        var charset = HtmlCharset.Of(ctx, function, encoding);
        var text = value.AsSpan();
        bool checksAll = (flags & StringConstants.ENT_DISALLOWED) != 0;
        if (all)
        {
            charset.NoteBasicOnly(ctx, function);
        }
        else if (!checksAll && text.IndexOfAny("&<>\"'"u8) < 0 && (!charset.IsUtf8 || System.Text.Ascii.IsValid(text)))
        {
            return value;
        }

        var doctype = new HtmlDoctype(flags);
        var entities = all && !charset.IsMultibyte ? doctype.Entities : null;
        var result = new ByteBuilder(text.Length + 32);
        while (text.Length > 0)
        {
            if (text[0] == '&' && !doubleEncode && EntityLength(text, flags, doctype) is > 0 and var length)
            {
                result.Add(text[..length]);
                text = text[length..];
                continue;
            }

            int code = Next(text, charset, out int used);
            if (code < 0)
            {
                if ((flags & (StringConstants.ENT_SUBSTITUTE | StringConstants.ENT_IGNORE)) == 0)
                {
                    return PhpString.Empty;
                }

                result.Add((flags & StringConstants.ENT_IGNORE) != 0 ? "" : "\uFFFD");
            }
            else if (Basic(code, flags, doctype) is { } entity)
            {
                result.Add(entity);
            }
            else if (checksAll && !doctype.Allows(code))
            {
                result.Add(charset.IsUtf8 ? "\uFFFD" : "&#xFFFD;");
            }
            else if (entities is not null && code is not ('"' or '\'') && NameAt(text, code, entities, charset, ref used) is { } name)
            {
                result.Add($"&{name};");
            }
            else
            {
                result.Add(text[..used]);
            }

            text = text[used..];
        }

        return result.ToPhpString();
    }

    // The name of the next character, or of it and the one behind it.
    private static string? NameAt(ReadOnlySpan<byte> text, int code, HtmlEntities entities, HtmlCharset charset, ref int used)
    {
        if (code == 0xFFFF || !System.Text.Rune.IsValid(code))
        {
            return null;
        }

        string one = char.ConvertFromUtf32(code);
        if (entities.StartsPair(code) && used < text.Length && Next(text[used..], charset, out int more) is > 0 and not 0xFFFF and var second
            && entities.NameOf(one + char.ConvertFromUtf32(second)) is { } pair)
        {
            used += more;
            return pair;
        }

        return entities.NameOf(one);
    }

    // The next character and its length; -1 for bytes that are none.
    private static int Next(ReadOnlySpan<byte> text, HtmlCharset charset, out int used)
    {
        if (charset.IsUtf8)
        {
            return Utf8Characters.Next(text, out used);
        }

        used = charset.IsMultibyte && text[0] >= 0x80 && text.Length > 1 ? 2 : 1;
        return used == 2 ? 0xFFFF : charset.CodeOf(text[0]);
    }

    // The length of what begins with & where it is an entity already; 0 where it is none.
    private static int EntityLength(ReadOnlySpan<byte> text, long flags, HtmlDoctype doctype)
    {
        if (Split(text) is not { IsEmpty: false } name)
        {
            return 0;
        }

        if (name[0] == '#')
        {
            return Number(name) is >= 0 and var code && ((flags & StringConstants.ENT_DISALLOWED) == 0 || doctype.AllowsNumber(code)) ? name.Length + 2 : 0;
        }

        return Named(Bytes.Latin1(name), doctype) is null ? 0 : name.Length + 2;
    }

    private static string? Named(string name, HtmlDoctype doctype) => name switch
    {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => doctype.HasApos ? "'" : null,
        _ => doctype.Entities?.TextOf(name),
    };

    // What stands between & and ; where this may be a number or a name.
    private static ReadOnlySpan<byte> Split(ReadOnlySpan<byte> text)
    {
        var head = text[1..Math.Min(text.Length, LongestName + 2)];
        int end = head.IndexOf((byte)';');
        if (end < 1)
        {
            return default;
        }

        var name = head[..end];
        foreach (byte c in name[0] == '#' ? name[1..] : name)
        {
            if (!Bytes.IsLetter(c) && !Bytes.IsDigit(c))
            {
                return default;
            }
        }

        return name;
    }

    // The number of #... or #x...; -1 for none.
    private static long Number(ReadOnlySpan<byte> name)
    {
        bool hex = name.Length > 1 && name[1] is (byte)'x' or (byte)'X';
        return long.TryParse(name[(hex ? 2 : 1)..], hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out long code)
            && code is >= 0 and <= 0x10FFFF ? code : -1;
    }

    private static PhpString Unescape(PhpString value, long flags, HtmlCharset charset, bool all)
    {
        var text = value.AsSpan();
        if (!text.Contains((byte)'&'))
        {
            return value;
        }

        var doctype = new HtmlDoctype(flags);
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
            var name = Split(text);
            if (!name.IsEmpty && Decode(name, flags, doctype, all) is { } decoded && charset.BytesOf(decoded) is { } bytes)
            {
                result.Add(bytes);
                text = text[(name.Length + 2)..];
            }
            else
            {
                result.Add('&');
                text = text[1..];
            }
        }

        return result.ToPhpString();
    }

    private static string? Decode(ReadOnlySpan<byte> name, long flags, HtmlDoctype doctype, bool all)
    {
        string? text;
        if (name[0] == '#')
        {
            long code = Number(name);
            text = code >= 0 && doctype.Allows(code) && doctype.AllowsNumber(code) ? char.ConvertFromUtf32((int)code) : null;
        }
        else
        {
            text = Named(Bytes.Latin1(name), doctype);
        }

        bool isQuoted = text switch { "\"" => (flags & DoubleQuotes) == 0, "'" => (flags & SingleQuotes) == 0, _ => false };
        return text is null || isQuoted || (!all && text is not ("&" or "<" or ">" or "\"" or "'")) ? null : text;
    }
}
