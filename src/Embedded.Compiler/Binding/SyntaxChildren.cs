using PeachpieSockets.Embedded.Compiler.Syntax;

namespace PeachpieSockets.Embedded.Compiler.Binding;

/// <summary>The parts of a syntax node, in the order they are evaluated. Functions and classes inside are leaves.</summary>
internal static class SyntaxChildren
{
    public static IEnumerable<Node> Of(Node? node)
    {
        switch (node)
        {
            case null:
                return [];
            case BlockStatement n:
                return n.Statements;
            case ExpressionStatement n:
                return [n.Expression];
            case EchoStatement n:
                return n.Values;
            case IfStatement n:
                return n.Else is null ? [n.Condition, n.Then] : [n.Condition, n.Then, n.Else];
            case WhileStatement n:
                return [n.Condition, n.Body];
            case DoWhileStatement n:
                return [n.Body, n.Condition];
            case ForStatement n:
                return [.. n.Initializers, .. n.Conditions, n.Body, .. n.Steps];
            case ForeachStatement n:
                return n.KeyTarget is null ? [n.Source, n.ValueTarget, n.Body] : [n.Source, n.KeyTarget, n.ValueTarget, n.Body];
            case SwitchStatement n:
                return [n.Subject, .. n.Cases];
            case SwitchCase n:
                return n.Test is null ? n.Body : [n.Test, .. n.Body];
            case ReturnStatement n:
                return Optional(n.Value);
            case GlobalStatement n:
                return n.Variables;
            case StaticStatement n:
                return n.Variables;
            case StaticVariable n:
                return Optional(n.Initializer);
            case UnsetStatement n:
                return n.Targets;
            case TryStatement n:
                return n.Finally is null ? [n.Body, .. n.Catches] : [n.Body, .. n.Catches, n.Finally];
            case CatchClause n:
                return [n.Body];
            case DeclareStatement n:
                return Optional(n.Body);
            case ConstStatement n:
                return n.Constants.Select(c => c.Value);
            case UnaryExpression n:
                return [n.Operand];
            case BinaryExpression n:
                return [n.Left, n.Right];
            case AssignExpression n:
                return [n.Target, n.Value];
            case AssignReferenceExpression n:
                return [n.Target, n.Source];
            case CompoundAssignExpression n:
                return [n.Target, n.Value];
            case IncrementExpression n:
                return [n.Target];
            case ConditionalExpression n:
                return n.WhenTrue is null ? [n.Condition, n.WhenFalse] : [n.Condition, n.WhenTrue, n.WhenFalse];
            case CastExpression n:
                return [n.Operand];
            case InstanceOfExpression n:
                return [n.Operand, n.Class];
            case IssetExpression n:
                return n.Operands;
            case EmptyExpression n:
                return [n.Operand];
            case SilenceExpression n:
                return [n.Operand];
            case CloneExpression n:
                return [n.Operand];
            case PrintExpression n:
                return [n.Operand];
            case ExitExpression n:
                return Optional(n.Status);
            case ThrowExpression n:
                return [n.Operand];
            case IncludeExpression n:
                return [n.Path];
            case EvalExpression n:
                return [n.Code];
            case YieldExpression n:
                return [.. Optional(n.Key), .. Optional(n.Value)];
            case YieldFromExpression n:
                return [n.Source];
            case MatchExpression n:
                return [n.Subject, .. n.Arms];
            case MatchArm n:
                return [.. n.Conditions ?? [], n.Body];
            case InterpolatedString n:
                return n.Parts;
            case ShellExecExpression n:
                return n.Parts;
            case ArrayLiteral n:
                return n.Items.Where(i => i is not null)!;
            case ArrayItem n:
                return n.Key is null ? [n.Value] : [n.Key, n.Value];
            case VariableVariableExpression n:
                return [n.NameExpression];
            case IndexExpression n:
                return n.Index is null ? [n.Target] : [n.Target, n.Index];
            case PropertyExpression n:
                return [n.Target, n.Name];
            case StaticPropertyExpression n:
                return [n.Class, n.Name];
            case ClassConstantExpression n:
                return [n.Class, n.Name];
            case Argument n:
                return [n.Value];
            case CallExpression n:
                return [n.Callee, .. n.Arguments ?? []];
            case MethodCallExpression n:
                return [n.Target, n.Name, .. n.Arguments ?? []];
            case StaticCallExpression n:
                return [n.Class, n.Name, .. n.Arguments ?? []];
            case NewExpression n:
                return [n.Class, .. n.Arguments];
            case NewAnonymousClassExpression n:
                return n.Arguments;
            case TempAssign n:
                return [n.Value];
            default:
                return [];
        }
    }

    private static IEnumerable<Node> Optional(Node? node) => node is null ? [] : [node];

    /// <summary>Whether a yield is anywhere in it.</summary>
    public static bool ContainsYield(Node? node) => Contains(node, n => n is YieldExpression or YieldFromExpression);

    /// <summary>Whether anything in it, itself included, is true of a predicate.</summary>
    public static bool Contains(Node? node, Func<Node, bool> predicate)
    {
        // Chains of operators and of elseif are deep, so this does not recurse.
        var open = new Stack<Node>();
        if (node is not null)
        {
            open.Push(node);
        }

        while (open.TryPop(out var next))
        {
            if (predicate(next))
            {
                return true;
            }

            foreach (var child in Of(next))
            {
                if (child is not null)
                {
                    open.Push(child);
                }
            }
        }

        return false;
    }
}

/// <summary>A value put aside by the lowering of yields: statement-like, evaluates to nothing.</summary>
internal sealed class TempAssign(int temp, Expression value, int line) : Expression(line)
{
    public int Temp { get; } = temp;

    public Expression Value { get; } = value;
}

/// <summary>A value that was put aside.</summary>
internal sealed class TempRead(int temp, int line) : Expression(line)
{
    public int Temp { get; } = temp;
}
