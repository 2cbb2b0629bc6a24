namespace PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

/// <summary>
/// One token: the bytes from <see cref="Start"/> to <see cref="End"/>. Holds no reference, so that the arrays of tokens can be pooled.
/// <see cref="Value"/> is a symbol of the <see cref="SymbolTable"/> for names and variables, an index of heredocs for their start.
/// </summary>
internal struct Token
{
    public TokenKind Kind;
    public int Start;
    public int End;

    /// <summary>The line of the first byte.</summary>
    public int Line;
    public int Value;
}
