namespace PeachpieSockets.Embedded.Compiler.Syntax;

/// <summary>An integer literal.</summary>
internal sealed class IntLiteral(long value, int line) : Expression(line)
{
    public long Value { get; } = value;
}

/// <summary>A floating-point literal (also an integer literal beyond 64 bits).</summary>
internal sealed class FloatLiteral(double value, int line) : Expression(line)
{
    public double Value { get; } = value;
}

/// <summary>A string literal: exact bytes, escapes already decoded.</summary>
internal sealed class StringLiteral(byte[] value, int line) : Expression(line)
{
    public byte[] Value { get; } = value;
}

/// <summary>A double-quoted or heredoc string with interpolated parts; string parts are <see cref="StringLiteral"/>.</summary>
internal sealed class InterpolatedString(IReadOnlyList<Expression> parts, int line) : Expression(line)
{
    public IReadOnlyList<Expression> Parts { get; } = parts;
}

/// <summary>A backtick string: shell execution.</summary>
internal sealed class ShellExecExpression(IReadOnlyList<Expression> parts, int line) : Expression(line)
{
    public IReadOnlyList<Expression> Parts { get; } = parts;
}

/// <summary><c>[...]</c>, <c>array(...)</c> or, as a target of an assignment or foreach, a destructuring pattern (<c>list(...)</c> too). A null item is a hole.</summary>
internal sealed class ArrayLiteral(IReadOnlyList<ArrayItem?> items, bool isListSyntax, int line) : Expression(line)
{
    public IReadOnlyList<ArrayItem?> Items { get; } = items;
    public bool IsListSyntax { get; } = isListSyntax;
}

/// <summary>One entry of an array literal: <c>key =&gt; value</c>, <c>&amp;$ref</c> or <c>...$spread</c>.</summary>
internal sealed class ArrayItem(Expression? key, Expression value, bool byRef, bool spread, int line) : Node(line)
{
    public Expression? Key { get; } = key;
    public Expression Value { get; } = value;
    public bool ByRef { get; } = byRef;
    public bool Spread { get; } = spread;
}

/// <summary>A constant: <c>FOO</c>, <c>true</c>, <c>null</c>, <c>Ns\FOO</c>.</summary>
internal sealed class ConstantExpression(Name name, int line) : Expression(line)
{
    public Name Name { get; } = name;
}

/// <summary>A magic constant whose value depends on where it is compiled.</summary>
internal sealed class MagicConstant(MagicConstantKind kind, int line) : Expression(line)
{
    public MagicConstantKind Kind { get; } = kind;
}
