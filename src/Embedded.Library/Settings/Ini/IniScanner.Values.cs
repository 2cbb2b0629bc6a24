using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Settings.Ini;

/// <summary>Values.</summary>
internal sealed partial class IniScanner
{
    private IniToken NextOfValue()
    {
        int start = _at;
        SkipBlanks();
        if (End(start) is { } end)
        {
            return end;
        }

        switch (Current)
        {
            case (byte)'=':
                return EndBefore(0); // a value has none: php takes it for the one of a line without a label
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
                return EndBefore(1);
            case (byte)'\'' when ByteAt(_at + 1) == '\'':
                return EndBefore(2); // for php, '' ends the value, and what follows is as at the start of a line
            case (byte)'\'':
                return QuotedEnd(_at) is > 0 and var close ? SingleQuoted(close) : IniToken.EndOfFile;
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

    // What ends a value, with the blanks before it; null where it goes on.
    private IniToken? End(int start) => Current switch
    {
        _ when _at >= source.Length && start == _at => EndBefore(0),
        (byte)'\n' or (byte)'\r' => LineBreak(),
        (byte)';' => Comment(),
        _ => null,
    };

    // The value ends, some characters are passed over, and a label may follow.
    private IniToken EndBefore(int skipped)
    {
        _at += skipped;
        _state = State.Label;
        return IniToken.EndOfLine;
    }

    private IniToken NextOfRawValue()
    {
        int start = _at;
        SkipBlanks();
        if (End(start) is { } end)
        {
            return end;
        }

        if (Current == 0)
        {
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
