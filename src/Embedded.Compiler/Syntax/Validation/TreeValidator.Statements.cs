namespace PeachpieSockets.Embedded.Compiler.Syntax.Validation;

/// <summary>Statements: jumps, returns, targets.</summary>
internal sealed partial class TreeValidator
{
    private FunctionContext _function = null!;

    private void FunctionBody(IReadOnlyList<Statement> statements, FunctionContext function)
    {
        FunctionContext outer = _function;
        _function = function;
        Statements(statements);
        if (function.Labels.FindError() is { } error)
            throw Error(error.Message, error.Goto);
        _function = outer;
    }

    private void Statements(IReadOnlyList<Statement> statements)
    {
        for (int i = 0; i < statements.Count; i++)
            Statement(statements[i]);
    }

    private void Statement(Statement statement)
    {
        Enter(statement);
        switch (statement)
        {
            case ExpressionStatement expression:
                Read(expression.Expression);
                break;
            case BlockStatement block:
                Statements(block.Statements);
                break;
            case EchoStatement echo:
                ReadAll(echo.Values);
                break;
            case IfStatement branch:
                If(branch);
                break;
            case WhileStatement loop:
                Read(loop.Condition);
                Loop(loop.Body);
                break;
            case DoWhileStatement loop:
                Loop(loop.Body);
                Read(loop.Condition);
                break;
            case ForStatement loop:
                ReadAll(loop.Initializers);
                ReadAll(loop.Conditions);
                ReadAll(loop.Steps);
                Loop(loop.Body);
                break;
            case ForeachStatement loop:
                Foreach(loop);
                break;
            case SwitchStatement @switch:
                Switch(@switch);
                break;
            case BreakStatement jump:
                Jump("break", jump.Levels, jump);
                break;
            case ContinueStatement jump:
                Jump("continue", jump.Levels, jump);
                break;
            case ReturnStatement @return:
                Return(@return);
                break;
            case TryStatement @try:
                Try(@try);
                break;
            case GotoStatement jump:
                _function.Labels.Add(jump);
                break;
            case LabelStatement label when !_function.Labels.TryAdd(label.Label):
                throw Error(SyntaxMessages.LabelDefined(label.Label), label);
            default:
                Declaration(statement);
                break;
        }

        Leave();
    }

    private void Declaration(Statement statement)
    {
        switch (statement)
        {
            case FunctionStatement function:
                NamedFunction(function.Function);
                break;
            case ClassStatement @class:
                Class(@class.Declaration);
                break;
            case GlobalStatement global:
                foreach (Expression variable in global.Variables)
                    Global(variable);
                break;
            case StaticStatement @static:
                foreach (StaticVariable variable in @static.Variables)
                    StaticVariable(variable);
                break;
            case UnsetStatement unset:
                foreach (Expression target in unset.Targets)
                    Unset(target);
                break;
            case ConstStatement constants:
                foreach ((_, Expression value) in constants.Constants)
                    Constant(value, newAllowed: true, statement.Line);
                break;
            case DeclareStatement { Body: { } body }:
                Statement(body);
                break;
        }
    }

    /// <summary>A long chain of elseif is a chain of else branches: no recursion there.</summary>
    private void If(IfStatement branch)
    {
        while (true)
        {
            Read(branch.Condition);
            Statement(branch.Then);
            if (branch.Else is not IfStatement next)
                break;
            branch = next;
        }

        if (branch.Else is not null)
            Statement(branch.Else);
    }

    private void Loop(Statement body)
    {
        EnterLoop();
        Statement(body);
        LeaveLoop();
    }

    private void EnterLoop(bool isSwitch = false)
    {
        _function.Switches.Add(isSwitch);
        _function.Labels.EnterLoop();
    }

    private void LeaveLoop()
    {
        _function.Switches.RemoveAt(_function.Loops - 1);
        _function.Labels.Leave();
    }

    private void Foreach(ForeachStatement loop)
    {
        Read(loop.Source);
        if (loop.KeyTarget is ArrayLiteral)
            throw Error(SyntaxMessages.ListAsKey, loop);
        Target(loop.ValueTarget, loop.ByRef);
        if (loop.KeyTarget is not null)
            Target(loop.KeyTarget, byRef: false);
        Loop(loop.Body);
    }

    private void Switch(SwitchStatement @switch)
    {
        Read(@switch.Subject);
        EnterLoop(isSwitch: true);
        bool hasDefault = false;
        foreach (SwitchCase @case in @switch.Cases)
        {
            if (@case.Test is null && hasDefault)
                throw Error(SyntaxMessages.TwoDefaultClauses, @case);
            hasDefault |= @case.Test is null;
            if (@case.Test is not null)
                Read(@case.Test);
            Statements(@case.Body);
        }

        LeaveLoop();
    }

    private void Jump(string keyword, int levels, Statement statement)
    {
        if (_function.Loops == 0)
            throw Error(SyntaxMessages.JumpOutsideLoop(keyword), statement);
        if (levels > _function.Loops)
            throw Error(SyntaxMessages.JumpTooFar(keyword, levels), statement);
        int target = _function.Loops - levels;
        if (statement is ContinueStatement && _function.Switches[target])
            _notices.Add(new CompileNotice(true, SyntaxMessages.ContinueOfSwitch(levels, target > 0), statement.Line));
    }

    private void Return(ReturnStatement statement)
    {
        if (statement.Value is not null)
            Read(statement.Value);
        if (_function.IsGenerator || _function.ReturnType is null)
            return;

        bool returnsNull = statement.Value is ConstantExpression { Name.FullName: var name } && name.Equals("null", StringComparison.OrdinalIgnoreCase);
        switch (_function.ReturnType)
        {
            case NamedTypeSyntax { Name.FullName: "never" }:
                throw Error(SyntaxMessages.ReturnFromNever, statement);
            case NamedTypeSyntax { Name.FullName: "void" }:
                if (statement.Value is not null)
                    throw Error(returnsNull ? SyntaxMessages.ReturnNullFromVoid : SyntaxMessages.ReturnFromVoid, statement);
                break;
            default:
                if (statement.Value is null)
                    throw Error(AcceptsNull(_function.ReturnType) ? SyntaxMessages.ReturnNothingOrNull : SyntaxMessages.ReturnNothing, statement);
                break;
        }
    }

    private static bool AcceptsNull(TypeSyntax type) => type switch
    {
        NullableTypeSyntax => true,
        UnionTypeSyntax union => union.Parts.Any(AcceptsNull),
        NamedTypeSyntax named => named.Name.FullName is "null" or "mixed",
        _ => false,
    };

    private void Try(TryStatement statement)
    {
        if (statement.Finally is not null)
            _function.Labels.EnterTry();
        _function.Labels.EnterTry();
        Statements(statement.Body.Statements);
        _function.Labels.Leave();
        foreach (CatchClause clause in statement.Catches)
        {
            if (clause.Variable == "this")
                throw Error(SyntaxMessages.ReassignThis, clause);
            Statements(clause.Body.Statements);
        }

        if (statement.Finally is not null)
        {
            _function.Labels.Leave();
            Statements(statement.Finally.Statements);
        }
    }

    private void Global(Expression variable)
    {
        if (variable is VariableExpression { Name: "this" })
            throw Error(SyntaxMessages.ThisAs("global"), variable);
        if (variable is VariableVariableExpression dynamic)
            Read(dynamic.NameExpression);
    }

    private void StaticVariable(StaticVariable variable)
    {
        if (variable.Name == "this")
            throw Error(SyntaxMessages.ThisAs("static"), variable);
        if (variable.Initializer is not null)
            Read(variable.Initializer);
    }
}
