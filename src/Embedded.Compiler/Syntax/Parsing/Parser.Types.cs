using PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

namespace PeachpieSockets.Embedded.Compiler.Syntax.Parsing;

/// <summary>Type declarations.</summary>
internal sealed partial class Parser
{
    /// <summary>The ampersand of a by-reference declaration, as php's lexer sees it: a variable or an ellipsis follows.</summary>
    private bool AtReferenceMark => _kind == TokenKind.Ampersand && Peek() is TokenKind.Variable or TokenKind.Ellipsis or TokenKind.Dollar;

    private bool AtType => _kind is TokenKind.Question or TokenKind.OpenParen or TokenKind.Array or TokenKind.Callable || IsName(_kind);

    /// <summary>Only a return type may be static.</summary>
    private bool _staticTypeAllowed;

    private TypeSyntax? ParseOptionalReturnType()
    {
        if (!Accept(TokenKind.Colon))
            return null;

        _staticTypeAllowed = true;
        TypeSyntax type = ParseType();
        _staticTypeAllowed = false;
        return type;
    }

    private TypeSyntax ParseType()
    {
        int line = Line;
        if (Accept(TokenKind.Question))
            return new NullableTypeSyntax(ParseNamedType(), line);

        bool isGroup = _kind == TokenKind.OpenParen;
        TypeSyntax first = ParseUnionPart();
        if (isGroup && _kind != TokenKind.Bar)
            throw Unexpected("\"|\"");
        if (_kind == TokenKind.Bar)
        {
            var parts = new List<TypeSyntax> { first };
            while (Accept(TokenKind.Bar))
                parts.Add(ParseUnionPart());
            return new UnionTypeSyntax(parts, line);
        }

        return _kind == TokenKind.Ampersand && !AtReferenceMark ? ParseIntersection(first) : first;
    }

    private TypeSyntax ParseUnionPart()
    {
        if (!Accept(TokenKind.OpenParen))
            return ParseNamedType();

        TypeSyntax first = ParseNamedType();
        if (_kind != TokenKind.Ampersand || AtReferenceMark)
            throw Unexpected("amp");

        TypeSyntax group = ParseIntersection(first);
        Expect(TokenKind.CloseParen, "amp or \")\"");
        return group;
    }

    private IntersectionTypeSyntax ParseIntersection(TypeSyntax first)
    {
        var parts = new List<TypeSyntax> { first };
        while (_kind == TokenKind.Ampersand && !AtReferenceMark)
        {
            Next();
            parts.Add(ParseNamedType());
        }

        return new IntersectionTypeSyntax(parts, first.Line);
    }

    private NamedTypeSyntax ParseNamedType()
    {
        int line = Line;
        switch (_kind)
        {
            case TokenKind.Array:
                Next();
                return new NamedTypeSyntax(new Name("array"), line);
            case TokenKind.Callable:
                Next();
                return new NamedTypeSyntax(new Name("callable"), line);
            case TokenKind.Static when _staticTypeAllowed:
                Next();
                return new NamedTypeSyntax(new Name("static"), line);
            case TokenKind.Identifier when ReservedNames.IsBuiltInType(Symbol):
                string builtIn = Symbol.ToLowerInvariant();
                Next();
                return new NamedTypeSyntax(new Name(builtIn), line);
            case TokenKind.Static:
                throw Unexpected();
            case TokenKind.Identifier:
                string written = Symbol;
                bool isImported = _names.FindImport(ImportKind.Class, written) is not null;
                return new NamedTypeSyntax(ParseClassName(), line, isImported ? null : written);
            default:
                return new NamedTypeSyntax(ParseClassName(), line);
        }
    }
}
