namespace PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

/// <summary>Quoted strings and what is interpolated into them.</summary>
internal sealed partial class Lexer
{
    private static bool IsStringPrefix(byte next) => next is (byte)'\'' or (byte)'"' or (byte)'<';

    /// <summary>The old binary prefix <c>b"..."</c>, which means nothing.</summary>
    private void ReadPrefixedString()
    {
        int start = _pos;
        bool isPrefix = (Current | 0x20) == 'b';
        if (isPrefix && Peek(1) != '<')
        {
            _pos++;
            if (Current == '\'')
                ReadSingleQuoted(start);
            else
                ReadDoubleQuoted(start);
        }
        else if (!isPrefix || !TryReadHeredocStart(start, start + 1))
        {
            _pos = start + 1;
            Add(TokenKind.Identifier, start, _tokens.Symbols.Intern(_source.AsSpan(start, 1)));
        }
    }

    private void ReadSingleQuoted(int start)
    {
        int pos = _pos + 1;
        while (true)
        {
            int found = Characters.IndexOfAny(_source.AsSpan(pos, _end - pos), (byte)'\'', (byte)'\\');
            if (found < 0 || (pos + found + 1 >= _end && _source[pos + found] == '\\'))
            {
                // Not closed: php calls the rest of the file string content.
                AddMultiLine(TokenKind.StringContent, start, _end);
                return;
            }

            pos += found;
            if (_source[pos] == '\'')
                break;
            pos += 2;
        }

        AddMultiLine(TokenKind.SingleQuotedString, start, pos + 1);
    }

    private void ReadDoubleQuoted(int start)
    {
        int end = FindInterpolation(_pos + 1, (byte)'"');
        if (end < _end && _source[end] == '"')
        {
            CheckEscapes(_pos + 1, end);
            AddMultiLine(TokenKind.DoubleQuotedString, start, end + 1);
            return;
        }

        _pos++;
        Add(TokenKind.Quote, start);
        _modes.Push(new StringMode(Mode.DoubleQuotes));
    }

    private void AddMultiLine(TokenKind kind, int start, int end)
    {
        _pos = end;
        Add(kind, start);
        _line += Characters.CountLines(_source.AsSpan(start, end - start));
    }

    /// <summary>The next place, from <paramref name="pos"/> on, where a string ends or something is interpolated.</summary>
    private int FindInterpolation(int pos, byte quote)
    {
        while (true)
        {
            int found = Characters.IndexOfAny(_source.AsSpan(pos, _end - pos), quote, (byte)'\\', (byte)'$', (byte)'{');
            if (found < 0)
                return _end;

            pos += found;
            byte b = _source[pos];
            if (b == quote || IsInterpolation(pos))
                return pos;

            pos += b == '\\' ? 2 : 1;
            if (pos >= _end)
                return _end;
        }
    }

    private bool IsInterpolation(int pos)
    {
        byte next = pos + 1 < _end ? _source[pos + 1] : (byte)0;
        return _source[pos] switch
        {
            (byte)'$' => next == '{' || Characters.IsIdentifierStart(next),
            (byte)'{' => next == '$',
            _ => false,
        };
    }

    /// <summary>The next token inside double quotes or backticks.</summary>
    private void ReadQuotedPart(Mode mode)
    {
        byte quote = mode == Mode.DoubleQuotes ? (byte)'"' : (byte)'`';
        if (Current == quote)
        {
            Take(mode == Mode.DoubleQuotes ? TokenKind.Quote : TokenKind.Backtick, 1);
            _modes.Pop();
        }
        else if (!TryReadInterpolation())
        {
            int start = _pos;
            int end = FindInterpolation(_pos, quote);
            CheckEscapes(start, end);
            AddMultiLine(TokenKind.StringContent, start, end);
        }
    }

