using PeachpieSockets.Embedded.Cli.CommandLine;
using PeachpieSockets.Embedded.Cli.Hosting;
using PeachpieSockets.Embedded.Compiler;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Cli.Commands;

/// <summary>Runs a file, the code of -r, or the standard input.</summary>
internal static class RunCommand
{
    internal const string InputName = "Standard input code";
    private const string CodeName = "Command line code";

    /// <summary>Starts to compile what the command line asks to run; null where it asks for something else.</summary>
    public static StartingScript? Begin(Invocation invocation) => invocation switch
    {
        { Mode: Mode.RunCode } => StartingScript.Begin(() => (new PhpString(invocation.Value).ToBytes(), CodeName), ScriptOrigin.Code),
        { Mode: Mode.RunFile, File: null } => StartingScript.Begin(() => (SourceFiles.ReadStandardInput(), InputName), ScriptOrigin.Input),
        { Mode: Mode.RunFile, File: { } file } => StartingScript.Begin(() => (SourceFiles.Read(file), SourceFiles.RealPath(file))),
        _ => null,
    };

    /// <summary>Runs the script; its exit code.</summary>
    public static int Run(Context ctx, Invocation invocation, StartingScript script)
    {
        Superglobals.Define(ctx, invocation.File ?? InputName, invocation.File ?? "", invocation.Arguments);
        try
        {
            return script.Run(ctx);
        }
        catch (UnreadableFileException e)
        {
            using var scope = ctx.Enter();
            ctx.Echo(e.Message);
            return SourceFiles.NotFound;
        }
    }
}
