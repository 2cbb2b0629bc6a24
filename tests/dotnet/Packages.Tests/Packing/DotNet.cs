using System.Diagnostics;

namespace PeachpieSockets.Packages.Tests.Packing;

/// <summary>Runs commands in folders of the tests' own, with a limit of time.</summary>
internal static class DotNet
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(15);

    /// <summary>Runs a command and gives what it printed, standard error included.</summary>
    internal static async Task<(int ExitCode, string Output)> RunAsync(
        string command, string folder, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };

        // What the test run's own msbuild has set must not lead the new one.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(s_limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{command} {string.Join(' ', arguments)} did not end in {s_limit}.");
        }

        return (process.ExitCode, await output + await error);
    }

    /// <summary>Runs a command that must succeed.</summary>
    internal static async Task<string> SucceedAsync(
        string command, string folder, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var (exitCode, output) = await RunAsync(command, folder, arguments, environment);
        Assert.True(exitCode == 0, $"{command} {string.Join(' ', arguments)} ended with {exitCode}:\n{output}");
        return output;
    }
}
