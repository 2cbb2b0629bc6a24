using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

/// <summary>Punctuation, operators and casts.</summary>
internal sealed partial class Lexer
{
    private static readonly (byte[] Name, TokenKind Kind)[] Casts =
    [
        ("int"u8.ToArray(), TokenKind.IntCast), ("integer"u8.ToArray(), TokenKind.IntCast),
        ("float"u8.ToArray(), TokenKind.FloatCast), ("double"u8.ToArray(), TokenKind.FloatCast),
        ("string"u8.ToArray(), TokenKind.StringCast), ("binary"u8.ToArray(), TokenKind.StringCast),
        ("bool"u8.ToArray(), TokenKind.BoolCast), ("boolean"u8.ToArray(), TokenKind.BoolCast),
        ("array"u8.ToArray(), TokenKind.ArrayCast), ("object"u8.ToArray(), TokenKind.ObjectCast), ("unset"u8.ToArray(), TokenKind.UnsetCast),
    ];

    private void ReadSymbol(byte b)
    {
        byte next = Peek(1);
        switch (b)
        {
            case (byte)';': Take(TokenKind.Semicolon, 1); break;
            case (byte)',': Take(TokenKind.Comma, 1); break;
            case (byte)'(': ReadParenthesis(); break;
            case (byte)'[': Open(b); Take(TokenKind.OpenBracket, 1); break;
            case (byte)'#': Open((byte)'['); Take(TokenKind.AttributeStart, 2); break;
            case (byte)'{': ReadOpenBrace(); break;
            case (byte)')': Close(b); Take(TokenKind.CloseParen, 1); break;
            case (byte)']': Close(b); Take(TokenKind.CloseBracket, 1); break;
            case (byte)'}': ReadCloseBrace(); break;
            case (byte)'\'': ReadSingleQuoted(_pos); break;
            case (byte)'"': ReadDoubleQuoted(_pos); break;
            case (byte)'`': Take(TokenKind.Backtick, 1); _modes.Push(new StringMode(Mode.Backtick)); break;
            case (byte)'=': Take(EqualSign(next, out int eq), eq); break;
            case (byte)'-': ReadMinus(next); break;
            case (byte)':': Take(next == ':' ? TokenKind.DoubleColon : TokenKind.Colon, next == ':' ? 2 : 1); break;
            case (byte)'?': ReadQuestion(next); break;
            case (byte)'<': ReadLess(next); break;
            case (byte)'>': Take(GreaterSign(next, out int gt), gt); break;
            case (byte)'!': Take(ExclamationSign(next, out int not), not); break;
            case (byte)'.': Take(DotSign(next, out int dot), dot); break;
            case (byte)'*': Take(StarSign(next, out int star), star); break;
            case (byte)'+': Take(Either(next, '+', TokenKind.Increment, TokenKind.PlusAssign, TokenKind.Plus, out int plus), plus); break;
            case (byte)'&': Take(Either(next, '&', TokenKind.AndAnd, TokenKind.AndAssign, TokenKind.Ampersand, out int and), and); break;
            case (byte)'|': ReadBar(next); break;
            case (byte)'/': Take(OrAssign(next, TokenKind.SlashAssign, TokenKind.Slash, out int slash), slash); break;
            case (byte)'%': Take(OrAssign(next, TokenKind.PercentAssign, TokenKind.Percent, out int mod), mod); break;
            case (byte)'^': Take(OrAssign(next, TokenKind.XorAssign, TokenKind.Caret, out int xor), xor); break;
            case (byte)'~': Take(TokenKind.Tilde, 1); break;
            case (byte)'@': Take(TokenKind.At, 1); break;
            case (byte)'$': Take(TokenKind.Dollar, 1); break;
            case (byte)'\\': ReadBackslash(next); break;
            default: Take(TokenKind.BadCharacter, 1); break;
        }
    }

    /// <summary>An operator that may be doubled or be followed by <c>=</c>.</summary>
    private static TokenKind Either(byte next, char twin, TokenKind doubled, TokenKind assign, TokenKind plain, out int length)
    {
        length = next == twin || next == '=' ? 2 : 1;
        return next == twin ? doubled : next == '=' ? assign : plain;
    }

    private static TokenKind OrAssign(byte next, TokenKind assign, TokenKind plain, out int length)
    {
        length = next == '=' ? 2 : 1;
        return next == '=' ? assign : plain;
    }

    private TokenKind EqualSign(byte next, out int length)
    {
        length = next switch { (byte)'=' => Peek(2) == '=' ? 3 : 2, (byte)'>' => 2, _ => 1 };
        return (next, length) switch
        {
            ((byte)'>', _) => TokenKind.DoubleArrow,
            (_, 3) => TokenKind.Identical,
            (_, 2) => TokenKind.EqualEqual,
            _ => TokenKind.Assign,
        };
    }

