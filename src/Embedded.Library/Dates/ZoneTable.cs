using System.Globalization;

namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>The system's table of zones and places (zone.tab).</summary>
internal static class ZoneTable
{
    private static readonly (string Prefix, int Group)[] s_groups =
    [
        ("Africa/", 1), ("America/", 2), ("Antarctica/", 4), ("Arctic/", 8), ("Asia/", 16), ("Atlantic/", 32), ("Australia/", 64), ("Europe/", 128),
        ("Indian/", 256), ("Pacific/", 512), ("UTC", 1024),
    ];

    private static readonly Lazy<(string Country, string Position, string Zone, string Comments)[]> s_rows = new(Read);
    private static readonly Lazy<string[]> s_all = new(ReadAll);

    /// <summary>The identifiers of groups (DateTimeZone's constants), sorted.</summary>
    public static IEnumerable<string> Identifiers(long groups)
        => s_rows.Value.Select(r => r.Zone).Append("UTC").Where(z => Array.Exists(s_groups, g => (groups & g.Group) != 0 && z.StartsWith(g.Prefix, StringComparison.Ordinal))).Distinct().OrderBy(static n => n.ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>All identifiers, those that are only kept for old programs too.</summary>
    public static IEnumerable<string> AllIdentifiers => s_all.Value;

    /// <summary>The identifiers of a country by its code of two letters.</summary>
    public static IEnumerable<string> OfCountry(string country) => s_rows.Value.Where(r => r.Country == country).Select(r => r.Zone).OrderBy(static n => n.ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>Where a zone is.</summary>
    public static PhpArray Location(string zone)
    {
        var row = Array.Find(s_rows.Value, r => r.Zone.Equals(zone, StringComparison.OrdinalIgnoreCase));
        var result = new PhpArray();
        result["country_code"] = row.Zone is null ? "??" : row.Country;
        int split = row.Zone is null ? 0 : row.Position.LastIndexOfAny(['+', '-']);
        result["latitude"] = row.Zone is null ? 0.0 : Degrees(row.Position[..split]);
        result["longitude"] = row.Zone is null ? 0.0 : Degrees(row.Position[split..]);
        result["comments"] = row.Zone is null ? "?" : row.Comments;
        return result;
    }

    private static (string, string, string, string)[] Read()
    {
        if (ZoneData.Folder is not { } folder || !File.Exists(Path.Combine(folder, "zone.tab")))
        {
            return [.. TimeZoneInfo.GetSystemTimeZones().Select(z => ("??", "+0000+00000", z.Id, ""))];
        }

        return [.. File.ReadLines(Path.Combine(folder, "zone.tab")).Where(l => !l.StartsWith('#')).Select(l => l.Split('\t')).Where(f => f.Length > 2).Select(f => (f[0], f[1], f[2], f.Length > 3 ? f[3] : ""))];
    }

    private static string[] ReadAll()
    {
        if (ZoneData.Folder is not { } folder)
        {
            return [.. Identifiers(2047)];
        }

        return [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(p => p[(folder.Length + 1)..])
            .Where(n => !n.StartsWith("right/", StringComparison.Ordinal) && !n.StartsWith("posix/", StringComparison.Ordinal) && !n.EndsWith(".tab", StringComparison.Ordinal) && !n.EndsWith(".list", StringComparison.Ordinal) && n is not ("leapseconds" or "posixrules" or "localtime"))
            .OrderBy(static n => n.ToLowerInvariant(), StringComparer.Ordinal)];
    }

    // +DDMM, +DDMMSS, +DDDMM or +DDDMMSS, cut after five places as php keeps them.
    private static double Degrees(string text)
    {
        int wide = text.Length is 6 or 8 ? 3 : 2;
        double value = int.Parse(text.AsSpan(1, wide), CultureInfo.InvariantCulture) + int.Parse(text.AsSpan(1 + wide, 2), CultureInfo.InvariantCulture) / 60.0
            + (text.Length > wide + 3 ? int.Parse(text.AsSpan(3 + wide, 2), CultureInfo.InvariantCulture) / 3600.0 : 0);
        value = Math.Floor(value * 100000) / 100000;
        return text[0] == '-' ? -value : value;
    }
}
