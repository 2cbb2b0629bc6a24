using PeachpieSockets.Embedded.Library.Streams;

namespace PeachpieSockets.Embedded.Library.Settings;

/// <summary>Settings (php.ini).</summary>
[PhpExtension("standard")]
public static class IniFunctions
{
    /// <summary>A setting's value; false where it is not known.</summary>
    [PhpSignature("(string $option): string|false")]
    public static PhpValue ini_get(Context ctx, string option) => ctx.Ini.TryGet(option, out var value) ? Text(value) : PhpValue.False;

    /// <summary>Sets a setting; its old value, or false.</summary>
    [PhpSignature("(string $option, string|int|float|bool|null $value): string|false")]
    public static PhpValue ini_set(Context ctx, string option, [PhpParam("string|int|float|bool|null")] PhpValue value)
    {
        if (!ctx.Ini.TryGet(option, out var before))
        {
            return PhpValue.False;
        }

        var old = before.IsDefault ? PhpString.Empty : before;
        return ctx.Ini.TrySet(option, Convert.ToPhpString(value, ctx)) ? old : PhpValue.False;
    }

    /// <summary>ini_set().</summary>
    [PhpSignature("(string $option, string|int|float|bool|null $value): string|false")]
    public static PhpValue ini_alter(Context ctx, string option, [PhpParam("string|int|float|bool|null")] PhpValue value) => ini_set(ctx, option, value);

    /// <summary>Goes back to the value at start.</summary>
    public static void ini_restore(Context ctx, string option) => ctx.Ini.Restore(option);

    /// <summary>All settings of an extension, or all.</summary>
    [PhpSignature("(?string $extension = null, bool $details = true): array|false")]
    public static PhpValue ini_get_all(Context ctx, string? extension = null, bool details = true)
    {
        if (extension is not null && !Context.Modules.SelectMany(m => m.Extensions).Contains(extension, StringComparer.OrdinalIgnoreCase))
        {
            ctx.Warning($"ini_get_all(): Extension \"{extension}\" cannot be found");
            return PhpValue.False;
        }

        var result = new PhpArray();
        foreach (var setting in IniStore.Settings)
        {
            if (extension is not null && !setting.Extension.Equals(extension, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            ctx.Ini.TryGet(setting.Name, out var value);
            if (!details)
            {
                result.SetItemValue(new IntStringKey(setting.Name), Nullable(value));
                continue;
            }

            var entry = new PhpArray(3);
            entry.SetItemValue("global_value", Nullable(ctx.Ini.GlobalValue(setting)));
            entry.SetItemValue("local_value", Nullable(value));
            entry.SetItemValue("access", (long)setting.Access);
            result.SetItemValue(new IntStringKey(setting.Name), entry);
        }

        return result;
    }

    /// <summary>What was set at start, known or not; false where nothing was.</summary>
    [PhpSignature("(string $option): array|string|false")]
    public static PhpValue get_cfg_var(Context ctx, string option) => ctx.Ini.Startup.TryGetValue(option, out var value) ? value : PhpValue.False;

    /// <summary>Sets the folders that include looks in; the ones before.</summary>
    [PhpSignature("(string $include_path): string|false")]
    public static PhpValue set_include_path(Context ctx, PhpString include_path)
        => ini_set(ctx, "include_path", StreamArguments.Path(include_path, nameof(set_include_path), 1, nameof(include_path)));

    /// <summary>The folders that include looks in.</summary>
    [return: CastToFalse]
    public static PhpString get_include_path(Context ctx) => ctx.Ini.GetString("include_path");

    /// <summary>The file of settings: none is read.</summary>
    [PhpSignature("(): string|false")]
    public static bool php_ini_loaded_file() => false;

    /// <summary>The files of settings: none is read.</summary>
    [PhpSignature("(): string|false")]
    public static bool php_ini_scanned_files() => false;

    /// <summary>Limits the time that the script may run, in seconds; it is counted anew from here.</summary>
    public static bool set_time_limit(Context ctx, long seconds) => ctx.Ini.TrySet("max_execution_time", Convert.ToPhpString(seconds));

    /// <summary>Sets whether the script goes on when nobody reads its output; whether it did before.</summary>
    public static long ignore_user_abort(Context ctx, bool? enable = null)
    {
        long before = ctx.Ini.GetBoolean("ignore_user_abort") ? 1 : 0;
        if (enable is { } value)
        {
            ctx.Ini.TrySet("ignore_user_abort", value ? "1" : "0");
        }

        return before;
    }

    /// <summary>0: connected; 1: nobody reads the output any more.</summary>
    public static long connection_status(Context ctx) => ctx.Output.IsAborted ? 1 : 0;

    /// <summary>1 when nobody reads the output any more.</summary>
    public static long connection_aborted(Context ctx) => ctx.Output.IsAborted ? 1 : 0;

    private static PhpValue Text(PhpString value) => value.IsDefault ? PhpValue.EmptyString : value;

    private static PhpValue Nullable(PhpString value) => value.IsDefault ? PhpValue.Null : value;
}
