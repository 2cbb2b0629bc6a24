using PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

namespace PeachpieSockets.Embedded.Compiler.Syntax.Parsing;

/// <summary>The file, its namespaces, imports and constants.</summary>
internal sealed partial class Parser
{
    private bool _strictTypes;
    private int _haltCompilerOffset = -1;

    private SourceFile ParseFile()
    {
        var statements = new List<Statement>();
        while (_kind != TokenKind.EndOfFile)
            ParseTopStatement(statements);

        ThrowReported();
        return new SourceFile(_path, statements, _strictTypes, _haltCompilerOffset);
    }

    /// <summary>Namespaces and imports leave no statement: names are resolved already.</summary>
    private void ParseTopStatement(List<Statement> statements)
    {
        switch (_kind)
        {
            case TokenKind.Namespace:
                ParseNamespace(statements);
                break;
            case TokenKind.Use:
                ParseUse();
                break;
            case TokenKind.Const:
                statements.Add(ParseConst([]));
                break;
            case TokenKind.HaltCompiler:
                statements.Add(ParseHaltCompiler());
                break;
            default:
                statements.Add(ParseInnerStatement());
                break;
        }
    }

    private HaltCompilerStatement ParseHaltCompiler()
    {
        int line = Line;
        Next();
        Expect(TokenKind.OpenParen);
        Expect(TokenKind.CloseParen);
        if (_kind != TokenKind.Semicolon)
            throw Unexpected("\";\"");

        _haltCompilerOffset = _tokens[_at].End - _sourceStart;
        Next();
        return new HaltCompilerStatement(_haltCompilerOffset, line);
    }

    private void ParseNamespace(List<Statement> statements)
    {
        int line = Line;
        Next();
        string name = "";
        if (_kind is TokenKind.Identifier or TokenKind.QualifiedName)
        {
            name = Symbol;
            Next();
        }
        else if (_kind != TokenKind.OpenBrace)
        {
            throw Unexpected(null);
        }

        bool braced = _kind == TokenKind.OpenBrace;
        CheckNamespace(name, braced, statements, line);
        _names.Enter(name);
        if (!Accept(TokenKind.OpenBrace))
        {
            Expect(TokenKind.Semicolon, "\"{\" or \";\"");
            return;
        }

        while (_kind is not (TokenKind.CloseBrace or TokenKind.EndOfFile))
            ParseTopStatement(statements);
        Expect(TokenKind.CloseBrace, null);
        _names.Enter("");
        LeaveBracedNamespace();
    }

