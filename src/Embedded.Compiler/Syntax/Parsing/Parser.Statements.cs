using PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

namespace PeachpieSockets.Embedded.Compiler.Syntax.Parsing;

/// <summary>Statements that may stand anywhere.</summary>
internal sealed partial class Parser
{
    /// <summary>Statements up to a token that cannot begin one; what that may be, the caller knows.</summary>
    private List<Statement> ParseStatements()
    {
        var statements = new List<Statement>();
        while (StartsStatement(_kind))
            AddTicked(statements, ParseInnerStatement());
        return statements;
    }

    /// <summary>A statement or a conditional declaration.</summary>
    private Statement ParseInnerStatement()
    {
        Enter();
        Statement? declaration = TryParseDeclaration();
        Leave();
        if (declaration is not null)
            return declaration;
        if (_kind == TokenKind.HaltCompiler)
            return ParseInnerHaltCompiler();
        return ParseUntickedStatement();
    }

    private Statement ParseInnerHaltCompiler()
    {
        int line = Line;
        Next();
        Expect(TokenKind.OpenParen);
        Expect(TokenKind.CloseParen);
        Expect(TokenKind.Semicolon);
        throw CompileError(SyntaxMessages.HaltCompilerScope, line);
    }

    /// <summary>A statement that stands alone, as the body of a loop may.</summary>
    private Statement ParseStatement()
    {
        Statement statement = ParseUntickedStatement();
        if (_ticks == 0)
            return statement;

        var ticked = new List<Statement>(2);
        AddTicked(ticked, statement);
        return ticked.Count == 1 ? statement : new BlockStatement(ticked, statement.Line);
    }

    private Statement ParseUntickedStatement()
    {
        Enter();
        Statement statement = ParseStatementOf(Line);
        Leave();
        return statement;
    }

    private Statement ParseStatementOf(int line)
    {
        switch (_kind)
        {
            case TokenKind.OpenBrace:
                return ParseBlock(line);
            case TokenKind.If:
                return ParseIf(line);
            case TokenKind.While:
                return ParseWhile(line);
            case TokenKind.Do:
                return ParseDo(line);
            case TokenKind.For:
                return ParseFor(line);
            case TokenKind.Foreach:
                return ParseForeach(line);
            case TokenKind.Switch:
                return ParseSwitch(line);
            case TokenKind.Break:
                return new BreakStatement(ParseLevels("break"), line);
            case TokenKind.Continue:
                return new ContinueStatement(ParseLevels("continue"), line);
            case TokenKind.Return:
                return ParseReturn(line);
            case TokenKind.Global:
                return ParseGlobal(line);
            case TokenKind.Static when Peek() == TokenKind.Variable:
                return ParseStatic(line);
            case TokenKind.Echo or TokenKind.OpenTagEcho:
                return ParseEcho(line);
            case TokenKind.InlineHtml:
                var html = new InlineHtmlStatement(TokenBytes.ToArray(), line);
                Next();
                return html;
            case TokenKind.Unset:
                return ParseUnset(line);
            case TokenKind.Declare:
                return ParseDeclare(line);
            case TokenKind.Try:
                return ParseTry(line);
            case TokenKind.Goto:
                return ParseGoto(line);
            case TokenKind.Semicolon:
                Next();
                return new EmptyStatement(line);
            case TokenKind.Identifier when Peek() == TokenKind.Colon:
                string label = Symbol;
                Next();
                Next();
                return new LabelStatement(label, line);
            default:
                Expression expression = ParseExpression();
                ExpectSemicolon();
                return new ExpressionStatement(expression, expression.Line);
        }
    }

    /// <summary>The end of a statement after an expression, where php knows too many other tokens to list them.</summary>
    private void ExpectSemicolon() => Expect(TokenKind.Semicolon, null);

    private BlockStatement ParseBlock(int line)
    {
        Next();
        List<Statement> statements = ParseStatements();
        Expect(TokenKind.CloseBrace, null);
        return new BlockStatement(statements, line);
    }

