using System.Globalization;
using System.Text.RegularExpressions;

namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>Reads the dates of strtotime(): absolute forms, names and relative ones, in any order.</summary>
internal sealed class DateParser
{
    private const string UnitNames = "microseconds?|usecs?|milliseconds?|msecs?|ms|seconds?|secs?|minutes?|mins?|hours?|days?|weekdays?|weeks?|fortnights?|forthnight|months?|years?"
        + "|sundays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sun|mon|tues?|wed|thur?s?|fri|sat";

    private readonly Moment _base;
    private long _year;
    private long _month;
    private long _day;
    private long _hour;
    private long _minute;
    private long _second;
    private int _microseconds;
    private bool _hasDate;
    private bool _hasTime;
    private bool _timeReset;
    private Zone? _zone;
    private long _addYears;
    private long _addMonths;
    private long _addDays;
    private long _addSeconds;
    private long _addMicroseconds;
    private int? _weekday;
    private long _weekdayCount;
    private bool _firstOfMonth;
    private bool _lastOfMonth;
    private (int Day, long Count)? _nthOfMonth;
    private Moment? _absolute;

    private DateParser(Moment start) => _base = start;

    /// <summary>The moment of a text relative to another one; null where it is not understood.</summary>
    public static Moment? Parse(string text, Moment start)
    {
        var parser = new DateParser(start);
        return text.AsSpan().Trim().Length > 0 && parser.Read(text) ? parser.Result() : null;
    }

    private bool Read(string text)
    {
        (_year, _month, _day) = (_base.Year, _base.Month, _base.Day);
        (_hour, _minute, _second, _microseconds) = (_base.Hour, _base.Minute, _base.Second, _base.Microseconds);
        string rest = text.Trim(' ', '\t', '\n', '\r', ',');
        while (rest.Length > 0)
        {
            int used = One(rest);
            if (used <= 0)
            {
                return false;
            }

            rest = rest[used..].TrimStart(' ', '\t', ',', '\n');
        }

        return true;
    }

    private int One(string rest)
    {
        foreach (var (expression, action) in s_forms)
        {
            var match = expression.Match(rest);
            if (match.Success && action(this, match))
            {
                return match.Length;
            }
        }

        return 0;
    }

