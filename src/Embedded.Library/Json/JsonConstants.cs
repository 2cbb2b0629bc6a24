namespace PeachpieSockets.Embedded.Library.Json;

/// <summary>Flags and errors of JSON.</summary>
[PhpExtension("json")]
public static class JsonConstants
{
#pragma warning disable CS1591 // the names tell
    public const int JSON_HEX_TAG = 1;
    public const int JSON_HEX_AMP = 2;
    public const int JSON_HEX_APOS = 4;
    public const int JSON_HEX_QUOT = 8;
    public const int JSON_FORCE_OBJECT = 16;
    public const int JSON_NUMERIC_CHECK = 32;
    public const int JSON_UNESCAPED_SLASHES = 64;
    public const int JSON_PRETTY_PRINT = 128;
    public const int JSON_UNESCAPED_UNICODE = 256;
    public const int JSON_PARTIAL_OUTPUT_ON_ERROR = 512;
    public const int JSON_PRESERVE_ZERO_FRACTION = 1024;
    public const int JSON_UNESCAPED_LINE_TERMINATORS = 2048;
    public const int JSON_OBJECT_AS_ARRAY = 1;
    public const int JSON_BIGINT_AS_STRING = 2;
    public const int JSON_INVALID_UTF8_IGNORE = 1048576;
    public const int JSON_INVALID_UTF8_SUBSTITUTE = 2097152;
    public const int JSON_THROW_ON_ERROR = 4194304;
    public const int JSON_ERROR_NONE = 0;
    public const int JSON_ERROR_DEPTH = 1;
    public const int JSON_ERROR_STATE_MISMATCH = 2;
    public const int JSON_ERROR_CTRL_CHAR = 3;
    public const int JSON_ERROR_SYNTAX = 4;
    public const int JSON_ERROR_UTF8 = 5;
    public const int JSON_ERROR_RECURSION = 6;
    public const int JSON_ERROR_INF_OR_NAN = 7;
    public const int JSON_ERROR_UNSUPPORTED_TYPE = 8;
    public const int JSON_ERROR_INVALID_PROPERTY_NAME = 9;
    public const int JSON_ERROR_UTF16 = 10;
    public const int JSON_ERROR_NON_BACKED_ENUM = 11;
#pragma warning restore CS1591

    private static readonly string[] s_messages =
    [
        "No error", "Maximum stack depth exceeded", "State mismatch (invalid or malformed JSON)", "Control character error, possibly incorrectly encoded",
        "Syntax error", "Malformed UTF-8 characters, possibly incorrectly encoded", "Recursion detected", "Inf and NaN cannot be JSON encoded",
        "Type is not supported", "The decoded property name is invalid", "Single unpaired UTF-16 surrogate in unicode escape",
        "Non-backed enums have no default serialization",
    ];

    internal static string Message(int error) => s_messages[error];
}
