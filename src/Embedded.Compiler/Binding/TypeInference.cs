using System.Runtime.CompilerServices;
using PeachpieSockets.Embedded.Compiler.Syntax;

namespace PeachpieSockets.Embedded.Compiler.Binding;

/// <summary>
/// Chooses how local variables are held: those that only ever hold an int, a float or a bool become CLR locals of that type.
/// An int that arithmetic may overflow is held as any value.
/// </summary>
internal static class TypeInference
{
    public static void Infer(FunctionScope scope)
    {
        var candidates = scope.Variables.Values.Where(v => !v.MustBeValue).ToList();
        var bounded = BoundedCounters.Find(scope);

        // Optimistic: start from what is known and go down to any value until nothing changes.
        foreach (var v in candidates)
        {
            v.Kind = StackKind.Void;
        }

        bool changed = true;
        while (changed)
        {
            changed = false;
            foreach (var v in candidates)
            {
                if (v.Kind == StackKind.Value)
                {
                    continue;
                }

                var kind = v.Parameter >= 0 ? ParameterKind(scope.Parameters[v.Parameter]) : StackKind.Void;
                int start = v.Parameter >= 0 ? 1 : 0; // the first is the parameter itself
                for (int i = start; i < v.Assignments.Count && kind != StackKind.Value; i++)
                {
                    kind = Join(kind, AssignedKind(v, v.Assignments[i], scope, bounded));
                }

                if (kind != v.Kind)
                {
                    v.Kind = kind;
                    changed = true;
                }
            }
        }

        foreach (var v in candidates)
        {
            if (v.Kind == StackKind.Void)
            {
                v.Kind = StackKind.Value;
            }
        }
    }

    private static StackKind AssignedKind(VariableInfo v, Expression? value, FunctionScope scope, HashSet<IncrementExpression> bounded) => value switch
    {
        null => StackKind.Value,
        IncrementExpression i => v.Kind switch
        {
            StackKind.Void => StackKind.Void,
            StackKind.Double => StackKind.Double,
            StackKind.Long when bounded.Contains(i) => StackKind.Long,
            _ => StackKind.Value,
        },
        CompoundAssignExpression c => KindOfBinary(c.Operator, v.Kind, KindOf(c.Value, scope), false, IsNumber(c.Value, scope)),
        _ => KindOf(value, scope),
    };

    private static StackKind Join(StackKind a, StackKind b) => a == StackKind.Void ? b : b == StackKind.Void || a == b ? a : StackKind.Value;

    public static StackKind ParameterKind(ParameterSyntax p)
    {
        if (p.ByRef || p.Variadic || p.Type is not NamedTypeSyntax named || p.Default is ConstantExpression { Name.FullName: var d } && d.Equals("null", StringComparison.OrdinalIgnoreCase))
        {
            return StackKind.Value;
        }

        return named.Name.FullName switch
        {
            "int" => StackKind.Long,
            "float" => StackKind.Double,
            "bool" => StackKind.Bool,
            _ => StackKind.Value,
        };
    }

    /// <summary>How the value of an expression is held; Void while it depends on variables that are not decided yet.</summary>
    public static StackKind KindOf(Expression e, FunctionScope scope)
    {
        switch (e)
        {
            case IntLiteral:
                return StackKind.Long;
            case FloatLiteral:
                return StackKind.Double;
            case ConstantExpression c when Constants.IsBool(c):
                return StackKind.Bool;
            case VariableExpression v:
                return scope.Variables.TryGetValue(v.Name, out var info) && !Superglobals.Contains(v.Name) && v.Name != "this" ? info.Kind : StackKind.Value;
            case UnaryExpression { Operator: UnaryOperator.Not }:
                return StackKind.Bool;
            case UnaryExpression { Operator: UnaryOperator.Minus, Operand: IntLiteral { Value: not long.MinValue } }:
                return StackKind.Long;
            case UnaryExpression { Operator: UnaryOperator.Minus or UnaryOperator.Plus } u when KindOf(u.Operand, scope) is StackKind.Double or StackKind.Void:
                return KindOf(u.Operand, scope);
            case UnaryExpression { Operator: UnaryOperator.BitwiseNot } u when KindOf(u.Operand, scope) is StackKind.Long or StackKind.Void:
                return KindOf(u.Operand, scope);
            case BinaryExpression b:
                return Analyze(b, scope).Kind;
            case CastExpression c:
                return c.Kind switch
                {
                    CastKind.Int => StackKind.Long,
                    CastKind.Float => StackKind.Double,
                    CastKind.Bool => StackKind.Bool,
                    _ => StackKind.Value,
                };
            case IssetExpression or EmptyExpression or InstanceOfExpression:
                return StackKind.Bool;
            case AssignExpression { Target: VariableExpression target } a:
                var kind = KindOf(target, scope);
                return kind is StackKind.Void or StackKind.Value ? KindOf(a.Value, scope) is StackKind.Void ? StackKind.Void : StackKind.Value : kind;
            case ConditionalExpression { WhenTrue: not null } c:
                var whenTrue = KindOf(c.WhenTrue, scope);
                var whenFalse = KindOf(c.WhenFalse, scope);
                return whenTrue == StackKind.Void ? whenFalse : whenFalse == StackKind.Void || whenTrue == whenFalse ? whenTrue : StackKind.Value;
            case CallExpression call:
                return Intrinsics.KindOf(call, scope);
            default:
                return StackKind.Value;
        }
    }

