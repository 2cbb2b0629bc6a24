using System.Runtime.ExceptionServices;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler;

/// <summary>Runs a script as php's command does: compile errors, uncaught throwables, shutdown functions, destructors, exit code.</summary>
public static class ScriptHost
{
    /// <summary>The stack of the thread that scripts run on: deep recursion ends in php's error, not in a dead process.</summary>
    internal const int DefaultStackSize = 64 * 1024 * 1024;

    private const int Failure = 255;

    /// <summary>Compiles and runs source bytes in a context; the result is the exit code.</summary>
    /// <param name="ctx">The context. It is not disposed.</param>
    /// <param name="source">The bytes of the file.</param>
    /// <param name="path">The path that messages show.</param>
    /// <param name="isCode">Whether the source is code without the opening tag.</param>
    /// <param name="stackSize">Bytes of stack that the script has.</param>
    public static int Run(Context ctx, ReadOnlyMemory<byte> source, string path, bool isCode = false, int stackSize = DefaultStackSize)
        => OnLargeStack(
            () => Execute(ctx, ctx => Load(ctx, source, path, isCode)),
            stackSize);

    /// <summary>Compiles source bytes that a context is about to run; a file counts as included.</summary>
    public static PhpScript Load(Context ctx, ReadOnlyMemory<byte> source, string path, bool isCode = false)
    {
        if (!isCode)
        {
            MarkIncluded(ctx, path);
        }

        return PhpScript.Compile(source, path, isCode);
    }

    /// <summary>Runs a compiled script in a context; the result is the exit code.</summary>
    public static int Run(Context ctx, PhpScript script, int stackSize = DefaultStackSize) => OnLargeStack(() => Execute(ctx, _ => script), stackSize);

    /// <summary>Runs scripts one after the other as one, each compiled when its turn comes; the result is the exit code.</summary>
    public static int Run(Context ctx, IEnumerable<PhpScript> scripts, int stackSize = DefaultStackSize) => OnLargeStack(() => Execute(ctx, scripts), stackSize);

    /// <summary>Compiles only; php's message is printed where it is refused.</summary>
    public static bool Check(Context ctx, ReadOnlyMemory<byte> source, string path, bool isCode = false)
        => OnLargeStack(
            () =>
            {
                using var scope = ctx.Enter();
                return Guarded(ctx, () =>
                {
                    var script = PhpScript.Compile(source, path, isCode);
                    script.ShowNotices(ctx);
                    script.CompileAll();
                    return 0;
                }) == 0;
            },
            DefaultStackSize);

    /// <summary>Runs a script for its value. Throwables and exit come out as exceptions.</summary>
    internal static PhpValue Evaluate(Context ctx, Func<PhpScript> compile, int stackSize)
        => OnLargeStack(() => Unguarded(ctx, () => compile().Run(ctx)), stackSize);

    /// <summary>Calls a callable on the caller's own stack. Throwables and exit come out as exceptions.</summary>
    internal static PhpValue Call(Context ctx, PhpValue callable, PhpValue[] arguments)
        => Unguarded(ctx, () => Callables.Call(ctx, callable, arguments).GetValue());

    private static T OnLargeStack<T>(Func<T> run, int stackSize)
    {
        T? result = default;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = run();
                }
                catch (Exception e)
                {
                    failure = ExceptionDispatchInfo.Capture(e);
                }
            },
            stackSize)
        { Name = "php" };
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;
    }

    /// <summary>The script's own file counts as included.</summary>
    internal static void MarkIncluded(Context ctx, string path)
    {
        if (File.Exists(path))
        {
            ctx.AddIncluded(Path.GetFullPath(path));
        }
    }

    /// <summary>Runs what is given to the very end, on the caller's stack; the result is the exit code.</summary>
    internal static int Execute(Context ctx, Func<Context, PhpScript> compile)
    {
        return Execute(ctx, Compiled());

        IEnumerable<PhpScript> Compiled()
        {
            yield return compile(ctx);
        }
    }

    private static int Execute(Context ctx, IEnumerable<PhpScript> scripts)
    {
        using var scope = ctx.Enter();
        using var limits = ctx.BeginRun();
        int code = Guarded(ctx, () =>
        {
            foreach (var script in scripts)
            {
                script.Run(ctx);
            }

            return 0;
        });
        int? shutdown = null;
        int failed = Guarded(ctx, () =>
        {
            shutdown = ctx.RunShutdownFunctions();
            return 0;
        });
        code = failed != 0 ? failed : shutdown ?? code;
        int destructors = Guarded(ctx, () =>
        {
            ctx.RunDestructors();
            return 0;
        });
        return destructors != 0 ? destructors : code;
    }

    private static PhpValue Unguarded(Context ctx, Func<PhpValue> run)
    {
        using var scope = ctx.Enter();
        using var limits = ctx.BeginRun();
        int depth = ctx.Depth;
        try
        {
            return run();
        }
        catch (Exception e) when (IsFault(e))
        {
            ShowFault(ctx, e);
            throw new ScriptExitException(Failure);
        }
        finally
        {
            ctx.Depth = depth;
        }
    }

    /// <summary>Runs something to its end, whatever that is; the result is the exit code. Only exceptions of the host's own functions come out.</summary>
    private static int Guarded(Context ctx, Func<int> run)
    {
        try
        {
            return run();
        }
        catch (ScriptExitException exit)
        {
            return exit.ExitCode;
        }
        catch (PhpThrownException thrown)
        {
            ctx.Depth = -1;
            return ctx.HandleUncaught(thrown.Throwable);
        }
        catch (PhpSyntaxException e)
        {
            ShowSyntaxError(ctx, e);
            return Failure;
        }
        catch (Exception e) when (IsFault(e))
        {
            ShowFault(ctx, e);
            return Failure;
        }
        finally
        {
            ctx.EndCalls();
        }
    }

    private static bool IsFault(Exception e) => e is not (ScriptExitException or PhpThrownException or PhpSyntaxException or HostCodeException);

    // What .NET throws ends the script as any fatal error does, in one line: no memory, no stack, or a fault of this program, not of the script.
    private static void ShowFault(Context ctx, Exception e)
    {
        try
        {
            throw e switch
            {
                OutOfMemoryException => ctx.OutOfMemory(Array.MaxLength),
                InsufficientExecutionStackException => ctx.StackExhausted(),
                _ => ctx.FatalError($"Internal error: {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}"),
            };
        }
        catch (ScriptExitException)
        {
            // A fatal error ends what is ended already.
        }
    }

    private static void ShowSyntaxError(Context ctx, PhpSyntaxException e)
    {
        try
        {
            ctx.RaiseErrorAt(e.IsParseError ? PhpError.E_PARSE : PhpError.E_COMPILE_ERROR, e.Message, e.Path, e.Line);
        }
        catch (ScriptExitException)
        {
            // Shown; there is nothing to end.
        }
    }
}
