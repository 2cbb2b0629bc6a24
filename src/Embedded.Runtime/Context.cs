
namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// One run of PHP: its output, globals, functions, classes, settings, errors and resources. A context belongs to one thread at a time;
/// many contexts may run on many threads.
/// </summary>
public partial class Context : IDisposable
{
    private static int s_staticTypes;

    private object?[] _statics = []; // by StaticType<T>.Number
    private readonly Dictionary<IDisposable, long> _disposables = new(ReferenceEqualityComparer.Instance); // with the order of registration
    private long _lastDisposable;
    private int _lastResourceId = 3; // php gives 1..3 to STDIN, STDOUT, STDERR
    private int _lastObjectId;

    /// <summary>The context that runs on this thread; null outside of one.</summary>
    public static Context? Current
    {
        get => CurrentContext.Get();
        private set => CurrentContext.Set(value);
    }

    /// <summary>The values that scripts see as $GLOBALS.</summary>
    public PhpArray Globals
    {
        get
        {
            Buffers.GlobalsAreShared = true;
            return OwnGlobals;
        }
    }

    /// <summary>The same, for those who look at nothing that a script's own code assigns.</summary>
    internal PhpArray OwnGlobals { get; } = [];

    /// <summary>Sets a variable that scripts see everywhere, such as <c>$_SERVER</c> or <c>$argv</c>.</summary>
    public void SetGlobal(string name, PhpValue value) => OwnGlobals[name] = value;

    /// <summary>The table for a script that runs at the global scope.</summary>
    internal PhpArray GlobalsOfMain()
    {
        Buffers.GlobalsAreShared |= _ranMain;
        _ranMain = true;
        return OwnGlobals;
    }

    private bool _ranMain;

    /// <summary>Memory that received data is read into.</summary>
    public ReceiveBuffers Buffers { get; } = new();

    /// <summary>What scripts see of the environment, and their programs get; at first the .NET program's variables.</summary>
    public EnvironmentVariables EnvironmentVariables { get => field ??= EnvironmentVariables.OfProgram(); set; }

    /// <summary>Whether the context has ended.</summary>
    public bool IsDisposed { get; private set; }

    /// <summary>Makes this the current context of the thread until the result is disposed.</summary>
    public Scope Enter()
    {
        var scope = new Scope(this, Current);
        Current = this;
        EnterThread();
        return scope;
    }

    /// <summary>The per-context instance of a type, made on first use.</summary>
    public T GetStatic<T>()
        where T : class, new()
        => Existing<T>() ?? Keep(new T());

    /// <summary>The per-context instance of a type, made on first use by code that .NET need not translate at the start, as it must <c>new T()</c>.</summary>
    /// <param name="make">Makes it.</param>
    public T GetStatic<T>(Func<T> make)
        where T : class
        => Existing<T>() ?? Keep(make());

    private T? Existing<T>()
        where T : class
    {
        int number = StaticType<T>.Number;
        var statics = _statics;
        return (uint)number < (uint)statics.Length ? System.Runtime.CompilerServices.Unsafe.As<T?>(statics[number]) : null;
    }

    private T Keep<T>(T created)
        where T : class
    {
        int number = StaticType<T>.Number;
        if (number >= _statics.Length)
        {
            Array.Resize(ref _statics, Math.Max(number + 1, s_staticTypes));
        }

        _statics[number] = created;
        (created as IStaticInit)?.Init(this);
        return created;
    }

    // The types that contexts have instances of are numbered, so that an instance is found without a search.
    private static class StaticType<T>
    {
        public static readonly int Number = Interlocked.Increment(ref s_staticTypes) - 1;
    }

    /// <summary>The object is disposed when the context ends, unless unregistered; both are O(1).</summary>
    public void RegisterDisposable(IDisposable obj) => _disposables[obj] = ++_lastDisposable;

    /// <summary>The object is not disposed any more when the context ends.</summary>
    public void UnregisterDisposable(IDisposable obj) => _disposables.Remove(obj);

    private const int FirstSweep = 64;

    // Whoever holds a resource keeps it, the list does not.
    private List<WeakReference<PhpResource>>? _resources;
    private int _sweepAt = FirstSweep;

    /// <summary>The resources that are left of all that were made, closed ones included, by their numbers.</summary>
    internal IEnumerable<PhpResource> Resources()
        => (_resources ?? []).Select(static r => r.TryGetTarget(out var resource) ? resource : null).OfType<PhpResource>().OrderBy(static r => r.Id);

    internal void Note(PhpResource resource)
    {
        _resources ??= [];
        if (_resources.Count >= _sweepAt)
        {
            _resources.RemoveAll(static r => !r.TryGetTarget(out _));
            _sweepAt = Math.Max(FirstSweep, 2 * _resources.Count);
        }

        _resources.Add(new WeakReference<PhpResource>(resource));
    }

    /// <summary>The next number for a resource.</summary>
    public int NextResourceId() => ++_lastResourceId;

    /// <summary>The next number for <see cref="IPhpObjectLike.ObjectId"/>.</summary>
    public int NextObjectId() => _freeObjectIds.TryPop(out int id) ? id : ++_lastObjectId;

    private readonly Stack<int> _freeObjectIds = new();

    /// <summary>The object of that number is gone: as in php, the next one made takes the number.</summary>
    internal void FreeObjectId(int id) => _freeObjectIds.Push(id);

    /// <summary>Ends the context: releases what is registered, latest first, and flushes the output.</summary>
    public virtual void Dispose()
    {
        if (IsDisposed)
        {
            return;
        }

        using var scope = Enter();
        try
        {
            Output.EndAll();
        }
        catch (Exception e) when (e is PhpThrownException or ScriptExitException)
        {
            // An output handler that throws this late has nobody to tell.
            Output.DiscardAll();
        }

        IsDisposed = true;
        while (_disposables.Count > 0)
        {
            var objects = new IDisposable[_disposables.Count];
            var registered = new long[objects.Length];
            int count = 0;
            bool isOrdered = true;
            foreach (var (obj, order) in _disposables)
            {
                isOrdered &= count == 0 || registered[count - 1] < order;
                objects[count] = obj;
                registered[count++] = order;
            }

            // The table keeps the order of registration unless something was unregistered.
            if (!isOrdered)
            {
                Array.Sort(registered, objects);
            }

            _disposables.Clear();
            for (int i = objects.Length - 1; i >= 0; i--)
            {
                objects[i].Dispose();
            }
        }

        OutputStream.Flush();
        GC.SuppressFinalize(this);
    }

    /// <summary>Restores the thread's previous context.</summary>
    public readonly struct Scope : IDisposable
    {
        private readonly Context _context;
        private readonly Context? _previous;

        internal Scope(Context context, Context? previous)
        {
            _context = context;
            _previous = previous;
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            Current = _previous;
            _context.LeaveThread();
        }
    }
}
