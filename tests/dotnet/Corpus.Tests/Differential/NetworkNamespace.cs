using System.Diagnostics;

namespace PeachpieSockets.Corpus.Tests.Differential;

/// <summary>How a program is started in a network namespace of its own, in which only the loopback interface is up.</summary>
internal static class NetworkNamespace
{
    /// <summary>Why there is none.</summary>
    public const string Reason = "no network namespace can be made here (root, or user namespaces, and the commands unshare and ip are needed)";

    private static readonly Lazy<IReadOnlyList<string>?> s_launcher = new(() => Find(["unshare", "-n"]) ?? Find(["unshare", "-rn"]));

    /// <summary>The program and its arguments, before the program to start; null where none can be made.</summary>
    public static IReadOnlyList<string>? Launcher => s_launcher.Value;

    private static string[]? Find(string[] unshare)
    {
        string[] launcher = [.. unshare, "sh", "-c", "ip link set lo up && exec \"$@\"", "sh"];
        try
        {
            using var process = Process.Start(new ProcessStartInfo(launcher[0], [.. launcher[1..], "true"]) { RedirectStandardError = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? launcher : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
