using System.Text;
using PeachpieSockets.Embedded.Cli.CommandLine;
using PeachpieSockets.Embedded.Cli.Commands;
using PeachpieSockets.Embedded.Cli.Hosting;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Cli;

/// <summary>The phpsock command.</summary>
internal static class Program
{
    private const int WrongUsage = 1;
    private const int Failed = 255;

    private static int Main(string[] args)
    {
        try
        {
            return Run(args);
        }
        catch (ScriptExitException exit)
        {
            // Nobody reads the output any more, or a fatal error was shown at the very end.
            return exit.ExitCode;
        }
        catch (Exception e)
        {
            // A fault of this program: told in one line, as php tells a fatal error.
            StandardStream.Open(2).Write(Encoding.UTF8.GetBytes($"PHP Fatal error:  Internal error: {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}\n"));
            return Failed;
        }
    }

    private static int Run(string[] args)
    {
        var invocation = Invocation.Parse(args);
        switch (invocation.Mode)
        {
            case Mode.Help:
                StandardStream.Open(1).Write(Encoding.UTF8.GetBytes(HelpText.Text));
                return 0;
            case Mode.Refuse or Mode.RefuseWithHelp:
                return Refuse(invocation);
        }

        var script = RunCommand.Begin(invocation);
        PhpProcess.Initialize();
        script?.Translate();
        string? iniFile = invocation.IniPath is { } path ? IniFile.Find(path) : null;
        using var ctx = ScriptContext.Create(invocation, iniFile);
        if (script is not null)
        {
            return RunCommand.Run(ctx, invocation, script);
        }

        using var scope = ctx.Enter();
        switch (invocation.Mode)
        {
            case Mode.Version:
                VersionCommand.Run(ctx);
                return 0;
            case Mode.Modules:
                ModulesCommand.Run(ctx);
                return 0;
            case Mode.Info:
                InfoCommand.Run(ctx, iniFile);
                return 0;
            case Mode.ShowIni:
                IniFilesCommand.Run(ctx, iniFile);
                return 0;
            case Mode.FunctionInfo:
                return FunctionInfoCommand.Run(ctx, invocation.Value);
            case Mode.ExtensionInfo:
                return ExtensionInfoCommand.Run(ctx, invocation.Value);
            case Mode.Lines:
                return LinesCommand.Run(ctx, invocation);
            default:
                return LintCommand.Run(ctx, invocation);
        }
    }

    private static int Refuse(Invocation invocation)
    {
        using var message = StandardStream.Open(invocation.MessageOnOutput ? 1 : 2);
        message.Write(Encoding.UTF8.GetBytes(invocation.Message + "\n"));
        if (invocation.Mode == Mode.RefuseWithHelp)
        {
            StandardStream.Open(1).Write(Encoding.UTF8.GetBytes(HelpText.Text));
        }

        return WrongUsage;
    }
}
