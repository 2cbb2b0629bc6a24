using System.Text;

namespace PeachpieSockets.Embedded.Runtime.Tests;

/// <summary>Every operator and conversion on every pair of some fifty values gives what php gives, diagnostics included.</summary>
public class OperatorTests
{
    private static readonly OperatorTable s_table = OperatorTable.Load();

    private static readonly Dictionary<string, Func<PhpValue, PhpValue, PhpValue>> s_binary = new()
    {
        ["+"] = Operators.Add,
        ["-"] = Operators.Subtract,
        ["*"] = Operators.Multiply,
        ["/"] = Operators.Divide,
        ["%"] = Operators.Modulo,
        ["**"] = Operators.Power,
        ["."] = (a, b) => Operators.Concat(a, b, Context.Current!),
        ["&"] = Operators.BitwiseAnd,
        ["|"] = Operators.BitwiseOr,
        ["^"] = Operators.BitwiseXor,
        ["<<"] = Operators.ShiftLeft,
        [">>"] = Operators.ShiftRight,
        ["=="] = (a, b) => Comparison.LooseEquals(a, b),
        ["==="] = (a, b) => Comparison.StrictEquals(a, b),
        ["<"] = (a, b) => Comparison.Less(a, b),
        ["<="] = (a, b) => Comparison.LessOrEqual(a, b),
        ["<=>"] = (a, b) => Comparison.Compare(a, b),
    };

    private static readonly Dictionary<string, Func<PhpValue, PhpValue>> s_unary = new()
    {
        ["~"] = Operators.BitwiseNot,
        ["-"] = Operators.Negate,
        ["+"] = Operators.Plus,
        ["++"] = Operators.Increment,
        ["--"] = Operators.Decrement,
        ["(bool)"] = v => Convert.ToBoolean(v),
        ["(int)"] = v => Convert.ToLong(v),
        ["(float)"] = v => Convert.ToDouble(v),
        ["(string)"] = v => Convert.ToPhpString(v, Context.Current!),
        ["(array)"] = v => Convert.ToArray(v),
        ["is_numeric"] = v => v.IsLong || v.IsDouble || (v.IsStringValue && Convert.IsNumeric(v.StringValue.AsSpan(), out _)),
        ["key"] = v => PhpValue.Create(Convert.ToArrayKey(v)),
        ["isset"] = v => new PhpArray().ContainsKey(Convert.ToArrayKey(v, OffsetPurpose.Isset)),
        ["unset"] = v =>
        {
            var array = new PhpArray();
            array.RemoveKey(Convert.ToArrayKey(v, OffsetPurpose.Unset));
            return array;
        },
        ["type"] = v => v.IsResource ? "resource (stream)" : Convert.TypeNameForMessage(v),
        ["var_dump"] = v => VariablePrinter.VarDump(Context.Current!, v),
        ["print_r"] = v => VariablePrinter.PrintR(Context.Current!, v),
        ["var_export"] = v => VariablePrinter.VarExport(Context.Current!, v),
    };

    public static TheoryData<string> BinaryOperators => [.. s_table.Binary.Keys];

    public static TheoryData<string> UnaryOperators => [.. s_table.Unary.Keys];

    [Fact]
    public void The_values_are_those_of_the_table()
    {
        using var ctx = new Context();
        using var scope = ctx.Enter();
        Assert.Equal(s_table.Values, OracleValues.Make().Select(OracleValues.Text));
    }

    [Theory]
    [MemberData(nameof(BinaryOperators))]
    public void Binary_operators_give_what_php_gives(string op)
    {
        using var ctx = new Context();
        using var scope = ctx.Enter();
        var values = OracleValues.Make();
        var wrong = new List<string>();
        for (int i = 0; i < values.Length; i++)
        {
            for (int j = 0; j < values.Length; j++)
            {
                Check(ctx, $"{s_table.Values[i]} {op} {s_table.Values[j]}", s_table.Result(s_table.Binary[op][i][j]), () => s_binary[op](values[i], values[j]), wrong);
            }
        }

        Assert.True(wrong.Count == 0, Report(wrong));
    }

    [Theory]
    [MemberData(nameof(UnaryOperators))]
    public void Unary_operators_and_conversions_give_what_php_gives(string op)
    {
        var wrong = new List<string>();
        int[] expected = s_table.Unary[op];
        for (int i = 0; i < expected.Length; i++)
        {
            using var ctx = new Context();
            using var scope = ctx.Enter();
            var value = OracleValues.Make()[i];
            Check(ctx, $"{op} {s_table.Values[i]}", s_table.Result(expected[i]), () => s_unary[op](value), wrong);
        }

        Assert.True(wrong.Count == 0, Report(wrong));
    }

    // Object numbers depend on what else is alive.
    private static string WithoutIds(string text) => System.Text.RegularExpressions.Regex.Replace(text, @"\)#\d+", ")#0");

    private static string Report(List<string> wrong) => $"{wrong.Count} differ:\n{string.Join('\n', wrong.Take(20))}";

    private static void Check(Context ctx, string what, string expected, Func<PhpValue> run, List<string> wrong)
    {
        var notes = new StringBuilder();
        ctx.SetErrorHandler(PhpValue.FromClass(new Recorder(notes)), (int)PhpError.E_ALL);
        string actual;
        try
        {
            actual = OracleValues.Text(run());
        }
        catch (PhpThrownException e)
        {
            actual = $"!{e.Throwable.Class.Name}:{e.Message}";
        }

        actual = WithoutIds(notes + actual);
        ctx.RestoreErrorHandler();
        if (actual != expected)
        {
            wrong.Add($"{what}\n    php:  {expected}\n    here: {actual}");
        }
    }

    private sealed class Recorder(StringBuilder notes) : PhpCounted, IPhpCallable
    {
        public PhpValue Invoke(Context ctx, params ReadOnlySpan<PhpValue> arguments)
        {
            string letter = arguments[0].Long switch { 2 => "W", 8 => "N", _ => "D" };
            notes.Append('[').Append(letter).Append(':').Append(Encoding.Latin1.GetString(arguments[1].StringValue.AsSpan())).Append(']');
            return true;
        }
    }
}
