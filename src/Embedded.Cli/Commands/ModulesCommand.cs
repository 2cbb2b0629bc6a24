using PeachpieSockets.Embedded.Cli.Hosting;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Cli.Commands;

/// <summary>-m: the extensions, in php's form.</summary>
internal static class ModulesCommand
{
    /// <summary>Prints the list.</summary>
    public static void Run(Context ctx)
    {
        ctx.Echo("[PHP Modules]\n");
        foreach (string extension in PhpProcess.Extensions)
        {
            ctx.Echo(extension + "\n");
        }

        ctx.Echo("\n[Zend Modules]\n\n");
    }
}
