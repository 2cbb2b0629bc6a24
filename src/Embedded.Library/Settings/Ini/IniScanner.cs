using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Settings.Ini;

/// <summary>
/// Splits an ini text into tokens as PHP 8.2 does. What a character means depends on where it stands: in a label, a section's name, an offset, a value,
/// between quotes.
/// </summary>
/// <param name="source">The text.</param>
/// <param name="isRaw">Whether values and sections are taken as they are (INI_SCANNER_RAW).</param>
internal sealed class IniScanner(ReadOnlyMemory<byte> source, bool isRaw)
{
    private readonly Stack<State> _outer = new();
    private State _state;
    private int _at;
    private int _start;
    private int _end;

    private enum State
    {
        Label,
        Section,
        Offset,
        Value,
        Quotes,
        VariableName,
    }

    /// <summary>The line of the last token, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The character that the last token is.</summary>
    public byte Character { get; private set; }

    /// <summary>The text of the last token, as it is written.</summary>
    public ReadOnlySpan<byte> Text => source.Span[_start.._end];

    private byte Current => ByteAt(_at);

    /// <summary>Reads a token.</summary>
    public IniToken Next() => _state switch
    {
        State.Label => NextOfLabel(),
        State.Section when isRaw => NextOfRawSection(),
        State.Section => NextOfName(),
        State.Offset => NextOfName(),
        State.Value when isRaw => NextOfRawValue(),
        State.Value => NextOfValue(),
        State.Quotes => NextOfQuotes(),
        _ => NextOfVariable(),
    };

    // Labels ----------------------------------------------------------------------------------------------------------

    private IniToken NextOfLabel()
    {
        int start = _at;
        while (Current == ' ')
        {
            _at++;
        }

        // For php, blanks are a label without a name where nothing else begins with them.
        if (_at > start && Current == '[')
        {
            return OpenOffset(_at, _at);
        }

        if (_at > start && !IsLabel(Current) && Current is not ((byte)'=' or (byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)';' or 0))
        {
            _start = _end = _at;
            return IniToken.Label;
        }

        SkipBlanks();
        if (_at >= source.Length)
        {
            return IniToken.EndOfFile;
        }

        byte c = Current;
        switch (c)
        {
            case (byte)'\n' or (byte)'\r':
                return LineBreak();
            case (byte)';':
                return Comment();
            case (byte)'[':
                _at++;
                _state = State.Section;
                return IniToken.Section;
            case (byte)'=':
                _at++;
                SkipBlanks();
                _state = State.Value;
                return Single('=');
            case 0:
                return IniToken.EndOfFile;
        }

        if (!IsLabel(c))
        {
            _at++;
            return Single((char)c);
        }

        _start = _at;
        while (IsLabel(Current))
        {
            _at++;
        }

        if (Current == '[')
        {
            return OpenOffset(_start, WithoutBlanks(_start, _at));
        }

        if (_at >= source.Length)
        {
            return IniToken.EndOfFile;
        }

        _end = WithoutBlanks(_start, _at);
        return _start == start && WordOf(Text) is var word and not IniToken.Text ? word : IniToken.Label;
    }

    private IniToken OpenOffset(int start, int end)
    {
        _start = start;
        _end = end;
        _at++;
        SkipBlanks();
        _state = State.Offset;
        return IniToken.Offset;
    }

    private static bool IsLabel(byte c) => c is not ((byte)'=' or (byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)';' or (byte)'&' or (byte)'|' or (byte)'^' or (byte)'$'
        or (byte)'~' or (byte)'(' or (byte)')' or (byte)'{' or (byte)'}' or (byte)'!' or (byte)'"' or (byte)'[' or 0);

    // Names of sections, offsets --------------------------------------------------------------------------------------

    private IniToken NextOfRawSection()
    {
        if (Current == ']')
        {
            return Close();
        }

        _start = _at;
        while (_at < source.Length && Current is not ((byte)']' or (byte)'\n' or (byte)'\r'))
        {
            _at++;
        }

        _end = _at;
        return _end > _start ? IniToken.Raw : IniToken.EndOfFile;
    }

    private IniToken NextOfName()
    {
        int start = _at;
        if (_state == State.Offset)
        {
            SkipBlanks();
            if (Current == ']')
            {
                return Close();
            }

            _at = start;
        }

        switch (Current)
        {
            case (byte)']':
                return Close();
            case (byte)'\'' when QuotedEnd(_at) is var close && close > _at + 1:
                return SingleQuoted(close);
            case (byte)'"':
                return OpenQuotes();
            case (byte)'$' when ByteAt(_at + 1) == '{':
                return OpenVariable();
        }

        _start = _at;
        while (NameLength(_at) is > 0 and var length)
        {
            _at += length;
        }

        _end = _at;
        return _end == _start ? IniToken.EndOfFile : _state == State.Offset && IsConstant(Text) ? IniToken.Constant : IniToken.Text;
    }

