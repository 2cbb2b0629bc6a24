using System.Globalization;

namespace PeachpieSockets.Embedded.Library.Pcre.Translation;

internal sealed partial class Translator
{
    // (?i), (?im-sx), (?i:...)
    private void InlineOptions()
    {
        bool off = false;
        var set = PcreOptions.None;
        var cleared = PcreOptions.None;
        if (_i < _end && _p[_i] == '^')
        {
            cleared = PcreOptions.Caseless | PcreOptions.Multiline | PcreOptions.DotAll | PcreOptions.Extended | PcreOptions.NoAutoCapture;
            _i++;
        }

        for (; _i < _end && _p[_i] is not (')' or ':'); _i++)
        {
            var option = _p[_i] switch
            {
                'i' => PcreOptions.Caseless,
                'm' => PcreOptions.Multiline,
                's' => PcreOptions.DotAll,
                'x' => PcreOptions.Extended,
                'n' => PcreOptions.NoAutoCapture,
                'U' => PcreOptions.Ungreedy,
                'J' => PcreOptions.DuplicateNames,
                _ => PcreOptions.None,
            };
            if (_p[_i] == '-' && !off)
            {
                off = true;
            }
            else if (option == PcreOptions.None)
            {
                throw Error("unrecognized character after (? or (?-", _i);
            }
            else if (off)
            {
                cleared |= option;
                set &= ~option;
            }
            else
            {
                set |= option;
            }
        }

        if (_i >= _end)
        {
            throw Error("missing closing parenthesis", _end);
        }

        var before = _options;
        _options = (_options & ~cleared) | set;
        bool caseChanges = ((before ^ _options) & PcreOptions.Caseless) != 0;
        string caseText = !caseChanges ? "" : Has(PcreOptions.Caseless) ? "i" : "-i";
        if (_p[_i++] == ')')
        {
            if (caseChanges)
            {
                _out.Append("(?").Append(caseText).Append(')');
            }

            return;
        }

        _out.Append("(?").Append(caseText).Append(':');
        Alternatives(branchReset: false);
        _options = before;
        Close();
    }

    // (*FAIL) and the verbs that steer backtracking
    private bool Verb(int start)
    {
        int close = _p.IndexOf(')', _i);
        string verb = close < 0 || close >= _end ? "" : _p[(_i + 1)..close];
        string? lookaround = verb.Split(':')[0] switch
        {
            "pla" or "positive_lookahead" => "(?=",
            "nla" or "negative_lookahead" => "(?!",
            "plb" or "positive_lookbehind" => "(?<=",
            "nlb" or "negative_lookbehind" => "(?<!",
            "atomic" => "(?>",
            _ => null,
        };
        if (lookaround is not null && _p.IndexOf(':', _i) is > 0 and var colon)
        {
            _i = colon + 1;
            Body(lookaround);
            return true;
        }

        switch (verb)
        {
            case "FAIL" or "F":
                _out.Append("(?!)");
                _i = close + 1;
                return false;
            case "ACCEPT" or "SKIP" or "PRUNE" or "COMMIT" or "THEN":
                _i = _known is null ? close + 1 : throw Unsupported($"(*{verb})", start);
                return false;
            default:
                int j = _i + 1;
                while (j < _end && char.IsAsciiLetterOrDigit(_p[j]))
                {
                    j++;
                }

                throw Error("(*VERB) not recognized or malformed", j);
        }
    }

