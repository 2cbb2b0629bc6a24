using System.Diagnostics;
using PeachpieSockets.Corpus.Tests.Execution;

namespace PeachpieSockets.Corpus.Tests.Oracle;

/// <summary>The php 8.2 of this machine, if it has one.</summary>
internal static class RealPhp
{
    /// <summary>The version whose behaviour the corpus records.</summary>
    private const string Version = "8.2.";

    /// <summary>What a distribution may ship as shared libraries; php -m tells whether they are there.</summary>
    private static readonly string[] s_sharedExtensions = ["sockets", "ctype", "posix", "mbstring", "tokenizer"];

    private static readonly Lazy<(IPhpInterpreter? Php, string Reason)> s_found = new(Find);

    /// <summary>The interpreter; null when there is none.</summary>
    public static IPhpInterpreter? Interpreter => s_found.Value.Php;

    /// <summary>Why there is none.</summary>
    public static string Reason => s_found.Value.Reason;

    private static (IPhpInterpreter? Php, string Reason) Find()
    {
        string executable = Environment.GetEnvironmentVariable("ORACLE_PHP") ?? "php";
        string version;
        string directory;
        try
        {
            string[] answer = Ask(executable, "-n", "-r", "echo PHP_BINARY, '|', PHP_VERSION, '|', PHP_EXTENSION_DIR;").Split('|');
            (executable, version, directory) = (answer[0], answer[1], answer[2]);
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or IndexOutOfRangeException)
        {
            return (null, "no php on this machine (Debian: apt-get install php8.2-cli)");
        }

        if (!version.StartsWith(Version, StringComparison.Ordinal))
        {
            return (null, $"php here is {version}; the corpus records {Version}x");
        }

        // One ini file and no scanning: peers that a test starts with the same executable get the same php.
        string ini = Path.Combine(AppContext.BaseDirectory, "oracle.ini");
        File.WriteAllLines(ini, s_sharedExtensions.Where(e => File.Exists(Path.Combine(directory, e + ".so"))).Select(e => "extension=" + e));
        var interpreter = new ProcessInterpreter(executable, [new("PHPRC", ini), new("PHP_INI_SCAN_DIR", ""), new("TEST_PHP_EXECUTABLE", executable)]);
        return interpreter.HasExtension("sockets") ? (interpreter, "") : (null, "php here has no sockets extension");
    }

    private static string Ask(string executable, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(executable, arguments) { RedirectStandardOutput = true })!;
        string answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return answer;
    }
}