    private static readonly (Regex Expression, Func<DateParser, Match, bool> Action)[] s_forms =
    [
        (Form(@"@(-?\d+)(?:\.(\d{1,6}))?"), static (p, m) => p.SetAbsolute(m)),
        (Form(@"(\d{4})-(\d{2})-(\d{2})[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?"), static (p, m) => p.SetDate(N(m, 1), N(m, 2), N(m, 3)) && p.SetTime(m, 4)),
        (Form(@"(\d{4})(\d{2})(\d{2})T?(\d{2}):?(\d{2}):?(\d{2})?(?![\d])"), static (p, m) => p.SetDate(N(m, 1), N(m, 2), N(m, 3)) && p.SetTime(m, 4)),
        (Form(@"([+-]?\d{4})-?W(\d{2})(?:-?([0-7]))?"), static (p, m) => p.SetWeek(N(m, 1), N(m, 2), m.Groups[3].Success ? N(m, 3) : 1)),
        (Form(@"([+-]?\d{4})-(\d{1,2})-(\d{1,2})(?!\d)"), static (p, m) => p.SetDate(N(m, 1), N(m, 2), N(m, 3))),
        (Form(@"(\d{4})/(\d{1,2})/(\d{1,2})(?!\d)"), static (p, m) => p.SetDate(N(m, 1), N(m, 2), N(m, 3))),
        (Form(@"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?!\d)"), static (p, m) => p.SetDate(Year(m.Groups[3].Value), N(m, 1), N(m, 2))),
        (Form(@"(\d{1,2})[.-](\d{1,2})[.-](\d{4})(?!\d)"), static (p, m) => p.SetDate(N(m, 3), N(m, 2), N(m, 1))),
        (Form(@"(\d{1,2})[- .]*(?:st|nd|rd|th)?[- .]*(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*[- .,]*(\d{4})(?![\d:])"), static (p, m) => p.SetDate(N(m, 3), MonthOf(m.Groups[2].Value), N(m, 1))),
        (Form(@"(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*[- .]+(\d{1,2})(?:st|nd|rd|th)?[- .,]+(\d{4})(?![\d:])"), static (p, m) => p.SetDate(N(m, 3), MonthOf(m.Groups[1].Value), N(m, 2))),
        (Form(@"(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*[- .]+(\d{4})(?![\d:])"), static (p, m) => p.SetDate(N(m, 2), MonthOf(m.Groups[1].Value), 1)),
        (Form(@"(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*[- .]+(\d{1,2})(?:st|nd|rd|th)?(?![\d:])"), static (p, m) => p.SetDate(p._base.Year, MonthOf(m.Groups[1].Value), N(m, 2))),
        (Form(@"(\d{1,2})(?:st|nd|rd|th)?[- .]+(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*"), static (p, m) => p.SetDate(p._base.Year, MonthOf(m.Groups[2].Value), N(m, 1))),
        (Form(@"(\d{4})-(\d{2})(?![\d-])"), static (p, m) => p.SetDate(N(m, 1), N(m, 2), 1)),
        (Form(@"T?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,:](\d{1,9}))?)?\s*([ap])\.?m\.?(?![a-z])"), static (p, m) => p.SetTime12(m, 1, m.Groups[5].Value)),
        (Form(@"(\d{1,2})\s*([ap])\.?m\.?(?![a-z])"), static (p, m) => p.SetHour12(N(m, 1), m.Groups[2].Value)),
        (Form(@"T?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?"), static (p, m) => p.SetTime(m, 1)),
        (Form(@"(first|last) day of"), static (p, m) => p.SetMonthEdge(m.Groups[1].Value)),
        (Form(@"(first|second|third|fourth|fifth|last)\s+(sunday|monday|tuesday|wednesday|thursday|friday|saturday|sun|mon|tue|wed|thu|fri|sat)\s+of"), static (p, m) => p.SetNth(m)),
        (Form(@"([+-]*)\s*(\d+)\s*(" + UnitNames + @")(\s+ago)?(?![a-z])"), static (p, m) => p.Relative(Signed(m.Groups[1].Value, N(m, 2)), m.Groups[3].Value, m.Groups[4].Success)),
        (Form(@"(next|last|previous|this|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\s+(" + UnitNames + @")(\s+ago)?(?![a-z])"), static (p, m) => p.Named(m)),
        (Form(@"(now|today|midnight|noon|tomorrow|yesterday)(?![a-z])"), static (p, m) => p.Keyword(m.Value.ToLowerInvariant())),
        (Form(@"(sunday|monday|tuesday|wednesday|thursday|friday|saturday|sun|mon|tues?|wed|thur?s?|fri|sat)(?![a-z])"), static (p, m) => p.SetWeekday(m.Groups[1].Value, 0)),
        (Form(@"(?:GMT|UTC)?([+-]\d{1,2}:?\d{0,2})(?![\d])"), static (p, m) => p.SetZone(m.Groups[1].Value)),
        (Form(@"\(?([A-Za-z]+(?:/[A-Za-z_]+)+|[A-Z]{1,5}|utc|gmt|z)\)?(?![a-z])"), static (p, m) => p.SetZone(m.Groups[1].Value)),
        (Form(@"(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*"), static (p, m) => p.SetDate(p._base.Year, MonthOf(m.Groups[1].Value), p._base.Day)),
        (Form(@"(\d{4})(?!\d)"), static (p, m) => p.YearOrTime(m.Value)),
    ];

