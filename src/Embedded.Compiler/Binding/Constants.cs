using System.Runtime.CompilerServices;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Binding;

/// <summary>Expressions whose value is known at compile time.</summary>
internal static class Constants
{
    public static bool IsBool(ConstantExpression c) => Keyword(c) is "true" or "false";

    public static bool IsNull(Expression e) => e is ConstantExpression c && Keyword(c) == "null";

    private static string? Keyword(ConstantExpression c)
    {
        string name = c.Name.Fallback ?? c.Name.FullName;
        return name.Length is 4 or 5 ? name.ToLowerInvariant() : null;
    }

    private static bool IsText(PhpValue value) => value.IsStringValue || value.IsLong;

    private static PhpString TextOf(PhpValue value) => value.IsLong ? Runtime.Convert.ToPhpString(value.Long) : value.StringValue;

    /// <summary>The value of a literal, of true, false, null, or of an array or operation of such.</summary>
    public static bool TryEvaluate(Expression e, out PhpValue value)
    {
        value = default;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (e)
        {
            case IntLiteral i:
                value = i.Value;
                return true;
            case FloatLiteral f:
                value = f.Value;
                return true;
            case StringLiteral s:
                value = PhpValue.Create(s.Value);
                return true;
            case ConstantExpression c:
                switch (Keyword(c))
                {
                    case "true":
                        value = true;
                        return true;
                    case "false":
                        value = false;
                        return true;
                    case "null":
                        return true;
                    default:
                        return false;
                }

            case UnaryExpression { Operator: UnaryOperator.Minus } u when TryEvaluate(u.Operand, out var operand) && (operand.IsLong || operand.IsDouble):
                value = Operators.Negate(operand);
                return true;
            case UnaryExpression { Operator: UnaryOperator.Plus } u when TryEvaluate(u.Operand, out var plus) && (plus.IsLong || plus.IsDouble):
                value = plus;
                return true;
            case ArrayLiteral a:
                return TryArray(a, out value);
            case BinaryExpression { Operator: BinaryOperator.Concat, Left: BinaryExpression { Operator: BinaryOperator.Concat } } b:
                var parts = Concatenated(b);
                JoinLiterals(parts);
                if (parts is [StringLiteral joined])
                {
                    value = PhpValue.Create(joined.Value);
                    return true;
                }

                return false;
            case BinaryExpression b when TryEvaluate(b.Left, out var left) && TryEvaluate(b.Right, out var right):
                if (b.Operator == BinaryOperator.Concat && IsText(left) && IsText(right))
                {
                    value = PhpValue.Create(PhpString.Concat(TextOf(left), TextOf(right)));
                    return true;
                }

                return (left.IsLong && right.IsLong && TryInteger(b.Operator, left, right, out value)) || TryFloat(b.Operator, left, right, out value);
            default:
                return false;
        }
    }

    /// <summary>The parts of a chain of concatenations, from left to right. The right side of each is a part as it is: php converts it as a whole.</summary>
    public static List<Expression> Concatenated(BinaryExpression chain)
    {
        var parts = new List<Expression>();
        Expression left = chain;
        while (left is BinaryExpression { Operator: BinaryOperator.Concat } c)
        {
            parts.Add(AsText(c.Right));
            left = c.Left;
        }

        parts.Add(AsText(left));
        parts.Reverse();
        return parts;
    }

    // php makes text of a constant before it does anything else with it, which tells of arrays.
    private static Expression AsText(Expression part) => part is ArrayLiteral array && TryEvaluate(array, out _) ? new CastExpression(CastKind.String, array, array.Line) : part;

    /// <summary>Makes one literal of string literals that follow each other in a concatenation.</summary>
    public static void JoinLiterals(List<Expression> parts)
    {
        int to = 0;
        for (int from = 0; from < parts.Count; to++)
        {
            int end = from + 1;
            if (parts[from] is StringLiteral first)
            {
                while (end < parts.Count && parts[end] is StringLiteral)
                {
                    end++;
                }

                parts[to] = end == from + 1 ? first : new StringLiteral(Joined(parts, from, end), first.Line);
            }
            else
            {
                parts[to] = parts[from];
            }

            from = end;
        }

        parts.RemoveRange(to, parts.Count - to);
    }

    private static byte[] Joined(List<Expression> literals, int from, int end)
    {
        int length = 0;
        for (int i = from; i < end; i++)
        {
            length += ((StringLiteral)literals[i]).Value.Length;
        }

        byte[] joined = new byte[length];
        length = 0;
        for (int i = from; i < end; i++)
        {
            byte[] value = ((StringLiteral)literals[i]).Value;
            value.CopyTo(joined, length);
            length += value.Length;
        }

        return joined;
    }

    private static bool TryInteger(BinaryOperator op, PhpValue l, PhpValue r, out PhpValue value)
    {
        value = default;
        switch (op)
        {
            case BinaryOperator.Add: value = Operators.Add(l, r); return true;
            case BinaryOperator.Subtract: value = Operators.Subtract(l, r); return true;
            case BinaryOperator.Multiply: value = Operators.Multiply(l, r); return true;
            case BinaryOperator.BitwiseOr: value = l.Long | r.Long; return true;
            case BinaryOperator.BitwiseAnd: value = l.Long & r.Long; return true;
            case BinaryOperator.ShiftLeft when r.Long is >= 0 and < 64: value = l.Long << (int)r.Long; return true;
            default: return false;
        }
    }

    private static bool TryFloat(BinaryOperator op, PhpValue l, PhpValue r, out PhpValue value)
    {
        value = default;
        if (!(l.IsDouble || l.IsLong) || !(r.IsDouble || r.IsLong))
        {
            return false;
        }

        switch (op)
        {
            case BinaryOperator.Add: value = Operators.Add(l, r); return true;
            case BinaryOperator.Subtract: value = Operators.Subtract(l, r); return true;
            case BinaryOperator.Multiply: value = Operators.Multiply(l, r); return true;
            case BinaryOperator.Divide when Runtime.Convert.ToDouble(r) != 0: value = Operators.Divide(l, r); return true;
            default: return false;
        }
    }

    private static bool TryArray(ArrayLiteral literal, out PhpValue value)
    {
        value = default;
        var array = new PhpArray(literal.Items.Count);
        foreach (var item in literal.Items)
        {
            if (item is null || item.ByRef || item.Spread || !TryEvaluate(item.Value, out var element))
            {
                return false;
            }

            if (item.Key is null)
            {
                if (!array.TryAppend(element))
                {
                    return false;
                }
            }
            else if (TryEvaluate(item.Key, out var key) && (key.IsLong || key.IsStringValue || key.IsNull || key.IsBoolean))
            {
                var k = Runtime.Convert.ToArrayKey(key);
                array.SetItemValue(k, element);
                Elements.FollowFirst(array, k);
            }
            else
            {
                return false;
            }
        }

        array.ShareWithThreads();
        value = array;
        return true;
    }
}
