using PeachpieSockets.Embedded.Compiler.Syntax;

namespace PeachpieSockets.Embedded.Compiler.Tests.Syntax;

/// <summary>The trees of all constructs.</summary>
public class TreeTests
{
    [Theory]
    [InlineData("trees-expressions.tsv", 100)]
    [InlineData("trees-statements.tsv", 60)]
    public void Trees_are_as_recorded(string table, int atLeast)
    {
        var wrong = new List<string>();
        int count = 0;
        foreach ((string source, string expected) in SyntaxData.ReadTable(table))
        {
            count++;
            string actual = SyntaxDumper.Dump(SyntaxData.Parse("<?php " + source));
            if (actual != expected)
                wrong.Add($"{source}\n  expected {expected}\n  actual   {actual}");
        }

        Assert.True(count >= atLeast, $"{table} has only {count} entries");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("-2 ** 2", "-(2 ** 2)")]
    [InlineData("2 ** 3 ** 2", "2 ** (3 ** 2)")]
    [InlineData("!$a instanceof B", "!($a instanceof B)")]
    [InlineData("!$a = f()", "!($a = f())")]
    [InlineData("$a && $b = 1 || $c", "$a && ($b = (1 || $c))")]
    [InlineData("$a = $b and $c", "($a = $b) and $c")]
    [InlineData("$a ?? $b ?? $c", "$a ?? ($b ?? $c)")]
    [InlineData("$a . $b + $c", "$a . ($b + $c)")]
    [InlineData("$a << $b . $c", "($a << $b) . $c")]
    [InlineData("$a . $b << $c", "$a . ($b << $c)")]
    [InlineData("$a - $b - $c", "($a - $b) - $c")]
    [InlineData("$a == $b < $c", "$a == ($b < $c)")]
    [InlineData("$a & $b == $c", "$a & ($b == $c)")]
    [InlineData("$a || $b && $c | $d ^ $e & $f", "$a || ($b && ($c | ($d ^ ($e & $f))))")]
    [InlineData("$a or $b xor $c and $d", "$a or ($b xor ($c and $d))")]
    [InlineData("$a ? $b : $c ?? $d", "$a ? $b : ($c ?? $d)")]
    [InlineData("$a ?: $b ?: $c", "($a ?: $b) ?: $c")]
    [InlineData("(int)$a ** 2", "(int)($a ** 2)")]
    [InlineData("(int)$a + 2", "((int)$a) + 2")]
    [InlineData("@$a['x'] . 'y'", "(@$a['x']) . 'y'")]
    [InlineData("clone $a ** 2", "(clone $a) ** 2")]
    [InlineData("print $a . $b and $c", "(print ($a . $b)) and $c")]
    [InlineData("1 + print 2 + 3", "1 + (print (2 + 3))")]
    [InlineData("include 'a' . 'b' or $c", "include (('a' . 'b') or $c)")]
    [InlineData("fn() => $a and $b", "fn() => ($a and $b)")]
    [InlineData("-$a * 3", "(-$a) * 3")]
    [InlineData("$a = &$b + 1", "($a = &$b) + 1")]
    [InlineData("$a % $b * $c", "($a % $b) * $c")]
    [InlineData("$a |> f(...) . 'x'", "$a |> (f(...) . 'x')")]
    [InlineData("throw $a or $b", "throw ($a or $b)")]
    public void Precedence(string bare, string parenthesized)
    {
        string expected = SyntaxDumper.Dump(SyntaxData.Parse($"<?php {parenthesized};"));
        Assert.Equal(expected, SyntaxDumper.Dump(SyntaxData.Parse($"<?php {bare};")));
    }

    [Fact]
    public void Lines_are_those_of_the_first_token()
    {
        SourceFile file = SyntaxData.Parse("#!/usr/bin/php\n<?php\n\n$a\n  = 1;\n/*\n*/ f(\n  __LINE__);\n?>\nx\n<?= 1 ?>");
        Assert.Equal([4, 7, 10, 11], file.Statements.Where(s => s is not EmptyStatement).Select(s => s.Line).Take(4));
        var call = (CallExpression)((ExpressionStatement)file.Statements[1]).Expression;
        Assert.Equal(8, ((IntLiteral)call.Arguments![0].Value).Value);
    }

    [Fact]
    public void Functions_with_yield_are_generators()
    {
        SourceFile file = SyntaxData.Parse("<?php function f() { $g = function () { yield; }; } function g() { fn() => 1; yield 1; }");
        FunctionSyntax outer = ((FunctionStatement)file.Statements[0]).Function;
        var assign = (AssignExpression)((ExpressionStatement)outer.Body!.Statements[0]).Expression;
        Assert.False(outer.IsGenerator);
        Assert.True(((ClosureExpression)assign.Value).Function.IsGenerator);

        FunctionSyntax second = ((FunctionStatement)file.Statements[1]).Function;
        var arrow = (ClosureExpression)((ExpressionStatement)second.Body!.Statements[0]).Expression;
        Assert.True(second.IsGenerator);
        Assert.False(arrow.Function.IsGenerator);
    }

    [Fact]
    public void Documentation_comments_belong_to_what_follows()
    {
        SourceFile file = SyntaxData.Parse("<?php /** a */ class A { /** b */ #[X] public static function f() { /** c */ } function g() {} }");
        ClassDeclaration declaration = ((ClassStatement)file.Statements[0]).Declaration;
        Assert.Equal("/** a */"u8.ToArray(), declaration.DocComment);
        Assert.Equal("/** b */"u8.ToArray(), ((MethodMember)declaration.Members[0]).Function.DocComment);
        Assert.Null(((MethodMember)declaration.Members[1]).Function.DocComment);
    }

    [Fact]
    public void Bytes_that_are_no_text_survive()
    {
        SourceFile file = SyntaxData.Parse("<?php echo 'a\xFF\x00', \"\xFE\\xFD\";");
        var echo = (EchoStatement)file.Statements[0];
        Assert.Equal([0x61, 0xFF, 0x00], ((StringLiteral)echo.Values[0]).Value);
        Assert.Equal([0xFE, 0xFD], ((StringLiteral)echo.Values[1]).Value);
    }
}
