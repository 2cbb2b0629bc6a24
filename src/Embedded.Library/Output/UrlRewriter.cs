using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Strings;
using PeachpieSockets.Embedded.Library.Urls;

namespace PeachpieSockets.Embedded.Library.Output;

/// <summary>
/// The output handler of output_add_rewrite_var(): links of the page's own site get variables, forms hidden fields. Which attributes of which
/// tags are links says the setting url_rewriter.tags.
/// </summary>
internal sealed class UrlRewriter(Context context) : IPhpCallable
{
    private ByteBuilder _query = new();
    private ByteBuilder _fields = new();
    private byte[] _kept = []; // a tag that the last chunk only began

    /// <summary>Whether the handler was stacked; as in php, it is not again where a script ended it.</summary>
    public bool IsActive { get; set; }

    public static UrlRewriter Of(Context ctx) => ctx.GetStatic<Holder>().Rewriter ??= new UrlRewriter(ctx);

    /// <summary>Adds a variable.</summary>
    public void Add(PhpString name, PhpString value)
    {
        if (_query.Length > 0)
        {
            _query.Add(Setting("arg_separator.output"));
        }

        _query.Add(UrlFunctions.rawurlencode(name));
        _query.Add('=');
        _query.Add(UrlFunctions.rawurlencode(value));
        _fields.Add("<input type=\"hidden\" name=\"");
        _fields.Add(Html.htmlspecialchars(context, name));
        _fields.Add("\" value=\"");
        _fields.Add(Html.htmlspecialchars(context, value));
        _fields.Add("\" />");
    }

    /// <summary>Forgets all variables.</summary>
    public void Reset()
    {
        _query = new ByteBuilder();
        _fields = new ByteBuilder();
    }

    public PhpValue Invoke(Context ctx, params ReadOnlySpan<PhpValue> arguments)
    {
        var text = arguments[0].StringValue;
        var phase = (OutputPhase)arguments[1].Long;
        bool isLast = (phase & (OutputPhase.Flush | OutputPhase.Final)) != 0;
        if (_query.Length == 0 && _kept.Length == 0)
        {
            return text;
        }

        var all = _kept.Length == 0 ? text.AsSpan() : (byte[])[.. _kept, .. text.AsSpan()];
        var result = new ByteBuilder(all.Length + 256);
        int done = Rewrite(all, result);
        _kept = isLast ? [] : all[done..].ToArray();
        result.Add(isLast ? all[done..] : default);
        return result.ToPhpString();
    }

    // Returns how far the text is written: up to a tag without an end.
    private int Rewrite(ReadOnlySpan<byte> text, ByteBuilder to)
    {
        var tags = Tags();
        int done = 0;
        while (text[done..].IndexOf((byte)'<') is >= 0 and var found)
        {
            int start = done + found;
            to.Add(text[done..start]);
            done = start;
            int nameEnd = start + 1;
            while (nameEnd < text.Length && Bytes.IsLetter(text[nameEnd]))
            {
                nameEnd++;
            }

            string tag = Bytes.Latin1(text[(start + 1)..nameEnd]).ToLowerInvariant();
            if (!tags.TryGetValue(tag, out string? link))
            {
                if (nameEnd == text.Length && tag.Length > 0)
                {
                    return start;
                }

                to.Add(text[start..nameEnd]);
                done = nameEnd;
                continue;
            }

            var rewritten = new ByteBuilder();
            if (Tag(text, nameEnd, tag, link, rewritten) is not { } end)
            {
                return start;
            }

            to.Add(text[start..nameEnd]);
            to.Add(rewritten.AsSpan());
            done = end;
        }

        to.Add(text[done..]);
        return text.Length;
    }

    // From behind the tag's name on; null where the tag does not end.
    private int? Tag(ReadOnlySpan<byte> text, int at, string tag, string link, ByteBuilder to)
    {
        bool isOwn = true;
        while (at < text.Length)
        {
            byte c = text[at];
            if (c == '>' || (c == '/' && at + 1 < text.Length && text[at + 1] == '>'))
            {
                int end = c == '>' ? at + 1 : at + 2;
                to.Add(text[at..end]);
                to.Add(tag == "form" && isOwn ? _fields.AsSpan() : default);
                return end;
            }

            if (IsSpace(c))
            {
                to.Add(c);
                at++;
                continue;
            }

            if (!Bytes.IsLetter(c))
            {
                return at; // no tag after all
            }

            int nameStart = at;
            while (at < text.Length && (Bytes.IsLetter(text[at]) || text[at] == '-'))
            {
                at++;
            }

            string name = Bytes.Latin1(text[nameStart..at]).ToLowerInvariant();
            to.Add(text[nameStart..at]);
            int equals = SkipSpaces(text, at);
            if (equals >= text.Length || text[equals] != '=')
            {
                continue;
            }

            int valueStart = SkipSpaces(text, equals + 1);
            to.Add(text[at..valueStart]);
            at = valueStart;
            if (!TryValue(text, at, out int valueEnd, out bool quoted))
            {
                continue;
            }

            var value = quoted ? text[(at + 1)..(valueEnd - 1)] : text[at..valueEnd];
            isOwn &= !(tag == "form" && name == "action") || IsOwn(value, out _, true);
            to.Add(quoted ? text[at..(at + 1)] : default);
            if (name == link && link.Length > 0)
            {
                AppendUrl(value, to);
            }
            else
            {
                to.Add(value);
            }

            to.Add(quoted ? text[(valueEnd - 1)..valueEnd] : default);
            at = valueEnd;
        }

        return null;
    }

