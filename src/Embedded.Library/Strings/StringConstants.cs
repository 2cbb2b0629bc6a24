namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>Constants of the string functions.</summary>
[PhpExtension("standard")]
public static class StringConstants
{
    /// <summary>str_pad(): on the left.</summary>
    public const int STR_PAD_LEFT = 0;

    /// <summary>str_pad(): on the right.</summary>
    public const int STR_PAD_RIGHT = 1;

    /// <summary>str_pad(): on both sides.</summary>
    public const int STR_PAD_BOTH = 2;

    /// <summary>htmlspecialchars(): double quotes.</summary>
    public const int ENT_COMPAT = 2;

    /// <summary>htmlspecialchars(): both kinds of quotes.</summary>
    public const int ENT_QUOTES = 3;

    /// <summary>htmlspecialchars(): no quotes.</summary>
    public const int ENT_NOQUOTES = 0;

    /// <summary>htmlspecialchars(): leave out what is not valid.</summary>
    public const int ENT_IGNORE = 4;

    /// <summary>htmlspecialchars(): U+FFFD for what is not valid.</summary>
    public const int ENT_SUBSTITUTE = 8;

    /// <summary>htmlspecialchars(): U+FFFD for what the document type does not allow.</summary>
    public const int ENT_DISALLOWED = 128;

    /// <summary>HTML 4.01.</summary>
    public const int ENT_HTML401 = 0;

    /// <summary>XML 1.</summary>
    public const int ENT_XML1 = 16;

    /// <summary>XHTML.</summary>
    public const int ENT_XHTML = 32;

    /// <summary>HTML 5.</summary>
    public const int ENT_HTML5 = 48;

    /// <summary>get_html_translation_table(): the special characters.</summary>
    public const int HTML_SPECIALCHARS = 0;

    /// <summary>get_html_translation_table(): all.</summary>
    public const int HTML_ENTITIES = 1;

    /// <summary>pathinfo().</summary>
    public const int PATHINFO_DIRNAME = 1;

    /// <summary>pathinfo().</summary>
    public const int PATHINFO_BASENAME = 2;

    /// <summary>pathinfo().</summary>
    public const int PATHINFO_EXTENSION = 4;

    /// <summary>pathinfo().</summary>
    public const int PATHINFO_FILENAME = 8;

    /// <summary>pathinfo().</summary>
    public const int PATHINFO_ALL = 15;

    /// <summary>setlocale().</summary>
    public const int LC_CTYPE = 0;

    /// <summary>setlocale().</summary>
    public const int LC_NUMERIC = 1;

    /// <summary>setlocale().</summary>
    public const int LC_TIME = 2;

    /// <summary>setlocale().</summary>
    public const int LC_COLLATE = 3;

    /// <summary>setlocale().</summary>
    public const int LC_MONETARY = 4;

    /// <summary>setlocale().</summary>
    public const int LC_MESSAGES = 5;

    /// <summary>setlocale().</summary>
    public const int LC_ALL = 6;

    /// <summary>crypt(): the longest salt.</summary>
    public const int CRYPT_SALT_LENGTH = 123;

    /// <summary>localeconv(): what stands where a number is not known.</summary>
    public const int CHAR_MAX = 127;
}
