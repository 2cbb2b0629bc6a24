using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Variables;

namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>DateTimeInterface, DateTime and DateTimeImmutable, as PHP 8.2 has them.</summary>
[PhpExtension("date")]
public static class DateClasses
{
    private const PhpMemberFlags Static = PhpMemberFlags.Public | PhpMemberFlags.Static;

    /// <summary>What both kinds of dates have in common.</summary>
    internal static readonly PhpClass DateTimeInterface = Formats(new PhpClassBuilder("DateTimeInterface", "date").Interface())
        .AbstractMethod("format", "(string $format): string")
        .AbstractMethod("getTimezone", "(): DateTimeZone|false")
        .AbstractMethod("getOffset", "(): int")
        .AbstractMethod("getTimestamp", "(): int")
        .AbstractMethod("diff", "(DateTimeInterface $targetObject, bool $absolute = false): DateInterval")
        .AbstractMethod("__wakeup", "(): void")
        .AbstractMethod("__serialize", "(): array")
        .AbstractMethod("__unserialize", "(array $data): void")
        .Build();

    /// <summary>A date that changes.</summary>
    internal static readonly PhpClass DateTime = Members(new PhpClassBuilder("DateTime", "date").Keeps(NativeKeeping.Makes), "DateTime")
        .Method("createFromImmutable", "(DateTimeImmutable $object): static", static (_, self, a) => Copy(self, a[0]), Static)
        .Method("createFromInterface", "(DateTimeInterface $object): DateTime", static (_, self, a) => Copy(self, a[0]), Static)
        .InOrder("__construct, __serialize, __unserialize, __wakeup, __set_state, createFromImmutable, createFromInterface, createFromFormat, getLastErrors, format, modify, add, sub, getTimezone, setTimezone, getOffset, setTime, setDate, setISODate, setTimestamp, getTimestamp, diff")
        .Build();

    /// <summary>A date whose changes are new dates.</summary>
    internal static readonly PhpClass DateTimeImmutable = Members(new PhpClassBuilder("DateTimeImmutable", "date").Keeps(NativeKeeping.Makes), "DateTimeImmutable")
        .Method("createFromMutable", "(DateTime $object): static", static (_, self, a) => Copy(self, a[0]), Static)
        .Method("createFromInterface", "(DateTimeInterface $object): DateTimeImmutable", static (_, self, a) => Copy(self, a[0]), Static)
        .InOrder("__construct, __serialize, __unserialize, __wakeup, __set_state, createFromFormat, getLastErrors, format, getTimezone, getOffset, getTimestamp, diff, modify, add, sub, setTimezone, setTime, setDate, setISODate, setTimestamp, createFromMutable, createFromInterface")
        .Build();

    internal static DateObject Date(object? o) => (DateObject)o!;

    /// <summary>Now in a zone, to the microsecond.</summary>
    internal static LocalTime Now(Zone zone)
    {
        long ticks = DateTimeOffset.UtcNow.UtcTicks - System.DateTime.UnixEpoch.Ticks;
        return new LocalTime(ticks / TimeSpan.TicksPerSecond, zone, (int)(ticks % TimeSpan.TicksPerSecond / 10));
    }

    /// <summary>What a text says of a date; the last errors are its.</summary>
    internal static ParsedDate Parse(Context ctx, PhpString text)
    {
        var parsed = DateParser.Parse(text.AsSpan());
        ctx.GetStatic<DateState>().LastParsed = parsed;
        return parsed;
    }

    /// <summary>A date of a class of a text; null where it is malformed.</summary>
    internal static DateObject? Make(Context ctx, DateObject date, PhpString text, PhpValue zone)
    {
        var parsed = Parse(ctx, text.IsEmpty ? "now" : text);
        if (parsed.Failed)
        {
            return null;
        }

        date.Time = parsed.Resolve(Now(parsed.Zone ?? ZoneOf(ctx, zone)));
        return date;
    }

    /// <summary>A date of a class of a text in a format, or false.</summary>
    internal static PhpValue FromFormat(Context ctx, PhpClass type, ReadOnlySpan<PhpValue> a)
    {
        var parsed = FormatParser.Parse(a[0].StringValue.AsSpan(), a[1].StringValue.AsSpan());
        ctx.GetStatic<DateState>().LastParsed = parsed;
        if (parsed.Failed)
        {
            return PhpValue.False;
        }

        var date = Date(type.CreateInstance());
        date.Time = parsed.Resolve(Now(parsed.Zone ?? ZoneOf(ctx, a.Length > 2 ? a[2] : default)), keepsNowsTime: true);
        return PhpValue.FromClass(date);
    }

    internal static PhpValue LastErrors(Context ctx) => ctx.GetStatic<DateState>().LastParsed is { HasMessages: true } last ? last.Messages() : PhpValue.False;

