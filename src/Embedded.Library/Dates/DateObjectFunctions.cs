namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>The functions that are methods of date objects too.</summary>
[PhpExtension("date")]
public static class DateObjectFunctions
{
    /// <summary>A DateTime of a text, or false.</summary>
    [PhpSignature("(string $datetime = \"now\", ?DateTimeZone $timezone = null): DateTime|false")]
    [PhpKeeps(PhpKeeping.Makes)]
    public static PhpValue date_create(Context ctx, [PhpParam("string")] PhpValue datetime = default, [PhpParam("?DateTimeZone")] PhpValue timezone = default) => Create(ctx, DateClasses.DateTime, datetime, timezone);

    /// <summary>A DateTimeImmutable of a text, or false.</summary>
    [PhpSignature("(string $datetime = \"now\", ?DateTimeZone $timezone = null): DateTimeImmutable|false")]
    [PhpKeeps(PhpKeeping.Makes)]
    public static PhpValue date_create_immutable(Context ctx, [PhpParam("string")] PhpValue datetime = default, [PhpParam("?DateTimeZone")] PhpValue timezone = default) => Create(ctx, DateClasses.DateTimeImmutable, datetime, timezone);

    /// <summary>DateTime::createFromFormat().</summary>
    [PhpSignature("(string $format, string $datetime, ?DateTimeZone $timezone = null): DateTime|false")]
    [PhpKeeps(PhpKeeping.Makes)]
    public static PhpValue date_create_from_format(Context ctx, PhpString format, PhpString datetime, [PhpParam("?DateTimeZone")] PhpValue timezone = default)
        => DateClasses.FromFormat(ctx, DateClasses.DateTime, [format, Streams.StreamArguments.Path(datetime, nameof(date_create_from_format), 2, "datetime"), timezone]);

    /// <summary>DateTimeImmutable::createFromFormat().</summary>
    [PhpSignature("(string $format, string $datetime, ?DateTimeZone $timezone = null): DateTimeImmutable|false")]
    [PhpKeeps(PhpKeeping.Makes)]
    public static PhpValue date_create_immutable_from_format(Context ctx, PhpString format, PhpString datetime, [PhpParam("?DateTimeZone")] PhpValue timezone = default)
        => DateClasses.FromFormat(ctx, DateClasses.DateTimeImmutable, [format, Streams.StreamArguments.Path(datetime, nameof(date_create_immutable_from_format), 2, "datetime"), timezone]);

    /// <summary>What a text says of a date.</summary>
    public static PhpArray date_parse(PhpString datetime) => DateParser.Parse(datetime.AsSpan()).ToArray();

    /// <summary>What a text in a format says of a date.</summary>
    public static PhpArray date_parse_from_format(PhpString format, PhpString datetime) => FormatParser.Parse(format.AsSpan(), datetime.AsSpan()).ToArray();

    /// <summary>The warnings and errors of the last parsing, or false.</summary>
    [PhpSignature("(): array|false")]
    public static PhpValue date_get_last_errors(Context ctx) => DateClasses.LastErrors(ctx);

