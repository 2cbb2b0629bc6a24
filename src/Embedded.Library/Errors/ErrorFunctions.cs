namespace PeachpieSockets.Embedded.Library.Errors;

/// <summary>Errors and their handlers.</summary>
[PhpExtension("Core")]
public static class ErrorFunctions
{
    /// <summary>Sets the levels that are reported; the ones before.</summary>
    public static long error_reporting(Context ctx, long? error_level = null)
    {
        int before = ctx.ErrorReporting;
        if (error_level is { } levels)
        {
            ctx.SetErrorReporting((int)levels);
        }

        return before;
    }

    /// <summary>Sets the error handler (null: none); the one before.</summary>
    [PhpSignature("(?callable $callback, int $error_levels = E_ALL)")]
    public static PhpValue set_error_handler(Context ctx, PhpValue callback, [PhpParam("int", Default = "E_ALL")] long error_levels = (long)PhpError.E_ALL)
    {
        Check(ctx, callback, "set_error_handler");
        return ctx.SetErrorHandler(callback, (int)error_levels);
    }

    /// <summary>Goes back to the error handler before the last one set.</summary>
    [PhpSignature("(): true")]
    public static bool restore_error_handler(Context ctx)
    {
        ctx.RestoreErrorHandler();
        return true;
    }

    /// <summary>Sets the handler of exceptions that nothing catches (null: none); the one before.</summary>
    [PhpSignature("(?callable $callback)")]
    public static PhpValue set_exception_handler(Context ctx, PhpValue callback)
    {
        Check(ctx, callback, "set_exception_handler");
        return ctx.SetExceptionHandler(callback);
    }

    /// <summary>Goes back to the exception handler before the last one set.</summary>
    [PhpSignature("(): true")]
    public static bool restore_exception_handler(Context ctx)
    {
        ctx.RestoreExceptionHandler();
        return true;
    }

    /// <summary>Raises an error of the user levels.</summary>
    public static bool trigger_error(Context ctx, PhpString message, [PhpParam("int", Default = "E_USER_NOTICE")] long error_level = (long)PhpError.E_USER_NOTICE)
        => Trigger(ctx, message, error_level, "trigger_error");

    /// <summary>trigger_error().</summary>
    public static bool user_error(Context ctx, PhpString message, [PhpParam("int", Default = "E_USER_NOTICE")] long error_level = (long)PhpError.E_USER_NOTICE)
        => Trigger(ctx, message, error_level, "user_error");

    /// <summary>The calls that led here.</summary>
    public static PhpArray debug_backtrace(Context ctx, [PhpParam("int", Default = "DEBUG_BACKTRACE_PROVIDE_OBJECT")] long options = ErrorConstants.DEBUG_BACKTRACE_PROVIDE_OBJECT, long limit = 0)
        => StackTrace.Capture(
            ctx, Skip(ctx), (options & ErrorConstants.DEBUG_BACKTRACE_PROVIDE_OBJECT) != 0, (options & ErrorConstants.DEBUG_BACKTRACE_IGNORE_ARGS) == 0, (int)limit);

    /// <summary>Prints the calls that led here.</summary>
    public static void debug_print_backtrace(Context ctx, long options = 0, long limit = 0)
    {
        var trace = StackTrace.Capture(ctx, Skip(ctx), false, (options & ErrorConstants.DEBUG_BACKTRACE_IGNORE_ARGS) == 0, (int)limit);
        string text = StackTrace.Format(trace, ctx).ToString();
        ctx.Echo(text[..text.LastIndexOf('#')]);
    }

    // The call of the function itself is not told, where it has a frame.
    private static int Skip(Context ctx) => ctx.CurrentFrame is { File: null } ? 1 : 0;

    private static bool Trigger(Context ctx, PhpString message, long level, string function)
    {
        if ((PhpError)level is not (PhpError.E_USER_ERROR or PhpError.E_USER_WARNING or PhpError.E_USER_NOTICE or PhpError.E_USER_DEPRECATED))
        {
            throw ArgumentBinder.ValueError(function, 2, "error_level", "must be one of E_USER_ERROR, E_USER_WARNING, E_USER_NOTICE, or E_USER_DEPRECATED");
        }

        ctx.RaiseError((PhpError)level, message);
        return true;
    }

    private static void Check(Context ctx, PhpValue callback, string function)
    {
        if (!callback.IsNull && Callables.Resolve(ctx, callback, out string error) is null)
        {
            throw PhpException.TypeErrorException($"{function}(): Argument #1 ($callback) must be a valid callback or null, {error}");
        }
    }
}
