using System.Globalization;
using System.Text;

namespace PeachpieSockets.Embedded.Compiler.Syntax.Parsing;

/// <summary>
/// <c>declare(ticks=N)</c>: statements from there on, in functions and classes too, are followed by a tick. As php does it, a statement whose
/// own code ends in a tick gets no second one.
/// </summary>
internal sealed partial class Parser
{
    // What was declared last, up to the end of the file or of the declare's body; 0 where there are no ticks.
    private int _ticks;

    private static int TicksOf(Expression value) => value switch
    {
        IntLiteral n => (int)Math.Clamp(n.Value, 0, int.MaxValue),
        FloatLiteral n => (int)Math.Clamp(n.Value, 0, int.MaxValue),
        StringLiteral s when int.TryParse(Encoding.Latin1.GetString(s.Value), CultureInfo.InvariantCulture, out int n) => Math.Max(n, 0),
        _ => 0,
    };

    private void AddTicked(List<Statement> to, Statement statement)
    {
        if (_ticks == 0)
        {
            to.Add(statement);
            return;
        }

        foreach (Statement part in Parts(statement))
            AddOneTicked(to, part);
    }

    // What stands between commas is a statement each.
    private static IEnumerable<Statement> Parts(Statement statement) => statement switch
    {
        EchoStatement { Values.Count: > 1 } e => e.Values.Select(v => new EchoStatement([v], e.Line)),
        GlobalStatement { Variables.Count: > 1 } g => g.Variables.Select(v => new GlobalStatement([v], g.Line)),
        StaticStatement { Variables.Count: > 1 } s => s.Variables.Select(v => new StaticStatement([v], s.Line)),
        UnsetStatement { Targets.Count: > 1 } u => u.Targets.Select(t => new UnsetStatement([t], u.Line)),
        _ => [statement],
    };

    private void AddOneTicked(List<Statement> to, Statement statement)
    {
        bool followsTick = EndsInTick(to, to.Count - 1);
        to.Add(statement);
        if (IsTicked(statement) && !EndsInTick(statement) && !(followsTick && HasNoCode(statement)))
            to.Add(new TickStatement(_ticks, statement.Line));
    }

    private static bool IsTicked(Statement statement)
        => statement is not (BlockStatement or EmptyStatement or LabelStatement or FunctionStatement or ClassStatement or HaltCompilerStatement);

    private static bool HasNoCode(Statement statement)
        => statement is DeclareStatement { Body: null } or ExpressionStatement { Expression: IntLiteral or FloatLiteral or StringLiteral or VariableExpression };

    private static bool EndsInTick(IReadOnlyList<Statement> statements, int last)
    {
        while (last >= 0 && (statements[last] is EmptyStatement or LabelStatement || HasNoCode(statements[last])))
            last--;
        return last >= 0 && EndsInTick(statements[last]);
    }

    // What leaves the place has a tick after it that is never reached, and yet spares one.
    private static bool EndsInTick(Statement statement) => statement switch
    {
        TickStatement or ReturnStatement or BreakStatement or ContinueStatement or GotoStatement => true,
        BlockStatement b => EndsInTick(b.Statements, b.Statements.Count - 1),
        IfStatement i => EndsInTick(i.Else ?? i.Then),
        TryStatement { Finally: null } t => EndsInTick(t.Catches[^1].Body),
        SwitchStatement { Subject: VariableExpression or IntLiteral or StringLiteral, Cases: [.., var last] } => EndsInTick(last.Body, last.Body.Count - 1),
        DeclareStatement { Body: { } body } => EndsInTick(body),
        _ => false,
    };
}
