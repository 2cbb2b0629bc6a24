namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>Dates and times. Timestamps are seconds since 1970.</summary>
[PhpExtension("date")]
public static class DateFunctions
{
    /// <summary>The time.</summary>
    public static long time() => DateTimeOffset.UtcNow.ToUnixTimeSeconds();

    /// <summary>A time as text.</summary>
    public static PhpString date(Context ctx, string format, long? timestamp = null) => DateFormat.Format(At(ctx, timestamp), format);

    /// <summary>A time as text, in UTC.</summary>
    public static PhpString gmdate(string format, long? timestamp = null) => DateFormat.Format(new Moment(timestamp ?? time(), 0, Zone.Utc), format);

    /// <summary>One part of a time as a number.</summary>
    public static PhpValue idate(Context ctx, string format, long? timestamp = null)
    {
        if (format.Length != 1)
        {
            throw ArgumentBinder.ValueError("idate", 1, "format", "must be one character");
        }

        return "BdhHiILmNsSotUWwyYzZ".Contains(format[0]) && long.TryParse(DateFormat.Format(At(ctx, timestamp), format), out long value)
            ? value
            : throw ArgumentBinder.ValueError("idate", 1, "format", "must be a valid date format token");
    }

    /// <summary>The time of a local date; parts left out are now's, parts beyond their range carry over.</summary>
    public static PhpValue mktime(Context ctx, long hour, long? minute = null, long? second = null, long? month = null, long? day = null, long? year = null)
        => Make(Zone.Default(ctx), hour, minute, second, month, day, year);

    /// <summary>mktime() in UTC.</summary>
    public static PhpValue gmmktime(long hour, long? minute = null, long? second = null, long? month = null, long? day = null, long? year = null)
        => Make(Zone.Utc, hour, minute, second, month, day, year);

    /// <summary>Whether a date exists.</summary>
    public static bool checkdate(long month, long day, long year)
        => month is >= 1 and <= 12 && day >= 1 && year is >= 1 and <= 32767 && day <= Moment.DaysIn(year, (int)month);

    /// <summary>The time of an English text, or false.</summary>
    public static PhpValue strtotime(Context ctx, string datetime, long? baseTimestamp = null)
        => DateParser.Parse(datetime, At(ctx, baseTimestamp)) is { } moment ? moment.Timestamp : PhpValue.False;

    /// <summary>The parts of a time.</summary>
    public static PhpArray getdate(Context ctx, long? timestamp = null)
    {
        var m = At(ctx, timestamp);
        var result = new PhpArray();
        result.SetItemValue("seconds", (long)m.Second);
        result.SetItemValue("minutes", (long)m.Minute);
        result.SetItemValue("hours", (long)m.Hour);
        result.SetItemValue("mday", (long)m.Day);
        result.SetItemValue("wday", (long)m.DayOfWeek);
        result.SetItemValue("mon", (long)m.Month);
        result.SetItemValue("year", m.Year);
        result.SetItemValue("yday", (long)m.DayOfYear);
        result.SetItemValue("weekday", DateFormat.Days[m.DayOfWeek]);
        result.SetItemValue("month", DateFormat.Months[m.Month - 1]);
        result.SetItemValue(0, m.Timestamp);
        return result;
    }

    /// <summary>The parts of a time as the C library has them.</summary>
    public static PhpArray localtime(Context ctx, long? timestamp = null, bool associative = false)
    {
        var m = At(ctx, timestamp);
        (string Name, long Value)[] parts =
        [
            ("tm_sec", m.Second), ("tm_min", m.Minute), ("tm_hour", m.Hour), ("tm_mday", m.Day), ("tm_mon", m.Month - 1), ("tm_year", m.Year - 1900),
            ("tm_wday", m.DayOfWeek), ("tm_yday", m.DayOfYear), ("tm_isdst", m.Zone.IsDaylightAt(m.Timestamp) ? 1 : 0),
        ];
        var result = new PhpArray();
        foreach (var (name, value) in parts)
        {
            if (associative)
            {
                result.SetItemValue(name, value);
            }
            else
            {
                result.AddValue(value);
            }
        }

        return result;
    }

    /// <summary>The zone that date functions use.</summary>
    public static string date_default_timezone_get(Context ctx) => Zone.Default(ctx).Name;

    /// <summary>Sets the zone that date functions use.</summary>
    public static bool date_default_timezone_set(Context ctx, string timezoneId)
    {
        if (Zone.Find(timezoneId) is not { Kind: 3 } zone)
        {
            ctx.Notice($"date_default_timezone_set(): Timezone ID '{timezoneId}' is invalid");
            return false;
        }

        Zone.SetDefault(ctx, zone);
        return true;
    }

    /// <summary>The names of the zones.</summary>
    public static PhpArray timezone_identifiers_list(long timezoneGroup = 2047, string? countryCode = null)
    {
        _ = (timezoneGroup, countryCode);
        return Functions.CoreFunctions.List(TimeZoneInfo.GetSystemTimeZones().Select(z => z.Id).Where(id => id.Contains('/') || id == "UTC").Order(StringComparer.Ordinal));
    }

    internal static Moment At(Context ctx, long? timestamp) => new(timestamp ?? time(), 0, Zone.Default(ctx));

    private static PhpValue Make(Zone zone, long hour, long? minute, long? second, long? month, long? day, long? year)
    {
        var now = Moment.Now(zone);
        long y = year switch { null => now.Year, >= 0 and < 70 => year.Value + 2000, >= 70 and <= 100 => year.Value + 1900, _ => year.Value };
        return Moment.FromLocal(y, month ?? now.Month, day ?? now.Day, hour, minute ?? now.Minute, second ?? now.Second, 0, zone).Timestamp;
    }
}
