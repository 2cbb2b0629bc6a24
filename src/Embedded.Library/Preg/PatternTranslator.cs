using System.Globalization;
using System.Text;

namespace PeachpieSockets.Embedded.Library.Preg;

/// <summary>What .NET's regular expressions cannot do.</summary>
internal sealed class PatternException(string message, int offset) : Exception(message)
{
    public int Offset { get; } = offset;
}

/// <summary>How a pattern is translated, beside its own modifiers.</summary>
/// <param name="Unicode">The modifier u.</param>
/// <param name="Ascii">The subjects have ASCII only, so that .NET's own classes are right.</param>
/// <param name="Ungreedy">The modifier U.</param>
/// <param name="DollarEndOnly">The modifier D.</param>
/// <param name="Extended">The modifier x.</param>
/// <param name="NoCapture">The modifier n.</param>
internal sealed record TranslationOptions(bool Unicode, bool Ascii, bool Ungreedy, bool DollarEndOnly, bool Extended, bool NoCapture);

/// <summary>
/// Turns a PCRE pattern into one of .NET: groups are numbered from left to right (named ones too), classes are ASCII unless the pattern
/// is Unicode, possessive quantifiers become atomic groups, POSIX classes and escapes that .NET lacks are spelled out.
/// </summary>
internal sealed class PatternTranslator(string pattern, TranslationOptions options)
{
    private const string Word = "a-zA-Z0-9_";
    private const string NotWord = "\\x00-/:-@\\[-\\^`{-\\uFFFF";
    private const string Space = "\\t-\\r ";
    private const string NotSpace = "\\x00-\\x08\\x0e-\\x1f!-\\uFFFF";
    private const string Horizontal = "\\t \\xa0";
    private const string Vertical = "\\n-\\r\\x85";

    private readonly StringBuilder _out = new();
    private readonly Stack<(int OutStart, bool Extended)> _groups = new();
    private int _at;
    private int _atom = -1; // where in the output the last atom begins, for possessive quantifiers
    private bool _extended = options.Extended;

    /// <summary>The names of groups by number; index 0 is the whole match. Null for groups without a name.</summary>
    public List<string?> Names { get; } = [null];

    public string Translate()
    {
        ScanNames();
        while (_at < pattern.Length)
        {
            Next();
        }

        if (_groups.Count > 0)
        {
            throw new PatternException("missing closing parenthesis", pattern.Length);
        }

        return _out.ToString();
    }

