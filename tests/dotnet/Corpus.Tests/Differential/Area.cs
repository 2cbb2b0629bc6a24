using PeachpieSockets.Corpus.Tests.Embedded;
using PeachpieSockets.Corpus.Tests.Execution;
using PeachpieSockets.Corpus.Tests.Oracle;

namespace PeachpieSockets.Corpus.Tests.Differential;

/// <summary>
/// The calls of one file under tests/php/differential/areas, made by real php and by phpsock, each in a network namespace of its own with nothing but
/// the loopback interface.
/// </summary>
internal static class Area
{
    private static readonly string s_folder = CorpusFiles.FullPath("differential");
    private static readonly IPhpInterpreter s_phpsock = new ProcessInterpreter(PhpsockFile.Executable, [PhpsockFile.DotnetRoot]);
    private static readonly SemaphoreSlim s_places = new(Math.Max(2, Environment.ProcessorCount));
    private static readonly Lazy<Dictionary<string, Task<Answers>>> s_runs = new(StartAll);

    /// <summary>The names of the areas.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(s_folder, "areas"), "*.php").Select(p => Path.GetFileNameWithoutExtension(p)).Order(StringComparer.Ordinal)];

    /// <summary>What both printed; all areas run side by side, once.</summary>
    public static Answers Run(string name) => s_runs.Value[name].GetAwaiter().GetResult();

    private static Dictionary<string, Task<Answers>> StartAll() => Names.ToDictionary(n => n, n => Task.Run(() => RunBoth(n)));

    private static async Task<Answers> RunBoth(string name)
    {
        var php = RunOne(RealPhp.Interpreter!, name);
        var ours = RunOne(s_phpsock, name);
        return new Answers(await php, await ours);
    }

    private static async Task<PhpRun> RunOne(IPhpInterpreter interpreter, string name)
    {
        await s_places.WaitAsync();
        try
        {
            string script = Path.Combine(s_folder, "run.php");
            return await Task.Run(() => interpreter.Run(new PhpRequest
            {
                ScriptPath = script,
                Code = [],
                Arguments = [name],
                Ini = [new("memory_limit", "512M")],
                Launcher = NetworkNamespace.Launcher!,
                Limit = TimeSpan.FromMinutes(15), // seconds, unless the machine has much else to do
            }));
        }
        finally
        {
            s_places.Release();
        }
    }
}

/// <summary>What the two interpreters printed.</summary>
internal sealed record Answers(PhpRun Php, PhpRun Phpsock);
