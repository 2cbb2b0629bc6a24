namespace PeachpieSockets.Corpus.Tests.Execution;

/// <summary>Something that runs PHP: a process of php or phpsock, or the embedded PHP inside this process.</summary>
internal interface IPhpInterpreter
{
    /// <summary>What the tests get as TEST_PHP_EXECUTABLE, for peers that they start.</summary>
    string Executable { get; }

    /// <summary>Whether an extension is loaded.</summary>
    bool HasExtension(string name);

    /// <summary>Runs a script to its end, or until the time limit.</summary>
    PhpRun Run(PhpRequest request);
}

/// <summary>A script to run.</summary>
internal sealed record PhpRequest
{
    /// <summary>The script's file.</summary>
    public required string ScriptPath { get; init; }

    /// <summary>The script's bytes, which also stand in the file.</summary>
    public required byte[] Code { get; init; }

    /// <summary>Settings, in order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Ini { get; init; } = [];

    /// <summary>Environment variables beside the runner's own.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Environment { get; init; } = [];

    /// <summary>The script's arguments.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>What it reads from its standard input, as Latin-1.</summary>
    public string StandardInput { get; init; } = "";

    /// <summary>Which streams make the output.</summary>
    public (bool Output, bool Error) Captured { get; init; } = (true, true);

    /// <summary>A program with its arguments that starts the interpreter; none where it is empty. For processes only.</summary>
    public IReadOnlyList<string> Launcher { get; init; } = [];

    /// <summary>How long it may take.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(30);
}

/// <summary>What a run gave.</summary>
/// <param name="Output">Its output, bytes as Latin-1 characters.</param>
/// <param name="ExitCode">Its exit code; -1 when it was ended by the time limit.</param>
/// <param name="TimedOut">Whether the time limit ended it.</param>
internal sealed record PhpRun(string Output, int ExitCode, bool TimedOut);
