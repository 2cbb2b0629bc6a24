using System.Diagnostics;
using System.Text;

namespace PeachpieSockets.Corpus.Tests.Execution;

/// <summary>Runs each script in a process of its own: real php, or phpsock.</summary>
internal sealed class ProcessInterpreter(string executable, IReadOnlyList<KeyValuePair<string, string>> environment) : IPhpInterpreter
{
    private HashSet<string>? _extensions;

    /// <inheritdoc/>
    public string Executable { get; } = executable;

    /// <inheritdoc/>
    public bool HasExtension(string name) => (_extensions ??= ReadExtensions()).Contains(name);

    /// <inheritdoc/>
    public PhpRun Run(PhpRequest request)
    {
        List<string> arguments = [];
        foreach (var (name, value) in TestSettings.Defaults.Concat(request.Ini))
        {
            arguments.Add("-d");
            arguments.Add($"{name}={value}");
        }

        arguments.AddRange(["-f", request.ScriptPath, "--", .. request.Arguments]);
        return Start(arguments, request);
    }

    private HashSet<string> ReadExtensions()
    {
        var modules = Start(["-m"], new PhpRequest { ScriptPath = "/", Code = [] });
        return new HashSet<string>(modules.Output.Split('\n').Select(l => l.Trim()), StringComparer.OrdinalIgnoreCase);
    }

    private PhpRun Start(IReadOnlyList<string> arguments, PhpRequest request)
    {
        // The shell joins the two streams in the order in which they are written, which two pipes would not.
        string redirect = (request.Captured.Output ? "" : " 1>/dev/null") + (request.Captured.Error ? " 2>&1" : " 2>/dev/null");
        if (request.Captured is { Output: false, Error: true })
        {
            redirect = " 2>&1 1>/dev/null";
        }

        var info = new ProcessStartInfo("/bin/sh")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.Latin1,
            StandardInputEncoding = Encoding.Latin1,
            WorkingDirectory = Path.GetDirectoryName(request.ScriptPath) ?? "/",
        };
        foreach (string argument in (string[])["-c", "exec \"$0\" \"$@\"" + redirect, .. request.Launcher, Executable, .. arguments])
        {
            info.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment.Concat(request.Environment))
        {
            info.Environment[name] = value;
        }

        using var process = Process.Start(info)!;
        // The process does not close a stream that was asked for.
        using var reader = process.StandardOutput;
        var output = reader.ReadToEndAsync();
        WriteInput(process, request.StandardInput);
        bool ended = process.WaitForExit(request.Limit);
        if (!ended)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        // A grandchild that keeps the pipe open must not hold the runner.
        string text = output.Wait(TimeSpan.FromSeconds(2)) ? output.Result : "";
        return new PhpRun(text, ended ? process.ExitCode : -1, !ended);
    }

    private static void WriteInput(Process process, string input)
    {
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // A script may end without reading all of its input.
        }
    }
}
