namespace PeachpieSockets.Embedded.Library.Filter;

/// <summary>The filters and their flags.</summary>
[PhpExtension("filter")]
public static class FilterConstants
{
    /// <summary>INPUT_POST.</summary>
    public const int INPUT_POST = 0;

    /// <summary>INPUT_GET.</summary>
    public const int INPUT_GET = 1;

    /// <summary>INPUT_COOKIE.</summary>
    public const int INPUT_COOKIE = 2;

    /// <summary>INPUT_ENV.</summary>
    public const int INPUT_ENV = 4;

    /// <summary>INPUT_SERVER.</summary>
    public const int INPUT_SERVER = 5;

    /// <summary>No flag.</summary>
    public const int FILTER_FLAG_NONE = 0;

    /// <summary>The value must be a scalar.</summary>
    public const int FILTER_REQUIRE_SCALAR = 33554432;

    /// <summary>The value must be an array.</summary>
    public const int FILTER_REQUIRE_ARRAY = 16777216;

    /// <summary>The result is an array.</summary>
    public const int FILTER_FORCE_ARRAY = 67108864;

    /// <summary>Null on failure, not false.</summary>
    public const int FILTER_NULL_ON_FAILURE = 134217728;

    /// <summary>int.</summary>
    public const int FILTER_VALIDATE_INT = 257;

    /// <summary>bool.</summary>
    public const int FILTER_VALIDATE_BOOLEAN = 258;

    /// <summary>bool.</summary>
    public const int FILTER_VALIDATE_BOOL = 258;

    /// <summary>float.</summary>
    public const int FILTER_VALIDATE_FLOAT = 259;

    /// <summary>Regular expression.</summary>
    public const int FILTER_VALIDATE_REGEXP = 272;

    /// <summary>URL.</summary>
    public const int FILTER_VALIDATE_URL = 273;

    /// <summary>E-mail address.</summary>
    public const int FILTER_VALIDATE_EMAIL = 274;

    /// <summary>IP address.</summary>
    public const int FILTER_VALIDATE_IP = 275;

    /// <summary>MAC address.</summary>
    public const int FILTER_VALIDATE_MAC = 276;

    /// <summary>Domain name.</summary>
    public const int FILTER_VALIDATE_DOMAIN = 277;

    /// <summary>Nothing is changed.</summary>
    public const int FILTER_DEFAULT = 516;

    /// <summary>Nothing is changed.</summary>
    public const int FILTER_UNSAFE_RAW = 516;

    /// <summary>Octal numbers are allowed.</summary>
    public const int FILTER_FLAG_ALLOW_OCTAL = 1;

    /// <summary>Hexadecimal numbers are allowed.</summary>
    public const int FILTER_FLAG_ALLOW_HEX = 2;

    /// <summary>Commas between thousands are allowed.</summary>
    public const int FILTER_FLAG_ALLOW_THOUSAND = 8192;

    /// <summary>Only IPv4.</summary>
    public const int FILTER_FLAG_IPV4 = 1048576;

    /// <summary>Only IPv6.</summary>
    public const int FILTER_FLAG_IPV6 = 2097152;

    /// <summary>No reserved addresses.</summary>
    public const int FILTER_FLAG_NO_RES_RANGE = 4194304;

    /// <summary>No private addresses.</summary>
    public const int FILTER_FLAG_NO_PRIV_RANGE = 8388608;

    /// <summary>Only global addresses.</summary>
    public const int FILTER_FLAG_GLOBAL_RANGE = 268435456;

    /// <summary>The domain is a host's name.</summary>
    public const int FILTER_FLAG_HOSTNAME = 1048576;

    /// <summary>Without tags, quotes as entities.</summary>
    public const int FILTER_SANITIZE_STRING = 513;

    /// <summary>FILTER_SANITIZE_STRING.</summary>
    public const int FILTER_SANITIZE_STRIPPED = 513;

    /// <summary>As in a URL.</summary>
    public const int FILTER_SANITIZE_ENCODED = 514;

    /// <summary>Special characters as entities.</summary>
    public const int FILTER_SANITIZE_SPECIAL_CHARS = 515;

    /// <summary>htmlspecialchars().</summary>
    public const int FILTER_SANITIZE_FULL_SPECIAL_CHARS = 522;

    /// <summary>Characters of e-mail addresses.</summary>
    public const int FILTER_SANITIZE_EMAIL = 517;

    /// <summary>Characters of URLs.</summary>
    public const int FILTER_SANITIZE_URL = 518;

    /// <summary>Digits and signs.</summary>
    public const int FILTER_SANITIZE_NUMBER_INT = 519;

    /// <summary>Characters of numbers.</summary>
    public const int FILTER_SANITIZE_NUMBER_FLOAT = 520;

    /// <summary>addslashes().</summary>
    public const int FILTER_SANITIZE_ADD_SLASHES = 523;

    /// <summary>What a callable gives.</summary>
    public const int FILTER_CALLBACK = 1024;

    /// <summary>No control characters.</summary>
    public const int FILTER_FLAG_STRIP_LOW = 4;

    /// <summary>No bytes above 127.</summary>
    public const int FILTER_FLAG_STRIP_HIGH = 8;

    /// <summary>No backticks.</summary>
    public const int FILTER_FLAG_STRIP_BACKTICK = 512;

    /// <summary>Control characters as entities.</summary>
    public const int FILTER_FLAG_ENCODE_LOW = 16;

    /// <summary>Bytes above 127 as entities.</summary>
    public const int FILTER_FLAG_ENCODE_HIGH = 32;

    /// <summary>Ampersands as entities.</summary>
    public const int FILTER_FLAG_ENCODE_AMP = 64;

    /// <summary>Quotes stay.</summary>
    public const int FILTER_FLAG_NO_ENCODE_QUOTES = 128;

    /// <summary>Null for an empty string.</summary>
    public const int FILTER_FLAG_EMPTY_STRING_NULL = 256;

    /// <summary>A point is allowed.</summary>
    public const int FILTER_FLAG_ALLOW_FRACTION = 4096;

    /// <summary>An exponent is allowed.</summary>
    public const int FILTER_FLAG_ALLOW_SCIENTIFIC = 16384;

    /// <summary>The URL has a path.</summary>
    public const int FILTER_FLAG_PATH_REQUIRED = 262144;

    /// <summary>The URL has a query.</summary>
    public const int FILTER_FLAG_QUERY_REQUIRED = 524288;

    /// <summary>Unicode is allowed in the local part.</summary>
    public const int FILTER_FLAG_EMAIL_UNICODE = 1048576;
}
