namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// A Fiber: code with a call stack of its own. It runs on a thread of its own, and of all threads of a context one at a time runs: the one
/// that switches waits until it is switched back to.
/// </summary>
/// <remarks>
/// A suspended fiber that nobody resumes is unwound when the script ends; its thread waits until then. The alternative, rewriting functions
/// as for generators, cannot suspend through library functions (array_map, usort), which php can.
/// </remarks>
internal sealed class PhpFiber(PhpClass type) : PhpObject(type), IDisposable
{
    // Room for some thousand nested calls; only what is used takes memory.
    private const int StackSize = 4 << 20;

    private readonly SemaphoreSlim _resumed = new(0);
    private readonly SemaphoreSlim _yielded = new(0);
    private readonly Context.CallStack _stack = new();
    private IPhpCallable? _callback;
    private PhpValue _written;
    private PhpValue _transfer;
    private Exception? _injected;
    private int _held; // see Context.Held
    private Exception? _failure;
    private bool _isForceClosed;

    public FiberStatus Status { get; private set; }

    /// <summary>Why there is no return value; null where there is one.</summary>
    public string? NoReturnReason => Status switch
    {
        FiberStatus.Created => "The fiber has not been started",
        FiberStatus.Terminated when _failure is PhpThrownException => "The fiber threw an exception",
        FiberStatus.Terminated when _failure is not null => "The fiber exited with a fatal error",
        FiberStatus.Terminated => null,
        _ => "The fiber has not returned",
    };

    /// <summary>What it runs, as the script named it; null when it has ended.</summary>
    public PhpValue? Callable => Status == FiberStatus.Terminated ? default(PhpValue?) : _written;

    /// <summary>Its calls, the outermost first; null where it does not run.</summary>
    public IReadOnlyList<Frame>? CallsIn(Context ctx) => Status switch
    {
        FiberStatus.Suspended => _stack.Calls,
        FiberStatus.Running => ctx.CallsOfRunning(this),
        _ => null,
    };

    /// <summary>What the code returned.</summary>
    public PhpValue ReturnValue { get; private set; }

    /// <param name="callback">What it runs.</param>
    /// <param name="written">As the script named it; kept for it is what holds the objects.</param>
    public void Construct(IPhpCallable callback, PhpValue written)
    {
        _callback = callback;
        Releasing.Store(ref _written, written.DeepCopy());
    }

    internal override PhpValue[]? TakeKept()
    {
        var written = _written;
        _written = default;
        return Status == FiberStatus.Created ? [written] : null;
    }

    /// <summary>Its last holder is gone: it ends where it is suspended.</summary>
    internal override void Destroy()
    {
        if (Context.Current is { } ctx)
        {
            Unwind(ctx);
        }
    }

    /// <summary>Runs the code up to its first suspension or its end. The result is what it suspends with.</summary>
    public PhpValue Start(Context ctx, ReadOnlySpan<PhpValue> arguments)
    {
        if (Status != FiberStatus.Created || _callback is null)
        {
            throw FiberClasses.Error("Cannot start a fiber that has already been started");
        }

        ctx.RegisterDisposable(this);
        var given = arguments.ToArray();
        var named = Calls.TakeNamed(ctx);
        var thread = new Thread(() => Run(ctx, given, named), StackSize) { IsBackground = true, Name = "php fiber" };
        return Switch(ctx, thread.Start);
    }

    /// <summary>Goes on where the code suspended, which gets a value.</summary>
    public PhpValue Resume(Context ctx, PhpValue value)
    {
        CheckSuspended();
        Releasing.Escape(value);
        _transfer = value;
        return Switch(ctx, () => _resumed.Release());
    }

    /// <summary>Goes on where the code suspended, by an exception there.</summary>
    public PhpValue Throw(Context ctx, PhpValue exception)
    {
        CheckSuspended();
        Releasing.Escape(exception);
        return Throw(ctx, new PhpThrownException((PhpObject)exception.Object));
    }

    private PhpValue Throw(Context ctx, Exception exception)
    {
        _injected = exception;
        return Switch(ctx, () => _resumed.Release());
    }

    /// <summary>Called by the fiber's own code: gives a value to the one that started or resumed it, and waits to be resumed.</summary>
    public PhpValue Suspend(Context ctx, PhpValue value)
    {
        if (_isForceClosed)
        {
            throw FiberClasses.Error("Cannot suspend in a force-closed fiber");
        }

        int reporting = ctx.ErrorReporting;
        Releasing.Escape(value);
        _transfer = value;
        Status = FiberStatus.Suspended;
        _yielded.Release();
        _resumed.Wait();
        ctx.RunOnThisThread();
        ctx.SetErrorReportingMask(reporting);
        if (_injected is { } injected)
        {
            _injected = null;
            throw injected;
        }

        return Take();
    }

    /// <summary>At the end of the script: what is suspended ends there, its finally blocks run.</summary>
    public void Unwind(Context ctx)
    {
        if (Status == FiberStatus.Suspended)
        {
            _isForceClosed = true;
            var exit = Unwinding.Begin();
            Throw(ctx, exit);
            ctx.FreeObjectId(exit.Throwable.Id);
        }
    }

    /// <summary>Ends the thread of a fiber whose context ends without the script's end having come.</summary>
    public void Dispose()
    {
        if (Status == FiberStatus.Suspended)
        {
            _isForceClosed = true;
            _injected = new ScriptExitException(255);
            _resumed.Release();
            _yielded.Wait();
        }
    }

    private void CheckSuspended()
    {
        if (Status != FiberStatus.Suspended)
        {
            throw FiberClasses.Error("Cannot resume a fiber that is not suspended");
        }
    }

    private PhpValue Switch(Context ctx, Action go)
    {
        int reporting = ctx.ErrorReporting;
        int held = ctx.Held;
        ctx.HeldElsewhere += held - _held;
        ctx.Held = _held;
        var previous = ctx.EnterFiber(this, _stack);
        Status = FiberStatus.Running;
        go();
        _yielded.Wait();
        ctx.RunOnThisThread();
        ctx.LeaveFiber(previous, _stack);
        _held = Status == FiberStatus.Terminated ? 0 : ctx.Held;
        ctx.HeldElsewhere += _held - held;
        ctx.Held = held;
        ctx.SetErrorReportingMask(reporting);
        if (Status != FiberStatus.Terminated)
        {
            return Take();
        }

        ctx.UnregisterDisposable(this);
        var written = _written;
        _written = default;
        Releasing.Dropped(written);
        return _failure is null || (_isForceClosed && Unwinding.Is(_failure)) ? PhpValue.Null : throw _failure;
    }

    private PhpValue Take()
    {
        var value = _transfer;
        _transfer = default;
        return value;
    }

    private void Run(Context ctx, PhpValue[] arguments, PhpArray? named)
    {
        ctx.RunOnThisThread();
        try
        {
            ReturnValue = Calls.PassOn(ctx, _callback!, arguments, named).GetValue();
            Releasing.Escape(ReturnValue);
        }
        catch (Exception e)
        {
            // It goes on in the thread that resumed.
            _failure = e;
        }

        Status = FiberStatus.Terminated;
        ctx.RunOnNoThread();
        _yielded.Release();
    }
}

/// <summary>Where a fiber is.</summary>
internal enum FiberStatus
{
    Created,
    Running,
    Suspended,
    Terminated,
}
