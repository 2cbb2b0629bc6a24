namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{
    private Queue<(PhpValue Callback, PhpValue[] Arguments)>? _shutdownFunctions;

    /// <summary>The function is called when the script has ended (register_shutdown_function).</summary>
    /// <param name="callback">A callable that was checked.</param>
    /// <param name="arguments">What it is called with.</param>
    public void RegisterShutdownFunction(PhpValue callback, params ReadOnlySpan<PhpValue> arguments)
        => (_shutdownFunctions ??= new()).Enqueue((callback.DeepCopy(), arguments.ToArray()));

    /// <summary>
    /// Calls the shutdown functions in order, those that they add included. One that exits or throws ends it; the result is the exit code of
    /// that, else null.
    /// </summary>
    public int? RunShutdownFunctions()
    {
        if (IsCanceled)
        {
            _shutdownFunctions = null;
            return null;
        }

        try
        {
            while (_shutdownFunctions is not null && _shutdownFunctions.TryDequeue(out var function))
            {
                Callables.Resolve(this, function.Callback, out _)?.Invoke(this, function.Arguments);
            }

            return null;
        }
        catch (ScriptExitException exit)
        {
            _shutdownFunctions = null;
            return exit.ExitCode;
        }
        catch (PhpThrownException thrown)
        {
            _shutdownFunctions = null;
            return HandleUncaught(thrown.Throwable);
        }
    }
}
