using System.Globalization;
using System.Text.RegularExpressions;

namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>A rule as the TZ variable has them, <c>CET-1CEST,M3.5.0,M10.5.0/3</c>: two changes a year (tzset(3)).</summary>
internal sealed partial class ZoneRule
{
    private readonly ZonePeriod _standard;
    private readonly ZonePeriod? _dst;
    private readonly string _start;
    private readonly string _end;

    private ZoneRule(ZonePeriod standard, ZonePeriod? dst, string start, string end) => (_standard, _dst, _start, _end) = (standard, dst, start, end);

    public static ZoneRule? Parse(string text)
    {
        var m = Rule().Match(text);
        if (!m.Success)
        {
            return null;
        }

        var standard = new ZonePeriod(-Seconds(m.Groups[2].Value), false, m.Groups[1].Value.Trim('<', '>'), long.MinValue);
        if (!m.Groups[3].Success)
        {
            return new ZoneRule(standard, null, "", "");
        }

        int offset = m.Groups[4].Length > 0 ? -Seconds(m.Groups[4].Value) : standard.Offset + 3600;
        return new ZoneRule(standard, new ZonePeriod(offset, true, m.Groups[3].Value.Trim('<', '>'), long.MinValue), m.Groups[5].Value, m.Groups[6].Value);
    }

    /// <summary>What is in effect at an instant, after a period that the file knows.</summary>
    public ZonePeriod At(long timestamp, ZonePeriod last)
    {
        if (_dst is null)
        {
            return _standard with { Since = last.Since };
        }

        long year = LocalTime.FromDays((long)Math.Floor(timestamp / 86400.0)).Year;
        var found = last;
        foreach (var p in In(year - 1).Concat(In(year)).Concat(In(year + 1)))
        {
            found = p.Since <= timestamp && p.Since > last.Since ? p : found;
        }

        return found;
    }

    /// <summary>The changes after an instant, until another.</summary>
    public IEnumerable<ZonePeriod> After(long after, long until)
    {
        if (_dst is null || after == long.MinValue)
        {
            yield break;
        }

        for (long year = LocalTime.FromDays(after / 86400).Year; year < 2500; year++)
        {
            foreach (var p in In(year))
            {
                if (p.Since >= until)
                {
                    yield break;
                }

                if (p.Since > after)
                {
                    yield return p;
                }
            }
        }
    }

    private IEnumerable<ZonePeriod> In(long year)
    {
        var dst = _dst!.Value;
        var first = dst with { Since = Instant(year, _start) - _standard.Offset };
        var second = _standard with { Since = Instant(year, _end) - dst.Offset };
        return first.Since < second.Since ? [first, second] : [second, first];
    }

    private static long Instant(long year, string change)
    {
        string[] halves = change.Split('/');
        long time = halves.Length > 1 ? Seconds(halves[1]) : 7200;
        if (halves[0][0] == 'M')
        {
            long[] n = [.. halves[0][1..].Split('.').Select(p => long.Parse(p, CultureInfo.InvariantCulture))];
            long first = LocalTime.ToDays(year, n[0], 1);
            long day = first + (n[2] - LocalTime.WeekdayOf(first) + 7) % 7 + (n[1] - 1) * 7;
            return (day >= first + LocalTime.DaysIn(year, (int)n[0]) ? day - 7 : day) * 86400 + time;
        }

        bool julian = halves[0][0] == 'J';
        long number = long.Parse(julian ? halves[0][1..] : halves[0], CultureInfo.InvariantCulture);
        long skipped = julian ? number >= 60 && LocalTime.IsLeap(year) ? 0 : 1 : 0;
        return (LocalTime.ToDays(year, 1, 1) + number - skipped) * 86400 + time;
    }

    private static int Seconds(string text)
    {
        string[] parts = text.TrimStart('+', '-').Split(':');
        int seconds = 0;
        for (int i = 0; i < 3; i++)
        {
            seconds = seconds * 60 + (i < parts.Length ? int.Parse(parts[i], CultureInfo.InvariantCulture) : 0);
        }

        return text.StartsWith('-') ? -seconds : seconds;
    }

    [GeneratedRegex(@"^(<[^>]+>|[A-Za-z]+)([+-]?[\d:]+)(?:(<[^>]+>|[A-Za-z]+)([+-]?[\d:]+)?,([^,]+),([^,]+))?$")]
    private static partial Regex Rule();
}
