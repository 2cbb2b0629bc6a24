using System.Globalization;

namespace PeachpieSockets.Embedded.Library.Multibyte.Ereg;

internal sealed partial class RubyTranslator
{
    // What an opening parenthesis begins.
    private Item Group(ref int opened)
    {
        _i++;
        if (AtEnd || _p[_i] != '?')
        {
            if (_known?.OnlyNamed == true)
            {
                return Body("(?:", Item.Repeatable);
            }

            return Capture(null);
        }

        _i++;
        char c = AtEnd ? throw new RubyException("end pattern in group") : _p[_i++];
        switch (c)
        {
            case ':' or '>':
                return Body("(?" + c, Item.Repeatable);
            case '=' or '!':
                return Body("(?" + c, Item.Anchor);
            case '<' when AtEnd:
                throw new RubyException("end pattern with unmatched parenthesis");
            case '<' when _p[_i] is '=' or '!':
                return Lookbehind(_p[_i++]);
            case '<' or '\'':
                return Capture(Name(c == '<' ? '>' : '\''));
            case '(':
                return Conditional();
            case '~':
                throw Unsupported("the absent operator (?~");
            default:
                _i--;
                return Options(ref opened);
        }
    }

    private Item Capture(string? name)
    {
        if (_negativeLookbehinds > 0)
        {
            throw new RubyException("invalid pattern in look-behind");
        }

        _found.Count++;
        if (name is not null)
        {
            _found.Add(name, _found.Count);
        }

        return Body("(", Item.Repeatable);
    }

    private Item Lookbehind(char kind)
    {
        int negative = kind == '!' ? 1 : 0;
        _negativeLookbehinds += negative;
        var item = Body("(?<" + kind, Item.Anchor);
        _negativeLookbehinds -= negative;
        return item;
    }

    private Item Body(string open, Item kind)
    {
        _out.Append(open);
        var flags = _flags;
        Alternatives();
        _flags = flags;
        if (AtEnd)
        {
            throw new RubyException("end pattern with unmatched parenthesis");
        }

        _i++;
        _out.Append(')');
        return kind;
    }

    // (?imx-imx) up to the end of the group, (?imx-imx:...)
    private Item Options(ref int opened)
    {
        bool off = false;
        var flags = _flags;
        for (; ; _i++)
        {
            char c = AtEnd ? throw new RubyException("end pattern in group") : _p[_i];
            if (c is ')' or ':')
            {
                break;
            }

            if (c == '-')
            {
                off = true;
                continue;
            }

            var flag = c switch
            {
                'i' => RubyFlags.IgnoreCase,
                'm' => RubyFlags.MultiLine,
                'x' => RubyFlags.Extended,
                _ => throw new RubyException("undefined group option"),
            };
            flags = off ? flags & ~flag : flags | flag;
        }

        string open = (flags & RubyFlags.IgnoreCase) != 0 ? "(?i:" : "(?-i:";
        if (_p[_i++] == ')')
        {
            _flags = flags;
            _out.Append(open);
            opened++;
            return Item.None;
        }

        var before = _flags;
        _flags = flags;
        Body(open, Item.Repeatable);
        _flags = before;
        return Item.Repeatable;
    }

