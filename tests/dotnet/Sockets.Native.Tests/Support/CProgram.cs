using System.Diagnostics;

namespace PeachpieSockets.Native.Tests.Support;

/// <summary>Compiles and runs a C program.</summary>
internal static class CProgram
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(60);

    /// <returns>The compiler's messages if it failed, else what the program printed.</returns>
    internal static (bool Success, string Output) Run(string source, bool compileOnly = false)
    {
        string folder = Directory.CreateTempSubdirectory("sockets-native-").FullName;
        try
        {
            string file = Path.Combine(folder, "program.c");
            File.WriteAllText(file, source);
            string program = Path.Combine(folder, "program");
            string mode = compileOnly ? "-fsyntax-only" : $"-o {program}";
            (int code, string output) = Execute("gcc", $"-std=gnu11 -Wall -Wno-address-of-packed-member {mode} {file}");
            return code != 0 ? (false, output)
                : compileOnly ? (true, "")
                : Execute(program, "") is (0, var printed) ? (true, printed)
                : (false, "the program failed");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (int Code, string Output) Execute(string program, string arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(s_limit))
        {
            process.Kill();
            throw new TimeoutException(program);
        }

        return (process.ExitCode, output + errors.Result);
    }
}
