namespace PeachpieSockets.Embedded.Library.Arrays;

/// <summary>Constants of the array functions.</summary>
[PhpExtension("standard")]
public static class ArrayConstants
{
    /// <summary>count(): this array alone.</summary>
    public const int COUNT_NORMAL = 0;

    /// <summary>count(): arrays in it too.</summary>
    public const int COUNT_RECURSIVE = 1;

    /// <summary>Ascending.</summary>
    public const int SORT_ASC = 4;

    /// <summary>Descending.</summary>
    public const int SORT_DESC = 3;

    /// <summary>Compare as the operators do.</summary>
    public const int SORT_REGULAR = 0;

    /// <summary>Compare as numbers.</summary>
    public const int SORT_NUMERIC = 1;

    /// <summary>Compare as strings.</summary>
    public const int SORT_STRING = 2;

    /// <summary>Compare as strings by the locale, here always C.</summary>
    public const int SORT_LOCALE_STRING = 5;

    /// <summary>Compare in natural order.</summary>
    public const int SORT_NATURAL = 6;

    /// <summary>With SORT_STRING and SORT_NATURAL: without regard to case.</summary>
    public const int SORT_FLAG_CASE = 8;

    /// <summary>array_change_key_case().</summary>
    public const int CASE_LOWER = 0;

    /// <summary>array_change_key_case().</summary>
    public const int CASE_UPPER = 1;

    /// <summary>array_filter(): the callback gets value and key.</summary>
    public const int ARRAY_FILTER_USE_BOTH = 1;

    /// <summary>array_filter(): the callback gets the key.</summary>
    public const int ARRAY_FILTER_USE_KEY = 2;

    /// <summary>extract().</summary>
    public const int EXTR_OVERWRITE = 0;

    /// <summary>extract().</summary>
    public const int EXTR_SKIP = 1;

    /// <summary>extract().</summary>
    public const int EXTR_PREFIX_SAME = 2;

    /// <summary>extract().</summary>
    public const int EXTR_PREFIX_ALL = 3;

    /// <summary>extract().</summary>
    public const int EXTR_PREFIX_INVALID = 4;

    /// <summary>extract().</summary>
    public const int EXTR_PREFIX_IF_EXISTS = 5;

    /// <summary>extract().</summary>
    public const int EXTR_IF_EXISTS = 6;

    /// <summary>extract().</summary>
    public const int EXTR_REFS = 256;
}
