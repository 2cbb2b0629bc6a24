namespace PeachpieSockets.Embedded.Compiler.Syntax;

/// <summary><c>{ ... }</c> or a list of statements.</summary>
internal sealed class BlockStatement(IReadOnlyList<Statement> statements, int line) : Statement(line)
{
    public IReadOnlyList<Statement> Statements { get; } = statements;
}

/// <summary>An expression for its effect.</summary>
internal sealed class ExpressionStatement(Expression expression, int line) : Statement(line)
{
    public Expression Expression { get; } = expression;
}

/// <summary><c>echo a, b</c>, also <c>&lt;?= a ?&gt;</c>.</summary>
internal sealed class EchoStatement(IReadOnlyList<Expression> values, int line) : Statement(line)
{
    public IReadOnlyList<Expression> Values { get; } = values;
}

/// <summary>Text outside of PHP tags.</summary>
internal sealed class InlineHtmlStatement(byte[] text, int line) : Statement(line)
{
    public byte[] Text { get; } = text;
}

/// <summary><c>if</c>; an <c>elseif</c> is an if in the else branch.</summary>
internal sealed class IfStatement(Expression condition, Statement then, Statement? @else, int line) : Statement(line)
{
    public Expression Condition { get; } = condition;
    public Statement Then { get; } = then;
    public Statement? Else { get; } = @else;
}

/// <summary><c>while</c>.</summary>
internal sealed class WhileStatement(Expression condition, Statement body, int line) : Statement(line)
{
    public Expression Condition { get; } = condition;
    public Statement Body { get; } = body;
}

/// <summary><c>do ... while</c>.</summary>
internal sealed class DoWhileStatement(Statement body, Expression condition, int line) : Statement(line)
{
    public Statement Body { get; } = body;
    public Expression Condition { get; } = condition;
}

/// <summary><c>for</c>.</summary>
internal sealed class ForStatement(IReadOnlyList<Expression> initializers, IReadOnlyList<Expression> conditions, IReadOnlyList<Expression> steps, Statement body, int line) : Statement(line)
{
    public IReadOnlyList<Expression> Initializers { get; } = initializers;
    public IReadOnlyList<Expression> Conditions { get; } = conditions;
    public IReadOnlyList<Expression> Steps { get; } = steps;
    public Statement Body { get; } = body;
}

/// <summary><c>foreach</c>; the value target may be an <see cref="ArrayLiteral"/> pattern.</summary>
internal sealed class ForeachStatement(Expression source, Expression? keyTarget, Expression valueTarget, bool byRef, Statement body, int line) : Statement(line)
{
    public Expression Source { get; } = source;
    public Expression? KeyTarget { get; } = keyTarget;
    public Expression ValueTarget { get; } = valueTarget;
    public bool ByRef { get; } = byRef;
    public Statement Body { get; } = body;
}

/// <summary><c>switch</c>.</summary>
internal sealed class SwitchStatement(Expression subject, IReadOnlyList<SwitchCase> cases, int line) : Statement(line)
{
    public Expression Subject { get; } = subject;
    public IReadOnlyList<SwitchCase> Cases { get; } = cases;
}

/// <summary>One case of a switch; a null test is <c>default</c>.</summary>
internal sealed class SwitchCase(Expression? test, IReadOnlyList<Statement> body, int line) : Node(line)
{
    public Expression? Test { get; } = test;
    public IReadOnlyList<Statement> Body { get; } = body;
}

/// <summary><c>break N</c>.</summary>
internal sealed class BreakStatement(int levels, int line) : Statement(line)
{
    public int Levels { get; } = levels;
}

/// <summary><c>continue N</c>.</summary>
internal sealed class ContinueStatement(int levels, int line) : Statement(line)
{
    public int Levels { get; } = levels;
}

/// <summary><c>return</c>.</summary>
internal sealed class ReturnStatement(Expression? value, int line) : Statement(line)
{
    public Expression? Value { get; } = value;
}

