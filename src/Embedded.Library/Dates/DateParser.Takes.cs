namespace PeachpieSockets.Embedded.Library.Dates;

// The code for each of the grammar's rules.
internal sealed partial class DateParser
{
    internal void ClearTime()
    {
        _result.TimesGiven = 0;
        _result.SetTime(0, 0, 0, 0);
    }

    internal void TakeDay(long days)
    {
        _result.HasRelative = true;
        ClearTime();
        _result.Relative.Days = days;
    }

    internal void TakeNoon()
    {
        ClearTime();
        _result.TimesGiven = 1;
        _result.Hour = 12;
    }

    internal void TakeInstant(bool hasFraction)
    {
        _result.HasRelative = true;
        _result.HasDate = false;
        ClearTime();
        SetDate(0, 0, 0);
        if (_result.ZonesGiven++ > 0)
        {
            Repeated();
            return;
        }

        bool negative = _text[_start + 1] == '-';
        _result.Relative.Seconds += Signed();
        if (hasFraction)
        {
            _result.Relative.Microseconds = negative ? -Fraction() : Fraction();
        }

        SetDate(1970, 1, 1);
        _result.SetTime(0, 0, 0, 0);
        _result.Zone = Zone.FromOffset(0);
        _result.IsInstant = true;
    }

    internal void TakeEdge()
    {
        _result.HasRelative = true;
        _result.Relative.Edge = Current is 'f' or 'F' ? 1 : -1;
    }

    internal void TakeBackOf()
    {
        ClearTime();
        _result.TimesGiven = 1;
        bool back = Current is 'b' or 'B';
        long hour = Number(2) ?? 0;
        (_result.Hour, _result.Minute) = back ? (hour, 15) : (hour - 1, 45);
        if (Current != '\0')
        {
            _result.Hour = Meridian(_result.Hour.Value);
        }
    }

    internal void TakeWeekdayOf()
    {
        _result.HasRelative = true;
        ClearTime();
        var (amount, behavior) = Ordinal();
        _result.Relative.WeekdayOfMonth = amount > 0 ? 1 : -1;
        AddUnits(amount, amount > 0 ? Relative.FromToday : behavior, keepsTime: false);
    }

    internal void TakeTime12()
    {
        if (BeginTime())
        {
            ReadTime();
            _result.Hour = Meridian(_result.Hour ?? 0);
        }
    }

    internal void TakeTime24(bool digitsOnly)
    {
        if (!BeginTime())
        {
            return;
        }

        if (digitsOnly)
        {
            (_result.Hour, _result.Minute, _result.Second) = (Number(2), Number(2), Number(2));
        }
        else
        {
            ReadTime();
        }
    }

    internal void TakeHourMinute()
    {
        switch (_result.TimesGiven)
        {
            case 0:
                _result.SetTime(Number(2), Number(2), 0, _result.Microsecond);
                break;
            case 1:
                _result.Year = Number(4);
                break;
            default:
                Fail("Double time specification");
                return;
        }

        _result.TimesGiven++;
    }

    internal void TakeAmerican()
    {
        if (BeginDate())
        {
            (_result.Month, _result.Day) = (Number(2), Number(2));
            if (Current == '/')
            {
                _result.Year = FullYear(Number(4, out int length), length);
            }
        }
    }

    internal void TakeYearMonthDay(bool signed, bool shortens)
    {
        if (BeginDate())
        {
            int sign = signed && Current == '-' ? -1 : 1;
            long? year = Number(signed ? 19 : 4, out int length) * sign;
            SetDate(shortens ? FullYear(year, length) : year, Number(2), Number(2));
        }
    }

    internal void TakeYearMonth()
    {
        if (BeginDate())
        {
            SetDate(FullYear(Number(4, out int length), length), Number(2), 1);
        }
    }

    internal void TakeDayMonthYear(bool named)
    {
        if (!BeginDate())
        {
            return;
        }

        long? day = Number(2);
        if (named)
        {
            SkipSuffix();
        }

        long? month = named ? MonthName() : Number(2);
        SetDate(FullYear(Number(4, out int length), length), month, day);
    }

    internal void TakeMonthYear()
    {
        if (BeginDate())
        {
            long month = MonthName();
            SetDate(FullYear(Number(4, out int length), length), month, 1);
        }
    }

    internal void TakeYearMonthName()
    {
        if (BeginDate())
        {
            SetDate(FullYear(Number(4, out int length), length), MonthName(), 1);
        }
    }

    internal void TakeYearMonthNameDay()
    {
        if (BeginDate())
        {
            SetDate(FullYear(Number(4, out int length), length), MonthName(), Number(2));
        }
    }

