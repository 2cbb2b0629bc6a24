using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>date() and its kin, as PHP 8.2 has them.</summary>
[PhpExtension("date")]
public static class DateFunctions
{
    /// <summary>Seconds since 1970.</summary>
    public static long time() => DateTimeOffset.UtcNow.ToUnixTimeSeconds();

    /// <summary>An instant (now) as text.</summary>
    public static PhpString date(Context ctx, PhpString format, long? timestamp = null) => Format(format, timestamp, DateState.ZoneOf(ctx));

    /// <summary>An instant (now) as text, in UTC.</summary>
    public static PhpString gmdate(PhpString format, long? timestamp = null) => Format(format, timestamp, Zone.Greenwich);

    /// <summary>One part of an instant (now) as a number, or false.</summary>
    [PhpSignature("(string $format, ?int $timestamp = null): int|false")]
    public static PhpValue idate(Context ctx, PhpString format, long? timestamp = null)
    {
        if (format.Length != 1)
        {
            ctx.Warning("idate(): idate format is one char");
            return PhpValue.False;
        }

        var t = new LocalTime(timestamp ?? time(), DateState.ZoneOf(ctx));
        long? value = (char)format[0] switch
        {
            'B' => DateFormatter.Beat(t),
            'd' or 'j' => t.Day,
            'h' or 'g' => t.Hour % 12,
            'H' or 'G' => t.Hour,
            'i' => t.Minute,
            'I' => t.IsDst ? 1 : 0,
            'L' => LocalTime.IsLeap(t.Year) ? 1 : 0,
            'm' or 'n' => t.Month,
            'N' => t.DayOfWeek == 0 ? 7 : t.DayOfWeek,
            'o' => t.IsoWeek.Year,
            's' => t.Second,
            't' => LocalTime.DaysIn(t.Year, t.Month),
            'U' when (int)t.Timestamp != -1 => (int)t.Timestamp,
            'w' => t.DayOfWeek,
            'W' => t.IsoWeek.Week,
            'y' => t.Year % 100,
            'Y' => unchecked((int)t.Year),
            'z' => t.DayOfYear,
            'Z' => t.Offset,
            _ => null,
        };
        if (value is { } number)
        {
            return number;
        }

        ctx.Warning("idate(): Unrecognized date format token");
        return PhpValue.False;
    }

    /// <summary>The instant of a date and time; parts not given are now's.</summary>
    [PhpSignature("(int $hour, ?int $minute = null, ?int $second = null, ?int $month = null, ?int $day = null, ?int $year = null): int|false")]
    public static PhpValue mktime(Context ctx, long hour, long? minute = null, long? second = null, long? month = null, long? day = null, long? year = null)
        => Make(DateState.ZoneOf(ctx), hour, minute, second, month, day, year);

    /// <summary>The instant of a date and time in UTC; parts not given are now's.</summary>
    [PhpSignature("(int $hour, ?int $minute = null, ?int $second = null, ?int $month = null, ?int $day = null, ?int $year = null): int|false")]
    public static PhpValue gmmktime(long hour, long? minute = null, long? second = null, long? month = null, long? day = null, long? year = null)
        => Make(Zone.Utc, hour, minute, second, month, day, year);

    /// <summary>Whether there is such a day.</summary>
    [PhpPlain]
    public static bool checkdate(long month, long day, long year)
        => year is >= 1 and <= 32767 && month is >= 1 and <= 12 && day >= 1 && day <= LocalTime.DaysIn(year, (int)month);

    /// <summary>The instant that a text in English means, or false.</summary>
    [PhpSignature("(string $datetime, ?int $baseTimestamp = null): int|false")]
    public static PhpValue strtotime(Context ctx, PhpString datetime, long? baseTimestamp = null)
    {
        var parsed = DateParser.Parse(datetime.AsSpan());
        return parsed.Failed ? PhpValue.False : parsed.Resolve(new LocalTime(baseTimestamp ?? time(), DateState.ZoneOf(ctx))).Timestamp;
    }

    /// <summary>The parts of an instant (now).</summary>
    public static PhpArray getdate(Context ctx, long? timestamp = null)
    {
        var t = new LocalTime(timestamp ?? time(), DateState.ZoneOf(ctx));
        var result = new PhpArray();
        result["seconds"] = t.Second;
        result["minutes"] = t.Minute;
        result["hours"] = t.Hour;
        result["mday"] = t.Day;
        result["wday"] = t.DayOfWeek;
        result["mon"] = t.Month;
        result["year"] = t.Year;
        result["yday"] = t.DayOfYear;
        result["weekday"] = DateFormatter.Days[t.DayOfWeek];
        result["month"] = DateFormatter.Months[t.Month - 1];
        result[0] = t.Timestamp;
        return result;
    }

