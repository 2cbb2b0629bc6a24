namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>Locales: C, and C with UTF-8, which writes and compares nothing in another way.</summary>
[PhpExtension("standard")]
public static class Locale
{
    /// <summary>
    /// Asks for a locale: C, POSIX, C.UTF-8, the environment's (""), the present one ("0"); false for any other. What a script begins with is C, but for
    /// UTF-8 as the encoding of characters.
    /// </summary>
    [PhpSignature("(int $category, $locales, ...$rest): string|false")]
    public static PhpValue setlocale(Context ctx, long category, PhpValue locales, params ReadOnlySpan<PhpValue> rest)
    {
        if (category is < 0 or > State.Last)
        {
            return PhpValue.False;
        }

        var state = ctx.GetStatic<State>();
        foreach (var name in (PhpValue[])[locales, .. rest])
        {
            foreach (var one in name.IsArray ? name.Array.GetValues() : [name])
            {
                string wanted = Convert.ToPhpString(one, ctx).ToString();
                if (wanted == "0" || state.TrySet(ctx, (int)category, wanted))
                {
                    return state.Shown((int)category);
                }
            }
        }

        return PhpValue.False;
    }

    private sealed class State
    {
        public const int Last = 12;

        // In the order of the numbers of LC_CTYPE and its kin, among which LC_ALL has the place behind LC_MESSAGES.
        private static readonly string[] s_names =
        [
            "LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MONETARY", "LC_MESSAGES", "LC_PAPER", "LC_NAME", "LC_ADDRESS", "LC_TELEPHONE", "LC_MEASUREMENT", "LC_IDENTIFICATION",
        ];

        private readonly string[] _categories = [.. s_names.Select((_, i) => i == 0 ? "C.UTF-8" : "C")];

        private static int Place(int category) => category < StringConstants.LC_ALL ? category : category - 1;

        public string Shown(int category)
            => category != StringConstants.LC_ALL ? _categories[Place(category)]
            : Array.TrueForAll(_categories, c => c == _categories[0]) ? _categories[0]
            : string.Join(';', s_names.Select((n, i) => $"{n}={_categories[i]}"));

        public bool TrySet(Context ctx, int category, string name)
        {
            string?[] wanted = category != StringConstants.LC_ALL ? [Resolve(ctx, Place(category), name)]
                : name.Contains(';', StringComparison.Ordinal) ? Parts(name)
                : [.. s_names.Select((_, i) => Resolve(ctx, i, name))];
            if (Array.Exists(wanted, w => w is null))
            {
                return false;
            }

            wanted.CopyTo(_categories, category == StringConstants.LC_ALL ? 0 : Place(category));
            return true;
        }

        // What Shown() gives for all, taken back.
        private static string?[] Parts(string name)
        {
            string[] parts = name.Split(';');
            return [.. s_names.Select((n, i) => parts.Length == s_names.Length && parts[i].StartsWith(n + "=", StringComparison.Ordinal) ? Known(parts[i][(n.Length + 1)..]) : null)];
        }

        private static string? Resolve(Context ctx, int place, string name)
        {
            if (name.Length > 0)
            {
                return Known(name);
            }

            var set = new[] { "LC_ALL", s_names[place], "LANG" }.Select(v => ctx.EnvironmentVariables.Get(System.Text.Encoding.ASCII.GetBytes(v))).FirstOrDefault(v => v is { IsEmpty: false });
            return set is null ? "C" : Known(set.Value.ToString());
        }

        private static string? Known(string name)
            => name is "C" or "POSIX" ? "C" : name is ['C', '.', .. var encoding] && encoding.Replace("-", "", StringComparison.Ordinal).Equals("utf8", StringComparison.OrdinalIgnoreCase) ? name : null;
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
