using PeachpieSockets.Embedded.Library.Info;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Cli.Commands;

/// <summary>--ri: an extension's heading and its settings, in php's form.</summary>
internal static class ExtensionInfoCommand
{
    /// <summary>Prints an extension's configuration; the exit code.</summary>
    public static int Run(Context ctx, string name)
    {
        string? extension = ExtensionText.Extensions.FirstOrDefault(e => e.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (extension is null)
        {
            ctx.Echo($"Extension '{name}' not present.\n");
            return 1;
        }

        ExtensionText.Write(ctx, extension);
        ctx.Echo("\n");
        return 0;
    }
}
