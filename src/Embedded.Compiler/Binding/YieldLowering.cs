using PeachpieSockets.Embedded.Compiler.Syntax;

namespace PeachpieSockets.Embedded.Compiler.Binding;

/// <summary>
/// Rewrites the body of a generator so that a yield is only ever a statement, or all of what is put into a temporary:
/// so nothing is half evaluated when the body is left.
/// </summary>
internal sealed class YieldLowering(FunctionScope scope)
{
    public static IReadOnlyList<Statement> Lower(FunctionScope scope) => new YieldLowering(scope).Statements(scope.Body);

    private List<Statement> Statements(IEnumerable<Statement> statements)
    {
        var result = new List<Statement>();
        foreach (var s in statements)
        {
            Statement(s, result);
        }

        return result;
    }

    private Statement One(Statement s)
    {
        if (!SyntaxChildren.ContainsYield(s))
        {
            return s;
        }

        var result = new List<Statement>();
        Statement(s, result);
        return result.Count == 1 ? result[0] : new BlockStatement(result, s.Line);
    }

    private BlockStatement Block(BlockStatement b) => new(Statements(b.Statements), b.Line);

    private void Statement(Statement s, List<Statement> to)
    {
        if (!SyntaxChildren.ContainsYield(s))
        {
            to.Add(s);
            return;
        }

        switch (s)
        {
            case BlockStatement n:
                to.Add(Block(n));
                break;
            case ExpressionStatement { Expression: YieldExpression y } n:
                to.Add(new ExpressionStatement(Yield(y, to), n.Line));
                break;
            case ExpressionStatement { Expression: YieldFromExpression y } n:
                to.Add(new ExpressionStatement(new YieldFromExpression(Value(y.Source, to), y.Line), n.Line));
                break;
            case ExpressionStatement n:
                to.Add(new ExpressionStatement(Value(n.Expression, to), n.Line));
                break;
            case EchoStatement n:
                foreach (var value in n.Values)
                {
                    to.Add(new EchoStatement([Value(value, to)], n.Line));
                }

                break;
            case ReturnStatement n:
                to.Add(new ReturnStatement(Value(n.Value!, to), n.Line));
                break;
            case IfStatement n:
                var condition = Value(n.Condition, to);
                to.Add(new IfStatement(condition, One(n.Then), n.Else is null ? null : One(n.Else), n.Line));
                break;
            case WhileStatement n when SyntaxChildren.ContainsYield(n.Condition):
                to.Add(new WhileStatement(True(n.Line), new BlockStatement([.. Test(n.Condition), One(n.Body)], n.Line), n.Line));
                break;
            case WhileStatement n:
                to.Add(new WhileStatement(n.Condition, One(n.Body), n.Line));
                break;
            case DoWhileStatement n when SyntaxChildren.ContainsYield(n.Condition):
                Loop(n.Body, Test(n.Condition), testFirst: false, n.Line, to);
                break;
            case DoWhileStatement n:
                to.Add(new DoWhileStatement(One(n.Body), n.Condition, n.Line));
                break;
            case ForStatement n when n.Conditions.Concat(n.Steps).Any(SyntaxChildren.ContainsYield):
                foreach (var e in n.Initializers)
                {
                    Statement(new ExpressionStatement(e, n.Line), to);
                }

                var steps = Statements(n.Steps.Select(e => (Statement)new ExpressionStatement(e, n.Line)));
                for (int i = 0; i < n.Conditions.Count - 1; i++)
                {
                    steps.AddRange(Statements([new ExpressionStatement(n.Conditions[i], n.Line)]));
                }

                For(n, steps, to);
                break;
            case ForStatement n:
                foreach (var e in n.Initializers)
                {
                    Statement(new ExpressionStatement(e, n.Line), to);
                }

                to.Add(new ForStatement([], n.Conditions, n.Steps, One(n.Body), n.Line));
                break;
            case ForeachStatement n:
                var source = n.ByRef ? n.Source : Value(n.Source, to);
                to.Add(new ForeachStatement(source, n.KeyTarget, n.ValueTarget, n.ByRef, One(n.Body), n.Line));
                break;
            case SwitchStatement n when n.Cases.Any(c => SyntaxChildren.ContainsYield(c.Test)):
                SwitchByNumber(n, to);
                break;
            case SwitchStatement n:
                var subject = Value(n.Subject, to);
                to.Add(new SwitchStatement(subject, n.Cases.Select(c => new SwitchCase(c.Test, Statements(c.Body), c.Line)).ToList(), n.Line));
                break;
            case TryStatement n:
                to.Add(new TryStatement(Block(n.Body), n.Catches.Select(c => new CatchClause(c.Types, c.Variable, Block(c.Body), c.Line)).ToList(), n.Finally is null ? null : Block(n.Finally), n.Line));
                break;
            case DeclareStatement n:
                to.Add(One(n.Body!));
                break;
            default:
                throw new SyntaxException("A yield here is not supported", s.Line, isParseError: false);
        }
    }

