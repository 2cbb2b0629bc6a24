using System.Globalization;
using System.Text.RegularExpressions;

namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>
/// Reads dates and times in English, as strtotime() does: at each place the format that takes the most text counts.
/// </summary>
internal sealed partial class DateParser(string text)
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Month = @"(?<month>january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|may|jun|jul|aug|sept|sep|oct|nov|dec)\b";
    private const string DayName = "sunday|monday|tuesday|wednesday|thursday|friday|saturday|sun|mon|tues|tue|wednes|wed|thurs|thur|thu|fri|sat";
    private const string Unit = "microseconds?|milliseconds?|msecs?|usecs?|ms|µs|sec(?:ond)?s?|min(?:ute)?s?|hours?|days?|weeks?|fortnights?|forthnights?|months?|years?|weekdays?|" + DayName;
    private const string Ordinal = "first|second|third|fourth|fifth|sixth|seventh|eighth?|ninth|tenth|eleventh|twelfth|next|last|previous|this";

    private static readonly string[] s_ordinals = ["last", "this", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eight", "ninth", "tenth", "eleventh", "twelfth"];

    private static readonly (Regex Pattern, Action<DateParser, Match> Take)[] s_formats =
    [
        Format(@"[ \t\r\n,;.()]+|\bof\b|\bat\b|\bon\b", static (_, _) => { }),
        Format(@"now\b", static (_, _) => { }),
        Format(@"(today|midnight)\b", static (p, _) => p.SetTime(0, 0, 0, false)),
        Format(@"noon\b", static (p, _) => p.SetTime(12, 0, 0, true)),
        Format(@"tomorrow\b", static (p, _) => p.AddDays(1)),
        Format(@"yesterday\b", static (p, _) => p.AddDays(-1)),
        Format(@"@(?<n>-?\d+)(?:\.(?<f>\d{1,6}))?", static (p, m) => p.SetInstant(m)),
        Format(@"(?<y>[+-]?\d{4,})-(?<m>\d{1,2})-(?<d>\d{1,2})(?!\d)", static (p, m) => p.SetDate(Number(m, "y"), Number(m, "m"), Number(m, "d"))),
        Format(@"(?<y>\d{4})/(?<m>\d{1,2})/(?<d>\d{1,2})", static (p, m) => p.SetDate(Number(m, "y"), Number(m, "m"), Number(m, "d"))),
        Format(@"(?<y>\d\d)-(?<m>\d\d)-(?<d>\d\d)(?!\d)", static (p, m) => p.SetDate(Short(m), Number(m, "m"), Number(m, "d"))),
        Format(@"(?<m>\d{1,2})/(?<d>\d{1,2})/(?<y>\d{4}|\d{1,2})(?!\d)", static (p, m) => p.SetDate(Short(m), Number(m, "m"), Number(m, "d"))),
        Format(@"(?<m>\d{1,2})/(?<d>\d{1,2})(?![\d/])", static (p, m) => p.SetDate(null, Number(m, "m"), Number(m, "d"))),
        Format(@"(?<d>\d{1,2})[-.\t](?<m>\d{1,2})[-.](?<y>\d{4})", static (p, m) => p.SetDate(Number(m, "y"), Number(m, "m"), Number(m, "d"))),
        Format(@"(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)(?!\d)", static (p, m) => p.SetDate(Number(m, "y"), Number(m, "m"), Number(m, "d"))),
        Format(@"(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)(?<h>\d\d)(?<i>\d\d)(?<s>\d\d)(?!\d)", static (p, m) => p.SetBoth(m)),
        Format(@"(?<y>\d{4})-(?<m>\d\d)(?!\d)", static (p, m) => p.SetDate(Number(m, "y"), Number(m, "m"), 1)),
        Format(@"(?<y>\d{4})-?W(?<w>\d\d)(?:-?(?<d>[0-7]))?(?!\d)", static (p, m) => p.SetWeek(m)),
        Format($@"(?<d>\d{{1,2}})(?:st|nd|rd|th)?[ \t.-]*{Month}[ \t.,-]*(?<y>\d{{4}}|\d{{1,2}}(?![\d:]))", static (p, m) => p.SetDate(Short(m), MonthOf(m), Number(m, "d"))),
        Format($@"(?<d>\d{{1,2}})/{Month}/(?<y>\d{{4}}):(?<h>\d\d):(?<i>\d\d):(?<s>\d\d)", static (p, m) => p.SetBoth(m)),
        Format($@"(?<d>\d{{1,2}})(?:st|nd|rd|th)?[ \t.-]*{Month}", static (p, m) => p.SetDate(null, MonthOf(m), Number(m, "d"))),
        Format($@"{Month}[ \t.-]*(?<d>\d{{1,2}})(?:st|nd|rd|th)?[ \t.,-]+(?<y>\d{{4}})(?!:)", static (p, m) => p.SetDate(Number(m, "y"), MonthOf(m), Number(m, "d"))),
        Format($@"{Month}[ \t.-]*(?<d>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:])[,.]?", static (p, m) => p.SetDate(null, MonthOf(m), Number(m, "d"))),
        Format($@"{Month}[ \t.-]*(?<y>\d{{4}})", static (p, m) => p.SetDate(Number(m, "y"), MonthOf(m), 1)),
        Format($@"(?<y>\d{{4}})[ \t.-]*{Month}[ \t.-]*(?<d>\d{{1,2}})(?!\d)", static (p, m) => p.SetDate(Number(m, "y"), MonthOf(m), Number(m, "d"))),
        Format($@"(?<y>\d{{4}})[ \t.-]*{Month}", static (p, m) => p.SetDate(Number(m, "y"), MonthOf(m), 1)),
        Format(Month, static (p, m) => p.SetDate(null, MonthOf(m), null)),
        Format(@"(?<y>\d{4})(?!\d)", static (p, m) => p.SetYearOrTime(m)),
        Format(@"T?(?<h>[01]?\d|2[0-4])[:.](?<i>[0-5]?\d)(?:[:.](?<s>[0-5]?\d|60)(?:[.,:](?<f>\d+))?)?(?!\d)", static (p, m) => p.SetTime(m)),
        Format(@"T(?<h>[01]\d|2[0-4])(?<i>[0-5]\d)(?<s>[0-5]\d)?(?!\d)", static (p, m) => p.SetTime(m)),
        Format(@"T?(?<h>0?[1-9]|1[0-2])(?:[:.](?<i>[0-5]?\d)(?:[:.](?<s>[0-5]?\d))?)?[ \t]*(?<p>[ap])\.?m\.?(?![a-z])", static (p, m) => p.SetTime(m)),
        Format(@"(?:GMT|UTC)?(?<z>[+-]\d{1,2}:?(?:\d\d)?(?::?\d\d)?)(?![\d]|[ \t]*(?:" + Unit + @")\b)", static (p, m) => p.SetZone(m.Groups["z"].Value)),
        Format($@"(?<n>[+-]*[ \t]*\d+)[ \t]*(?<u>{Unit})(?![a-z])", static (p, m) => p.AddRelative(Signed(m.Groups["n"].Value), m.Groups["u"].Value.ToLowerInvariant())),
        Format($@"(?<o>{Ordinal})[ \t]+(?!weeks?\b)(?<u>{Unit})(?![a-z])", static (p, m) => p.AddOrdinal(m)),
        Format(@"(?<o>next|last|previous|this)[ \t]+weeks?(?![a-z])", static (p, m) => p.SetWeekOf(m)),
        Format($@"(?<o>{Ordinal})[ \t]+(?<u>{DayName})[ \t]+of(?![a-z])", static (p, m) => p.SetDayOf(m)),
        Format(@"(?<o>first|last)[ \t]+day[ \t]+of(?![a-z])", static (p, m) => p.SetEdge(m)),
        Format($@"(?<u>{DayName})\.?(?![a-z])", static (p, m) => p.SetWeekday(WeekdayOf(m.Groups["u"].Value), 0, 1)),
        Format(@"ago\b", static (p, _) => p.Negate()),
        Format(@"\(?(?<z>[A-Z][a-z]+(?:[_/+-][A-Za-z0-9]+)+|[a-z]{1,6}(?![a-z]))\)?", static (p, m) => p.SetZone(m.Groups["z"].Value)),
    ];

    private bool _failed;

    /// <summary>Reads all of the text; false where it is no date.</summary>
    public bool Parse()
    {
        int at = 0;
        if (text.Trim().Length == 0)
        {
            return false;
        }

        while (at < text.Length && !_failed)
        {
            Match? best = null;
            Action<DateParser, Match>? take = null;
            foreach (var (pattern, action) in s_formats)
            {
                var match = pattern.Match(text, at);
                if (match.Success && match.Length > (best?.Length ?? 0))
                {
                    (best, take) = (match, action);
                }
            }

            if (best is null)
            {
                return false;
            }

            take!(this, best);
            at += best.Length;
        }

        return !_failed;
    }

    private static (Regex, Action<DateParser, Match>) Format(string pattern, Action<DateParser, Match> take) => (new Regex(@"\G(?:" + pattern + ")", Options), take);

    private static int Number(Match m, string group) => int.TryParse(m.Groups[group].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int n) ? n : 0;

    // A year of two digits is one of 1970 to 2069.
    private static int Short(Match m)
    {
        int y = Number(m, "y");
        return m.Groups["y"].Length > 2 ? y : y < 70 ? y + 2000 : y + 1900;
    }

    private static int MonthOf(Match m) => Array.FindIndex(DateFormatter.Months, x => x.StartsWith(m.Groups["month"].Value.AsSpan(0, 3), StringComparison.OrdinalIgnoreCase)) + 1;

    private static int WeekdayOf(string name) => Array.FindIndex(DateFormatter.Days, x => x.StartsWith(name.AsSpan(0, 3), StringComparison.OrdinalIgnoreCase));

    private static long Signed(string number)
    {
        long n = long.TryParse(number.TrimStart('+', '-', ' ', '\t'), CultureInfo.InvariantCulture, out long value) ? value : 0;
        return number.Count(c => c == '-') % 2 == 1 ? -n : n;
    }
}
