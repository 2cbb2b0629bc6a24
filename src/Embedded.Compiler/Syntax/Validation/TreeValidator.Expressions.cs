namespace PeachpieSockets.Embedded.Compiler.Syntax.Validation;

/// <summary>Expressions that are read.</summary>
internal sealed partial class TreeValidator
{
    private void ReadAll(IReadOnlyList<Expression> expressions)
    {
        for (int i = 0; i < expressions.Count; i++)
            Read(expressions[i]);
    }

    private void Read(Expression expression)
    {
        // The left side of a long chain of operators is a spine, walked without recursion.
        while (expression is BinaryExpression binary)
        {
            Read(binary.Right);
            expression = binary.Left;
        }

        if (expression is VariableExpression or IntLiteral or StringLiteral or FloatLiteral or ConstantExpression)
            return;
        if (expression is NameExpression name)
        {
            ClassReference(name);
            return;
        }

        Enter(expression);
        if (!ReadVariable(expression) && !ReadOperator(expression))
            ReadPrimary(expression);
        Leave();
    }

    private bool ReadVariable(Expression expression)
    {
        switch (expression)
        {
            case IndexExpression index:
                Read(index.Target);
                Read(index.Index ?? throw Error(SyntaxMessages.EmptyIndexRead, index));
                return true;
            case PropertyExpression property:
                Read(property.Target);
                Read(property.Name);
                return true;
            case StaticPropertyExpression property:
                Read(property.Class);
                Read(property.Name);
                return true;
            case VariableVariableExpression variable:
                Read(variable.NameExpression);
                return true;
            case CallExpression call:
                if (call.Callee is not NameExpression)
                    Read(call.Callee);
                Arguments(call.Arguments);
                return true;
            case MethodCallExpression call:
                Read(call.Target);
                Read(call.Name);
                if (call.Arguments is null && HasNullSafe(call))
                    throw Error(SyntaxMessages.ClosureOfNullSafe, call);
                Arguments(call.Arguments);
                return true;
            case StaticCallExpression call:
                Read(call.Class);
                Read(call.Name);
                Arguments(call.Arguments);
                return true;
            default:
                return false;
        }
    }

    private bool ReadOperator(Expression expression)
    {
        switch (expression)
        {
            case AssignExpression assign:
                Target(assign.Target, byRef: false, assign.Value);
                Read(assign.Value);
                return true;
            case AssignReferenceExpression assign:
                Target(assign.Target, byRef: false);
                Reference(assign.Source);
                return true;
            case CompoundAssignExpression assign:
                Write(assign.Target);
                Read(assign.Value);
                return true;
            case IncrementExpression increment:
                Write(increment.Target);
                return true;
            case UnaryExpression unary:
                Read(unary.Operand);
                return true;
            case CastExpression cast:
                Read(cast.Operand);
                return true;
            case SilenceExpression silence:
                Read(silence.Operand);
                return true;
            case ConditionalExpression conditional:
                Read(conditional.Condition);
                if (conditional.WhenTrue is not null)
                    Read(conditional.WhenTrue);
                Read(conditional.WhenFalse);
                return true;
            case InstanceOfExpression instanceOf:
                Read(instanceOf.Operand);
                Read(instanceOf.Class);
                return true;
            case CloneExpression clone:
                Read(clone.Operand);
                return true;
            case PrintExpression print:
                Read(print.Operand);
                return true;
            case ThrowExpression @throw:
                Read(@throw.Operand);
                return true;
            default:
                return false;
        }
    }

