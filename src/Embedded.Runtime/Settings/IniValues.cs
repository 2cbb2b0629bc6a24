namespace PeachpieSockets.Embedded.Runtime;

/// <summary>The values of the settings in one context.</summary>
public sealed class IniValues
{
    private readonly Context _context;
    private readonly Dictionary<string, PhpString> _startup = new(StringComparer.Ordinal); // given with -d, known settings or not
    private Dictionary<string, PhpString>? _changed; // by the script

    internal IniValues(Context context) => _context = context;

    /// <summary>What was given at start, by name, whether a setting of that name is known or not (get_cfg_var).</summary>
    public IReadOnlyDictionary<string, PhpString> Startup => _startup;

    /// <summary>The value; false when no such setting is known. The default <see cref="PhpString"/> where it has no value.</summary>
    public bool TryGet(string name, out PhpString value)
    {
        if (!IniStore.TryGet(name, out var setting))
        {
            value = default;
            return false;
        }

        value = _changed is not null && _changed.TryGetValue(name, out var changed) ? changed : GlobalValue(setting);
        return true;
    }

    /// <summary>The value as text; empty where there is none or the setting is not known.</summary>
    public string GetString(string name) => TryGet(name, out var value) && !value.IsDefault ? value.ToString() : "";

    /// <summary>The value as an int, as PHP reads it: the number at the beginning, with the multipliers K, M and G.</summary>
    public long GetLong(string name) => TryGet(name, out var value) ? ParseQuantity(value.AsSpan()) : 0;

    /// <summary>The value as a bool: numbers other than 0, and <c>on</c>, <c>yes</c> and <c>true</c>, are true.</summary>
    public bool GetBoolean(string name) => TryGet(name, out var value) && ParseBoolean(value.AsSpan());

    /// <summary>The value that the context started with.</summary>
    public PhpString GlobalValue(IniSetting setting) => _startup.TryGetValue(setting.Name, out var startup) ? startup : setting.Default;

    /// <summary>Sets a value as ini_set() does; false when the setting is not known, not for scripts to change, or refuses the value.</summary>
    public bool TrySet(string name, PhpString value)
    {
        if (!IniStore.TryGet(name, out var setting) || (setting.Access & IniAccess.User) == 0 || setting.Change?.Invoke(_context, value) == false)
        {
            return false;
        }

        Note(name, value);
        return true;
    }

    /// <summary>Sets the value that the context starts with, as <c>-d</c> does.</summary>
    public void SetStartup(string name, PhpString value)
    {
        if (IniStore.TryGet(name, out var setting) && setting.Change?.Invoke(_context, value) == false)
        {
            return;
        }

        _startup[name] = value;
    }

    /// <summary>Goes back to the value that the context started with, as ini_restore() does.</summary>
    public void Restore(string name)
    {
        if (_changed?.Remove(name) == true && IniStore.TryGet(name, out var setting))
        {
            setting.Change?.Invoke(_context, GlobalValue(setting));
        }
    }

    // A value that the script changed by another way than ini_set(), as error_reporting() does.
    internal void Note(string name, PhpString value) => (_changed ??= new(StringComparer.Ordinal))[name] = value;

    /// <summary>Reads a bool as settings are written.</summary>
    public static bool ParseBoolean(ReadOnlySpan<byte> value)
        => Utf8.EqualsIgnoreCase(value, "on"u8) || Utf8.EqualsIgnoreCase(value, "yes"u8)
            || Utf8.EqualsIgnoreCase(value, "true"u8) || Convert.ToLong(value) != 0;

    /// <summary>Reads an int as settings are written: the number at the beginning, times 2^10, 2^20 or 2^30 for a last letter K, M or G.</summary>
    public static long ParseQuantity(ReadOnlySpan<byte> value)
    {
        while (!value.IsEmpty && value[^1] is (byte)' ' or (>= (byte)'\t' and <= (byte)'\r'))
        {
            value = value[..^1];
        }

        long number = Convert.ToLong(value);
        return value.IsEmpty ? number : (value[^1] | 0x20) switch
        {
            'k' => number << 10,
            'm' => number << 20,
            'g' => number << 30,
            _ => number,
        };
    }
}
