using System.Globalization;

namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>A time zone: of the database, or a fixed offset from UTC.</summary>
internal sealed class Zone
{
    private readonly TimeZoneInfo? _info;
    private readonly int _offset;

    private Zone(string name, TimeZoneInfo? info, int offset, int kind)
    {
        Name = name;
        _info = info;
        _offset = offset;
        Kind = kind;
    }

    public static Zone Utc { get; } = new("UTC", TimeZoneInfo.Utc, 0, 3);

    /// <summary>The name, or the offset as +02:00.</summary>
    public string Name { get; }

    /// <summary>1: an offset, 2: an abbreviation, 3: of the database (as DateTime's timezone_type).</summary>
    public int Kind { get; }

    public static Zone Fixed(int seconds, string? abbreviation = null)
        => new(abbreviation ?? OffsetText(seconds, true), null, seconds, abbreviation is null ? 1 : 2);

    public static Zone? Find(string name)
    {
        if (name.Equals("UTC", StringComparison.OrdinalIgnoreCase))
        {
            return Utc;
        }

        if (name.Length > 0 && name[0] is '+' or '-' && TryOffset(name, out int seconds))
        {
            return Fixed(seconds);
        }

        if (s_abbreviations.TryGetValue(name.ToUpperInvariant(), out int hours))
        {
            return Fixed(hours * 3600, name.ToUpperInvariant());
        }

        return name.Contains('/') && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var info) ? new Zone(Canonical(name, info), info, 0, 3) : null;
    }

    private static readonly Dictionary<string, int> s_abbreviations = new()
    {
        ["Z"] = 0,
        ["GMT"] = 0,
        ["WET"] = 0,
        ["CET"] = 1,
        ["CEST"] = 2,
        ["EET"] = 2,
        ["EEST"] = 3,
        ["BST"] = 1,
        ["MSK"] = 3,
        ["EST"] = -5,
        ["EDT"] = -4,
        ["CST"] = -6,
        ["CDT"] = -5,
        ["MST"] = -7,
        ["MDT"] = -6,
        ["PST"] = -8,
        ["PDT"] = -7,
    };

    public static bool TryOffset(string text, out int seconds)
    {
        string digits = text[1..].Replace(":", "");
        seconds = 0;
        if (digits.Length is 0 or > 6 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return false;
        }

        seconds = digits.Length switch
        {
            1 or 2 => number * 3600,
            3 or 4 => number / 100 * 3600 + number % 100 * 60,
            _ => number / 10000 * 3600 + number / 100 % 100 * 60 + number % 100,
        };
        seconds = text[0] == '-' ? -seconds : seconds;
        return true;
    }

    public static string OffsetText(int seconds, bool colon)
    {
        int absolute = Math.Abs(seconds);
        return string.Create(CultureInfo.InvariantCulture, $"{(seconds < 0 ? '-' : '+')}{absolute / 3600:D2}{(colon ? ":" : "")}{absolute / 60 % 60:D2}");
    }

    /// <summary>Seconds east of UTC at a time.</summary>
    public int OffsetAt(long timestamp) => _info is null ? _offset : (int)_info.GetUtcOffset(Utc0(timestamp)).TotalSeconds;

    public bool IsDaylightAt(long timestamp) => _info?.IsDaylightSavingTime(Utc0(timestamp)) ?? Name is "CEST" or "EEST" or "BST" or "EDT" or "CDT" or "MDT" or "PDT";

    /// <summary>EST, CEST ...; the offset where there is no name.</summary>
    public string AbbreviationAt(long timestamp)
    {
        if (_info is null)
        {
            return Name;
        }

        if (ReferenceEquals(this, Utc))
        {
            return "UTC";
        }

        string name = IsDaylightAt(timestamp) ? _info.DaylightName : _info.StandardName;
        return name.Length is > 0 and <= 5 && name.All(char.IsAsciiLetterUpper) ? name : OffsetText(OffsetAt(timestamp), true);
    }

    /// <summary>The time of a local wall clock (seconds since 1970 as if it were UTC).</summary>
    public long ToTimestamp(long local)
    {
        if (_info is null)
        {
            return local - _offset;
        }

        var wall = Utc0(local);
        var unspecified = DateTime.SpecifyKind(wall, DateTimeKind.Unspecified);
        if (_info.IsInvalidTime(unspecified))
        {
            return local - OffsetAt(local - OffsetAt(local) - 3600);
        }

        if (_info.IsAmbiguousTime(unspecified))
        {
            return local - (int)_info.GetAmbiguousTimeOffsets(unspecified).Min().TotalSeconds;
        }

        return local - (int)_info.GetUtcOffset(unspecified).TotalSeconds;
    }

    private static DateTime Utc0(long timestamp) => DateTime.UnixEpoch.AddSeconds(Math.Clamp(timestamp, -62135596800, 253402300799));

    private static string Canonical(string name, TimeZoneInfo info)
        => string.Join('/', name.Split('/').Select(p => p.Length > 0 && char.IsAsciiLetterLower(p[0]) ? char.ToUpperInvariant(p[0]) + p[1..] : p)) is var fixedCase
            && info.Id.Equals(name, StringComparison.OrdinalIgnoreCase) ? info.Id : fixedCase;

    /// <summary>The zone that a context's functions use.</summary>
    public static Zone Default(Context ctx)
    {
        var state = ctx.GetStatic<State>();
        return state.Zone ??= Find(ctx.Ini.GetString("date.timezone")) ?? Utc;
    }

    public static void SetDefault(Context ctx, Zone zone) => ctx.GetStatic<State>().Zone = zone;

    private sealed class State
    {
        public Zone? Zone { get; set; }
    }
}
