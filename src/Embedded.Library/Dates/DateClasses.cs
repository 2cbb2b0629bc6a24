using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>DateTime, DateTimeImmutable, DateTimeZone and DateInterval, as PHP 8.2 has them.</summary>
[PhpExtension("date")]
public static class DateClasses
{
    /// <summary>What both kinds of dates have in common.</summary>
    internal static readonly PhpClass DateTimeInterface = Formats(new PhpClassBuilder("DateTimeInterface", "date").Interface())
        .AbstractMethod("format", "(string $format): string")
        .AbstractMethod("getTimezone", "(): DateTimeZone|false")
        .AbstractMethod("getOffset", "(): int")
        .AbstractMethod("getTimestamp", "(): int")
        .AbstractMethod("diff", "(DateTimeInterface $targetObject, bool $absolute = false): DateInterval")
        .Build();

    /// <summary>A time zone.</summary>
    internal static readonly PhpClass DateTimeZone = new PhpClassBuilder("DateTimeZone", "date").Factory(static t => new ZoneObject(t))
        .Constant("UTC", 1024).Constant("ALL", 2047)
        .Method("__construct", "(string $timezone)", static (_, self, a) =>
        {
            string name = a[0].StringValue.ToString();
            ((ZoneObject)self!).Zone = Zone.Parse(name) ?? throw PhpException.Create("Exception", $"DateTimeZone::__construct(): Unknown or bad timezone ({name})");
            return default;
        })
        .Method("getName", "(): string", static (_, self, _) => ((ZoneObject)self!).Zone.Name)
        .Method("getOffset", "(DateTimeInterface $datetime): int", static (_, self, a) => ((ZoneObject)self!).Zone.OffsetAt(Date(a[0].Object).Time.Timestamp))
        .Method("listIdentifiers", "(int $timezoneGroup = 2047, ?string $countryCode = null): array", static (_, _, _) => DateFunctions.timezone_identifiers_list(), PhpMemberFlags.Public | PhpMemberFlags.Static)
        .Build();

    /// <summary>A span of time.</summary>
    internal static readonly PhpClass DateInterval = new PhpClassBuilder("DateInterval", "date").With(PhpClassFlags.AllowDynamicProperties)
        .Method("__construct", "(string $duration)", static (_, self, a) =>
        {
            string text = a[0].StringValue.ToString();
            (Span.Parse(text) ?? throw PhpException.Create("Exception", $"Unknown or bad format ({text})")).Fill((PhpObject)self!);
            return default;
        })
        .Method("format", "(string $format): string", static (_, self, a) => Bytes.Latin1(Span.Of((PhpObject)self!).Format(Bytes.Latin1(a[0].StringValue.AsSpan()))))
        .Build();

    /// <summary>A date that changes.</summary>
    internal static readonly PhpClass DateTime = Members(new PhpClassBuilder("DateTime", "date"))
        .Method("createFromImmutable", "(DateTimeImmutable $object)", static (_, self, a) => Copy(self, a[0]), PhpMemberFlags.Public | PhpMemberFlags.Static)
        .Build();

    /// <summary>A date whose changes are new dates.</summary>
    internal static readonly PhpClass DateTimeImmutable = Members(new PhpClassBuilder("DateTimeImmutable", "date"))
        .Method("createFromMutable", "(DateTime $object)", static (_, self, a) => Copy(self, a[0]), PhpMemberFlags.Public | PhpMemberFlags.Static)
        .Build();

    internal static DateObject Date(object? o) => (DateObject)o!;

    /// <summary>A date of a text; null where it is malformed.</summary>
    internal static DateObject? Make(Context ctx, DateObject date, PhpString text, Zone? zone)
    {
        var parser = new DateParser(text.IsEmpty ? "now" : Bytes.Latin1(text.AsSpan()));
        if (!parser.Parse())
        {
            return null;
        }

        long ticks = DateTimeOffset.UtcNow.UtcTicks - System.DateTime.UnixEpoch.Ticks;
        date.Time = parser.Resolve(ticks / TimeSpan.TicksPerSecond, (int)(ticks % TimeSpan.TicksPerSecond / 10), zone ?? DateState.ZoneOf(ctx));
        return date;
    }

    internal static PhpValue Diff(PhpValue from, PhpValue to, bool absolute)
        => PhpValue.FromClass(Span.Between(Date(from.Object).Time, Date(to.Object).Time, absolute).Fill(DateInterval.CreateInstance()));

    private static PhpValue Copy(object? type, PhpValue other)
    {
        var copy = Date(((PhpClass)type!).CreateInstance());
        copy.Time = Date(other.Object).Time;
        return PhpValue.FromClass(copy);
    }