    private void ReadPrimary(Expression expression)
    {
        switch (expression)
        {
            case ArrayLiteral array:
                ReadArray(array);
                break;
            case InterpolatedString text:
                ReadAll(text.Parts);
                break;
            case ShellExecExpression shell:
                ReadAll(shell.Parts);
                break;
            case IssetExpression isset:
                foreach (Expression operand in isset.Operands)
                    Isset(operand);
                break;
            case EmptyExpression empty:
                Read(empty.Operand);
                break;
            case ExitExpression { Status: { } status }:
                Read(status);
                break;
            case IncludeExpression include:
                Read(include.Path);
                break;
            case EvalExpression eval:
                Read(eval.Code);
                break;
            case YieldExpression yield:
                Yield(yield, yield.Key, yield.Value);
                break;
            case YieldFromExpression yield:
                Yield(yield, yield.Source, null);
                break;
            case MatchExpression match:
                Match(match);
                break;
            case ClosureExpression closure:
                Closure(closure);
                break;
            case NewExpression @new:
                Read(@new.Class);
                Arguments(@new.Arguments);
                break;
            case NewAnonymousClassExpression @new:
                Arguments(@new.Arguments);
                Class(@new.Declaration);
                break;
            case ClassConstantExpression constant:
                ClassConstant(constant);
                break;
        }
    }

    private void ReadArray(ArrayLiteral array)
    {
        if (array.IsListSyntax)
            throw Error(SyntaxMessages.ListAlone, array);

        foreach (ArrayItem? item in array.Items)
        {
            if (item is null)
                throw Error(SyntaxMessages.ArrayHole, array);
            if (item.Key is not null)
                Read(item.Key);
            if (item.ByRef)
                Reference(item.Value);
            else
                Read(item.Value);
        }
    }

    /// <summary>An argument may turn out to be by reference, so <c>$a[]</c> is allowed there.</summary>
    private void Arguments(IReadOnlyList<Argument>? arguments)
    {
        if (arguments is null)
            return;

        bool named = false;
        bool spread = false;
        foreach (Argument argument in arguments)
        {
            if (argument.Spread && named)
                throw Error(SyntaxMessages.SpreadAfterNamed, argument);
            if (!argument.Spread && argument.Name is null && named)
                throw Error(SyntaxMessages.PositionalAfterNamed, argument);
            if (!argument.Spread && argument.Name is null && spread)
                throw Error(SyntaxMessages.PositionalAfterSpread, argument);
            named |= argument.Name is not null;
            spread |= argument.Spread;
            if (argument.Value is IndexExpression or PropertyExpression)
                Chain(argument.Value);
            else
                Read(argument.Value);
        }
    }

    /// <summary>The parts of a variable, which may have empty indices.</summary>
    private void Chain(Expression variable)
    {
        Enter(variable);
        switch (variable)
        {
            case IndexExpression index:
                Chain(index.Target);
                if (index.Index is not null)
                    Read(index.Index);
                break;
            case PropertyExpression property:
                Chain(property.Target);
                Read(property.Name);
                break;
            default:
                Read(variable);
                break;
        }

        Leave();
    }

    private void Isset(Expression operand)
    {
        if (operand is not (VariableExpression or VariableVariableExpression or IndexExpression or PropertyExpression or StaticPropertyExpression))
            throw Error(SyntaxMessages.IssetExpression, operand);
        Read(operand);
    }

    private void Yield(Expression yield, Expression? first, Expression? second)
    {
        if (_function.IsTopLevel)
            throw Error(SyntaxMessages.YieldOutside, yield);
        if (first is not null)
            Read(first);
        if (second is not null)
            Read(second);
    }

    private void Match(MatchExpression match)
    {
        Read(match.Subject);
        bool hasDefault = false;
        foreach (MatchArm arm in match.Arms)
        {
            if (arm.Conditions is null && hasDefault)
                throw Error(SyntaxMessages.TwoDefaultArms, arm);
            hasDefault |= arm.Conditions is null;
            if (arm.Conditions is not null)
                ReadAll(arm.Conditions);
            Read(arm.Body);
        }
    }

    private void ClassConstant(ClassConstantExpression constant)
    {
        Read(constant.Class);
        Read(constant.Name);
        if (constant.Class is IntLiteral or FloatLiteral)
            throw Error(SyntaxMessages.IllegalClassName, constant);
    }
}
