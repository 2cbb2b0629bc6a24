using System.Diagnostics;
using System.Text;

namespace PeachpieSockets.Corpus.Tests.Programs;

/// <summary>A process that runs while a test talks to it. Whatever happens, it has ended when this is disposed of.</summary>
internal sealed class LiveScript : IDisposable
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private LiveScript(Process process) => _process = process;

    /// <summary>Starts phpsock with a script.</summary>
    public static LiveScript Start(string script, params string[] arguments) => Command(PhpSock.Executable, [script, .. arguments]);

    /// <summary>Starts any command. Its standard error comes with its output.</summary>
    public static LiveScript Command(string command, params string[] arguments)
    {
        var info = new ProcessStartInfo("/bin/sh")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.Latin1,
        };
        foreach (string argument in (string[])["-c", "exec \"$0\" \"$@\" 2>&1", command, .. arguments])
        {
            info.ArgumentList.Add(argument);
        }

        var process = Process.Start(info)!;
        process.StandardInput.Close();
        return new LiveScript(process);
    }

    /// <summary>The next line of its output.</summary>
    public string ReadLine() => Wait(_process.StandardOutput.ReadLineAsync()) ?? throw new EndOfStreamException("the process has ended");

    /// <summary>The rest of its output, and its exit code.</summary>
    public (string Output, int ExitCode) ReadToEnd()
    {
        string output = Wait(_process.StandardOutput.ReadToEndAsync());
        Assert.True(_process.WaitForExit(s_limit), "the process does not end");
        return (output, _process.ExitCode);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private static T Wait<T>(Task<T> task) => task.Wait(s_limit) ? task.Result : throw new TimeoutException("the process says nothing");
}