    private int NameLength(int at) => ByteAt(at) switch
    {
        _ when at >= source.Length => 0,
        (byte)'\\' => at + 1 < source.Length ? 2 : 0,
        (byte)'$' => LiteralDollar(at),
        (byte)'\n' or (byte)'\r' or (byte)';' or (byte)'"' or (byte)'\'' or (byte)']' => 0,
        _ => 1,
    };

    private IniToken Close()
    {
        _at++;
        if (_state == State.Section)
        {
            // What follows the name of a section on its line is the next line's.
            SkipBlanks();
            SkipLineBreak(isCounted: false);
            Line++;
        }

        _state = State.Label;
        return Single(']');
    }

    // Values ----------------------------------------------------------------------------------------------------------

    private IniToken NextOfValue()
    {
        int start = _at;
        SkipBlanks();
        switch (Current)
        {
            case var _ when _at >= source.Length && start == _at:
                _state = State.Label;
                return IniToken.EndOfLine;
            case (byte)'\n' or (byte)'\r':
                return LineBreak();
            case (byte)';':
                return Comment();
            case (byte)'=':
                // A value has none: php takes it for the one of a line without a label.
                _state = State.Label;
                return IniToken.EndOfLine;
            case (byte)'"':
                return OpenQuotes();
        }

        if (_at > start)
        {
            _start = start;
            _end = _at;
            return IniToken.WhiteSpace;
        }

        byte c = Current;
        switch (c)
        {
            case (byte)'$' when ByteAt(_at + 1) == '{':
                return OpenVariable();
            case (byte)'$' when _at + 1 >= source.Length:
                _at++;
                _state = State.Label;
                return IniToken.EndOfLine;
            case (byte)'\'':
                return ByteAt(_at + 1) == '\'' ? EmptyQuotes() : QuotedEnd(_at) is > 0 and var close ? SingleQuoted(close) : IniToken.EndOfFile;
            case (byte)'&' or (byte)'|' or (byte)'^' or (byte)'~' or (byte)'(' or (byte)')' or (byte)'!':
                _at++;
                SkipBlanks();
                return Single((char)c);
            case 0:
                return IniToken.EndOfFile;
        }

        _start = _at;
        while (ValueLength(_at) is > 0 and var length)
        {
            _at += length;
        }

        _end = _at;
        if (_end == _start)
        {
            return IniToken.EndOfFile;
        }

        var kind = WordOf(Text);
        if (kind is IniToken.True or IniToken.False or IniToken.Null)
        {
            SkipBlanks();
        }

        return kind != IniToken.Text ? kind : IsConstant(Text) ? IniToken.Constant : IsNumber(Text) ? IniToken.Number : IniToken.Text;
    }

    private int ValueLength(int at) => ByteAt(at) switch
    {
        _ when at >= source.Length => 0,
        (byte)'$' => LiteralDollar(at),
        (byte)'=' or (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)';' or (byte)'&' or (byte)'|' or (byte)'^' or (byte)'~' or (byte)'(' or (byte)')' or (byte)'!'
            or (byte)'"' or (byte)'\'' or 0 => 0,
        _ => 1,
    };

    // A dollar that no brace follows takes the next character with it, whatever that is.
    private int LiteralDollar(int at)
    {
        byte next = ByteAt(at + 1);
        return next is (byte)'{' or 0 ? 0 : next != '\\' ? 2 : at + 2 < source.Length ? 3 : 0;
    }

    // For php, '' ends the value, and what follows is as at the start of a line.
    private IniToken EmptyQuotes()
    {
        _at += 2;
        _state = State.Label;
        return IniToken.EndOfLine;
    }

    private IniToken NextOfRawValue()
    {
        int start = _at;
        SkipBlanks();
        switch (Current)
        {
            case var _ when _at >= source.Length && start == _at:
                _state = State.Label;
                return IniToken.EndOfLine;
            case (byte)'\n' or (byte)'\r':
                return LineBreak();
            case (byte)';':
                return Comment();
            case 0:
                return IniToken.EndOfFile;
        }

        // A comment ends it, but not between quotes if it begins with them.
        _start = _at;
        int comment = -1;
        for (; _at < source.Length && Current is not ((byte)'\n' or (byte)'\r' or 0); _at++)
        {
            if (Current == ';' && comment < 0)
            {
                comment = _at;
            }
            else if (Current == '"' && ByteAt(_start) == '"')
            {
                comment = -1;
            }
        }

        _end = WithoutBlanks(_start, comment < 0 ? _at : comment);
        if (_end - _start > 1 && ByteAt(_start) == '"' && ByteAt(_end - 1) == '"')
        {
            _start++;
            _end--;
        }

        return IniToken.Raw;
    }

    // Quotes and variables --------------------------------------------------------------------------------------------

