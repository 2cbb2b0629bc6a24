using PeachpieSockets.Embedded.Cli.CommandLine;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Cli.Hosting;

/// <summary>Makes the context of a command line: output, settings.</summary>
internal static class ScriptContext
{
    /// <summary>A context that prints to the process's streams, with the settings of the php.ini and of -d.</summary>
    public static Context Create(Invocation invocation, string? iniFile)
    {
        var ctx = new Context { OutputStream = StandardStream.Open(1), ErrorStream = StandardStream.Open(2), LimitsHeap = true };
        if (iniFile is not null)
        {
            Read(ctx, iniFile);
        }

        if (invocation.Settings.Count > 0)
        {
            Set(ctx, invocation.Settings);
        }

        return ctx;
    }

    // Methods of their own, since the runtime makes all that a method uses when it is entered.
    private static void Read(Context ctx, string iniFile) => Set(ctx, IniFile.Read(File.ReadLines(iniFile)));

    private static void Set(Context ctx, IEnumerable<KeyValuePair<string, string>> settings)
    {
        foreach (var (name, value) in settings)
        {
            ctx.Ini.SetStartup(name, new PhpString(value));
        }
    }
}
