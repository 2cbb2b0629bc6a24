using System.Diagnostics;

namespace PeachpieSockets.Native.Tests.Support;

/// <summary>A test that compares the engine with a C program: Linux with gcc.</summary>
public sealed class GccFactAttribute : FactAttribute
{
    private static readonly string? s_reason = Reason();

    public GccFactAttribute() => Skip = s_reason;

    private static string? Reason()
    {
        if (!OperatingSystem.IsLinux())
        {
            return "compares with the headers of Linux";
        }

        try
        {
            using Process gcc = Process.Start(new ProcessStartInfo("gcc", "--version") { RedirectStandardOutput = true })!;
            gcc.WaitForExit();
            return gcc.ExitCode == 0 ? null : "gcc does not run";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "gcc is not installed";
        }
    }
}
