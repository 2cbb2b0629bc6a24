using PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

namespace PeachpieSockets.Embedded.Compiler.Syntax.Parsing;

/// <summary>Branches and loops, with their alternative syntax.</summary>
internal sealed partial class Parser
{
    private Statement ParseIf(int line)
    {
        // The clauses are collected first and nested afterwards: a long chain of elseif is no deep recursion.
        var clauses = new ArrayStack<(Expression Condition, Statement Body, int Line)>();
        Next();
        Expression condition = ParseParenthesizedOperand();
        if (_kind == TokenKind.Colon)
            return ParseAlternativeIf(condition, line);

        clauses.Push((condition, ParseStatement(), line));
        while (_kind == TokenKind.ElseIf)
        {
            int clauseLine = Line;
            Next();
            condition = ParseParenthesizedOperand();
            clauses.Push((condition, ParseStatement(), clauseLine));
        }

        Statement? otherwise = Accept(TokenKind.Else) ? ParseStatement() : null;
        return NestIf(clauses, otherwise);
    }

    private Statement ParseAlternativeIf(Expression condition, int line)
    {
        var clauses = new ArrayStack<(Expression Condition, Statement Body, int Line)>();
        Expect(TokenKind.Colon);
        clauses.Push((condition, ParseUntilKeyword(line), line));
        while (_kind == TokenKind.ElseIf)
        {
            int clauseLine = Line;
            Next();
            condition = ParseParenthesizedOperand();
            Expect(TokenKind.Colon);
            clauses.Push((condition, ParseUntilKeyword(clauseLine), clauseLine));
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

    private static Statement NestIf(ArrayStack<(Expression Condition, Statement Body, int Line)> clauses, Statement? otherwise)
    {
        while (clauses.TryPop(out var clause))
            otherwise = new IfStatement(clause.Condition, clause.Body, otherwise, clause.Line);
        return otherwise!;
    }

    /// <summary>The statements of the alternative syntax, up to the keyword that ends or continues it.</summary>
    private BlockStatement ParseUntilKeyword(int line)
    {
        return new BlockStatement(ParseStatements(), line);
    }

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
}
