using System.Text;

namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>Reads a date by a format, as DateTime::createFromFormat() does.</summary>
internal sealed class FormatParser
{
    private static readonly Dictionary<char, string> s_missing = new()
    {
        ['d'] = "A two digit day could not be found",
        ['j'] = "A two digit day could not be found",
        ['D'] = "A textual day could not be found",
        ['l'] = "A textual day could not be found",
        ['z'] = "A three digit day-of-year could not be found",
        ['m'] = "A two digit month could not be found",
        ['n'] = "A two digit month could not be found",
        ['M'] = "A textual month could not be found",
        ['F'] = "A textual month could not be found",
        ['y'] = "A two digit year could not be found",
        ['Y'] = "A four digit year could not be found",
        ['x'] = "Found unexpected data",
        ['X'] = "Found unexpected data",
        ['a'] = "A meridian could not be found",
        ['A'] = "A meridian could not be found",
        ['g'] = "A two digit hour could not be found",
        ['h'] = "A two digit hour could not be found",
        ['G'] = "A two digit hour could not be found",
        ['H'] = "A two digit hour could not be found",
        ['i'] = "A two digit minute could not be found",
        ['s'] = "A two digit second could not be found",
        ['u'] = "A six digit microsecond could not be found",
        ['v'] = "A three digit millisecond could not be found",
        ['U'] = "Found unexpected data",
        ['#'] = "The separation symbol ([;:/.,-]) could not be found",
    };

    private readonly byte[] _format;
    private readonly byte[] _text;
    private readonly ParsedDate _result = new();
    private int _at;
    private int _begin;

    private FormatParser(ReadOnlySpan<byte> format, ReadOnlySpan<byte> text) => (_format, _text) = (format.ToArray(), text.ToArray());

    public static ParsedDate Parse(ReadOnlySpan<byte> format, ReadOnlySpan<byte> text)
    {
        var parser = new FormatParser(format, text);
        parser.Run();
        return parser._result;
    }

    private char Current => _at < _text.Length ? (char)_text[_at] : '\0';

    private void Run()
    {
        int f = 0;
        bool plus = false;
        for (; f < _format.Length && _at < _text.Length; f++)
        {
            char c = (char)_format[f];
            _begin = _at;
            if (c == '\\')
            {
                f++;
                Separator(f < _format.Length ? (char)_format[f] : '\0', "The escaped character could not be found");
                continue;
            }

            if (c == '+')
            {
                plus = true;
                break;
            }

            Take(c);
        }

        _begin = _at;
        if (_at < _text.Length)
        {
            if (plus)
            {
                _result.Warn(_at, "Trailing data");
            }
            else
            {
                Fail("Trailing data");
            }
        }

        for (bool done = plus; !done && f < _format.Length; f++)
        {
            switch ((char)_format[f])
            {
                case '!':
                    Reset(true);
                    break;
                case '|':
                    Reset(false);
                    break;
                case ' ' or '*' or '+':
                    break;
                default:
                    Fail("Not enough data available to satisfy format");
                    done = true;
                    break;
            }
        }

        Finish();
    }

    private void Finish()
    {
        var r = _result;
        // A part of the time makes the rest of it zero.
        if ((r.Hour ?? r.Minute ?? r.Second ?? r.Microsecond) is not null)
        {
            r.SetTime(r.Hour ?? 0, r.Minute ?? 0, r.Second ?? 0, r.Microsecond ?? 0);
        }

        if (r.Hour is not null && !(r.Hour is >= 0 and <= 23 && r.Minute is >= 0 and <= 59 && r.Second is >= 0 and <= 59))
        {
            r.Warn(_at, "The parsed time was invalid");
        }

        if (r.Year is not null && r.Month is not null && r.Day is not null && !r.IsValidDate)
        {
            r.Warn(_at, "The parsed date was invalid");
        }
    }

    private void Fail(string message) => _result.Fail(_begin, _begin < _text.Length ? (char)_text[_begin] : '\0', message);

    private void Take(char c)
    {
        var r = _result;
        int start = _at;
        switch (c)
        {
            case 'd' or 'j':
                r.HasDate = true;
                r.Day = Number(c, 2);
                break;
            case 'D' or 'l':
                Weekday(c);
                break;
            case 'S':
                _at += 2;
                break;
            case 'z':
                r.HasDate = true;
                if (r.Year is null)
                {
                    Fail("A 'day of year' can only come after a year has been found");
                }

                if (Number(c, 3) is { } day && r.Year is { } year)
                {
                    var date = LocalTime.FromDays(LocalTime.ToDays(year, 1, 1) + day);
                    (r.Year, r.Month, r.Day) = (date.Year, date.Month, date.Day);
                }

                break;
            case 'm' or 'n':
                r.HasDate = true;
                r.Month = Number(c, 2);
                break;
            case 'M' or 'F':
                r.HasDate = true;
                r.Month = MonthName(c);
                break;
            case 'y':
                r.HasDate = true;
                r.Year = DateParser.FullYear(Number(c, 2), 2);
                break;
            case 'Y':
                r.HasDate = true;
                r.Year = Number(c, 4);
                break;
            case 'x' or 'X':
                r.HasDate = true;
                bool negative = Current == '-';
                _at += Current is '-' or '+' ? 1 : 0;
                r.Year = Number(c, 19) * (negative ? -1 : 1);
                break;
            case 'g' or 'h':
                r.Hour = Number(c, 2);
                if (r.Hour is < 1 or > 12)
                {
                    Fail("Hour cannot be higher than 12");
                }

                r.TimesGiven = 1;
                break;
            case 'G' or 'H':
                r.Hour = Number(c, 2);
                r.TimesGiven = 1;
                break;
            case 'a' or 'A':
                Meridian(c);
                break;
            case 'i':
                r.TimesGiven = 1;
                r.Minute = Number(c, 2) is { } minute ? _at - start < 2 ? Missing(c) : minute : null;
                break;
            case 's':
                r.TimesGiven = 1;
                r.Second = Number(c, 2) is { } second ? _at - start < 2 ? Missing(c) : second : null;
                break;
            case 'u' or 'v':
                int width = c == 'u' ? 6 : 3;
                if (Number(c, width) is { } fraction)
                {
                    r.Microsecond = fraction * (long)Math.Pow(10, 6 - (_at - start));
                }

                break;
            case 'U':
                Instant();
                break;
            case 'T' or 'e' or 'p' or 'P' or 'O':
                TakeZone();
                break;
            case ' ':
                while (Current is ' ' or '\t' or '\n' or '\r')
                {
                    _at++;
                }

                break;
            case '#':
                if (";:/.,-()".Contains(Current))
                {
                    _at++;
                }
                else
                {
                    Fail(s_missing['#']);
                }

                break;
            case ';' or ':' or '/' or '.' or ',' or '-' or '(' or ')':
                Separator(c, "The separation symbol could not be found");
                break;
            case '!':
                Reset(true);
                break;
            case '|':
                Reset(false);
                break;
            case '?':
                _at++;
                break;
            case '*':
                while (Current != '\0' && !" ,;:/.\\()-".Contains(Current) && !char.IsAsciiDigit(Current))
                {
                    _at++;
                }

                break;
            default:
                if (Current != c)
                {
                    Fail("The format separator does not match");
                }

                _at++;
                break;
        }
    }