    private void ParseUse()
    {
        int line = Line;
        Next();
        ImportKind kind = ParseImportKind() ?? ImportKind.Class;
        bool mixed = kind == ImportKind.Class;
        do
        {
            if (!ParseImport(kind, mixed, line))
                break;
        }
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.Semicolon, "\",\" or \";\"");
    }

    private ImportKind? ParseImportKind()
    {
        ImportKind? kind = _kind switch
        {
            TokenKind.Function => ImportKind.Function,
            TokenKind.Const => ImportKind.Constant,
            _ => null,
        };
        if (kind is not null)
            Next();
        return kind;
    }

    /// <summary>One import, or a group of them, after which no comma follows (false).</summary>
    private bool ParseImport(ImportKind kind, bool mixed, int line)
    {
        string name = ParseImportedName();
        if (_kind == TokenKind.Backslash)
        {
            Next();
            ParseImportGroup(name, kind, mixed);
            return false;
        }

        ParseImportAlias(kind, name, line);
        return true;
    }

    private string ParseImportedName(bool leadingBackslash = true)
    {
        bool valid = _kind is TokenKind.Identifier or TokenKind.QualifiedName
            || (leadingBackslash && _kind == TokenKind.FullyQualifiedName);
        if (!valid)
            throw Unexpected();

        string name = Symbol;
        Next();
        return name.StartsWith('\\') ? name[1..] : name;
    }

    private void ParseImportGroup(string prefix, ImportKind kind, bool mixed)
    {
        Expect(TokenKind.OpenBrace);
        do
        {
            int line = Line;
            ImportKind member = (mixed ? ParseImportKind() : null) ?? kind;
            string name = ParseImportedName(leadingBackslash: false);
            ParseImportAlias(member, $"{prefix}\\{name}", line);
        }
        while (Accept(TokenKind.Comma) && _kind != TokenKind.CloseBrace);
        Expect(TokenKind.CloseBrace, "\",\" or \"}\"");
    }

    private void ParseImportAlias(ImportKind kind, string name, int line)
    {
        string alias = name[(name.LastIndexOf('\\') + 1)..];
        if (Accept(TokenKind.As))
            alias = ParseIdentifier();
        Import(kind, alias, name, line);
    }

    private ConstStatement ParseConst(IReadOnlyList<AttributeSyntax> attributes)
    {
        int line = Line;
        Next();
        var constants = new List<KeyValuePair<string, Expression>>();
        do
        {
            int nameLine = Line;
            string name = ParseIdentifier();
            Expect(TokenKind.Assign);
            constants.Add(new(_names.Declare(name), ParseExpression()));
            CheckConstName(name, nameLine);
        }
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.Semicolon, "\",\" or \";\"");
        return new ConstStatement(constants, attributes, line);
    }

    private Statement ParseDeclare(int line)
    {
        int first = _at;
        Next();
        Expect(TokenKind.OpenParen);
        var directives = new List<KeyValuePair<string, Expression>>();
        do
        {
            string name = ParseIdentifier();
            Expect(TokenKind.Assign);
            directives.Add(new(name, ParseExpression()));
        }
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.CloseParen, "\",\" or \")\"");

        bool plain = _kind == TokenKind.Semicolon;
        CheckDirectives(directives, first, plain, line);
        Statement? body = null;
        if (!Accept(TokenKind.Semicolon))
            body = ParseLoopBody(TokenKind.EndDeclare);
        return new DeclareStatement(directives, body, line);
    }

    /// <summary>A function or class declaration, with its attributes; null if something else comes.</summary>
    private Statement? TryParseDeclaration()
    {
        int first = _at;
        switch (_kind)
        {
            case TokenKind.Function:
            case TokenKind.Abstract or TokenKind.Final or TokenKind.Readonly or TokenKind.Class or TokenKind.Interface
                or TokenKind.Trait or TokenKind.Enum:
                return TryParseDeclaration([], first);
            case TokenKind.AttributeStart:
                List<AttributeSyntax> attributes = ParseAttributes();
                if (TryParseDeclaration(attributes, first) is { } declaration)
                    return declaration;

                // Attributes of a closure: they belong to the expression, which reads them again.
                if (_kind is not (TokenKind.Fn or TokenKind.Function or TokenKind.Static))
                    throw Unexpected();
                _at = first;
                _kind = TokenKind.AttributeStart;
                return null;
            default:
                return null;
        }
    }

    private Statement? TryParseDeclaration(IReadOnlyList<AttributeSyntax> attributes, int first)
    {
        switch (_kind)
        {
            case TokenKind.Function when Peek() is TokenKind.Identifier or TokenKind.Readonly
                || (Peek() == TokenKind.Ampersand && Peek(2) is TokenKind.Identifier or TokenKind.Readonly):
                return ParseFunctionStatement(attributes, first);
            case TokenKind.Readonly when Peek() == TokenKind.OpenParen:
                return null;
            case TokenKind.Abstract or TokenKind.Final or TokenKind.Readonly or TokenKind.Class or TokenKind.Interface
                or TokenKind.Trait or TokenKind.Enum:
                return ParseClassStatement(attributes, first);
            case TokenKind.Const when attributes.Count > 0:
                return ParseConst(attributes);
            default:
                return null;
        }
    }
}
