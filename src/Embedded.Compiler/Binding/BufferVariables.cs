using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Binding;

/// <summary>
/// Finds the variables that hold what a function read into memory of its own (<see cref="PhpOwnBytesAttribute"/>) and that nothing else ever gets hold of:
/// assigned straight from the call, and only measured, compared, printed or given to functions that only look at it. When such a variable is overwritten,
/// the memory of its old string is free to be read into again, as php frees it then. Without that a server that moves data makes a large string for each
/// read, and memory that was never touched before is slow.
/// </summary>
internal sealed class BufferVariables
{
    private readonly FunctionScope _scope;
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);
    private readonly HashSet<string> _escaped = new(StringComparer.Ordinal);

    private BufferVariables(FunctionScope scope) => _scope = scope;

    /// <summary>The names of such variables in a function that was looked through by the binder.</summary>
    public static HashSet<string> Find(FunctionScope scope)
    {
        var search = new BufferVariables(scope);
        if (!scope.ReadsBuffers || scope.UsesSymbolTable || scope.IsGenerator || scope.IsEval)
        {
            return search._found;
        }

        foreach (var statement in scope.Body)
        {
            search.Visit(statement);
        }

        search._found.ExceptWith(search._escaped);
        search._found.RemoveWhere(Superglobals.Contains);
        search._found.Remove("this");
        search.LeaveOutOthers();
        return search._found;
    }

    // Others than local variables.
    private void LeaveOutOthers()
    {
        foreach (var p in _scope.Parameters)
        {
            _found.Remove(p.Name);
        }

        foreach (var use in _scope.Uses)
        {
            _found.Remove(use.Name);
        }

        foreach (var s in _scope.Statics)
        {
            _found.Remove(s.Name);
        }
    }

    /// <summary>Whether an expression is a call of a function whose result is in memory of its own.</summary>
    public static bool IsRead(Expression e, FileScope file) => e switch
    {
        SilenceExpression s => IsRead(s.Operand, file),
        CallExpression { Callee: NameExpression { Name: var name } } => KnownFunctions.Certain(file, name) is LibraryRoutine { OwnsBytes: true },
        _ => false,
    };

    private void Visit(Node node)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (node)
        {
            case ExpressionStatement n:
                Look(n.Expression);
                break;
            case EchoStatement n:
                LookAll(n.Values);
                break;
            case IfStatement n:
                Look(n.Condition);
                Visit(n.Then);
                if (n.Else is not null)
                {
                    Visit(n.Else);
                }

                break;
            case WhileStatement n:
                Look(n.Condition);
                Visit(n.Body);
                break;
            case DoWhileStatement n:
                Visit(n.Body);
                Look(n.Condition);
                break;
            case ForStatement n:
                LookAll(n.Initializers);
                LookAll(n.Conditions);
                LookAll(n.Steps);
                Visit(n.Body);
                break;
            case UnaryExpression { Operator: UnaryOperator.Not } n:
                Look(n.Operand);
                break;
            case BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Xor } n:
                Look(n.Left);
                Look(n.Right);
                break;
            case BinaryExpression { Operator: >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual } n:
                LookTogether([n.Left, n.Right]);
                break;
            case ConditionalExpression { WhenTrue: { } whenTrue } n:
                Look(n.Condition);
                Visit(whenTrue);
                Visit(n.WhenFalse);
                break;
            case CastExpression { Kind: CastKind.Int or CastKind.Float or CastKind.Bool } n:
                Look(n.Operand);
                break;
            case EmptyExpression n:
                Look(n.Operand);
                break;
            case IssetExpression n:
                LookAll(n.Operands);
                break;
            case CallExpression { Callee: NameExpression { Name: var name }, Arguments: { } arguments } when KnownFunctions.Certain(_scope.File, name) is LibraryRoutine { OnlyReads: true }
                && Operands.ArePlain(arguments):
                LookTogether(ValuesOf(arguments));
                break;
            case CatchClause n:
                Escape(n.Variable);
                Visit(n.Body);
                break;
            case ClosureExpression { IsArrow: true } n:
                foreach (string captured in ArrowCaptures.Of(n))
                {
                    Escape(captured);
                }

                break;
            case ClosureExpression n:
                foreach (var use in n.Uses)
                {
                    Escape(use.Name);
                }

                break;
            case AssignExpression { Target: VariableExpression v } n:
                // The assigned value goes on to somebody else.
                _escaped.Add(v.Name);
                Look(n);
                break;
            case VariableExpression n:
                Escape(n.Name);
                break;
            default:
                VisitAll(SyntaxChildren.Of(node));
                break;
        }
    }

    private static Expression[] ValuesOf(IReadOnlyList<Argument> arguments)
    {
        var values = new Expression[arguments.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = arguments[i].Value;
        }

        return values;
    }

    private void VisitAll(IEnumerable<Node> nodes)
    {
        foreach (var node in nodes)
        {
            Visit(node);
        }
    }

    private void Escape(string? name)
    {
        if (name is not null)
        {
            _escaped.Add(name);
        }
    }

    private void LookAll(IEnumerable<Expression> values)
    {
        foreach (var value in values)
        {
            Look(value);
        }
    }

    // Values that are on the stack at once: none may change the variable of another.
    private void LookTogether(Expression[] values)
    {
        var mentioned = new List<string>();
        var assigned = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            _ = SyntaxChildren.Contains(value, n =>
            {
                if (n is VariableExpression v)
                {
                    mentioned.Add(v.Name);
                }
                else if (n is AssignExpression { Target: VariableExpression target })
                {
                    assigned.Add(target.Name);
                }

                return false;
            });
        }

        foreach (string name in assigned)
        {
            if (mentioned.Count(n => n == name) > 1)
            {
                _escaped.Add(name);
            }
        }

        LookAll(values);
    }

    /// <summary>A value that is only looked at, and gone before anything else is evaluated.</summary>
    private void Look(Expression e)
    {
        switch (e)
        {
            case VariableExpression:
                break;
            case AssignExpression { Target: VariableExpression v } n when IsRead(n.Value, _scope.File):
                _found.Add(v.Name);
                Visit(n.Value);
                break;
            case AssignExpression { Target: VariableExpression, Value: StringLiteral or IntLiteral }:
            case AssignExpression { Target: VariableExpression, Value: ConstantExpression c } when Constants.IsNull(c) || Constants.IsBool(c):
                break;
            case AssignExpression { Target: VariableExpression v } n:
                _escaped.Add(v.Name);
                Visit(n.Value);
                break;
            default:
                Visit(e);
                break;
        }
    }
}
