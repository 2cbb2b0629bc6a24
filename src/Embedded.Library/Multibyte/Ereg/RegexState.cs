using System.Collections.Concurrent;
using PeachpieSockets.Embedded.Library.Pcre;

namespace PeachpieSockets.Embedded.Library.Multibyte.Ereg;

/// <summary>What a script has set for mb_ereg() and its kin, and the search that mb_ereg_search_init() began.</summary>
internal sealed class RegexState
{
    private const int MaxPatterns = 1024;

    private static readonly ConcurrentDictionary<(string Text, RubyOptions Options, bool Anchored), RubyPattern> s_patterns = new();

    /// <summary>The encodings that Oniguruma knows, by its names, each with those that mean it here.</summary>
    private static readonly Dictionary<string, string[]> s_encodings = new()
    {
        ["EUC-JP"] = ["EUC-JP", "EUCJP", "X-EUC-JP", "EUCJP-WIN"],
        ["UTF-8"] = ["UTF-8", "UTF8"],
        ["UTF-16"] = ["UTF-16", "UTF-16BE"],
        ["UTF-16LE"] = ["UTF-16LE"],
        ["UCS-4"] = ["UCS-4", "UTF-32", "UTF-32BE"],
        ["UCS-4LE"] = ["UCS-4LE", "UTF-32LE"],
        ["SJIS"] = ["SJIS", "CP932", "MS932", "SHIFT_JIS", "SJIS-WIN", "WINDOWS-31J"],
        ["BIG5"] = ["BIG5", "BIG-5", "BIGFIVE", "CN-BIG5", "BIG-FIVE"],
        ["EUC-CN"] = ["EUC-CN", "EUCCN", "EUC_CN", "GB-2312", "GB2312"],
        ["EUC-KR"] = ["EUC-KR", "EUCKR", "EUC_KR"],
        ["KOI8R"] = ["KOI8R", "KOI8-R", "KOI-8R"],
        ["ASCII"] = ["ASCII", "US-ASCII", "US_ASCII", "ISO646"],
    };

    private MbEncoding _codec = EncodingTable.Utf8;

    /// <summary>The name of the encoding.</summary>
    public string Encoding { get; private set; } = "UTF-8";

    public RubyOptions Options { get; set; } = RubyOptions.Initial;

    /// <summary>The text of the search; its default where none has begun.</summary>
    public PhpString SearchText { get; set; }

    /// <summary>The text of the search as it is searched; null where there is none, or it is malformed.</summary>
    public RubySubject? Search { get; set; }

    public RubyPattern? SearchPattern { get; set; }

    /// <summary>Where the search goes on, in bytes of the script's text.</summary>
    public int SearchPosition { get; set; }

    public PcreMatch? SearchMatch { get; set; }

    public static RegexState Of(Context ctx) => ctx.GetStatic<RegexState>();

    /// <summary>Sets the encoding; false where Oniguruma has none of the name.</summary>
    public bool TrySetEncoding(string name)
    {
        string upper = name.ToUpperInvariant();
        string? found = s_encodings.FirstOrDefault(e => e.Value.Contains(upper)).Key;
        if (found is null && (upper.StartsWith("ISO-8859-", StringComparison.Ordinal) || upper.StartsWith("ISO8859-", StringComparison.Ordinal)))
        {
            found = EncodingTable.Of(upper)?.Name;
        }

        string codec = found switch { "BIG5" => "BIG-5", "KOI8R" => "KOI8-R", "UTF-16" => "UTF-16BE", "UCS-4" => "UCS-4BE", _ => found ?? "" };
        if (EncodingTable.Of(codec) is not { } encoding)
        {
            return false;
        }

        (Encoding, _codec) = (found!, encoding);
        return true;
    }

    /// <summary>A text to search; null where it is malformed.</summary>
    public RubySubject? Subject(Context ctx, PhpString text) => RubySubject.Make(MultibyteState.Of(ctx), _codec, text);

    /// <summary>Whether a text is well-formed.</summary>
    public bool IsValid(Context ctx, PhpString text) => !RubySubject.ToUtf8(MultibyteState.Of(ctx), _codec, text).IsDefault;

    /// <summary>The compiled pattern; null, with php's warning, where it does not compile.</summary>
    public RubyPattern? Pattern(Context ctx, string function, PhpString pattern, RubyOptions options, bool anchored = false)
    {
        var utf8 = RubySubject.ToUtf8(MultibyteState.Of(ctx), _codec, pattern);
        if (utf8.IsDefault)
        {
            ctx.Warning($"{function}(): Pattern is not valid under {Encoding} encoding");
            return null;
        }

        var key = (utf8.ToString(), options, anchored);
        if (s_patterns.TryGetValue(key, out var found))
        {
            return found;
        }

        try
        {
            found = RubyPattern.Compile(key.Item1, options, anchored);
        }
        catch (RubyException e)
        {
            ctx.Warning($"{function}(): mbregex compile err: {e.Message}");
            return null;
        }

        if (s_patterns.Count >= MaxPatterns)
        {
            s_patterns.Clear();
        }

        s_patterns.TryAdd(key, found);
        return found;
    }
}