    internal void TakeMonthDay(bool hasTime)
    {
        if (!BeginDate())
        {
            return;
        }

        (_result.Month, _result.Day) = (MonthName(), Number(2));
        if (!hasTime)
        {
            _result.Year = FullYear(Number(4, out int length), length);
            return;
        }

        if (!BeginTime())
        {
            return;
        }

        ReadTime();
        if (Array.FindIndex(_text, _at, _end - _at, static c => c is not ((byte)' ' or (byte)'\t' or 0)) is >= 0 and var next)
        {
            bool meridian = _text[next] is (byte)'a' or (byte)'A' or (byte)'p' or (byte)'P' && _end - next > 1 && _text[next + 1] is (byte)'.' or (byte)'m' or (byte)'M';
            if (meridian)
            {
                _result.Hour = Meridian(_result.Hour ?? 0);
            }
            else
            {
                TakeZone();
            }
        }
    }

    internal void TakeDayMonth()
    {
        if (BeginDate())
        {
            _result.Day = Number(2);
            SkipSuffix();
            _result.Month = MonthName();
        }
    }

    internal void TakeDigits(bool hasTime)
    {
        if ((hasTime && !BeginTime()) || !BeginDate())
        {
            return;
        }

        SetDate(Number(4), Number(2), Number(2));
        if (!hasTime)
        {
            return;
        }

        (_result.Hour, _result.Minute, _result.Second) = (Number(2), Number(2), Number(2));
        if (Current == '.')
        {
            _result.Microsecond = Fraction();
        }

        ReadRestAsZone();
    }

    internal void TakeDayOfYear()
    {
        if (BeginDate())
        {
            long? year = FullYear(Number(4, out int length), length);
            SetDate(year, 1, Number(3));
        }
    }

    internal void TakeWeek(bool hasDay)
    {
        if (!BeginDate())
        {
            return;
        }

        _result.HasRelative = true;
        long year = Number(4) ?? 0;
        long week = Number(2) ?? 0;
        SetDate(year, 1, 1);
        _result.Relative.Days = LocalTime.DaysToIsoDay(year, week, hasDay ? Number(1) ?? 0 : 1);
    }

    internal void TakeLogTime()
    {
        if (!BeginTime() || !BeginDate())
        {
            return;
        }

        long? day = Number(2);
        long month = MonthName();
        SetDate(Number(4), month, day);
        (_result.Hour, _result.Minute, _result.Second) = (Number(2), Number(2), Number(2));
        TakeZone();
    }

    internal void TakeYear() => _result.Year = FullYear(Number(4, out int length), length);

    internal void TakeAgo() => _result.Relative.Negate();

    internal void TakeWeekday()
    {
        _result.HasRelative = true;
        ClearTime();
        string name = Word();
        var r = _result.Relative;
        int weekday = WeekdayOf(name);
        r.Weekday = weekday < 0 ? 1 : weekday;
        r.WeekdayBehavior = r.WeekdayBehavior == Relative.OfTheWeek ? r.WeekdayBehavior : Relative.FromToday;
    }

    internal void TakeWeekText()
    {
        _result.HasRelative = true;
        var r = _result.Relative;
        r.Days += Ordinal().Amount * 7;
        r.WeekdayBehavior = Relative.OfTheWeek;
        r.Weekday ??= 1;
    }

    internal void TakeRelativeText()
    {
        _result.HasRelative = true;
        var (amount, behavior) = Ordinal();
        AddUnits(amount, behavior, keepsTime: false);
    }

    internal void TakeMonth()
    {
        if (BeginDate())
        {
            _result.Month = MonthName();
        }
    }

    internal void TakeZone()
    {
        if (_result.ZonesGiven++ > 0)
        {
            Repeated();
            return;
        }

        _result.Zone = ReadZone(_text.AsSpan(0, _end), ref _at);
        if (_result.Zone is null)
        {
            Fail("The timezone could not be found in the database");
        }
    }

    internal void TakeRelative()
    {
        _result.HasRelative = true;
        AddUnits(Signed(), Relative.FromToday, keepsTime: true);
    }

    private void Repeated()
    {
        const string Message = "Double timezone specification";
        if (_result.ZonesGiven > 2)
        {
            Fail(Message);
        }
        else
        {
            _result.Warn(_start, Message);
        }
    }

    private void SkipSuffix()
    {
        if (_at + 1 < _end && s_suffixes.Contains(System.Text.Encoding.Latin1.GetString(_text, _at, 2), StringComparer.OrdinalIgnoreCase))
        {
            _at += 2;
        }
    }
}
