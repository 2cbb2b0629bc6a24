using System.Runtime.InteropServices;
using PeachpieSockets.Embedded.Cli.Hosting;
using PeachpieSockets.Embedded.Library.Info;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Cli.Commands;

/// <summary>-i: what phpinfo() shows on the command line.</summary>
internal static class InfoCommand
{
    /// <summary>Prints the configuration.</summary>
    public static void Run(Context ctx, string? iniFile)
    {
        ctx.Echo("phpinfo()\n");
        ctx.Echo($"PHP Version => {PhpProcess.Constant(ctx, "PHP_VERSION")}\n\n");
        ctx.Echo($"System => {RuntimeInformation.OSDescription} {RuntimeInformation.OSArchitecture}\n");
        ctx.Echo($"Runtime => {RuntimeInformation.FrameworkDescription}\n");
        ctx.Echo("Server API => Command Line Interface\n");
        ctx.Echo($"Loaded Configuration File => {iniFile ?? "(none)"}\n");
        ctx.Echo("Thread Safety => enabled\nIPv6 Support => enabled\n");
        ctx.Echo("\n _______________________________________________________________________\n\n\nConfiguration\n");
        foreach (string extension in ExtensionText.Extensions)
        {
            ExtensionText.Write(ctx, extension);
        }
    }
}
