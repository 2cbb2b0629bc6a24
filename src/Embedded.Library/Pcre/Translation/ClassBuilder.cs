using System.Text;

namespace PeachpieSockets.Embedded.Library.Pcre.Translation;

/// <summary>Collects what a character class contains, and writes it in .NET's syntax.</summary>
internal sealed class ClassBuilder(bool utf, bool astral)
{
    // The upper end of what a complement contains: all that can occur.
    private readonly string _rest = utf ? @"-\uFFFF" : @"-\x7F\uF780-\uF7FF";
    private readonly StringBuilder _basic = new();
    private readonly List<(int Low, int High)> _astral = [];
    private bool _hasAllAstral;

    public static string Escape(int c) => c is >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z' or '_' ? ((char)c).ToString() : $@"\u{c:X4}";

    public void Add(int low, int high)
    {
        if (!utf)
        {
            if (low < 0x80)
            {
                AddBasic(low, Math.Min(high, 0x7F));
                low = 0x80;
            }

            if (high >= 0x80)
            {
                AddBasic(CharMap.OfByte(low), CharMap.OfByte(Math.Min(high, 0xFF)));
            }

            return;
        }

        if (low <= 0xFFFF)
        {
            AddBasic(low, Math.Min(high, 0xFFFF));
        }

        if (high > 0xFFFF)
        {
            _astral.Add((Math.Max(low, 0x10000), high));
        }
    }

    private void AddBasic(int low, int high)
    {
        _basic.Append(Escape(low));
        if (high > low)
        {
            _basic.Append('-').Append(Escape(high));
        }
    }

    /// <summary>Adds one of <c>\d \w \s \h \v</c> and their complements; false for another letter.</summary>
    public bool AddEscape(char c)
    {
        string? text = c switch
        {
            'd' => utf ? @"\d" : "0-9",
            'D' => utf ? @"\D" : @"\0-\/:" + _rest,
            'w' => utf ? @"\p{L}\p{N}_" : "0-9A-Za-z_",
            'W' => utf ? @"\p{M}\p{Z}\p{C}\p{S}\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Po}\u203F\u2040\u2054\uFE33\uFE34\uFE4D-\uFE4F\uFF3F" : @"\0-\/:-@\[-\^`{" + _rest,
            's' => utf ? @"\s" : @"\t-\r ",
            'S' => utf ? @"\S" : @"\0-\x08\x0E-\x1F!" + _rest,
            'h' => utf ? @"\t \xA0\u1680\u180E\u2000-\u200A\u202F\u205F\u3000" : @"\t \uF7A0",
            'H' => utf ? @"\0-\x08\n-\x1F!-\x9F\xA1-\u167F\u1681-\u180D\u180F-\u1FFF\u200B-\u202E\u2030-\u205E\u2060-\u2FFF\u3001-\uFFFF" : @"\0-\x08\n-\x1F!-\x7F\uF780-\uF79F\uF7A1-\uF7FF",
            'v' => utf ? @"\n-\r\x85\u2028\u2029" : @"\n-\r\uF785",
            'V' => utf ? @"\0-\t\x0E-\x84\x86-\u2027\u202A-\uFFFF" : @"\0-\t\x0E-\x7F\uF780-\uF784\uF786-\uF7FF",
            'N' => utf ? @"\0-\t\x0B-\uFFFF" : @"\0-\t\x0B-\x7F\uF780-\uF7FF",
            _ => null,
        };
        if (text is null)
        {
            return false;
        }

        _basic.Append(text);
        _hasAllAstral |= c is 'D' or 'W' or 'S' or 'H' or 'V' or 'N';
        if (utf && astral && c is 'd' or 'w')
        {
            AddProperty(c == 'd' ? "Nd" : "Xan", false);
        }

        return true;
    }

    public bool AddProperty(string name, bool negate)
    {
        if (!UnicodeProperties.TryGet(name, negate, out string basic, out var ranges))
        {
            return false;
        }

        _basic.Append(basic);
        if (astral)
        {
            _astral.AddRange(ranges);
        }

        return true;
    }