/// <summary><c>global $a, $$b</c>: <see cref="VariableExpression"/> or <see cref="VariableVariableExpression"/>.</summary>
internal sealed class GlobalStatement(IReadOnlyList<Expression> variables, int line) : Statement(line)
{
    public IReadOnlyList<Expression> Variables { get; } = variables;
}

/// <summary><c>static $a = expr, $b</c>.</summary>
internal sealed class StaticStatement(IReadOnlyList<StaticVariable> variables, int line) : Statement(line)
{
    public IReadOnlyList<StaticVariable> Variables { get; } = variables;
}

/// <summary>One variable of a static statement.</summary>
internal sealed class StaticVariable(string name, Expression? initializer, int line) : Node(line)
{
    public string Name { get; } = name;
    public Expression? Initializer { get; } = initializer;
}

/// <summary><c>unset($a, ...)</c>.</summary>
internal sealed class UnsetStatement(IReadOnlyList<Expression> targets, int line) : Statement(line)
{
    public IReadOnlyList<Expression> Targets { get; } = targets;
}

/// <summary><c>try ... catch ... finally</c>.</summary>
internal sealed class TryStatement(BlockStatement body, IReadOnlyList<CatchClause> catches, BlockStatement? @finally, int line) : Statement(line)
{
    public BlockStatement Body { get; } = body;
    public IReadOnlyList<CatchClause> Catches { get; } = catches;
    public BlockStatement? Finally { get; } = @finally;
}

/// <summary>One catch clause.</summary>
internal sealed class CatchClause(IReadOnlyList<Name> types, string? variable, BlockStatement body, int line) : Node(line)
{
    public IReadOnlyList<Name> Types { get; } = types;
    public string? Variable { get; } = variable;
    public BlockStatement Body { get; } = body;
}

/// <summary><c>declare(ticks=N)</c>; <c>strict_types</c> is on <see cref="SourceFile"/>.</summary>
internal sealed class DeclareStatement(IReadOnlyList<KeyValuePair<string, Expression>> directives, Statement? body, int line) : Statement(line)
{
    public IReadOnlyList<KeyValuePair<string, Expression>> Directives { get; } = directives;
    public Statement? Body { get; } = body;
}

/// <summary>The end of a statement where <c>declare(ticks=N)</c> holds.</summary>
internal sealed class TickStatement(int ticks, int line) : Statement(line)
{
    /// <summary>How many of them make a call of the tick functions.</summary>
    public int Ticks { get; } = ticks;
}

/// <summary><c>goto label</c>.</summary>
internal sealed class GotoStatement(string label, int line) : Statement(line)
{
    public string Label { get; } = label;
}

/// <summary><c>label:</c>.</summary>
internal sealed class LabelStatement(string label, int line) : Statement(line)
{
    public string Label { get; } = label;
}

/// <summary><c>__halt_compiler()</c>: the offset of the byte after it.</summary>
internal sealed class HaltCompilerStatement(int dataOffset, int line) : Statement(line)
{
    public int DataOffset { get; } = dataOffset;
}

/// <summary><c>const A = 1, B = 2</c> outside of a class; names carry their namespace.</summary>
internal sealed class ConstStatement(IReadOnlyList<KeyValuePair<string, Expression>> constants, IReadOnlyList<AttributeSyntax> attributes, int line) : Statement(line)
{
    public IReadOnlyList<KeyValuePair<string, Expression>> Constants { get; } = constants;
    public IReadOnlyList<AttributeSyntax> Attributes { get; } = attributes;
}

/// <summary>A named function declaration, at top level or conditional.</summary>
internal sealed class FunctionStatement(FunctionSyntax function, int line) : Statement(line)
{
    public FunctionSyntax Function { get; } = function;
}

/// <summary>A class, interface, trait or enum declaration.</summary>
internal sealed class ClassStatement(ClassDeclaration declaration, int line) : Statement(line)
{
    public ClassDeclaration Declaration { get; } = declaration;
}

/// <summary>An empty statement.</summary>
internal sealed class EmptyStatement(int line) : Statement(line);
