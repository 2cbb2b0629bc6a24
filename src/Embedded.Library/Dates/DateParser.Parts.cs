using System.Globalization;
using System.Text.RegularExpressions;

namespace PeachpieSockets.Embedded.Library.Dates;

internal sealed partial class DateParser
{
    private long? _year;
    private long? _month;
    private long? _day;
    private int _hour;
    private int _minute;
    private int _second;
    private int _microsecond;
    private bool _hasTime;
    private bool _timeIsReset;
    private bool _hasDate;
    private long? _instant;
    private Zone? _zone;
    private long _years;
    private long _months;
    private long _days;
    private long _seconds;
    private long _microseconds;
    private long _workdays;
    private (int Day, int Behavior)? _weekday;
    private int _edge; // 1: first day of the month, 2: last
    private (long Amount, int Day)? _dayOf;

    private void SetTime(int hour, int minute, int second, bool counts)
    {
        (_hour, _minute, _second, _microsecond) = (hour, minute, second, 0);
        _hasTime = counts;
        _timeIsReset = true;
    }

    private void SetTime(Match m)
    {
        int hour = Number(m, "h");
        if (m.Groups["p"].Success)
        {
            hour = hour % 12 + (m.Groups["p"].Value is "p" or "P" ? 12 : 0);
        }

        _failed |= _hasTime;
        SetTime(hour, Number(m, "i"), Number(m, "s"), true);
        _microsecond = m.Groups["f"].Success ? int.Parse(m.Groups["f"].Value.PadRight(6, '0')[..6], CultureInfo.InvariantCulture) : 0;
    }

    private void SetDate(long? year, long? month, long? day)
    {
        _failed |= _hasDate || month > 12 || day > 31;
        (_year, _month, _day) = (year ?? _year, month, day);
        _hasDate = true;
    }

    private void SetBoth(Match m)
    {
        SetDate(Number(m, "y"), m.Groups["month"].Success ? MonthOf(m) : Number(m, "m"), Number(m, "d"));
        SetTime(m);
    }

    private void SetWeek(Match m)
    {
        int year = Number(m, "y");
        int day = m.Groups["d"].Success ? Number(m, "d") : 1;
        long first = LocalTime.ToDays(year, 1, 4);
        long weekday = ((first % 7) + 10) % 7; // days since Monday
        SetDate(year, 1, 1);
        _days += first - weekday + (Number(m, "w") - 1) * 7 + day - 1 - LocalTime.ToDays(year, 1, 1);
    }

    // Four digits are a year, unless there is a date but no time yet, or they can only be a time.
    private void SetYearOrTime(Match m)
    {
        string digits = m.Groups["y"].Value;
        int hour = int.Parse(digits.AsSpan(0, 2), CultureInfo.InvariantCulture);
        int minute = int.Parse(digits.AsSpan(2), CultureInfo.InvariantCulture);
        if (!_hasTime && hour < 24 && minute < 60 && (_year is not null || !_hasDate))
        {
            SetTime(hour, minute, 0, true);
        }
        else
        {
            _year = Number(m, "y");
        }
    }

    private void SetInstant(Match m)
    {
        _instant = long.Parse(m.Groups["n"].Value, CultureInfo.InvariantCulture);
        int micro = m.Groups["f"].Success ? int.Parse(m.Groups["f"].Value.PadRight(6, '0'), CultureInfo.InvariantCulture) : 0;
        _microsecond = m.Groups["n"].Value[0] == '-' ? -micro : micro;
        _zone = Zone.FromOffset(0);
    }

    private void SetZone(string name)
    {
        _failed |= _zone is not null;
        _zone = Zone.Parse(name);
        _failed |= _zone is null;
    }

    private void AddDays(int days)
    {
        SetTime(0, 0, 0, false);
        _days += days;
    }

    private void AddOrdinal(Match m)
    {
        string word = m.Groups["o"].Value.ToLowerInvariant();
        long amount = word switch { "next" => 1, "previous" => -1, "eighth" => 8, _ => Array.IndexOf(s_ordinals, word) - 1 };
        string unit = m.Groups["u"].Value.ToLowerInvariant();
        if (!_hasTime && WeekdayOf(unit) >= 0 && !unit.StartsWith("month", StringComparison.Ordinal) && !unit.StartsWith("second", StringComparison.Ordinal))
        {
            SetTime(0, 0, 0, false);
        }

        AddRelative(amount, unit);
    }

    // A week counts from its Monday, or has the weekday that is named.
    private void SetWeekOf(Match m)
    {
        _days += m.Groups["o"].Value.ToLowerInvariant() switch { "next" => 7, "this" => 0, _ => -7 };
        _weekday = (_weekday?.Day ?? 1, 2);
    }

