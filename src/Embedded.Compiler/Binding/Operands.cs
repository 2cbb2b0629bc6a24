using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Binding;

/// <summary>What php's compiler makes of an operand. Of a commutative operator it puts the operand of the higher kind first, which the order of conversions shows.</summary>
internal enum OperandKind
{
    /// <summary>Known when the code is compiled.</summary>
    Constant,

    /// <summary>The result of an operation, an element, a property.</summary>
    Temporary,

    /// <summary>The result of a call, of new, include, eval or yield, and of an assignment by reference.</summary>
    Result,

    /// <summary>A variable, read when the operator needs it.</summary>
    Variable,
}

/// <summary>Operands as php's compiler sees them.</summary>
internal static class Operands
{
    // Functions that php compiles to an operation of their own.
    private static readonly HashSet<string> s_operations = new(StringComparer.OrdinalIgnoreCase)
    {
        "strlen", "is_null", "is_bool", "is_long", "is_int", "is_integer", "is_double", "is_float", "is_string", "is_array", "is_object", "is_resource", "is_scalar",
        "boolval", "intval", "floatval", "doubleval", "strval", "defined", "count", "sizeof", "get_class", "get_called_class", "gettype", "func_num_args", "func_get_args",
        "array_key_exists", "compact",
    };

    /// <summary>Whether php takes the operands of a commutative operator the other way round.</summary>
    public static bool AreSwapped(Expression left, Expression right)
    {
        var second = KindOf(right);
        return second > OperandKind.Constant && KindOf(left) < second;
    }

    /// <summary>The kind of an operand.</summary>
    public static OperandKind KindOf(Expression e)
    {
        switch (e)
        {
            case VariableExpression v:
                return v.Name == "this" || Superglobals.Contains(v.Name) ? OperandKind.Temporary : OperandKind.Variable;
            case SilenceExpression { Operand: VariableExpression }:
                return OperandKind.Temporary;
            case SilenceExpression s:
                return KindOf(s.Operand);
            case CallExpression { Callee: NameExpression { Name: { Fallback: null } name }, Arguments: not null }:
                return s_operations.Contains(name.FullName) ? OperandKind.Temporary : OperandKind.Result;
            case MethodCallExpression { NullSafe: true }:
                return OperandKind.Temporary;
            case CallExpression { Arguments: null } or MethodCallExpression { Arguments: null } or StaticCallExpression { Arguments: null }:
                return OperandKind.Temporary;
            case CallExpression or MethodCallExpression or StaticCallExpression or NewExpression or NewAnonymousClassExpression or IncludeExpression or EvalExpression
                or AssignReferenceExpression or YieldExpression or YieldFromExpression or TempRead or ShellExecExpression:
                return OperandKind.Result;
            default:
                return IsConstant(e) ? OperandKind.Constant : OperandKind.Temporary;
        }
    }

    /// <summary>Whether php knows the value of an expression when it compiles it.</summary>
    public static bool IsConstant(Expression e) => e switch
    {
        IntLiteral or FloatLiteral or StringLiteral or PrintExpression => true,
        ConstantExpression c => Constants.TryEvaluate(c, out _)
            || (Context.Current is { } ctx && ctx.TryGetConstant(c.Name.Fallback ?? c.Name.FullName, out var known) && known.TypeCode is not (PhpTypeCode.PhpArray or PhpTypeCode.Object)),
        MagicConstant m => m.Kind != MagicConstantKind.Class,
        ClassConstantExpression { Class: NameExpression { Name.FullName: var name }, Name: StringLiteral { Value: var constant } }
            => constant.AsSpan().SequenceEqual("class"u8) && !name.Equals("static", StringComparison.OrdinalIgnoreCase),
        ArrayLiteral a => AreConstant(a.Items),
        UnaryExpression u => IsConstant(u.Operand),
        BinaryExpression b => b.Operator is not (BinaryOperator.Coalesce or BinaryOperator.Pipe) && IsConstant(b.Left) && IsConstant(b.Right),
        _ => false,
    };

    private static bool AreConstant(IReadOnlyList<ArrayItem?> items)
    {
        foreach (var item in items)
        {
            if (item is not { ByRef: false } || (item.Key is not null && !IsConstant(item.Key)) || !IsConstant(item.Value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether arguments are neither named nor unpacked.</summary>
    public static bool ArePlain(IReadOnlyList<Argument> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Spread || argument.Name is not null)
            {
                return false;
            }
        }

        return true;
    }
}