    internal static string FirstError(PhpString text, ParsedDate parsed)
    {
        var (position, character, message) = parsed.Errors[0];
        return $"Failed to parse time string ({text}) at position {position} (" + (character == '\0' ? "" : $"{character}): {message}");
    }

    internal static PhpValue Diff(PhpValue from, PhpValue to, bool absolute)
    {
        var result = (IntervalObject)IntervalClass.DateInterval.CreateInstance();
        result.IsCivil = true;
        result.Value = Interval.Between(Date(from.Object).Time, Date(to.Object).Time, absolute);
        return PhpValue.FromClass(result);
    }

    internal static PhpValue Modify(Context ctx, string function, object? self, PhpString text)
    {
        var t = Date(self).Time;
        var parsed = Parse(ctx, text);
        if (parsed.Failed)
        {
            ctx.Warning($"{function}(): {FirstError(text, parsed)}");
            return PhpValue.False;
        }

        // Of a time that is given in part the rest is zero; microseconds stay where no time is given at all.
        bool time = parsed.Hour is not null;
        var changed = parsed.Relative.Apply(
            parsed.IsInstant ? parsed.Zone! : t.Zone,
            parsed.Year ?? t.Year,
            parsed.Month ?? t.Month,
            parsed.Day ?? t.Day,
            parsed.Hour ?? t.Hour,
            time ? parsed.Minute ?? 0 : t.Minute,
            time ? parsed.Second ?? 0 : t.Second,
            parsed.Microsecond ?? (time && parsed.Year is not null ? 0 : t.Microsecond),
            t.IsDst);
        return Date(self).Change(ctx, changed);
    }

    internal static PhpValue Add(Context ctx, object? self, PhpValue interval) => Date(self).Change(ctx, ((IntervalObject)interval.Object).AddTo(Date(self).Time));

    internal static PhpValue Subtract(Context ctx, string function, object? self, PhpValue interval)
    {
        var i = (IntervalObject)interval.Object;
        var t = Date(self).Time;
        if (i.Relative is { } r && (r.Weekdays is not null || r.WeekdayOfMonth != 0))
        {
            ctx.Warning($"{function}(): Only non-special relative time specifications are supported for subtraction");
            return Date(self).Change(ctx, t);
        }

        return Date(self).Change(ctx, i.Value.AddTo(t, -1, i.IsCivil));
    }

    internal static PhpValue ZoneOf(LocalTime t)
    {
        var zone = (ZoneObject)ZoneClass.DateTimeZone.CreateInstance();
        zone.Zone = t.Zone;
        return PhpValue.FromClass(zone);
    }

    internal static PhpValue SetZone(Context ctx, object? self, PhpValue zone)
    {
        var t = Date(self).Time;
        return Date(self).Change(ctx, new LocalTime(t.Timestamp, ((ZoneObject)zone.Object).Zone, t.Microsecond));
    }

    internal static PhpValue SetTimestamp(Context ctx, object? self, long timestamp) => Date(self).Change(ctx, new LocalTime(timestamp, Date(self).Time.Zone));

    internal static PhpValue SetDate(Context ctx, object? self, long year, long month, long day)
    {
        var t = Date(self).Time;
        return At(ctx, self, LocalTime.Seconds(year, month, day, t.Hour, t.Minute, t.Second), t.Microsecond);
    }

    internal static PhpValue SetIsoDate(Context ctx, object? self, long year, long week, long day)
    {
        var t = Date(self).Time;
        return At(ctx, self, LocalTime.Seconds(year, 1, 1 + LocalTime.DaysToIsoDay(year, week, day), t.Hour, t.Minute, t.Second), t.Microsecond);
    }

    internal static PhpValue SetTime(Context ctx, object? self, long hour, long minute, long second, long microsecond)
    {
        var t = Date(self).Time;
        long carried = (long)Math.Floor(microsecond / 1e6);
        return At(ctx, self, LocalTime.Seconds(t.Year, t.Month, t.Day, hour, minute, second + carried), (int)(microsecond - carried * 1000000));
    }

    internal static PhpArray StateOf(PhpObject o, IEnumerable<ObjectProperty> state, Context ctx)
    {
        var result = new PhpArray();
        foreach (var p in state)
        {
            result.SetItemValue(p.Name.ToString(), p.Value);
        }

        foreach (var (key, value) in ObjectMembers.Of(o.GetProperties(ctx, PropertyPurpose.Compare)))
        {
            result.SetItemRaw(key, value);
        }

        return result;
    }

    internal static PhpArray PublicOf(PhpObject o)
    {
        var result = new PhpArray();
        foreach (var p in o.GetProperties(Context.Current!, PropertyPurpose.ArrayCast).Where(p => p.Visibility == PropertyVisibility.Public))
        {
            result.SetItemRaw(p.Name, p.Value);
        }

        return result;
    }

