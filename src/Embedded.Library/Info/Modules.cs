namespace PeachpieSockets.Embedded.Library.Info;

/// <summary>What other files would bring: modules, and the table of browsers.</summary>
[PhpExtension("standard")]
public static class Modules
{
    private const int MaxName = 4096;

    /// <summary>Loads a module: there are none to load. One that is there already is told as such.</summary>
    public static bool dl(Context ctx, PhpString extension_filename)
    {
        if (extension_filename.Length >= MaxName)
        {
            ctx.Warning($"dl(): Filename exceeds the maximum allowed length of {MaxName} characters");
            return false;
        }

        string name = extension_filename.ToString();
        if (name.Contains('/'))
        {
            ctx.Warning("dl(): Temporary module name should contain only filename");
            return false;
        }

        string module = name.EndsWith(".so", StringComparison.Ordinal) ? name[..^3] : name;
        if (module.Length > 0 && Functions.CoreFunctions.extension_loaded(module))
        {
            ctx.RaiseErrorAt(PhpError.E_CORE_WARNING, $"Module \"{module}\" is already loaded", "Unknown", 0);
            return false;
        }

        string folder = InfoConstants.PHP_EXTENSION_DIR;
        ctx.Warning($"dl(): Unable to load dynamic library '{name}' (tried: {Tried(folder, name)}, {Tried(folder, name + ".so")})");
        return false;
    }

    /// <summary>What a browser can: there is no table of browsers.</summary>
    [PhpSignature("(?string $user_agent = null, bool $return_array = false): object|array|false")]
    public static bool get_browser(Context ctx, string? user_agent = null, bool return_array = false)
    {
        ctx.Warning("get_browser(): browscap ini directive not set");
        return false;
    }

    private static string Tried(string folder, string name)
    {
        string path = $"{folder}/{name}";
        return $"{path} ({path}: {(Directory.Exists(path) ? "cannot read file data: Is a directory" : "cannot open shared object file: No such file or directory")})";
    }
}
