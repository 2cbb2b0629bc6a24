using PeachpieSockets.Embedded.Library.Settings.Ini;
using PeachpieSockets.Embedded.Library.Streams;
using PeachpieSockets.Embedded.Library.Streams.Wrappers;

namespace PeachpieSockets.Embedded.Library.Settings;

/// <summary>Ini files of scripts. Follows PHP 8.2.</summary>
[PhpExtension("standard")]
public static class IniTextFunctions
{
    /// <summary>Words as <c>on</c> and constants have their meaning.</summary>
    public const int INI_SCANNER_NORMAL = 0;

    /// <summary>Values are taken as they are.</summary>
    public const int INI_SCANNER_RAW = 1;

    /// <summary>Bools, null and integers stay what they are.</summary>
    public const int INI_SCANNER_TYPED = 2;

    /// <summary>The values of an ini text; false after a warning where it is none.</summary>
    [PhpSignature("(string $ini_string, bool $process_sections = false, int $scanner_mode = INI_SCANNER_NORMAL): array|false")]
    public static PhpValue parse_ini_string(Context ctx, PhpString ini_string, bool process_sections = false, long scanner_mode = INI_SCANNER_NORMAL)
    {
        return !IsMode(ctx, scanner_mode) ? PhpValue.False : new IniParser(ctx, ini_string, process_sections, unchecked((int)scanner_mode)).Read("Unknown") is { } result ? result : PhpValue.False;
    }

    /// <summary>parse_ini_string() for a file.</summary>
    [PhpSignature("(string $filename, bool $process_sections = false, int $scanner_mode = INI_SCANNER_NORMAL): array|false")]
    public static PhpValue parse_ini_file(Context ctx, PhpString filename, bool process_sections = false, long scanner_mode = INI_SCANNER_NORMAL)
    {
        if (filename.IsEmpty)
        {
            throw ArgumentBinder.ValueError(nameof(parse_ini_file), 1, "filename", "cannot be empty");
        }

        var path = StreamArguments.Path(filename, nameof(parse_ini_file));
        StreamWrappers.WarnUnknown(ctx, path, nameof(parse_ini_file)); // php looks for the file first, then opens it
        var stream = StreamWrappers.Open(ctx, path, "r", null, nameof(parse_ini_file), useIncludePath: true);
        if (stream is null)
        {
            return PhpValue.False;
        }

        var text = stream.ReadAll();
        stream.Dispose();
        return !IsMode(ctx, scanner_mode) ? PhpValue.False : new IniParser(ctx, text, process_sections, unchecked((int)scanner_mode)).Read(filename.ToString()) is { } result ? result : PhpValue.False;
    }

    private static bool IsMode(Context ctx, long mode)
    {
        bool isKnown = unchecked((int)mode) is >= INI_SCANNER_NORMAL and <= INI_SCANNER_TYPED;
        if (!isKnown)
        {
            ctx.Warning("Invalid scanner mode");
        }

        return isKnown;
    }
}
