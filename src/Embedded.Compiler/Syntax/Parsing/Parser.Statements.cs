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
            statements.Add(ParseInnerStatement());
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
        return ParseStatement();
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

    private Statement ParseStatement()
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

    private Statement ParseIf(int line)
    {
        // The clauses are collected first and nested afterwards: a long chain of elseif is no deep recursion.
        var clauses = new List<(Expression Condition, Statement Body, int Line)>();
        Next();
        Expression condition = ParseParenthesizedOperand();
        if (_kind == TokenKind.Colon)
            return ParseAlternativeIf(condition, line);

        clauses.Add((condition, ParseStatement(), line));
        while (_kind == TokenKind.ElseIf)
        {
            int clauseLine = Line;
            Next();
            condition = ParseParenthesizedOperand();
            clauses.Add((condition, ParseStatement(), clauseLine));
        }

        Statement? otherwise = Accept(TokenKind.Else) ? ParseStatement() : null;
        return NestIf(clauses, otherwise);
    }

    private Statement ParseAlternativeIf(Expression condition, int line)
    {
        var clauses = new List<(Expression Condition, Statement Body, int Line)>();
        Expect(TokenKind.Colon);
        clauses.Add((condition, ParseUntilKeyword(line), line));
        while (_kind == TokenKind.ElseIf)
        {
            int clauseLine = Line;
            Next();
            condition = ParseParenthesizedOperand();
            Expect(TokenKind.Colon);
            clauses.Add((condition, ParseUntilKeyword(clauseLine), clauseLine));
        }

        Statement? otherwise = null;
        if (_kind == TokenKind.Else)
        {
            int clauseLine = Line;
            Next();
            Expect(TokenKind.Colon);
            otherwise = ParseUntilKeyword(clauseLine);
        }

        Expect(TokenKind.EndIf, otherwise is null ? "\"elseif\" or \"else\" or \"endif\"" : null);
        Expect(TokenKind.Semicolon);
        return NestIf(clauses, otherwise);
    }

    private static Statement NestIf(List<(Expression Condition, Statement Body, int Line)> clauses, Statement? otherwise)
    {
        for (int i = clauses.Count - 1; i >= 0; i--)
            otherwise = new IfStatement(clauses[i].Condition, clauses[i].Body, otherwise, clauses[i].Line);
        return otherwise!;
    }

    /// <summary>The statements of the alternative syntax, up to the keyword that ends or continues it.</summary>
    private BlockStatement ParseUntilKeyword(int line)
    {
        return new BlockStatement(ParseStatements(), line);
    }

    /// <summary>Whether a token can begin a statement or a declaration.</summary>
    private static bool StartsStatement(TokenKind kind) => StartsExpression(kind) || kind is
        TokenKind.OpenBrace or TokenKind.If or TokenKind.While or TokenKind.Do or TokenKind.For or TokenKind.Foreach or TokenKind.Switch
        or TokenKind.Break or TokenKind.Continue or TokenKind.Return or TokenKind.Global or TokenKind.Echo or TokenKind.OpenTagEcho
        or TokenKind.InlineHtml or TokenKind.Unset or TokenKind.Declare or TokenKind.Try or TokenKind.Goto or TokenKind.Semicolon
        or TokenKind.Abstract or TokenKind.Final or TokenKind.Class or TokenKind.Trait or TokenKind.Interface or TokenKind.Enum
        or TokenKind.HaltCompiler;

    /// <summary>A body: one statement, or <c>: ... endX;</c>.</summary>
    private Statement ParseLoopBody(TokenKind end)
    {
        int line = Line;
        if (!Accept(TokenKind.Colon))
            return ParseStatement();

        BlockStatement body = ParseUntilKeyword(line);
        Expect(end, null);
        Expect(TokenKind.Semicolon);
        return body;
    }

    private WhileStatement ParseWhile(int line)
    {
        Next();
        Expression condition = ParseParenthesizedOperand();
        return new WhileStatement(condition, ParseLoopBody(TokenKind.EndWhile), line);
    }

    private DoWhileStatement ParseDo(int line)
    {
        Next();
        Statement body = ParseStatement();
        Expect(TokenKind.While);
        Expression condition = ParseParenthesizedOperand();
        Expect(TokenKind.Semicolon);
        return new DoWhileStatement(body, condition, line);
    }

    private ForStatement ParseFor(int line)
    {
        Next();
        Expect(TokenKind.OpenParen);
        List<Expression> initializers = ParseForExpressions(TokenKind.Semicolon);
        List<Expression> conditions = ParseForExpressions(TokenKind.Semicolon);
        List<Expression> steps = ParseForExpressions(TokenKind.CloseParen);
        return new ForStatement(initializers, conditions, steps, ParseLoopBody(TokenKind.EndFor), line);
    }

    private List<Expression> ParseForExpressions(TokenKind end)
    {
        var expressions = new List<Expression>();
        if (Accept(end))
            return expressions;
        if (!StartsExpression(_kind))
            throw Unexpected(TokenNames.Describe(end));

        do
            expressions.Add(ParseExpression());
        while (Accept(TokenKind.Comma));
        Expect(end);
        return expressions;
    }

    private ForeachStatement ParseForeach(int line)
    {
        Next();
        Expect(TokenKind.OpenParen);
        Expression source = ParseExpression();
        Expect(TokenKind.As, null);
        Expression target = ParseForeachTarget(out bool byRef);
        Expression? key = null;
        if (_kind == TokenKind.DoubleArrow)
        {
            if (byRef)
                Report(SyntaxMessages.ReferenceAsKey, line);
            Next();
            key = target;
            target = ParseForeachTarget(out byRef);
        }

        string afterList = key is null ? "\"=>\" or \")\"" : "\")\"";
        Expect(TokenKind.CloseParen, target is ArrayLiteral { IsListSyntax: true } ? afterList : VariableSuffixes);
        return new ForeachStatement(source, key, target, byRef, ParseLoopBody(TokenKind.EndForeach), line);
    }

    private Expression ParseForeachTarget(out bool byRef)
    {
        int line = Line;
        byRef = Accept(TokenKind.Ampersand);
        if (byRef)
            return ParseVariable();
        if (_kind == TokenKind.List)
            return ParseListPattern(line);

        if (!StartsVariable(_kind))
            throw Unexpected();

        Expression target = ParseDereferences(ParsePrimary());
        if ((_form & (Form.Assignable | Form.Pattern)) == 0)
            throw Unexpected((_form & Form.Dereferenceable) != 0 ? VariableSuffixes : null);
        return target;
    }

    private SwitchStatement ParseSwitch(int line)
    {
        Next();
        Expression subject = ParseParenthesizedOperand();
        TokenKind end = _kind == TokenKind.Colon ? TokenKind.EndSwitch : TokenKind.CloseBrace;
        if (!Accept(TokenKind.Colon))
            Expect(TokenKind.OpenBrace, "\":\" or \"{\"");

        Accept(TokenKind.Semicolon);
        var cases = new List<SwitchCase>();
        while (_kind is TokenKind.Case or TokenKind.Default)
            cases.Add(ParseSwitchCase());

        Expect(end, end == TokenKind.EndSwitch ? "\"endswitch\" or \"case\" or \"default\"" : "\"case\" or \"default\" or \"}\"");
        if (end == TokenKind.EndSwitch)
            Expect(TokenKind.Semicolon);
        return new SwitchStatement(subject, cases, line);
    }

    private SwitchCase ParseSwitchCase()
    {
        int line = Line;
        bool isDefault = _kind == TokenKind.Default;
        Next();
        Expression? test = isDefault ? null : ParseExpression();
        if (!Accept(TokenKind.Colon))
            Expect(TokenKind.Semicolon, isDefault ? "\":\" or \";\"" : null);

        return new SwitchCase(test, ParseStatements(), line);
    }

    /// <summary>The optional operand of break and continue, which must be a positive integer literal.</summary>
    private int ParseLevels(string keyword)
    {
        int line = Line;
        Next();
        Expression? levels = ParseOptionalExpression(TokenKind.Semicolon);
        Expect(TokenKind.Semicolon);
        switch (levels)
        {
            case null:
                return 1;
            case IntLiteral { Value: >= 1 and <= int.MaxValue } literal:
                return (int)literal.Value;
            case IntLiteral or FloatLiteral or StringLiteral:
                Report(SyntaxMessages.NotPositiveLevels(keyword), line);
                return 1;
            default:
                Report(SyntaxMessages.NotConstantLevels(keyword), line);
                return 1;
        }
    }

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
