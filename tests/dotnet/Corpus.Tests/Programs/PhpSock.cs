using PeachpieSockets.Corpus.Tests.Execution;

namespace PeachpieSockets.Corpus.Tests.Programs;

/// <summary>The phpsock command as it was built beside these tests.</summary>
internal static class PhpSock
{
    /// <summary>Its file.</summary>
    public static string Executable { get; } = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "phpsock.exe" : "phpsock");

    /// <summary>Runs scripts with it, each in a process of its own.</summary>
    public static IPhpInterpreter Interpreter { get; } = new ProcessInterpreter(Executable, []);
}
