using System.Text;

namespace PeachpieSockets.Embedded.Runtime.Tests;

/// <summary>A current context whose output and error stream are kept.</summary>
internal sealed class CapturedContext : IDisposable
{
    private readonly MemoryStream _output = new();
    private readonly MemoryStream _errors = new();
    private readonly Context.Scope _scope;

    public CapturedContext()
    {
        Context = new Context { OutputStream = _output, ErrorStream = _errors };
        _scope = Context.Enter();
    }

    public Context Context { get; }

    public string Output => Encoding.Latin1.GetString(_output.ToArray());

    public string Errors => Encoding.Latin1.GetString(_errors.ToArray());

    public static PhpValue Callback(Func<PhpValue[], PhpValue> code) => PhpValue.FromClass(new Function(code));

    public void Dispose()
    {
        Context.Dispose();
        _scope.Dispose();
    }

    public sealed class Function(Func<PhpValue[], PhpValue> code) : PhpCounted, IPhpCallable
    {
        public PhpValue Invoke(Context ctx, params ReadOnlySpan<PhpValue> arguments) => code(arguments.ToArray());
    }
}
