namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{
    private readonly Stack<(PhpValue Handler, int Levels)> _errorHandlers = new();
    private readonly Stack<PhpValue> _exceptionHandlers = new();
    private PhpValue _errorHandler;
    private int _errorHandlerLevels;
    private PhpValue _exceptionHandler;

    /// <summary>The script's error handler; null where there is none.</summary>
    public PhpValue ErrorHandler => _errorHandler;

    /// <summary>The script's exception handler; null where there is none.</summary>
    public PhpValue ExceptionHandler => _exceptionHandler;

    /// <summary>Sets the script's error handler (null: none), and returns the one before.</summary>
    /// <param name="callback">A callable that was checked.</param>
    /// <param name="levels">The levels that it is called for.</param>
    public PhpValue SetErrorHandler(PhpValue callback, int levels)
    {
        var before = _errorHandler;
        _errorHandlers.Push((before, _errorHandlerLevels));
        _errorHandler = callback.DeepCopy();
        _errorHandlerLevels = levels;
        return before;
    }

    /// <summary>Goes back to the error handler before the last <see cref="SetErrorHandler"/>.</summary>
    public void RestoreErrorHandler() => (_errorHandler, _errorHandlerLevels) = _errorHandlers.TryPop(out var before) ? before : default;

    /// <summary>Sets the script's exception handler (null: none), and returns the one before.</summary>
    /// <param name="callback">A callable that was checked.</param>
    public PhpValue SetExceptionHandler(PhpValue callback)
    {
        var before = _exceptionHandler;
        _exceptionHandlers.Push(before);
        _exceptionHandler = callback.DeepCopy();
        return before;
    }

    /// <summary>Goes back to the exception handler before the last <see cref="SetExceptionHandler"/>.</summary>
    public void RestoreExceptionHandler() => _exceptionHandler = _exceptionHandlers.TryPop(out var before) ? before : default;

    // Errors inside of the handler are not given to it.
    private bool CallErrorHandler(PhpError level, PhpString message, string file, int line)
    {
        var handler = _errorHandler;
        if (handler.IsNull || (_errorHandlerLevels & (int)level) == 0 || Callables.Resolve(this, handler, out _) is not { } callable)
        {
            return false;
        }

        int levels = _errorHandlerLevels;
        _errorHandler = default;
        try
        {
            return !callable.Invoke(this, (long)level, message, file, line).GetValue().IsFalse;
        }
        finally
        {
            if (_errorHandler.IsNull)
            {
                (_errorHandler, _errorHandlerLevels) = (handler, levels);
            }
        }
    }

    /// <summary>
    /// What happens to an exception that no script code catches: the exception handler, or php's fatal error. Returns the exit code.
    /// </summary>
    public int HandleUncaught(PhpObject throwable)
    {
        const int Failure = 255;
        try
        {
            if (!_exceptionHandler.IsNull && Callables.Resolve(this, _exceptionHandler, out _) is { } callable)
            {
                _exceptionHandler = default;
                try
                {
                    callable.Invoke(this, PhpValue.FromClass(throwable));
                    return Failure;
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