    private static ConstantExpression True(int line) => new(new Name("true"), line);

    private static ConstantExpression False(int line) => new(new Name("false"), line);

    private List<Statement> Test(Expression condition)
    {
        var test = new List<Statement>();
        var value = Value(condition, test);
        test.Add(new IfStatement(value, new EmptyStatement(condition.Line), new BreakStatement(1, condition.Line), condition.Line));
        return test;
    }

    private void Loop(Statement body, List<Statement> test, bool testFirst, int line, List<Statement> to)
    {
        int first = scope.Temps++;
        to.Add(new ExpressionStatement(new TempAssign(first, testFirst ? False(line) : True(line), line), line));
        to.Add(new WhileStatement(True(line), new BlockStatement(
            [
                new IfStatement(new TempRead(first, line), new EmptyStatement(line), new BlockStatement(test, line), line),
                new ExpressionStatement(new TempAssign(first, False(line), line), line),
                One(body),
            ], line), line));
    }

    private void For(ForStatement n, List<Statement> steps, List<Statement> to)
    {
        int first = scope.Temps++;
        to.Add(new ExpressionStatement(new TempAssign(first, True(n.Line), n.Line), n.Line));
        var test = n.Conditions.Count > 0 ? Test(n.Conditions[^1]) : [];
        to.Add(new WhileStatement(True(n.Line), new BlockStatement(
            [
                new IfStatement(new TempRead(first, n.Line), new EmptyStatement(n.Line), new BlockStatement(steps, n.Line), n.Line),
                new ExpressionStatement(new TempAssign(first, False(n.Line), n.Line), n.Line),
                .. test,
                One(n.Body),
            ], n.Line), n.Line));
    }

    // Which case it is gets found first, one test within the other; then it is known by its number.
    private void SwitchByNumber(SwitchStatement n, List<Statement> to)
    {
        int number = scope.Temps++;
        var subject = Spill(Value(n.Subject, to), to);
        int fallback = n.Cases.ToList().FindIndex(c => c.Test is null);
        Statement Found(int index, int line) => new ExpressionStatement(new TempAssign(number, new IntLiteral(index, line), line), line);
        Statement tests = Found(fallback, n.Line);
        for (int i = n.Cases.Count - 1; i >= 0; i--)
        {
            if (n.Cases[i].Test is not { } test)
            {
                continue;
            }

            var before = new List<Statement>();
            var value = Value(test, before);
            before.Add(new IfStatement(new BinaryExpression(BinaryOperator.Equal, subject, value, test.Line), Found(i, test.Line), tests, test.Line));
            tests = new BlockStatement(before, test.Line);
        }

        to.Add(tests);
        to.Add(new SwitchStatement(new TempRead(number, n.Line), n.Cases.Select((c, i) => new SwitchCase(new IntLiteral(i, c.Line), Statements(c.Body), c.Line)).ToList(), n.Line));
    }

    private YieldExpression Yield(YieldExpression y, List<Statement> to)
    {
        var parts = All(to, y.Key, y.Value);
        return new YieldExpression(parts[0], parts[1], y.Line);
    }

    private Expression Spill(Expression e, List<Statement> to)
    {
        if (e is IntLiteral or FloatLiteral or StringLiteral or TempRead or NameExpression || (e is ConstantExpression c && (Constants.IsBool(c) || Constants.IsNull(c))))
        {
            return e;
        }

        int temp = scope.Temps++;
        to.Add(new ExpressionStatement(new TempAssign(temp, e, e.Line), e.Line));
        return new TempRead(temp, e.Line);
    }

    /// <summary>Lowers operands in order: those before the last yield are put aside.</summary>
    private Expression?[] All(List<Statement> to, params Expression?[] operands)
    {
        int last = Array.FindLastIndex(operands, o => SyntaxChildren.ContainsYield(o));
        var result = new Expression?[operands.Length];
        for (int i = 0; i < operands.Length; i++)
        {
            if (operands[i] is not { } o)
            {
                continue;
            }

            var value = Value(o, to);
            result[i] = i < last ? Spill(value, to) : value;
        }

        return result;
    }

    private List<Argument> Arguments(IReadOnlyList<Argument> arguments, List<Statement> to)
    {
        int last = -1;
        for (int i = 0; i < arguments.Count; i++)
        {
            last = SyntaxChildren.ContainsYield(arguments[i]) ? i : last;
        }

        var result = new List<Argument>();
        for (int i = 0; i < arguments.Count; i++)
        {
            var a = arguments[i];
            var value = Value(a.Value, to);
            // A plain variable may be wanted by reference.
            result.Add(new Argument(i < last && value is not VariableExpression ? Spill(value, to) : value, a.Name, a.Spread, a.Line));
        }

        return result;
    }

