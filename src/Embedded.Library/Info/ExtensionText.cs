namespace PeachpieSockets.Embedded.Library.Info;

/// <summary>What is told of an extension: a heading, and its settings, in the form of php's command line.</summary>
[PhpHidden]
public static class ExtensionText
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

    /// <summary>The names of all extensions, sorted.</summary>
    public static IReadOnlyList<string> Extensions =>
        [.. Context.Modules.SelectMany(m => m.Extensions).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Prints one extension's section.</summary>
    /// <param name="ctx">Where it is printed.</param>
    /// <param name="extension">The extension's name.</param>
    public static void Write(Context ctx, string extension)
    {
        string heading = extension is "Core" or "random"
            ? $"{(extension == "Core" ? "PHP " : "")}Version => {InfoConstants.PHP_VERSION}"
            : s_headings.GetValueOrDefault(extension, $"{extension} support => enabled");
        ctx.Echo($"\n{extension}\n\n{heading}\n");
        WriteSettings(ctx, extension);
    }

    /// <summary>Prints the settings of an extension, where it has some.</summary>
    internal static void WriteSettings(Context ctx, string extension)
    {
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