    private static PhpClassBuilder Formats(PhpClassBuilder builder) => builder
        .Constant("ATOM", DateConstants.DATE_ATOM).Constant("COOKIE", DateConstants.DATE_COOKIE).Constant("RFC822", DateConstants.DATE_RFC822).Constant("RFC850", DateConstants.DATE_RFC850)
        .Constant("RFC1036", DateConstants.DATE_RFC1036).Constant("RFC1123", DateConstants.DATE_RFC1123).Constant("RFC7231", DateConstants.DATE_RFC7231).Constant("RFC2822", DateConstants.DATE_RFC2822)
        .Constant("RFC3339", DateConstants.DATE_RFC3339).Constant("RFC3339_EXTENDED", DateConstants.DATE_RFC3339_EXTENDED).Constant("RSS", DateConstants.DATE_RSS).Constant("W3C", DateConstants.DATE_W3C)
        .Constant("ISO8601", DateConstants.DATE_ISO8601).Constant("ISO8601_EXPANDED", DateConstants.DATE_ISO8601_EXPANDED);

    private static PhpClassBuilder Members(PhpClassBuilder builder) => builder.Implements(DateTimeInterface)
        .Factory(static t => new DateObject(t))
        .Method("__construct", "(string $datetime = 'now', ?DateTimeZone $timezone = null)", static (ctx, self, a) =>
        {
            var text = a.Length > 0 ? a[0].StringValue : "now";
            return Make(ctx, Date(self), text, a.Length > 1 ? (a[1].AsObject() as ZoneObject)?.Zone : null) is null
                ? throw PhpException.Create("Exception", $"Failed to parse time string ({text}) at position 0 ({(text.IsEmpty ? '\0' : (char)text[0])}): The timezone could not be found in the database")
                : default;
        })
        .Method("format", "(string $format): string", static (_, self, a) => Bytes.Latin1(DateFormatter.Format(Bytes.Latin1(a[0].StringValue.AsSpan()), Date(self).Time)))
        .Method("getTimestamp", "(): int", static (_, self, _) => Date(self).Time.Timestamp)
        .Method("getOffset", "(): int", static (_, self, _) => Date(self).Time.Offset)
        .Method("getTimezone", "(): DateTimeZone|false", static (_, self, _) =>
        {
            var zone = (ZoneObject)DateTimeZone.CreateInstance();
            zone.Zone = Date(self).Time.Zone;
            return PhpValue.FromClass(zone);
        })
        .Method("setTimezone", "(DateTimeZone $timezone)", static (ctx, self, a) => Date(self).Change(ctx, new LocalTime(Date(self).Time.Timestamp, ((ZoneObject)a[0].Object).Zone, Date(self).Time.Microsecond)))
        .Method("setTimestamp", "(int $timestamp)", static (ctx, self, a) => Date(self).Change(ctx, new LocalTime(a[0].Long, Date(self).Time.Zone)))
        .Method("setDate", "(int $year, int $month, int $day)", static (ctx, self, a) =>
        {
            var t = Date(self).Time;
            return At(ctx, self, LocalTime.Seconds(a[0].Long, a[1].Long, a[2].Long, t.Hour, t.Minute, t.Second), t.Microsecond);
        })
        .Method("setTime", "(int $hour, int $minute, int $second = 0, int $microsecond = 0)", static (ctx, self, a) =>
        {
            var t = Date(self).Time;
            return At(ctx, self, LocalTime.Seconds(t.Year, t.Month, t.Day, a[0].Long, a[1].Long, a.Length > 2 ? a[2].Long : 0), a.Length > 3 ? (int)a[3].Long : 0);
        })
        .Method("modify", "(string $modifier)", static (ctx, self, a) =>
        {
            var t = Date(self).Time;
            var parser = new DateParser(Bytes.Latin1(a[0].StringValue.AsSpan()));
            if (!parser.Parse())
            {
                string name = Date(self).IsImmutable ? "DateTimeImmutable" : "DateTime";
                string text = a[0].StringValue.ToString();
                ctx.Warning($"{name}::modify(): Failed to parse time string ({text}) at position 0 ({(text.Length > 0 ? text[0] : '\0')}): The timezone could not be found in the database");
                return PhpValue.False;
            }

            var changed = parser.Resolve(t.Timestamp, t.Microsecond, t.Zone);
            return Date(self).Change(ctx, new LocalTime(changed.Timestamp, t.Zone, changed.Microsecond));
        })
        .Method("add", "(DateInterval $interval)", static (ctx, self, a) => Date(self).Change(ctx, Span.Of((PhpObject)a[0].Object).AddTo(Date(self).Time, 1)))
        .Method("sub", "(DateInterval $interval)", static (ctx, self, a) => Date(self).Change(ctx, Span.Of((PhpObject)a[0].Object).AddTo(Date(self).Time, -1)))
        .Method("diff", "(DateTimeInterface $targetObject, bool $absolute = false): DateInterval", static (_, self, a) => Diff(PhpValue.FromClass(self), a[0], a.Length > 1 && a[1].Boolean))
        .Method("createFromInterface", "(DateTimeInterface $object)", static (_, self, a) => Copy(self, a[0]), PhpMemberFlags.Public | PhpMemberFlags.Static);

    private static PhpValue At(Context ctx, object? self, long local, int microsecond)
    {
        var zone = Date(self).Time.Zone;
        return Date(self).Change(ctx, new LocalTime(zone.ToTimestamp(local), zone, microsecond));
    }
}
