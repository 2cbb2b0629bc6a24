namespace PeachpieSockets.Embedded.Compiler.Syntax;

/// <summary>
/// The source cannot be compiled. <paramref name="isParseError"/> tells php's "Parse error" (a ParseError, thrown)
/// from php's compile-time "Fatal error" (as for <c>Cannot redeclare</c>, <c>Cannot use 'static' as ...</c>).
/// </summary>
internal sealed class SyntaxException(string message, int line, bool isParseError = true) : Exception(message)
{
    public int Line { get; } = line;

    public bool IsParseError { get; } = isParseError;
}
