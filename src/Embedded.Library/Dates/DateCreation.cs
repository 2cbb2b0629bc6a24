namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>The functions around DateTime objects.</summary>
[PhpExtension("date")]
public static class DateCreation
{
    /// <summary>A DateTime of a text, or false.</summary>
    [PhpSignature("(string $datetime = \"now\", ?DateTimeZone $timezone = null): DateTime|false")]
    public static PhpValue date_create(Context ctx, [PhpParam("string")] PhpValue datetime = default, [PhpParam("?DateTimeZone")] PhpValue timezone = default) => Create(ctx, DateClasses.DateTime, datetime, timezone);

    /// <summary>A DateTimeImmutable of a text, or false.</summary>
    [PhpSignature("(string $datetime = \"now\", ?DateTimeZone $timezone = null): DateTimeImmutable|false")]
    public static PhpValue date_create_immutable(Context ctx, [PhpParam("string")] PhpValue datetime = default, [PhpParam("?DateTimeZone")] PhpValue timezone = default) => Create(ctx, DateClasses.DateTimeImmutable, datetime, timezone);

    /// <summary>DateTimeInterface::format().</summary>
    public static PhpValue date_format(Context ctx, [PhpParam("DateTimeInterface")] PhpValue @object, PhpString format) => ((PhpObject)@object.Object).Class.FindMethod("format")!.Routine.Call(ctx, @object.Object, [format]);

    /// <summary>DateTimeInterface::getTimestamp().</summary>
    public static long date_timestamp_get([PhpParam("DateTimeInterface")] PhpValue @object) => DateClasses.Date(@object.Object).Time.Timestamp;

    /// <summary>DateTimeInterface::diff().</summary>
    [PhpSignature("(DateTimeInterface $baseObject, DateTimeInterface $targetObject, bool $absolute = false): DateInterval")]
    public static PhpValue date_diff([PhpParam("DateTimeInterface")] PhpValue baseObject, [PhpParam("DateTimeInterface")] PhpValue targetObject, bool absolute = false)
        => DateClasses.Diff(baseObject, targetObject, absolute);

    /// <summary>A DateTimeZone, or false.</summary>
    [PhpSignature("(string $timezone): DateTimeZone|false")]
    public static PhpValue timezone_open(Context ctx, string timezone)
    {
        if (Zone.Parse(timezone) is not { } zone)
        {
            ctx.Warning($"timezone_open(): Unknown or bad timezone ({timezone})");
            return PhpValue.False;
        }

        var result = (ZoneObject)DateClasses.DateTimeZone.CreateInstance();
        result.Zone = zone;
        return PhpValue.FromClass(result);
    }

    private static PhpValue Create(Context ctx, PhpClass type, PhpValue text, PhpValue zone)
        => DateClasses.Make(ctx, DateClasses.Date(type.CreateInstance()), text.IsStringValue ? text.StringValue : "now", (zone.AsObject() as ZoneObject)?.Zone) is { } made
            ? PhpValue.FromClass(made)
            : PhpValue.False;
}