    /// <summary>Adds <c>[:name:]</c>; false where there is no such class.</summary>
    public bool AddPosix(string name, bool negate)
    {
        string? text = name switch
        {
            "alpha" => utf ? @"\p{L}" : "A-Za-z",
            "lower" => utf ? @"\p{Ll}" : "a-z",
            "upper" => utf ? @"\p{Lu}" : "A-Z",
            "alnum" => utf ? @"\p{L}\p{N}" : "0-9A-Za-z",
            "ascii" => @"\0-\x7F",
            "blank" => utf ? @"\t \xA0\u1680\u180E\u2000-\u200A\u202F\u205F\u3000" : @"\t ",
            "cntrl" => utf ? @"\p{Cc}" : @"\0-\x1F\x7F",
            "digit" => utf ? @"\p{Nd}" : "0-9",
            "graph" => utf ? @"!-~\p{L}\p{M}\p{N}\p{P}\p{S}\p{Cf}" : "!-~",
            "print" => utf ? @" -~\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\p{Cf}" : " -~",
            "punct" => utf ? @"!-\/:-@\[-`{-~\p{P}" : @"!-\/:-@\[-`{-~",
            "space" => utf ? @"\s" : @"\t-\r ",
            "word" => utf ? @"\p{L}\p{N}_" : "0-9A-Za-z_",
            "xdigit" => "0-9A-Fa-f",
            _ => null,
        };
        if (text is null)
        {
            return false;
        }

        // A complement inside of a class is found by trying every character of the first plane.
        _basic.Append(negate ? ComplementOf(text) : text);
        _hasAllAstral |= negate;
        return true;
    }

    private string ComplementOf(string text)
    {
        var set = new System.Text.RegularExpressions.Regex("^[" + text + "]", System.Text.RegularExpressions.RegexOptions.CultureInvariant);
        var result = new StringBuilder();
        int start = -1;
        for (int c = 0; c <= 0x10000; c++)
        {
            bool isOut = c <= 0xFFFF && (utf || c < 0x80 || c is >= 0xF780 and <= 0xF7FF) && !set.IsMatch(((char)c).ToString());
            if (isOut && start < 0)
            {
                start = c;
            }
            else if (!isOut && start >= 0)
            {
                result.Append(Escape(start)).Append('-').Append(Escape(c - 1));
                start = -1;
            }
        }

        return result.ToString();
    }

    /// <summary>The class.</summary>
    public string ToString(bool negated)
    {
        if (!utf || !astral)
        {
            if (_basic.Length == 0)
            {
                return negated ? @"[\s\S]" : "(?!)";
            }

            return (negated ? "[^" : "[") + _basic + "]";
        }

        const string AnyPair = @"[\uD800-\uDBFF][\uDC00-\uDFFF]";
        string pairs = _hasAllAstral ? AnyPair : string.Join('|', _astral.SelectMany(r => Pairs(r.Low, r.High)));
        if (negated)
        {
            string single = $@"[^{_basic}\uD800-\uDFFF]";
            return _hasAllAstral ? single : pairs.Length == 0 ? $"(?:{single}|{AnyPair})" : $"(?:{single}|(?!{pairs}){AnyPair})";
        }

        string one = _basic.Length == 0 ? "(?!)" : $@"(?![\uD800-\uDFFF])[{_basic}]";
        return pairs.Length == 0 ? $"(?:{one})" : $"(?:{one}|{pairs})";
    }

    // A range beyond the first plane in pairs of surrogates.
    private static IEnumerable<string> Pairs(int low, int high)
    {
        static (int H, int L) Split(int c) => (0xD800 + ((c - 0x10000) >> 10), 0xDC00 + ((c - 0x10000) & 0x3FF));
        var (firstHigh, firstLow) = Split(low);
        var (lastHigh, lastLow) = Split(high);
        if (firstHigh == lastHigh)
        {
            yield return $@"\u{firstHigh:X4}[\u{firstLow:X4}-\u{lastLow:X4}]";
            yield break;
        }

        if (firstLow != 0xDC00)
        {
            yield return $@"\u{firstHigh++:X4}[\u{firstLow:X4}-\uDFFF]";
        }

        if (lastLow != 0xDFFF)
        {
            yield return $@"\u{lastHigh--:X4}[\uDC00-\u{lastLow:X4}]";
        }

        if (firstHigh <= lastHigh)
        {
            yield return $@"[\u{firstHigh:X4}-\u{lastHigh:X4}][\uDC00-\uDFFF]";
        }
    }
}
