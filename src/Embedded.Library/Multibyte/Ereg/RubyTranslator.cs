using System.Globalization;
using System.Text;

namespace PeachpieSockets.Embedded.Library.Multibyte.Ereg;

/// <summary>
/// Writes a pattern of Oniguruma's Ruby syntax in that of PCRE, which the engine of preg_match() takes. Options other than caselessness are
/// resolved here, groups have numbers only. What the engine cannot express is refused by name.
/// </summary>
internal sealed partial class RubyTranslator
{
    private const string HexDigits = "0-9a-fA-F";
    private const int MaxRepeat = 100_000;
    private const int NoCharacter = -1; // what an escape gives whose code is no character: it matches nothing

    private readonly string _p;
    private readonly RubyGroups? _known; // null while the groups are looked for
    private readonly RubyGroups _found = new();
    private readonly StringBuilder _out = new();
    private RubyFlags _flags;
    private int _i;
    private int _negativeLookbehinds;

    private RubyTranslator(string pattern, RubyFlags flags, RubyGroups? known)
    {
        _p = pattern;
        _flags = flags;
        _known = known;
    }

    /// <summary>What is said where a pattern, or an option, has no counterpart.</summary>
    public static RubyException Unsupported(string what) => new(what + " is not supported by this PHP");

    /// <summary>Translates a pattern.</summary>
    public static string Translate(string pattern, RubyFlags flags, out RubyGroups groups)
    {
        var first = new RubyTranslator(pattern, flags, null);
        first.Run();
        groups = first._found;
        if (groups.OnlyNamed)
        {
            // Those without a name, which were counted too, are none.
            int number = 0;
            var renumbered = new RubyGroups();
            foreach (var (name, _) in groups.Names.SelectMany(n => n.Numbers.Select(k => (n.Name, Number: k))).OrderBy(n => n.Number))
            {
                renumbered.Add(name, ++number);
            }

            renumbered.Count = number;
            groups = renumbered;
        }

        var second = new RubyTranslator(pattern, flags, groups);
        second.Run();
        return second._out.ToString();
    }

    private bool Has(RubyFlags flag) => (_flags & flag) != 0;

    private bool AtEnd => _i >= _p.Length;

    private void Run()
    {
        Alternatives();
        if (!AtEnd)
        {
            throw new RubyException("unmatched close parenthesis");
        }
    }

    // Up to the end of the group. Options that stand alone hold to there, over alternatives too.
    private void Alternatives()
    {
        var flags = _flags;
        int opened = 0;
        while (!AtEnd && _p[_i] != ')')
        {
            if (_p[_i] == '|')
            {
                _i++;
                _out.Append('|');
                continue;
            }

            Sequence(ref opened);
        }

        _out.Append(')', opened);
        _flags = flags;
    }

    // Items with their quantifiers, up to the end of the alternative.
    private void Sequence(ref int opened)
    {
        var item = Item.None;
        int start = _out.Length;
        while (!AtEnd && _p[_i] is not ('|' or ')'))
        {
            if (SkipIgnored())
            {
                continue;
            }

            if (TryQuantifier(out int min, out int max, out bool isInterval))
            {
                if (item != Item.Repeatable)
                {
                    throw new RubyException(item == Item.None ? "target of repeat operator is not specified" : "target of repeat operator is invalid");
                }

                Repeat(start, min, max, isInterval);
                continue;
            }

            start = _out.Length;
            item = Next(ref opened);
        }
    }

    private bool SkipIgnored()
    {
        if (_p.AsSpan(_i).StartsWith("(?#"))
        {
            int close = _p.IndexOf(')', _i);
            _i = close < 0 ? throw new RubyException("end pattern in group") : close + 1;
            return true;
        }

        if (!Has(RubyFlags.Extended))
        {
            return false;
        }

        if (char.IsWhiteSpace(_p[_i]))
        {
            _i++;
            return true;
        }

        if (_p[_i] != '#')
        {
            return false;
        }

        int newline = _p.IndexOf('\n', _i);
        _i = newline < 0 ? _p.Length : newline + 1;
        return true;
    }

