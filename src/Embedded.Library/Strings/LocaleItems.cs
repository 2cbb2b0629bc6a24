namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>nl_langinfo(). The locale is C, its encoding UTF-8, as php's command line sets it.</summary>
[PhpExtension("standard")]
public static class LocaleItems
{
    private const string NotKnown = "?";
    private const byte NoNumber = 0xFF;

    // By the first number of each group of names that follow one another.
    private static readonly (int First, string[] Texts)[] s_items =
    [
        (LocaleConstants.CODESET, ["UTF-8"]),
        (LocaleConstants.RADIXCHAR, [".", "", ""]),
        (LocaleConstants.ABDAY_1, ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]),
        (LocaleConstants.DAY_1, ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]),
        (LocaleConstants.ABMON_1, ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]),
        (LocaleConstants.MON_1, ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]),
        (LocaleConstants.AM_STR, ["AM", "PM", "%a %b %e %H:%M:%S %Y", "%m/%d/%y", "%H:%M:%S", "%I:%M:%S %p", "", "", "", "", "", ""]),
        (LocaleConstants.INT_CURR_SYMBOL, ["", "", "", "", "", "", "", NotKnown, NotKnown, NotKnown, NotKnown, NotKnown, NotKnown, NotKnown, NotKnown, "-"]),
        (LocaleConstants.YESEXPR, ["^[yY]", "^[nN]", "", ""]),
    ];

    /// <summary>A text of the locale; false, with a warning, where there is none of this number.</summary>
    [return: CastToFalse]
    public static PhpString nl_langinfo(Context ctx, long item)
    {
        foreach (var (first, texts) in s_items)
        {
            if (item >= first && item < first + texts.Length)
            {
                string text = texts[(int)item - first];
                return text == NotKnown ? new PhpString([NoNumber]) : text;
            }
        }

        ctx.Warning($"nl_langinfo(): Item '{item}' is not valid");
        return default;
    }
}
