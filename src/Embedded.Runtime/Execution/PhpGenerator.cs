namespace PeachpieSockets.Embedded.Runtime;

/// <summary>One step of a generator's body: from its state to the next yield or to the end.</summary>
internal delegate void GeneratorCode(Frame frame, PhpGenerator generator);

/// <summary>A Generator object: the state of a suspended function call.</summary>
internal sealed class PhpGenerator : PhpObject
{
    private readonly UserFunction _function;
    private readonly GeneratorCode _code;
    private object? _self;
    private readonly Context _ctx;
    private bool _started;
    private bool _running;
    private Frame? _frame; // while it runs
    private PhpValue _key;
    private long _lastAutoKey = -1;
    private PhpValue _return;
    private bool _returned;
    private Exception? _injected;
    private Cursor? _inner;
    private PhpGenerator? _innerGenerator;
    private int _line;
    private readonly PhpValue[] _arguments;
    private bool _argumentsKept = true;
    private bool _countsCurrent;

    public PhpGenerator(Frame frame, GeneratorCode code, PhpValue[] locals)
        : base(GeneratorClass.Instance)
    {
        _ctx = frame.Context;
        _function = (UserFunction)frame.Routine;
        _self = frame.Self;
        _code = code;
        Locals = locals;
        _line = frame.Line;
        _arguments = new PhpValue[frame.Argc];
        for (int i = 0; i < frame.Argc; i++)
        {
            _arguments[i] = frame.Argument(i);
        }

        Releasing.Fresh(this);
        for (int i = 0; i < _arguments.Length; i++)
        {
            if (IsKeptArgument(i))
            {
                Releasing.Acquire(_arguments[i]);
            }
        }

        Releasing.Acquire(PhpValue.FromClass(_self as PhpObject));
        int variable = 0;
        for (int i = 0; i < locals.Length; i++)
        {
            if (variable < _function.GeneratorVariables.Length && _function.GeneratorVariables[variable] == i)
            {
                variable++;
                Releasing.Acquire(locals[i]);
            }
            else
            {
                Releasing.Escape(locals[i]);
            }
        }
    }

    internal override PhpValue[]? TakeKept()
    {
        if (_running)
        {
            return null;
        }

        var kept = TakeRunning();
        if (_countsCurrent)
        {
            _countsCurrent = false;
            kept.Add(CurrentRaw);
            CurrentRaw = default;
        }

        kept.Add(_return);
        _return = default;
        return [.. kept];
    }

    // What it needs to go on.
    private List<PhpValue> TakeRunning()
    {
        var kept = new List<PhpValue>();
        if (_argumentsKept)
        {
            _argumentsKept = false;
            for (int i = 0; i < _arguments.Length; i++)
            {
                if (IsKeptArgument(i))
                {
                    kept.Add(_arguments[i]);
                }
            }
        }

        foreach (int variable in _function.GeneratorVariables)
        {
            kept.Add(Locals[variable]);
            Locals[variable] = PhpValue.Undefined;
        }

        kept.Add(PhpValue.FromClass(_self as PhpObject));
        _self = null;
        return kept;
    }

    // Most arguments are variables.
    private bool IsKeptArgument(int i) => i >= 64 || (_function.HeldParameters >> i & 1) == 0;

    private void DropRunning()
    {
        foreach (var value in TakeRunning())
        {
            Releasing.DroppedLocal(value);
        }
    }

    // What it gave out before goes when there is something new.
    private void SetCurrent(PhpValue value, bool counted)
    {
        var (old, countedOld) = (CurrentRaw, _countsCurrent);
        _countsCurrent = counted && Releasing.Enabled;
        if (_countsCurrent)
        {
            Releasing.Acquire(value);
        }

        CurrentRaw = value;
        if (countedOld)
        {
            Releasing.Dropped(old);
        }
    }

    /// <summary>Variables and what must survive a yield.</summary>
    public readonly PhpValue[] Locals;

    /// <summary>Where to go on; -1 at the end.</summary>
    public int State;

    /// <summary>How much waited on the stack when it was resumed, see <see cref="Context.Held"/>.</summary>
    public int HeldBefore;

    /// <summary>What send() passed.</summary>
    public PhpValue Sent;

    internal PhpValue CurrentRaw;

    public bool ReturnsByRef => _function.ReturnsByRef;

    public bool IsFinished => State < 0;

    /// <summary>The function whose body it is.</summary>
    public UserFunction Function => _function;

    /// <summary>What the function was called on.</summary>
    public object? Self => _self;

    /// <summary>The generator that gives its values: itself or one that it delegates to.</summary>
    public PhpGenerator Executing => _innerGenerator is { IsFinished: false } inner ? inner.Executing : this;

