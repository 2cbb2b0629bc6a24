using PeachpieSockets.Embedded.Cli.CommandLine;
using PeachpieSockets.Embedded.Cli.Hosting;
using PeachpieSockets.Embedded.Compiler;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Cli.Commands;

/// <summary>-l: compiles without running.</summary>
internal static class LintCommand
{
    private const int Failed = 255;

    /// <summary>Checks the syntax; the exit code.</summary>
    public static int Run(Context ctx, Invocation invocation)
    {
        string name = invocation.File ?? "Standard input code";
        byte[]? source = invocation.File is null ? SourceFiles.ReadStandardInput() : SourceFiles.Read(ctx, name);
        if (source is null)
        {
            return SourceFiles.NotFound;
        }

        bool good = ScriptHost.Check(ctx, source, name);
        ctx.Echo(good ? $"No syntax errors detected in {name}\n" : $"Errors parsing {name}\n");
        return good ? 0 : Failed;
    }
}
