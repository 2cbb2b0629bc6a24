using System.Text;

namespace PeachpieSockets.Embedded.Library.Multibyte.Ereg;

internal sealed partial class RubyTranslator
{
    // From what follows the bracket up to its end. Sets within sets and intersections become alternatives and assertions on one character.
    private string Class(int depth = 0)
    {
        if (depth > 100)
        {
            throw Unsupported("a class nested that deeply");
        }

        bool negated = !AtEnd && _p[_i] == '^';
        _i += negated ? 1 : 0;
        if (!AtEnd && _p[_i] == ']' && _p.IndexOf(']', _i + 1) < 0)
        {
            throw new RubyException("empty char-class");
        }

        var intersected = new List<string>();
        var content = new StringBuilder();
        var others = new List<string>();
        for (bool isFirst = true; ; isFirst = false)
        {
            char c = AtEnd ? throw new RubyException("premature end of char-class") : _p[_i];
            if (c == ']' && !isFirst)
            {
                _i++;
                break;
            }

            if (c == '&' && _i + 1 < _p.Length && _p[_i + 1] == '&')
            {
                _i += 2;
                intersected.Add(Union(content, others));
                content.Clear();
                others.Clear();
            }
            else if (c == '[')
            {
                others.Add(Bracket() ?? Nested(depth));
            }
            else if (ClassEscape() is { } set)
            {
                others.Add(set);
            }
            else
            {
                Range(content);
            }
        }

        if (intersected.Count == 0 && others.Count == 0 && content.Length > 0)
        {
            return (negated ? "[^" : "[") + content + "]";
        }

        intersected.Add(Union(content, others));
        string one = intersected.Count == 1 ? intersected[0]
            : $"(?:{string.Concat(intersected.Take(intersected.Count - 1).Select(s => $"(?={s})"))}{intersected[^1]})";
        return negated ? $"(?:(?!{one})(?s:.))" : one;
    }

    private string Nested(int depth)
    {
        _i++;
        return Class(depth + 1);
    }

    private static string Union(StringBuilder content, List<string> others)
    {
        var parts = content.Length > 0 ? others.Prepend($"[{content}]") : others;
        return ((content.Length > 0 ? 1 : 0) + others.Count) switch
        {
            0 => "(?!)",
            1 => parts.First(),
            _ => $"(?:{string.Join('|', parts)})",
        };
    }

    // [:alpha:], [:^alpha:]; null where it is a set of its own.
    private string? Bracket()
    {
        if (_i + 1 >= _p.Length || _p[_i + 1] != ':')
        {
            return null;
        }

        int end = _p.IndexOf(":]", _i + 2, StringComparison.Ordinal);
        if (end < 0 || _p.AsSpan((_i + 2)..end).IndexOfAny("[]") >= 0)
        {
            return null;
        }

        bool negated = _p[_i + 2] == '^';
        string name = _p[(_i + (negated ? 3 : 2))..end];
        _i = end + 2;
        return (negated ? "[^" : "[") + (RubyClasses.Bracket(name) ?? throw new RubyException("invalid POSIX bracket type")) + "]";
    }

    // A set that an escape stands for; null where a character is next.
    private string? ClassEscape()
    {
        if (_p[_i] != '\\')
        {
            return null;
        }

        _i++;
        if (AtEnd)
        {
            throw new RubyException("end pattern at escape");
        }

        string? set = TrySet();
        _i -= set is null ? 1 : 0;
        return set;
    }

    private int ClassChar()
    {
        if (_p[_i] != '\\')
        {
            return ReadChar();
        }

        _i++;
        if (AtEnd)
        {
            throw new RubyException("end pattern at escape");
        }

        if (_p[_i] == 'b')
        {
            _i++;
            return '\b';
        }

        return CharacterEscape();
    }

    // A character, or two with a hyphen between them. A hyphen before the end, a set or an intersection is one itself.
    private void Range(StringBuilder content)
    {
        int low = ClassChar();
        content.Append(ClassText(low));
        if (_i + 1 >= _p.Length || _p[_i] != '-' || _p[_i + 1] is ']' or '[' || (_p[_i + 1] == '&' && _i + 2 < _p.Length && _p[_i + 2] == '&'))
        {
            return;
        }

        _i++;
        if (ClassEscape() is not null)
        {
            throw new RubyException("char-class value at end of range");
        }

        int high = ClassChar();
        if (high < low)
        {
            throw new RubyException("empty range in char class");
        }

        content.Append('-').Append(ClassText(high));
    }

    // A code that no character has is one that no text has.
    private static string ClassText(int c) => c == NoCharacter ? @"\x{FFFF}" : CodeText(c);
}