    internal static long Arg(ReadOnlySpan<PhpValue> a, int i, long otherwise) => i < a.Length ? a[i].Long : otherwise;

    private static Zone ZoneOf(Context ctx, PhpValue zone) => zone.AsObject() is ZoneObject z ? z.Zone : DateState.ZoneOf(ctx);

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

    private static PhpClassBuilder Members(PhpClassBuilder builder, string name) => builder.Implements(DateTimeInterface)
        .Factory(static t => new DateObject(t))
        .Method("__construct", "(string $datetime = 'now', ?DateTimeZone $timezone = null)", static (ctx, self, a) =>
        {
            var text = a.Length > 0 ? a[0].StringValue : "now";
            return Make(ctx, Date(self), text, a.Length > 1 ? a[1] : default) is null
                ? throw PhpException.Create("Exception", FirstError(text, ctx.GetStatic<DateState>().LastParsed!))
                : default;
        })
        .Method("__serialize", "(): array", static (ctx, self, _) => StateOf(Date(self), Date(self).Time is var _ ? Date(self).State : [], ctx))
        .Method("__unserialize", "(array $data): void", (ctx, self, a) =>
        {
            Restore(Date(self), a[0].Array, name);
            ObjectMembers.Restore(ctx, Date(self), a[0].Array, checksTypes: true, "date", "timezone_type", "timezone");
            return default;
        })
        .Method("__wakeup", "(): void", (ctx, self, _) =>
        {
            Restore(Date(self), StateOf(Date(self), [], ctx), name);
            return default;
        })
        .Method("__set_state", $"(array $array): {name}", (_, self, a) =>
        {
            var date = Date(((PhpClass)self!).CreateInstance());
            Restore(date, a[0].Array, name);
            return PhpValue.FromClass(date);
        }, Static)
        .Method("createFromFormat", $"(string $format, string $datetime, ?DateTimeZone $timezone = null): {name}|false", static (ctx, self, a) => FromFormat(ctx, (PhpClass)self!, a), Static)
        .Method("getLastErrors", "(): array|false", static (ctx, _, _) => LastErrors(ctx), Static)
        .Method("format", "(string $format): string", static (_, self, a) => Bytes.Latin1(DateFormatter.Format(Bytes.Latin1(a[0].StringValue.AsSpan()), Date(self).Time)))
        .Method("modify", $"(string $modifier): {name}|false", (ctx, self, a) => Modify(ctx, name + "::modify", self, a[0].StringValue))
        .Method("add", $"(DateInterval $interval): {name}", static (ctx, self, a) => Add(ctx, self, a[0]))
        .Method("sub", $"(DateInterval $interval): {name}", (ctx, self, a) => Subtract(ctx, name + "::sub", self, a[0]))
        .Method("getTimezone", "(): DateTimeZone|false", static (_, self, _) => ZoneOf(Date(self).Time))
        .Method("setTimezone", $"(DateTimeZone $timezone): {name}", static (ctx, self, a) => SetZone(ctx, self, a[0]))
        .Method("getOffset", "(): int", static (_, self, _) => Date(self).Time.Offset)
        .Method("setTime", $"(int $hour, int $minute, int $second = 0, int $microsecond = 0): {name}", static (ctx, self, a) => SetTime(ctx, self, a[0].Long, a[1].Long, Arg(a, 2, 0), Arg(a, 3, 0)))
        .Method("setDate", $"(int $year, int $month, int $day): {name}", static (ctx, self, a) => SetDate(ctx, self, a[0].Long, a[1].Long, a[2].Long))
        .Method("setISODate", $"(int $year, int $week, int $dayOfWeek = 1): {name}", static (ctx, self, a) => SetIsoDate(ctx, self, a[0].Long, a[1].Long, Arg(a, 2, 1)))
        .Method("setTimestamp", $"(int $timestamp): {name}", static (ctx, self, a) => SetTimestamp(ctx, self, a[0].Long))
        .Method("getTimestamp", "(): int", static (_, self, _) => Date(self).Time.Timestamp)
        .Method("diff", "(DateTimeInterface $targetObject, bool $absolute = false): DateInterval", static (_, self, a) => Diff(PhpValue.FromClass(self), a[0], a.Length > 1 && a[1].Boolean));

    private static void Restore(DateObject date, PhpArray state, string name)
    {
        if (!date.Restore(state))
        {
            throw PhpException.ErrorException($"Invalid serialization data for {name} object");
        }
    }

    private static PhpValue At(Context ctx, object? self, long local, int microsecond)
    {
        var t = Date(self).Time;
        return Date(self).Change(ctx, new LocalTime(t.Zone.ToTimestamp(local, t.IsDst), t.Zone, microsecond));
    }
}
