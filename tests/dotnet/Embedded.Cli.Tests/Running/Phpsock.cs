using System.Diagnostics;
using System.Text;

namespace PeachpieSockets.Embedded.Cli.Tests.Running;

/// <summary>What a finished phpsock printed and returned.</summary>
internal sealed record Finished(int ExitCode, string Output, string Error);

/// <summary>The phpsock command as a process, as users start it.</summary>
internal sealed class Phpsock : IDisposable
{
    /// <summary>Longer than anything here takes on a busy machine; a test that meets it fails.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _error = new();
    private readonly Task _readers;

    private Phpsock(ProcessStartInfo info)
    {
        info.RedirectStandardInput = true;
        info.RedirectStandardOutput = true;
        info.RedirectStandardError = true;
        info.StandardOutputEncoding = info.StandardErrorEncoding = info.StandardInputEncoding = Encoding.Latin1;

        // The command is started by its own host, which has to find the .NET that runs this test.
        info.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        _process = Process.Start(info)!;
        _readers = Task.WhenAll(Collect(_process.StandardOutput, _output), Collect(_process.StandardError, _error));
    }

    /// <summary>The executable.</summary>
    public static string Executable { get; } = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "phpsock.exe" : "phpsock");

    /// <summary>The process's number.</summary>
    public int Id => _process.Id;

    /// <summary>What it printed so far.</summary>
    public string OutputSoFar
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Whether it has ended.</summary>
    public bool HasExited => _process.HasExited;

    /// <summary>Starts it and leaves it running.</summary>
    public static Phpsock Start(params string[] arguments) => new(new ProcessStartInfo(Executable, arguments));

    /// <summary>Starts another program that starts it.</summary>
    public static Phpsock StartUnder(string program, params string[] arguments) => new(new ProcessStartInfo(program, arguments));

    /// <summary>Runs it to its end.</summary>
    public static Finished Run(params string[] arguments) => RunWithInput("", arguments);

    /// <summary>Runs it to its end, with a standard input.</summary>
    public static Finished RunWithInput(string input, params string[] arguments)
    {
        using var phpsock = Start(arguments);
        phpsock._process.StandardInput.Write(input);
        phpsock._process.StandardInput.Close();
        return phpsock.WaitForEnd();
    }

    /// <summary>Waits until it ends.</summary>
    public Finished WaitForEnd()
    {
        Assert.True(_process.WaitForExit(Limit), $"did not end; printed so far: {OutputSoFar}");
        Assert.True(_readers.Wait(Limit));
        return new Finished(_process.ExitCode, _output.ToString(), _error.ToString());
    }

    /// <summary>Waits until it has printed a text.</summary>
    public void WaitForOutput(string text) => WaitUntil(() => OutputSoFar.Contains(text, StringComparison.Ordinal), text);

    /// <summary>Waits for a condition.</summary>
    public void WaitUntil(Func<bool> condition, string what)
    {
        var clock = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(clock.Elapsed < Limit, $"waited for: {what}; printed so far: {OutputSoFar}");
            Thread.Sleep(10);
        }
    }

    /// <summary>Sends it a signal, by the name that kill(1) takes.</summary>
    public void Signal(string name)
    {
        using var kill = Process.Start("kill", ["-" + name, Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
        Assert.Equal(0, kill.ExitCode);
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

    private static async Task Collect(StreamReader reader, StringBuilder text)
    {
        char[] buffer = new char[4096];
        int count;
        while ((count = await reader.ReadAsync(buffer)) > 0)
        {
            lock (text)
            {
                text.Append(buffer, 0, count);
            }
        }
    }
}
