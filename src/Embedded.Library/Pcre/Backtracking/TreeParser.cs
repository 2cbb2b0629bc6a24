using System.Text;
using System.Text.RegularExpressions;
using PeachpieSockets.Embedded.Library.Pcre.Translation;

namespace PeachpieSockets.Embedded.Library.Pcre.Backtracking;

/// <summary>Reads a pattern into nodes. Its syntax was checked before; what it cannot read throws <see cref="PatternException"/>.</summary>
internal sealed partial class TreeParser(string p, PcreOptions options, GroupTable groups)
{
    private static readonly TimeSpan s_timeLimit = TimeSpan.FromSeconds(10);

    private readonly Node[] _bodies = new Node[groups.Count + 1];
    private PcreOptions _options = options;
    private int _i;
    private int _count;

    public PatternTree Parse()
    {
        Array.Fill(_bodies, new FailNode());
        _bodies[0] = Alternatives();
        return _i == p.Length ? new PatternTree(_bodies) : throw Unsupported();
    }

    private PatternException Unsupported() => new("not supported", _i);

    private bool Has(PcreOptions option) => (_options & option) != 0;

    private bool At(string text) => string.CompareOrdinal(p, _i, text, 0, text.Length) == 0;

    private bool Take(string text)
    {
        if (!At(text))
        {
            return false;
        }

        _i += text.Length;
        return true;
    }

    private Node Alternatives()
    {
        var all = new List<Node>();
        var before = _options;
        do
        {
            all.Add(Sequence());
        }
        while (Take("|"));

        _options = before;
        return all.Count == 1 ? all[0] : new AlternativesNode([.. all]);
    }

    private Node Sequence()
    {
        var parts = new List<Node>();
        var literal = new StringBuilder();
        while (_i < p.Length && p[_i] is not ('|' or ')'))
        {
            if (SkipIgnored() || Take("\\E"))
            {
                continue;
            }

            if (IsPlain(_i) && !IsQuantifier(_i + 1))
            {
                literal.Append(p[_i++]);
                continue;
            }

            End(literal);
            if (Part() is { } part)
            {
                parts.Add(Quantified(part));
            }
        }

        End(literal);
        return parts.Count == 1 ? parts[0] : new SequenceNode([.. parts]);

        void End(StringBuilder text)
        {
            if (text.Length > 0)
            {
                parts.Add(new LiteralNode(text.ToString()));
                text.Clear();
            }
        }
    }

    private bool IsPlain(int i) => !Has(PcreOptions.Caseless) && (char.IsAsciiLetterOrDigit(p[i]) || p[i] is ' ' or ',' or ':' or ';' or '"' or '\'' or '<' or '>' or '=' or '/' or '_' or '-' or '@' or '%' or '&' or '!');

    private bool IsQuantifier(int i) => i < p.Length && (p[i] is '*' or '+' or '?' || (p[i] == '{' && Quantifier.TryRead(p, i, p.Length) is not null));

    // White space and comments of (?x), and (?#...).
    private bool SkipIgnored()
    {
        if (At("(?#"))
        {
            _i = p.IndexOf(')', _i) + 1;
            return true;
        }

        if (!Has(PcreOptions.Extended) || !(char.IsWhiteSpace(p[_i]) || p[_i] == '#'))
        {
            return false;
        }

        int end = p[_i] == '#' ? p.IndexOf('\n', _i) : _i;
        _i = end < 0 ? p.Length : end + 1;
        return true;
    }

    private Node Quantified(Node node)
    {
        while (_i < p.Length && SkipIgnored())
        {
        }

        if (!IsQuantifier(_i))
        {
            return node;
        }

        var q = Quantifier.TryRead(p, _i, p.Length)!.Value;
        var (min, max) = p[_i] switch { '*' => (0, -1), '+' => (1, -1), '?' => (0, 1), _ => (q.Min, q.Max) };
        _i = q.End;
        bool greedy = !Has(PcreOptions.Ungreedy);
        if (Take("+"))
        {
            return new AtomicNode(new RepeatNode(node, min, max, greedy: true));
        }

        return new RepeatNode(node, min, max, Take("?") ? !greedy : greedy);
    }

    private Node? Part() => p[_i] switch
    {
        '(' => Group(),
        '[' => Class(),
        '\\' => Escape(),
        _ => Atom(_i + (char.IsSurrogatePair(p, _i) ? 2 : 1)),
    };

    /// <summary>What stands up to a position is .NET's to match.</summary>
    private AtomNode Atom(int end)
    {
        string text = Translator.Translate(p[_i..end], _options, Has(PcreOptions.Utf), out _);
        _i = end;
        return new AtomNode(new Regex($@"\G(?:{text})", RegexOptions.CultureInvariant | (Has(PcreOptions.Caseless) ? RegexOptions.IgnoreCase : 0), s_timeLimit));
    }

    private AtomNode Class() => Atom(ClassEnd(_i));

    private int ClassEnd(int i)
    {
        i += i + 1 < p.Length && p[i + 1] == '^' ? 2 : 1;
        for (int first = i; i < p.Length; i++)
        {
            switch (p[i])
            {
                case '\\':
                    i++;
                    break;
                case '[' when i + 1 < p.Length && p[i + 1] is ':' or '.' or '=' && p.IndexOf(p[i + 1] + "]", i + 2, StringComparison.Ordinal) is >= 0 and var close:
                    i = close + 1;
                    break;
                case ']' when i > first:
                    return i + 1;
            }
        }

        throw Unsupported();
    }

    private Node? Escape()
    {
        char c = _i + 1 < p.Length ? p[_i + 1] : throw Unsupported();
        switch (c)
        {
            case 'Q':
                int close = p.IndexOf("\\E", _i, StringComparison.Ordinal);
                string text = p[(_i + 2)..(close < 0 ? p.Length : close)];
                _i = close < 0 ? p.Length : close + 2;
                return text.Length == 0 ? null : Has(PcreOptions.Caseless) ? throw Unsupported() : new LiteralNode(text);
            case 'K':
                _i += 2;
                return new KeepNode();
            case 'G':
                throw Unsupported();
            case >= '1' and <= '9':
                _i++;
                return BackReference(Number());
            case 'g' or 'k':
                _i += 2;
                char open = _i < p.Length ? p[_i] : throw Unsupported();
                if (open is not ('{' or '<' or '\''))
                {
                    return BackReference(Relative(Number()));
                }

                _i++;
                int group = Reference(open == '{' ? '}' : open == '<' ? '>' : '\'');
                return c == 'g' && open != '{' ? new CallNode(group) : BackReference(group);
            default:
                return Atom(EscapeEnd());
        }
    }

    private int EscapeEnd()
    {
        int i = _i + 2;
        switch (p[_i + 1])
        {
            case 'x' or 'p' or 'P' or 'o' or 'N' when i < p.Length && p[i] == '{':
                return p.IndexOf('}', i) + 1;
            case 'x':
                for (int n = 0; n < 2 && i < p.Length && char.IsAsciiHexDigit(p[i]); n++)
                {
                    i++;
                }

                return i;
            case 'p' or 'P' or 'c':
                return i + 1;
            case '0':
                for (int n = 0; n < 2 && i < p.Length && p[i] is >= '0' and <= '7'; n++)
                {
                    i++;
                }

                return i;
            default:
                return i;
        }
    }

    private Node BackReference(int group) => new BackReferenceNode(group, Has(PcreOptions.Caseless));
}
