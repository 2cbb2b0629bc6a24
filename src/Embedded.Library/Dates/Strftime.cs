using System.Globalization;
using System.Text;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>strftime(3) in the C locale.</summary>
internal static class Strftime
{
    public static PhpValue Format(PhpString format, LocalTime t)
        => format.IsEmpty ? PhpValue.False : Bytes.Latin1(Expand(Bytes.Latin1(format.AsSpan()), t));

    private static string Expand(string format, in LocalTime t)
    {
        var to = new StringBuilder();
        for (int i = 0; i < format.Length; i++)
        {
            if (format[i] != '%' || i + 1 == format.Length)
            {
                to.Append(format[i]);
                continue;
            }

            char c = format[++i];
            to.Append(Field(c, t) ?? $"%{c}");
        }

        return to.ToString();
    }

    private static string? Field(char c, LocalTime t)
    {
        int monday = (t.DayOfWeek + 6) % 7;
        return c switch
        {
            'a' => DateFormatter.Days[t.DayOfWeek][..3],
            'A' => DateFormatter.Days[t.DayOfWeek],
            'b' or 'h' => DateFormatter.Months[t.Month - 1][..3],
            'B' => DateFormatter.Months[t.Month - 1],
            'c' => Expand("%a %b %e %H:%M:%S %Y", t),
            'C' => Two(t.Year / 100),
            'd' => Two(t.Day),
            'D' or 'x' => Expand("%m/%d/%y", t),
            'e' => t.Day.ToString(CultureInfo.InvariantCulture).PadLeft(2),
            'F' => Expand("%Y-%m-%d", t),
            'g' => Two(t.IsoWeek.Year % 100),
            'G' => t.IsoWeek.Year.ToString(CultureInfo.InvariantCulture),
            'H' => Two(t.Hour),
            'I' => Two(t.Hour % 12 == 0 ? 12 : t.Hour % 12),
            'j' => (t.DayOfYear + 1).ToString("000", CultureInfo.InvariantCulture),
            'k' => t.Hour.ToString(CultureInfo.InvariantCulture).PadLeft(2),
            'l' => (t.Hour % 12 == 0 ? 12 : t.Hour % 12).ToString(CultureInfo.InvariantCulture).PadLeft(2),
            'm' => Two(t.Month),
            'M' => Two(t.Minute),
            'n' => "\n",
            'p' => t.Hour < 12 ? "AM" : "PM",
            'P' => t.Hour < 12 ? "am" : "pm",
            'r' => Expand("%I:%M:%S %p", t),
            'R' => Expand("%H:%M", t),
            's' => t.Timestamp.ToString(CultureInfo.InvariantCulture),
            'S' => Two(t.Second),
            't' => "\t",
            'T' or 'X' => Expand("%H:%M:%S", t),
            'u' => (monday + 1).ToString(CultureInfo.InvariantCulture),
            'U' => Two((t.DayOfYear + 7 - t.DayOfWeek) / 7),
            'V' => Two(t.IsoWeek.Week),
            'w' => t.DayOfWeek.ToString(CultureInfo.InvariantCulture),
            'W' => Two((t.DayOfYear + 7 - monday) / 7),
            'y' => Two(t.Year % 100),
            'Y' => t.Year.ToString(CultureInfo.InvariantCulture),
            'z' => DateFormatter.Format("O", t),
            'Z' => t.Zone.AbbreviationAt(t.Timestamp),
            '%' => "%",
            _ => null,
        };
    }

    private static string Two(long n) => n.ToString("00", CultureInfo.InvariantCulture);
}
