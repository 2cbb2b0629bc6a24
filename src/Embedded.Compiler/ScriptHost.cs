using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler;

/// <summary>Runs a script as php's command does: compile errors, uncaught throwables, shutdown functions, destructors, exit code.</summary>
public static class ScriptHost
{
    /// <summary>The stack of the thread that scripts run on: deep recursion ends in php's error, not in a dead process.</summary>
    private const int StackSize = 64 * 1024 * 1024;

    private const int Failure = 255;

    /// <summary>Compiles and runs source bytes in a context; the result is the exit code.</summary>
    /// <param name="ctx">The context. It is not disposed.</param>
    /// <param name="source">The bytes of the file.</param>
    /// <param name="path">The path that messages show.</param>
    /// <param name="isCode">Whether the source is code without the opening tag.</param>
    public static int Run(Context ctx, ReadOnlyMemory<byte> source, string path, bool isCode = false)
        => OnLargeStack(() => Execute(ctx, () =>
        {
            if (!isCode && File.Exists(path))
            {
                ctx.AddIncluded(Path.GetFullPath(path));
            }

            return PhpScript.Compile(source, path, isCode);
        }));

    /// <summary>Runs a compiled script in a context; the result is the exit code.</summary>
    public static int Run(Context ctx, PhpScript script) => OnLargeStack(() => Execute(ctx, () => script));

    /// <summary>Compiles only; php's message is printed where it is refused.</summary>
    public static bool Check(Context ctx, ReadOnlyMemory<byte> source, string path, bool isCode = false)
    {
        using var scope = ctx.Enter();
        try
        {
            PhpScript.Compile(source, path, isCode).CompileAll();
            return true;
        }
        catch (PhpSyntaxException e)
        {
            ShowSyntaxError(ctx, e);
            return false;
        }
    }

    private static int OnLargeStack(Func<int> run)
    {
        int result = 0;
        System.Runtime.ExceptionServices.ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = run();
                }
                catch (Exception e)
                {
                    failure = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(e);
                }
            },
            StackSize)
        { Name = "php" };
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result;
    }

    private static int Execute(Context ctx, Func<PhpScript> compile)
    {
        using var scope = ctx.Enter();
        int code = Guarded(ctx, () =>
        {
            compile().Run(ctx);
            return 0;
        });
        if (ctx.RunShutdownFunctions() is { } shutdown)
        {
            code = shutdown;
        }

        int destructors = Guarded(ctx, () =>
        {
            ctx.RunDestructors();
            return 0;
        });
        return destructors != 0 ? destructors : code;
    }

    /// <summary>Runs something to its end, whatever that is; the result is the exit code.</summary>
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
        catch (OutOfMemoryException)
        {
            return Fatal(ctx, "Allowed memory size of 134217728 bytes exhausted (tried to allocate 1073741824 bytes)");
        }
        catch (Exception e) when (e is InvalidProgramException or NotSupportedException or InvalidOperationException or NullReferenceException or InvalidCastException
            or IndexOutOfRangeException or ArgumentException or MissingMemberException)
        {
            // A fault of this program, not of the script: it is said, and the script ends as by any fatal error.
            return Fatal(ctx, $"Internal error: {e.GetType().Name}: {e.Message}");
        }
        catch (InsufficientExecutionStackException)
        {
            return Fatal(ctx, "Allowed memory size of 134217728 bytes exhausted (tried to allocate 262144 bytes)");
        }
        finally
        {
            ctx.Depth = -1;
        }
    }

    private static int Fatal(Context ctx, string message)
    {
        try
        {
            ctx.RaiseError(PhpError.E_ERROR, message);
        }
        catch (ScriptExitException)
        {
            // A fatal error ends what is ended already.
        }

        return Failure;
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
