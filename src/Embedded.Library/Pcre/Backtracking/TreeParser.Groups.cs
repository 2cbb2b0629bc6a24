using PeachpieSockets.Embedded.Library.Pcre.Translation;

namespace PeachpieSockets.Embedded.Library.Pcre.Backtracking;

// Everything that begins with a parenthesis.
internal sealed partial class TreeParser
{
    private static readonly (string Start, bool Negative)[] s_looksAhead = [("(?=", false), ("(?!", true)];

    private static readonly Dictionary<string, Func<Node>> s_verbs = new(StringComparer.Ordinal)
    {
        ["F"] = static () => new FailNode(),
        ["FAIL"] = static () => new FailNode(),
        ["ACCEPT"] = static () => new AcceptNode(),
        ["PRUNE"] = static () => new VerbNode(Verb.Prune),
        ["SKIP"] = static () => new VerbNode(Verb.Skip),
        ["COMMIT"] = static () => new VerbNode(Verb.Commit),
    };

    private Node? Group()
    {
        if (At("(*"))
        {
            int close = p.IndexOf(')', _i);
            string verb = p[(_i + 2)..close];
            _i = close + 1;
            return s_verbs.TryGetValue(verb, out var make) ? make() : throw Unsupported();
        }

        if (!At("(?"))
        {
            _i++;
            return Has(PcreOptions.NoAutoCapture) ? Closed(Alternatives()) : Capture();
        }

        foreach (var (start, negative) in s_looksAhead)
        {
            if (Take(start))
            {
                return new LookAheadNode(Closed(Alternatives()), negative);
            }
        }

        if (At("(?<=") || At("(?<!"))
        {
            return LookBehind();
        }

        if (Take("(?:"))
        {
            return Closed(Alternatives());
        }

        if (Take("(?>"))
        {
            return new AtomicNode(Closed(Alternatives()));
        }

        if (Take("(?P="))
        {
            return BackReference(Reference(')'));
        }

        if (Take("(?&") || Take("(?P>"))
        {
            return new CallNode(Reference(')'));
        }

        if (Take("(?R)"))
        {
            return new CallNode(0);
        }

        if (Take("(?("))
        {
            return Condition();
        }

        foreach (var (start, end) in ((string, char)[])[("(?P<", '>'), ("(?<", '>'), ("(?'", '\'')])
        {
            if (Take(start))
            {
                _i = p.IndexOf(end, _i) + 1;
                return Capture();
            }
        }

        _i += 2;
        return p[_i] is >= '0' and <= '9' or '+' || (p[_i] == '-' && char.IsAsciiDigit(p[_i + 1])) ? new CallNode(Reference(')')) : Settings();
    }

    private Node Closed(Node node) => Take(")") ? node : throw Unsupported();

    private GroupNode Capture()
    {
        int number = ++_count;
        var node = new GroupNode(number, Closed(Alternatives()));
        _bodies[number] = node;
        return node;
    }

    // It has no groups and calls that matter to the rest, or is not supported.
    private AtomNode LookBehind()
    {
        int depth = 0;
        int i = _i;
        do
        {
            switch (p[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    i = ClassEnd(i) - 1;
                    break;
                case '(':
                    bool simple = i == _i || string.CompareOrdinal(p, i, "(?:", 0, 3) == 0;
                    depth += simple ? 1 : throw Unsupported();
                    break;
                case ')':
                    depth--;
                    break;
            }

            i++;
        }
        while (depth > 0 && i < p.Length);

        return Atom(i);
    }

    // (?i), (?i-s:...)
    private Node? Settings()
    {
        bool on = true;
        var before = _options;
        for (; _i < p.Length && p[_i] is not (')' or ':'); _i++)
        {
            var option = p[_i] switch
            {
                'i' => PcreOptions.Caseless,
                'm' => PcreOptions.Multiline,
                's' => PcreOptions.DotAll,
                'x' => PcreOptions.Extended,
                'U' => PcreOptions.Ungreedy,
                '-' => PcreOptions.None,
                _ => throw Unsupported(),
            };
            on &= p[_i] != '-';
            _options = on ? _options | option : _options & ~option;
        }

        if (Take(")"))
        {
            return null;
        }

        _i++;
        var body = Closed(Alternatives());
        _options = before;
        return body;
    }

    private ConditionNode Condition()
    {
        var holds = ConditionTest();
        bool defines = holds is null;
        var yes = Sequence();
        var no = Take("|") ? Sequence() : new SequenceNode([]);
        var condition = new ConditionNode(holds ?? (static (_, _) => false), yes, defines ? new SequenceNode([]) : no);
        return Take(")") ? condition : throw Unsupported();
    }

    // Null for (?(DEFINE)...). The condition is read up to its closing parenthesis.
    private Func<MatchRun, int, bool>? ConditionTest()
    {
        if (Take("DEFINE)"))
        {
            return null;
        }

        if (Take("R)"))
        {
            return static (run, _) => run.CalledGroup >= 0;
        }

        if (At("R&") || (At("R") && char.IsAsciiDigit(p[_i + 1])))
        {
            _i += p[_i + 1] == '&' ? 2 : 1;
            int called = Reference(')');
            return (run, _) => run.CalledGroup == called;
        }

        if (At("?"))
        {
            throw Unsupported();
        }

        bool quoted = p[_i] is '<' or '\'';
        _i += quoted ? 1 : 0;
        int group = Reference(!quoted ? ')' : p[_i - 1] == '<' ? '>' : '\'');
        return !quoted || Take(")") ? (run, _) => run.Places[2 * group] >= 0 : throw Unsupported();
    }

    /// <summary>A number, relative number or name, and what closes it.</summary>
    private int Reference(char close)
    {
        int end = p.IndexOf(close, _i);
        int group = _i < end && (p[_i] is '+' or '-' || char.IsAsciiDigit(p[_i])) ? Relative(Number()) : groups.Find(p[_i..end]) ?? throw Unsupported();
        _i = end + 1;
        return group <= groups.Count ? group : throw Unsupported();
    }

    private int _sign;

    private int Number()
    {
        _sign = p[_i] == '-' ? -1 : p[_i] == '+' ? 1 : 0;
        _i += _sign != 0 ? 1 : 0;
        int number = 0;
        int start = _i;
        while (_i < p.Length && char.IsAsciiDigit(p[_i]) && number < 100000)
        {
            number = number * 10 + p[_i++] - '0';
        }

        return _i > start ? number : throw Unsupported();
    }

    private int Relative(int number)
    {
        int group = _sign switch { < 0 => _count + 1 - number, > 0 => _count + number, _ => number };
        return group >= 0 ? group : throw Unsupported();
    }
}
