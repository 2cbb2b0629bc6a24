using PeachpieSockets.Embedded.Cli.Hosting;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Cli.Commands;

/// <summary>--ri: an extension's heading and its settings, in php's form.</summary>
internal static class ExtensionInfoCommand
{
    /// <summary>The heading lines of php 8.2; extensions that are not named here have "name support => enabled".</summary>
    private static readonly Dictionary<string, string> s_headings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["sockets"] = "Sockets Support => enabled",
        ["posix"] = "POSIX support => enabled",
        ["date"] = "date/time support => enabled",
        ["pcre"] = "PCRE (Perl Compatible Regular Expressions) Support => enabled",
        ["filter"] = "Input Validation and Filtering => enabled",
        ["standard"] = "Dynamic Library Support => disabled",
    };

    /// <summary>Prints an extension's configuration; the exit code.</summary>
    public static int Run(Context ctx, string name)
    {
        string? extension = PhpProcess.Extensions.FirstOrDefault(e => e.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (extension is null)
        {
            ctx.Echo($"Extension '{name}' not present.\n");
            return 1;
        }

        Write(ctx, extension);
        ctx.Echo("\n");
        return 0;
    }

    /// <summary>Prints one extension's section.</summary>
    public static void Write(Context ctx, string extension)
    {
        string heading = extension is "Core" or "random"
            ? $"{(extension == "Core" ? "PHP " : "")}Version => {PhpProcess.Constant(ctx, "PHP_VERSION")}"
            : s_headings.GetValueOrDefault(extension, $"{extension} support => enabled");
        ctx.Echo($"\n{extension}\n\n{heading}\n");
        var settings = IniStore.Settings.Where(s => s.Extension.Equals(extension, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (settings.Length == 0)
        {
            return;
        }

        ctx.Echo("\nDirective => Local Value => Master Value\n");
        foreach (var setting in settings)
        {
            ctx.Ini.TryGet(setting.Name, out var local);
            ctx.Echo($"{setting.Name} => {Show(local)} => {Show(ctx.Ini.GlobalValue(setting))}\n");
        }
    }

    private static string Show(PhpString value) => value.IsEmpty ? "no value" : value.ToString();
}