    /// <summary>DateTimeInterface::format().</summary>
    [PhpSignature("(DateTimeInterface $object, string $format): string")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue date_format(Context ctx, [PhpParam("DateTimeInterface")] PhpValue @object, PhpString format) => DateClasses.DateTime.FindMethod("format")!.Routine.Call(ctx, @object.Object, [format]);

    /// <summary>DateTime::modify().</summary>
    [PhpSignature("(DateTime $object, string $modifier): DateTime|false")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue date_modify(Context ctx, [PhpParam("DateTime")] PhpValue @object, PhpString modifier) => DateClasses.Modify(ctx, "date_modify", @object.Object, modifier);

    /// <summary>DateTime::add().</summary>
    [PhpSignature("(DateTime $object, DateInterval $interval): DateTime")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue date_add(Context ctx, [PhpParam("DateTime")] PhpValue @object, [PhpParam("DateInterval")] PhpValue interval) => DateClasses.Add(ctx, @object.Object, interval);

    /// <summary>DateTime::sub().</summary>
    [PhpSignature("(DateTime $object, DateInterval $interval): DateTime")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue date_sub(Context ctx, [PhpParam("DateTime")] PhpValue @object, [PhpParam("DateInterval")] PhpValue interval) => DateClasses.Subtract(ctx, "date_sub", @object.Object, interval);

    /// <summary>DateTimeInterface::getTimezone().</summary>
    [PhpSignature("(DateTimeInterface $object): DateTimeZone|false")]
    [PhpKeeps(PhpKeeping.Makes)]
    public static PhpValue date_timezone_get([PhpParam("DateTimeInterface")] PhpValue @object) => DateClasses.ZoneOf(DateClasses.Date(@object.Object).Time);

    /// <summary>DateTime::setTimezone().</summary>
    [PhpSignature("(DateTime $object, DateTimeZone $timezone): DateTime")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue date_timezone_set(Context ctx, [PhpParam("DateTime")] PhpValue @object, [PhpParam("DateTimeZone")] PhpValue timezone) => DateClasses.SetZone(ctx, @object.Object, timezone);

    /// <summary>DateTimeInterface::getOffset().</summary>
    public static long date_offset_get([PhpParam("DateTimeInterface")] PhpValue @object) => DateClasses.Date(@object.Object).Time.Offset;

    /// <summary>DateTimeInterface::diff().</summary>
    [PhpSignature("(DateTimeInterface $baseObject, DateTimeInterface $targetObject, bool $absolute = false): DateInterval")]
    [PhpKeeps(PhpKeeping.Makes)]
    public static PhpValue date_diff([PhpParam("DateTimeInterface")] PhpValue baseObject, [PhpParam("DateTimeInterface")] PhpValue targetObject, bool absolute = false) => DateClasses.Diff(baseObject, targetObject, absolute);

    /// <summary>DateTime::setTime().</summary>
    [PhpSignature("(DateTime $object, int $hour, int $minute, int $second = 0, int $microsecond = 0): DateTime")]
    public static PhpValue date_time_set(Context ctx, [PhpParam("DateTime")] PhpValue @object, long hour, long minute, long second = 0, long microsecond = 0) => DateClasses.SetTime(ctx, @object.Object, hour, minute, second, microsecond);

    /// <summary>DateTime::setDate().</summary>
    [PhpSignature("(DateTime $object, int $year, int $month, int $day): DateTime")]
    public static PhpValue date_date_set(Context ctx, [PhpParam("DateTime")] PhpValue @object, long year, long month, long day) => DateClasses.SetDate(ctx, @object.Object, year, month, day);

    /// <summary>DateTime::setISODate().</summary>
    [PhpSignature("(DateTime $object, int $year, int $week, int $dayOfWeek = 1): DateTime")]
    public static PhpValue date_isodate_set(Context ctx, [PhpParam("DateTime")] PhpValue @object, long year, long week, long dayOfWeek = 1) => DateClasses.SetIsoDate(ctx, @object.Object, year, week, dayOfWeek);

    /// <summary>DateTime::setTimestamp().</summary>
    [PhpSignature("(DateTime $object, int $timestamp): DateTime")]
    public static PhpValue date_timestamp_set(Context ctx, [PhpParam("DateTime")] PhpValue @object, long timestamp) => DateClasses.SetTimestamp(ctx, @object.Object, timestamp);

    /// <summary>DateTimeInterface::getTimestamp().</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static long date_timestamp_get([PhpParam("DateTimeInterface")] PhpValue @object) => DateClasses.Date(@object.Object).Time.Timestamp;

    /// <summary>A DateTimeZone, or false.</summary>
    [PhpSignature("(string $timezone): DateTimeZone|false")]
    [PhpKeeps(PhpKeeping.Makes)]
    public static PhpValue timezone_open(Context ctx, PhpString timezone)
    {
        if (Zone.Parse(Streams.StreamArguments.Path(timezone, "timezone_open", 1, "timezone")) is not { } zone)
        {
            ctx.Warning($"timezone_open(): Unknown or bad timezone ({timezone})");
            return PhpValue.False;
        }

        var result = (ZoneObject)ZoneClass.DateTimeZone.CreateInstance();
        result.Zone = zone;
        return PhpValue.FromClass(result);
    }

    /// <summary>DateTimeZone::getName().</summary>
    public static string timezone_name_get([PhpParam("DateTimeZone")] PhpValue @object) => ZoneClass.Of(@object.Object).Name;

    /// <summary>DateTimeZone::getOffset().</summary>
    public static long timezone_offset_get([PhpParam("DateTimeZone")] PhpValue @object, [PhpParam("DateTimeInterface")] PhpValue datetime) => ZoneClass.Of(@object.Object).OffsetAt(DateClasses.Date(datetime.Object).Time.Timestamp);

    /// <summary>DateTimeZone::getTransitions().</summary>
    [PhpSignature("(DateTimeZone $object, int $timestampBegin = PHP_INT_MIN, int $timestampEnd = PHP_INT_MAX): array|false")]
    public static PhpValue timezone_transitions_get([PhpParam("DateTimeZone")] PhpValue @object, long timestampBegin = long.MinValue, long timestampEnd = long.MaxValue) => ZoneClass.Transitions(ZoneClass.Of(@object.Object), timestampBegin, timestampEnd);

    /// <summary>DateTimeZone::getLocation().</summary>
    [PhpSignature("(DateTimeZone $object): array|false")]
    public static PhpValue timezone_location_get([PhpParam("DateTimeZone")] PhpValue @object) => ZoneClass.Of(@object.Object) is { Type: Zone.IdentifierType } zone ? ZoneTable.Location(zone.Name) : PhpValue.False;

    /// <summary>The identifier of a zone by its abbreviation, or offset, or false.</summary>
    [return: CastToFalse]
    public static string? timezone_name_from_abbr(string abbr, long utcOffset = -1, long isDST = -1) => ZoneAbbreviations.NameOf(abbr, utcOffset, isDST);

    /// <summary>DateInterval::createFromDateString().</summary>
    [PhpSignature("(string $datetime): DateInterval|false")]
    [PhpKeeps(PhpKeeping.Makes)]
    public static PhpValue date_interval_create_from_date_string(Context ctx, PhpString datetime) => IntervalClass.FromText(ctx, "date_interval_create_from_date_string", datetime);

    /// <summary>DateInterval::format().</summary>
    public static PhpString date_interval_format([PhpParam("DateInterval")] PhpValue @object, PhpString format) => IntervalClass.Format((IntervalObject)@object.Object, format);

    private static PhpValue Create(Context ctx, PhpClass type, PhpValue text, PhpValue zone)
        => DateClasses.Make(ctx, DateClasses.Date(type.CreateInstance()), text.IsStringValue ? text.StringValue : "now", zone) is { } made
            ? PhpValue.FromClass(made)
            : PhpValue.False;
}
