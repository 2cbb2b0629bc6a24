using System.Runtime.InteropServices;
using PeachpieSockets.Embedded.Cli.Hosting;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Cli.Commands;

/// <summary>-v: the first line begins as php's does, for tools that read it.</summary>
internal static class VersionCommand
{
    /// <summary>Prints the version.</summary>
    public static void Run(Context ctx) => ctx.Echo(
        $"PHP {PhpProcess.Constant(ctx, "PHP_VERSION")} (cli) (phpsock {typeof(VersionCommand).Assembly.GetName().Version?.ToString(3)}, {RuntimeInformation.FrameworkDescription})\n");
}
