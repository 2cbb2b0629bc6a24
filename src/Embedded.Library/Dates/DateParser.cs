using System.Text;

namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>Reads dates and times in English, as strtotime() does: takes one piece of text after the other by <see cref="DateGrammar"/>.</summary>
internal sealed partial class DateParser
{
    private static readonly string[] s_ordinals = ["last", "this", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eight", "ninth", "tenth", "eleventh", "twelfth"];

    private static readonly string[] s_suffixes = ["st", "nd", "rd", "th"];

    private readonly byte[] _text;
    private readonly int _length;
    private readonly ParsedDate _result = new();
    private int _start;
    private int _end;
    private int _at;

    private DateParser(ReadOnlySpan<byte> text)
    {
        var trimmed = text.Trim(" \t\r\n\v\f"u8);
        trimmed = trimmed.IsEmpty && !text.IsEmpty ? text[..1] : trimmed;
        _length = trimmed.Length;
        // Some formats want to see the text's end.
        _text = [.. trimmed, 0, 0, 0];
    }

    public static ParsedDate Parse(ReadOnlySpan<byte> text)
    {
        var parser = new DateParser(text);
        parser.Run();
        return parser._result;
    }

    /// <summary>The zone at a place of a text, which moves past it: an offset, an abbreviation or an identifier; null where there is none of that name.</summary>
    public static Zone? ReadZone(ReadOnlySpan<byte> text, ref int at)
    {
        while (at < text.Length && text[at] is (byte)' ' or (byte)'\t' or (byte)'(')
        {
            at++;
        }

        var rest = text[at..];
        if (rest.StartsWith("GMT+"u8) || rest.StartsWith("GMT-"u8))
        {
            at += 3;
            rest = rest[3..];
        }

        int length = 0;
        if (rest is [(byte)'+' or (byte)'-', ..])
        {
            length = 1;
            while (length < rest.Length && rest[length] is >= (byte)'0' and <= (byte)'9' or (byte)':')
            {
                length++;
            }

            at += length;
            return Zone.TryOffset(Encoding.Latin1.GetString(rest[..length]), out int seconds) ? Zone.FromOffset(seconds) : null;
        }

        while (length < rest.Length && (char.IsAsciiLetterOrDigit((char)rest[length]) || rest[length] is (byte)'/' or (byte)'_' or (byte)'-' or (byte)'+'))
        {
            length++;
        }

        string name = Encoding.Latin1.GetString(rest[..length]);
        at += length;
        if (at < text.Length && text[at] == ')')
        {
            at++;
        }

        return name == "UTC" ? Zone.Utc : Zone.FromAbbreviation(name) ?? Zone.FromIdentifier(name);
    }

    private void Run()
    {
        if (_length == 0)
        {
            Fail("Empty string");
            return;
        }

        while (_start < _length)
        {
            var (take, end) = DateGrammar.Match(_text, _start);
            (_at, _end) = (_start, end);
            if (take is null)
            {
                Fail("Unexpected character");
            }
            else
            {
                take(this);
            }

            _start = end;
        }

        _result.CheckValid(_length + 1);
    }

    private void Fail(string message) => _result.Fail(_start, (char)_text[_start], message);

    private char Current => _at < _end ? (char)_text[_at] : '\0';

    /// <summary>The next number of at most so many digits; null where there is none left.</summary>
    private long? Number(int digits) => Number(digits, out _);

    private long? Number(int digits, out int length)
    {
        length = 0;
        while (_at < _end && !char.IsAsciiDigit(Current))
        {
            _at++;
        }

        long n = 0;
        while (length < digits && char.IsAsciiDigit(Current))
        {
            n = unchecked(n * 10 + Current - '0');
            length++;
            _at++;
        }

        return length == 0 ? null : n;
    }

    private long Signed()
    {
        int sign = 1;
        while (_at < _end && !char.IsAsciiDigit(Current))
        {
            sign = Current == '-' ? -sign : sign;
            _at++;
        }

        return sign * (Number(24) ?? 0);
    }

    private long Fraction()
    {
        _at++;
        long micro = 0;
        for (int i = 0; i < 6; i++)
        {
            bool digit = char.IsAsciiDigit(Current);
            micro = micro * 10 + (digit ? Current - '0' : 0);
            _at += digit ? 1 : 0;
        }

        while (char.IsAsciiDigit(Current))
        {
            _at++;
        }

        return micro;
    }

    private string Word()
    {
        while (_at < _end && !char.IsAsciiLetter(Current) && Current != (char)0xC2)
        {
            _at++;
        }

        int start = _at;
        while (char.IsAsciiLetter(Current) || Current >= (char)0x80)
        {
            _at++;
        }

        return Encoding.UTF8.GetString(_text, start, _at - start);
    }

    private long MonthName()
    {
        string name = Word();
        int roman = Array.IndexOf(s_romans, name);
        return roman >= 0 ? roman + 1 : MonthOf(name);
    }

    private static readonly string[] s_romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    internal static long MonthOf(string name) => name.Length < 3 ? 0 : Array.FindIndex(DateFormatter.Months, x => x.StartsWith(name.AsSpan(0, 3), StringComparison.OrdinalIgnoreCase)) + 1;

    /// <summary>A year of two digits is one of 1970 to 2069.</summary>
    internal static long? FullYear(long? year, int length) => year is not { } y || length >= 4 ? year : y < 70 ? y + 2000 : y < 100 ? y + 1900 : y;

    private long Meridian(long hour)
    {
        while (_at < _end && Current is not ('a' or 'A' or 'p' or 'P'))
        {
            _at++;
        }

        return Current is 'a' or 'A' ? (hour == 12 ? 0 : hour) : hour == 12 ? 12 : hour + 12;
    }

    private bool BeginTime()
    {
        if (_result.TimesGiven > 0)
        {
            Fail("Double time specification");
            return false;
        }

        _result.TimesGiven = 1;
        _result.SetTime(0, 0, 0, 0);
        return true;
    }

    private bool BeginDate()
    {
        if (_result.HasDate)
        {
            Fail("Double date specification");
            return false;
        }

        return _result.HasDate = true;
    }

    private void SetDate(long? year, long? month, long? day) => (_result.Year, _result.Month, _result.Day) = (year, month, day);

    /// <summary>Hour, minute and second as the piece of text has them.</summary>
    private void ReadTime()
    {
        _result.Hour = Number(2);
        if (Current is ':' or '.')
        {
            _result.Minute = Number(2);
            if (Current is ':' or '.')
            {
                _result.Second = Number(2);
                if (Current is '.' or ':')
                {
                    _result.Microsecond = Fraction();
                }
            }
        }
    }

    private void ReadRestAsZone()
    {
        if (Current != '\0')
        {
            TakeZone();
        }
    }

    private (long Amount, int Behavior) Ordinal()
    {
        string name = Word().ToLowerInvariant();
        return name switch
        {
            "next" => (1, Relative.AfterToday),
            "last" or "previous" => (-1, Relative.AfterToday),
            "this" => (0, Relative.FromToday),
            "eighth" => (8, Relative.AfterToday),
            _ => (Array.IndexOf(s_ordinals, name) - 1, Relative.AfterToday),
        };
    }

    private static int WeekdayOf(string name) => Array.FindIndex(DateFormatter.Days, d => d.StartsWith(name, StringComparison.OrdinalIgnoreCase) || (d + "s").Equals(name, StringComparison.OrdinalIgnoreCase));

    private void AddUnits(long amount, int behavior, bool keepsTime)
    {
        var r = _result.Relative;
        string unit = Word().ToLowerInvariant();
        if (unit is "weekday" or "weekdays")
        {
            if (!keepsTime)
            {
                ClearTime();
            }

            r.Weekdays = amount;
            return;
        }

        if (unit.Length >= 3 && WeekdayOf(unit) is >= 0 and var weekday)
        {
            if (!keepsTime)
            {
                ClearTime();
            }

            r.Days += (amount > 0 ? amount - 1 : amount) * 7;
            (r.Weekday, r.WeekdayBehavior) = (weekday, behavior);
            return;
        }

        switch (unit.EndsWith('s') && unit is not ("ms" or "µs") ? unit[..^1] : unit)
        {
            case "sec" or "second":
                r.Seconds += amount;
                break;
            case "min" or "minute":
                r.Minutes += amount;
                break;
            case "hour":
                r.Hours += amount;
                break;
            case "day":
                r.Days += amount;
                break;
            case "week":
                r.Days += amount * 7;
                break;
            case "fortnight" or "forthnight":
                r.Days += amount * 14;
                break;
            case "month":
                r.Months += amount;
                break;
            case "year":
                r.Years += amount;
                break;
            case "ms" or "msec" or "millisecond":
                r.Microseconds += amount * 1000;
                break;
            default:
                r.Microseconds += amount;
                break;
        }
    }
}
