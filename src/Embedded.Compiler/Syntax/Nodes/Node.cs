namespace PeachpieSockets.Embedded.Compiler.Syntax;

/// <summary>A node of the syntax tree: immutable, with the line it starts at (1-based).</summary>
internal abstract class Node(int line)
{
    public int Line { get; } = line;
}

/// <summary>Anything that has a value.</summary>
internal abstract class Expression(int line) : Node(line);

/// <summary>Anything that is executed for its effect.</summary>
internal abstract class Statement(int line) : Node(line);

/// <summary>A member of a class declaration.</summary>
internal abstract class MemberSyntax(int line) : Node(line);

/// <summary>A type in a declaration.</summary>
internal abstract class TypeSyntax(int line) : Node(line);

/// <summary>
/// A name after resolution against the namespace and the imports of its place.
/// <paramref name="FullName"/> has no leading backslash and keeps the case of the source.
/// <paramref name="Fallback"/> is the global name that an unqualified function or constant falls back to, else null.
/// For class names the reserved words self, parent and static stay as they are.
/// </summary>
internal sealed record Name(string FullName, string? Fallback = null)
{
    /// <summary>A function's name as the source has it, for the text of assertions; null for other names.</summary>
    public string? Written { get; init; }

    public override string ToString() => FullName;
}

/// <summary>One parsed file.</summary>
internal sealed class SourceFile(string path, IReadOnlyList<Statement> statements, bool strictTypes, int haltCompilerOffset, IReadOnlyList<CompileNotice> notices)
{
    /// <summary>What php tells of the file each time it compiles it, in order.</summary>
    public IReadOnlyList<CompileNotice> Notices { get; } = notices;

    /// <summary>The path that messages and <c>__FILE__</c> show.</summary>
    public string Path { get; } = path;

    public IReadOnlyList<Statement> Statements { get; } = statements;

    /// <summary>Whether the file declares <c>strict_types=1</c>.</summary>
    public bool StrictTypes { get; } = strictTypes;

    /// <summary>The offset after <c>__halt_compiler();</c>, or -1.</summary>
    public int HaltCompilerOffset { get; } = haltCompilerOffset;
}

/// <summary>A warning or deprecation of the compiler.</summary>
internal sealed record CompileNotice(bool IsWarning, string Message, int Line);