    // A value in quotes has no > in it.
    private static bool TryValue(ReadOnlySpan<byte> text, int at, out int end, out bool quoted)
    {
        end = at;
        quoted = false;
        if (at < text.Length && text[at] is (byte)'"' or (byte)'\'')
        {
            int length = text[(at + 1)..].IndexOfAny(text[at], (byte)'>');
            if (length >= 0 && text[at + 1 + length] == text[at])
            {
                end = at + length + 2;
                return quoted = true;
            }
        }

        while (end < text.Length && !" \r\n\t>'\""u8.Contains(text[end]))
        {
            end++;
        }

        return end > at;
    }

    private static bool IsSpace(byte c) => c is (byte)' ' or (byte)'\v' or (byte)'\r' or (byte)'\t' or (byte)'\n';

    private static int SkipSpaces(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    // Whether an address is one of the page's own site, or of those of url_rewriter.hosts. For forms the site is known by its name, too.
    private bool IsOwn(ReadOnlySpan<byte> url, out PhpValue[] parts, bool isForm = false)
    {
        parts = [];
        if (url.StartsWith("#"u8) || UrlParts.Parse(url) is not { } found)
        {
            return false;
        }

        parts = found;
        string scheme = parts[0].IsStringValue ? parts[0].StringValue.ToString().ToLowerInvariant() : "http";
        return scheme is "http" or "https"
            && (!parts[1].IsStringValue || IsOwnHost(parts[1].StringValue.ToString(), isForm));
    }

    private bool IsOwnHost(string host, bool isForm)
    {
        string hosts = Setting("url_rewriter.hosts").ToString();
        if (!isForm || hosts.Length > 0)
        {
            return hosts.Split(',').Contains(host, StringComparer.OrdinalIgnoreCase);
        }

        return context.OwnGlobals["_SERVER"].GetValue() is { IsArray: true } server && server.Array["HTTP_HOST"].GetValue() is { IsStringValue: true } name
            && name.StringValue.ToString().Split(':')[0].Equals(host, StringComparison.OrdinalIgnoreCase);
    }

    private void AppendUrl(ReadOnlySpan<byte> url, ByteBuilder to)
    {
        if (!IsOwn(url, out var parts))
        {
            to.Add(url);
            return;
        }

        // The parts have no control characters any more.
        PhpValue Part(int index) => parts[index];
        void Append(string before, PhpValue part, string after = "")
        {
            if (!part.IsNull)
            {
                to.Add(before);
                to.Add(Convert.ToPhpString(part, context));
                to.Add(after);
            }
        }

        Append("", Part(0), ":");
        if (!Part(1).IsNull)
        {
            to.Add("//");
            Append("", Part(3), Part(4).IsNull ? "@" : "");
            Append(":", Part(4), "@");
            Append("", Part(1));
            Append(":", Part(2));
        }

        Append("", Part(5));
        to.Add(!Part(1).IsNull && Part(5).IsNull ? "/" : "");
        Append("?", Part(6), Setting("arg_separator.output").ToString());
        to.Add(Part(6).IsNull ? "?" : "");
        to.Add(_query.AsSpan());
        Append("#", Part(7));
    }

    // The attribute that is a link by tag; an empty one where there is none.
    private Dictionary<string, string> Tags()
    {
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string entry in Setting("url_rewriter.tags").ToString().ToLowerInvariant().Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] pair = entry.Split('=', 2);
            if (pair.Length == 2)
            {
                result[pair[0].Trim()] = pair[1].Trim();
            }
        }

        return result;
    }

    private PhpString Setting(string name) => context.Ini.TryGet(name, out var value) ? value : PhpString.Empty;

    private sealed class Holder
    {
        public UrlRewriter? Rewriter { get; set; }
    }
}
