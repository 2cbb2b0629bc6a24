using System.Text;
using PeachpieSockets.Embedded.Cli.CommandLine;
using PeachpieSockets.Embedded.Cli.Hosting;
using PeachpieSockets.Embedded.Compiler;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Cli.Commands;

/// <summary>Runs a file, the code of -r, or the standard input.</summary>
internal static class RunCommand
{
    private const string InputName = "Standard input code";
    private const string CodeName = "Command line code";

    /// <summary>Runs the script; its exit code.</summary>
    public static int Run(Context ctx, Invocation invocation)
    {
        if (invocation.Mode == Mode.RunCode)
        {
            Superglobals.Define(ctx, InputName, "", invocation.Arguments);
            return ScriptHost.Run(ctx, Encoding.UTF8.GetBytes(invocation.Value), CodeName, isCode: true);
        }

        if (invocation.File is not { } file)
        {
            Superglobals.Define(ctx, InputName, "", invocation.Arguments);
            return ScriptHost.Run(ctx, SourceFiles.ReadStandardInput(), InputName);
        }

        if (SourceFiles.Read(ctx, file) is not { } source)
        {
            return SourceFiles.NotFound;
        }

        Superglobals.Define(ctx, file, file, invocation.Arguments);
        return ScriptHost.Run(ctx, source, SourceFiles.RealPath(file));
    }
}
