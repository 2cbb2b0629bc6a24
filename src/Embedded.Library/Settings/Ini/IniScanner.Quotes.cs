namespace PeachpieSockets.Embedded.Library.Settings.Ini;

/// <summary>Strings between quotes, and variables.</summary>
internal sealed partial class IniScanner
{
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
        int length = source.AsSpan(open + 1).IndexOf((byte)'\'');
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
}
