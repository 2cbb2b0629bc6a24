namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>
/// When the sun rises and sets, by the approximation that P. Schlyter gave (stjarnhimlen.se/comp/tutorial.html), with the days that php
/// counts for it. Angles are degrees.
/// </summary>
internal readonly struct Sun
{
    private const double JulianDayOf1970 = 2440587.5;
    private const double JulianDayOfEpoch = 2451543; // the last day of 1999, from which the orbit's elements are counted

    // Multiplied with and not divided by, as php does: results are the same to the last bit.
    private const double DegreesOfRadian = 180 / Math.PI;
    private const double RadiansOfDegree = Math.PI / 180;
    private const double Turn = 1.0 / 360;

    private Sun(Course course, double rise, double set, long riseAt, long setAt, long transitAt)
        => (DayCourse, Rise, Set, RiseAt, SetAt, TransitAt) = (course, rise, set, riseAt, setAt, transitAt);

    /// <summary>Whether the sun crosses the altitude on that day.</summary>
    public enum Course
    {
        Below,
        Crosses,
        Above,
    }

    /// <summary>How the sun goes on that day.</summary>
    public Course DayCourse { get; }

    /// <summary>When it comes above the altitude, in hours of UTC.</summary>
    public double Rise { get; }

    /// <summary>When it goes below the altitude, in hours of UTC.</summary>
    public double Set { get; }

    /// <summary>When it comes above the altitude, as a timestamp.</summary>
    public long RiseAt { get; }

    /// <summary>When it goes below the altitude, as a timestamp.</summary>
    public long SetAt { get; }

    /// <summary>When it is highest, as a timestamp.</summary>
    public long TransitAt { get; }

    /// <summary>Computes a day at a place.</summary>
    /// <param name="time">An instant of the day; its zone tells which day that is.</param>
    /// <param name="latitude">North is positive.</param>
    /// <param name="longitude">East is positive.</param>
    /// <param name="altitude">Above the horizon.</param>
    /// <param name="upperLimb">Whether the sun's upper edge is meant, and not its centre.</param>
    public static Sun Of(LocalTime time, double latitude, double longitude, double altitude, bool upperLimb)
    {
        long midnight = LocalTime.Seconds(time.Year, time.Month, time.Day, 0, 0, 0);
        long noon = time.Zone.ToTimestamp(LocalTime.Seconds(time.Year, time.Month, time.Day, 12, 0, 0), time.IsDst);
        double day = midnight / 86400.0 + JulianDayOf1970 - JulianDayOfEpoch - longitude / 360;
        var (ascension, declination, distance) = Position(day);
        double siderealTime = Revolution(MeanSiderealTime(day) + 180 + longitude);
        double south = 12 - HalfRevolution(siderealTime - ascension) / 15;
        altitude -= upperLimb ? 0.2666 / distance : 0;
        double cosine = (Sin(altitude) - Sin(latitude) * Sin(declination)) / (Cos(latitude) * Cos(declination));
        long transit = (long)(midnight + south * 3600);
        if (cosine >= 1)
        {
            return new Sun(Course.Below, 0, 0, transit, transit, transit);
        }

        if (cosine <= -1)
        {
            return new Sun(Course.Above, 0, 0, noon - 12 * 3600, noon + 12 * 3600, transit);
        }

        double arc = DegreesOfRadian * Math.Acos(cosine) / 15;
        return new Sun(
            Course.Crosses, south - arc, south + arc, (long)((south - arc) * 3600 + midnight), (long)((south + arc) * 3600 + midnight), transit);
    }

    // Right ascension, declination, and the distance in astronomical units.
    private static (double Ascension, double Declination, double Distance) Position(double day)
    {
        double anomaly = Revolution(356.0470 + 0.9856002585 * day);
        double perihelion = 282.9404 + 4.70935E-5 * day;
        double eccentricity = 0.016709 - 1.151E-9 * day;
        double eccentric = anomaly + eccentricity * DegreesOfRadian * Sin(anomaly) * (1 + eccentricity * Cos(anomaly));
        double x = Cos(eccentric) - eccentricity;
        double y = Math.Sqrt(1 - eccentricity * eccentricity) * Sin(eccentric);
        double distance = Math.Sqrt(x * x + y * y);
        double longitude = Degrees(y, x) + perihelion;
        longitude -= longitude >= 360 ? 360 : 0;
        double obliquity = 23.4393 - 3.563E-7 * day;
        double xs = distance * Cos(longitude);
        double ys = distance * Sin(longitude);
        double ye = ys * Cos(obliquity);
        return (Degrees(ye, xs), Degrees(ys * Sin(obliquity), Math.Sqrt(xs * xs + ye * ye)), distance);
    }

    private static double MeanSiderealTime(double day) => Revolution(180 + 356.0470 + 282.9404 + (0.9856002585 + 4.70935E-5) * day);

    private static double Revolution(double angle) => angle - 360 * Math.Floor(angle * Turn);

    private static double HalfRevolution(double angle) => angle - 360 * Math.Floor(angle * Turn + 0.5);

    private static double Sin(double angle) => Math.Sin(angle * RadiansOfDegree);

    private static double Cos(double angle) => Math.Cos(angle * RadiansOfDegree);

    private static double Degrees(double y, double x) => DegreesOfRadian * Math.Atan2(y, x);
}
