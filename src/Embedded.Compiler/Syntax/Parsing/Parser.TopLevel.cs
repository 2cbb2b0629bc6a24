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
        while (StartsTopStatement(_kind))
        {
            CheckOutsideNamespace();
            ParseTopStatement(statements);
        }

        if (_kind != TokenKind.EndOfFile)
            throw Unexpected(TokenNames.Describe(TokenKind.EndOfFile));

        ThrowFirst(statements);
        return new SourceFile(_path, statements, _strictTypes, _haltCompilerOffset, _scanNotices.Count + _notices.Count == 0 ? Array.Empty<CompileNotice>() : AllNotices());
    }

    private CompileNotice[] AllNotices() => [.. _scanNotices, .. _notices.OrderBy(n => n.Line)];

    private static bool StartsTopStatement(TokenKind kind) =>
        StartsStatement(kind) || kind is TokenKind.Namespace or TokenKind.Use or TokenKind.Const;

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
                AddTicked(statements, ParseConst([]));
                break;
            case TokenKind.HaltCompiler:
                statements.Add(ParseHaltCompiler());
                break;
            default:
                AddTicked(statements, ParseInnerStatement());
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
        if (_kind == TokenKind.QualifiedName)
        {
            name = Symbol;
            Next();
        }
        else if (Keywords.IsMemberName(_kind))
        {
            name = ParseMemberName();
        }
        else if (_kind != TokenKind.OpenBrace)
        {
            throw Unexpected("\"{\"");
        }

        bool braced = _kind == TokenKind.OpenBrace;
        CheckNamespace(name, braced, statements, line);
        _names.Enter(name);
        if (!Accept(TokenKind.OpenBrace))
        {
            Expect(TokenKind.Semicolon, "\"{\"");
            return;
        }

        Enter();
        while (StartsTopStatement(_kind))
            ParseTopStatement(statements);
        Leave();
        Expect(TokenKind.CloseBrace, null);
        _names.Enter("");
        LeaveBracedNamespace();
    }

    private void ParseUse()
    {
        _hasImports = true;
        int line = Line;
        Next();
        ImportKind kind = ParseImportKind() ?? ImportKind.Class;
        bool mixed = kind == ImportKind.Class;
        string name = ParseImportedName(mixed ? null : NamesOfImports);
        if (_kind == TokenKind.Backslash)
        {
            Next();
            ParseImportGroup(name, kind, mixed);
            Expect(TokenKind.Semicolon);
            return;
        }

        ParseImportAlias(kind, name, line);
        while (Accept(TokenKind.Comma))
            ParseImportAlias(kind, ParseImportedName(NamesOfImports), line);
        Expect(TokenKind.Semicolon, "\",\" or \";\"");
    }

    private const string NamesOfImports = "identifier or fully qualified name or namespaced name";
    private const string NamesInGroup = "identifier or namespaced name";

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

    private string ParseImportedName(string? expecting)
    {
        bool inGroup = ReferenceEquals(expecting, NamesInGroup);
        if (_kind is not (TokenKind.Identifier or TokenKind.QualifiedName) && (inGroup || _kind != TokenKind.FullyQualifiedName))
            throw Unexpected(expecting);

        string name = Symbol;
        Next();
        return name.StartsWith('\\') ? name[1..] : name;
    }

    private void ParseImportGroup(string prefix, ImportKind kind, bool mixed)
    {
        Expect(TokenKind.OpenBrace);
        if (mixed && !StartsGroupMember(mixed))
            throw Unexpected($"{NamesInGroup} or \"function\" or \"const\"");
        do
        {
            int line = Line;
            ImportKind member = (mixed ? ParseImportKind() : null) ?? kind;
            string name = ParseImportedName(NamesInGroup);
            ParseImportAlias(member, $"{prefix}\\{name}", line);
        }
        while (Accept(TokenKind.Comma) && StartsGroupMember(mixed));
        Expect(TokenKind.CloseBrace);
    }

    private bool StartsGroupMember(bool mixed) =>
        _kind is TokenKind.Identifier or TokenKind.QualifiedName || (mixed && _kind is TokenKind.Function or TokenKind.Const);

    private void ParseImportAlias(ImportKind kind, string name, int line)
    {
        string alias = name[(name.LastIndexOf('\\') + 1)..];
        if (Accept(TokenKind.As))
            alias = ParseIdentifier();
        else if (_names.Namespace.Length == 0 && alias == name)
            _notices.Add(new CompileNotice(true, SyntaxMessages.ImportWithoutEffect(name), line));
        Import(kind, alias, name, line);
    }

    private ConstStatement ParseConst(IReadOnlyList<AttributeSyntax> attributes)
    {
        Next();
        int line = Line;
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
        int outerTicks = _ticks;
        foreach ((string name, Expression value) in directives)
        {
            if (name.Equals("ticks", StringComparison.OrdinalIgnoreCase))
                _ticks = TicksOf(value);
        }

        if (!Accept(TokenKind.Semicolon))
        {
            body = ParseLoopBody(TokenKind.EndDeclare);
            _ticks = outerTicks;
        }

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
                return TryParseDeclaration([]);
            case TokenKind.AttributeStart:
                List<AttributeSyntax> attributes = ParseAttributes();
                if (TryParseDeclaration(attributes) is { } declaration)
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

    private Statement? TryParseDeclaration(IReadOnlyList<AttributeSyntax> attributes)
    {
        switch (_kind)
        {
            case TokenKind.Function when Peek() is TokenKind.Identifier or TokenKind.Readonly
                || (Peek() == TokenKind.Ampersand && Peek(2) is TokenKind.Identifier or TokenKind.Readonly):
                return ParseFunctionStatement(attributes);
            case TokenKind.Readonly when Peek() == TokenKind.OpenParen:
                return null;
            case TokenKind.Abstract or TokenKind.Final or TokenKind.Readonly or TokenKind.Class or TokenKind.Interface
                or TokenKind.Trait or TokenKind.Enum:
                return ParseClassStatement(attributes);
            case TokenKind.Const when attributes.Count > 0:
                return ParseConst(attributes);
            default:
                return null;
        }
    }
}