    /// <summary>Its call and those of the generators that it delegates to, as if they were nested.</summary>
    public IReadOnlyList<Frame> Calls
    {
        get
        {
            var calls = new List<Frame>();
            for (var g = this; g is not null; g = g._innerGenerator is { IsFinished: false } inner ? inner : null)
            {
                var frame = new Frame(_ctx, calls.Count) { Routine = g._function, Self = g._self, Line = g._frame?.Line ?? (g._started ? g._line : g._function.Template.Line) };
                frame.SetArguments(g._arguments);
                calls.Add(frame);
            }

            return calls;
        }
    }

    /// <summary>Compiled code: gives a value out.</summary>
    public void Yield(PhpValue value, int state)
    {
        _key = PhpValue.Create(++_lastAutoKey);
        SetCurrent(value, counted: true);
        State = state;
    }

    /// <summary>Compiled code: gives a key and a value out.</summary>
    public void YieldPair(PhpValue key, PhpValue value, int state)
    {
        _key = key;
        if (key.IsLong && key.Long > _lastAutoKey)
        {
            _lastAutoKey = key.Long;
        }

        Releasing.Escape(key);
        SetCurrent(value, counted: true);
        State = state;
    }

    /// <summary>Compiled code: what the yield that just ended evaluates to; throws what throw() passed.</summary>
    public PhpValue Resume()
    {
        if (_injected is { } exception)
        {
            _injected = null;
            throw exception;
        }

        var sent = Sent;
        Sent = default;
        Releasing.Escape(sent);
        return sent;
    }

    /// <summary>Compiled code: begins <c>yield from</c>; false when the source has nothing to give.</summary>
    public bool Delegate(PhpValue source, Frame frame, int state)
    {
        source = source.GetValue();
        if (source._obj is PhpGenerator g)
        {
            if (g.IsFinished && !g._returned)
            {
                throw PhpException.ErrorException("Generator passed to yield from was aborted without proper return and is unable to continue");
            }

            if (ReferenceEquals(g, this))
            {
                throw PhpException.ErrorException("Impossible to yield from the Generator being currently run");
            }

            _innerGenerator = g;
            Releasing.Acquire(source);
            State = state;
            if (!g.Valid())
            {
                return false;
            }

            SetCurrent(g.Current(), counted: false);
            _key = g.Key();
            return true;
        }

        if (!source.IsArray && !(source._obj is PhpObject o && o.Class.IsSubclassOf(CoreClasses.Traversable)))
        {
            throw PhpException.ErrorException("Can use \"yield from\" only with arrays and Traversables");
        }

        _innerGenerator = null;
        _inner = Iteration.Start(source, frame, byRef: false);
        State = state;
        return DelegateNext();
    }

    /// <summary>Compiled code: goes on with <c>yield from</c>; false when the source has no more.</summary>
    public bool DelegateNext()
    {
        if (Unwinding.Is(_injected))
        {
            var exit = _injected!;
            _injected = null;
            throw exit;
        }

        if (_innerGenerator is { } g)
        {
            if (_injected is { } exception)
            {
                _injected = null;
                g.ThrowAny(exception);
            }
            else
            {
                var sent = Sent;
                Sent = default;
                g.SendRaw(sent);
            }

            if (!g.Valid())
            {
                return false;
            }

            SetCurrent(g.Current(), counted: false);
            _key = g.Key();
            return true;
        }

        if (_injected is { } thrown)
        {
            _injected = null;
            _inner!.End();
            throw thrown;
        }

        if (!_inner!.MoveNext())
        {
            _inner = null;
            return false;
        }

        SetCurrent(_inner.Value, counted: false);
        _key = _inner.Key;
        return true;
    }

    /// <summary>Compiled code: what <c>yield from</c> evaluates to.</summary>
    public PhpValue DelegateResult()
    {
        var result = _innerGenerator?._return ?? default;
        Releasing.Protect(result);
        LeaveInner();
        Releasing.Unprotect(result);
        _inner = null;
        return result;
    }

    /// <summary>Compiled code: the function returned a value, which is counted for it. What it gave out last stays, as in php.</summary>
    public void Finish(PhpValue value)
    {
        State = -1;
        _returned = true;
        _return = value;
        _key = default;
    }

