namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>A change of a date, as "+1 week", "next friday" or "last day of" ask for it.</summary>
internal sealed class Relative
{
    /// <summary>Which of several weekdays a name of one means.</summary>
    public const int AfterToday = 0, FromToday = 1, OfTheWeek = 2;

    public long Years { get; set; }

    public long Months { get; set; }

    public long Days { get; set; }

    public long Hours { get; set; }

    public long Minutes { get; set; }

    public long Seconds { get; set; }

    public long Microseconds { get; set; }

    /// <summary>0 is Sunday; negative ones look back; null: none is asked for.</summary>
    public long? Weekday { get; set; }

    public int WeekdayBehavior { get; set; }

    /// <summary>Working days to move by.</summary>
    public long? Weekdays { get; set; }

    /// <summary>The n-th weekday counts from the month's first day (1) or the next month's (-1).</summary>
    public int WeekdayOfMonth { get; set; }

    /// <summary>1: the month's first day; -1: its last.</summary>
    public int Edge { get; set; }

    /// <summary>Whether it asks for more than numbers of units.</summary>
    public bool IsSpecial => Weekday is not null || Weekdays is not null || WeekdayOfMonth != 0;

    public void Negate()
    {
        (Years, Months, Days, Hours, Minutes, Seconds, Microseconds) = (-Years, -Months, -Days, -Hours, -Minutes, -Seconds, -Microseconds);
        Weekday = Weekday switch { null => null, 0 => -7, var w => -w };
        Weekdays = -Weekdays;
    }

    /// <summary>The instant that a local time becomes by it. All units move the clock on the wall.</summary>
    public LocalTime Apply(Zone zone, long year, long month, long day, long hour, long minute, long second, long microsecond, bool? dst)
    {
        long months = Months;
        if (WeekdayOfMonth != 0)
        {
            day = 1;
            month += months + (WeekdayOfMonth < 0 ? 1 : 0);
            months = 0;
        }

        long days = LocalTime.ToDays(year, month, day);
        // Hours out of range carry into days before the weekday is looked for.
        long seconds = hour * 3600 + minute * 60 + second;
        long carry = (long)Math.Floor(seconds / 86400.0);
        (days, seconds) = (days + carry, seconds - carry * 86400);
        if (Weekday is { } weekday)
        {
            days = ToWeekday(days, weekday);
        }

        var (y, m, d) = LocalTime.FromDays(days);
        days = Edge switch
        {
            > 0 => LocalTime.ToDays(y + Years, m + months, 1),
            < 0 => LocalTime.ToDays(y + Years, m + months + 1, 0),
            _ => LocalTime.ToDays(y + Years, m + months, d + Days),
        };
        if (Weekdays is { } count)
        {
            days = AddWeekdays(days, count);
        }

        long timestamp = zone.ToTimestamp(days * 86400 + seconds + Hours * 3600 + Minutes * 60 + Seconds, dst);
        long micro = microsecond + Microseconds;
        long whole = (long)Math.Floor(micro / 1e6);
        return new LocalTime(timestamp + whole, zone, (int)(micro - whole * 1000000));
    }

    public PhpArray ToArray()
    {
        var result = new PhpArray();
        (string, long)[] parts = [("year", Years), ("month", Months), ("day", Days), ("hour", Hours), ("minute", Minutes), ("second", Seconds)];
        foreach (var (name, value) in parts)
        {
            result[name] = value;
        }

        if (Weekday is { } weekday)
        {
            result["weekday"] = weekday;
        }

        if (Weekdays is { } count)
        {
            result["weekdays"] = count;
        }

        if (Edge != 0)
        {
            result[Edge > 0 ? "first_day_of_month" : "last_day_of_month"] = true;
        }

        return result;
    }

    private long ToWeekday(long days, long weekday)
    {
        long current = LocalTime.WeekdayOf(days);
        if (WeekdayBehavior == OfTheWeek)
        {
            // A week ends with its Sunday.
            weekday = current == 0 && weekday != 0 ? weekday - 7 : weekday == 0 && current != 0 ? 7 : weekday;
            return days - current + weekday;
        }

        long difference = weekday - current;
        if ((Days < 0 && difference < 0) || (Days >= 0 && difference <= -WeekdayBehavior))
        {
            difference += 7;
        }

        return weekday >= 0 ? days + difference : days - (7 - (Math.Abs(weekday) - current));
    }

    private static long AddWeekdays(long days, long count)
    {
        days += count / 5 * 7;
        for (long rest = count % 5; rest != 0; rest -= Math.Sign(count))
        {
            do
            {
                days += Math.Sign(count);
            }
            while (LocalTime.WeekdayOf(days) is 0 or 6);
        }

        // Whole weeks from a weekend end on the working day before (or after) it.
        while (LocalTime.WeekdayOf(days) is 0 or 6)
        {
            days += count > 0 ? -1 : 1;
        }

        return days;
    }
}
