using System.Collections.Concurrent;
using System.Globalization;

namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>A time zone as PHP has them: one of the system's, a fixed offset, or an abbreviation.</summary>
internal sealed class Zone
{
    /// <summary>DateTimeZone's types: an offset, an abbreviation, an identifier.</summary>
    public const int OffsetType = 1;
    public const int AbbreviationType = 2;
    public const int IdentifierType = 3;

    public static readonly Zone Utc = new(IdentifierType, "UTC", 0, TimeZoneInfo.Utc);

    private static readonly ConcurrentDictionary<string, Zone?> s_byName = new(StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, (int Offset, bool Dst)> s_abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        ["utc"] = (0, false),
        ["gmt"] = (0, false),
        ["z"] = (0, false),
        ["wet"] = (0, false),
        ["west"] = (3600, true),
        ["bst"] = (3600, true),
        ["cet"] = (3600, false),
        ["cest"] = (7200, true),
        ["eet"] = (7200, false),
        ["eest"] = (10800, true),
        ["msk"] = (10800, false),
        ["est"] = (-18000, false),
        ["edt"] = (-14400, true),
        ["cst"] = (-21600, false),
        ["cdt"] = (-18000, true),
        ["mst"] = (-25200, false),
        ["mdt"] = (-21600, true),
        ["pst"] = (-28800, false),
        ["pdt"] = (-25200, true),
        ["akst"] = (-32400, false),
        ["akdt"] = (-28800, true),
        ["hst"] = (-36000, false),
        ["jst"] = (32400, false),
        ["ist"] = (19800, false),
        ["aest"] = (36000, false),
        ["aedt"] = (39600, true),
        ["acst"] = (34200, false),
        ["awst"] = (28800, false),
        ["nzst"] = (43200, false),
        ["nzdt"] = (46800, true),
    };

    private readonly TimeZoneInfo? _info;
    private readonly int _offset;

    private Zone(int type, string name, int offset, TimeZoneInfo? info, bool isDst = false) => (Type, Name, _offset, _info, IsFixedDst) = (type, name, offset, info, isDst);

    public int Type { get; }

    public string Name { get; }

    public bool IsFixedDst { get; }

    public static Zone FromOffset(int seconds)
    {
        int absolute = Math.Abs(seconds);
        string text = string.Create(CultureInfo.InvariantCulture, $"{(seconds < 0 ? '-' : '+')}{absolute / 3600:00}:{absolute / 60 % 60:00}");
        return new Zone(OffsetType, absolute % 60 == 0 ? text : text + string.Create(CultureInfo.InvariantCulture, $":{absolute % 60:00}"), seconds, null);
    }

    /// <summary>The zone of an identifier; null where there is none.</summary>
    public static Zone? FromIdentifier(string name)
    {
        if (name.Equals("UTC", StringComparison.OrdinalIgnoreCase))
        {
            return Utc;
        }

        return s_byName.GetOrAdd(name, static n =>
        {
            if (n.Length == 0 || !char.IsAsciiLetter(n[0]) || (!n.Contains('/') && n.Length < 3) || !TimeZoneInfo.TryFindSystemTimeZoneById(n, out var info))
            {
                return null;
            }

            string id = Identifiers.FirstOrDefault(i => i.Equals(n, StringComparison.OrdinalIgnoreCase)) ?? info.Id;
            return new Zone(IdentifierType, id, 0, info);
        });
    }

    /// <summary>The zone of an abbreviation; null where there is none.</summary>
    public static Zone? FromAbbreviation(string name)
        => s_abbreviations.TryGetValue(name, out var a) ? new Zone(AbbreviationType, name.ToUpperInvariant(), a.Offset, null, a.Dst) : null;

    /// <summary>The zone of a text: an offset, an abbreviation or an identifier.</summary>
    public static Zone? Parse(string text)
    {
        if (text.Length > 1 && text[0] is '+' or '-')
        {
            return TryOffset(text, out int seconds) ? FromOffset(seconds) : null;
        }

        return text.Equals("UTC", StringComparison.OrdinalIgnoreCase) ? Utc : FromAbbreviation(text) ?? FromIdentifier(text);
    }

    public static bool TryOffset(string text, out int seconds)
    {
        string digits = text[1..].Replace(":", "", StringComparison.Ordinal);
        seconds = 0;
        if (digits.Length is 0 or > 6 || !digits.All(char.IsAsciiDigit))
        {
            return false;
        }

        int n = int.Parse(digits, CultureInfo.InvariantCulture);
        seconds = digits.Length switch { <= 2 => n * 3600, <= 4 => n / 100 * 3600 + n % 100 * 60, _ => n / 10000 * 3600 + n / 100 % 100 * 60 + n % 100 };
        seconds = text[0] == '-' ? -seconds : seconds;
        return true;
    }

