namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>
/// Rules of a lexer: at a place in a text the rule that takes the most counts, of those that take the same the first one. Patterns know
/// <c>'text'</c> (any case), <c>"text"</c>, <c>[a-z]</c>, groups, <c>|</c>, <c>? * +</c>, <c>{n,m}</c> and names of other patterns.
/// A state of the automaton is made when a text first needs it.
/// </summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, string> _names = [];
    private readonly List<Node> _nodes = [];
    private readonly List<int> _starts = [];
    private readonly Dictionary<string, State> _states = [];
    private readonly Lock _lock = new();
    private State? _first;

    /// <summary>Names a pattern.</summary>
    public void Define(string name, string pattern) => _names.Add(name, pattern);

    /// <summary>Adds a rule; rules are numbered from 0.</summary>
    public void Add(string pattern)
    {
        int end = NewNode(null, []);
        _nodes[end].Rule = _starts.Count;
        _starts.Add(new PatternReader(this, pattern).Read(end));
    }

    /// <summary>The rule that matches at a place, and where its text ends; -1 where none does.</summary>
    public (int Rule, int End) Match(ReadOnlySpan<byte> text, int at)
    {
        var state = _first ?? First();
        var best = (-1, at);
        for (int i = at; i < text.Length; i++)
        {
            state = state.Next[text[i]] ?? Step(state, text[i]);
            if (state.Nodes.Length == 0)
            {
                break;
            }

            if (state.Rule >= 0)
            {
                best = (state.Rule, i + 1);
            }
        }

        return best;
    }

    private State First()
    {
        lock (_lock)
        {
            return _first ??= StateOf(_starts);
        }
    }

    private State Step(State from, byte c)
    {
        lock (_lock)
        {
            return from.Next[c] ??= StateOf(from.Nodes.Where(n => _nodes[n].Set is { } set && set[c]).SelectMany(n => _nodes[n].Next));
        }
    }

    private State StateOf(IEnumerable<int> nodes)
    {
        var all = new SortedSet<int>();
        var open = new Stack<int>(nodes);
        while (open.TryPop(out int n))
        {
            if (all.Add(n) && _nodes[n].Set is null)
            {
                _nodes[n].Next.ForEach(open.Push);
            }
        }

        int[] useful = [.. all.Where(n => _nodes[n].Set is not null || _nodes[n].Rule >= 0)];
        string key = string.Join(',', useful);
        if (!_states.TryGetValue(key, out var state))
        {
            int rule = useful.Where(n => _nodes[n].Rule >= 0).Select(n => _nodes[n].Rule).DefaultIfEmpty(-1).Min();
            _states.Add(key, state = new State(useful, rule));
        }

        return state;
    }

    private int NewNode(bool[]? set, List<int> next)
    {
        _nodes.Add(new Node(set, next));
        return _nodes.Count - 1;
    }

    private sealed class Node(bool[]? set, List<int> next)
    {
        /// <summary>The bytes that lead on; null: none is needed.</summary>
        public bool[]? Set { get; } = set;

        public List<int> Next { get; } = next;

        public int Rule { get; set; } = -1;
    }

    private sealed record State(int[] Nodes, int Rule)
    {
        public State?[] Next { get; } = new State?[256];
    }

    /// <summary>Reads a pattern from its end's view: each part is made with the node that follows it.</summary>
    private sealed class PatternReader(Lexicon owner, string pattern)
    {
        private int _at;

        public int Read(int next)
        {
            var part = Alternatives();
            return _at == pattern.Length ? part(next) : throw new FormatException($"{pattern} at {_at}");
        }

        private Func<int, int> Alternatives()
        {
            var all = new List<Func<int, int>> { Sequence() };
            while (Skip() == '|')
            {
                _at++;
                all.Add(Sequence());
            }

            return all.Count == 1 ? all[0] : next => owner.NewNode(null, [.. all.Select(a => a(next))]);
        }

        private Func<int, int> Sequence()
        {
            var all = new List<Func<int, int>>();
            while (Skip() is not ('\0' or '|' or ')'))
            {
                all.Add(Repeated());
            }

            return next =>
            {
                for (int i = all.Count - 1; i >= 0; i--)
                {
                    next = all[i](next);
                }

                return next;
            };
        }

        private Func<int, int> Repeated()
        {
            var part = Single();
            while (Skip() is '?' or '*' or '+' or '{')
            {
                var inner = part;
                char kind = pattern[_at++];
                if (kind == '{')
                {
                    int close = pattern.IndexOf('}', _at);
                    int[] bounds = [.. pattern[_at..close].Split(',').Select(int.Parse)];
                    _at = close + 1;
                    part = next =>
                    {
                        int end = next;
                        for (int i = bounds[^1]; i > 0; i--)
                        {
                            next = inner(next);
                            next = i > bounds[0] ? owner.NewNode(null, [next, end]) : next;
                        }

                        return next;
                    };
                }
                else
                {
                    part = kind == '?' ? next => owner.NewNode(null, [inner(next), next]) : next =>
                    {
                        int loop = owner.NewNode(null, [next]);
                        int body = inner(loop);
                        owner._nodes[loop].Next.Add(body);
                        return kind == '*' ? loop : body;
                    };
                }
            }

            return part;
        }

        private Func<int, int> Single()
        {
            char c = pattern[_at++];
            if (c == '(')
            {
                var inner = Alternatives();
                _at++;
                return inner;
            }

            if (c is '\'' or '"')
            {
                int close = pattern.IndexOf(c, _at);
                byte[] text = System.Text.Encoding.UTF8.GetBytes(pattern[_at..close]);
                _at = close + 1;
                return next =>
                {
                    for (int i = text.Length - 1; i >= 0; i--)
                    {
                        var set = new bool[256];
                        set[text[i]] = true;
                        if (c == '\'' && char.IsAsciiLetter((char)text[i]))
                        {
                            set[text[i] ^ 0x20] = true;
                        }

                        next = owner.NewNode(set, [next]);
                    }

                    return next;
                };
            }

            if (c == '[')
            {
                int close = pattern.IndexOf(']', _at);
                var set = new bool[256];
                for (string list = pattern[_at..close]; list.Length > 0;)
                {
                    char last = list.Length > 2 && list[1] == '-' ? list[2] : list[0];
                    for (int b = list[0]; b <= last; b++)
                    {
                        set[b] = true;
                    }

                    list = list[(last == list[0] && !(list.Length > 2 && list[1] == '-') ? 1 : 3)..];
                }

                _at = close + 1;
                return next => owner.NewNode(set, [next]);
            }

            int start = _at - 1;
            while (_at < pattern.Length && char.IsAsciiLetterOrDigit(pattern[_at]))
            {
                _at++;
            }

            string name = pattern[start.._at];
            return next => new PatternReader(owner, owner._names[name]).Read(next);
        }

        private char Skip()
        {
            while (_at < pattern.Length && pattern[_at] is ' ' or '\n' or '\r')
            {
                _at++;
            }

            return _at < pattern.Length ? pattern[_at] : '\0';
        }
    }
}