    /// <summary>Whether a value may be an object or a resource, or an array that holds some.</summary>
    public static bool MayBeObject(Expression e) => e switch
    {
        IntLiteral or FloatLiteral or StringLiteral or InterpolatedString or UnaryExpression or IncrementExpression or IssetExpression or EmptyExpression
            or InstanceOfExpression or MagicConstant => false,
        CastExpression c => c.Kind is CastKind.Object or CastKind.Array,
        BinaryExpression b => b.Operator == BinaryOperator.Coalesce && (MayBeObject(b.Left) || MayBeObject(b.Right)),
        CompoundAssignExpression c => c.Operator == BinaryOperator.Coalesce && MayBeObject(c.Value),
        AssignExpression a => MayBeObject(a.Value),
        ConstantExpression c => !Constants.IsBool(c) && !Constants.IsNull(c),
        ConditionalExpression c => (c.WhenTrue is null ? MayBeObject(c.Condition) : MayBeObject(c.WhenTrue)) || MayBeObject(c.WhenFalse),
        _ => true,
    };

    /// <summary>Whether a value is certainly an int or a float.</summary>
    public static bool IsNumber(Expression e, FunctionScope scope) => Analyze(e, scope).IsNumber;

    /// <summary>Kind and number-ness in one walk: either alone would walk chains of operators again and again.</summary>
    private static (StackKind Kind, bool IsNumber) Analyze(Expression e, FunctionScope scope)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (e is not BinaryExpression b)
        {
            var kind = KindOf(e, scope);
            return (kind, kind is StackKind.Long or StackKind.Double or StackKind.Void);
        }

        if (b.Operator is BinaryOperator.Concat or BinaryOperator.Coalesce or BinaryOperator.Spaceship or BinaryOperator.Divide or BinaryOperator.Power or BinaryOperator.Pipe
            || b.Operator is >= BinaryOperator.And and <= BinaryOperator.Xor or (>= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual))
        {
            return (KindOfBinary(b.Operator, StackKind.Value, StackKind.Value, false, false), false);
        }

        var (left, leftNumber) = Analyze(b.Left, scope);
        var (right, rightNumber) = Analyze(b.Right, scope);
        var result = KindOfBinary(b.Operator, left, right, leftNumber, rightNumber);
        bool number = result is StackKind.Long or StackKind.Double or StackKind.Void
            || (b.Operator is BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply && leftNumber && rightNumber);
        return (result, number);
    }

    public static StackKind KindOfBinary(BinaryOperator op, StackKind left, StackKind right, bool leftNumber, bool rightNumber)
    {
        switch (op)
        {
            case BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply:
                if (left == StackKind.Double && right is StackKind.Double or StackKind.Long || right == StackKind.Double && left == StackKind.Long)
                {
                    return StackKind.Double;
                }

                return left == StackKind.Void || right == StackKind.Void ? StackKind.Void : StackKind.Value;
            case BinaryOperator.BitwiseAnd or BinaryOperator.BitwiseOr or BinaryOperator.BitwiseXor:
                if (left == StackKind.Void && (right is StackKind.Void or StackKind.Long || rightNumber) || right == StackKind.Void && (left is StackKind.Long || leftNumber))
                {
                    return StackKind.Long;
                }

                return (left == StackKind.Long || leftNumber) && (right == StackKind.Long || rightNumber) ? StackKind.Long : StackKind.Value;
            case BinaryOperator.Modulo or BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight:
                return left is StackKind.Long or StackKind.Void && right is StackKind.Long or StackKind.Void ? StackKind.Long : StackKind.Value;
            case BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Xor
                or BinaryOperator.Equal or BinaryOperator.NotEqual or BinaryOperator.Identical or BinaryOperator.NotIdentical
                or BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual:
                return StackKind.Bool;
            default:
                return StackKind.Value;
        }
    }
}

/// <summary>Counters of for loops that cannot overflow because the loop's condition was just true of them.</summary>
internal static class BoundedCounters
{
    public static HashSet<IncrementExpression> Find(FunctionScope scope)
    {
        var found = new HashSet<IncrementExpression>(ReferenceEqualityComparer.Instance);
        foreach (var statement in scope.Body)
        {
            Visit(statement, found);
        }

        return found;
    }

    private static void Visit(Node node, HashSet<IncrementExpression> found)
    {
        if (node is ForStatement { Conditions: [.., BinaryExpression { Operator: BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual or BinaryOperator.NotEqual or BinaryOperator.NotIdentical } condition] } loop)
        {
            foreach (var step in loop.Steps)
            {
                if (step is IncrementExpression { Target: VariableExpression v } i && Bounds(condition, v.Name, i.IsIncrement, loop))
                {
                    found.Add(i);
                }
            }
        }

        foreach (var child in SyntaxChildren.Of(node))
        {
            Visit(child, found);
        }
    }

    // i < x just held and the body does not change i, so i + 1 fits; with <= only where x is no extreme.
    private static bool Bounds(BinaryExpression c, string name, bool up, ForStatement loop)
    {
        bool onLeft = c.Left is VariableExpression l && l.Name == name;
        bool onRight = c.Right is VariableExpression r && r.Name == name;
        if (!onLeft && !onRight)
        {
            return false;
        }

        var other = onLeft ? c.Right : c.Left;
        bool strict = c.Operator == (onLeft == up ? BinaryOperator.Less : BinaryOperator.Greater);
        bool orEqual = c.Operator == (onLeft == up ? BinaryOperator.LessOrEqual : BinaryOperator.GreaterOrEqual);
        if (!(strict || (orEqual && other is IntLiteral { Value: > -1L << 60 and < 1L << 60 })))
        {
            return false;
        }

        return loop.Steps.Count(s => Changes(s, name)) == 1 && !Changes(loop.Body, name);
    }

    private static bool Changes(Node node, string name) => SyntaxChildren.Contains(node, n => n switch
    {
        IncrementExpression { Target: VariableExpression v } => v.Name == name,
        CompoundAssignExpression { Target: VariableExpression v } => v.Name == name,
        _ => false,
    });
}
