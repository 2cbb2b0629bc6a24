namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>Formats of date().</summary>
[PhpExtension("date")]
public static class DateConstants
{
    /// <summary>Atom.</summary>
    public const string DATE_ATOM = @"Y-m-d\TH:i:sP";

    /// <summary>HTTP cookies.</summary>
    public const string DATE_COOKIE = "l, d-M-Y H:i:s T";

    /// <summary>ISO 8601, without the colon in the offset.</summary>
    public const string DATE_ISO8601 = @"Y-m-d\TH:i:sO";

    /// <summary>ISO 8601 with an expanded year.</summary>
    public const string DATE_ISO8601_EXPANDED = @"X-m-d\TH:i:sP";

    /// <summary>RFC 822.</summary>
    public const string DATE_RFC822 = "D, d M y H:i:s O";

    /// <summary>RFC 850.</summary>
    public const string DATE_RFC850 = "l, d-M-y H:i:s T";

    /// <summary>RFC 1036.</summary>
    public const string DATE_RFC1036 = "D, d M y H:i:s O";

    /// <summary>RFC 1123.</summary>
    public const string DATE_RFC1123 = "D, d M Y H:i:s O";

    /// <summary>RFC 7231.</summary>
    public const string DATE_RFC7231 = @"D, d M Y H:i:s \G\M\T";

    /// <summary>RFC 2822.</summary>
    public const string DATE_RFC2822 = "D, d M Y H:i:s O";

    /// <summary>RFC 3339.</summary>
    public const string DATE_RFC3339 = @"Y-m-d\TH:i:sP";

    /// <summary>RFC 3339 with milliseconds.</summary>
    public const string DATE_RFC3339_EXTENDED = @"Y-m-d\TH:i:s.vP";

    /// <summary>RSS.</summary>
    public const string DATE_RSS = "D, d M Y H:i:s O";

    /// <summary>W3C.</summary>
    public const string DATE_W3C = @"Y-m-d\TH:i:sP";

    /// <summary>date_sunrise(): a timestamp.</summary>
    public const int SUNFUNCS_RET_TIMESTAMP = 0;

    /// <summary>date_sunrise(): hh:mm.</summary>
    public const int SUNFUNCS_RET_STRING = 1;

    /// <summary>date_sunrise(): hours.</summary>
    public const int SUNFUNCS_RET_DOUBLE = 2;
}