    private IniToken OpenQuotes()
    {
        _at++;
        _outer.Push(_state);
        _state = State.Quotes;
        return Single('"');
    }

    private IniToken NextOfQuotes()
    {
        if (Current == 0)
        {
            return IniToken.EndOfFile;
        }

        if (Current == '"')
        {
            _at++;
            SkipBlanks();
            _state = _outer.Pop();
            return Single('"');
        }

        if (Current == '$' && ByteAt(_at + 1) == '{')
        {
            return OpenVariable();
        }

        _start = _at;
        while (_at < source.Length && !EndsQuoted())
        {
            _at += Current == '\\' && _at + 1 < source.Length && ByteAt(_at + 1) != '"' ? 2 : 1;
        }

        _end = Math.Min(_at, source.Length);
        _at = _end;
        Line += Text.Count((byte)'\n');
        return IniToken.Quoted;
    }

    // A quote behind a backslash does not, but at the end of a line: "C:\folder\" is common.
    private bool EndsQuoted() => Current switch
    {
        (byte)'"' => _at == _start || ByteAt(_at - 1) != '\\' || _at + 1 >= source.Length || ByteAt(_at + 1) is (byte)'\n' or (byte)'\r',
        (byte)'$' => ByteAt(_at + 1) == '{',
        0 => true,
        _ => false,
    };

    private IniToken SingleQuoted(int close)
    {
        _start = _at + 1;
        _end = close;
        _at = close + 1;
        return IniToken.Raw;
    }

    // The place of the single quote that closes the one at a place; -1 where there is none.
    private int QuotedEnd(int open)
    {
        int length = source.Span[(open + 1)..].IndexOf((byte)'\'');
        return length < 0 ? -1 : open + 1 + length;
    }

    private IniToken OpenVariable()
    {
        _at += 2;
        _outer.Push(_state);
        _state = State.VariableName;
        return IniToken.Variable;
    }

    private IniToken NextOfVariable()
    {
        if (Current == '}')
        {
            _at++;
            _state = _outer.Pop();
            return Single('}');
        }

        _start = _at;
        while (_at < source.Length && IsLabel(Current))
        {
            _at++;
        }

        _end = WithoutBlanks(_start, _at);
        return _at > _start ? IniToken.VariableName : IniToken.EndOfFile;
    }

    // All -------------------------------------------------------------------------------------------------------------

    private IniToken Single(char c)
    {
        Character = (byte)c;
        return IniToken.Character;
    }

    private IniToken LineBreak()
    {
        SkipLineBreak();
        _state = State.Label;
        return IniToken.EndOfLine;
    }

    // One that no line break follows is the end.
    private IniToken Comment()
    {
        while (_at < source.Length && Current is not ((byte)'\n' or (byte)'\r'))
        {
            _at++;
        }

        return _at >= source.Length ? IniToken.EndOfFile : LineBreak();
    }

    private void SkipLineBreak(bool isCounted = true)
    {
        if (Current is (byte)'\n' or (byte)'\r')
        {
            _at += Current == '\r' && ByteAt(_at + 1) == '\n' ? 2 : 1;
            Line += isCounted ? 1 : 0;
        }
    }

    private void SkipBlanks()
    {
        while (Current is (byte)' ' or (byte)'\t')
        {
            _at++;
        }
    }

    private int WithoutBlanks(int start, int end)
    {
        while (end > start && ByteAt(end - 1) is (byte)' ' or (byte)'\t')
        {
            end--;
        }

        return end;
    }

    private byte ByteAt(int at) => at < source.Length ? source.Span[at] : (byte)0;

    private static IniToken WordOf(ReadOnlySpan<byte> text) =>
        IsOneOf(text, "true", "on", "yes") ? IniToken.True
        : IsOneOf(text, "false", "off", "no", "none") ? IniToken.False
        : IsOneOf(text, "null") ? IniToken.Null
        : IniToken.Text;

    private static bool IsOneOf(ReadOnlySpan<byte> text, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (System.Text.Ascii.EqualsIgnoreCase(text, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsConstant(ReadOnlySpan<byte> text)
    {
        foreach (byte c in text)
        {
            if (!Bytes.IsLetter(c) && c != '_' && !Bytes.IsDigit(c))
            {
                return false;
            }
        }

        return !Bytes.IsDigit(text[0]);
    }

    // Digits, with a minus; or, without one, digits with a point.
    private static bool IsNumber(ReadOnlySpan<byte> text)
    {
        int points = 0;
        int digits = 0;
        foreach (byte c in text[0] == '-' ? text[1..] : text)
        {
            points += c == '.' ? 1 : 0;
            digits += Bytes.IsDigit(c) ? 1 : 0;
            if (c != '.' && !Bytes.IsDigit(c))
            {
                return false;
            }
        }

        return digits > 0 && (points == 0 || points == 1 && text[0] != '-');
    }
}
