namespace PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

/// <summary>Code between the tags.</summary>
internal sealed partial class Lexer
{
    /// <summary>Reads one token (or what lies before it), or leaves the script.</summary>
    private void ReadScript()
    {
        SkipSpace();
        if (AtEnd)
            return;

        byte b = _source[_pos];
        if (Characters.IsIdentifierStart(b))
            ReadWord();
        else if (b == '$' && Characters.IsIdentifierStart(Peek(1)))
            ReadVariable();
        else if (Characters.IsDigit(b) || (b == '.' && Characters.IsDigit(Peek(1))))
            ReadNumber();
        else
            ReadSymbol(b);

        if (_untilHalt > 0)
            _untilHalt--;
    }

    private void SkipSpace()
    {
        while (_pos < _end)
        {
            byte b = _source[_pos];
            if (b is (byte)' ' or (byte)'\t')
            {
                _pos++;
            }
            else if (b == '\n')
            {
                _pos++;
                _line++;
            }
            else if (b == '\r')
            {
                _pos++;
                if (Current != '\n')
                    _line++;
            }
            else if ((b == '#' && Peek(1) != '[') || (b == '/' && Peek(1) == '/'))
            {
                SkipLineComment();
            }
            else if (b == '/' && Peek(1) == '*')
            {
                SkipBlockComment();
            }
            else
            {
                return;
            }
        }
    }

    private void SkipLineComment()
    {
        // A closing tag ends the comment too.
        while (_pos < _end && Current is not ((byte)'\n' or (byte)'\r') && !(Current == '?' && Peek(1) == '>'))
            _pos++;
    }

    private void SkipBlockComment()
    {
        int start = _pos;
        int end = _pos + 2;
        while (end + 1 < _end && !(_source[end] == '*' && _source[end + 1] == '/'))
            end++;
        if (end + 1 >= _end)
            throw new SyntaxException(SyntaxMessages.UnterminatedComment(_line), _line);

        _pos = end + 2;
        ReadOnlySpan<byte> comment = _source.AsSpan(start, _pos - start);
        _line += Characters.CountLines(comment);
        if (comment.Length > 4 && comment[2] == '*' && Characters.IsSpace(comment[3]))
            _tokens.DocComments.Add((_tokens.Count, start, comment.Length));
    }

    private void ReadVariable()
    {
        int start = _pos;
        int length = Characters.IdentifierLength(_source.AsSpan(_pos + 1, _end - _pos - 1));
        int symbol = _tokens.Symbols.Intern(_source.AsSpan(_pos + 1, length));
        _pos += length + 1;
        Add(TokenKind.Variable, start, symbol);
    }

    /// <summary>A keyword, an identifier or a name with its namespace.</summary>
    private void ReadWord()
    {
        int start = _pos;
        int length = Characters.IdentifierLength(Rest());
        byte next = Peek(length);
        if (next == '\\' && Characters.IsIdentifierStart(Peek(length + 1)))
        {
            int symbolOfFirst = _tokens.Symbols.Intern(_source.AsSpan(start, length));
            bool relative = _tokens.Symbols.KindOf(symbolOfFirst) == TokenKind.Namespace;
            ReadName(relative ? TokenKind.RelativeName : TokenKind.QualifiedName, length);
            return;
        }

        if (length == 1 && IsStringPrefix(next))
        {
            ReadPrefixedString();
            return;
        }

        int symbol = _tokens.Symbols.Intern(_source.AsSpan(start, length));
        TokenKind kind = _tokens.Symbols.KindOf(symbol);
        _pos += length;
        switch (kind)
        {
            case TokenKind.Enum when !IsEnumDeclaration():
                kind = TokenKind.Identifier;
                break;
            case TokenKind.Yield:
                kind = ReadYieldFrom();
                break;
            case TokenKind.HaltCompiler when _untilHalt < 0:
                _untilHalt = 4;
                break;
            case TokenKind.Private or TokenKind.Protected or TokenKind.Public:
                kind = ReadSetVisibility(kind);
                break;
        }

        // The token's lines may be more than one (yield from): it is added with the line of its first byte.
        _tokens.Add(kind, start, _pos, _line, symbol);
        if (kind == TokenKind.YieldFrom)
            _line += Characters.CountLines(_source.AsSpan(start, _pos - start));
    }

