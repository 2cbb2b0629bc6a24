namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Where a setting may be changed (PHP's INI_* numbers).</summary>
[Flags]
public enum IniAccess
{
    /// <summary>By scripts, with ini_set().</summary>
    User = 1,

    /// <summary>By per-directory files; here only at start.</summary>
    PerDirectory = 2,

    /// <summary>Only at start (<c>-d</c>).</summary>
    System = 4,

    /// <summary>Everywhere.</summary>
    All = 7,
}

/// <summary>Takes a new value of a setting over; false refuses it, and the old value stays.</summary>
public delegate bool IniChange(Context ctx, PhpString value);

/// <summary>A setting that the process knows.</summary>
/// <param name="Name">Its name, as <c>default_socket_timeout</c>.</param>
/// <param name="Extension">The extension it belongs to.</param>
/// <param name="Default">Its value when nobody sets it; null for none.</param>
/// <param name="Access">Where it may be changed.</param>
/// <param name="Change">Called before a value is taken over; null where every value is right.</param>
public sealed record IniSetting(string Name, string Extension, string? Default, IniAccess Access, IniChange? Change);

/// <summary>The settings that the process knows. Modules register theirs once; values are kept by each context (<see cref="Context.Ini"/>).</summary>
public static class IniStore
{
    private static readonly object s_lock = new();
    private static Dictionary<string, IniSetting> s_settings = OfCore(); // replaced, never changed

    private static Dictionary<string, IniSetting> OfCore()
    {
        var settings = new Dictionary<string, IniSetting>(CoreSettings.All.Length, StringComparer.Ordinal);
        foreach (var setting in CoreSettings.All)
        {
            settings.Add(setting.Name, setting);
        }

        return settings;
    }

    /// <summary>All settings, by name in lower case, as php sorts them.</summary>
    public static IEnumerable<IniSetting> Settings => s_settings.Values.OrderBy(s => s.Name.ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>Makes a setting known; one of the same name is replaced. Contexts that exist already see it too.</summary>
    /// <param name="extension">The extension it belongs to.</param>
    /// <param name="name">Its name.</param>
    /// <param name="defaultValue">Its value when nobody sets it; null for none.</param>
    /// <param name="access">Where it may be changed.</param>
    /// <param name="change">Called before a value is taken over, not for the default.</param>
    public static void Register(string extension, string name, string? defaultValue, IniAccess access = IniAccess.All, IniChange? change = null)
    {
        lock (s_lock)
        {
            s_settings = new(s_settings, StringComparer.Ordinal) { [name] = new IniSetting(name, extension, defaultValue, access, change) };
        }
    }

    /// <summary>Finds a setting.</summary>
    public static bool TryGet(string name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out IniSetting? setting)
        => s_settings.TryGetValue(name, out setting);
}
