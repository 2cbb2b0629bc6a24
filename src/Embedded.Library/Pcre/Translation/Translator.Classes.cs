namespace PeachpieSockets.Embedded.Library.Pcre.Translation;

internal sealed partial class Translator
{
    // A character class, from its bracket.
    private void Class()
    {
        if (_p.AsSpan(_i).StartsWith("[[:<:]]") || _p.AsSpan(_i).StartsWith("[[:>:]]"))
        {
            _out.Append(_p[_i + 3] == '<' ? @"(?:\b(?=\w))" : @"(?:\b(?<=\w))");
            _i += 7;
            return;
        }

        int start = _i++;
        var set = new ClassBuilder(_utf, _astral);
        bool negated = _i < _end && _p[_i] == '^';
        _i += negated ? 1 : 0;
        bool first = true;
        bool quoted = false;
        while (true)
        {
            if (_i >= _end)
            {
                throw Error("missing terminating ] for character class", _end);
            }

            if (quoted || _p.AsSpan(_i).StartsWith(@"\Q") || _p.AsSpan(_i).StartsWith(@"\E"))
            {
                if (!quoted || _p.AsSpan(_i).StartsWith(@"\E"))
                {
                    quoted = _p[_i + 1] == 'Q';
                    _i += 2;
                    continue;
                }
            }

            if (_p[_i] == ']' && !first && !quoted)
            {
                _i++;
                break;
            }

            first = false;
            ClassItem(set, start, quoted);
        }

        _out.Append(set.ToString(negated));
    }

    private void ClassItem(ClassBuilder set, int start, bool quoted)
    {
        if (!quoted && Posix(set))
        {
            CheckNoRange(afterClass: true);
            return;
        }

        int low = ClassChar(set, quoted);
        if (low < 0)
        {
            CheckNoRange(afterClass: true);
            return;
        }

        if (quoted || _i + 1 >= _end || _p[_i] != '-' || _p[_i + 1] == ']')
        {
            set.Add(low, low);
            return;
        }

        int dash = _i++;
        if (_p.AsSpan(_i).StartsWith("[:") && PosixEnd() > 0)
        {
            throw Error("invalid range in character class", _i);
        }

        int high = ClassChar(set, false, rangeEnd: true);
        if (high < 0)
        {
            throw Error("invalid range in character class", _i);
        }

        if (high < low)
        {
            throw Error("range out of order in character class", _i - 1);
        }

        _ = dash;
        _ = start;
        set.Add(low, high);
    }

    // After \d or [:alpha:] a hyphen is only itself at the end.
    private void CheckNoRange(bool afterClass)
    {
        if (afterClass && _i + 1 < _end && _p[_i] == '-' && _p[_i + 1] != ']')
        {
            throw Error("invalid range in character class", _i);
        }
    }

    /// <summary>One character's code; -1 where it was an escape for many, which then is in the set.</summary>
    private int ClassChar(ClassBuilder set, bool quoted, bool rangeEnd = false)
    {
        if (_p[_i] != '\\' || quoted)
        {
            int literal = ReadChar();
            return _utf || literal < 0x80 ? literal : literal - CharMap.OfByte(0x80) + 0x80;
        }

        int at = _i++;
        if (_i >= _end)
        {
            throw Error("\\ at end of pattern", _i);
        }

        char c = _p[_i];
        if (c is 'p' or 'P')
        {
            Property(set);
            return -1;
        }

        if (c is 'd' or 'D' or 'w' or 'W' or 's' or 'S' or 'h' or 'H' or 'v' or 'V')
        {
            _i++;
            if (!rangeEnd)
            {
                set.AddEscape(c);
            }

            return -1;
        }

        if (c is 'B' or 'R' or 'X')
        {
            throw Error(@"escape sequence is invalid in character class", _i + 1);
        }

        return CharacterEscape(at, inClass: true);
    }

    private int PosixEnd()
    {
        char kind = _p[_i + 1];
        for (int j = _i + 2; j + 1 < _end; j++)
        {
            if (_p[j] == kind && _p[j + 1] == ']')
            {
                return j;
            }

            if (_p[j] is ']' or '[' or '\\')
            {
                return -1;
            }
        }

        return -1;
    }

    private bool Posix(ClassBuilder set)
    {
        if (_p[_i] != '[' || _i + 1 >= _end || _p[_i + 1] is not (':' or '.' or '=') || PosixEnd() is not (> 0 and var end))
        {
            return false;
        }

        if (_p[_i + 1] != ':')
        {
            throw Error("POSIX collating elements are not supported", _i);
        }

        string name = _p[(_i + 2)..end];
        bool negate = name.StartsWith('^');
        if (!set.AddPosix(negate ? name[1..] : name, negate))
        {
            throw Error("unknown POSIX class name", _i + 2);
        }

        _i = end + 2;
        return true;
    }
}
