using PeachpieSockets.Embedded.Compiler.Syntax;

namespace PeachpieSockets.Embedded.Compiler.Binding;

/// <summary>The parts of a syntax node, in the order they are evaluated. Functions and classes inside are leaves.</summary>
internal static class SyntaxChildren
{
    private static readonly Node[] s_none = new Node[0];

    public static IReadOnlyList<Node> Of(Node? node)
    {
        switch (node)
        {
            case null:
                return s_none;
            case BlockStatement n:
                return n.Statements;
            case ExpressionStatement n:
                return Nodes(n.Expression);
            case EchoStatement n:
                return n.Values;
            case IfStatement n:
                return n.Else is null ? Nodes(n.Condition, n.Then) : Nodes(n.Condition, n.Then, n.Else);
            case WhileStatement n:
                return Nodes(n.Condition, n.Body);
            case DoWhileStatement n:
                return Nodes(n.Body, n.Condition);
            case ForStatement n:
                return PartsOf(n);
            case ForeachStatement n:
                return n.KeyTarget is null ? Nodes(n.Source, n.ValueTarget, n.Body) : Nodes(n.Source, n.KeyTarget, n.ValueTarget, n.Body);
            case SwitchStatement n:
                return With(n.Subject, n.Cases);
            case SwitchCase n:
                return n.Test is null ? n.Body : With(n.Test, n.Body);
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
                return n.Finally is null ? With(n.Body, n.Catches) : PartsOf(n, n.Finally);
            case CatchClause n:
                return Nodes(n.Body);
            case DeclareStatement n:
                return Optional(n.Body);
            case ConstStatement n:
                return ValuesOf(n);
            case UnaryExpression n:
                return Nodes(n.Operand);
            case BinaryExpression n:
                return Nodes(n.Left, n.Right);
            case AssignExpression n:
                return Nodes(n.Target, n.Value);
            case AssignReferenceExpression n:
                return Nodes(n.Target, n.Source);
            case CompoundAssignExpression n:
                return Nodes(n.Target, n.Value);
            case IncrementExpression n:
                return Nodes(n.Target);
            case ConditionalExpression n:
                return n.WhenTrue is null ? Nodes(n.Condition, n.WhenFalse) : Nodes(n.Condition, n.WhenTrue, n.WhenFalse);
            case CastExpression n:
                return Nodes(n.Operand);
            case InstanceOfExpression n:
                return Nodes(n.Operand, n.Class);
            case IssetExpression n:
                return n.Operands;
            case EmptyExpression n:
                return Nodes(n.Operand);
            case SilenceExpression n:
                return Nodes(n.Operand);
            case CloneExpression n:
                return Nodes(n.Operand);
            case PrintExpression n:
                return Nodes(n.Operand);
            case ExitExpression n:
                return Optional(n.Status);
            case ThrowExpression n:
                return Nodes(n.Operand);
            case IncludeExpression n:
                return Nodes(n.Path);
            case EvalExpression n:
                return Nodes(n.Code);
            case YieldExpression n:
                return n.Key is null ? Optional(n.Value) : Nodes(n.Key, n.Value!);
            case YieldFromExpression n:
                return Nodes(n.Source);
            case MatchExpression n:
                return With(n.Subject, n.Arms);
            case MatchArm n:
                return n.Conditions is null ? Nodes(n.Body) : PartsOf(n, n.Conditions);
            case InterpolatedString n:
                return n.Parts;
            case ShellExecExpression n:
                return n.Parts;
            case ArrayLiteral n:
                return ItemsOf(n);
            case ArrayItem n:
                return n.Key is null ? Nodes(n.Value) : Nodes(n.Key, n.Value);
            case VariableVariableExpression n:
                return Nodes(n.NameExpression);
            case IndexExpression n:
                return n.Index is null ? Nodes(n.Target) : Nodes(n.Target, n.Index);
            case PropertyExpression n:
                return Nodes(n.Target, n.Name);
            case StaticPropertyExpression n:
                return Nodes(n.Class, n.Name);
            case ClassConstantExpression n:
                return Nodes(n.Class, n.Name);
            case Argument n:
                return Nodes(n.Value);
            case CallExpression n:
                return With(n.Callee, n.Arguments);
            case MethodCallExpression n:
                return With(n.Target, n.Name, n.Arguments);
            case StaticCallExpression n:
                return With(n.Class, n.Name, n.Arguments);
            case NewExpression n:
                return With(n.Class, n.Arguments);
            case NewAnonymousClassExpression n:
                return n.Arguments;
            case TempAssign n:
                return Nodes(n.Value);
            default:
                return s_none;
        }
    }

    private static Node[] Nodes(params Node[] nodes) => nodes;

    private static Node[] Optional(Node? node) => node is null ? s_none : Nodes(node);

    private static Node[] With(Node first, IReadOnlyList<Node>? rest) => Before(rest, 1, first, first);

    private static Node[] With(Node first, Node second, IReadOnlyList<Node>? rest) => Before(rest, 2, first, second);

    private static Node[] Before(IReadOnlyList<Node>? rest, int count, Node first, Node second)
    {
        var nodes = new Node[count + (rest?.Count ?? 0)];
        nodes[0] = first;
        nodes[count - 1] = second;
        for (int i = count; i < nodes.Length; i++)
        {
            nodes[i] = rest![i - count];
        }

        return nodes;
    }

    // Methods of their own, since the runtime makes the types that a method names before it is entered.
    private static Node[] PartsOf(ForStatement s) => [.. s.Initializers, .. s.Conditions, s.Body, .. s.Steps];

    private static Node[] PartsOf(TryStatement s, BlockStatement last) => [s.Body, .. s.Catches, last];

    private static Node[] PartsOf(MatchArm arm, IReadOnlyList<Expression> conditions) => [.. conditions, arm.Body];

    private static Node[] ValuesOf(ConstStatement s) => [.. s.Constants.Select(c => c.Value)];

    private static Node[] ItemsOf(ArrayLiteral a)
    {
        int count = 0;
        var items = new Node[a.Items.Count];
        foreach (var item in a.Items)
        {
            if (item is not null)
            {
                items[count++] = item;
            }
        }

        return count == items.Length ? items : items[..count];
    }

    /// <summary>Whether a yield is anywhere in it.</summary>
    public static bool ContainsYield(Node? node) => Contains(node, n => n is YieldExpression or YieldFromExpression);

    /// <summary>Whether anything in it, itself included, is true of a predicate.</summary>
    public static bool Contains(Node? node, Func<Node, bool> predicate)
    {
        // Chains of operators and of elseif are deep, so this does not recurse.
        var open = new ArrayStack<Node>();
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
