using System.Globalization;
using System.Text;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler;

/// <summary>
/// Runs PHP scripts for a .NET program: <c>new PhpEngine().SetValue("name", "you").Execute("&lt;?php echo \"hello $name\";")</c>.
/// An engine is one context: its variables, functions and classes stay from one script to the next. It belongs to one thread at a time, but for
/// <see cref="Cancel"/>; many engines run on many threads, and share compiled scripts (<see cref="PhpScript"/>). Modules are added once per
/// process by <see cref="Context.AddModule(PhpModule)"/>.
/// </summary>
public sealed partial class PhpEngine : IDisposable
{
    private static readonly TimeSpan s_shutdownTime = TimeSpan.FromSeconds(2);

    private readonly MemoryStream? _captured;
    private readonly CancellationToken _cancellation;
    private readonly int _stackSize;

    /// <summary>An engine whose output is captured: see <see cref="TakeOutput"/>.</summary>
    public PhpEngine()
        : this(new PhpEngineOptions())
    {
    }

    /// <summary>An engine that prints to a stream.</summary>
    public PhpEngine(Stream output)
        : this(new PhpEngineOptions { Output = output })
    {
    }

    /// <summary>An engine with options: <c>new PhpEngine(o => o.TimeLimit = TimeSpan.FromSeconds(5))</c>.</summary>
    public PhpEngine(Action<PhpEngineOptions> configure)
        : this(Configured(configure))
    {
    }

    /// <summary>An engine with options.</summary>
    public PhpEngine(PhpEngineOptions options)
    {
        PhpScript.Register();
        _captured = options.Output is null && options.OutputWriter is null ? new MemoryStream() : null;
        Context = new Context
        {
            OutputStream = options.Output ?? (options.OutputWriter is { } writer ? new TextWriterStream(writer) : _captured!),
            ErrorStream = options.ErrorOutput,
        };
        foreach (var (name, value) in options.Settings)
        {
            Context.Ini.SetStartup(name, value);
        }

        if (options.MemoryLimit is { } bytes)
        {
            Context.Ini.SetStartup("memory_limit", bytes.ToString(CultureInfo.InvariantCulture));
            Context.LimitsHeap = true;
        }

        if (options.IncludeRoot is { } root)
        {
            Context.WorkingDirectory = Path.GetFullPath(root);
        }

        TimeLimit = options.TimeLimit;
        RecursionLimit = options.RecursionLimit ?? int.MaxValue;
        _cancellation = options.CancellationToken;
        _stackSize = options.StackSize;
        options.Configure?.Invoke(Context);
    }

    /// <summary>The context: settings, output buffers, resources.</summary>
    public Context Context { get; }

    /// <summary>See <see cref="PhpEngineOptions.TimeLimit"/>.</summary>
    public TimeSpan? TimeLimit { get; set; }

    /// <summary>See <see cref="PhpEngineOptions.RecursionLimit"/>.</summary>
    public int RecursionLimit
    {
        get => Context.MaxCallDepth;
        set => Context.MaxCallDepth = value;
    }

    /// <summary>Sets a global variable.</summary>
    /// <param name="name">Its name, without the dollar.</param>
    /// <param name="value">A PHP value, or a .NET value that has a PHP form: numbers, text, bytes, lists, dictionaries, delegates (closures).</param>
    /// <exception cref="ArgumentException">The value has no PHP form.</exception>
    public PhpEngine SetValue(string name, object? value)
    {
        Context.Globals.SetItemValue(IntStringKey.FromString(name), ClrValues.ToPhp(value).DeepCopy());
        return this;
    }

    /// <summary>A global variable; null where it is not set.</summary>
    public PhpValue GetValue(string name) => Context.Globals.GetItemValue(IntStringKey.FromString(name));

    /// <summary>A global variable as a .NET value: numbers, text, bytes, arrays and lists, dictionaries.</summary>
    /// <exception cref="InvalidCastException">The value has no such form.</exception>
    public T? GetValue<T>(string name) => ClrValues.To<T>(GetValue(name), Context);

    /// <summary>
    /// Compiles and runs source text as php runs a file: errors are printed, shutdown functions and destructors run. The result is the exit code.
    /// </summary>
    /// <param name="source">The text, with its opening tag.</param>
    /// <param name="path">The path that messages and <c>__FILE__</c> show.</param>
    /// <param name="cancellation">Ends the script, also one that waits for the network.</param>
    /// <exception cref="OperationCanceledException">The script was ended by a token. Any other exception comes from a function of the host.</exception>
    public int Execute(string source, string path = "script.php", CancellationToken cancellation = default)
        => Limited(() => ScriptHost.Run(Context, Encoding.UTF8.GetBytes(source), path, stackSize: _stackSize), cancellation);

    /// <summary>Runs a compiled script; the rest is as for source text.</summary>
    public int Execute(PhpScript script, CancellationToken cancellation = default)
        => Limited(() => ScriptHost.Run(Context, script, _stackSize), cancellation);