    /// <summary>Whether a token can begin a statement or a declaration.</summary>
    private static bool StartsStatement(TokenKind kind) => StartsExpression(kind) || kind is
        TokenKind.OpenBrace or TokenKind.If or TokenKind.While or TokenKind.Do or TokenKind.For or TokenKind.Foreach or TokenKind.Switch
        or TokenKind.Break or TokenKind.Continue or TokenKind.Return or TokenKind.Global or TokenKind.Echo or TokenKind.OpenTagEcho
        or TokenKind.InlineHtml or TokenKind.Unset or TokenKind.Declare or TokenKind.Try or TokenKind.Goto or TokenKind.Semicolon
        or TokenKind.Abstract or TokenKind.Final or TokenKind.Class or TokenKind.Trait or TokenKind.Interface or TokenKind.Enum
        or TokenKind.HaltCompiler;

    private ReturnStatement ParseReturn(int line)
    {
        Next();
        Expression? value = ParseOptionalExpression(TokenKind.Semicolon);
        Expect(TokenKind.Semicolon);
        return new ReturnStatement(value, value?.Line ?? line);
    }

    private GlobalStatement ParseGlobal(int line)
    {
        Next();
        var variables = new List<Expression>();
        do
            variables.Add(ParseSimpleVariable());
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.Semicolon, "\",\" or \";\"");
        return new GlobalStatement(variables, line);
    }

    private StaticStatement ParseStatic(int line)
    {
        Next();
        var variables = new List<StaticVariable>();
        do
        {
            int variableLine = Line;
            if (_kind != TokenKind.Variable)
                throw Unexpected("variable");
            string name = Symbol;
            Next();
            variables.Add(new StaticVariable(name, Accept(TokenKind.Assign) ? ParseExpression() : null, variableLine));
        }
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.Semicolon, "\",\" or \";\"");
        return new StaticStatement(variables, line);
    }

    private EchoStatement ParseEcho(int line)
    {
        Next();
        var values = new List<Expression>();
        do
            values.Add(ParseExpression());
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.Semicolon, "\",\" or \";\"");
        return new EchoStatement(values, line);
    }

    private UnsetStatement ParseUnset(int line)
    {
        Next();
        Expect(TokenKind.OpenParen);
        var targets = new List<Expression>();
        bool comma;
        do
        {
            targets.Add(ParseVariable());
            comma = Accept(TokenKind.Comma);
        }
        while (comma && StartsVariable(_kind));
        Expect(TokenKind.CloseParen, comma ? "\")\"" : VariableSuffixes);
        Expect(TokenKind.Semicolon);
        return new UnsetStatement(targets, line);
    }

    private GotoStatement ParseGoto(int line)
    {
        Next();
        string label = ParseIdentifier();
        Expect(TokenKind.Semicolon);
        return new GotoStatement(label, line);
    }

    private TryStatement ParseTry(int line)
    {
        Next();
        BlockStatement body = ParseBracedBlock();
        var catches = new List<CatchClause>();
        while (_kind == TokenKind.Catch)
            catches.Add(ParseCatch());

        BlockStatement? @finally = Accept(TokenKind.Finally) ? ParseBracedBlock() : null;
        if (catches.Count == 0 && @finally is null)
            Report(SyntaxMessages.TryAlone, line);
        return new TryStatement(body, catches, @finally, line);
    }

    private BlockStatement ParseBracedBlock()
    {
        int line = Line;
        Expect(TokenKind.OpenBrace);
        List<Statement> statements = ParseStatements();
        Expect(TokenKind.CloseBrace, null);
        return new BlockStatement(statements, line);
    }

    private CatchClause ParseCatch()
    {
        int line = Line;
        Next();
        Expect(TokenKind.OpenParen);
        var types = new List<Name>();
        do
            types.Add(ParseClassName());
        while (Accept(TokenKind.Bar));

        string? variable = null;
        if (_kind == TokenKind.Variable)
        {
            variable = Symbol;
            Next();
        }

        Expect(TokenKind.CloseParen, "\")\"");
        return new CatchClause(types, variable, ParseBracedBlock(), line);
    }
}