    // Names may be referred to before they are defined.
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    private void ScanNames()
    {
        int number = 0;
        bool inClass = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = pattern[i];
            if (c == '\\')
            {
                if (i + 1 < pattern.Length && pattern[i + 1] == 'Q')
                {
                    int end = pattern.IndexOf("\\E", i, StringComparison.Ordinal);
                    i = end < 0 ? pattern.Length : end;
                }

                i++;
            }
            else if (inClass)
            {
                inClass = c != ']';
            }
            else if (c == '[')
            {
                inClass = true;
                i += i + 1 < pattern.Length && pattern[i + 1] == '^' ? 1 : 0;
                i += i + 1 < pattern.Length && pattern[i + 1] == ']' ? 1 : 0;
            }
            else if (c == '(' && IsCapture(i, out string? name))
            {
                number++;
                if (name is not null)
                {
                    _numbers.TryAdd(name, number);
                }
            }
        }
    }

    private bool IsCapture(int at, out string? name)
    {
        name = null;
        if (at + 1 >= pattern.Length || pattern[at + 1] != '?')
        {
            return !options.NoCapture && !(at + 1 < pattern.Length && pattern[at + 1] == '*');
        }

        int start = at + 2;
        start += start < pattern.Length && pattern[start] == 'P' ? 1 : 0;
        if (start + 1 >= pattern.Length || pattern[start] is not ('<' or '\'') || pattern[start + 1] is '=' or '!')
        {
            return false;
        }

        int end = pattern.IndexOf(pattern[start] == '<' ? '>' : '\'', start + 1);
        name = end < 0 ? null : pattern[(start + 1)..end];
        return end >= 0;
    }

    private void Next()
    {
        char c = pattern[_at];
        switch (c)
        {
            case '\\':
                Escape();
                return;
            case '[':
                Atom(() => Class());
                return;
            case '(':
                Open();
                return;
            case ')':
                Close();
                return;
            case '*' or '+' or '?':
                _at++;
                Quantifier(c.ToString());
                return;
            case '{' when TryBraces(out string braces):
                _at += braces.Length;
                Quantifier(braces);
                return;
            case '{':
                Literal('{');
                _at++;
                return;
            case '.':
                _at++;
                Atom(() => _out.Append(options.Unicode && !options.Ascii ? "(?:[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|.)" : "."));
                return;
            case '$':
                _at++;
                Atom(() => _out.Append(options.DollarEndOnly ? "\\z" : "$"));
                return;
            case '#' when _extended:
                int end = pattern.IndexOf('\n', _at);
                _at = end < 0 ? pattern.Length : end + 1;
                return;
            case ' ' or '\t' or '\n' or '\r' or '\f' or '\v' when _extended:
                _at++;
                return;
            case '|' or '^':
                _at++;
                _atom = -1;
                _out.Append(c);
                return;
            default:
                _at++;
                if (char.IsHighSurrogate(c) && _at < pattern.Length)
                {
                    char low = pattern[_at++];
                    Atom(() => _out.Append("(?:").Append(c).Append(low).Append(')'));
                    return;
                }

                Literal(c);
                return;
        }
    }

    private void Literal(char c) => Atom(() => AppendLiteral(c));

    private void AppendLiteral(char c)
    {
        if (c is '\\' or '*' or '+' or '?' or '|' or '{' or '}' or '[' or ']' or '(' or ')' or '^' or '$' or '.' or '#' or ' ')
        {
            _out.Append('\\').Append(c);
        }
        else if (c < ' ')
        {
            _out.Append("\\x").Append(((int)c).ToString("X2", CultureInfo.InvariantCulture));
        }
        else
        {
            _out.Append(c);
        }
    }

    private void Atom(Action write)
    {
        _atom = _out.Length;
        write();
    }

    private bool TryBraces(out string braces)
    {
        int end = pattern.IndexOf('}', _at);
        braces = end < 0 ? "" : pattern[_at..(end + 1)];
        if (braces.Length < 3 || !char.IsAsciiDigit(braces[1]))
        {
            return false;
        }

        int commas = 0;
        foreach (char c in braces.AsSpan(1, braces.Length - 2))
        {
            commas += c == ',' ? 1 : 0;
            if (c != ',' && !char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return commas <= 1;
    }

    private void Quantifier(string quantifier)
    {
        if (_atom < 0)
        {
            throw new PatternException("quantifier does not follow a repeatable item", _at - 1);
        }

        char mode = _at < pattern.Length ? pattern[_at] : '\0';
        if (mode == '+')
        {
            _at++;
            _out.Insert(_atom, "(?>");
            _out.Append(quantifier).Append(')');
            return;
        }

        bool lazy = mode == '?';
        _at += lazy ? 1 : 0;
        _out.Append(quantifier).Append(lazy != options.Ungreedy ? "?" : "");

        // What was quantified can be quantified again only as a group.
        int start = _atom;
        _out.Insert(start, "(?:").Append(')');
        _atom = start;
        SimplifyGroup(start);
    }

    // Nearly always nothing follows that needs the group.
    private void SimplifyGroup(int start)
    {
        char next = _at < pattern.Length ? pattern[_at] : '\0';
        if (next is '*' or '+' or '?' or '{')
        {
            return;
        }

        _out.Remove(start, 3);
        _out.Length--;
    }

    private void Open()
    {
        int start = _at;
        _groups.Push((_out.Length, _extended));
        _at++;
        _atom = -1;
        if (_at < pattern.Length && pattern[_at] == '*')
        {
            Verb(start);
            return;
        }

        if (_at >= pattern.Length || pattern[_at] != '?')
        {
            _out.Append(options.NoCapture ? "(?:" : Capture(null));
            return;
        }

        if (IsCapture(start, out string? name) && name is not null)
        {
            _at = pattern.IndexOf(name, _at, StringComparison.Ordinal) + name.Length + 1;
            _out.Append(Capture(name));
            return;
        }

        Special(start);
    }

    private string Capture(string? name)
    {
        Names.Add(name);
        return $"(?<{Names.Count - 1}>";
    }

    private void Verb(int start)
    {
        int end = pattern.IndexOf(')', start);
        string verb = end < 0 ? "" : pattern[(start + 2)..end];
        _groups.Pop();
        if (verb is "FAIL" or "F")
        {
            _out.Append("(?!)");
        }
        else if (verb is not ("UTF8" or "UTF" or "UCP" or "ANYCRLF" or "LF" or "NO_JIT" or "BSR_ANYCRLF"))
        {
            throw new PatternException("(*VERB) not recognized or malformed", start + 2);
        }

        _at = end + 1;
    }

    private void Special(int start)
    {
        string rest = pattern[(start + 2)..];
        if (rest.StartsWith('#'))
        {
            int end = pattern.IndexOf(')', start);
            _groups.Pop();
            _at = end < 0 ? throw new PatternException("missing ) after (?# comment", pattern.Length) : end + 1;
            return;
        }

        foreach (string plain in (ReadOnlySpan<string>)[":", "=", "!", ">", "<=", "<!"])
        {
            if (rest.StartsWith(plain, StringComparison.Ordinal))
            {
                _at = start + 2 + plain.Length;
                _out.Append("(?").Append(plain);
                return;
            }
        }

        if (rest.StartsWith("P=", StringComparison.Ordinal))
        {
            int end = pattern.IndexOf(')', start);
            _groups.Pop();
            _at = end + 1;
            Atom(() => BackReference(pattern[(start + 4)..end], start));
            return;
        }

        if (rest.StartsWith('('))
        {
            int end = pattern.IndexOf(')', start + 3);
            string condition = pattern[(start + 3)..Math.Max(end, start + 3)].Trim('<', '>', '\'');
            if (end >= 0 && (int.TryParse(condition, CultureInfo.InvariantCulture, out _) || _numbers.ContainsKey(condition)))
            {
                _at = end + 1;
                _out.Append("(?(").Append(_numbers.TryGetValue(condition, out int number) ? number.ToString(CultureInfo.InvariantCulture) : condition).Append(')');
                return;
            }

            if (condition.StartsWith('?'))
            {
                _at = start + 2;
                _out.Append("(?");
                return;
            }
        }

        if (rest.StartsWith('R') || rest.StartsWith('&') || rest.StartsWith("P>", StringComparison.Ordinal) || rest.StartsWith('|')
            || (rest.Length > 1 && rest[0] is '+' or '-' && char.IsAsciiDigit(rest[1])) || (rest.Length > 0 && char.IsAsciiDigit(rest[0])))
        {
            throw new PatternException(rest.StartsWith('|') ? "branch reset groups are not supported" : "recursion is not supported", start + 2);
        }

        Flags(start);
    }

    private void Flags(int start)
    {
        int end = _at + 1;
        while (end < pattern.Length && pattern[end] is not (')' or ':'))
        {
            end++;
        }

        if (end >= pattern.Length)
        {
            throw new PatternException("missing closing parenthesis", pattern.Length);
        }

        string flags = pattern[(start + 2)..end];
        bool off = false;
        var kept = new StringBuilder();
        foreach (char flag in flags)
        {
            if (flag == '-')
            {
                off = true;
                kept.Append('-');
            }
            else if (flag == 'x')
            {
                _extended = !off;
            }
            else if (flag is 'i' or 'm' or 's' or 'n')
            {
                kept.Append(flag);
            }
            else if (flag is not ('J' or 'U' or '^'))
            {
                throw new PatternException("unrecognized character after (? or (?-", start + 2 + flags.IndexOf(flag));
            }
        }

        string text = kept.ToString().TrimEnd('-');
        _at = end + 1;
        if (pattern[end] == ':')
        {
            _out.Append("(?").Append(text).Append(':');
            return;
        }

        _groups.Pop();
        if (text.Length > 0)
        {
            _out.Append("(?").Append(text).Append(')');
        }
    }

    private void Close()
    {
        if (_groups.Count == 0)
        {
            throw new PatternException("unmatched closing parenthesis", _at);
        }

        var (start, extended) = _groups.Pop();
        _extended = extended;
        _out.Append(')');
        _atom = start;
        _at++;
    }

    private void BackReference(string reference, int at)
    {
        if (!_numbers.TryGetValue(reference, out int number) && !int.TryParse(reference, CultureInfo.InvariantCulture, out number))
        {
            throw new PatternException("reference to non-existent subpattern", at);
        }

        number = number < 0 ? Names.Count + number : number;
        _out.Append("\\k<").Append(number).Append('>');
    }

    private void Escape()
    {
        int start = _at++;
        if (_at >= pattern.Length)
        {
            throw new PatternException("\\ at end of pattern", pattern.Length);
        }

        char c = pattern[_at++];
        switch (c)
        {
            case 'Q':
                int end = pattern.IndexOf("\\E", _at, StringComparison.Ordinal);
                string quoted = end < 0 ? pattern[_at..] : pattern[_at..end];
                _at = end < 0 ? pattern.Length : end + 2;
                foreach (char q in quoted)
                {
                    Literal(q);
                }

                return;
            case 'E':
                return;
            case 'K':
                if (_groups.Count > 0)
                {
                    throw new PatternException("\\K inside of a group is not supported", start);
                }

                _out.Insert(0, "(?<=").Append(')');
                _atom = -1;
                return;
            case 'A' or 'z' or 'Z' or 'G':
                _atom = -1;
                _out.Append('\\').Append(c);
                return;
            case 'b' when !options.Unicode && !options.Ascii:
                _out.Append($"(?:(?<=[{Word}])(?![{Word}])|(?<![{Word}])(?=[{Word}]))");
                return;
            case 'B' when !options.Unicode && !options.Ascii:
                _out.Append($"(?:(?<=[{Word}])(?=[{Word}])|(?<![{Word}])(?![{Word}]))");
                return;
            case 'b' or 'B':
                _out.Append('\\').Append(c);
                return;
            case 'R':
                Atom(() => _out.Append("(?:\\r\\n|[\\n-\\r\\x85])"));
                return;
            case 'X':
                Atom(() => _out.Append("(?:\\r\\n|\\P{M}\\p{M}*|\\p{M}+)"));
                return;
            case 'N':
                Atom(() => _out.Append("[^\\n]"));
                return;
            case 'g' or 'k':
                Reference(c, start);
                return;
            case 'p' or 'P':
                Atom(() => _out.Append(Property(c == 'P')));
                return;
            case >= '1' and <= '9':
                Digits(start);
                return;
        }

        if (ClassOf(c) is { } set)
        {
            Atom(() => _out.Append('[').Append(set).Append(']'));
            return;
        }

        _at = start;
        int code = CharacterEscape();
        Atom(() => AppendCode(code));
    }

    private void AppendCode(int code)
    {
        if (code > 0xFFFF)
        {
            _out.Append("(?:").Append(char.ConvertFromUtf32(code)).Append(')');
        }
        else
        {
            AppendLiteral((char)code);
        }
    }

    private void Digits(int start)
    {
        int end = _at;
        while (end < pattern.Length && char.IsAsciiDigit(pattern[end]) && end - start < 4)
        {
            end++;
        }

        string digits = pattern[(start + 1)..end];
        if (digits.Length == 1 || int.Parse(digits, CultureInfo.InvariantCulture) <= Math.Max(Names.Count - 1, 9))
        {
            _at = end;
            Atom(() => BackReference(digits, start));
            return;
        }

        _at = start;
        int code = CharacterEscape();
        Literal((char)code);
    }

    private void Reference(char kind, int start)
    {
        char open = _at < pattern.Length ? pattern[_at] : '\0';
        char close = open switch { '{' => '}', '<' => '>', '\'' => '\'', _ => '\0' };
        string name;
        if (close != '\0')
        {
            int end = pattern.IndexOf(close, _at + 1);
            if (end < 0 || (kind == 'g' && open != '{'))
            {
                throw new PatternException("recursion is not supported", start);
            }

            name = pattern[(_at + 1)..end];
            _at = end + 1;
        }
        else
        {
            int end = _at;
            while (end < pattern.Length && (char.IsAsciiDigit(pattern[end]) || (end == _at && pattern[end] == '-')))
            {
                end++;
            }

            name = pattern[_at..end];
            _at = end;
        }

        Atom(() => BackReference(name, start));
    }

    private string Property(bool negated)
    {
        string name;
        if (_at < pattern.Length && pattern[_at] == '{')
        {
            int end = pattern.IndexOf('}', _at);
            name = end < 0 ? throw new PatternException("malformed \\P or \\p sequence", pattern.Length) : pattern[(_at + 1)..end];
            _at = end + 1;
        }
        else
        {
            name = _at < pattern.Length ? pattern[_at++].ToString() : throw new PatternException("malformed \\P or \\p sequence", _at);
        }

        if (name.StartsWith('^'))
        {
            negated = !negated;
            name = name[1..];
        }

        string set = name switch
        {
            "Any" => "\\s\\S",
            "L&" => "\\p{Lu}\\p{Ll}\\p{Lt}",
            "Xan" => "\\p{L}\\p{N}",
            "Xwd" => "\\p{L}\\p{N}_",
            "Xsp" or "Xps" => "\\s",
            "Han" => "\\u2E80-\\u2FDF\\u3005\\u3007\\u3021-\\u3029\\u3038-\\u303B\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF",
            "Latin" => "A-Za-z\\u00AA\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02B8\\u1E00-\\u1EFF\\u2C60-\\u2C7F\\uA722-\\uA787\\uFB00-\\uFB06\\uFF21-\\uFF3A\\uFF41-\\uFF5A",
            "Cyrillic" => "\\u0400-\\u0484\\u0487-\\u052F\\u1C80-\\u1C88\\u1D2B\\u1D78\\u2DE0-\\u2DFF\\uA640-\\uA69F",
            "Greek" => "\\u0370-\\u0373\\u0375-\\u0377\\u037A-\\u037F\\u0384\\u0386\\u0388-\\u03E1\\u03F0-\\u03FF\\u1F00-\\u1FFE",
            "Hebrew" => "\\u0591-\\u05F4\\uFB1D-\\uFB4F",
            "Arabic" => "\\u0600-\\u0604\\u0606-\\u060B\\u060D-\\u061A\\u061C-\\u061E\\u0620-\\u063F\\u0641-\\u064A\\u0656-\\u066F\\u0671-\\u06DC\\u06DE-\\u06FF\\u0750-\\u077F",
            "Hiragana" => "\\u3041-\\u3096\\u309D-\\u309F",
            "Katakana" => "\\u30A1-\\u30FA\\u30FD-\\u30FF\\u31F0-\\u31FF\\uFF66-\\uFF6F\\uFF71-\\uFF9D",
            "Hangul" => "\\u1100-\\u11FF\\u302E-\\u302F\\u3131-\\u318E\\uAC00-\\uD7A3",
            "Thai" => "\\u0E01-\\u0E3A\\u0E40-\\u0E5B",
            { Length: 1 or 2 } => $"\\p{{{name}}}",
            _ => throw new PatternException("unknown property name after \\P or \\p", _at),
        };
        return negated ? $"[^{set}]" : $"[{set}]";
    }

    // The set that an escape means, without brackets; null where it is no class.
    private string? ClassOf(char c) => (c, options.Unicode || options.Ascii) switch
    {
        ('d' or 'w' or 's' or 'D' or 'W' or 'S', true) => "\\" + c,
        ('d', _) => "0-9",
        ('D', _) => "\\x00-/:-\\uFFFF",
        ('w', _) => Word,
        ('W', _) => NotWord,
        ('s', _) => Space,
        ('S', _) => NotSpace,
        ('h', _) => Horizontal,
        ('H', _) => "\\x00-\\x08\\x0a-\\x1f!-\\x9f\\xa1-\\uFFFF",
        ('v', _) => Vertical,
        ('V', _) => "\\x00-\\x09\\x0e-\\x84\\x86-\\uFFFF",
        _ => null,
    };

    // The character of an escape that means one; the position is at the backslash.
    private int CharacterEscape()
    {
        int start = _at++;
        char c = pattern[_at++];
        switch (c)
        {
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'f': return '\f';
            case 'e': return 27;
            case 'a': return 7;
            case 'c' when _at < pattern.Length:
                return char.ToUpperInvariant(pattern[_at++]) ^ 64;
            case 'x' when _at < pattern.Length && pattern[_at] == '{':
                int end = pattern.IndexOf('}', _at);
                if (end < 0 || !int.TryParse(pattern.AsSpan(_at + 1, end - _at - 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int code))
                {
                    throw new PatternException("non-hex character in \\x{} (closing brace missing?)", _at);
                }

                _at = end + 1;
                return !options.Unicode && code > 255 ? throw new PatternException("character code point value in \\x{} or \\o{} is too large", _at - 1) : code;
            case 'x':
                int digits = 0;
                while (digits < 2 && _at + digits < pattern.Length && char.IsAsciiHexDigit(pattern[_at + digits]))
                {
                    digits++;
                }

                _at += digits;
                return digits == 0 ? 0 : int.Parse(pattern.AsSpan(_at - digits, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            case >= '0' and <= '7':
                int value = c - '0';
                for (int i = 0; i < 2 && _at < pattern.Length && pattern[_at] is >= '0' and <= '7'; i++)
                {
                    value = value * 8 + pattern[_at++] - '0';
                }

                return value;
            default:
                return char.IsAsciiLetter(c) && c is not ('_' or 'Q' or 'E') ? throw new PatternException("unrecognized character follows \\", start + 1) : c;
        }
    }

    private void Class()
    {
        int start = _at++;
        _out.Append('[');
        if (_at < pattern.Length && pattern[_at] == '^')
        {
            _out.Append('^');
            _at++;
        }

        bool first = true;
        for (; ; first = false)
        {
            if (_at >= pattern.Length)
            {
                throw new PatternException("missing terminating ] for character class", pattern.Length);
            }

            char c = pattern[_at];
            if (c == ']' && !first)
            {
                _at++;
                _out.Append(']');
                return;
            }

            if (c == '[' && _at + 1 < pattern.Length && pattern[_at + 1] == ':' && pattern.IndexOf(":]", _at, StringComparison.Ordinal) is > 0 and var end)
            {
                Posix(pattern[(_at + 2)..end], start);
                _at = end + 2;
            }
            else if (c == '\\')
            {
                ClassEscape();
            }
            else
            {
                _at++;
                ClassLiteral(c, c == '-' && !first && _at < pattern.Length && pattern[_at] != ']');
            }
        }
    }

    private void ClassLiteral(char c, bool isRange)
    {
        if (c == '-' && isRange)
        {
            _out.Append('-');
        }
        else if (c is '[' or ']' or '\\' or '^' or '-')
        {
            _out.Append('\\').Append(c);
        }
        else
        {
            _out.Append(c);
        }
    }

    private void ClassEscape()
    {
        char c = _at + 1 < pattern.Length ? pattern[_at + 1] : throw new PatternException("\\ at end of pattern", pattern.Length);
        if (ClassOf(c) is { } set)
        {
            _at += 2;
            _out.Append(set);
            return;
        }

        switch (c)
        {
            case 'p' or 'P':
                _at += 2;
                string property = Property(c == 'P');
                _out.Append(property.StartsWith("[^\\p", StringComparison.Ordinal) ? property[2..^1].Replace("\\p", "\\P") : property.TrimStart('[').TrimEnd(']'));
                return;
            case 'b':
                _at += 2;
                _out.Append("\\x08");
                return;
            case 'Q' or 'E':
                _at += 2;
                return;
        }

        int code = CharacterEscape();
        if (code > 0xFFFF)
        {
            throw new PatternException("characters beyond U+FFFF in classes are not supported", _at);
        }

        _out.Append("\\u").Append(code.ToString("X4", CultureInfo.InvariantCulture));
    }

    private void Posix(string name, int start)
    {
        bool negated = name.StartsWith('^');
        string set = (negated ? name[1..] : name) switch
        {
            "alpha" => "a-zA-Z",
            "digit" => "0-9",
            "alnum" => "a-zA-Z0-9",
            "upper" => "A-Z",
            "lower" => "a-z",
            "space" => Space,
            "blank" => "\\t ",
            "punct" => "!-/:-@\\[-`{-~",
            "xdigit" => "0-9a-fA-F",
            "word" => Word,
            "cntrl" => "\\x00-\\x1f\\x7f",
            "graph" => "!-~",
            "print" => " -~",
            "ascii" => "\\x00-\\x7f",
            _ => throw new PatternException("unknown POSIX class name", start),
        };
        if (options.Unicode)
        {
            set = (negated ? name[1..] : name) switch
            {
                "alpha" => "\\p{L}",
                "digit" => "\\p{Nd}",
                "alnum" => "\\p{L}\\p{N}",
                "upper" => "\\p{Lu}",
                "lower" => "\\p{Ll}",
                "space" => "\\s",
                "word" => "\\w",
                _ => set,
            };
        }

        _out.Append(negated ? Complement(set) : set);
    }

    private static string Complement(string set) => set switch
    {
        "a-zA-Z" => "\\x00-@\\[-`{-\\uFFFF",
        "0-9" => "\\x00-/:-\\uFFFF",
        "a-zA-Z0-9" => "\\x00-/:-@\\[-`{-\\uFFFF",
        Word => NotWord,
        Space => NotSpace,
        "A-Z" => "\\x00-@\\[-\\uFFFF",
        "a-z" => "\\x00-`{-\\uFFFF",
        "0-9a-fA-F" => "\\x00-/:-@G-`g-\\uFFFF",
        "\\p{L}" => "\\P{L}",
        "\\p{Nd}" => "\\P{Nd}",
        "\\p{Lu}" => "\\P{Lu}",
        "\\p{Ll}" => "\\P{Ll}",
        "\\s" => "\\S",
        "\\w" => "\\W",
        _ => throw new PatternException("this negated POSIX class is not supported", 0),
    };
}