    private bool TryReadInterpolation()
    {
        if (!IsInterpolation(_pos))
            return false;

        if (Current == '{')
        {
            Take(TokenKind.CurlyOpen, 1);
            Open((byte)'{');
            _modes.Push(new StringMode(Mode.Scripting));
        }
        else if (Peek(1) == '{')
        {
            ReadDollarCurly();
        }
        else
        {
            ReadSimpleInterpolation();
        }

        return true;
    }

    private void ReadDollarCurly()
    {
        Take(TokenKind.DollarCurlyOpen, 2);
        Open((byte)'{');
        _modes.Push(new StringMode(Mode.Scripting));
        int length = Characters.IdentifierLength(Rest());
        if (length > 0 && Peek(length) is (byte)'[' or (byte)'}')
        {
            int start = _pos;
            _pos += length;
            Add(TokenKind.StringVariableName, start, _tokens.Symbols.Intern(_source.AsSpan(start, length)));
        }
    }

    /// <summary><c>$a</c>, <c>$a[offset]</c>, <c>$a-&gt;b</c> or <c>$a?-&gt;b</c> without braces.</summary>
    private void ReadSimpleInterpolation()
    {
        ReadVariable();
        if (Current == '[')
        {
            Take(TokenKind.OpenBracket, 1);
            ReadOffset();
        }
        else if (Current == '-' && Peek(1) == '>' && Characters.IsIdentifierStart(Peek(2)))
        {
            Take(TokenKind.Arrow, 2);
            ReadMemberName();
        }
        else if (Current == '?' && Peek(1) == '-' && Peek(2) == '>' && Characters.IsIdentifierStart(Peek(3)))
        {
            Take(TokenKind.NullSafeArrow, 3);
            ReadMemberName();
        }
    }

    /// <summary>The inside of <c>$a[...]</c>, up to its bracket or to something that does not belong there.</summary>
    private void ReadOffset()
    {
        while (!AtEnd)
        {
            byte b = Current;
            if (b == ']')
            {
                Take(TokenKind.CloseBracket, 1);
                return;
            }

            if (Characters.IsSpace(b) || b is (byte)'\\' or (byte)'\'' or (byte)'#')
            {
                // Never right here: an empty content lets the parser say so.
                Add(TokenKind.StringContent, _pos);
                return;
            }

            if (Characters.IsDigit(b))
                Take(TokenKind.NumericOffset, OffsetLength());
            else if (b == '$' && Characters.IsIdentifierStart(Peek(1)))
                ReadVariable();
            else if (Characters.IsIdentifierStart(b))
                ReadOffsetName();
            else
                ReadOffsetSymbol(b);
        }
    }

    private int OffsetLength()
    {
        string? digits = Current == '0' ? RadixDigits(Peek(1)) : null;
        if (digits is not null && IsOneOf(digits, Peek(2)))
            return 2 + DigitsLength(2, digits);
        return DigitsLength(0, NumberDecoder.DecimalDigits);
    }

    private void ReadOffsetName()
    {
        int start = _pos;
        int length = Characters.IdentifierLength(Rest());
        _pos += length;
        Add(TokenKind.Identifier, start, _tokens.Symbols.Intern(_source.AsSpan(start, length)));
    }

    /// <summary>Only a minus is right here; the others are read so that the parser can name them.</summary>
    private void ReadOffsetSymbol(byte b)
    {
        TokenKind kind = b switch
        {
            (byte)'-' => TokenKind.Minus,
            (byte)'[' => TokenKind.OpenBracket,
            (byte)'(' => TokenKind.OpenParen,
            (byte)')' => TokenKind.CloseParen,
            (byte)'{' => TokenKind.OpenBrace,
            (byte)'}' => TokenKind.CloseBrace,
            (byte)'+' => TokenKind.Plus,
            (byte)'.' => TokenKind.Dot,
            (byte)'"' => TokenKind.Quote,
            _ => TokenKind.BadCharacter,
        };
        Take(kind, 1);
    }
}