    // (?(1)...), (?(<name>)...), (?(?=...)...)
    private void Condition(int start)
    {
        _i++;
        if (_i < _end && _p[_i] == '?')
        {
            // .NET takes the assertion itself as the condition.
            _i--;
            _out.Append("(?");
            int from = _out.Length;
            Group();
            if (_out.Length - from < 3 || _out[from + 2] is not ('=' or '!' or '<'))
            {
                throw Error("assertion expected after (?( or (?(?C)", start + 2);
            }

            Branches(start);
            return;
        }

        if (TryNumber(out int value, out bool relative))
        {
            int number = relative ? (value < 0 ? _count + 1 + value : _count + value) : value;
            Expect(')');
            if (_known is not null && (number <= 0 || number > _known.Count))
            {
                throw Error("reference to non-existent subpattern", _i - 1);
            }

            _out.Append(CultureInfo.InvariantCulture, $"(?({(_known is null ? 1 : number)})");
            if (_known is null)
            {
                _out.Length = _out.Length;
            }

            Branches(start);
            return;
        }

        char open = _i < _end ? _p[_i] : ')';
        char close = open switch { '<' => '>', '\'' => '\'', _ => ')' };
        _i += close == ')' ? 0 : 1;
        int at = _i;
        string name = Name(close, "subpattern name must start with a non-digit");
        if (close != ')')
        {
            Expect(')');
        }

        if (name == "DEFINE")
        {
            // Never matches by itself; its groups are there to be called.
            _out.Append("(?:(?!)(?:");
            Alternatives(branchReset: false);
            Close();
            _out.Append("|)");
            return;
        }

        if (name.StartsWith('R') && (_known?.Find(name) is null) && (name.Length == 1 || name[1] is '&' or (>= '0' and <= '9')))
        {
            if (_known is not null)
            {
                throw Unsupported("A condition on recursion", start);
            }

            _out.Append("(?(?=)");
            Alternatives(branchReset: false);
            Close();
            return;
        }

        _out.Append(CultureInfo.InvariantCulture, $"(?({Named(name, at)})");
        Branches(start);
    }

    private void Branches(int start)
    {
        var options = _options;
        int branches = 0;
        do
        {
            if (branches++ > 0)
            {
                _i++;
                _out.Append('|');
            }

            Sequence();
        }
        while (_i < _end && _p[_i] == '|');
        _options = options;
        Close();
        if (branches > 2)
        {
            throw Error("conditional subpattern contains more than two branches", start);
        }
    }

    private void Expect(char c)
    {
        if (_i >= _end || _p[_i] != c)
        {
            throw Error("missing closing parenthesis for condition", _i);
        }

        _i++;
    }

    // (?R), (?1), (?-1), (?&name), (?P>name), \g<1>: the group's text is written again, which does for all but recursion.
    private bool Call(char close = ')')
    {
        int at = _i;
        int number;
        if (_p[_i] == 'R')
        {
            _i++;
            number = 0;
        }
        else if (close != ')' || _p[_i] is '&' or '>')
        {
            _i++;
            at = _i;
            number = TryNumber(out int n, out bool isRelative) ? Absolute(n, isRelative) : -1;
            if (number < 0)
            {
                number = Named(Name(close, "subpattern name must start with a non-digit"), at);
                _i--;
            }
        }
        else
        {
            TryNumber(out int value, out bool relative);
            number = Absolute(value, relative);
        }

        if (_i >= _end || _p[_i] != close)
        {
            throw Error("(?R (recursive pattern call) must be followed by a closing parenthesis", _i);
        }

        _i++;
        if (_known is null)
        {
            _out.Append("(?:)");
            return true;
        }

        if (number > _known.Count)
        {
            throw Error("reference to non-existent subpattern", _i - 1);
        }

        Inline(number, at);
        return true;
    }

    private int Absolute(int value, bool relative)
    {
        int number = !relative ? value : value < 0 ? _count + 1 + value : _count + value;
        return number < 0 || (relative && number == 0) ? throw Error("reference to non-existent subpattern", _i) : number;
    }

    private void Inline(int number, int at)
    {
        if (number == 0 || _known!.Body(number) is not { } body || _calls.Contains((body.Start, body.End)) || (!_inCall && at >= body.Start && at < body.End))
        {
            throw Unsupported("A recursive pattern", at);
        }

        var (i, end, options, count, inCall) = (_i, _end, _options, _count, _inCall);
        (_i, _end, _options, _inCall) = (body.Start, body.End, body.Options, true);
        _calls.Add((body.Start, body.End));
        bool caseless = (body.Options & PcreOptions.Caseless) != 0;
        _out.Append(caseless ? "(?i:" : "(?-i:");
        Alternatives(branchReset: false);
        _out.Append(')');
        _calls.RemoveAt(_calls.Count - 1);
        (_i, _end, _options, _count, _inCall) = (i, end, options, count, inCall);
    }
}
