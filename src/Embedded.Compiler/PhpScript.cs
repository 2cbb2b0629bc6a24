using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Emit;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler;

/// <summary>
/// A compiled PHP file. It holds nothing of a context: one instance may run in many contexts, on many threads at once.
/// Functions are turned into code when they are first called.
/// </summary>
public sealed class PhpScript : ICompiledScript
{
    private readonly UserFunction _main;
    private readonly UnitCompiler _unit;
    private List<FunctionStatement>? _functions;
    private List<ClassStatement>? _classes;
    private readonly FunctionScope _outer;
    private readonly IReadOnlyList<CompileNotice> _notices;

    private PhpScript(SourceFile file, bool isEval)
    {
        Path = file.Path;
        Collect(file.Statements);
        var scope = new FileScope(file, _functions is null ? null : ByName(_functions));
        _unit = new UnitCompiler(scope);
        _outer = new FunctionScope { File = scope, Name = "main", Parameters = [], Body = [], Line = 1 };
        _main = new UserFunction(new UnitCompiler.ScriptTemplate(_unit, _functions, isEval) { Name = "main", Path = file.Path, Line = 1, IsScript = true, StrictTypes = file.StrictTypes }, null);
        HaltOffset = file.HaltCompilerOffset;
        _notices = file.Notices;
    }

    static PhpScript() => ScriptCompiler.Compile = static (source, path, isEval) => Compile(source, path, isEval);

    /// <summary>The path that messages and <c>__FILE__</c> show.</summary>
    public string Path { get; }

    private int HaltOffset { get; }

    /// <summary>Makes the compiler known to contexts, for include and eval. Done by the first use of this class, too.</summary>
    public static void Register()
    {
    }

    /// <summary>Compiles a file's source. Throws <see cref="PhpSyntaxException"/> for what php refuses to compile.</summary>
    /// <param name="source">The bytes of the file.</param>
    /// <param name="path">The path that messages show.</param>
    /// <param name="isEval">Whether the source is code without the opening tag, as eval() takes it.</param>
    public static PhpScript Compile(ReadOnlyMemory<byte> source, string path, bool isEval = false)
    {
        try
        {
            if (isEval)
            {
                byte[] code = [.. "<?php "u8, .. source.Span];
                source = code;
            }

            return new PhpScript(PhpParser.Parse(source, path), isEval);
        }
        catch (SyntaxException e)
        {
            throw new PhpSyntaxException(e.Message, path, e.Line, e.IsParseError, e);
        }
    }

    /// <summary>
    /// Runs the script in a context, at its global scope: the value of the file's return statement, or 1.
    /// What ends a script ends this call by an exception: <see cref="ScriptExitException"/>, or <see cref="PhpThrownException"/> for a
    /// throwable that nothing caught. See <see cref="ScriptHost"/> for a run as php's own command does it.
    /// </summary>
    public PhpValue Run(Context ctx)
    {
        using var scope = ctx.Enter();
        return Run(ctx, null, ctx.GlobalsOfMain(), null);
    }

    PhpValue ICompiledScript.Run(Context ctx, object? self, PhpArray variables, string? includeKind)
    {
        ctx.Buffers.GlobalsAreShared |= ReferenceEquals(variables, ctx.OwnGlobals);
        return Run(ctx, self, variables, includeKind);
    }

    private PhpValue Run(Context ctx, object? self, PhpArray variables, string? includeKind)
    {
        if (HaltOffset >= 0)
        {
            ctx.DefineConstant("__COMPILER_HALT_OFFSET__", HaltOffset);
        }

        if (_notices.Count > 0)
        {
            ShowNotices(ctx);
        }

        try
        {
            Hoist(ctx);
            return _main.RunScript(ctx, self, variables, includeKind);
        }
        catch (SyntaxException e)
        {
            throw new PhpSyntaxException(e.Message, Path, e.Line, e.IsParseError, e);
        }
    }

    /// <summary>Turns the top level into machine code ahead of time. What php refuses is told when it runs.</summary>
    internal void TryTranslate()
    {
        try
        {
            _main.Prepare();
        }
        catch (SyntaxException)
        {
        }
    }

    /// <summary>Turns all functions into code now, so that what php refuses at compile time is refused.</summary>
    internal void CompileAll()
    {
        try
        {
            _ = _main.Template.GetCode(_main);
        }
        catch (SyntaxException e)
        {
            throw new PhpSyntaxException(e.Message, Path, e.Line, e.IsParseError, e);
        }
    }

    /// <summary>Raises what php says of the file each time it compiles it.</summary>
    internal void ShowNotices(Context ctx)
    {
        foreach (var notice in _notices)
        {
            ctx.RaiseErrorAt(notice.IsWarning ? PhpError.E_COMPILE_WARNING : PhpError.E_DEPRECATED, notice.Message, Path, notice.Line);
        }
    }

    // Functions, and classes that need none but a parent that is there, are declared before anything runs.
    private void Hoist(Context ctx)
    {
        var frame = ctx.PushFrame(_main, null);
        frame.IncludeKind = null;
        if (_functions is not null)
        {
            HoistFunctions(frame, _functions);
        }

        if (_classes is not null)
        {
            HoistClasses(ctx, frame, _classes);
        }

        ctx.PopFrame();
    }

    private void HoistFunctions(Frame frame, List<FunctionStatement> functions)
    {
        foreach (var f in functions)
        {
            frame.Line = f.Line;
            Output.DeclareFunction(frame, _unit.CompileFunction(f.Function, _outer, null));
        }
    }

    private void HoistClasses(Context ctx, Frame frame, List<ClassStatement> classes)
    {
        foreach (var c in classes)
        {
            _unit.CompileClass(c.Declaration, _outer).DeclareEarly(ctx, frame);
        }
    }

    private static Dictionary<string, FunctionSyntax> ByName(List<FunctionStatement> statements)
    {
        var functions = new Dictionary<string, FunctionSyntax>(StringComparer.OrdinalIgnoreCase);
        foreach (var s in statements)
        {
            functions.TryAdd(s.Function.Name, s.Function);
        }

        return functions;
    }

    private void Collect(IReadOnlyList<Statement> statements)
    {
        foreach (var s in statements)
        {
            switch (s)
            {
                case FunctionStatement f:
                    (_functions ??= []).Add(f);
                    break;
                case ClassStatement c when c.Declaration.NeedsParentOnly():
                    (_classes ??= []).Add(c);
                    break;
                case BlockStatement b:
                    Collect(b.Statements);
                    break;
            }
        }
    }
}
