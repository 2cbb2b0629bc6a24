namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>An instant taken apart in a zone. The calendar is the Gregorian one for all years, as PHP's.</summary>
internal readonly struct LocalTime
{
    public LocalTime(long timestamp, Zone zone, int microseconds = 0)
    {
        Timestamp = timestamp;
        Zone = zone;
        Microsecond = microseconds;
        Offset = zone.OffsetAt(timestamp);
        long local = timestamp + Offset;
        long days = Math.DivRem(local, 86400, out long rest);
        if (rest < 0)
        {
            rest += 86400;
            days--;
        }

        (Hour, Minute, Second) = ((int)(rest / 3600), (int)(rest / 60 % 60), (int)(rest % 60));
        (Year, Month, Day) = FromDays(days);
        DayOfWeek = WeekdayOf(days);
        DayOfYear = (int)(days - ToDays(Year, 1, 1));
    }

    public long Timestamp { get; }

    public Zone Zone { get; }

    public int Microsecond { get; }

    public int Offset { get; }

    public long Year { get; }

    public int Month { get; }

    public int Day { get; }

    public int Hour { get; }

    public int Minute { get; }

    public int Second { get; }

    /// <summary>0 is Sunday.</summary>
    public int DayOfWeek { get; }

    /// <summary>0 is January 1st.</summary>
    public int DayOfYear { get; }

    public bool IsDst => Zone.IsDstAt(Timestamp);

    public static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysIn(long year, int month) => month switch { 2 => IsLeap(year) ? 29 : 28, 4 or 6 or 9 or 11 => 30, _ => 31 };

    /// <summary>Days since 1970 of a date; months and days out of range carry over.</summary>
    public static long ToDays(long year, long month, long day)
    {
        month--;
        year += (long)Math.Floor(month / 12.0);
        month = ((month % 12) + 12) % 12;
        // Years begin in March, so that the leap day is the last.
        long y = month < 2 ? year - 1 : year;
        long era = (y >= 0 ? y : y - 399) / 400;
        long yearOfEra = y - era * 400;
        long dayOfYear = (153 * (month + (month > 1 ? -2 : 10)) + 2) / 5;
        return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468 + day - 1;
    }

    /// <summary>The date of a number of days since 1970.</summary>
    public static (long Year, int Month, int Day) FromDays(long days)
    {
        days += 719468;
        long era = (days >= 0 ? days : days - 146096) / 146097;
        long dayOfEra = days - era * 146097;
        long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
        long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        long m = (5 * dayOfYear + 2) / 153;
        int day = (int)(dayOfYear - (153 * m + 2) / 5 + 1);
        int month = (int)(m < 10 ? m + 3 : m - 9);
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
    }

    /// <summary>The weekday of a number of days since 1970; 0 is Sunday.</summary>
    public static int WeekdayOf(long days) => (int)(((days % 7) + 11) % 7);

    /// <summary>The days from January 1st to a day of an ISO week.</summary>
    public static long DaysToIsoDay(long year, long week, long day)
    {
        int first = WeekdayOf(ToDays(year, 1, 1));
        return (first > 4 ? 7 - first : -first) + (week - 1) * 7 + day;
    }

    /// <summary>Local seconds of a date and time; all may be out of range.</summary>
    public static long Seconds(long year, long month, long day, long hour, long minute, long second) => ToDays(year, month, day) * 86400 + hour * 3600 + minute * 60 + second;

    /// <summary>The ISO week and its year.</summary>
    public (long Year, int Week) IsoWeek
    {
        get
        {
            int weekday = DayOfWeek == 0 ? 7 : DayOfWeek;
            int week = (DayOfYear + 1 - weekday + 10) / 7;
            if (week < 1)
            {
                return (Year - 1, WeeksIn(Year - 1));
            }

            return week > WeeksIn(Year) ? (Year + 1, 1) : (Year, week);
        }
    }

    private static int WeeksIn(long year)
    {
        static long P(long y) => (((y + y / 4 - y / 100 + y / 400) % 7) + 7) % 7;
        return P(year) == 4 || P(year - 1) == 3 ? 53 : 52;
    }
}