    private void Separator(char c, string message)
    {
        if (Current == c)
        {
            _at++;
        }
        else
        {
            Fail(message);
        }
    }

    private long? Missing(char letter)
    {
        Fail(s_missing[letter]);
        return null;
    }

    private long? Number(char letter, int digits)
    {
        while (_at < _text.Length && !char.IsAsciiDigit(Current))
        {
            _at++;
        }

        int start = _at;
        while (_at < _text.Length && _at - start < digits && char.IsAsciiDigit(Current))
        {
            _at++;
        }

        if (_at == start)
        {
            // php notes the failure of the number and of the letter.
            Missing(letter);
            return Missing(letter);
        }

        return long.Parse(_text.AsSpan(start, _at - start), System.Globalization.CultureInfo.InvariantCulture);
    }

    private string Letters()
    {
        int start = _at;
        while (char.IsAsciiLetter(Current))
        {
            _at++;
        }

        return Encoding.Latin1.GetString(_text, start, _at - start);
    }

    private void Weekday(char letter)
    {
        string name = Letters();
        int day = name.Length < 3 ? -1 : Array.FindIndex(DateFormatter.Days, d => d.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (name.Length == 3 || name.Length == d.Length));
        if (day < 0)
        {
            Missing(letter);
            return;
        }

        _result.HasRelative = true;
        (_result.Relative.Weekday, _result.Relative.WeekdayBehavior) = (day, Relative.FromToday);
    }

    private long? MonthName(char letter)
    {
        string name = Letters();
        long month = DateParser.MonthOf(name);
        bool whole = month > 0 && (name.Length == 3 || name.Equals("sept", StringComparison.OrdinalIgnoreCase) || name.Length == DateFormatter.Months[month - 1].Length);
        if (whole)
        {
            return month;
        }

        return Missing(letter);
    }

    private void Meridian(char letter)
    {
        if (_result.Hour is not { } hour)
        {
            Fail("Meridian can only come after an hour has been found");
            hour = 0;
        }

        while (_at < _text.Length && Current is not ('a' or 'A' or 'p' or 'P'))
        {
            _at++;
        }

        int at = _at + 1;
        at += at < _text.Length && _text[at] == '.' ? 1 : 0;
        if (Current is not ('a' or 'A' or 'p' or 'P') || at >= _text.Length || _text[at] is not ((byte)'m' or (byte)'M'))
        {
            Missing(letter);
            return;
        }

        if (_result.Hour is not null)
        {
            _result.Hour = Current is 'a' or 'A' ? (hour == 12 ? 0 : hour) : hour == 12 ? 12 : hour + 12;
        }

        _at = at + 1;
        _at += Current == '.' ? 1 : 0;
        _result.TimesGiven = 1;
    }

    private void Instant()
    {
        bool negative = Current == '-';
        _at += Current is '-' or '+' ? 1 : 0;
        var r = _result;
        if (Number('U', 24) is not { } seconds)
        {
            seconds = 0;
        }

        var date = new LocalTime(negative ? -seconds : seconds, Zone.FromOffset(0));
        (r.Year, r.Month, r.Day) = (date.Year, date.Month, date.Day);
        r.SetTime(date.Hour, date.Minute, date.Second, r.Microsecond);
        r.ZonesGiven = 1;
        r.Zone = date.Zone;
    }

    private void TakeZone()
    {
        _result.ZonesGiven++;
        _result.Zone = DateParser.ReadZone(_text, ref _at);
        if (_result.Zone is null)
        {
            Fail("The timezone could not be found in the database");
        }
    }

    // "!" sets everything to 1970, "|" only what is not given.
    private void Reset(bool all)
    {
        var r = _result;
        (r.Year, r.Month, r.Day) = all ? (1970, 1, 1) : (r.Year ?? 1970, r.Month ?? 1, r.Day ?? 1);
        r.SetTime(all ? 0 : r.Hour ?? 0, all ? 0 : r.Minute ?? 0, all ? 0 : r.Second ?? 0, all ? 0 : r.Microsecond ?? 0);
        r.Zone = all ? null : r.Zone;
    }
}