    // * + ? {n} {n,} {,m} {n,m}; max is -1 where there is no limit. Braces of another form are characters.
    private bool TryQuantifier(out int min, out int max, out bool isInterval)
    {
        isInterval = false;
        (min, max) = _p[_i] switch { '*' => (0, -1), '+' => (1, -1), '?' => (0, 1), _ => (0, 0) };
        if (_p[_i] is '*' or '+' or '?')
        {
            _i++;
            return true;
        }

        if (_p[_i] != '{')
        {
            return false;
        }

        int j = _i + 1;
        bool hasMin = TryNumber(ref j, out min);
        max = min;
        if (j < _p.Length && _p[j] == ',')
        {
            j++;
            bool hasMax = TryNumber(ref j, out max);
            max = hasMax ? max : -1;
            hasMin |= hasMax;
        }

        if (!hasMin || j >= _p.Length || _p[j] != '}')
        {
            return false;
        }

        if (min > MaxRepeat || max > MaxRepeat)
        {
            throw new RubyException("too big number for repeat range");
        }

        isInterval = true;
        _i = j + 1;
        return true;
    }

    private bool TryNumber(ref int j, out int number)
    {
        int from = j;
        number = 0;
        for (; j < _p.Length && char.IsAsciiDigit(_p[j]); j++)
        {
            number = Math.Min(number * 10 + _p[j] - '0', MaxRepeat + 1);
        }

        return j > from;
    }

    // A + after an interval repeats it; after {n} a ? does too. {m,n} with the greater number first is possessive.
    private void Repeat(int start, int min, int max, bool isInterval)
    {
        bool possessive = isInterval && max >= 0 && max < min;
        (min, max) = possessive ? (max, min) : (min, max);
        char suffix = AtEnd ? '\0' : _p[_i];
        bool lazy = suffix == '?' && !(isInterval && min == max);
        if (lazy || (suffix == '+' && !isInterval))
        {
            possessive |= !lazy;
            _i++;
        }

        string text = (min, max) switch
        {
            (0, -1) => "*",
            (1, -1) => "+",
            (0, 1) => "?",
            _ => string.Create(CultureInfo.InvariantCulture, $"{{{min},{(max < 0 ? "" : max)}}}"),
        };
        _out.Insert(start, possessive ? "(?>(?:" : "(?:(?:").Append(')').Append(text).Append(lazy ? "?)" : ")");
    }

    private Item Next(ref int opened)
    {
        char c = _p[_i];
        switch (c)
        {
            case '\\':
                return Escape();
            case '[':
                _i++;
                _out.Append(Class());
                return Item.Repeatable;
            case '(':
                return Group(ref opened);
            case '.':
                _i++;
                _out.Append(Has(RubyFlags.MultiLine) ? "(?s:.)" : @"[^\n]");
                return Item.Repeatable;
            case '^':
                _i++;
                _out.Append(Has(RubyFlags.SingleLine) ? @"\A" : "(?m:^)");
                return Item.Anchor;
            case '$':
                _i++;
                _out.Append(Has(RubyFlags.SingleLine) ? @"\Z" : "(?m:$)");
                return Item.Anchor;
            default:
                Literal(ReadChar());
                return Item.Repeatable;
        }
    }

    private int ReadChar()
    {
        int c = char.ConvertToUtf32(_p, _i);
        _i += c > 0xFFFF ? 2 : 1;
        return c;
    }

    private void Literal(int c) => _out.Append(c == NoCharacter ? "(?!)" : CodeText(c));

    private static string CodeText(int c)
        => c < 128 && char.IsAsciiLetterOrDigit((char)c) ? ((char)c).ToString() : string.Create(CultureInfo.InvariantCulture, $"\\x{{{c:X}}}");

    // What a quantifier would find before it.
    private enum Item
    {
        None,
        Anchor,
        Repeatable,
    }
}
