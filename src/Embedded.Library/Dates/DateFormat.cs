using System.Globalization;
using System.Text;

namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>The format language of date().</summary>
internal static class DateFormat
{
    internal static readonly string[] Days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    internal static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string Format(in Moment m, string format)
    {
        var text = new StringBuilder();
        for (int i = 0; i < format.Length; i++)
        {
            if (format[i] == '\\' && i + 1 < format.Length)
            {
                text.Append(format[++i]);
            }
            else
            {
                text.Append(One(m, format[i]));
            }
        }

        return text.ToString();
    }

    private static string Two(long value) => value.ToString("D2", CultureInfo.InvariantCulture);

    private static string Plain(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string One(in Moment m, char c) => c switch
    {
        'd' => Two(m.Day),
        'D' => Days[m.DayOfWeek][..3],
        'j' => Plain(m.Day),
        'l' => Days[m.DayOfWeek],
        'N' => Plain(m.DayOfWeek == 0 ? 7 : m.DayOfWeek),
        'S' => m.Day is 1 or 21 or 31 ? "st" : m.Day is 2 or 22 ? "nd" : m.Day is 3 or 23 ? "rd" : "th",
        'w' => Plain(m.DayOfWeek),
        'z' => Plain(m.DayOfYear),
        'W' => Two(m.IsoWeek().Week),
        'o' => Plain(m.IsoWeek().Year),
        'F' => Months[m.Month - 1],
        'm' => Two(m.Month),
        'M' => Months[m.Month - 1][..3],
        'n' => Plain(m.Month),
        't' => Plain(Moment.DaysIn(m.Year, m.Month)),
        'L' => Moment.IsLeap(m.Year) ? "1" : "0",
        'Y' => m.Year < 0 ? "-" + (-m.Year).ToString("D4", CultureInfo.InvariantCulture) : m.Year.ToString("D4", CultureInfo.InvariantCulture),
        'X' or 'x' => (c == 'X' || m.Year is < 0 or > 9999 ? m.Year < 0 ? "-" : "+" : "") + Math.Abs(m.Year).ToString("D4", CultureInfo.InvariantCulture),
        'y' => Two(m.Year % 100),
        'a' => m.Hour < 12 ? "am" : "pm",
        'A' => m.Hour < 12 ? "AM" : "PM",
        'B' => (((m.Timestamp + 3600) % 86400 + 86400) % 86400 * 10 / 864).ToString("D3", CultureInfo.InvariantCulture),
        'g' => Plain(m.Hour % 12 == 0 ? 12 : m.Hour % 12),
        'G' => Plain(m.Hour),
        'h' => Two(m.Hour % 12 == 0 ? 12 : m.Hour % 12),
        'H' => Two(m.Hour),
        'i' => Two(m.Minute),
        's' => Two(m.Second),
        'u' => m.Microseconds.ToString("D6", CultureInfo.InvariantCulture),
        'v' => (m.Microseconds / 1000).ToString("D3", CultureInfo.InvariantCulture),
        'e' => m.Zone.Name,
        'I' => m.Zone.IsDaylightAt(m.Timestamp) ? "1" : "0",
        'O' => Zone.OffsetText(m.Offset, false),
        'P' => Zone.OffsetText(m.Offset, true),
        'p' => m.Offset == 0 ? "Z" : Zone.OffsetText(m.Offset, true),
        'T' => m.Zone.AbbreviationAt(m.Timestamp),
        'Z' => Plain(m.Offset),
        'c' => Format(m, "Y-m-d\\TH:i:sP"),
        'r' => Format(m, "D, d M Y H:i:s O"),
        'U' => Plain(m.Timestamp),
        _ => c.ToString(),
    };
}