    private void Run()
    {
        if (IsFinished)
        {
            return;
        }

        if (_running)
        {
            throw PhpException.ErrorException("Cannot resume an already running generator");
        }

        _running = true;
        int depth = _ctx.Depth;
        var frame = _ctx.PushFrame(_function, _self);
        frame.SetArguments(_arguments);
        frame.Line = _line;
        _frame = frame;
        bool completed = false;
        try
        {
            HeldBefore = _ctx.Held;
            _code(frame, this);
            completed = true;
        }
        finally
        {
            _running = false;
            _frame = null;
            _line = frame.Line;
            if (!completed)
            {
                State = -1;
                _key = default;
            }
            else
            {
                _ctx.Depth = depth;
                if (IsFinished)
                {
                    DropRunning();
                }
            }
        }
    }

    private void Start()
    {
        if (!_started)
        {
            _started = true;
            Run();
        }
    }

    public void Rewind()
    {
        bool atFirst = !_started;
        Start();
        if (!atFirst && (_advanced || IsFinished))
        {
            throw PhpException.Create(CoreThrowables.Exception, IsFinished ? "Cannot traverse an already closed generator" : "Cannot rewind a generator that was already run");
        }
    }

    private bool _advanced;

    public bool Valid()
    {
        Start();
        return !IsFinished;
    }

    public PhpValue Current()
    {
        Start();
        return IsFinished ? default : CurrentRaw.GetValue();
    }

    public PhpValue Key()
    {
        Start();
        return _key.GetValue();
    }

    public void Next()
    {
        Start();
        _advanced = true;
        Sent = default;
        Run();
    }

    private void SendRaw(PhpValue value)
    {
        Start();
        _advanced = true;
        Sent = value;
        Run();
    }

    public PhpValue Send(PhpValue value)
    {
        SendRaw(value);
        return Current();
    }

    public PhpValue Throw(PhpValue exception)
    {
        Releasing.Escape(exception);
        return ThrowAny(new PhpThrownException((PhpObject)exception.Object));
    }

    /// <summary>Its last holder is gone: what its finally blocks do is done, and it is at its end.</summary>
    internal override void Destroy()
    {
        if (!_started || IsFinished || _running)
        {
            State = -1;
            return;
        }

        if (!_function.Template.HasFinally)
        {
            State = -1;
            DropInner();
            return;
        }

        int depth = _ctx.Depth;
        try
        {
            DropInner();
            _injected = Unwinding.Begin();
            Run();
        }
        catch (PhpThrownException e) when (Unwinding.Is(e))
        {
            // It came through all finally blocks.
            _ctx.FreeObjectId(e.Throwable.Id);
            _ctx.Depth = depth;
        }

        State = -1;
    }

    private void LeaveInner()
    {
        var inner = _innerGenerator;
        _innerGenerator = null;
        Releasing.Dropped(PhpValue.FromClass(inner));
    }

    private void DropInner()
    {
        LeaveInner();
        _inner?.End();
        _inner = null;
    }

    private PhpValue ThrowAny(Exception exception)
    {
        Start();
        if (IsFinished)
        {
            throw exception;
        }

        _advanced = true;
        _injected = exception;
        Run();
        return Current();
    }

    public PhpValue GetReturn()
        => _returned ? _return : throw PhpException.Create(CoreThrowables.Exception, "Cannot get return value of a generator that hasn't returned");
}

/// <summary>The class Generator.</summary>
internal static class GeneratorClass
{
    public static readonly PhpClass Instance = CoreRegistry.Add(new PhpClassBuilder("Generator", CoreRegistry.Extension)
        .With(PhpClassFlags.Final | PhpClassFlags.NotSerializable | PhpClassFlags.NotCloneable | PhpClassFlags.NoDynamicProperties)
        .Implements(CoreClasses.Iterator)
        .Keeps(NativeKeeping.Runs)
        .NotInstantiable("The \"Generator\" class is reserved for internal use and cannot be manually instantiated")
        .Method("rewind", "(): void", static (_, self, _) =>
        {
            ((PhpGenerator)self!).Rewind();
            return default;
        })
        .Method("valid", "(): bool", static (_, self, _) => ((PhpGenerator)self!).Valid())
        .Method("current", "(): mixed", static (_, self, _) => ((PhpGenerator)self!).Current())
        .Method("key", "(): mixed", static (_, self, _) => ((PhpGenerator)self!).Key())
        .Method("next", "(): void", static (_, self, _) =>
        {
            ((PhpGenerator)self!).Next();
            return default;
        })
        .Method("send", "(mixed $value): mixed", static (_, self, a) => ((PhpGenerator)self!).Send(a[0]))
        .Method("throw", "(Throwable $exception): mixed", static (_, self, a) => ((PhpGenerator)self!).Throw(a[0]))
        .Method("getReturn", "(): mixed", static (_, self, _) => ((PhpGenerator)self!).GetReturn()));
}