    /// <summary>
    /// Runs source text for its value: what its <c>return</c> statement at the end of the file gives, or 1. Shutdown functions and destructors do not run.
    /// </summary>
    /// <exception cref="PhpThrownException">The script threw.</exception>
    /// <exception cref="PhpSyntaxException">It does not compile.</exception>
    /// <exception cref="ScriptExitException">It ended by <c>exit</c> or by a fatal error, which was printed.</exception>
    /// <exception cref="OperationCanceledException">The script was ended by a token.</exception>
    public PhpValue Evaluate(string source, string path = "script.php", CancellationToken cancellation = default)
        => Limited(() => ScriptHost.Evaluate(Context, () => PhpScript.Compile(Encoding.UTF8.GetBytes(source), path), _stackSize), cancellation);

    /// <summary>Runs a compiled script for its value; the rest is as for source text.</summary>
    public PhpValue Evaluate(PhpScript script, CancellationToken cancellation = default)
        => Limited(() => ScriptHost.Evaluate(Context, () => script, _stackSize), cancellation);

    /// <summary>Calls a function that a script declared or a module has: <c>name</c>, or <c>Class::method</c>.</summary>
    /// <exception cref="PhpThrownException">It threw, or there is no such function.</exception>
    /// <exception cref="ScriptExitException">It ended by <c>exit</c> or by a fatal error, which was printed.</exception>
    /// <exception cref="OperationCanceledException">It was ended by a token.</exception>
    public PhpValue Call(string function, params PhpValue[] arguments) => Call(PhpValue.Create(function), arguments);

    /// <summary>Calls anything that PHP can call, such as a closure that a script left in a variable.</summary>
    public PhpValue Call(PhpValue callable, params PhpValue[] arguments)
        => Limited(() => ScriptHost.Call(Context, callable, arguments), default);

    /// <summary>Calls a function for a .NET value.</summary>
    /// <exception cref="InvalidCastException">The result has no such form.</exception>
    public T? Call<T>(string function, params PhpValue[] arguments) => ClrValues.To<T>(Call(function, arguments), Context);

    /// <summary>
    /// Ends the script that runs, from any thread, also one that waits for the network; its exit code is 255. Nothing more of it runs, neither
    /// <c>finally</c> nor shutdown functions nor destructors.
    /// </summary>
    public void Cancel() => Context.Cancel();

    /// <summary>What was printed since the last call, for an engine that captures its output.</summary>
    /// <exception cref="InvalidOperationException">The engine prints to a stream or writer.</exception>
    public string TakeOutput()
    {
        if (_captured is null)
        {
            throw new InvalidOperationException("The engine prints to a stream of its own.");
        }

        string text = Encoding.UTF8.GetString(_captured.GetBuffer(), 0, (int)_captured.Length);
        _captured.SetLength(0);
        return text;
    }

    /// <summary>Ends the context: output is flushed, sockets and other resources are closed.</summary>
    public void Dispose() => Context.Dispose();

    private static PhpEngineOptions Configured(Action<PhpEngineOptions> configure)
    {
        var options = new PhpEngineOptions();
        configure(options);
        return options;
    }

    private T Limited<T>(Func<T> run, CancellationToken cancellation)
    {
        // A function of the host that calls back into the engine is within the limits of the run that called it.
        if (Context.IsRunning)
        {
            return run();
        }

        Context.ResetStop();
        using var byEngine = _cancellation.Register(Context.Cancel);
        using var byCall = cancellation.Register(Context.Cancel);
        using var byTime = StartClock();
        try
        {
            T result = run();
            ThrowIfCanceled(cancellation);
            return result;
        }
        catch (ScriptExitException) when (Context.IsCanceled)
        {
            ThrowIfCanceled(cancellation);
            throw;
        }
        catch (HostCodeException e)
        {
            e.Rethrow();
            throw;
        }
    }

    private void ThrowIfCanceled(CancellationToken cancellation)
    {
        if (Context.IsCanceled)
        {
            cancellation.ThrowIfCancellationRequested();
            _cancellation.ThrowIfCancellationRequested();
        }
    }

    // Shutdown functions that run after the time is over have a little more, as under php's hard_timeout.
    private Timer? StartClock()
    {
        if (TimeLimit is not { } limit)
        {
            return null;
        }

        // Each tick arms the next one: where the thread pool is late, two would come at once and leave no time for the message.
        Timer clock = null!;
        bool isOver = false;
        clock = new Timer(_ =>
        {
            if (!isOver)
            {
                isOver = true;
                Context.Cancel(string.Create(CultureInfo.InvariantCulture, $"Maximum execution time of {limit.TotalSeconds:0.###} second{(limit.TotalSeconds == 1 ? "" : "s")} exceeded"));
            }
            else if (!Context.IsStopRequested)
            {
                // A script that has not yet heard of its end, for the host or the machine was busy, still says why.
                Context.Cancel();
            }

            clock.Change(s_shutdownTime, Timeout.InfiniteTimeSpan);
        });
        clock.Change(limit, Timeout.InfiniteTimeSpan);
        return clock;
    }
}