    /// <summary>An expression with the yields of it evaluated by statements before.</summary>
    private Expression Value(Expression e, List<Statement> to)
    {
        if (!SyntaxChildren.ContainsYield(e))
        {
            return e;
        }

        int line = e.Line;
        Expression?[] p;
        switch (e)
        {
            case YieldExpression n:
                return Spill(Yield(n, to), to);
            case YieldFromExpression n:
                return Spill(new YieldFromExpression(Value(n.Source, to), line), to);
            case AssignExpression { Target: VariableExpression or ArrayLiteral } n:
                return new AssignExpression(n.Target, Value(n.Value, to), line);
            case AssignExpression n:
                var target = Target(n.Target, to, SyntaxChildren.ContainsYield(n.Value));
                return new AssignExpression(target, Value(n.Value, to), line);
            case CompoundAssignExpression { Operator: BinaryOperator.Coalesce } n:
                return Coalesce(n, to);
            case CompoundAssignExpression n:
                target = n.Target is VariableExpression ? n.Target : Target(n.Target, to, SyntaxChildren.ContainsYield(n.Value));
                return new CompoundAssignExpression(n.Operator, target, Value(n.Value, to), line);
            case BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Coalesce } n:
                return ShortCircuit(n, to);
            case BinaryExpression n:
                p = All(to, n.Left, n.Right);
                return new BinaryExpression(n.Operator, p[0]!, p[1]!, line);
            case UnaryExpression n:
                return new UnaryExpression(n.Operator, Value(n.Operand, to), line);
            case CastExpression n:
                return new CastExpression(n.Kind, Value(n.Operand, to), line);
            case SilenceExpression n:
                return new SilenceExpression(Value(n.Operand, to), line);
            case PrintExpression n:
                return new PrintExpression(Value(n.Operand, to), line);
            case ThrowExpression n:
                return new ThrowExpression(Value(n.Operand, to), line);
            case CloneExpression n:
                return new CloneExpression(Value(n.Operand, to), line);
            case ExitExpression n:
                return new ExitExpression(Value(n.Status!, to), line);
            case EmptyExpression n:
                return new EmptyExpression(Value(n.Operand, to), line);
            case InstanceOfExpression n:
                return new InstanceOfExpression(Value(n.Operand, to), n.Class, line);
            case InterpolatedString n:
                return new InterpolatedString(All(to, [.. n.Parts])!, line);
            case IndexExpression n:
                p = All(to, n.Target, n.Index);
                return new IndexExpression(p[0]!, p[1], line);
            case PropertyExpression n:
                p = All(to, n.Target, n.Name);
                return new PropertyExpression(p[0]!, p[1]!, n.NullSafe, line);
            case ConditionalExpression n:
                return Conditional(n, to);
            case MatchExpression n:
                return Match(n, to);
            case ArrayLiteral n:
                return ArrayOf(n, to);
            case CallExpression n:
                var callee = n.Callee is NameExpression ? n.Callee : Spill(Value(n.Callee, to), to);
                return new CallExpression(callee, Arguments(n.Arguments!, to), line);
            case MethodCallExpression n:
                var self = Value(n.Target, to);
                self = self is VariableExpression { Name: "this" } ? self : Spill(self, to);
                return new MethodCallExpression(self, n.Name, Arguments(n.Arguments!, to), n.NullSafe, line);
            case StaticCallExpression n:
                return new StaticCallExpression(n.Class, n.Name, Arguments(n.Arguments!, to), line);
            case NewExpression n:
                return new NewExpression(n.Class, Arguments(n.Arguments, to), line);
            case IncludeExpression n:
                return new IncludeExpression(Value(n.Path, to), n.Once, n.Require, line);
            case TempAssign n:
                return new TempAssign(n.Temp, Value(n.Value, to), line);
            default:
                throw new SyntaxException("A yield here is not supported", line, isParseError: false);
        }
    }

    private Expression Target(Expression target, List<Statement> to, bool spill)
    {
        switch (target)
        {
            case IndexExpression { Index: { } index } i:
                var t = Target(i.Target, to, spill);
                var value = Value(index, to);
                return new IndexExpression(t, spill ? Spill(value, to) : value, i.Line);
            case IndexExpression i:
                return new IndexExpression(Target(i.Target, to, spill), null, i.Line);
            case PropertyExpression { Target: not VariableExpression } p when spill && !FunctionBinder.IsPlace(p.Target):
                return new PropertyExpression(Spill(Value(p.Target, to), to), p.Name, p.NullSafe, p.Line);
            case PropertyExpression p:
                return new PropertyExpression(Target(p.Target, to, spill), p.Name, p.NullSafe, p.Line);
            default:
                return target;
        }
    }

    private TempRead Coalesce(CompoundAssignExpression n, List<Statement> to)
    {
        int temp = scope.Temps++;
        to.Add(new ExpressionStatement(new TempAssign(temp, new BinaryExpression(BinaryOperator.Coalesce, n.Target, new ConstantExpression(new Name("null"), n.Line), n.Line), n.Line), n.Line));
        var then = new List<Statement>();
        var value = Value(n.Value, then);
        then.Add(new ExpressionStatement(new TempAssign(temp, new AssignExpression(n.Target, value, n.Line), n.Line), n.Line));
        to.Add(new IfStatement(IsNull(temp, n.Line), new BlockStatement(then, n.Line), null, n.Line));
        return new TempRead(temp, n.Line);
    }

    private static BinaryExpression IsNull(int temp, int line) => new(BinaryOperator.Identical, new TempRead(temp, line), new ConstantExpression(new Name("null"), line), line);

    private TempRead ShortCircuit(BinaryExpression n, List<Statement> to)
    {
        int temp = scope.Temps++;
        int line = n.Line;
        bool coalesce = n.Operator == BinaryOperator.Coalesce;
        var left = Value(n.Left, to);
        to.Add(new ExpressionStatement(new TempAssign(temp, coalesce ? new BinaryExpression(BinaryOperator.Coalesce, left, new ConstantExpression(new Name("null"), line), line)
            : new CastExpression(CastKind.Bool, left, line), line), line));
        var then = new List<Statement>();
        var right = Value(n.Right, then);
        then.Add(new ExpressionStatement(new TempAssign(temp, coalesce ? right : new CastExpression(CastKind.Bool, right, line), line), line));
        Expression condition = n.Operator switch
        {
            BinaryOperator.And => new TempRead(temp, line),
            BinaryOperator.Or => new UnaryExpression(UnaryOperator.Not, new TempRead(temp, line), line),
            _ => IsNull(temp, line),
        };
        to.Add(new IfStatement(condition, new BlockStatement(then, line), null, line));
        return new TempRead(temp, line);
    }

    private TempRead Conditional(ConditionalExpression n, List<Statement> to)
    {
        int temp = scope.Temps++;
        int line = n.Line;
        var condition = Value(n.Condition, to);
        var then = new List<Statement>();
        var otherwise = new List<Statement>();
        if (n.WhenTrue is null)
        {
            condition = Spill(condition, to);
        }

        var whenTrue = n.WhenTrue is null ? condition : Value(n.WhenTrue, then);
        then.Add(new ExpressionStatement(new TempAssign(temp, whenTrue, line), line));
        var whenFalse = Value(n.WhenFalse, otherwise);
        otherwise.Add(new ExpressionStatement(new TempAssign(temp, whenFalse, line), line));
        to.Add(new IfStatement(condition, new BlockStatement(then, line), new BlockStatement(otherwise, line), line));
        return new TempRead(temp, line);
    }

    private TempRead Match(MatchExpression n, List<Statement> to)
    {
        int temp = scope.Temps++;
        int line = n.Line;
        var subject = Spill(Value(n.Subject, to), to);
        Statement chain = new ExpressionStatement(new MatchExpression(subject, [], line), line);
        foreach (var arm in n.Arms.Where(a => a.Conditions is null))
        {
            chain = ArmBody(arm);
        }

        foreach (var arm in n.Arms.Reverse().Where(a => a.Conditions is not null))
        {
            Expression? condition = null;
            foreach (var c in arm.Conditions!)
            {
                var test = new BinaryExpression(BinaryOperator.Identical, subject, c, c.Line);
                condition = condition is null ? test : new BinaryExpression(BinaryOperator.Or, condition, test, c.Line);
            }

            chain = new IfStatement(condition!, ArmBody(arm), chain, arm.Line);
        }

        Statement(chain, to);
        return new TempRead(temp, line);

        BlockStatement ArmBody(MatchArm arm)
        {
            var body = new List<Statement>();
            var value = Value(arm.Body, body);
            body.Add(new ExpressionStatement(new TempAssign(temp, value, arm.Line), arm.Line));
            return new BlockStatement(body, arm.Line);
        }
    }

    private ArrayLiteral ArrayOf(ArrayLiteral n, List<Statement> to)
    {
        var operands = n.Items.SelectMany(i => new[] { i!.Key, i.ByRef ? null : i.Value }).ToArray();
        var lowered = All(to, operands);
        var items = new List<ArrayItem?>();
        for (int i = 0; i < n.Items.Count; i++)
        {
            var item = n.Items[i]!;
            items.Add(new ArrayItem(lowered[2 * i], lowered[(2 * i) + 1] ?? item.Value, item.ByRef, item.Spread, item.Line));
        }

        return new ArrayLiteral(items, n.IsListSyntax, n.Line);
    }
}
