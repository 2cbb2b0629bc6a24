using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>A span of time in the units of the calendar.</summary>
internal readonly partial record struct Interval(long Years, long Months, long Days, long Hours, long Minutes, long Seconds, long Microseconds, bool Invert, long? TotalDays)
{
    /// <summary>Reads P1Y2M3DT4H5M6S or P0001-02-03T04:05:06; null where it is malformed.</summary>
    public static Interval? Parse(string text)
    {
        var m = Duration().Match(text);
        m = m.Success ? m : Combined().Match(text);
        if (!m.Success)
        {
            return null;
        }

        long N(string group) => long.TryParse(m.Groups[group].Value, CultureInfo.InvariantCulture, out long n) ? n : 0;
        return new Interval(N("y"), N("m"), N("d") + 7 * N("w"), N("h"), N("i"), N("s"), 0, false, null);
    }

    /// <summary>Adds it to an instant. Hours and smaller units are time that passes; in a civil interval they move the clock on the wall.</summary>
    public LocalTime AddTo(in LocalTime t, int sign, bool civil)
    {
        sign = Invert ? -sign : sign;
        long timestamp = t.Timestamp;
        long clock = sign * (Hours * 3600 + Minutes * 60 + Seconds);
        if (civil || Years != 0 || Months != 0 || Days != 0)
        {
            long local = LocalTime.Seconds(t.Year + sign * Years, t.Month + sign * Months, t.Day + sign * Days, t.Hour, t.Minute, t.Second + (civil ? clock : 0));
            timestamp = t.Zone.ToTimestamp(local, t.IsDst);
        }

        long micro = t.Microsecond + sign * Microseconds;
        long carried = (long)Math.Floor(micro / 1e6);
        return new LocalTime(timestamp + (civil ? 0 : clock) + carried, t.Zone, (int)(micro - carried * 1000000));
    }

    /// <summary>What is between two instants.</summary>
    public static Interval Between(LocalTime from, LocalTime to, bool absolute)
    {
        bool invert = (from.Timestamp, from.Microsecond).CompareTo((to.Timestamp, to.Microsecond)) > 0;
        if (invert)
        {
            (from, to) = (to, from);
        }

        bool sameZone = from.Zone.Type == Zone.IdentifierType && to.Zone.Type == Zone.IdentifierType && from.Zone.Name == to.Zone.Name;
        // In one zone the clock on the wall counts; otherwise the clocks are brought to one offset.
        var (shift, extra) = sameZone ? ClockChange(from, to) : (from.Offset - to.Offset, 0);
        long micro = to.Microsecond - from.Microsecond;
        long local = to.Hour * 3600 + to.Minute * 60 + to.Second - (from.Hour * 3600 + from.Minute * 60 + from.Second) + shift;
        if (micro < 0)
        {
            micro += 1000000;
            local--;
        }

        long carry = (long)Math.Floor(local / 86400.0);
        long clock = local - carry * 86400 + extra;
        long days = to.Day - from.Day + carry;
        if (sameZone && IsBeforeChange(from, to))
        {
            days--;
            clock = 86400 + clock % 3600;
        }

        long months = (to.Year - from.Year) * 12 + to.Month - from.Month;
        long total = sameZone
            ? LocalTime.ToDays(to.Year, to.Month, to.Day) - LocalTime.ToDays(from.Year, from.Month, from.Day) - ((to.Hour, to.Minute, to.Second, to.Microsecond).CompareTo((from.Hour, from.Minute, from.Second, from.Microsecond)) < 0 ? 1 : 0)
            : (to.Timestamp - from.Timestamp - (to.Microsecond < from.Microsecond ? 1 : 0)) / 86400;
        // A month is as long as the one before the later date, or, looking back, as the one of the earlier date.
        var (y, m) = invert ? (from.Year, from.Month) : to.Month == 1 ? (to.Year - 1, 12) : (to.Year, to.Month - 1);
        while (days < 0)
        {
            days += LocalTime.DaysIn(y, m);
            months--;
            (y, m) = invert ? m == 12 ? (y + 1, 1) : (y, m + 1) : m == 1 ? (y - 1, 12) : (y, m - 1);
        }

        long years = (long)Math.Floor(months / 12.0);
        return new Interval(years, months - years * 12, days, clock / 3600, clock / 60 % 60, clock % 60, micro, invert && !absolute, Math.Max(total, 0));
    }

    // What a change of the clock between two times of one zone adds: before days are counted, and after.
    private static (long Shift, long Extra) ClockChange(in LocalTime from, in LocalTime to)
    {
        long change = to.Offset - from.Offset;
        long passed = to.Timestamp - from.Timestamp + change;
        if (change == 0)
        {
            return default;
        }

        // Less than a day by the clock is what passed, even where that is more than 24 hours.
        if (from.IsDst && !to.IsDst)
        {
            return (0, passed < Day ? -change : 0);
        }

        long since = to.Zone.Data!.At(to.Timestamp).Since;
        bool isSkipped = !from.IsDst && to.IsDst && from.Timestamp + Day > since && from.Timestamp + Day <= since + change;
        return (!isSkipped && to.Timestamp >= since && (passed < Day || passed % Day > to.Timestamp - since) ? -change : 0, 0);
    }

    private const int Day = 86400;

    // php takes the hour before a change of the clock for the 25th of the day, where the offset's sign lets it see the change.
    private static bool IsBeforeChange(in LocalTime from, in LocalTime to)
    {
        if (from.IsDst != to.IsDst || to.Timestamp - from.Timestamp < Day)
        {
            return false;
        }

        var next = to.Zone.Data!.At(to.Timestamp - to.Offset);
        return to.Timestamp >= next.Since - (from.Offset - next.Offset) && to.Timestamp < next.Since;
    }

    /// <summary>DateInterval::format().</summary>
    public string Format(string format)
    {
        var result = new StringBuilder();
        for (int i = 0; i < format.Length; i++)
        {
            if (format[i] != '%')
            {
                result.Append(format[i]);
                continue;
            }

            if (i + 1 == format.Length)
            {
                break;
            }

            result.Append(format[++i] switch
            {
                'y' => Text(Years, 1),
                'Y' => Text(Years, 2),
                'm' => Text(Months, 1),
                'M' => Text(Months, 2),
                'd' => Text(Days, 1),
                'D' => Text(Days, 2),
                'h' => Text(Hours, 1),
                'H' => Text(Hours, 2),
                'i' => Text(Minutes, 1),
                'I' => Text(Minutes, 2),
                's' => Text(Seconds, 1),
                'S' => Text(Seconds, 2),
                'f' => Text(Microseconds, 1),
                'F' => Text(Microseconds, 6),
                'a' => TotalDays is { } days ? Text(days, 1) : "(unknown)",
                'r' => Invert ? "-" : "",
                'R' => Invert ? "-" : "+",
                '%' => "%",
                var c => "%" + c,
            });
        }

        return result.ToString();
    }

    // The sign is one of the digits, as in C.
    private static string Text(long n, int width)
        => n < 0 ? "-" + (-n).ToString("D" + Math.Max(width - 1, 1).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : n.ToString("D" + width.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^P(?=.)(?:(?<y>\d+)Y)?(?:(?<m>\d+)M)?(?:(?<w>\d+)W)?(?:(?<d>\d+)D)?(?:T(?=.)(?:(?<h>\d+)H)?(?:(?<i>\d+)M)?(?:(?<s>\d+)S)?)?\z")]
    private static partial Regex Duration();

    [GeneratedRegex(@"^P(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)T(?<h>\d\d):(?<i>\d\d):(?<s>\d\d)\z")]
    private static partial Regex Combined();
}
