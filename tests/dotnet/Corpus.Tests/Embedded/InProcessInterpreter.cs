using System.Text;
using PeachpieSockets.Corpus.Tests.Execution;
using PeachpieSockets.Embedded.Cli.Hosting;
using PeachpieSockets.Embedded.Compiler;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Corpus.Tests.Embedded;

/// <summary>Runs each script in a context of its own inside this process: a start-up per test would cost more than most tests do.</summary>
internal sealed class InProcessInterpreter : IPhpInterpreter
{
    private static readonly TimeSpan s_afterCancel = TimeSpan.FromSeconds(5);

    public InProcessInterpreter()
    {
        PhpProcess.Initialize();
    }

    /// <inheritdoc/>
    public string Executable => PhpsockFile.Executable;

    /// <inheritdoc/>
    public bool HasExtension(string name) => PhpProcess.Extensions.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public PhpRun Run(PhpRequest request)
    {
        var output = new MemoryStream();
        using var ctx = new Context { OutputStream = output, ErrorStream = output };
        var run = Task.Run(() => RunScript(ctx, request));
        bool ended = run.Wait(request.Limit);
        if (!ended)
        {
            // Ends a loop; a script that is blocked in a system call stays behind.
            ctx.Cancel();
            ended = run.Wait(s_afterCancel);
        }

        return ended ? new PhpRun(Encoding.Latin1.GetString(output.ToArray()), run.Result, TimedOut: false) : new PhpRun("", -1, TimedOut: true);
    }

    private static int RunScript(Context ctx, PhpRequest request)
    {
        Environment.CurrentDirectory = Path.GetDirectoryName(request.ScriptPath)!;
        using var scope = ctx.Enter();
        foreach (var (name, value) in TestSettings.Defaults.Concat(request.Ini))
        {
            ctx.Ini.SetStartup(name, value);
        }

        Superglobals.Define(ctx, request.ScriptPath, request.ScriptPath, request.Arguments);
        // The environment of the context is the one that this process was started with.
        ctx.EnvironmentVariables.Set("TEST_PHP_EXECUTABLE"u8, Encoding.UTF8.GetBytes(PhpsockFile.Executable));
        ctx.EnvironmentVariables.Set(Encoding.UTF8.GetBytes(PhpsockFile.DotnetRoot.Key), Encoding.UTF8.GetBytes(PhpsockFile.DotnetRoot.Value));
        int exitCode = ScriptHost.Run(ctx, request.Code, request.ScriptPath);
        ctx.Dispose();
        return exitCode;
    }
}
