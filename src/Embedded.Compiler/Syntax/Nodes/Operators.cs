namespace PeachpieSockets.Embedded.Compiler.Syntax;

/// <summary>A unary operator.</summary>
internal sealed class UnaryExpression(UnaryOperator @operator, Expression operand, int line) : Expression(line)
{
    public UnaryOperator Operator { get; } = @operator;
    public Expression Operand { get; } = operand;
}

/// <summary>A binary operator, short-circuit and coalescing ones included.</summary>
internal sealed class BinaryExpression(BinaryOperator @operator, Expression left, Expression right, int line) : Expression(line)
{
    public BinaryOperator Operator { get; } = @operator;
    public Expression Left { get; } = left;
    public Expression Right { get; } = right;
}

/// <summary><c>$a = expr</c>; the target may be an <see cref="ArrayLiteral"/> pattern.</summary>
internal sealed class AssignExpression(Expression target, Expression value, int line) : Expression(line)
{
    public Expression Target { get; } = target;
    public Expression Value { get; } = value;
}

/// <summary><c>$a = &amp;$b</c>.</summary>
internal sealed class AssignReferenceExpression(Expression target, Expression source, int line) : Expression(line)
{
    public Expression Target { get; } = target;
    public Expression Source { get; } = source;
}

/// <summary><c>$a op= expr</c>, <c>??=</c> included.</summary>
internal sealed class CompoundAssignExpression(BinaryOperator @operator, Expression target, Expression value, int line) : Expression(line)
{
    public BinaryOperator Operator { get; } = @operator;
    public Expression Target { get; } = target;
    public Expression Value { get; } = value;
}

/// <summary><c>++$a</c>, <c>$a--</c> and their kin.</summary>
internal sealed class IncrementExpression(Expression target, bool isIncrement, bool isPrefix, int line) : Expression(line)
{
    public Expression Target { get; } = target;
    public bool IsIncrement { get; } = isIncrement;
    public bool IsPrefix { get; } = isPrefix;
}

/// <summary><c>c ? a : b</c>; a null middle is <c>c ?: b</c>.</summary>
internal sealed class ConditionalExpression(Expression condition, Expression? whenTrue, Expression whenFalse, int line) : Expression(line)
{
    public Expression Condition { get; } = condition;
    public Expression? WhenTrue { get; } = whenTrue;
    public Expression WhenFalse { get; } = whenFalse;
}

/// <summary><c>(int)expr</c> and its kin.</summary>
internal sealed class CastExpression(CastKind kind, Expression operand, int line) : Expression(line)
{
    public CastKind Kind { get; } = kind;
    public Expression Operand { get; } = operand;
}

/// <summary><c>expr instanceof Class</c>.</summary>
internal sealed class InstanceOfExpression(Expression operand, Expression @class, int line) : Expression(line)
{
    public Expression Operand { get; } = operand;
    public Expression Class { get; } = @class;
}

/// <summary><c>isset($a, ...)</c>.</summary>
internal sealed class IssetExpression(IReadOnlyList<Expression> operands, int line) : Expression(line)
{
    public IReadOnlyList<Expression> Operands { get; } = operands;
}

/// <summary><c>empty(expr)</c>.</summary>
internal sealed class EmptyExpression(Expression operand, int line) : Expression(line)
{
    public Expression Operand { get; } = operand;
}

/// <summary><c>@expr</c>.</summary>
internal sealed class SilenceExpression(Expression operand, int line) : Expression(line)
{
    public Expression Operand { get; } = operand;
}

/// <summary><c>clone expr</c>.</summary>
internal sealed class CloneExpression(Expression operand, int line) : Expression(line)
{
    public Expression Operand { get; } = operand;
}

/// <summary><c>print expr</c>.</summary>
internal sealed class PrintExpression(Expression operand, int line) : Expression(line)
{
    public Expression Operand { get; } = operand;
}

/// <summary><c>exit</c>, <c>die</c>, with or without a status.</summary>
internal sealed class ExitExpression(Expression? status, int line) : Expression(line)
{
    public Expression? Status { get; } = status;
}

/// <summary><c>throw expr</c>.</summary>
internal sealed class ThrowExpression(Expression operand, int line) : Expression(line)
{
    public Expression Operand { get; } = operand;
}

/// <summary><c>include</c> and its kin.</summary>
internal sealed class IncludeExpression(Expression path, bool once, bool require, int line) : Expression(line)
{
    public Expression Path { get; } = path;
    public bool Once { get; } = once;
    public bool Require { get; } = require;
}

/// <summary><c>eval(code)</c>.</summary>
internal sealed class EvalExpression(Expression code, int line) : Expression(line)
{
    public Expression Code { get; } = code;
}

/// <summary><c>yield</c>, <c>yield v</c>, <c>yield k =&gt; v</c>.</summary>
internal sealed class YieldExpression(Expression? key, Expression? value, int line) : Expression(line)
{
    public Expression? Key { get; } = key;
    public Expression? Value { get; } = value;
}

/// <summary><c>yield from expr</c>.</summary>
internal sealed class YieldFromExpression(Expression source, int line) : Expression(line)
{
    public Expression Source { get; } = source;
}

/// <summary><c>match (subject) { ... }</c>.</summary>
internal sealed class MatchExpression(Expression subject, IReadOnlyList<MatchArm> arms, int line) : Expression(line)
{
    public Expression Subject { get; } = subject;
    public IReadOnlyList<MatchArm> Arms { get; } = arms;
}

/// <summary>One arm of a match; null conditions are <c>default</c>.</summary>
internal sealed class MatchArm(IReadOnlyList<Expression>? conditions, Expression body, int line) : Node(line)
{
    public IReadOnlyList<Expression>? Conditions { get; } = conditions;
    public Expression Body { get; } = body;
}

/// <summary>A closure or an arrow function.</summary>
internal sealed class ClosureExpression(FunctionSyntax function, IReadOnlyList<ClosureUse> uses, bool isArrow, bool isStatic, int line) : Expression(line)
{
    public FunctionSyntax Function { get; } = function;
    public IReadOnlyList<ClosureUse> Uses { get; } = uses;
    public bool IsArrow { get; } = isArrow;
    public bool IsStatic { get; } = isStatic;
}

/// <summary>One variable of a closure's <c>use</c> list.</summary>
internal sealed class ClosureUse(string name, bool byRef, int line) : Node(line)
{
    public string Name { get; } = name;
    public bool ByRef { get; } = byRef;
}
