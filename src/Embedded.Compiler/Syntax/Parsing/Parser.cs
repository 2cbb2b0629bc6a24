using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

namespace PeachpieSockets.Embedded.Compiler.Syntax.Parsing;

/// <summary>
/// A recursive-descent parser with precedence climbing. Each part follows the productions of PHP's documented grammar;
/// the parts are split by area. The parser reports what php's own parser reports; checks that php's compiler makes later
/// on the finished tree are in the Validation folder.
/// </summary>
internal sealed partial class Parser
{
    /// <summary>How deep the recursion may go before each step asks whether there is stack left.</summary>
    private const int UncheckedDepth = 32;
    private const int MaximumDepth = 10_000; // about where php's own parser gives up

    private readonly byte[] _source;
    private readonly int _sourceStart;
    private readonly TokenStream _stream;
    private readonly Token[] _tokens;
    private readonly SymbolTable _symbols;
    private readonly string _path;
    private int _at = -1;
    private TokenKind _kind;
    private int _depth;

    /// <summary>The first documentation comment that belongs to nothing yet.</summary>
    private int _docComment;

    /// <summary>The keyword that the last argument starts with; right after it, php takes it for the name of the argument.</summary>
    private int _argumentKeyword = -2;

    /// <summary>Whether a brace opens property hooks where it else would be an index.</summary>
    private bool _braceIsHook;

    private Parser(ReadOnlyMemory<byte> source, string path, TokenStream stream)
    {
        if (!MemoryMarshal.TryGetArray(source, out ArraySegment<byte> segment))
            segment = source.ToArray();

        _source = segment.Array!;
        _sourceStart = segment.Offset;
        _path = path;
        _stream = stream;
        _tokens = stream.Items;
        _symbols = stream.Symbols;
        Next();
    }

    private int Line => _tokens[_at].Line;

    private string Symbol => _symbols[_tokens[_at].Value];

    private ReadOnlySpan<byte> TokenBytes => Bytes(_tokens[_at]);

    public static SourceFile Parse(ReadOnlyMemory<byte> source, string path, bool shortOpenTag)
    {
        // Offsets of tokens are offsets into the array, so the lexer and the parser must share one.
        if (!MemoryMarshal.TryGetArray(source, out _))
            source = source.ToArray();

        using TokenStream stream = Lexer.Tokenize(source, shortOpenTag);
        return new Parser(source, path, stream).ParseFile();
    }

    private ReadOnlySpan<byte> Bytes(in Token token) => _source.AsSpan(token.Start, token.End - token.Start);

    private void Next()
    {
        _kind = _tokens[++_at].Kind;
        if (_kind == TokenKind.Error)
            throw _stream.Error!;
    }

    private TokenKind Peek(int distance = 1)
    {
        int index = Math.Min(_at + distance, _stream.Count - 1);
        return _tokens[index].Kind;
    }

    private bool Accept(TokenKind kind)
    {
        if (_kind != kind)
            return false;

        Next();
        return true;
    }

    /// <summary>Takes a token where no other is possible.</summary>
    private void Expect(TokenKind kind)
    {
        if (_kind != kind)
            throw Unexpected(TokenNames.Describe(kind));
        Next();
    }

    /// <summary>Takes a token where php knows others: <paramref name="expecting"/> as php lists them, null for too many to list.</summary>
    private void Expect(TokenKind kind, string? expecting)
    {
        if (_kind != kind)
            throw Unexpected(expecting);
        Next();
    }

    private SyntaxException Unexpected(string? expecting = null)
    {
        Token token = _tokens[_at];
        int line = token.Line + (token.Kind == TokenKind.StringContent ? 0 : Characters.CountLines(Bytes(token)));
        if (_at == _argumentKeyword + 1)
            expecting = "\":\"";
        string message = SyntaxMessages.SyntaxError + TokenNames.DescribeUnexpected(token.Kind, Bytes(token));
        return new SyntaxException(expecting is null ? message : $"{message}, expecting {expecting}", line);
    }

    /// <summary>The present token is right, the one after it is not.</summary>
    private SyntaxException UnexpectedAfter(string? expecting)
    {
        Next();
        return Unexpected(expecting);
    }

    private static SyntaxException CompileError(string message, int line) => new(message, line, isParseError: false);

    /// <summary>Counts a level of nesting. Hostile nesting ends in an error, not in a dead process.</summary>
    private void Enter()
    {
        if (++_depth > UncheckedDepth && (_depth > MaximumDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack()))
            throw new SyntaxException(SyntaxMessages.NestingTooDeep, Line);
    }

    private void Leave() => _depth--;

    /// <summary>
    /// The documentation comment of a declaration: as in php the last one before the present token that no declaration took,
    /// unless a closing brace came after it. What lies between them otherwise does not matter.
    /// </summary>
    private byte[]? TakeDocComment()
    {
        if (!_stream.HasDocComments)
            return null;

        List<(int Token, int Start, int Length)> comments = _stream.DocComments;
        int taken = _docComment;
        while (_docComment < comments.Count && comments[_docComment].Token <= _at)
            _docComment++;
        if (_docComment == taken)
            return null;

        (int token, int start, int length) = comments[_docComment - 1];
        for (; token < _at; token++)
        {
            if (_tokens[token].Kind == TokenKind.CloseBrace)
                return null;
        }

        return _source.AsSpan(start, length).ToArray();
    }
}
