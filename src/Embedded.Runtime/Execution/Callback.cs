namespace PeachpieSockets.Embedded.Runtime;

/// <summary>A callable that a library function calls again and again: what it is, is found out once.</summary>
internal readonly struct Callback
{
    private readonly Context _ctx;
    private readonly IPhpCallable _callable;
    private readonly RoutineInfo? _routine; // null where each call is more than that of the routine
    private readonly object? _self;

    public Callback(Context ctx, IPhpCallable callable)
    {
        _ctx = ctx;
        _callable = callable;
        (_routine, _self) = callable switch
        {
            PhpClosure closure => (closure.Routine, closure.SelfForCall),
            BoundCallable bound => (bound.Routine, bound.Self),
            _ => (null, null),
        };
        if (_routine is { ByRefMask: not 0 })
        {
            _routine = null;
        }
    }

    /// <summary>Calls with a value that is no reference.</summary>
    public PhpValue Call(PhpValue a0)
    {
        if (_routine is null)
        {
            return _callable.Invoke(_ctx, a0);
        }

        _ctx.ThrowIfStopped();
        var result = _routine.Call1(_ctx, _self, a0);
        Releasing.EscapeToCaller(_ctx, result);
        return result;
    }

    /// <summary>Calls with two values that are no references.</summary>
    public PhpValue Call(PhpValue a0, PhpValue a1)
    {
        if (_routine is null)
        {
            return _callable.Invoke(_ctx, a0, a1);
        }

        _ctx.ThrowIfStopped();
        var result = _routine.Call2(_ctx, _self, a0, a1);
        Releasing.EscapeToCaller(_ctx, result);
        return result;
    }
}
