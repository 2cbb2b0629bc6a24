namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>The formats of dates and times that strtotime() reads; of equally long ones the first counts.</summary>
internal static class DateGrammar
{
    private static readonly (string Name, string Pattern)[] s_parts =
    [
        ("space", "[ \t]+"),
        ("frac", "\".\"[0-9]+"),
        ("hour24", "[01]?[0-9] | \"2\"[0-4]"),
        ("hour24lz", "[01][0-9] | \"2\"[0-4]"),
        ("hour12", "\"0\"?[1-9] | \"1\"[0-2]"),
        ("minute", "[0-5]?[0-9]"),
        ("minutelz", "[0-5][0-9]"),
        ("second", "[0-5]?[0-9] | \"60\""),
        ("secondlz", "[0-5][0-9] | \"60\""),
        ("meridian", "[AaPp] \".\"? [Mm] \".\"? [\0\t ]"),
        ("tz", "\"(\"? [A-Za-z]{1,6} \")\"? | [A-Z][a-z]+([_/-][A-Za-z]+)+"),
        ("tzcorrection", "\"GMT\"? [+-] ((hour24 (\":\"? minute)?) | (hour24lz minutelz secondlz) | (hour24lz \":\" minutelz \":\" secondlz))"),
        ("daysuf", "'st' | 'nd' | 'rd' | 'th'"),
        ("month", "\"0\"?[0-9] | \"1\"[0-2]"),
        ("day", "([0-2]?[0-9] | \"3\"[01])"),
        ("year", "[0-9]{1,4}"),
        ("year2", "[0-9]{2,2}"),
        ("year4", "[0-9]{4,4}"),
        ("yearx", "[+-][0-9]{5,19}"),
        ("dayofyear", "\"00\"[1-9] | \"0\"[1-9][0-9] | [1-2][0-9][0-9] | \"3\"[0-5][0-9] | \"36\"[0-6]"),
        ("weekofyear", "\"0\"[1-9] | [1-4][0-9] | \"5\"[0-3]"),
        ("monthlz", "\"0\"[0-9] | \"1\"[0-2]"),
        ("daylz", "\"0\"[0-9] | [1-2][0-9] | \"3\"[01]"),
        ("dayfulls", "'sundays' | 'mondays' | 'tuesdays' | 'wednesdays' | 'thursdays' | 'fridays' | 'saturdays'"),
        ("dayfull", "'sunday' | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday'"),
        ("dayabbr", "'sun' | 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat'"),
        ("daytext", "dayfulls | dayfull | dayabbr | 'weekday' | 'weekdays'"),
        ("monthfull", "'january' | 'february' | 'march' | 'april' | 'may' | 'june' | 'july' | 'august' | 'september' | 'october' | 'november' | 'december'"),
        ("monthabbr", "'jan' | 'feb' | 'mar' | 'apr' | 'may' | 'jun' | 'jul' | 'aug' | 'sep' | 'sept' | 'oct' | 'nov' | 'dec'"),
        ("monthroman", "\"I\" | \"II\" | \"III\" | \"IV\" | \"V\" | \"VI\" | \"VII\" | \"VIII\" | \"IX\" | \"X\" | \"XI\" | \"XII\""),
        ("monthtext", "monthfull | monthabbr | monthroman"),
        ("timeshort12", "hour12[:.]minutelz space? meridian"),
        ("timelong12", "hour12[:.]minute[:.]secondlz space? meridian"),
        ("timeshort24", "'t'? hour24[:.]minute"),
        ("timelong24", "'t'? hour24[:.]minute[:.]second"),
        ("normtz", "'t'? hour24[:.]minute[:.]secondlz space? (tzcorrection | tz)"),
        ("datenoyear", "monthtext [ .\t-]* day ([,.stndrh\t ]+ | [\0])"),
        ("ordinal", "'first' | 'second' | 'third' | 'fourth' | 'fifth' | 'sixth' | 'seventh' | 'eight' | 'eighth' | 'ninth' | 'tenth' | 'eleventh' | 'twelfth'"),
        ("direction", "'next' | 'last' | 'previous' | 'this'"),
        ("unit", "'ms' | 'µs' | (('msec' | 'millisecond' | 'µsec' | 'microsecond' | 'usec' | 'sec' | 'second' | 'min' | 'minute' | 'hour' | 'day' | 'fortnight' | 'forthnight' | 'month' | 'year') 's'?) | 'weeks' | daytext"),
    ];

