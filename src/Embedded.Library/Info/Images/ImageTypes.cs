namespace PeachpieSockets.Embedded.Library.Info.Images;

/// <summary>What kinds of images are called.</summary>
[PhpExtension("standard")]
public static class ImageTypes
{
    /// <summary>Images of the kind GIF.</summary>
    public const int IMAGETYPE_GIF = 1;

    /// <summary>Images of the kind JPEG.</summary>
    public const int IMAGETYPE_JPEG = 2;

    /// <summary>Images of the kind PNG.</summary>
    public const int IMAGETYPE_PNG = 3;

    /// <summary>Images of the kind SWF.</summary>
    public const int IMAGETYPE_SWF = 4;

    /// <summary>Images of the kind PSD.</summary>
    public const int IMAGETYPE_PSD = 5;

    /// <summary>Images of the kind BMP.</summary>
    public const int IMAGETYPE_BMP = 6;

    /// <summary>Images of the kind TIFF II.</summary>
    public const int IMAGETYPE_TIFF_II = 7;

    /// <summary>Images of the kind TIFF MM.</summary>
    public const int IMAGETYPE_TIFF_MM = 8;

    /// <summary>Images of the kind JPC.</summary>
    public const int IMAGETYPE_JPC = 9;

    /// <summary>Images of the kind JP2.</summary>
    public const int IMAGETYPE_JP2 = 10;

    /// <summary>Images of the kind JPX.</summary>
    public const int IMAGETYPE_JPX = 11;

    /// <summary>Images of the kind JB2.</summary>
    public const int IMAGETYPE_JB2 = 12;

    /// <summary>Images of the kind SWC.</summary>
    public const int IMAGETYPE_SWC = 13;

    /// <summary>Images of the kind IFF.</summary>
    public const int IMAGETYPE_IFF = 14;

    /// <summary>Images of the kind WBMP.</summary>
    public const int IMAGETYPE_WBMP = 15;

    /// <summary>Images of the kind JPEG2000.</summary>
    public const int IMAGETYPE_JPEG2000 = 9;

    /// <summary>Images of the kind XBM.</summary>
    public const int IMAGETYPE_XBM = 16;

    /// <summary>Images of the kind ICO.</summary>
    public const int IMAGETYPE_ICO = 17;

    /// <summary>Images of the kind WEBP.</summary>
    public const int IMAGETYPE_WEBP = 18;

    /// <summary>Images of the kind AVIF.</summary>
    public const int IMAGETYPE_AVIF = 19;

    /// <summary>No kind that is known.</summary>
    public const int IMAGETYPE_UNKNOWN = 0;

    /// <summary>How many kinds there are.</summary>
    public const int IMAGETYPE_COUNT = 20;

    // By their numbers.
    private static readonly (string Mime, string Extension)[] s_types =
    [
        ("", ""),
        ("image/gif", ".gif"),
        ("image/jpeg", ".jpeg"),
        ("image/png", ".png"),
        ("application/x-shockwave-flash", ".swf"),
        ("image/psd", ".psd"),
        ("image/bmp", ".bmp"),
        ("image/tiff", ".tiff"),
        ("image/tiff", ".tiff"),
        ("application/octet-stream", ".jpc"),
        ("image/jp2", ".jp2"),
        ("application/octet-stream", ".jpx"),
        ("application/octet-stream", ".jb2"),
        ("application/x-shockwave-flash", ".swf"),
        ("image/iff", ".iff"),
        ("image/vnd.wap.wbmp", ".bmp"),
        ("image/xbm", ".xbm"),
        ("image/vnd.microsoft.icon", ".ico"),
        ("image/webp", ".webp"),
        ("image/avif", ".avif"),
    ];

    /// <summary>The media type of a kind of images.</summary>
    public static string image_type_to_mime_type(long image_type)
        => image_type > 0 && image_type < s_types.Length ? s_types[image_type].Mime : "application/octet-stream";

    /// <summary>The usual end of names of such files, or false.</summary>
    [return: CastToFalse]
    public static string? image_type_to_extension(long image_type, bool include_dot = true)
        => image_type > 0 && image_type < s_types.Length ? s_types[image_type].Extension[(include_dot ? 0 : 1)..] : null;
}
