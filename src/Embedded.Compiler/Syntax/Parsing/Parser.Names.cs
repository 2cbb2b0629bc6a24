using System.Text;
using PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

namespace PeachpieSockets.Embedded.Compiler.Syntax.Parsing;

/// <summary>Names and their resolution.</summary>
internal sealed partial class Parser
{
    private readonly NameScope _names = new();

    private static bool IsName(TokenKind kind) =>
        kind is TokenKind.Identifier or TokenKind.QualifiedName or TokenKind.FullyQualifiedName or TokenKind.RelativeName;

    /// <summary>Takes an identifier where only one can be.</summary>
    private string ParseIdentifier(string? expecting = "identifier")
    {
        if (_kind != TokenKind.Identifier)
            throw Unexpected(expecting);

        string name = Symbol;
        Next();
        return name;
    }

    /// <summary>Takes the name of a member: an identifier or nearly any keyword.</summary>
    private string ParseMemberName(string? expecting = null)
    {
        if (!Keywords.IsMemberName(_kind))
            throw Unexpected(expecting);

        string name = _kind == TokenKind.Identifier ? Symbol : Encoding.UTF8.GetString(TokenBytes);
        Next();
        return name;
    }

    private Name ParseClassName(string? expecting = null)
    {
        if (_kind == TokenKind.Static)
        {
            Next();
            return new Name("static");
        }

        if (!IsName(_kind))
            throw Unexpected(expecting);

        Name name = _names.ResolveClass(Symbol, _kind);
        Next();
        return name;
    }

    private List<Name> ParseClassNames()
    {
        var names = new List<Name>();
        do
            names.Add(ParseClassName());
        while (Accept(TokenKind.Comma));
        return names;
    }
}