    /// <summary>What a text is read as, and the code that takes it, in order of precedence.</summary>
    private static readonly (string Pattern, Action<DateParser> Take)[] s_rules =
    [
        ("'yesterday'", static p => p.TakeDay(-1)),
        ("'now'", static _ => { }),
        ("'noon'", static p => p.TakeNoon()),
        ("'midnight' | 'today'", static p => p.ClearTime()),
        ("'tomorrow'", static p => p.TakeDay(1)),
        ("\"@\" \"-\"? [0-9]+", static p => p.TakeInstant(false)),
        ("\"@\" \"-\"? [0-9]+ \".\" [0-9]{0,6}", static p => p.TakeInstant(true)),
        ("'first day of' | 'last day of'", static p => p.TakeEdge()),
        ("('back of ' | 'front of ') hour24 (space? meridian)?", static p => p.TakeBackOf()),
        ("(ordinal | direction) space (dayfulls | dayfull | dayabbr) space 'of'", static p => p.TakeWeekdayOf()),
        ("hour12 space? meridian | timeshort12 | timelong12", static p => p.TakeTime12()),
        ("hour12 \":\" minutelz \":\" secondlz [:.] [0-9]+ meridian", static p => p.TakeTime12()),
        ("'t' hour24 | timeshort24 | timelong24 | 't'? hour24[:.]minute[:.]second frac", static p => p.TakeTime24(false)),
        ("'t'? hour24lz minutelz", static p => p.TakeHourMinute()),
        ("'t'? hour24lz minutelz secondlz", static p => p.TakeTime24(true)),
        ("month \"/\" day | month \"/\" day \"/\" year", static p => p.TakeAmerican()),
        ("[+-]? year4 \"-\" monthlz \"-\" daylz | year4 \"/\" monthlz \"/\" daylz \"/\"? | year4 \"/\" month \"/\" day", static p => p.TakeYearMonthDay(true, false)),
        ("year2 \"-\" monthlz \"-\" daylz", static p => p.TakeYearMonthDay(false, true)),
        ("yearx \"-\" monthlz \"-\" daylz", static p => p.TakeYearMonthDay(true, false)),
        ("year4 \"-\" month", static p => p.TakeYearMonth()),
        ("year \"-\" month \"-\" day", static p => p.TakeYearMonthDay(false, true)),
        ("day daysuf? [ \t.-]* monthtext [ \t.-]* year", static p => p.TakeDayMonthYear(true)),
        ("day [.\t-] month [.-] year4", static p => p.TakeDayMonthYear(false)),
        ("day [.\t] month \".\" year2", static p => p.TakeDayMonthYear(false)),
        ("monthtext [ .\t-]* year4", static p => p.TakeMonthYear()),
        ("year4 [ .\t-]* monthtext", static p => p.TakeYearMonthName()),
        ("monthtext [ .\t-]* day [,.stndrh\t ]+ year | datenoyear", static p => p.TakeMonthDay(false)),
        ("day daysuf? [ .\t-]* monthtext", static p => p.TakeDayMonth()),
        ("year4 monthlz daylz", static p => p.TakeDigits(false)),
        ("year4 monthlz daylz \"T\" hour24 \":\" minutelz \":\" secondlz | year4 monthlz daylz 't' hour24 minutelz secondlz"
            + " | year4 \"-\" monthlz \"-\" daylz \"T\" hour24lz \":\" minutelz \":\" secondlz frac tzcorrection? | year4 \"-\" month \"-\" day \"T\" hour24 \":\" minute \":\" second"
            + " | year4 \":\" monthlz \":\" daylz \" \" hour24lz \":\" minutelz \":\" secondlz", static p => p.TakeDigits(true)),
        ("year4 [.-]? dayofyear", static p => p.TakeDayOfYear()),
        ("year4 \"-\"? \"W\" weekofyear \"-\"? [0-7]", static p => p.TakeWeek(true)),
        ("year4 \"-\"? \"W\" weekofyear", static p => p.TakeWeek(false)),
        ("monthabbr \"-\" daylz \"-\" year", static p => p.TakeMonthDay(false)),
        ("year \"-\" monthabbr \"-\" daylz", static p => p.TakeYearMonthNameDay()),
        ("day \"/\" monthabbr \"/\" year4 \":\" hour24lz \":\" minutelz \":\" secondlz space tzcorrection", static p => p.TakeLogTime()),
        ("year4", static p => p.TakeYear()),
        ("'ago'", static p => p.TakeAgo()),
        ("daytext", static p => p.TakeWeekday()),
        ("direction space 'week'", static p => p.TakeWeekText()),
        ("(ordinal | direction) space unit", static p => p.TakeRelativeText()),
        ("monthfull | monthabbr", static p => p.TakeMonth()),
        ("tzcorrection | tz", static p => p.TakeZone()),
        ("datenoyear timeshort12 | datenoyear timelong12", static p => p.TakeMonthDay(true)),
        ("datenoyear timeshort24 | datenoyear timelong24 | datenoyear normtz", static p => p.TakeMonthDay(true)),
        ("[+-]* [ \t]* [0-9]{1,13} space? (unit | 'week')", static p => p.TakeRelative()),
        ("[ .,\t\0\n]", static _ => { }),
    ];

    private static readonly Lexicon s_lexicon = MakeLexicon();

    /// <summary>What the text at a place is; null where it is nothing.</summary>
    public static (Action<DateParser>? Take, int End) Match(ReadOnlySpan<byte> text, int at)
    {
        var (rule, end) = s_lexicon.Match(text, at);
        return rule < 0 ? (null, at + 1) : (s_rules[rule].Take, end);
    }

    private static Lexicon MakeLexicon()
    {
        var result = new Lexicon();
        foreach (var (name, pattern) in s_parts)
        {
            result.Define(name, pattern);
        }

        foreach (var (pattern, _) in s_rules)
        {
            result.Add(pattern);
        }

        return result;
    }
}
