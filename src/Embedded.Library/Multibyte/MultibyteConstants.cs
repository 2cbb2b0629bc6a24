namespace PeachpieSockets.Embedded.Library.Multibyte;

/// <summary>mb_convert_case()'s modes.</summary>
[PhpExtension("mbstring")]
public static class MultibyteConstants
{
    /// <summary>Upper case.</summary>
    public const int MB_CASE_UPPER = 0;

    /// <summary>Lower case.</summary>
    public const int MB_CASE_LOWER = 1;

    /// <summary>Words with a capital.</summary>
    public const int MB_CASE_TITLE = 2;

    /// <summary>For comparison without regard to case.</summary>
    public const int MB_CASE_FOLD = 3;

    /// <summary>Upper case, one character for one.</summary>
    public const int MB_CASE_UPPER_SIMPLE = 4;

    /// <summary>Lower case, one character for one.</summary>
    public const int MB_CASE_LOWER_SIMPLE = 5;

    /// <summary>Words with a capital, one character for one.</summary>
    public const int MB_CASE_TITLE_SIMPLE = 6;

    /// <summary>For comparison without regard to case, one character for one.</summary>
    public const int MB_CASE_FOLD_SIMPLE = 7;
}
