namespace PeachpieSockets.Embedded.Runtime;

/// <summary>A compiled file, as contexts run it.</summary>
public interface ICompiledScript
{
    /// <summary>Runs it on a symbol table.</summary>
    /// <param name="ctx">The context.</param>
    /// <param name="self">What $this and static mean; null at global scope.</param>
    /// <param name="variables">The variables.</param>
    /// <param name="includeKind">include, require_once, eval ...; null for the main script.</param>
    PhpValue Run(Context ctx, object? self, PhpArray variables, string? includeKind);
}

/// <summary>The compiler, as include and eval find it: set by the compiler's assembly.</summary>
public static class ScriptCompiler
{
    /// <summary>Compiles source bytes of a path; the last argument tells eval'd code.</summary>
    public static Func<ReadOnlyMemory<byte>, string, bool, ICompiledScript>? Compile { get; set; }
}

/// <summary>A source that php refuses to compile.</summary>
public sealed class PhpSyntaxException(string message, string path, int line, bool isParseError, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;

    /// <summary>The line.</summary>
    public int Line { get; } = line;

    /// <summary>Whether it is php's "Parse error", thrown as ParseError by include and eval; else its compile-time "Fatal error".</summary>
    public bool IsParseError { get; } = isParseError;

    /// <summary>The ParseError that scripts can catch.</summary>
    internal PhpThrownException ToThrowable()
    {
        var thrown = PhpException.Create(CoreThrowables.ParseError, Message);
        ((PhpThrowable)thrown.Throwable).SetPlace(Path, Line);
        return thrown;
    }
}
