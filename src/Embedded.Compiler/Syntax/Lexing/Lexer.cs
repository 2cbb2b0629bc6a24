using System.Runtime.InteropServices;

namespace PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

/// <summary>
/// Bytes to tokens, after php's own rules. The whole file is read at once, so that the parser can look ahead as far as it likes;
/// an error becomes the last token, and is thrown only if the parser gets there.
/// </summary>
internal sealed partial class Lexer
{
    private readonly byte[] _source;
    private readonly int _offset;
    private readonly int _end;
    private readonly bool _shortOpenTag;
    private readonly TokenStream _tokens = new();
    private readonly ArrayStack<StringMode> _modes = new();
    private readonly ArrayStack<(byte Opening, int Line)> _nesting = new();
    private int _pos;
    private int _line = 1;

    /// <summary>How many tokens are left to read after <c>__halt_compiler</c>; -1 when there was none.</summary>
    private int _untilHalt = -1;

    private Lexer(ReadOnlyMemory<byte> source, bool shortOpenTag)
    {
        if (!MemoryMarshal.TryGetArray(source, out ArraySegment<byte> segment))
            segment = source.ToArray();

        _source = segment.Array!;
        _offset = segment.Offset;
        _pos = segment.Offset;
        _end = segment.Offset + segment.Count;
        _shortOpenTag = shortOpenTag;
    }

    /// <summary>The kinds of place that the lexer can be in.</summary>
    private enum Mode : byte
    {
        Scripting, DoubleQuotes, Backtick, Heredoc,
    }

    private byte Current => _pos < _end ? _source[_pos] : (byte)0;

    private bool AtEnd => _pos >= _end;

    /// <summary>Reads all tokens. Offsets of tokens count from the start of the array behind <paramref name="source"/>.</summary>
    public static TokenStream Tokenize(ReadOnlyMemory<byte> source, bool shortOpenTag)
    {
        var lexer = new Lexer(source, shortOpenTag);
        try
        {
            lexer.Run();
        }
        catch (SyntaxException error)
        {
            lexer._tokens.Error = error;
            lexer.Add(TokenKind.Error, lexer._pos);
        }

        return lexer._tokens;
    }

    private byte Peek(int distance) => _pos + distance < _end ? _source[_pos + distance] : (byte)0;

    private ReadOnlySpan<byte> Rest() => _source.AsSpan(_pos, _end - _pos);

    private void Add(TokenKind kind, int start, int value = 0) => _tokens.Add(kind, start, _pos, _line, value);

    /// <summary>Adds the token of the next bytes.</summary>
    private void Take(TokenKind kind, int length)
    {
        int start = _pos;
        _pos += length;
        Add(kind, start);
    }

    private void Run()
    {
        SkipShebang();
        ReadHtml();
        while (_pos < _end && _untilHalt != 0)
        {
            switch (_modes.TryPeek(out StringMode mode) ? mode.Mode : Mode.Scripting)
            {
                case Mode.Scripting:
                    ReadScript();
                    break;
                case Mode.Heredoc:
                    ReadHeredocPart(mode);
                    break;
                default:
                    ReadQuotedPart(mode.Mode);
                    break;
            }
        }

        if (_untilHalt < 0)
            CheckNestingAtEnd();
        Add(TokenKind.EndOfFile, _pos);
    }

    private void SkipShebang()
    {
        if (Current != (byte)'#' || Peek(1) != (byte)'!')
            return;

        while (_pos < _end && _source[_pos] != (byte)'\n')
            _pos++;

        if (_pos < _end)
        {
            _pos++;
            _line++;
        }
    }

    /// <summary>Everything up to the next opening tag, and that tag.</summary>
    private void ReadHtml()
    {
        int start = _pos;
        int tag = _pos;
        int tagLength = 0;
        bool echo = false;
        while (tagLength == 0)
        {
            while (tag < _end && !(_source[tag] == '<' && tag + 1 < _end && _source[tag + 1] == '?'))
                tag++;
            if (tag == _end)
                break;

            tagLength = OpeningTagLength(tag, out echo);
            if (tagLength == 0)
                tag += 2;
        }

        if (tag > start)
        {
            _pos = tag;
            Add(TokenKind.InlineHtml, start);
            _line += Characters.CountLines(_source.AsSpan(start, tag - start));
        }

        if (tagLength == 0)
            return;

        _pos = tag + tagLength;
        if (echo)
            Add(TokenKind.OpenTagEcho, tag);
        _line += Characters.CountLines(_source.AsSpan(tag, tagLength));
    }

    private int OpeningTagLength(int tag, out bool echo)
    {
        ReadOnlySpan<byte> rest = _source.AsSpan(tag + 2, _end - tag - 2);
        echo = rest.Length > 0 && rest[0] == '=';
        if (echo)
            return 3;

        bool php = rest.Length >= 3 && (rest[0] | 0x20) == 'p' && (rest[1] | 0x20) == 'h' && (rest[2] | 0x20) == 'p';
        if (php && rest.Length == 3)
            return 5;
        if (php && rest[3] is (byte)' ' or (byte)'\t' or (byte)'\n')
            return 6;
        if (php && rest[3] == '\r')
            return rest.Length > 4 && rest[4] == '\n' ? 7 : 6;
        return _shortOpenTag ? 2 : 0;
    }

    private void Open(byte bracket) => _nesting.Push((bracket, _line));

    private void Close(byte bracket)
    {
        if (!_nesting.TryPop(out (byte Opening, int Line) open))
            throw new SyntaxException(SyntaxMessages.Unmatched((char)bracket), _line);

        bool matches = (open.Opening, bracket) is ((byte)'(', (byte)')') or ((byte)'[', (byte)']') or ((byte)'{', (byte)'}');
        if (!matches)
            throw new SyntaxException(SyntaxMessages.Unclosed((char)open.Opening, open.Line == _line ? 0 : open.Line, (char)bracket), _line);
    }

    private void CheckNestingAtEnd()
    {
        if (_nesting.TryPop(out (byte Opening, int Line) open))
            throw new SyntaxException(SyntaxMessages.Unclosed((char)open.Opening, open.Line == _line ? 0 : open.Line), _line);
    }

    private readonly record struct StringMode(Mode Mode, int Heredoc = -1, int LabelStart = 0, int LabelLength = 0);
}
