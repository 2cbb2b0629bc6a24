using System.Runtime.ExceptionServices;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler;

/// <summary>Where a script comes from.</summary>
public enum ScriptOrigin
{
    /// <summary>A file; it counts as included. Its path is absolute.</summary>
    File,

    /// <summary>Text as a file has it, from elsewhere: the standard input.</summary>
    Input,

    /// <summary>Code without the opening tag.</summary>
    Code,
}

/// <summary>
/// A script that is read and compiled on a thread of its own while its host makes the context: of a short script's time most is
/// the start, and the two halves of it do not need each other.
/// </summary>
/// <remarks>Call <see cref="Begin"/>, register the modules, <see cref="Translate"/>, make the context, <see cref="Run"/>.</remarks>
public sealed class StartingScript
{
    private readonly object _lock = new();
    private readonly Thread _thread;
    private readonly Func<(byte[] Source, string Path)> _read;
    private readonly ScriptOrigin _origin;
    private bool _modulesAreThere;
    private volatile Context? _context;
    private ExceptionDispatchInfo? _failure;
    private int _exitCode;

    private StartingScript(Func<(byte[] Source, string Path)> read, ScriptOrigin origin, int stackSize)
    {
        _read = read;
        _origin = origin;
        _thread = new Thread(Start, stackSize) { Name = "php", IsBackground = true };
    }

    /// <summary>Starts to read and parse a script.</summary>
    /// <param name="read">Gives the source and the path that messages show. What it throws comes out of <see cref="Run"/>.</param>
    /// <param name="origin">What the source is.</param>
    /// <param name="stackSize">Bytes of stack that the script has.</param>
    public static StartingScript Begin(Func<(byte[] Source, string Path)> read, ScriptOrigin origin = ScriptOrigin.File, int stackSize = ScriptHost.DefaultStackSize)
    {
        var script = new StartingScript(read, origin, stackSize);
        script._thread.UnsafeStart();
        return script;
    }

    /// <summary>Lets it turn the script into code. All modules that the script may use must be registered.</summary>
    public void Translate()
    {
        lock (_lock)
        {
            _modulesAreThere = true;
            Monitor.PulseAll(_lock);
        }
    }

    /// <summary>Runs the script as <see cref="ScriptHost.Run(Context, ReadOnlyMemory{byte}, string, bool, int)"/> does; the result is the exit code.</summary>
    /// <param name="ctx">The context. It is not disposed.</param>
    public int Run(Context ctx)
    {
        lock (_lock)
        {
            _modulesAreThere = true;
            _context = ctx;
            Monitor.PulseAll(_lock);
        }

        _thread.Join();
        _failure?.Throw();
        return _exitCode;
    }

    private void Start()
    {
        try
        {
            var (source, path) = _read();
            var script = Compile(source, path, out var refused);
            if (script is not null)
            {
                WaitFor(() => _modulesAreThere);
                script.TryTranslate();
            }

            WaitFor(() => _context is not null);
            _exitCode = ScriptHost.Execute(_context!, ctx =>
            {
                if (_origin == ScriptOrigin.File)
                {
                    ctx.AddIncluded(path);
                }

                refused?.Throw();
                return script!;
            });
        }
        catch (Exception e)
        {
            _failure = ExceptionDispatchInfo.Capture(e);
        }
    }

    /// <summary>What php refuses is told when there is a context that can tell it.</summary>
    private PhpScript? Compile(byte[] source, string path, out ExceptionDispatchInfo? refused)
    {
        refused = null;
        try
        {
            return PhpScript.Compile(source, path, isEval: _origin == ScriptOrigin.Code);
        }
        catch (Exception e)
        {
            refused = ExceptionDispatchInfo.Capture(e);
            return null;
        }
    }

    private void WaitFor(Func<bool> condition)
    {
        lock (_lock)
        {
            while (!condition())
            {
                Monitor.Wait(_lock);
            }
        }
    }
}
