using PeachpieSockets.Embedded.Library.Pcre.Translation;

namespace PeachpieSockets.Embedded.Library.Multibyte.Ereg;

/// <summary>The named classes of Oniguruma, for Unicode, as the inside of a PCRE class.</summary>
internal static class RubyClasses
{
    /// <summary>What <c>\w</c> matches.</summary>
    public const string Word = @"\p{L}\p{M}\p{Nd}\p{Nl}\p{Pc}";

    private static readonly Dictionary<string, string> s_brackets = new(StringComparer.Ordinal)
    {
        ["alnum"] = @"\p{L}\p{Nl}\p{Nd}",
        ["alpha"] = @"\p{L}\p{Nl}",
        ["blank"] = @"\x{9}\p{Zs}",
        ["cntrl"] = @"\p{Cc}",
        ["digit"] = @"\d",
        ["graph"] = @"\p{L}\p{M}\p{N}\p{P}\p{S}\p{Cf}\p{Co}",
        ["lower"] = @"\p{Ll}",
        ["print"] = @"\p{L}\p{M}\p{N}\p{P}\p{S}\p{Cf}\p{Co}\p{Zs}",
        ["punct"] = @"\p{P}\x{24}\x{2B}\x{3C}-\x{3E}\x{5E}\x{60}\x{7C}\x{7E}",
        ["space"] = @"\s",
        ["upper"] = @"\p{Lu}",
        ["xdigit"] = "0-9a-fA-F",
        ["ascii"] = @"\x{0}-\x{7F}",
        ["word"] = Word,
    };

    // General categories by their long names; the short ones are those of PCRE.
    private static readonly Dictionary<string, string> s_categories = new(StringComparer.Ordinal)
    {
        ["letter"] = "L",
        ["uppercaseletter"] = "Lu",
        ["lowercaseletter"] = "Ll",
        ["titlecaseletter"] = "Lt",
        ["modifierletter"] = "Lm",
        ["otherletter"] = "Lo",
        ["mark"] = "M",
        ["nonspacingmark"] = "Mn",
        ["spacingmark"] = "Mc",
        ["enclosingmark"] = "Me",
        ["number"] = "N",
        ["decimalnumber"] = "Nd",
        ["letternumber"] = "Nl",
        ["othernumber"] = "No",
        ["punctuation"] = "P",
        ["connectorpunctuation"] = "Pc",
        ["dashpunctuation"] = "Pd",
        ["openpunctuation"] = "Ps",
        ["closepunctuation"] = "Pe",
        ["initialpunctuation"] = "Pi",
        ["finalpunctuation"] = "Pf",
        ["otherpunctuation"] = "Po",
        ["symbol"] = "S",
        ["mathsymbol"] = "Sm",
        ["currencysymbol"] = "Sc",
        ["modifiersymbol"] = "Sk",
        ["othersymbol"] = "So",
        ["separator"] = "Z",
        ["spaceseparator"] = "Zs",
        ["lineseparator"] = "Zl",
        ["paragraphseparator"] = "Zp",
        ["other"] = "C",
        ["control"] = "Cc",
        ["format"] = "Cf",
        ["unassigned"] = "Cn",
        ["privateuse"] = "Co",
        ["surrogate"] = "Cs",
    };

    /// <summary>The class of a bracket as <c>[:alpha:]</c>; null where there is none of the name.</summary>
    public static string? Bracket(string name) => s_brackets.GetValueOrDefault(name);

    /// <summary>The class of a property; null where there is none of the name. Case, spaces, lines and hyphens in it do not matter.</summary>
    public static string? Property(string name)
    {
        string plain = new string([.. name.Where(c => c is not (' ' or '_' or '-'))]).ToLowerInvariant();
        if (Bracket(plain) is { } bracket)
        {
            return bracket;
        }

        if (plain == "any")
        {
            return @"\x{0}-\x{10FFFF}";
        }

        string category = s_categories.GetValueOrDefault(plain) ?? (plain.Length is 1 or 2 ? char.ToUpperInvariant(plain[0]) + plain[1..] : plain);
        return plain.Length > 0 && UnicodeProperties.TryGet(category, false, out _, out _) ? $@"\p{{{category}}}" : null;
    }
}
