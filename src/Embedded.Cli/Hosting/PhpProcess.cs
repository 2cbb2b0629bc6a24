using PeachpieSockets.Embedded.Library;
using PeachpieSockets.Embedded.Runtime;
using PeachpieSockets.Extension;
using PeachpieSockets.Legacy;

namespace PeachpieSockets.Embedded.Cli.Hosting;

/// <summary>What all scripts of this process share: the modules, and the executable that scripts know as PHP_BINARY.</summary>
internal static class PhpProcess
{
    private static readonly PhpModule[] s_modules = [LibraryModule.Instance, ExtensionModule.Instance, LegacyModule.Instance];

    /// <summary>Registers the modules, once.</summary>
    public static void Initialize()
    {
        foreach (var module in s_modules)
        {
            Context.AddModule(module);
        }
    }

    /// <summary>The names of all extensions, as extension_loaded() knows them, in php's order.</summary>
    public static IReadOnlyList<string> Extensions => Library.Info.ExtensionText.Extensions;

    /// <summary>A constant's value as text; the name where there is no such constant.</summary>
    public static string Constant(Context ctx, string name) => ctx.TryGetConstant(name, out var value) ? Runtime.Convert.ToPhpString(value, ctx).ToString() : name;
}
