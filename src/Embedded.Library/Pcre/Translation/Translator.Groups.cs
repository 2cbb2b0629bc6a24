using System.Globalization;

namespace PeachpieSockets.Embedded.Library.Pcre.Translation;

internal sealed partial class Translator
{
    // What an opening parenthesis begins.
    private bool Group()
    {
        int start = _i++;
        if (_i < _end && _p[_i] == '*')
        {
            return Verb(start);
        }

        if (_i >= _end || _p[_i] != '?')
        {
            if (Has(PcreOptions.NoAutoCapture))
            {
                Body("(?:");
            }
            else
            {
                Capture(null, start);
            }

            return true;
        }

        _i++;
        if (_i >= _end)
        {
            throw Error("missing closing parenthesis", _end);
        }

        char c = _p[_i];
        switch (c)
        {
            case '#':
                int close = _p.IndexOf(')', _i);
                _i = close < 0 || close >= _end ? throw Error("missing ) after (?# comment", _end) : close + 1;
                return false;
            case ':' or '=' or '!' or '>':
                _i++;
                Body("(?" + c);
                return true;
            case '|':
                _i++;
                Body("(?:", branchReset: true);
                return true;
            case '<' when _i + 1 < _end && _p[_i + 1] is '=' or '!':
                _i += 2;
                Body("(?<" + _p[_i - 1]);
                return true;
            case '<' or '\'':
                _i++;
                NamedCapture(c == '<' ? '>' : '\'', start);
                return true;
            case 'P':
                return Python(start);
            case '(':
                Condition(start);
                return true;
            case 'R' or '&' or (>= '0' and <= '9'):
                return Call();
            case '+' or '-' when _i + 1 < _end && char.IsAsciiDigit(_p[_i + 1]):
                return Call();
            case 'C':
                int end = _p.IndexOf(')', _i);
                _i = end < 0 ? _end : end + 1;
                return false;
            default:
                InlineOptions();
                return true;
        }
    }

    private void Body(string open, bool branchReset = false)
    {
        _out.Append(open);
        var options = _options;
        Alternatives(branchReset);
        _options = options;
        Close();
    }

    private void Close()
    {
        if (_i >= _end)
        {
            throw Error("missing closing parenthesis", _end);
        }

        _i++;
        _out.Append(')');
    }

    private void Capture(string? name, int start)
    {
        int number = ++_count;
        if (name is not null && !_groups.Add(name, number, Has(PcreOptions.DuplicateNames) || _inCall))
        {
            throw Error("two named subpatterns have the same name (PCRE2_DUPNAMES not set)", _i);
        }

        int body = _i;
        var options = _options;
        if (_inCall)
        {
            Body("(?:");
            return;
        }

        Body(string.Create(CultureInfo.InvariantCulture, $"(?<{number}>"));
        _groups.AddBody(number, body, _i - 1, options);
        _ = start;
    }

    private void NamedCapture(char terminator, int start) => Capture(Name(terminator, "subpattern name must start with a non-digit"), start);

    private string Name(char terminator, string digitError)
    {
        int from = _i;
        if (_i < _end && char.IsAsciiDigit(_p[_i]))
        {
            throw Error(digitError, _i);
        }

        while (_i < _end && (char.IsAsciiLetterOrDigit(_p[_i]) || _p[_i] == '_' || (_utf && char.IsLetterOrDigit(_p[_i]))))
        {
            _i++;
        }

        if (_i == from)
        {
            throw Error("subpattern name expected", _i);
        }

        if (_i >= _end || _p[_i] != terminator)
        {
            throw Error("syntax error in subpattern name (missing terminator?)", _i);
        }

        return _p[from.._i++];
    }

    // (?P<name>...), (?P=name), (?P>name)
    private bool Python(int start)
    {
        _i++;
        char c = _i < _end ? _p[_i] : throw Error("missing closing parenthesis", _end);
        switch (c)
        {
            case '<':
                _i++;
                NamedCapture('>', start);
                return true;
            case '=':
                int at = ++_i;
                BackReference(Named(Name(')', "subpattern name must start with a non-digit"), at));
                return true;
            case '>':
                return Call();
            default:
                throw Error("unrecognized character after (?P", _i);
        }
    }

    private int Named(string name, int at) => _known is null ? 1 : _known.Find(name) ?? throw Error("reference to non-existent subpattern", at);

    private void BackReference(int number)
    {
        if (_known is not null && number > _known.Count)
        {
            throw Error("reference to non-existent subpattern", _i);
        }

        // While the groups are being counted any number will do.
        _out.Append(CultureInfo.InvariantCulture, $@"(?:\k<{number}>)");
    }

    // \1, \g{...}, \k{...}
    private bool Reference(char c)
    {
        int at = _i - 1;
        if (c is >= '1' and <= '9')
        {
            int j = _i;
            int number = 0;
            while (j < _end && char.IsAsciiDigit(_p[j]) && number < 100000)
            {
                number = number * 10 + _p[j++] - '0';
            }

            // More than one digit is octal where there are not so many groups.
            if (number >= 10 && _known is not null && number > _known.Count)
            {
                LiteralCode(CharacterEscape(at, inClass: false));
                return true;
            }

            _i = j;
            BackReference(_known is null ? 1 : number <= _known.Count ? number : throw Error("reference to non-existent subpattern", j - 1));
            return true;
        }

        _i++;
        char open = _i < _end ? _p[_i] : '\0';
        char close = open switch { '{' => '}', '<' => '>', '\'' => '\'', _ => '\0' };
        if (c == 'g' && open is '<' or '\'')
        {
            return Call(close);
        }

        if (close != '\0')
        {
            _i++;
        }
        else if (c == 'k')
        {
            throw Error(@"\k is not followed by a braced, angle-bracketed, or quoted name", _i);
        }

        if (c == 'g' && TryNumber(out int value, out bool relative))
        {
            if (close != '\0')
            {
                _i++;
            }

            int number = relative && value < 0 ? _count + 1 + value : relative ? _count + value : value;
            if (_known is not null && (number <= 0 || number > _known.Count))
            {
                throw Error("reference to non-existent subpattern", close == '\0' ? _i : _i - 1);
            }

            BackReference(_known is null ? 1 : number);
            return true;
        }

        int nameAt = _i;
        BackReference(Named(Name(close, "subpattern name must start with a non-digit"), nameAt));
        return true;
    }

    private bool TryNumber(out int value, out bool relative)
    {
        int j = _i;
        relative = j < _end && _p[j] is '+' or '-';
        bool negative = relative && _p[j] == '-';
        j += relative ? 1 : 0;
        int from = j;
        value = 0;
        while (j < _end && char.IsAsciiDigit(_p[j]) && value < 100000)
        {
            value = value * 10 + _p[j++] - '0';
        }

        if (j == from)
        {
            return false;
        }

        value = negative ? -value : value;
        _i = j;
        return true;
    }
}
