namespace PeachpieSockets.Embedded.Compiler.Syntax;

/// <summary>One argument of a call: positional, <c>name: value</c> or <c>...$spread</c>.</summary>
internal sealed class Argument(Expression value, string? name, bool spread, int line) : Node(line)
{
    public Expression Value { get; } = value;
    public string? Name { get; } = name;
    public bool Spread { get; } = spread;
}

/// <summary>A function call; the callee is a <see cref="NameExpression"/> for <c>f()</c>, any expression for <c>$f()</c>. Arguments are null for first-class callable syntax <c>f(...)</c>.</summary>
internal sealed class CallExpression(Expression callee, IReadOnlyList<Argument>? arguments, int line) : Expression(line)
{
    public Expression Callee { get; } = callee;
    public IReadOnlyList<Argument>? Arguments { get; } = arguments;
}

/// <summary><c>$o-&gt;m()</c> or <c>$o?-&gt;m()</c>. Arguments are null for <c>$o-&gt;m(...)</c>.</summary>
internal sealed class MethodCallExpression(Expression target, Expression name, IReadOnlyList<Argument>? arguments, bool nullSafe, int line) : Expression(line)
{
    public Expression Target { get; } = target;
    public Expression Name { get; } = name;
    public IReadOnlyList<Argument>? Arguments { get; } = arguments;
    public bool NullSafe { get; } = nullSafe;
}

/// <summary><c>Class::m()</c>. Arguments are null for <c>Class::m(...)</c>.</summary>
internal sealed class StaticCallExpression(Expression @class, Expression name, IReadOnlyList<Argument>? arguments, int line) : Expression(line)
{
    public Expression Class { get; } = @class;
    public Expression Name { get; } = name;
    public IReadOnlyList<Argument>? Arguments { get; } = arguments;
}

/// <summary><c>new C(...)</c>; the class is a <see cref="NameExpression"/> or any expression.</summary>
internal sealed class NewExpression(Expression @class, IReadOnlyList<Argument> arguments, int line) : Expression(line)
{
    public Expression Class { get; } = @class;
    public IReadOnlyList<Argument> Arguments { get; } = arguments;
}

/// <summary><c>new class(...) { ... }</c>.</summary>
internal sealed class NewAnonymousClassExpression(ClassDeclaration declaration, IReadOnlyList<Argument> arguments, int line) : Expression(line)
{
    public ClassDeclaration Declaration { get; } = declaration;
    public IReadOnlyList<Argument> Arguments { get; } = arguments;
}
