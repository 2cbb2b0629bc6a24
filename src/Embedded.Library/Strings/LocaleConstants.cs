namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>What nl_langinfo() can be asked for, by the numbers of Linux.</summary>
[PhpExtension("standard")]
public static class LocaleConstants
{
    /// <summary>nl_langinfo(): the name of the encoding.</summary>
    public const int CODESET = 14;

    /// <summary>nl_langinfo(): what stands before decimal places.</summary>
    public const int DECIMAL_POINT = 65536;

    /// <summary>nl_langinfo(): what stands before decimal places.</summary>
    public const int RADIXCHAR = 65536;

    /// <summary>nl_langinfo(): what stands between groups of digits.</summary>
    public const int THOUSANDS_SEP = 65537;

    /// <summary>nl_langinfo(): what stands between groups of digits.</summary>
    public const int THOUSEP = 65537;

    /// <summary>nl_langinfo(): how digits are grouped.</summary>
    public const int GROUPING = 65538;

    /// <summary>nl_langinfo(): Sunday, short.</summary>
    public const int ABDAY_1 = 131072;

    /// <summary>nl_langinfo(): Monday, short.</summary>
    public const int ABDAY_2 = 131073;

    /// <summary>nl_langinfo(): Tuesday, short.</summary>
    public const int ABDAY_3 = 131074;

    /// <summary>nl_langinfo(): Wednesday, short.</summary>
    public const int ABDAY_4 = 131075;

    /// <summary>nl_langinfo(): Thursday, short.</summary>
    public const int ABDAY_5 = 131076;

    /// <summary>nl_langinfo(): Friday, short.</summary>
    public const int ABDAY_6 = 131077;

    /// <summary>nl_langinfo(): Saturday, short.</summary>
    public const int ABDAY_7 = 131078;

    /// <summary>nl_langinfo(): Sunday.</summary>
    public const int DAY_1 = 131079;

    /// <summary>nl_langinfo(): Monday.</summary>
    public const int DAY_2 = 131080;

    /// <summary>nl_langinfo(): Tuesday.</summary>
    public const int DAY_3 = 131081;

    /// <summary>nl_langinfo(): Wednesday.</summary>
    public const int DAY_4 = 131082;

    /// <summary>nl_langinfo(): Thursday.</summary>
    public const int DAY_5 = 131083;

    /// <summary>nl_langinfo(): Friday.</summary>
    public const int DAY_6 = 131084;

    /// <summary>nl_langinfo(): Saturday.</summary>
    public const int DAY_7 = 131085;

    /// <summary>nl_langinfo(): January, short.</summary>
    public const int ABMON_1 = 131086;

    /// <summary>nl_langinfo(): February, short.</summary>
    public const int ABMON_2 = 131087;

    /// <summary>nl_langinfo(): March, short.</summary>
    public const int ABMON_3 = 131088;

    /// <summary>nl_langinfo(): April, short.</summary>
    public const int ABMON_4 = 131089;

    /// <summary>nl_langinfo(): May, short.</summary>
    public const int ABMON_5 = 131090;

    /// <summary>nl_langinfo(): June, short.</summary>
    public const int ABMON_6 = 131091;

    /// <summary>nl_langinfo(): July, short.</summary>
    public const int ABMON_7 = 131092;

    /// <summary>nl_langinfo(): August, short.</summary>
    public const int ABMON_8 = 131093;

    /// <summary>nl_langinfo(): September, short.</summary>
    public const int ABMON_9 = 131094;

    /// <summary>nl_langinfo(): October, short.</summary>
    public const int ABMON_10 = 131095;

    /// <summary>nl_langinfo(): November, short.</summary>
    public const int ABMON_11 = 131096;

    /// <summary>nl_langinfo(): December, short.</summary>
    public const int ABMON_12 = 131097;

    /// <summary>nl_langinfo(): January.</summary>
    public const int MON_1 = 131098;

    /// <summary>nl_langinfo(): February.</summary>
    public const int MON_2 = 131099;

    /// <summary>nl_langinfo(): March.</summary>
    public const int MON_3 = 131100;

    /// <summary>nl_langinfo(): April.</summary>
    public const int MON_4 = 131101;

    /// <summary>nl_langinfo(): May.</summary>
    public const int MON_5 = 131102;

    /// <summary>nl_langinfo(): June.</summary>
    public const int MON_6 = 131103;

    /// <summary>nl_langinfo(): July.</summary>
    public const int MON_7 = 131104;

