using System.Globalization;

namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>A DateTime or DateTimeImmutable: an instant seen in a zone.</summary>
internal sealed class DateObject(PhpClass type) : PhpObject(type)
{
    private LocalTime? _time;

    public LocalTime Time
    {
        get => _time ?? throw PhpException.ErrorException($"The {Class.Name} object has not been correctly initialized by its constructor");
        set => _time = value;
    }

    public bool IsImmutable => Class.IsSubclassOf("DateTimeImmutable");

    /// <summary>The object that a change gives: itself, or a copy of an immutable one.</summary>
    public PhpValue Change(Context ctx, LocalTime time)
    {
        var target = IsImmutable ? (DateObject)ShallowClone(ctx) : this;
        target.Time = time;
        return PhpValue.FromClass(target);
    }

    internal override IEnumerable<ObjectProperty> GetProperties(Context ctx, PropertyPurpose purpose)
    {
        var properties = base.GetProperties(ctx, purpose);
        if (_time is not { } t || purpose == PropertyPurpose.Compare)
        {
            return properties;
        }

        return properties.Concat(
        [
            new(new IntStringKey("date"), DateFormatter.Format("x-m-d H:i:s.u", t)),
            new(new IntStringKey("timezone_type"), t.Zone.Type),
            new(new IntStringKey("timezone"), t.Zone.Name),
        ]);
    }

    internal override int? CompareObject(PhpObject other)
        => other is DateObject o ? (Time.Timestamp, Time.Microsecond).CompareTo((o.Time.Timestamp, o.Time.Microsecond)) : null;
}

/// <summary>A DateTimeZone.</summary>
internal sealed class ZoneObject(PhpClass type) : PhpObject(type)
{
    private Zone? _zone;

    public Zone Zone
    {
        get => _zone ?? throw PhpException.ErrorException("The DateTimeZone object has not been correctly initialized by its constructor");
        set => _zone = value;
    }

    internal override IEnumerable<ObjectProperty> GetProperties(Context ctx, PropertyPurpose purpose)
        => base.GetProperties(ctx, purpose).Concat(_zone is null ? [] : [new(new IntStringKey("timezone_type"), _zone.Type), new(new IntStringKey("timezone"), _zone.Name)]);
}

/// <summary>What a DateInterval says; its properties hold it.</summary>
internal readonly record struct Span(long Years, long Months, long Days, long Hours, long Minutes, long Seconds, double Fraction, bool Invert, long? TotalDays)
{
    public static Span Of(PhpObject o)
    {
        long N(string name) => Convert.ToLong(o.GetPropertyValue(name));
        var days = o.GetPropertyValue("days");
        return new Span(N("y"), N("m"), N("d"), N("h"), N("i"), N("s"), Convert.ToDouble(o.GetPropertyValue("f")), N("invert") != 0, days.IsLong ? days.Long : null);
    }

    public PhpObject Fill(PhpObject o)
    {
        (string Name, PhpValue Value)[] all =
        [
            ("y", Years), ("m", Months), ("d", Days), ("h", Hours), ("i", Minutes), ("s", Seconds), ("f", Fraction), ("invert", Invert ? 1 : 0),
            ("days", TotalDays is { } days ? days : PhpValue.False), ("from_string", false),
        ];
        foreach (var (name, value) in all)
        {
            o.SetPropertyValue(name, value);
        }

        return o;
    }

    /// <summary>Reads P1Y2M3DT4H5M6S; null where it is malformed.</summary>
    public static Span? Parse(string text)
    {
        var m = System.Text.RegularExpressions.Regex.Match(text, @"^P(?=.)(?:(\d+)W)?(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?\z");
        if (!m.Success)
        {
            return null;
        }

        long N(int group) => m.Groups[group].Success ? long.Parse(m.Groups[group].Value, CultureInfo.InvariantCulture) : 0;
        return new Span(N(2), N(3), N(5) + 7 * (N(1) + N(4)), N(6), N(7), N(8), 0, false, null);
    }

    /// <summary>Adds it to an instant.</summary>
    public LocalTime AddTo(in LocalTime t, int sign)
    {
        sign = Invert ? -sign : sign;
        long local = LocalTime.Seconds(t.Year + sign * Years, t.Month + sign * Months, t.Day + sign * Days, t.Hour, t.Minute, t.Second);
        long timestamp = Years == 0 && Months == 0 && Days == 0 ? t.Timestamp : t.Zone.ToTimestamp(local);
        long micro = t.Microsecond + sign * (long)Math.Round(Fraction * 1e6);
        long carried = (long)Math.Floor(micro / 1e6);
        return new LocalTime(timestamp + sign * (Hours * 3600 + Minutes * 60 + Seconds) + carried, t.Zone, (int)(micro - carried * 1000000));
    }

    /// <summary>What is between two instants.</summary>
    public static Span Between(LocalTime from, LocalTime to, bool absolute)
    {
        bool invert = (from.Timestamp, from.Microsecond).CompareTo((to.Timestamp, to.Microsecond)) > 0;
        if (invert)
        {
            (from, to) = (to, from);
        }

        to = new LocalTime(to.Timestamp, from.Zone, to.Microsecond);
        long micro = to.Microsecond - from.Microsecond;
        long seconds = to.Second - from.Second - (micro < 0 ? 1 : 0);
        long minutes = to.Minute - from.Minute - (seconds < 0 ? 1 : 0);
        long hours = to.Hour - from.Hour - (minutes < 0 ? 1 : 0);
        long days = to.Day - from.Day - (hours < 0 ? 1 : 0);
        long months = (to.Year - from.Year) * 12 + to.Month - from.Month;
        // A month is as long as the one before the later date; where that is too short, the one before it counts too.
        for (var (y, m) = (to.Year, to.Month); days < 0; months--)
        {
            (y, m) = m == 1 ? (y - 1, 12) : (y, m - 1);
            days += LocalTime.DaysIn(y, m);
        }

        long total = (LocalTime.ToDays(to.Year, to.Month, to.Day) - LocalTime.ToDays(from.Year, from.Month, from.Day)) - (hours < 0 ? 1 : 0);
        return new Span(months / 12, months % 12, days, (hours + 24) % 24, (minutes + 60) % 60, (seconds + 60) % 60, (micro < 0 ? micro + 1000000 : micro) / 1e6, invert && !absolute, total);
    }

    /// <summary>DateInterval::format().</summary>
    public string Format(string format)
    {
        var result = new System.Text.StringBuilder();
        for (int i = 0; i < format.Length; i++)
        {
            if (format[i] != '%' || i + 1 == format.Length)
            {
                result.Append(format[i]);
                continue;
            }

            long micro = (long)Math.Round(Fraction * 1e6);
            result.Append(format[++i] switch
            {
                'y' => Text(Years, 1),
                'Y' => Text(Years, 4),
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
                'f' => Text(micro, 1),
                'F' => Text(micro, 6),
                'a' => TotalDays is { } days ? Text(days, 1) : "(unknown)",
                'r' => Invert ? "-" : "",
                'R' => Invert ? "-" : "+",
                '%' => "%",
                var c => "%" + c,
            });
        }

        return result.ToString();
    }

    private static string Text(long n, int digits) => n.ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
