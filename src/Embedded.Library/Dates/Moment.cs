namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>A time (seconds since 1970, microseconds) in a zone, with its wall clock.</summary>
internal readonly struct Moment
{
    private const long SecondsPerDay = 86400;

    public Moment(long timestamp, int microseconds, Zone zone)
    {
        Timestamp = timestamp;
        Microseconds = microseconds;
        Zone = zone;
        Offset = zone.OffsetAt(timestamp);
        long local = timestamp + Offset;
        long days = Math.DivRem(local, SecondsPerDay, out long seconds);
        if (seconds < 0)
        {
            seconds += SecondsPerDay;
            days--;
        }

        (Year, Month, Day) = FromDays(days);
        Hour = (int)(seconds / 3600);
        Minute = (int)(seconds / 60 % 60);
        Second = (int)(seconds % 60);
        DayOfWeek = (int)(((days + 4) % 7 + 7) % 7);
        DayOfYear = (int)(days - ToDays(Year, 1, 1));
    }

    public long Timestamp { get; }

    public int Microseconds { get; }

    public Zone Zone { get; }

    public int Offset { get; }

    public long Year { get; }

    public int Month { get; }

    public int Day { get; }

    public int Hour { get; }

    public int Minute { get; }

    public int Second { get; }

    /// <summary>0: Sunday.</summary>
    public int DayOfWeek { get; }

    /// <summary>0: January 1st.</summary>
    public int DayOfYear { get; }

    public static bool IsLeap(long year) => (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    public static int DaysIn(long year, int month) => month == 2 ? IsLeap(year) ? 29 : 28 : month is 4 or 6 or 9 or 11 ? 30 : 31;

    /// <summary>Days since 1970 of a date; months and days beyond their range carry over.</summary>
    public static long ToDays(long year, long month, long day)
    {
        long months = year * 12 + month - 1;
        year = Math.DivRem(months, 12, out long rest);
        if (rest < 0)
        {
            rest += 12;
            year--;
        }

        // Days from civil date, with years that begin in March.
        long y = rest < 2 ? year - 1 : year;
        long era = (y >= 0 ? y : y - 399) / 400;
        long yearOfEra = y - era * 400;
        long shifted = rest < 2 ? rest + 10 : rest - 2;
        long dayOfYear = (153 * shifted + 2) / 5;
        return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468 + day - 1;
    }

    public static (long Year, int Month, int Day) FromDays(long days)
    {
        days += 719468;
        long era = (days >= 0 ? days : days - 146096) / 146097;
        long dayOfEra = days - era * 146097;
        long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
        long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        long shifted = (5 * dayOfYear + 2) / 153;
        int day = (int)(dayOfYear - (153 * shifted + 2) / 5 + 1);
        int month = (int)(shifted < 10 ? shifted + 3 : shifted - 9);
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
    }

    /// <summary>The moment of a wall clock; values beyond their range carry over.</summary>
    public static Moment FromLocal(long year, long month, long day, long hour, long minute, long second, int microseconds, Zone zone)
        => new(zone.ToTimestamp(ToDays(year, month, day) * SecondsPerDay + hour * 3600 + minute * 60 + second), microseconds, zone);

    /// <summary>ISO 8601 year and week.</summary>
    public (long Year, int Week) IsoWeek()
    {
        int weekday = DayOfWeek == 0 ? 7 : DayOfWeek;
        int week = (DayOfYear - weekday + 10) / 7;
        if (week < 1)
        {
            return (Year - 1, WeeksIn(Year - 1));
        }

        return week > WeeksIn(Year) ? (Year + 1, 1) : (Year, week);
    }

    private static int WeeksIn(long year)
    {
        long first = ((ToDays(year, 1, 1) + 4) % 7 + 7) % 7;
        return first == 4 || (first == 3 && IsLeap(year)) ? 53 : 52;
    }

    public static Moment Now(Zone zone)
    {
        long ticks = (DateTime.UtcNow - DateTime.UnixEpoch).Ticks;
        return new Moment(ticks / TimeSpan.TicksPerSecond, (int)(ticks % TimeSpan.TicksPerSecond / 10), zone);
    }
}
