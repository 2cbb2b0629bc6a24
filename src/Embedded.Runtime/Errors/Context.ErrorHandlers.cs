namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{
    // A handler as the script gave it, what it calls as seen from where it was set, and the levels it is for.
    private readonly record struct Handler(PhpValue Value, IPhpCallable? Code, int Levels);

    private Stack<Handler>? _errorHandlers;
    private Stack<Handler>? _exceptionHandlers;
    private Handler _errorHandler;
    private Handler _exceptionHandler;

    /// <summary>The script's error handler; null where there is none.</summary>
    public PhpValue ErrorHandler => _errorHandler.Value;

    /// <summary>The script's exception handler; null where there is none.</summary>
    public PhpValue ExceptionHandler => _exceptionHandler.Value;

    /// <summary>Sets the script's error handler (null: none), and returns the one before.</summary>
    /// <param name="callback">A callable that was checked.</param>
    /// <param name="levels">The levels that it is called for.</param>
    public PhpValue SetErrorHandler(PhpValue callback, int levels)
    {
        (_errorHandlers ??= new()).Push(_errorHandler);
        _errorHandler = MakeHandler(callback, levels);
        return _errorHandlers.Peek().Value;
    }

    /// <summary>Goes back to the error handler before the last <see cref="SetErrorHandler"/>.</summary>
    public void RestoreErrorHandler() => _errorHandler = _errorHandlers is { Count: > 0 } ? _errorHandlers.Pop() : default;

    /// <summary>Sets the script's exception handler (null: none), and returns the one before.</summary>
    /// <param name="callback">A callable that was checked.</param>
    public PhpValue SetExceptionHandler(PhpValue callback)
    {
        (_exceptionHandlers ??= new()).Push(_exceptionHandler);
        _exceptionHandler = MakeHandler(callback, 0);
        return _exceptionHandlers.Peek().Value;
    }

    private Handler MakeHandler(PhpValue callback, int levels)
        => callback.IsNull ? default : new Handler(callback.DeepCopy(), Callables.Resolve(this, callback, out _), levels);

    /// <summary>Goes back to the exception handler before the last <see cref="SetExceptionHandler"/>.</summary>
    public void RestoreExceptionHandler() => _exceptionHandler = _exceptionHandlers is { Count: > 0 } ? _exceptionHandlers.Pop() : default;

    // Errors inside of the handler are not given to it.
    private bool CallErrorHandler(PhpError level, PhpString message, string file, int line)
    {
        var handler = _errorHandler;
        if (handler.Code is null || (handler.Levels & (int)level) == 0)
        {
            return false;
        }

        _errorHandler = default;
        try
        {
            return !handler.Code.Invoke(this, (long)level, message, file, line).GetValue().IsFalse;
        }
        finally
        {
            if (_errorHandler.Code is null)
            {
                _errorHandler = handler;
            }
        }
    }

    /// <summary>
    /// What happens to an exception that no script code catches: the exception handler, after which php ends well, or php's fatal error. Returns the exit code.
    /// </summary>
    /// <param name="throwable">The exception.</param>
    /// <param name="callHandler">False where php does not call the exception handler: for the code of <c>php -r</c> itself.</param>
    public int HandleUncaught(PhpObject throwable, bool callHandler = true)
    {
        const int Failure = 255;
        try
        {
            if (callHandler && _exceptionHandler.Code is { } callable)
            {
                _exceptionHandler = default;
                try
                {
                    callable.Invoke(this, PhpValue.FromClass(throwable));
                    return 0;
                }
                catch (PhpThrownException next)
                {
                    throwable = next.Throwable;
                }
            }

            ShowUncaught(throwable);
            return Failure;
        }
        catch (ScriptExitException exit)
        {
            return exit.ExitCode;
        }
    }

    private void ShowUncaught(PhpObject throwable)
    {
        var properties = throwable.GetProperties(this, PropertyPurpose.Compare).ToLookup(p => p.Name, p => p.Value.GetValue());
        string file = Convert.ToPhpString(properties["file"].FirstOrDefault(), this).ToString();
        int line = (int)Convert.ToLong(properties["line"].FirstOrDefault());
        switch (throwable.Class.Name)
        {
            case "ParseError":
                RaiseErrorAt(PhpError.E_PARSE, Convert.ToPhpString(properties["message"].FirstOrDefault(), this), file, line);
                return;
            case "CompileError":
                RaiseErrorAt(PhpError.E_COMPILE_ERROR, Convert.ToPhpString(properties["message"].FirstOrDefault(), this), file, line);
                return;
        }

        if (!throwable.TryToString(this, out var text))
        {
            text = throwable.Class.Name;
        }

        RaiseErrorAt(PhpError.E_ERROR, new PhpString([.. "Uncaught "u8, .. text.AsSpan(), .. "\n  thrown"u8]), file, line);
    }
}
