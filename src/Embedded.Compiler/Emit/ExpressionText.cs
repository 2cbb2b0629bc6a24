using System.Globalization;
using System.Text;
using PeachpieSockets.Embedded.Compiler.Syntax;

namespace PeachpieSockets.Embedded.Compiler.Emit;

/// <summary>Expressions as php writes them: what assert() asserts, defaults in reflection.</summary>
internal static class ExpressionText
{
    /// <summary>Binding strength and sign of each binary operator.</summary>
    private static readonly Dictionary<BinaryOperator, (int Strength, string Sign)> s_binary = new()
    {
        [BinaryOperator.Or] = (130, "||"),
        [BinaryOperator.And] = (140, "&&"),
        [BinaryOperator.Xor] = (40, "xor"),
        [BinaryOperator.Coalesce] = (110, "??"),
        [BinaryOperator.BitwiseOr] = (140, "|"),
        [BinaryOperator.BitwiseXor] = (150, "^"),
        [BinaryOperator.BitwiseAnd] = (160, "&"),
        [BinaryOperator.Equal] = (170, "=="),
        [BinaryOperator.NotEqual] = (170, "!="),
        [BinaryOperator.Identical] = (170, "==="),
        [BinaryOperator.NotIdentical] = (170, "!=="),
        [BinaryOperator.Spaceship] = (180, "<=>"),
        [BinaryOperator.Less] = (180, "<"),
        [BinaryOperator.LessOrEqual] = (180, "<="),
        [BinaryOperator.Greater] = (180, ">"),
        [BinaryOperator.GreaterOrEqual] = (180, ">="),
        [BinaryOperator.ShiftLeft] = (190, "<<"),
        [BinaryOperator.ShiftRight] = (190, ">>"),
        [BinaryOperator.Concat] = (200, "."),
        [BinaryOperator.Add] = (200, "+"),
        [BinaryOperator.Subtract] = (200, "-"),
        [BinaryOperator.Multiply] = (210, "*"),
        [BinaryOperator.Divide] = (210, "/"),
        [BinaryOperator.Modulo] = (210, "%"),
        [BinaryOperator.Power] = (250, "**"),
    };

    private const int Unary = 240;
    private const int Assignment = 90;
    private const int Conditional = 100;

    public static string Of(Expression e) => Of(e, 0);

    private const int ShownBytes = 10;

    /// <summary>A default as messages about declarations show it: the value where it is known, else no more than a name.</summary>
    public static string Shortened(Expression e)
    {
        if (!Binding.Constants.TryEvaluate(e, out var value))
        {
            return e switch
            {
                ConstantExpression c => Constant(c.Name),
                ClassConstantExpression { Class: NameExpression } => Of(e),
                _ => "<expression>",
            };
        }

        if (value.IsArray)
        {
            return value.Array.Count == 0 ? "[]" : "[...]";
        }

        if (value.IsStringValue)
        {
            var text = value.StringValue.AsSpan();
            return text.Length > ShownBytes ? $"'{Encoding.UTF8.GetString(text[..ShownBytes])}...'" : $"'{Encoding.UTF8.GetString(text)}'";
        }

        return value.IsNull ? "null" : value.IsBoolean ? (value.Boolean ? "true" : "false") : Runtime.Convert.ToPhpString(value, Runtime.Context.Current!).ToString();
    }

