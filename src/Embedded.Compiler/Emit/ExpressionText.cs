using System.Globalization;
using System.Text;
using PeachpieSockets.Embedded.Compiler.Syntax;

namespace PeachpieSockets.Embedded.Compiler.Emit;

/// <summary>Constant expressions as reflection and messages show them.</summary>
internal static class ExpressionText
{
    public static string Of(Expression e) => e switch
    {
        IntLiteral i => i.Value.ToString(CultureInfo.InvariantCulture),
        FloatLiteral f => Runtime.Convert.ToPhpString(f.Value).ToString(),
        StringLiteral s => $"'{Encoding.UTF8.GetString(s.Value)}'",
        ConstantExpression c => Keyword(c.Name),
        ClassConstantExpression { Class: NameExpression n, Name: StringLiteral name } => $"{n.Name.FullName}::{Encoding.UTF8.GetString(name.Value)}",
        ArrayLiteral { Items.Count: 0 } => "[]",
        ArrayLiteral a => "[" + string.Join(", ", a.Items.Select(i => i?.Key is null ? Of(i!.Value) : $"{Of(i.Key)} => {Of(i.Value)}")) + "]",
        UnaryExpression { Operator: UnaryOperator.Minus } u => "-" + Of(u.Operand),
        BinaryExpression { Operator: BinaryOperator.BitwiseOr } b => $"{Of(b.Left)} | {Of(b.Right)}",
        NewExpression { Class: NameExpression n } => $"new \\{n.Name.FullName}()",
        _ => "<expression>",
    };

    private static string Keyword(Name name)
    {
        string text = name.Fallback ?? name.FullName;
        return text.ToLowerInvariant() is "null" or "true" or "false" ? text.ToLowerInvariant() : text;
    }
}
