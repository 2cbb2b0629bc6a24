using System.Globalization;

namespace PeachpieSockets.Embedded.Library.Pcre.Translation;

internal sealed partial class Translator
{
    // What follows a backslash outside of classes.
    private bool Escape()
    {
        int at = _i++;
        if (_i >= _end)
        {
            throw Error("\\ at end of pattern", _i);
        }

        char c = _p[_i];
        if (c == 'Q')
        {
            return Quoted();
        }

        if (TrySimple(c, out bool quantifiable))
        {
            return quantifiable;
        }

        if (c is 'g' or 'k' || (c is >= '1' and <= '9'))
        {
            return Reference(c);
        }

        LiteralCode(CharacterEscape(at, inClass: false));
        return true;
    }

    private bool TrySimple(char c, out bool quantifiable)
    {
        quantifiable = true;
        switch (c)
        {
            case 'b' or 'B' or 'A' or 'Z' or 'z' or 'G':
                _i++;
                _out.Append(@"(?:\").Append(c).Append(')');
                return true;
            case 'K':
                _i++;
                _out.Append("(?<" + KeepGroup + ">)");
                quantifiable = false;
                return true;
            case 'R':
                _i++;
                _out.Append(_utf ? @"(?>\r\n|[\n-\r\x85\u2028\u2029])" : @"(?>\r\n|[\n-\r\uF785])");
                return true;
            case 'X':
                _i++;
                _out.Append(_astral
                    ? @"(?>\r\n|(?:[^\uD800-\uDFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF])(?:[\p{M}\u200D]|\uD83C[\uDFFB-\uDFFF]|(?<=\u200D)[\uD800-\uDBFF][\uDC00-\uDFFF])*)"
                    : @"(?>\r\n|[\s\S][\p{M}\u200D]*)");
                return true;
            case 'C':
                _i++;
                _out.Append(@"[\s\S]");
                return true;
            case 'N' when _i + 1 < _end && _p[_i + 1] == '{' && Quantifier.TryRead(_p, _i + 1, _end) is null:
                return false;
            case 'd' or 'D' or 'w' or 'W' or 's' or 'S' or 'h' or 'H' or 'v' or 'V' or 'N':
                _i++;
                if (!_utf && c is 'd' or 'D' or 'w' or 'W' or 's' or 'S')
                {
                    _out.Append('\\').Append(c);
                    return true;
                }

                var set = new ClassBuilder(_utf, _astral);
                set.AddEscape(c);
                _out.Append(set.ToString(false));
                return true;
            case 'p' or 'P':
                var properties = new ClassBuilder(_utf, _astral);
                Property(properties);
                _out.Append(properties.ToString(false));
                return true;
            default:
                return false;
        }
    }

    private bool Quoted()
    {
        _i++;
        int end = _p.IndexOf(@"\E", _i, StringComparison.Ordinal);
        int stop = end < 0 || end > _end ? _end : end;
        bool any = false;
        while (_i < stop)
        {
            // A quantifier after the end belongs to the last character.
            Literal(ReadChar());
            any = true;
            if (_i < stop)
            {
                continue;
            }
        }

        _i = end < 0 || end > _end ? _end : end + 2;
        if (any && _i < _end && Quantifier.TryRead(_p, _i, _end) is not null)
        {
            // The caller quantifies all that was written: leave it only the last character.
            ReopenLast(stop);
        }

        return any;
    }

    private void ReopenLast(int stop)
    {
        int last = _utf && stop >= 2 && char.IsLowSurrogate(_p[stop - 1]) ? char.ConvertToUtf32(_p[stop - 2], _p[stop - 1]) : _p[stop - 1];
        string text = last > 0xFFFF ? "(?:)" : ClassBuilder.Escape(last);
        if (last <= 0xFFFF)
        {
            _out.Length -= text.Length;
            Literal(last);
        }
    }

    private void Property(ClassBuilder set)
    {
        bool negate = _p[_i++] == 'P';
        string name;
        if (_i >= _end)
        {
            throw Error(@"malformed \P or \p sequence", _i);
        }

        if (_p[_i] == '{')
        {
            int close = _p.IndexOf('}', _i);
            if (close < 0)
            {
                throw Error(@"malformed \P or \p sequence", _end);
            }

            name = _p[(_i + 1)..close].Trim();
            _i = close + 1;
            if (name.StartsWith('^'))
            {
                negate = !negate;
                name = name[1..].Trim();
            }
        }
        else
        {
            name = _p[_i++].ToString();
        }

        if (!set.AddProperty(name, negate))
        {
            throw Error(@"unknown property after \P or \p", _i);
        }
    }

    // \a \e \f \n \r \t \0 \ddd \o{} \x \c and escaped punctuation: the character's code.
    private int CharacterEscape(int at, bool inClass)
    {
        char c = _p[_i++];
        switch (c)
        {
            case 'a':
                return 7;
            case 'e':
                return 27;
            case 'f':
                return 12;
            case 'n':
                return 10;
            case 'r':
                return 13;
            case 't':
                return 9;
            case 'b' when inClass:
                return 8;
            case 'x':
                return Hexadecimal();
            case 'o':
                return Braced(8, @"non-octal character in \o{} (closing brace missing?)", @"missing opening brace after \o");
            case 'c':
                if (_i >= _end)
                {
                    throw Error(@"\c at end of pattern", _i);
                }

                return char.ToUpperInvariant(_p[_i++]) ^ 0x40;
            case 'N' when _utf && _i + 2 < _end && _p[_i] == '{' && _p[_i + 1] == 'U':
                _i += 2;
                return BracedFrom(16, @"malformed \N{U+");
            case 'N':
                throw Error(_i < _end && _p.AsSpan(_i).StartsWith("{U+") ? @"\N{U+dddd} is supported only in Unicode (UTF) mode"
                    : inClass ? @"\N is not supported in a class" : @"PCRE2 does not support \F, \L, \l, \N{name}, \U, or \u", _i);
            case >= '0' and <= '9':
                _i--;
                return Octal(c);
            case 'F' or 'L' or 'l' or 'U' or 'u':
                throw Error(@"PCRE2 does not support \F, \L, \l, \N{name}, \U, or \u", _i);
            default:
                if (char.IsAsciiLetter(c))
                {
                    throw Error(@"unrecognized character follows \", at + 1);
                }

                _i--;
                int literal = ReadChar();
                return _utf || literal < 0x80 ? literal : literal - CharMap.OfByte(0x80) + 0x80;
        }
    }

    private int Octal(char first)
    {
        int value = 0;
        int digits = 0;
        int max = first == '0' ? 3 : 3;
        while (digits < max && _i < _end && _p[_i] is >= '0' and <= '7')
        {
            value = value * 8 + _p[_i++] - '0';
            digits++;
        }

        if (digits == 0)
        {
            return _p[_i++];
        }

        return !_utf && value > 0xFF ? throw Error("octal value is greater than \\377 in 8-bit non-UTF-8 mode", _i) : value;
    }

    private int Hexadecimal()
    {
        if (_i < _end && _p[_i] == '{')
        {
            return Braced(16, @"non-hex character in \x{} (closing brace missing?)", "");
        }

        int value = 0;
        for (int digits = 0; digits < 2 && _i < _end && char.IsAsciiHexDigit(_p[_i]); digits++)
        {
            value = value * 16 + int.Parse(_p.AsSpan(_i++, 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        }

        return value;
    }

    private int Braced(int radix, string bad, string missing)
    {
        if (_i >= _end || _p[_i] != '{')
        {
            throw Error(missing, _i);
        }

        return BracedFrom(radix, bad);
    }

    private int BracedFrom(int radix, string bad)
    {
        long value = 0;
        for (_i++; _i < _end && _p[_i] != '}'; _i++)
        {
            int digit = char.IsAsciiHexDigit(_p[_i]) ? int.Parse(_p.AsSpan(_i, 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture) : 99;
            if (digit >= radix)
            {
                throw Error(bad, _i);
            }

            value = value * radix + digit;
            if (value > (_utf ? 0x10FFFF : 0xFF))
            {
                throw Error(@"character code point value in \x{} or \o{} is too large", _i + 1);
            }
        }

        if (_i >= _end)
        {
            throw Error(bad, _i);
        }

        _i++;
        return value is >= 0xD800 and <= 0xDFFF
            ? throw Error(@"disallowed Unicode code point (>= 0xd800 && <= 0xdfff)", _i)
            : (int)value;
    }
}