    private static string Of(Expression? e, int outer) => e switch
    {
        null => "",
        IntLiteral i => i.Value.ToString(CultureInfo.InvariantCulture),
        FloatLiteral f => Float(f.Value),
        StringLiteral s => Quoted(s.Value),
        InterpolatedString s => "\"" + string.Concat(s.Parts.Select(Part)) + "\"",
        ConstantExpression c => Constant(c.Name),
        VariableExpression v => "$" + v.Name,
        VariableVariableExpression v => v.NameExpression is VariableExpression inner ? "$" + Of(inner) : "${" + Of(v.NameExpression) + "}",
        IndexExpression i => $"{Of(i.Target, 260)}[{Of(i.Index, 0)}]",
        PropertyExpression p => $"{Of(p.Target, 0)}{(p.NullSafe ? "?->" : "->")}{Member(p.Name)}",
        StaticPropertyExpression p => $"{Class(p.Class)}::${Member(p.Name)}",
        ClassConstantExpression c => $"{Class(c.Class)}::{Member(c.Name)}",
        NameExpression n => Class(n),
        ArrayLiteral a => "[" + string.Join(", ", a.Items.Select(Item)) + "]",
        UnaryExpression u => In(outer, Unary, Sign(u.Operator) + Of(u.Operand, Unary)),
        BinaryExpression b => Binary(b, outer),
        CastExpression c => In(outer, Unary, $"({Cast(c.Kind)}){Of(c.Operand, Unary)}"),
        SilenceExpression s => In(outer, Unary, "@" + Of(s.Operand, Unary)),
        AssignExpression a => In(outer, Assignment, $"{Of(a.Target, Assignment)} = {Of(a.Value, Assignment + 1)}"),
        AssignReferenceExpression a => In(outer, Assignment, $"{Of(a.Target, Assignment)} =& {Of(a.Source, Assignment + 1)}"),
        CompoundAssignExpression a => In(outer, Assignment, $"{Of(a.Target, Assignment)} {s_binary[a.Operator].Sign}= {Of(a.Value, Assignment + 1)}"),
        IncrementExpression i => i.IsPrefix ? (i.IsIncrement ? "++" : "--") + Of(i.Target, Unary) : Of(i.Target, Unary) + (i.IsIncrement ? "++" : "--"),
        ConditionalExpression c when c.WhenTrue is null => In(outer, Conditional, $"{Of(c.Condition, Conditional)} ?: {Of(c.WhenFalse, Conditional + 1)}"),
        ConditionalExpression c => In(outer, Conditional, $"{Of(c.Condition, Conditional)} ? {Of(c.WhenTrue, Conditional + 1)} : {Of(c.WhenFalse, Conditional + 1)}"),
        IssetExpression i => string.Join(" && ", i.Operands.Select(o => $"isset({Of(o)})")),
        EmptyExpression x => $"empty({Of(x.Operand)})",
        InstanceOfExpression i => In(outer, 230, $"{Of(i.Operand, 230)} instanceof {Class(i.Class)}"),
        CloneExpression c => In(outer, 270, $"clone {Of(c.Operand, 270)}"),
        NewExpression n => In(outer, 270, $"new {Class(n.Class)}({Arguments(n.Arguments)})"),
        CallExpression c => $"{(c.Callee is NameExpression n ? Function(n.Name) : Of(c.Callee, 0))}({Arguments(c.Arguments)})",
        MethodCallExpression m => $"{Of(m.Target, 0)}{(m.NullSafe ? "?->" : "->")}{Member(m.Name)}({Arguments(m.Arguments)})",
        StaticCallExpression s => $"{Class(s.Class)}::{Member(s.Name)}({Arguments(s.Arguments)})",
        ClosureExpression { IsArrow: true } c => $"{(c.IsStatic ? "static " : "")}fn({Parameters(c)}) => {Of(c.Function.Body?.Statements is [ReturnStatement r] ? r.Value : null, 0)}",
        ClosureExpression c => $"{(c.IsStatic ? "static " : "")}function ({Parameters(c)}) {{\n}}",
        _ => "<expression>",
    };

    private static string In(int outer, int own, string text) => outer > own ? $"({text})" : text;

    private static string Binary(BinaryExpression b, int outer)
    {
        if (!s_binary.TryGetValue(b.Operator, out var op))
        {
            return "<expression>";
        }

        // The side that an operator does not associate with needs parentheses at equal strength.
        bool right = b.Operator is BinaryOperator.Power or BinaryOperator.Coalesce;
        bool none = op.Strength is 170 or 180;
        return In(outer, op.Strength, $"{Of(b.Left, right || none ? op.Strength + 1 : op.Strength)} {op.Sign} {Of(b.Right, right && !none ? op.Strength : op.Strength + 1)}");
    }

    private static string Float(double value) => Runtime.Convert.WithFraction(value).ToString();

    private static string Quoted(byte[] value) => "'" + Encoding.UTF8.GetString(value).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "'";

    private static string Part(Expression part) => part is StringLiteral s
        ? Encoding.UTF8.GetString(s.Value).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("$", "\\$", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)
        : part is VariableExpression ? Of(part) : "{" + Of(part) + "}";

    private static string Item(ArrayItem? item) => item is null ? ""
        : item.Spread ? "..." + Of(item.Value)
        : (item.Key is null ? "" : Of(item.Key, 80) + " => ") + (item.ByRef ? "&" : "") + Of(item.Value, 80);

    private static string Arguments(IReadOnlyList<Argument>? arguments)
        => arguments is null ? "..." : string.Join(", ", arguments.Select(a => (a.Spread ? "..." : a.Name is null ? "" : a.Name + ": ") + Of(a.Value)));

    private static string Parameters(ClosureExpression c)
        => string.Join(", ", c.Function.Parameters.Select(p => (p.ByRef ? "&" : "") + (p.Variadic ? "..." : "") + "$" + p.Name + (p.Default is null ? "" : " = " + Of(p.Default))));

    private static string Member(Expression name) => name is StringLiteral s ? Encoding.UTF8.GetString(s.Value) : name is VariableExpression ? Of(name) : "{" + Of(name) + "}";

    private static string Class(Expression type) => type is NameExpression n
        ? (n.Name.FullName.ToLowerInvariant() is "self" or "parent" or "static" ? n.Name.FullName : n.Name.FullName)
        : Of(type);

    private static string Function(Name name) => name.Written ?? name.Fallback ?? "\\" + name.FullName;

    private static string Constant(Name name)
    {
        string text = name.Fallback ?? name.FullName;
        return text.ToLowerInvariant() is "null" or "true" or "false" ? text.ToLowerInvariant() : text;
    }

    private static string Sign(UnaryOperator op) => op switch
    {
        UnaryOperator.Not => "!",
        UnaryOperator.Minus => "-",
        UnaryOperator.Plus => "+",
        _ => "~",
    };

    private static string Cast(CastKind kind) => kind switch
    {
        CastKind.Float => "double",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
