using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Cli.Commands;

/// <summary>--ini: which files settings were taken from. Without -c there are none.</summary>
internal static class IniFilesCommand
{
    /// <summary>Prints the names.</summary>
    public static void Run(Context ctx, string? iniFile) => ctx.Echo($"""
        Configuration File (php.ini) Path: (none)
        Loaded Configuration File:         {iniFile ?? "(none)"}
        Scan for additional .ini files in: (none)
        Additional .ini files parsed:      (none)

        """);
}
