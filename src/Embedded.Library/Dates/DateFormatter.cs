using System.Globalization;
using System.Text;

namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>Formats an instant as date() does.</summary>
internal static class DateFormatter
{
    public static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    public static readonly string[] Days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    public static string Format(string format, in LocalTime t)
    {
        var result = new StringBuilder(format.Length * 3);
        for (int i = 0; i < format.Length; i++)
        {
            if (format[i] == '\\')
            {
                result.Append(++i < format.Length ? format[i] : '\0');
                continue;
            }

            Append(result, format[i], t);
        }

        return result.ToString();
    }

    private static string Offset(in LocalTime t, string separator)
    {
        int absolute = Math.Abs(t.Offset);
        return string.Create(CultureInfo.InvariantCulture, $"{(t.Offset < 0 ? '-' : '+')}{absolute / 3600:00}{separator}{absolute / 60 % 60:00}");
    }

    private static string Year(long year) => (year < 0 ? "-" : "") + Math.Abs(year).ToString("0000", CultureInfo.InvariantCulture);

    // In the whole formats the sign is one of four places.
    private static string SignedYear(long year) => year < 0 ? "-" + (-year).ToString("000", CultureInfo.InvariantCulture) : Year(year);

    private static string Suffix(int day) => (day % 10, day / 10) switch { (1, not 1) => "st", (2, not 1) => "nd", (3, not 1) => "rd", _ => "th" };

    private static void Append(StringBuilder to, char c, in LocalTime t)
    {
        int twelve = t.Hour % 12 == 0 ? 12 : t.Hour % 12;
        _ = c switch
        {
            'd' => to.Append(t.Day.ToString("00", CultureInfo.InvariantCulture)),
            'D' => to.Append(Days[t.DayOfWeek].AsSpan(0, 3)),
            'j' => to.Append(t.Day),
            'l' => to.Append(Days[t.DayOfWeek]),
            'N' => to.Append(t.DayOfWeek == 0 ? 7 : t.DayOfWeek),
            'S' => to.Append(Suffix(t.Day)),
            'w' => to.Append(t.DayOfWeek),
            'z' => to.Append(t.DayOfYear),
            'W' => to.Append(t.IsoWeek.Week.ToString("00", CultureInfo.InvariantCulture)),
            'o' => to.Append(t.IsoWeek.Year),
            'F' => to.Append(Months[t.Month - 1]),
            'm' => to.Append(t.Month.ToString("00", CultureInfo.InvariantCulture)),
            'M' => to.Append(Months[t.Month - 1].AsSpan(0, 3)),
            'n' => to.Append(t.Month),
            't' => to.Append(LocalTime.DaysIn(t.Year, t.Month)),
            'L' => to.Append(LocalTime.IsLeap(t.Year) ? '1' : '0'),
            'Y' => to.Append(Year(t.Year)),
            'y' => to.Append((t.Year % 100).ToString("00", CultureInfo.InvariantCulture)),
            'x' => to.Append(t.Year > 9999 ? "+" : "").Append(Year(t.Year)),
            'X' => to.Append(t.Year < 0 ? "" : "+").Append(Year(t.Year)),
            'a' => to.Append(t.Hour >= 12 ? "pm" : "am"),
            'A' => to.Append(t.Hour >= 12 ? "PM" : "AM"),
            'B' => to.Append(Beat(t).ToString("000", CultureInfo.InvariantCulture)),
            'g' => to.Append(twelve),
            'G' => to.Append(t.Hour),
            'h' => to.Append(twelve.ToString("00", CultureInfo.InvariantCulture)),
            'H' => to.Append(t.Hour.ToString("00", CultureInfo.InvariantCulture)),
            'i' => to.Append(t.Minute.ToString("00", CultureInfo.InvariantCulture)),
            's' => to.Append(t.Second.ToString("00", CultureInfo.InvariantCulture)),
            'u' => to.Append(t.Microsecond.ToString("000000", CultureInfo.InvariantCulture)),
            'v' => to.Append((t.Microsecond / 1000).ToString("000", CultureInfo.InvariantCulture)),
            'e' => to.Append(t.Zone.Name),
            'I' => to.Append(t.IsDst ? '1' : '0'),
            'O' => to.Append(Offset(t, "")),
            'P' => to.Append(Offset(t, ":")),
            'p' => to.Append(t.Zone.AbbreviationAt(t.Timestamp) is "UTC" or "Z" or "+00:00" || ReferenceEquals(t.Zone, Zone.Greenwich) ? "Z" : Offset(t, ":")),
            'T' => to.Append(t.Zone.Type == Zone.OffsetType ? "GMT" + Offset(t, "") : t.Zone.AbbreviationAt(t.Timestamp)),
            'Z' => to.Append(t.Offset),
            'c' => to.Append(SignedYear(t.Year)).Append(Format(@"-m-d\TH:i:sP", t)),
            'r' => to.Append(Format("D, d M ", t)).Append(SignedYear(t.Year)).Append(Format(" H:i:s O", t)),
            'U' => to.Append(t.Timestamp),
            _ => to.Append(c),
        };
    }

    /// <summary>Swatch Internet time.</summary>
    public static int Beat(in LocalTime t)
    {
        long seconds = (((t.Timestamp + 3600) % 86400) + 86400) % 86400;
        return (int)(seconds * 10 / 864 % 1000);
    }
}
