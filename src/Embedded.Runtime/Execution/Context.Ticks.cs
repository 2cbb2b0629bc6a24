namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{
    private List<TickFunction>? _tickFunctions;
    private int _ticks;

    /// <summary>The function is called at ticks, where <c>declare(ticks=N)</c> holds (register_tick_function).</summary>
    /// <param name="callback">A callable that was checked.</param>
    /// <param name="arguments">What it is called with.</param>
    public void RegisterTickFunction(PhpValue callback, params ReadOnlySpan<PhpValue> arguments)
    {
        var values = new PhpValue[arguments.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = arguments[i].DeepCopy();
        }

        (_tickFunctions ??= []).Add(new TickFunction(callback.DeepCopy(), values));
    }

    /// <summary>The first tick function that was given as this callable is called no more (unregister_tick_function).</summary>
    /// <param name="callback">The callable, in the form in which it was registered.</param>
    public void UnregisterTickFunction(PhpValue callback)
    {
        int at = _tickFunctions?.FindIndex(f => f.Callback.TypeCode == callback.TypeCode && Comparison.LooseEquals(f.Callback, callback)) ?? -1;
        if (at < 0)
        {
            return;
        }

        if (_tickFunctions![at].IsRunning)
        {
            throw PhpException.ErrorException("Registered tick function cannot be unregistered while it is being executed");
        }

        _tickFunctions.RemoveAt(at);
    }

    /// <summary>A statement has ended where <c>declare(ticks=N)</c> holds: every N times the tick functions are called.</summary>
    /// <param name="ticks">N.</param>
    public void Tick(int ticks)
    {
        if (++_ticks < ticks)
        {
            return;
        }

        _ticks = 0;
        // Functions that one of them adds are called too.
        for (int i = 0; i < (_tickFunctions?.Count ?? 0); i++)
        {
            var function = _tickFunctions![i];
            if (function.IsRunning)
            {
                continue;
            }

            function.IsRunning = true;
            try
            {
                Callables.Resolve(this, function.Callback, out _)?.Invoke(this, function.Arguments);
            }
            finally
            {
                function.IsRunning = false;
            }
        }
    }

    private sealed class TickFunction(PhpValue callback, PhpValue[] arguments)
    {
        public PhpValue Callback => callback;

        public PhpValue[] Arguments => arguments;

        /// <summary>Whether it is being called: what it does makes no call of it.</summary>
        public bool IsRunning { get; set; }
    }
}