    private TokenKind GreaterSign(byte next, out int length)
    {
        if (next == '>')
        {
            length = Peek(2) == '=' ? 3 : 2;
            return length == 3 ? TokenKind.ShiftRightAssign : TokenKind.ShiftRight;
        }

        return OrAssign(next, TokenKind.GreaterEqual, TokenKind.Greater, out length);
    }

    private TokenKind ExclamationSign(byte next, out int length)
    {
        length = next != '=' ? 1 : Peek(2) == '=' ? 3 : 2;
        return length switch { 1 => TokenKind.Exclamation, 2 => TokenKind.NotEqual, _ => TokenKind.NotIdentical };
    }

    private TokenKind DotSign(byte next, out int length)
    {
        if (next == '.' && Peek(2) == '.')
        {
            length = 3;
            return TokenKind.Ellipsis;
        }

        return OrAssign(next, TokenKind.DotAssign, TokenKind.Dot, out length);
    }

    private TokenKind StarSign(byte next, out int length)
    {
        if (next == '*')
        {
            length = Peek(2) == '=' ? 3 : 2;
            return length == 3 ? TokenKind.PowerAssign : TokenKind.Power;
        }

        return OrAssign(next, TokenKind.StarAssign, TokenKind.Star, out length);
    }

    private void ReadMinus(byte next)
    {
        if (next == '>')
        {
            Take(TokenKind.Arrow, 2);
            ReadMemberName();
            return;
        }

        Take(Either(next, '-', TokenKind.Decrement, TokenKind.MinusAssign, TokenKind.Minus, out int length), length);
    }

    private void ReadBar(byte next)
    {
        if (next == '>')
            Take(TokenKind.Pipe, 2);
        else
            Take(Either(next, '|', TokenKind.OrOr, TokenKind.OrAssign, TokenKind.Bar, out int length), length);
    }

    private void ReadQuestion(byte next)
    {
        if (next == '>')
        {
            CloseTag();
        }
        else if (next == '?')
        {
            bool assign = Peek(2) == '=';
            Take(assign ? TokenKind.CoalesceAssign : TokenKind.Coalesce, assign ? 3 : 2);
        }
        else if (next == '-' && Peek(2) == '>')
        {
            Take(TokenKind.NullSafeArrow, 3);
            ReadMemberName();
        }
        else
        {
            Take(TokenKind.Question, 1);
        }
    }

    private void ReadLess(byte next)
    {
        switch (next)
        {
            case (byte)'<' when Peek(2) == '=':
                Take(TokenKind.ShiftLeftAssign, 3);
                break;
            case (byte)'<':
                if (!TryReadHeredocStart(_pos, _pos))
                    Take(TokenKind.ShiftLeft, 2);
                break;
            case (byte)'=':
                Take(Peek(2) == '>' ? TokenKind.Spaceship : TokenKind.LessEqual, Peek(2) == '>' ? 3 : 2);
                break;
            case (byte)'>':
                Take(TokenKind.NotEqual, 2);
                break;
            default:
                Take(TokenKind.Less, 1);
                break;
        }
    }

    private void ReadBackslash(byte next)
    {
        if (Characters.IsIdentifierStart(next))
            ReadName(TokenKind.FullyQualifiedName, 0);
        else
            Take(TokenKind.Backslash, 1);
    }

    private void ReadOpenBrace()
    {
        Open((byte)'{');
        Take(TokenKind.OpenBrace, 1);
        if (_modes.Count > 0)
            _modes.Push(new StringMode(Mode.Scripting));
    }

    private void ReadCloseBrace()
    {
        Close((byte)'}');
        Take(TokenKind.CloseBrace, 1);
        _modes.TryPop(out _);
    }

    /// <summary>A parenthesis, or a cast.</summary>
    private void ReadParenthesis()
    {
        int distance = 1;
        while (Peek(distance) is (byte)' ' or (byte)'\t')
            distance++;

        int word = _pos + distance;
        int length = Math.Min(Characters.IdentifierLength(_source.AsSpan(Math.Min(word, _end), Math.Max(0, _end - word))), 16);
        distance += length;
        while (Peek(distance) is (byte)' ' or (byte)'\t')
            distance++;

        if (length is >= 3 and <= 7 && Peek(distance) == ')' && FindCast(_source.AsSpan(word, length)) is { } cast)
        {
            Take(cast, distance + 1);
            return;
        }

        Open((byte)'(');
        Take(TokenKind.OpenParen, 1);
    }

    private TokenKind? FindCast(ReadOnlySpan<byte> word)
    {
        foreach ((byte[] name, TokenKind kind) in Casts)
        {
            if (Utf8.EqualsIgnoreCase(word, name))
                return kind;
        }

        if (Utf8.EqualsIgnoreCase(word, "real"u8))
            throw new SyntaxException(SyntaxMessages.RealCast, _line);
        return null;
    }
}
