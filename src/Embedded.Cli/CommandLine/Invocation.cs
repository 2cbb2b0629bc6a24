namespace PeachpieSockets.Embedded.Cli.CommandLine;

/// <summary>What the command line asks phpsock to do.</summary>
internal enum Mode
{
    /// <summary>Run a file, or the standard input.</summary>
    RunFile,

    /// <summary>Run the code of -r.</summary>
    RunCode,

    /// <summary>Run the code of -R or the file of -F for each line of the standard input.</summary>
    Lines,

    /// <summary>Check the syntax of a file, or of the standard input.</summary>
    Lint,
    Version,
    Modules,
    Info,
    Help,
    ShowIni,
    FunctionInfo,
    ExtensionInfo,

    /// <summary>The options cannot be followed: <see cref="Invocation.Message"/> says why.</summary>
    Refuse,

    /// <summary>As <see cref="Refuse"/>, for an option that php does not know either: the help follows.</summary>
    RefuseWithHelp,
}

/// <summary>A command line, understood as php understands it.</summary>
internal sealed class Invocation
{
    private const string EitherOr = "Either execute direct code, process stdin or use a file.";

    private bool _hasLineCode;

    /// <summary>What to do.</summary>
    public Mode Mode { get; private set; }

    /// <summary>The code, or the name of a function or an extension.</summary>
    public string Value { get; private set; } = "";

    /// <summary>The script's file; null for standard input and for code.</summary>
    public string? File { get; private set; }

    /// <summary>The code of -B; null for none.</summary>
    public string? BeginCode { get; private set; }

    /// <summary>The code of -E; null for none.</summary>
    public string? EndCode { get; private set; }

    /// <summary>What follows the options and the file.</summary>
    public IReadOnlyList<string> Arguments { get; private set; } = [];

    /// <summary>The settings of -d, in order.</summary>
    public List<KeyValuePair<string, string>> Settings { get; } = [];

    /// <summary>The file or folder of -c; null where there is none.</summary>
    public string? IniPath { get; private set; }

    /// <summary>Why it is refused.</summary>
    public string Message { get; private set; } = "";

    /// <summary>Whether the message goes to standard output, as php's messages about combined options do.</summary>
    public bool MessageOnOutput { get; private set; }

    /// <summary>Reads a command line.</summary>
    public static Invocation Parse(IReadOnlyList<string> arguments)
    {
        var invocation = new Invocation();
        var reader = new OptionReader(arguments);
        try
        {
            while (reader.Next() is { } given)
            {
                if (!invocation.Apply(given))
                {
                    return invocation;
                }
            }
        }
        catch (OptionException e)
        {
            invocation.Refuse(Mode.RefuseWithHelp, e.Message, onOutput: false);
            return invocation;
        }

        invocation.TakeArguments(arguments, reader);
        return invocation;
    }

    /// <summary>Takes one option; false when the rest of the command line does not matter any more.</summary>
    private bool Apply(GivenOption given)
    {
        switch (given.Option.Kind)
        {
            case OptionKind.Version:
                return Stop(Mode.Version);
            case OptionKind.Modules:
                return Stop(Mode.Modules);
            case OptionKind.Info:
                return Stop(Mode.Info);
            case OptionKind.Help:
                return Stop(Mode.Help);
            case OptionKind.Unsupported:
                return Refuse(Mode.Refuse, $"phpsock: option {given.Spelling} is not supported", onOutput: false);
            case OptionKind.Setting:
                AddSetting(given.Value);
                return true;
            case OptionKind.IniFile:
                IniPath = given.Value;
                return true;
            case OptionKind.File:
                return SetFile(given.Value);
            case OptionKind.Code:
                return SetCode(given.Value);
            case OptionKind.Lint:
                Mode = Mode == Mode.RunFile ? Mode.Lint : Mode;
                return true;
            case OptionKind.ShowIni:
                return SetMode(Mode.ShowIni, "");
            case OptionKind.FunctionInfo:
                return SetMode(Mode.FunctionInfo, given.Value);
            case OptionKind.LineBegin:
                return SetLines("B", BeginCode, () => BeginCode = given.Value);
            case OptionKind.LineEnd:
                return SetLines("E", EndCode, () => EndCode = given.Value);
            case OptionKind.LineCode:
                return SetLines("R or -F", _hasLineCode ? Value : File, () => (Value, _hasLineCode) = (given.Value, true));
            case OptionKind.LineFile:
                return SetLines("R or -F", _hasLineCode ? Value : File, () => File = given.Value);
            case OptionKind.ExtensionInfo:
                return SetMode(Mode.ExtensionInfo, given.Value);
            default:
                return true;
        }
    }

    private bool SetFile(string file)
    {
        if (Mode == Mode.RunCode)
        {
            return Refuse(Mode.Refuse, EitherOr, onOutput: true);
        }

        if (File is not null)
        {
            return Refuse(Mode.Refuse, "You can use -f only once.", onOutput: true);
        }

        File = file;
        return true;
    }

    private bool SetCode(string code)
    {
        if (Mode == Mode.RunCode)
        {
            return Refuse(Mode.Refuse, "You can use -r only once.", onOutput: true);
        }

        return Mode == Mode.RunFile ? SetMode(Mode.RunCode, code) : Refuse(Mode.Refuse, EitherOr, onOutput: true);
    }

    private bool SetLines(string letter, string? before, Action set)
    {
        if (Mode is not (Mode.RunFile or Mode.Lines) || (Mode == Mode.RunFile && File is not null))
        {
            return Refuse(Mode.Refuse, EitherOr, onOutput: true);
        }

        if (before is not null)
        {
            return Refuse(Mode.Refuse, $"You can use -{letter} only once.", onOutput: true);
        }

        set();
        Mode = Mode.Lines;
        return true;
    }

    private bool SetMode(Mode mode, string value)
    {
        Mode = mode;
        Value = value;
        return true;
    }

    private void AddSetting(string text)
    {
        // A name alone is switched on.
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        string name = equals < 0 ? text : text[..equals];
        string value = equals < 0 ? "1" : text[(equals + 1)..];
        Settings.Add(new(name.Trim(), IniFile.ParseValue(value)));
    }

    private void TakeArguments(IReadOnlyList<string> arguments, OptionReader reader)
    {
        int next = reader.Index;
        if (Mode is Mode.RunFile or Mode.Lint && File is null && !reader.EndedByDashes && next < arguments.Count)
        {
            File = arguments[next++];
        }

        Arguments = next == 0 ? arguments : Rest(arguments, next);
    }

    private static string[] Rest(IReadOnlyList<string> arguments, int start)
    {
        string[] rest = new string[arguments.Count - start];
        for (int i = 0; i < rest.Length; i++)
        {
            rest[i] = arguments[start + i];
        }

        return rest;
    }

    private bool Stop(Mode mode)
    {
        Mode = mode;
        return false;
    }

    private bool Refuse(Mode mode, string message, bool onOutput)
    {
        (Mode, Message, MessageOnOutput) = (mode, message, onOutput);
        return false;
    }
}
