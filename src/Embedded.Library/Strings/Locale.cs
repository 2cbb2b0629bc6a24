namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>Locales: there is the one named C.</summary>
[PhpExtension("standard")]
public static class Locale
{
    /// <summary>Asks for a locale: "C" for C, POSIX, the environment's or the present one (0), false for any other.</summary>
    [PhpSignature("(int $category, $locales, ...$rest): string|false")]
    public static PhpValue setlocale(Context ctx, long category, PhpValue locales, params ReadOnlySpan<PhpValue> rest)
    {
        _ = category;
        var names = locales.IsArray ? locales.Array.GetValues() : [locales, .. rest];
        foreach (var name in names)
        {
            if (Convert.ToPhpString(name, ctx).ToString() is "" or "0" or "C" or "POSIX")
            {
                return "C";
            }
        }

        return PhpValue.False;
    }

    /// <summary>How the locale writes numbers.</summary>
    public static PhpArray localeconv()
    {
        const long None = 127;
        var result = new PhpArray();
        result.SetItemValue("decimal_point", ".");
        foreach (string name in (ReadOnlySpan<string>)["thousands_sep", "int_curr_symbol", "currency_symbol", "mon_decimal_point", "mon_thousands_sep", "positive_sign", "negative_sign"])
        {
            result.SetItemValue(name, "");
        }

        foreach (string name in (ReadOnlySpan<string>)["int_frac_digits", "frac_digits", "p_cs_precedes", "p_sep_by_space", "n_cs_precedes", "n_sep_by_space", "p_sign_posn", "n_sign_posn"])
        {
            result.SetItemValue(name, None);
        }

        result.SetItemValue("grouping", new PhpArray());
        result.SetItemValue("mon_grouping", new PhpArray());
        return result;
    }
}