    /// <summary>nl_langinfo(): August.</summary>
    public const int MON_8 = 131105;

    /// <summary>nl_langinfo(): September.</summary>
    public const int MON_9 = 131106;

    /// <summary>nl_langinfo(): October.</summary>
    public const int MON_10 = 131107;

    /// <summary>nl_langinfo(): November.</summary>
    public const int MON_11 = 131108;

    /// <summary>nl_langinfo(): December.</summary>
    public const int MON_12 = 131109;

    /// <summary>nl_langinfo(): before noon.</summary>
    public const int AM_STR = 131110;

    /// <summary>nl_langinfo(): after noon.</summary>
    public const int PM_STR = 131111;

    /// <summary>nl_langinfo(): how date and time are written.</summary>
    public const int D_T_FMT = 131112;

    /// <summary>nl_langinfo(): how a date is written.</summary>
    public const int D_FMT = 131113;

    /// <summary>nl_langinfo(): how a time is written.</summary>
    public const int T_FMT = 131114;

    /// <summary>nl_langinfo(): how a time is written with 12 hours.</summary>
    public const int T_FMT_AMPM = 131115;

    /// <summary>nl_langinfo(): the eras.</summary>
    public const int ERA = 131116;

    /// <summary>nl_langinfo(): the year of an era.</summary>
    public const int ERA_YEAR = 131117;

    /// <summary>nl_langinfo(): how a date of an era is written.</summary>
    public const int ERA_D_FMT = 131118;

    /// <summary>nl_langinfo(): other digits.</summary>
    public const int ALT_DIGITS = 131119;

    /// <summary>nl_langinfo(): how date and time of an era are written.</summary>
    public const int ERA_D_T_FMT = 131120;

    /// <summary>nl_langinfo(): how a time of an era is written.</summary>
    public const int ERA_T_FMT = 131121;

    /// <summary>nl_langinfo(): the code of the currency.</summary>
    public const int INT_CURR_SYMBOL = 262144;

    /// <summary>nl_langinfo(): the sign of the currency.</summary>
    public const int CURRENCY_SYMBOL = 262145;

    /// <summary>nl_langinfo(): what stands before decimal places of amounts.</summary>
    public const int MON_DECIMAL_POINT = 262146;

    /// <summary>nl_langinfo(): what stands between groups of digits of amounts.</summary>
    public const int MON_THOUSANDS_SEP = 262147;

    /// <summary>nl_langinfo(): how digits of amounts are grouped.</summary>
    public const int MON_GROUPING = 262148;

    /// <summary>nl_langinfo(): the sign of positive amounts.</summary>
    public const int POSITIVE_SIGN = 262149;

    /// <summary>nl_langinfo(): the sign of negative amounts.</summary>
    public const int NEGATIVE_SIGN = 262150;

    /// <summary>nl_langinfo(): decimal places of amounts between countries.</summary>
    public const int INT_FRAC_DIGITS = 262151;

    /// <summary>nl_langinfo(): decimal places of amounts.</summary>
    public const int FRAC_DIGITS = 262152;

    /// <summary>nl_langinfo(): whether the currency stands before a positive amount.</summary>
    public const int P_CS_PRECEDES = 262153;

    /// <summary>nl_langinfo(): whether a space parts currency and positive amount.</summary>
    public const int P_SEP_BY_SPACE = 262154;

    /// <summary>nl_langinfo(): whether the currency stands before a negative amount.</summary>
    public const int N_CS_PRECEDES = 262155;

    /// <summary>nl_langinfo(): whether a space parts currency and negative amount.</summary>
    public const int N_SEP_BY_SPACE = 262156;

    /// <summary>nl_langinfo(): where the sign of positive amounts stands.</summary>
    public const int P_SIGN_POSN = 262157;

    /// <summary>nl_langinfo(): where the sign of negative amounts stands.</summary>
    public const int N_SIGN_POSN = 262158;

    /// <summary>nl_langinfo(): the sign of the currency, and where it stands.</summary>
    public const int CRNCYSTR = 262159;

    /// <summary>nl_langinfo(): the pattern of a yes.</summary>
    public const int YESEXPR = 327680;

    /// <summary>nl_langinfo(): the pattern of a no.</summary>
    public const int NOEXPR = 327681;

    /// <summary>nl_langinfo(): the word yes.</summary>
    public const int YESSTR = 327682;

    /// <summary>nl_langinfo(): the word no.</summary>
    public const int NOSTR = 327683;
}
