namespace PeachpieSockets.Embedded.Compiler.Syntax;

/// <summary><c>$name</c>.</summary>
internal sealed class VariableExpression(string name, int line) : Expression(line)
{
    public string Name { get; } = name;
}

/// <summary><c>$$name</c> or <c>${expr}</c>.</summary>
internal sealed class VariableVariableExpression(Expression nameExpression, int line) : Expression(line)
{
    public Expression NameExpression { get; } = nameExpression;
}

/// <summary><c>$a[i]</c>; a null index is <c>$a[]</c>.</summary>
internal sealed class IndexExpression(Expression target, Expression? index, int line) : Expression(line)
{
    public Expression Target { get; } = target;
    public Expression? Index { get; } = index;
}

/// <summary><c>$o-&gt;name</c> or <c>$o?-&gt;name</c>; the name is a <see cref="StringLiteral"/> when it is fixed.</summary>
internal sealed class PropertyExpression(Expression target, Expression name, bool nullSafe, int line) : Expression(line)
{
    public Expression Target { get; } = target;
    public Expression Name { get; } = name;
    public bool NullSafe { get; } = nullSafe;
}

/// <summary><c>Class::$name</c>; the class is a <see cref="NameExpression"/> or any expression; the name is a <see cref="StringLiteral"/> (without the dollar) when it is fixed.</summary>
internal sealed class StaticPropertyExpression(Expression @class, Expression name, int line) : Expression(line)
{
    public Expression Class { get; } = @class;
    public Expression Name { get; } = name;
}

/// <summary><c>Class::NAME</c>, also <c>::class</c> (name "class"); the name is a <see cref="StringLiteral"/> when it is fixed (dynamic fetch: PHP 8.3).</summary>
internal sealed class ClassConstantExpression(Expression @class, Expression name, int line) : Expression(line)
{
    public Expression Class { get; } = @class;
    public Expression Name { get; } = name;
}

/// <summary>A class name used as an expression operand (left of <c>::</c>, right of <c>new</c> or <c>instanceof</c>): a resolved name, or self, parent, static.</summary>
internal sealed class NameExpression(Name name, int line) : Expression(line)
{
    public Name Name { get; } = name;
}