    // (?(1)yes|no), (?(<name>)yes|no)
    private Item Conditional()
    {
        int close = _p.IndexOf(')', _i);
        string condition = close < 0 ? throw new RubyException("end pattern in group") : _p[_i..close];
        bool isName = condition.Length > 2 && condition[0] is '<' or '\'';
        string reference = isName ? condition[1..^1] : condition;
        if (!isName && !int.TryParse(condition, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            throw Unsupported("a condition other than a group");
        }

        _i = close + 1;
        _out.Append(CultureInfo.InvariantCulture, $"(?({NumbersBefore(reference)[0]})");
        var flags = _flags;
        int opened = 0;
        Sequence(ref opened);
        _out.Append(')', opened);
        if (!AtEnd && _p[_i] == '|')
        {
            // What else there is, alternatives too, is the other branch.
            _i++;
            Body("|(?:", Item.Repeatable);
        }
        else
        {
            _i += AtEnd ? throw new RubyException("end pattern with unmatched parenthesis") : 1;
        }

        _flags = flags;
        _out.Append(')');
        return Item.Repeatable;
    }

    // The name of a group, up to its end.
    private string Name(char close)
    {
        int from = _i;
        int end = _p.AsSpan(from).IndexOfAny(close, ')');
        if (end == 0 || from >= _p.Length)
        {
            throw new RubyException("group name is empty");
        }

        string name = end < 0 ? _p[from..] : _p[from..(from + end)];
        if (end < 0 || _p[from + end] != close || char.IsAsciiDigit(name[0]) || name[0] == '-')
        {
            throw new RubyException($"invalid group name <{name}>");
        }

        _i = from + end + 1;
        return name;
    }

    // \k<name>, \k<1>, \k<-1>
    private Item BackReference()
    {
        char close = _p[_i++] == '<' ? '>' : '\'';
        string reference = Reference(close);
        if (reference.Length > 1 && (reference.IndexOf('+', 1) > 0 || reference.IndexOf('-', 1) > 0) && reference[^1] is >= '0' and <= '9')
        {
            throw Unsupported("a reference with a level");
        }

        AppendReference(NumbersBefore(reference));
        return Item.Repeatable;
    }

    private string Reference(char close)
    {
        int end = AtEnd ? throw new RubyException("group name is empty") : _p.IndexOf(close, _i);
        string reference = end < 0 ? throw new RubyException($"invalid group name <{_p[_i..]}>") : _p[_i..end];
        _i = end + 1;
        return reference.Length > 0 ? reference : throw new RubyException("group name is empty");
    }

    // A name that several groups have refers to the last of them that took part.
    private void AppendReference(List<int> numbers)
    {
        _out.Append("(?:");
        for (int k = numbers.Count - 1; k >= 0; k--)
        {
            _out.Append(CultureInfo.InvariantCulture, $"\\g{{{numbers[k]}}}").Append(k > 0 ? "|" : ")");
        }
    }

    // As Numbers, where a name has to be a group's that is there already.
    private List<int> NumbersBefore(string reference)
        => IsNumber(reference, out _) || _found.Find(reference) is not null ? Numbers(reference) : throw new RubyException($"undefined name <{reference}> reference");

    // The groups that a name or a number, which may be relative, refers to.
    private List<int> Numbers(string reference)
    {
        if (!IsNumber(reference, out int number))
        {
            return _known is null ? [1] : _known.Find(reference) ?? throw new RubyException($"undefined name <{reference}> reference");
        }

        if (_known is null)
        {
            return [1];
        }

        if (_known.OnlyNamed)
        {
            throw new RubyException("numbered backref/call is not allowed. (use name)");
        }

        number = reference[0] == '-' ? _found.Count + 1 + number : number;
        return number >= 1 && number <= _known.Count ? [number] : throw new RubyException("invalid backref number/name");
    }

    private static bool IsNumber(string reference, out int number)
        => int.TryParse(reference, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    // \g<name>, \g<1>, \g<-1>, \g<0>: the group is matched again, here.
    private Item Call()
    {
        char close = _p[_i++] == '<' ? '>' : '\'';
        string reference = Reference(close);
        if (_known is null)
        {
            return Item.Repeatable;
        }

        if (!IsNumber(reference, out int number))
        {
            var numbers = Numbers(reference);
            number = numbers.Count == 1 ? numbers[0] : throw new RubyException($"multiplex definition name <{reference}> call");
        }
        else if (_known.OnlyNamed && number != 0)
        {
            throw new RubyException("numbered backref/call is not allowed. (use name)");
        }
        else
        {
            number = reference[0] switch { '-' => _found.Count + 1 + number, '+' => _found.Count + number, _ => number };
        }

        if (number < 0 || number > _known.Count)
        {
            throw new RubyException($"undefined group <{reference}> reference");
        }

        _out.Append(CultureInfo.InvariantCulture, $"(?{number})");
        return Item.Repeatable;
    }
}