    private static Regex Form(string expression) => new("^(?:" + expression + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static long N(Match match, int group) => long.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static long Year(string digits)
    {
        long year = long.Parse(digits, CultureInfo.InvariantCulture);
        return digits.Length > 2 ? year : year < 70 ? year + 2000 : year + 1900;
    }

    private static long Signed(string signs, long value) => signs.Count(c => c == '-') % 2 == 1 ? -value : value;

    private static int MonthOf(string name) => Array.FindIndex(DateFormat.Months, m => m.StartsWith(name[..3], StringComparison.OrdinalIgnoreCase)) + 1;

    private static int DayOf(string name) => Array.FindIndex(DateFormat.Days, d => d.StartsWith(name[..3], StringComparison.OrdinalIgnoreCase));

    private bool SetAbsolute(Match m)
    {
        int micro = m.Groups[2].Success ? int.Parse(m.Groups[2].Value.PadRight(6, '0'), CultureInfo.InvariantCulture) : 0;
        _absolute = new Moment(N(m, 1), micro, Zone.Fixed(0));
        _hasTime = true;
        return true;
    }

    private bool SetDate(long year, long month, long day)
    {
        if (_hasDate || month is < 1 or > 12 || day > 31)
        {
            return false;
        }

        (_year, _month, _day) = (year, month, day);
        _hasDate = true;
        return true;
    }

    private bool SetWeek(long year, long week, long day)
    {
        long jan4 = Moment.ToDays(year, 1, 4);
        long monday = jan4 - ((jan4 + 3) % 7 + 7) % 7;
        var (y, m, d) = Moment.FromDays(monday + (week - 1) * 7 + day - 1);
        return SetDate(y, m, d);
    }

    private bool SetTime(Match m, int first)
    {
        long hour = N(m, first), minute = N(m, first + 1), second = m.Groups[first + 2].Success ? N(m, first + 2) : 0;
        if (_hasTime || hour > 24 || minute > 59 || second > 60)
        {
            return false;
        }

        (_hour, _minute, _second) = (hour, minute, second);
        var fraction = m.Groups[first + 3];
        _microseconds = fraction.Success && m.Groups.Count > first + 3 ? int.Parse(fraction.Value.PadRight(6, '0')[..6], CultureInfo.InvariantCulture) : 0;
        _hasTime = true;
        return true;
    }

    private bool SetTime12(Match m, int first, string half)
    {
        if (N(m, first) is < 1 or > 12 || !SetTime(m, first))
        {
            return false;
        }

        _hour = _hour % 12 + (half is "p" or "P" ? 12 : 0);
        return true;
    }

    private bool SetHour12(long hour, string half)
    {
        if (_hasTime || hour is < 1 or > 12)
        {
            return false;
        }

        (_hour, _minute, _second, _microseconds) = (hour % 12 + (half is "p" or "P" ? 12 : 0), 0, 0, 0);
        _hasTime = true;
        return true;
    }

    private bool YearOrTime(string digits)
    {
        if (!_hasTime && !_hasDate && int.Parse(digits[..2], CultureInfo.InvariantCulture) < 24 && int.Parse(digits[2..], CultureInfo.InvariantCulture) < 60)
        {
            (_hour, _minute, _second, _microseconds) = (long.Parse(digits[..2], CultureInfo.InvariantCulture), long.Parse(digits[2..], CultureInfo.InvariantCulture), 0, 0);
            _hasTime = true;
            return true;
        }

        _year = long.Parse(digits, CultureInfo.InvariantCulture);
        return true;
    }

    private bool SetMonthEdge(string edge)
    {
        _firstOfMonth = edge.Equals("first", StringComparison.OrdinalIgnoreCase);
        _lastOfMonth = !_firstOfMonth;
        return true;
    }

    private bool SetNth(Match m)
    {
        long count = Array.IndexOf(s_ordinals, m.Groups[1].Value.ToLowerInvariant());
        _nthOfMonth = (DayOf(m.Groups[2].Value), m.Groups[1].Value.Equals("last", StringComparison.OrdinalIgnoreCase) ? -1 : count);
        ResetTime();
        return true;
    }

    private static readonly string[] s_ordinals =
        ["this", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    private bool Named(Match m)
    {
        string word = m.Groups[1].Value.ToLowerInvariant();
        long count = word switch { "next" => 1, "last" or "previous" => -1, _ => Array.IndexOf(s_ordinals, word) };
        return Relative(count, m.Groups[2].Value, m.Groups[3].Success, word == "this");
    }

    private bool Relative(long count, string unit, bool ago, bool isThis = false)
    {
        count = ago ? -count : count;
        unit = unit.ToLowerInvariant();
        switch (unit)
        {
            case ['m', 'i', 'c', ..] or ['u', 's', 'e', 'c', ..]:
                _addMicroseconds += count;
                return true;
            case "ms" or ['m', 's', 'e', 'c', ..] or ['m', 'i', 'l', ..]:
                _addMicroseconds += count * 1000;
                return true;
            case ['s', 'e', ..]:
                _addSeconds += count;
                return true;
            case ['m', 'i', 'n', ..]:
                _addSeconds += count * 60;
                return true;
            case ['h', 'o', 'u', ..]:
                _addSeconds += count * 3600;
                return true;
            case "day" or "days":
                _addDays += count;
                return true;
            case "weekday" or "weekdays":
                AddWeekdays(count);
                return true;
            case "week" or "weeks":
                _addDays += count * 7;
                return true;
            case ['f', 'o', 'r', 't', ..]:
                _addDays += count * 14;
                return true;
            case ['m', 'o', 'n', 't', ..]:
                _addMonths += count;
                return true;
            case ['y', ..]:
                _addYears += count;
                return true;
            default:
                return SetWeekday(unit, isThis ? 0 : count);
        }
    }

    private void AddWeekdays(long count)
    {
        long days = Moment.ToDays(_year, _month, _day) + _addDays;
        for (long left = Math.Abs(count); left > 0;)
        {
            days += Math.Sign(count);
            left -= ((days + 4) % 7 + 7) % 7 is 0 or 6 ? 0 : 1;
        }

        _addDays = days - Moment.ToDays(_year, _month, _day);
    }

    private bool SetWeekday(string name, long count)
    {
        _weekday = DayOf(name);
        _weekdayCount = count;
        ResetTime();
        return true;
    }

    private void ResetTime()
    {
        if (!_hasTime)
        {
            (_hour, _minute, _second, _microseconds) = (0, 0, 0, 0);
            _timeReset = true;
        }
    }

    // Unlike names of days these undo a time that came before them.
    private void ToMidnight()
    {
        _hasTime = false;
        ResetTime();
    }

    private bool Keyword(string word)
    {
        switch (word)
        {
            case "today" or "midnight":
                ToMidnight();
                break;
            case "noon":
                (_hour, _minute, _second, _microseconds) = (12, 0, 0, 0);
                _hasTime = true;
                break;
            case "tomorrow" or "yesterday":
                ToMidnight();
                _addDays += word == "tomorrow" ? 1 : -1;
                break;
        }

        return true;
    }

    private bool SetZone(string name)
    {
        if (_zone is not null || Zone.Find(name.Length == 1 ? "Z" : name) is not { } zone)
        {
            return false;
        }

        _zone = name.Equals("utc", StringComparison.OrdinalIgnoreCase) ? Zone.Utc : zone;
        return true;
    }

    private Moment Result()
    {
        var zone = _zone ?? _base.Zone;
        if (_absolute is { } absolute)
        {
            zone = absolute.Zone;
            var local = absolute;
            (_year, _month, _day, _hour, _minute, _second, _microseconds) = (local.Year, local.Month, local.Day, local.Hour, local.Minute, local.Second, local.Microseconds);
        }
        else if (_hasDate && !_hasTime && !_timeReset)
        {
            (_hour, _minute, _second, _microseconds) = (0, 0, 0, 0);
        }

        long year = _year + _addYears, month = _month + _addMonths, day = _day;
        if (_firstOfMonth)
        {
            day = 1;
        }
        else if (_lastOfMonth)
        {
            month++;
            day = 0;
        }

        long days = Moment.ToDays(year, month, day) + _addDays;
        if (_nthOfMonth is var (weekday, count))
        {
            days = Nth(year, month, weekday, count);
        }

        if (_weekday is { } target)
        {
            days = ToWeekday(days, target);
        }

        long seconds = zone.ToTimestamp(days * 86400 + _hour * 3600 + _minute * 60 + _second) + _addSeconds;
        long micro = _microseconds + _addMicroseconds;
        seconds += Math.DivRem(micro, 1000000, out micro);
        if (micro < 0)
        {
            micro += 1000000;
            seconds--;
        }

        return new Moment(seconds, (int)micro, zone);
    }

    private long ToWeekday(long days, int target)
    {
        long current = ((days + 4) % 7 + 7) % 7;
        long ahead = (target - current + 7) % 7;
        return _weekdayCount switch
        {
            0 => days + ahead,
            > 0 => days + (ahead == 0 ? 7 : ahead) + (_weekdayCount - 1) * 7,
            _ => days + (ahead == 0 ? -7 : ahead - 7) + (_weekdayCount + 1) * 7,
        };
    }

    private static long Nth(long year, long month, int weekday, long count)
    {
        if (count > 0)
        {
            long first = Moment.ToDays(year, month, 1);
            return first + (weekday - (first + 4) % 7 + 14) % 7 + (count - 1) * 7;
        }

        long last = Moment.ToDays(year, month + 1, 0);
        return last - ((last + 4) % 7 - weekday + 14) % 7;
    }
}
