namespace PeachpieSockets.Embedded.Library.Settings.Ini;

/// <summary>Labels, names of sections, offsets.</summary>
internal sealed partial class IniScanner
{
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
}