    /// <summary>The identifiers of the system's zones, sorted.</summary>
    public static string[] Identifiers { get; } = [.. TimeZoneInfo.GetSystemTimeZones().Select(z => z.Id)
        .Where(i => i.Contains('/') && (i.StartsWith("Africa/") || i.StartsWith("America/") || i.StartsWith("Antarctica/") || i.StartsWith("Arctic/") || i.StartsWith("Asia/")
            || i.StartsWith("Atlantic/") || i.StartsWith("Australia/") || i.StartsWith("Europe/") || i.StartsWith("Indian/") || i.StartsWith("Pacific/")))
        .Append("UTC").Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The offset to UTC in seconds at an instant.</summary>
    public int OffsetAt(long timestamp) => _info is null ? _offset : (int)_info.GetUtcOffset(Instant(timestamp)).TotalSeconds;

    public bool IsDstAt(long timestamp) => _info is null ? IsFixedDst : _info.IsDaylightSavingTime(Instant(timestamp));

    /// <summary>The abbreviation at an instant, or the offset where there is none known.</summary>
    public string AbbreviationAt(long timestamp)
    {
        if (Type != IdentifierType)
        {
            return Name;
        }

        if (ReferenceEquals(this, Utc))
        {
            return "UTC";
        }

        int offset = OffsetAt(timestamp);
        bool dst = IsDstAt(timestamp);
        string area = Name.Split('/')[0];
        string? known = (area, offset, dst) switch
        {
            (_, 0, false) when Name is "Europe/London" or "Europe/Dublin" or "GMT" => "GMT",
            ("Europe", 0, false) => "WET",
            ("Europe", 3600, true) => Name is "Europe/London" ? "BST" : Name is "Europe/Dublin" ? "IST" : "WEST",
            ("Europe", 3600, false) => "CET",
            ("Europe", 7200, true) => "CEST",
            ("Europe", 7200, false) => "EET",
            ("Europe", 10800, true) => "EEST",
            ("Europe", 10800, false) => Name is "Europe/Istanbul" ? "+03" : "MSK",
            ("America" or "US", -18000, false) => "EST",
            ("America" or "US", -14400, true) => "EDT",
            ("America" or "US", -21600, false) => "CST",
            ("America" or "US", -18000, true) => "CDT",
            ("America" or "US", -25200, false) => "MST",
            ("America" or "US", -21600, true) => "MDT",
            ("America" or "US", -28800, false) => "PST",
            ("America" or "US", -25200, true) => "PDT",
            ("America" or "US", -32400, false) => "AKST",
            ("America" or "US", -28800, true) => "AKDT",
            (_, 32400, false) when Name is "Asia/Tokyo" => "JST",
            (_, 32400, false) when Name is "Asia/Seoul" => "KST",
            (_, 19800, false) when Name is "Asia/Kolkata" or "Asia/Calcutta" => "IST",
            (_, 28800, false) when Name is "Asia/Hong_Kong" => "HKT",
            (_, 28800, false) when Name is "Asia/Shanghai" or "Asia/Taipei" => "CST",
            ("Australia", 36000, false) => "AEST",
            ("Australia", 39600, true) => "AEDT",
            ("Australia", 34200, false) => "ACST",
            ("Australia", 37800, true) => "ACDT",
            ("Australia", 28800, false) => "AWST",
            ("Pacific", 43200, false) when Name is "Pacific/Auckland" => "NZST",
            ("Pacific", 46800, true) when Name is "Pacific/Auckland" => "NZDT",
            ("Pacific", -36000, false) when Name is "Pacific/Honolulu" => "HST",
            _ => null,
        };
        if (known is not null)
        {
            return known;
        }

        int absolute = Math.Abs(offset);
        return string.Create(CultureInfo.InvariantCulture, $"{(offset < 0 ? '-' : '+')}{absolute / 3600:00}") + (absolute % 3600 == 0 ? "" : (absolute / 60 % 60).ToString("00", CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// The instant of a local time given as seconds. One that is skipped moves on. One that comes twice is the one whose offset is in effect
    /// when the clock of UTC shows it: east of Greenwich the second, west of it the first, as php has it.
    /// </summary>
    public long ToTimestamp(long local)
    {
        if (_info is null)
        {
            return local - _offset;
        }

        int offset = OffsetAt(local);
        int actual = OffsetAt(local - offset);
        if (actual == offset)
        {
            return local - offset;
        }

        return OffsetAt(local - actual) == actual ? local - actual : local - OffsetAt(local - 86400);
    }

    private static DateTime Instant(long timestamp)
        => DateTime.UnixEpoch.AddSeconds(Math.Clamp(timestamp, -62135596800L, 253402300799L));
}

/// <summary>The time zone that scripts have set.</summary>
internal sealed class DateState
{
    private Zone? _zone;

    public Zone Zone
    {
        get => _zone ?? Zone.Utc;
        set => _zone = value;
    }

    public static Zone ZoneOf(Context ctx)
    {
        var state = ctx.GetStatic<DateState>();
        if (state._zone is null && Convert.ToPhpString(ctx.GetDeclaredFunction("ini_get")!.Invoke(ctx, "date.timezone"), ctx).ToString() is { Length: > 0 } name)
        {
            return Zone.FromIdentifier(name) ?? Zone.Utc;
        }

        return state.Zone;
    }
}
