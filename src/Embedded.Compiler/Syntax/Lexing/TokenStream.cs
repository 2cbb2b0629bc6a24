namespace PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

/// <summary>A heredoc or nowdoc, as its closing mark defines it.</summary>
internal struct HeredocInfo
{
    public bool IsNowdoc;

    /// <summary>The line after the opening mark.</summary>
    public int BodyLine;

    /// <summary>How many bytes of indentation each line loses.</summary>
    public int Indentation;

    /// <summary>Where the line of the closing mark starts.</summary>
    public int EndLineStart;
}

/// <summary>All tokens of a file, in memory that is used again, with what does not fit into a token.</summary>
internal sealed class TokenStream : IDisposable
{
    private const int LargestKept = 1 << 16;
    private static Token[]? s_spare; // of the last stream that ended
    private static readonly Token[] s_none = new Token[0]; // what [] is compiled to is translated at the first use

    private Token[] _tokens = Interlocked.Exchange(ref s_spare, null) ?? new Token[1024];

    public int Count { get; private set; }

    /// <summary>The tokens; valid until the stream is disposed.</summary>
    public Token[] Items => _tokens;

    public SymbolTable Symbols { get; } = new();

    public List<HeredocInfo> Heredocs => _heredocs ??= [];

    /// <summary>Documentation comments, in order: the index of the token that follows, the place, the length.</summary>
    public List<(int Token, int Start, int Length)> DocComments => _docComments ??= [];

    /// <summary>Whether there are any.</summary>
    public bool HasDocComments => _docComments is { Count: > 0 };

    private List<HeredocInfo>? _heredocs;
    private List<(int Token, int Start, int Length)>? _docComments;

    /// <summary>The error that the <see cref="TokenKind.Error"/> token stands for.</summary>
    public SyntaxException? Error { get; set; }

    /// <summary>The line of the last byte of the file, or of the place where reading stopped.</summary>
    public int LastLine { get; set; }

    public void Add(TokenKind kind, int start, int end, int line, int value = 0)
    {
        if (Count == _tokens.Length)
            Grow();

        ref Token token = ref _tokens[Count++];
        token.Kind = kind;
        token.Start = start;
        token.End = end;
        token.Line = line;
        token.Value = value;
    }

    public void Dispose()
    {
        if (_tokens.Length is > 0 and <= LargestKept)
            s_spare = _tokens;
        _tokens = s_none;
    }

    private void Grow()
    {
        var larger = new Token[Math.Max(_tokens.Length * 2, 1024)];
        Array.Copy(_tokens, larger, Count);
        _tokens = larger;
    }
}