    /// <summary>The rest of a name: <c>\B\C</c> after its first part.</summary>
    private void ReadName(TokenKind kind, int length)
    {
        int start = _pos;
        _pos += length;
        while (Current == '\\' && Characters.IsIdentifierStart(Peek(1)))
        {
            _pos++;
            _pos += Characters.IdentifierLength(Rest());
        }

        Add(kind, start, _tokens.Symbols.Intern(_source.AsSpan(start, _pos - start)));
    }

    /// <summary>Whether an <c>enum</c> that was just read is the keyword: a name must follow, other than extends and implements.</summary>
    private bool IsEnumDeclaration()
    {
        int pos = _pos;
        int line = _line;
        int comments = _tokens.HasDocComments ? _tokens.DocComments.Count : 0;
        bool result = false;
        if (Characters.IsSpace(Current) || Current is (byte)'/' or (byte)'#')
        {
            SkipSpace();
            int length = Characters.IdentifierLength(Rest());
            TokenKind follower = length == 0 ? TokenKind.EndOfFile : _tokens.Symbols.KindOf(_tokens.Symbols.Intern(Rest()[..length]));
            result = length > 0 && follower is not (TokenKind.Extends or TokenKind.Implements);
        }

        if (_tokens.HasDocComments)
        {
            _tokens.DocComments.RemoveRange(comments, _tokens.DocComments.Count - comments);
        }
        _pos = pos;
        _line = line;
        return result;
    }

    /// <summary><c>yield from</c> is one token, with any white space between.</summary>
    private TokenKind ReadYieldFrom()
    {
        int distance = 0;
        while (Characters.IsSpace(Peek(distance)))
            distance++;

        bool from = distance > 0 && (Peek(distance) | 0x20) == 'f' && (Peek(distance + 1) | 0x20) == 'r'
            && (Peek(distance + 2) | 0x20) == 'o' && (Peek(distance + 3) | 0x20) == 'm'
            && !Characters.IsIdentifierPart(Peek(distance + 4));
        if (!from)
            return TokenKind.Yield;

        _pos += distance + 4;
        return TokenKind.YieldFrom;
    }

    private TokenKind ReadSetVisibility(TokenKind kind)
    {
        bool set = Current == '(' && (Peek(1) | 0x20) == 's' && (Peek(2) | 0x20) == 'e' && (Peek(3) | 0x20) == 't' && Peek(4) == ')';
        if (!set)
            return kind;

        _pos += 5;
        return kind switch
        {
            TokenKind.Public => TokenKind.PublicSet,
            TokenKind.Protected => TokenKind.ProtectedSet,
            _ => TokenKind.PrivateSet,
        };
    }

    /// <summary>After an arrow every word is a name, also one that spells a keyword.</summary>
    private void ReadMemberName()
    {
        while (Characters.IsSpace(Current))
        {
            if (Current == '\n' || (Current == '\r' && Peek(1) != '\n'))
                _line++;
            _pos++;
        }

        int length = Characters.IdentifierLength(Rest());
        if (length == 0)
            return;

        int start = _pos;
        _pos += length;
        Add(TokenKind.Identifier, start, _tokens.Symbols.Intern(_source.AsSpan(start, length)));
    }

    private void CloseTag()
    {
        int start = _pos;
        _pos += 2;
        int line = _line;
        if (Current == '\r' && Peek(1) == '\n')
        {
            _pos += 2;
            _line++;
        }
        else if (Current is (byte)'\n' or (byte)'\r')
        {
            _pos++;
            _line++;
        }

        _tokens.Add(TokenKind.Semicolon, start, _pos, line);
        if (_untilHalt != 1)
            ReadHtml();
    }
}
