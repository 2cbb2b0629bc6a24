using System.Diagnostics;
using System.Globalization;

namespace PeachpieSockets.Embedded.Cli.Tests.Manual;

/// <summary>A network of the test's own with one more address, made with ip(8). Skips the test where it cannot be made.</summary>
internal sealed class NetworkNamespace : IDisposable
{
    private NetworkNamespace(string name) => Name = name;

    /// <summary>The name for <c>ip netns exec</c>.</summary>
    public string Name { get; }

    /// <summary>Makes a namespace whose loopback device has the address too.</summary>
    public static NetworkNamespace Create(string address)
    {
        string name = "phpsock" + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        string? error = Ip("netns", "add", name);
        Skip.If(error is not null, $"cannot make a network namespace (needs root and iproute2): {error}");
        var space = new NetworkNamespace(name);
        error = Ip("-n", name, "link", "set", "lo", "up") ?? Ip("-n", name, "address", "add", address, "dev", "lo");
        if (error is not null)
        {
            space.Dispose();
            Skip.If(true, $"cannot set up a network namespace: {error}");
        }

        return space;
    }

    /// <inheritdoc/>
    public void Dispose() => Ip("netns", "delete", Name);

    private static string? Ip(params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("ip", arguments) { RedirectStandardError = true })!;
            string error = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? null : error.Trim();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "there is no ip command";
        }
    }
}
