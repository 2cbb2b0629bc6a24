using PeachpieSockets.Embedded.Compiler.Syntax.Parsing;

namespace PeachpieSockets.Embedded.Compiler.Syntax;

/// <summary>PHP source to syntax tree.</summary>
internal static class PhpParser
{
    /// <summary>Parses one file. Throws <see cref="SyntaxException"/> for everything php's own parser refuses.</summary>
    public static SourceFile Parse(ReadOnlyMemory<byte> source, string path, bool shortOpenTag = true) =>
        Parser.Parse(source, path, shortOpenTag);
}