    private void AddRelative(long amount, string unit)
    {
        switch (unit.TrimEnd('s'))
        {
            case "microsecond" or "usec" or "µ":
                _microseconds += amount;
                break;
            case "millisecond" or "msec" or "m":
                _microseconds += amount * 1000;
                break;
            case "sec" or "second":
                _seconds += amount;
                break;
            case "min" or "minute":
                _seconds += amount * 60;
                break;
            case "hour":
                _seconds += amount * 3600;
                break;
            case "day":
                _days += amount;
                break;
            case "week":
                _days += amount * 7;
                break;
            case "fortnight" or "forthnight":
                _days += amount * 14;
                break;
            case "month":
                _months += amount;
                break;
            case "year":
                _years += amount;
                break;
            case "weekday":
                _workdays += amount;
                break;
            default:
                _days += (amount > 0 ? amount - 1 : amount) * 7;
                _weekday = (WeekdayOf(unit), amount == 0 ? 1 : 0);
                break;
        }
    }

    private void SetWeekday(int day, long days, int behavior)
    {
        if (!_hasTime)
        {
            SetTime(0, 0, 0, false);
        }

        _days += days;
        _weekday = (day, _weekday is { Behavior: 2 } ? 2 : behavior);
    }

    private void SetDayOf(Match m)
    {
        string word = m.Groups["o"].Value.ToLowerInvariant();
        long amount = word switch { "next" => 1, "previous" => -1, "eighth" => 8, _ => Array.IndexOf(s_ordinals, word) - 1 };
        SetTime(0, 0, 0, false);
        _dayOf = (amount, WeekdayOf(m.Groups["u"].Value));
    }

    private void SetEdge(Match m) => _edge = m.Groups["o"].Value is ['f' or 'F', ..] ? 1 : 2;

    private void Negate()
        => (_years, _months, _days, _seconds, _microseconds, _workdays) = (-_years, -_months, -_days, -_seconds, -_microseconds, -_workdays);

    /// <summary>The zone that the text names; null where it names none.</summary>
    public Zone? NamedZone => _zone;

    /// <summary>The instant that the text means, seen from another.</summary>
    public LocalTime Resolve(long now, int nowMicroseconds, Zone zone)
    {
        zone = _zone ?? zone;
        var from = new LocalTime(_instant ?? now, zone);
        bool keepsTime = _instant is not null || (!_timeIsReset && !_hasTime && !_hasDate);
        var (hour, minute, second) = keepsTime ? (from.Hour, from.Minute, from.Second) : (_hour, _minute, _second);
        long microseconds = (keepsTime && _instant is null ? nowMicroseconds : _microsecond) + _microseconds;
        long year = (_year ?? from.Year) + _years;
        long month = (_month ?? from.Month) + _months;
        long day = _edge switch { 1 => 1, 2 => 0, _ => _day ?? from.Day };
        month += _edge == 2 ? 1 : 0;
        long days = LocalTime.ToDays(year, month, day) + _days;
        days = AdjustWeekday(days, year, month);
        days = AddWorkdays(days);
        long carried = (long)Math.Floor(microseconds / 1e6);
        bool isPlainInstant = _instant is not null && _days == 0 && _months == 0 && _years == 0 && _weekday is null && _edge == 0 && _dayOf is null && _workdays == 0 && !_hasDate;
        long timestamp = isPlainInstant ? _instant!.Value : zone.ToTimestamp(days * 86400 + hour * 3600 + minute * 60 + second);
        return new LocalTime(timestamp + _seconds + carried, zone, (int)(microseconds - carried * 1000000));
    }

    private long AdjustWeekday(long days, long year, long month)
    {
        if (_dayOf is { } of)
        {
            if (of.Amount > 0)
            {
                long first = LocalTime.ToDays(year, month, 1);
                return first + (of.Day - Weekday(first) + 7) % 7 + (of.Amount - 1) * 7;
            }

            long last = LocalTime.ToDays(year, month + 1, 0);
            return last - (Weekday(last) - of.Day + 7) % 7;
        }

        if (_weekday is not { } wanted)
        {
            return days;
        }

        // The weekday is looked for from the day before whole weeks were added.
        long difference = wanted.Day - Weekday(days);
        if (wanted.Behavior == 2)
        {
            // Weeks begin on Monday.
            return days + (wanted.Day + 6) % 7 - (Weekday(days) + 6) % 7;
        }

        if ((_days < 0 && difference < 0) || (_days >= 0 && difference <= -wanted.Behavior))
        {
            difference += 7;
        }

        return days + difference;
    }

    private long AddWorkdays(long days)
    {
        int step = Math.Sign(_workdays);
        for (long left = Math.Abs(Math.Clamp(_workdays, -100000, 100000)); left > 0; left--)
        {
            do
            {
                days += step;
            }
            while (Weekday(days) is 0 or 6);
        }

        return days;
    }

    private static long Weekday(long days) => ((days % 7) + 11) % 7;
}
