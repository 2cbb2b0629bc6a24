namespace PeachpieSockets.Embedded.Library.Settings.Ini;

/// <summary>
/// Splits an ini text into tokens as PHP 8.2 does. What a character means depends on where it stands: in a label, a section's name, an offset, a value,
/// between quotes.
/// </summary>
/// <param name="source">The text.</param>
/// <param name="isRaw">Whether values and sections are taken as they are (INI_SCANNER_RAW).</param>
internal sealed partial class IniScanner(byte[] source, bool isRaw)
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
    public ReadOnlySpan<byte> Text => source.AsSpan(_start, _end - _start);

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

    private byte ByteAt(int at) => at < source.Length ? source[at] : (byte)0;
}
