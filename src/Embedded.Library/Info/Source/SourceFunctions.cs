using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Streams;

namespace PeachpieSockets.Embedded.Library.Info.Source;

/// <summary>Showing source texts, as PHP 8.2 does.</summary>
[PhpExtension("standard")]
public static class SourceFunctions
{
    private static readonly string[] s_settings = ["highlight.html", "highlight.default", "highlight.keyword", "highlight.string", "highlight.comment"];

    /// <summary>A source text as HTML in colours; printed, or returned.</summary>
    [PhpSignature("(string $string, bool $return = false): string|bool")]
    public static PhpValue highlight_string(Context ctx, PhpString @string, bool @return = false) => Show(ctx, @string, @return);

    /// <summary>A source file as HTML in colours; printed, or returned. False where it cannot be read.</summary>
    [PhpSignature("(string $filename, bool $return = false): string|bool")]
    public static PhpValue highlight_file(Context ctx, PhpString filename, bool @return = false) => ShowFile(ctx, filename, @return, nameof(highlight_file));

    /// <summary>highlight_file().</summary>
    [PhpSignature("(string $filename, bool $return = false): string|bool")]
    public static PhpValue show_source(Context ctx, PhpString filename, bool @return = false) => ShowFile(ctx, filename, @return, nameof(show_source));

    /// <summary>A source file without comments, and with single spaces; empty where it cannot be read.</summary>
    public static PhpString php_strip_whitespace(Context ctx, PhpString filename)
    {
        if (!TryRead(ctx, filename, nameof(php_strip_whitespace), out var text))
        {
            return PhpString.Empty;
        }

        var result = new ByteBuilder(text.Length);
        bool afterSpace = false;
        var parts = Parts(ctx, text);
        for (int i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            if (part.Kind is SourceKind.Space or SourceKind.Comment)
            {
                if (part.Kind == SourceKind.Space && !afterSpace)
                {
                    result.Add(' ');
                    afterSpace = true;
                }

                continue;
            }

            result.Add(text.AsSpan(part.Start, part.End - part.Start));
            afterSpace = false;
            if (part.Kind == SourceKind.HeredocEnd)
            {
                // It has to end its line.
                if (i + 1 < parts.Count && parts[++i] is { Kind: not SourceKind.Space } next)
                {
                    result.Add(text.AsSpan(next.Start, next.End - next.Start));
                }

                result.Add('\n');
                afterSpace = true;
            }
        }

        return result.ToPhpString();
    }

    private static PhpValue ShowFile(Context ctx, PhpString filename, bool returns, string function)
    {
        if (TryRead(ctx, filename, function, out var text))
        {
            return Show(ctx, text, returns);
        }

        ctx.Warning($"{function}(): Failed opening '{filename}' for highlighting");
        return PhpValue.False;
    }

    // The line that names the interpreter is not read.
    private static bool TryRead(Context ctx, PhpString filename, string function, out byte[] text)
    {
        bool isThere = Files.TryRead(ctx, function, StreamArguments.Path(filename, function), out text);
        if (text is [(byte)'#', (byte)'!', ..])
        {
            int end = Array.IndexOf(text, (byte)'\n');
            text = end < 0 ? [] : text[(end + 1)..];
        }

        return isThere;
    }

    private static List<SourcePart> Parts(Context ctx, byte[] text) => SourceScanner.Scan(text, ctx.Ini.GetBoolean("short_open_tag"));

    private static PhpValue Show(Context ctx, PhpString source, bool returns)
    {
        byte[] text = source.ToBytes();
        string[] colors = Array.ConvertAll(s_settings, ctx.Ini.GetString);
        var result = new ByteBuilder(text.Length * 4 + 64);
        result.Add($"<code><span style=\"color: {colors[0]}\">\n");
        string last = colors[0];
        foreach (var part in Parts(ctx, text))
        {
            string? color = part.Kind switch
            {
                SourceKind.Html => colors[0],
                SourceKind.Name => colors[1],
                SourceKind.Keyword or SourceKind.HeredocEnd => colors[2],
                SourceKind.Text => colors[3],
                SourceKind.Comment => colors[4],
                _ => null,
            };
            if (color is not null && color != last)
            {
                result.Add(last != colors[0] ? "</span>" : "");
                result.Add(color != colors[0] ? $"<span style=\"color: {color}\">" : "");
                last = color;
            }

            foreach (byte c in text.AsSpan(part.Start, part.End - part.Start))
            {
                AddCharacter(result, c);
            }
        }

        result.Add(last != colors[0] ? "</span>\n" : "");
        result.Add("</span>\n</code>"u8);
        if (returns)
        {
            return result.ToPhpString();
        }

        ctx.Echo(result.ToPhpString());
        return true;
    }

    private static void AddCharacter(ByteBuilder to, byte c)
    {
        switch (c)
        {
            case (byte)'\n':
                to.Add("<br />"u8);
                break;
            case (byte)'<':
                to.Add("&lt;"u8);
                break;
            case (byte)'>':
                to.Add("&gt;"u8);
                break;
            case (byte)'&':
                to.Add("&amp;"u8);
                break;
            case (byte)'\t':
                to.Add("&nbsp;&nbsp;&nbsp;&nbsp;"u8);
                break;
            case (byte)' ':
                to.Add("&nbsp;"u8);
                break;
            default:
                to.Add(c);
                break;
        }
    }
}
