using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler;

/// <summary>How a <see cref="PhpEngine"/> runs scripts. Changes after the engine was made have no effect.</summary>
public sealed class PhpEngineOptions
{
    /// <summary>Where output goes, as bytes; each <c>echo</c> outside of ob_start() is one write. The engine does not close it.</summary>
    public Stream? Output { get; set; }

    /// <summary>Where output goes, as text (UTF-8 decoded). Without this and <see cref="Output"/> the engine keeps it: <see cref="PhpEngine.TakeOutput"/>.</summary>
    public TextWriter? OutputWriter { get; set; }

    /// <summary>Where errors go that <c>log_errors</c> or <c>display_errors=stderr</c> send there; null: the process's standard error.</summary>
    public Stream? ErrorOutput { get; set; }

    /// <summary>
    /// The longest time by the clock that one run or call may take, waiting included; it then ends with php's fatal error "Maximum execution time of N seconds exceeded".
    /// Null: no limit. (The setting <c>max_execution_time</c> counts processor time, as php does.)
    /// </summary>
    public TimeSpan? TimeLimit { get; set; }

    /// <summary>
    /// The most bytes that a script may keep; it then ends with php's fatal error "Allowed memory size ...". Null: single strings and arrays are
    /// limited to php's 128 MB, the sum is not. It is measured by the growth of the process's heap, so other work of the process counts too: a guard, not an account.
    /// </summary>
    public long? MemoryLimit { get; set; }

    /// <summary>How deep calls may nest before the script ends with a fatal error. Null: as deep as <see cref="StackSize"/> allows.</summary>
    public int? RecursionLimit { get; set; }

    /// <summary>Bytes of stack that a run has; it has a thread of its own for that. Calls by <c>PhpEngine.Call</c> use the caller's stack. 64 MB when not set.</summary>
    public int StackSize { get; set; } = ScriptHost.DefaultStackSize;

    /// <summary>Ends scripts when it is cancelled, also those that wait for the network; the host gets an <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken CancellationToken { get; set; }

    /// <summary>The folder where relative names of <c>include</c> and <c>require</c> begin; null: the process's working directory. It confines nothing.</summary>
    public string? IncludeRoot { get; set; }

    /// <summary>Settings by their php.ini names, as <c>-d</c> gives them: <c>precision</c>, <c>display_errors</c>, <c>sockets.map</c> ...</summary>
    public IDictionary<string, string> Settings { get; } = new Dictionary<string, string>();

    /// <summary>Called with each new context, for what extensions offer, as <c>ctx => policy.ApplyTo(ctx)</c> of the sockets.</summary>
    public Action<Context>? Configure { get; set; }
}
