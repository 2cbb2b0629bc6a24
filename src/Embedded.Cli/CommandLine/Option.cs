namespace PeachpieSockets.Embedded.Cli.CommandLine;

/// <summary>What an option of the command line asks for.</summary>
internal enum OptionKind
{
    Code,
    File,
    Lint,
    Version,
    Modules,
    Info,
    Help,
    Setting,
    IniFile,
    NoIni,
    ShowIni,
    FunctionInfo,
    ExtensionInfo,
    LineBegin,
    LineCode,
    LineFile,
    LineEnd,

    /// <summary>php takes it and does nothing; so do we.</summary>
    Ignored,

    /// <summary>php has it, we do not.</summary>
    Unsupported,
}

/// <summary>One option that php has.</summary>
/// <param name="Letter">The letter of its short form; '\0' where it has none.</param>
/// <param name="Name">The name of its long form; null where it has none.</param>
/// <param name="TakesValue">Whether a value follows.</param>
/// <param name="Kind">What it asks for.</param>
internal sealed record Option(char Letter, string? Name, bool TakesValue, OptionKind Kind)
{
    private static readonly Option[] s_all =
    [
        new('a', "interactive", false, OptionKind.Unsupported),
        new('B', "process-begin", true, OptionKind.LineBegin),
        new('C', "no-chdir", false, OptionKind.Ignored),
        new('c', "php-ini", true, OptionKind.IniFile),
        new('d', "define", true, OptionKind.Setting),
        new('E', "process-end", true, OptionKind.LineEnd),
        new('e', "profile-info", false, OptionKind.Ignored),
        new('F', "process-file", true, OptionKind.LineFile),
        new('f', "file", true, OptionKind.File),
        new('h', "help", false, OptionKind.Help),
        new('H', "hide-args", false, OptionKind.Ignored),
        new('i', "info", false, OptionKind.Info),
        new('l', "syntax-check", false, OptionKind.Lint),
        new('m', "modules", false, OptionKind.Modules),
        new('n', "no-php-ini", false, OptionKind.NoIni),
        new('q', "no-header", false, OptionKind.Ignored),
        new('R', "process-code", true, OptionKind.LineCode),
        new('r', "run", true, OptionKind.Code),
        new('S', "server", true, OptionKind.Unsupported),
        new('s', "syntax-highlight", false, OptionKind.Unsupported),
        new('s', "syntax-highlighting", false, OptionKind.Unsupported),
        new('t', "docroot", true, OptionKind.Unsupported),
        new('v', "version", false, OptionKind.Version),
        new('w', "strip", false, OptionKind.Unsupported),
        new('z', "zend-extension", true, OptionKind.Unsupported),
        new('?', "usage", false, OptionKind.Help),
        new('\0', "ini", false, OptionKind.ShowIni),
        new('\0', "rf", true, OptionKind.FunctionInfo),
        new('\0', "rfunction", true, OptionKind.FunctionInfo),
        new('\0', "rc", true, OptionKind.Unsupported),
        new('\0', "rclass", true, OptionKind.Unsupported),
        new('\0', "re", true, OptionKind.Unsupported),
        new('\0', "rextension", true, OptionKind.Unsupported),
        new('\0', "ri", true, OptionKind.ExtensionInfo),
        new('\0', "rextinfo", true, OptionKind.ExtensionInfo),
        new('\0', "rz", true, OptionKind.Unsupported),
        new('\0', "rzendextension", true, OptionKind.Unsupported),
    ];

    /// <summary>The options of php 8.2's command line, all of them.</summary>
    public static IReadOnlyList<Option> All => s_all;

    /// <summary>The option of a short form; null where there is none.</summary>
    public static Option? WithLetter(char letter) => Array.Find(s_all, o => o.Letter == letter);

    /// <summary>The option of a long form; null where there is none.</summary>
    public static Option? WithName(string name) => Array.Find(s_all, o => o.Name == name);
}
