using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler;

/// <summary>
/// Runs PHP scripts for a .NET program: <c>new PhpEngine().SetValue("name", "you").Execute("&lt;?php echo \"hello $name\";")</c>.
/// An engine is one context: its variables, functions and classes stay from one script to the next. It belongs to one thread at a time;
/// <see cref="PhpScript"/> objects are shared by all engines. Modules are added once per process by <see cref="Context.AddModule"/>.
/// </summary>
public sealed class PhpEngine : IDisposable
{
    private readonly MemoryStream? _captured;

    /// <summary>An engine whose output is captured: see <see cref="TakeOutput"/>.</summary>
    public PhpEngine()
        : this(new MemoryStream())
        => _captured = (MemoryStream)Context.OutputStream;

    /// <summary>An engine that prints to a stream.</summary>
    public PhpEngine(Stream output)
    {
        PhpScript.Register();
        Context = new Context { OutputStream = output };
    }

    /// <summary>The context: settings, output buffers, resources.</summary>
    public Context Context { get; }

    /// <summary>The longest time that a script may run; it then ends with php's fatal error. Null: no limit.</summary>
    public TimeSpan? TimeLimit { get; set; }

    /// <summary>How deep calls may nest before the script ends with a fatal error.</summary>
    public int RecursionLimit
    {
        get => Context.MaxCallDepth;
        set => Context.MaxCallDepth = value;
    }

    /// <summary>Sets a global variable.</summary>
    public PhpEngine SetValue(string name, PhpValue value)
    {
        Context.Globals.SetItemValue(IntStringKey.FromString(name), value.DeepCopy());
        return this;
    }

    /// <summary>A global variable; null where it is not set.</summary>
    public PhpValue GetValue(string name) => Context.Globals.GetItemValue(IntStringKey.FromString(name));

    /// <summary>
    /// Adds a function that scripts can call. Its PHP signature, as <c>(int $a, string ...$more): string</c>, decides how arguments are
    /// checked and converted before the code runs.
    /// </summary>
    /// <exception cref="ArgumentException">There is a function of that name.</exception>
    public PhpEngine AddFunction(string name, string signature, Func<Context, PhpValue[], PhpValue> code)
    {
        var routine = new NativeMethod(name, signature, (ctx, _, arguments) => code(ctx, arguments.ToArray()));
        return Context.DeclareFunction(routine) ? this : throw new ArgumentException($"There is a function {name}() already.", nameof(name));
    }

    /// <summary>Compiles and runs source text; the result is the exit code, as php's command has it. Errors are printed as php prints them.</summary>
    public int Execute(string source, string path = "script.php") => Limited(() => ScriptHost.Run(Context, System.Text.Encoding.UTF8.GetBytes(source), path));

    /// <summary>Runs a compiled script; the result is the exit code.</summary>
    public int Execute(PhpScript script) => Limited(() => ScriptHost.Run(Context, script));

    /// <summary>Calls a function that a script declared or a module has.</summary>
    /// <exception cref="PhpThrownException">It threw, or there is no such function.</exception>
    public PhpValue Call(string function, params PhpValue[] arguments)
    {
        using var scope = Context.Enter();
        int depth = Context.Depth;
        try
        {
            return Callables.Call(Context, PhpValue.Create(function), arguments).GetValue();
        }
        finally
        {
            Context.Depth = depth;
        }
    }

    /// <summary>Ends the script that runs, from any thread.</summary>
    public void Cancel() => Context.Cancel();

    /// <summary>What was printed since the last call, for an engine that captures its output.</summary>
    /// <exception cref="InvalidOperationException">The engine prints to a stream.</exception>
    public string TakeOutput()
    {
        if (_captured is null)
        {
            throw new InvalidOperationException("The engine prints to a stream of its own.");
        }

        string text = System.Text.Encoding.UTF8.GetString(_captured.GetBuffer(), 0, (int)_captured.Length);
        _captured.SetLength(0);
        return text;
    }

    private int Limited(Func<int> run)
    {
        if (TimeLimit is not { } limit)
        {
            return run();
        }

        string unit = limit.TotalSeconds == 1 ? "second" : "seconds";
        using var timer = new Timer(_ => Context.Cancel($"Maximum execution time of {limit.TotalSeconds:0.###} {unit} exceeded"), null, limit, Timeout.InfiniteTimeSpan);
        return run();
    }

    /// <summary>Ends the context: output is flushed, resources are released.</summary>
    public void Dispose() => Context.Dispose();
}