    /// <summary>The parts of an instant (now), as C's struct tm has them.</summary>
    public static PhpArray localtime(Context ctx, long? timestamp = null, bool associative = false)
    {
        var t = new LocalTime(timestamp ?? time(), DateState.ZoneOf(ctx));
        (string Name, long Value)[] parts =
        [
            ("tm_sec", t.Second), ("tm_min", t.Minute), ("tm_hour", t.Hour), ("tm_mday", t.Day), ("tm_mon", t.Month - 1), ("tm_year", t.Year - 1900),
            ("tm_wday", t.DayOfWeek), ("tm_yday", t.DayOfYear), ("tm_isdst", t.IsDst ? 1 : 0),
        ];
        var result = new PhpArray();
        for (int i = 0; i < parts.Length; i++)
        {
            result[associative ? parts[i].Name : (IntStringKey)i] = parts[i].Value;
        }

        return result;
    }

    /// <summary>Sets the time zone; false, with a notice, where there is none of that name.</summary>
    public static bool date_default_timezone_set(Context ctx, string timezoneId)
    {
        if (Zone.FromIdentifier(timezoneId) is not { } zone)
        {
            ctx.Notice($"date_default_timezone_set(): Timezone ID '{timezoneId}' is invalid");
            return false;
        }

        ctx.GetStatic<DateState>().Zone = zone;
        return true;
    }

    /// <summary>The time zone.</summary>
    public static string date_default_timezone_get(Context ctx) => DateState.ZoneOf(ctx).Name;

    /// <summary>The names of the time zones.</summary>
    [PhpSignature("(int $timezoneGroup = DateTimeZone::ALL, ?string $countryCode = null): array")]
    public static PhpArray timezone_identifiers_list(long timezoneGroup = 2047, string? countryCode = null) => ZoneClass.Identifiers("timezone_identifiers_list", timezoneGroup, countryCode);

    /// <summary>The abbreviations of time zones, each with what it may mean.</summary>
    public static PhpArray timezone_abbreviations_list()
    {
        var result = new PhpArray();
        foreach (var group in ZoneAbbreviations.All.GroupBy(a => a.Abbreviation))
        {
            var meanings = new PhpArray();
            foreach (var (_, dst, offset, zone) in group)
            {
                var meaning = new PhpArray();
                meaning["dst"] = dst;
                meaning["offset"] = offset;
                meaning["timezone_id"] = zone is null ? default : (PhpValue)zone;
                meanings.AddValue(meaning);
            }

            result[group.Key] = meanings;
        }

        return result;
    }

    /// <summary>Where the zones are from: the system.</summary>
    public static string timezone_version_get() => "0.system";

    /// <summary>An instant (now) as text by strftime(3)'s letters, in the C locale.</summary>
    [PhpDeprecated]
    [PhpSignature("(string $format, ?int $timestamp = null): string|false")]
    public static PhpValue strftime(Context ctx, PhpString format, long? timestamp = null) => Strftime.Format(format, new LocalTime(timestamp ?? time(), DateState.ZoneOf(ctx)));

    /// <summary>strftime() in UTC.</summary>
    [PhpDeprecated]
    [PhpSignature("(string $format, ?int $timestamp = null): string|false")]
    public static PhpValue gmstrftime(PhpString format, long? timestamp = null) => Strftime.Format(format, new LocalTime(timestamp ?? time(), Zone.Greenwich));

    internal static PhpString Format(PhpString format, long? timestamp, Zone zone, int microseconds = 0)
        => Bytes.Latin1(DateFormatter.Format(Bytes.Latin1(format.AsSpan()), new LocalTime(timestamp ?? time(), zone, microseconds)));

    private static PhpValue Make(Zone zone, long hour, long? minute, long? second, long? month, long? day, long? year)
    {
        var now = new LocalTime(time(), zone);
        long y = year switch { null => now.Year, >= 0 and < 70 => year.Value + 2000, >= 70 and <= 100 => year.Value + 1900, _ => year.Value };
        return zone.ToTimestamp(LocalTime.Seconds(y, month ?? now.Month, day ?? now.Day, hour, minute ?? now.Minute, second ?? now.Second), now.IsDst);
    }
}
