namespace PeachpieSockets.Embedded.Library.Pcre;

/// <summary>The constants of the regular expressions.</summary>
[PhpExtension("pcre")]
public static class PcreConstants
{
    /// <summary>preg_match_all(): results by group.</summary>
    public const int PREG_PATTERN_ORDER = 1;

    /// <summary>preg_match_all(): results by match.</summary>
    public const int PREG_SET_ORDER = 2;

    /// <summary>Each string comes with its offset in bytes.</summary>
    public const int PREG_OFFSET_CAPTURE = 256;

    /// <summary>Groups that took no part are null, not "".</summary>
    public const int PREG_UNMATCHED_AS_NULL = 512;

    /// <summary>preg_split(): no empty parts.</summary>
    public const int PREG_SPLIT_NO_EMPTY = 1;

    /// <summary>preg_split(): groups of the separator are parts too.</summary>
    public const int PREG_SPLIT_DELIM_CAPTURE = 2;

    /// <summary>preg_split(): each part comes with its offset in bytes.</summary>
    public const int PREG_SPLIT_OFFSET_CAPTURE = 4;

    /// <summary>preg_grep(): the elements that do not match.</summary>
    public const int PREG_GREP_INVERT = 1;

    /// <summary>No error.</summary>
    public const int PREG_NO_ERROR = 0;

    /// <summary>The pattern could not be compiled.</summary>
    public const int PREG_INTERNAL_ERROR = 1;

    /// <summary>The match took too long.</summary>
    public const int PREG_BACKTRACK_LIMIT_ERROR = 2;

    /// <summary>Too deep a recursion.</summary>
    public const int PREG_RECURSION_LIMIT_ERROR = 3;

    /// <summary>The subject is not UTF-8.</summary>
    public const int PREG_BAD_UTF8_ERROR = 4;

    /// <summary>The offset is inside of a character.</summary>
    public const int PREG_BAD_UTF8_OFFSET_ERROR = 5;

    /// <summary>Never raised here.</summary>
    public const int PREG_JIT_STACKLIMIT_ERROR = 6;

    /// <summary>The version of PCRE whose syntax is followed.</summary>
    public const string PCRE_VERSION = "10.42 2022-12-11";

    /// <summary>Its major number.</summary>
    public const int PCRE_VERSION_MAJOR = 10;

    /// <summary>Its minor number.</summary>
    public const int PCRE_VERSION_MINOR = 42;

    /// <summary>Whether patterns may be compiled to code.</summary>
    public const bool PCRE_JIT_SUPPORT = true;
}
