using System.Globalization;

namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>date_sun_info() and its forerunners, as PHP 8.2 has them.</summary>
[PhpExtension("date")]
public static class SunFunctions
{
    private const double Horizon = -50.0 / 60; // what the air bends of light that comes along the ground, and half the sun

    /// <summary>When the sun rises on the day of an instant; false where it does not.</summary>
    [PhpDeprecated]
    [PhpSignature("(int $timestamp, int $returnFormat = SUNFUNCS_RET_STRING, ?float $latitude = null, ?float $longitude = null, ?float $zenith = null, ?float $utcOffset = null): string|int|float|false")]
    public static PhpValue date_sunrise(
        Context ctx, long timestamp, long returnFormat = DateConstants.SUNFUNCS_RET_STRING, double? latitude = null, double? longitude = null,
        double? zenith = null, double? utcOffset = null)
        => Event(ctx, nameof(date_sunrise), timestamp, returnFormat, latitude, longitude, zenith ?? Setting(ctx, "date.sunrise_zenith"), utcOffset, isSet: false);

    /// <summary>When the sun sets on the day of an instant; false where it does not.</summary>
    [PhpDeprecated]
    [PhpSignature("(int $timestamp, int $returnFormat = SUNFUNCS_RET_STRING, ?float $latitude = null, ?float $longitude = null, ?float $zenith = null, ?float $utcOffset = null): string|int|float|false")]
    public static PhpValue date_sunset(
        Context ctx, long timestamp, long returnFormat = DateConstants.SUNFUNCS_RET_STRING, double? latitude = null, double? longitude = null,
        double? zenith = null, double? utcOffset = null)
        => Event(ctx, nameof(date_sunset), timestamp, returnFormat, latitude, longitude, zenith ?? Setting(ctx, "date.sunset_zenith"), utcOffset, isSet: true);

    /// <summary>Sunrise, sunset, noon and the three twilights of the day of an instant; true where it is light all day, false where it is dark.</summary>
    public static PhpArray date_sun_info(Context ctx, long timestamp, double latitude, double longitude)
    {
        CheckFinite(latitude, 2, nameof(latitude));
        CheckFinite(longitude, 3, nameof(longitude));
        var time = new LocalTime(timestamp, DateState.ZoneOf(ctx));
        var day = Sun.Of(time, latitude, longitude, Horizon, upperLimb: true);
        var result = new PhpArray();
        Add(result, day, "sunrise", "sunset");
        result["transit"] = day.TransitAt;
        foreach (var (name, altitude) in new[] { ("civil", -6.0), ("nautical", -12.0), ("astronomical", -18.0) })
        {
            Add(result, Sun.Of(time, latitude, longitude, altitude, upperLimb: false), name + "_twilight_begin", name + "_twilight_end");
        }

        return result;
    }

    private static void CheckFinite(double angle, int number, string name)
    {
        if (!double.IsFinite(angle))
        {
            throw ArgumentBinder.ValueError(nameof(date_sun_info), number, name, "must be finite");
        }
    }

    private static void Add(PhpArray to, Sun sun, string begin, string end)
    {
        bool crosses = sun.DayCourse == Sun.Course.Crosses;
        PhpValue always = sun.DayCourse == Sun.Course.Above;
        to[begin] = crosses ? sun.RiseAt : always;
        to[end] = crosses ? sun.SetAt : always;
    }

    private static double Setting(Context ctx, string name)
        => ctx.Ini.TryGet(name, out var value) ? Convert.ToDouble(value) : 0;

    private static PhpValue Event(
        Context ctx, string function, long timestamp, long format, double? latitude, double? longitude, double zenith, double? utcOffset, bool isSet)
    {
        double north = latitude ?? Setting(ctx, "date.default_latitude");
        double east = longitude ?? Setting(ctx, "date.default_longitude");
        if (format is < DateConstants.SUNFUNCS_RET_TIMESTAMP or > DateConstants.SUNFUNCS_RET_DOUBLE)
        {
            throw ArgumentBinder.ValueError(function, 2, "returnFormat", "must be one of SUNFUNCS_RET_TIMESTAMP, SUNFUNCS_RET_STRING, or SUNFUNCS_RET_DOUBLE");
        }

        if (!double.IsFinite(north) || !double.IsFinite(east))
        {
            return PhpValue.False;
        }

        var zone = DateState.ZoneOf(ctx);
        double offset = utcOffset ?? zone.OffsetAt(0) / 3600; // the zone's in 1970, as php has it
        var sun = Sun.Of(new LocalTime(timestamp, zone), north, east, 90 - zenith, upperLimb: true);
        if (sun.DayCourse != Sun.Course.Crosses)
        {
            return PhpValue.False;
        }

        if (format == DateConstants.SUNFUNCS_RET_TIMESTAMP)
        {
            return isSet ? sun.SetAt : sun.RiseAt;
        }

        double hours = (isSet ? sun.Set : sun.Rise) + offset;
        hours -= hours is > 24 or < 0 ? Math.Floor(hours / 24) * 24 : 0;
        return format == DateConstants.SUNFUNCS_RET_DOUBLE ? hours
            : string.Create(CultureInfo.InvariantCulture, $"{(int)hours:00}:{(int)((hours - (int)hours) * 60):00}");
    }
}
