using System.Globalization;
using System.Text;

namespace PeachpieSockets.Embedded.Library.Multibyte;

/// <summary>Case conversion by Unicode: .NET's for one character by one, and <see cref="CaseTables"/> for the rest.</summary>
internal static class CaseMapping
{
    /// <summary>Converts by one of the MB_CASE constants.</summary>
    public static List<int> Convert(List<int> text, int mode)
    {
        bool full = mode < 4;
        var result = new List<int>(text.Count);
        bool inWord = false;
        foreach (int c in text)
        {
            switch (mode % 4)
            {
                case 0:
                    Add(result, full ? CaseTables.Upper : null, c, Upper(c));
                    break;
                case 1:
                    Lower(result, c, full);
                    break;
                case 3:
                    Add(result, CaseTables.Fold, c, Lower(c), full);
                    break;
                default:
                    if (inWord)
                    {
                        Lower(result, c, full);
                    }
                    else
                    {
                        Add(result, CaseTables.Title.ContainsKey(c) || !full ? CaseTables.Title : CaseTables.Upper, c, Upper(c), full);
                    }

                    inWord = IsIgnorable(c) ? inWord : IsCased(c);
                    break;
            }
        }

        return result;
    }

    private static void Lower(List<int> to, int c, bool full)
    {
        to.Add(c == 0x130 ? 'i' : Lower(c));
        if (c == 0x130 && full)
        {
            to.Add(0x307);
        }
    }

    // .NET's invariant culture leaves these two, which have no way back.
    private static int Upper(int c) => c == 0x131 ? 'I' : c == 0x17F ? 'S' : Rune.TryCreate(c, out var rune) ? Rune.ToUpperInvariant(rune).Value : c;

    private static int Lower(int c) => Rune.TryCreate(c, out var rune) ? Rune.ToLowerInvariant(rune).Value : c;

    private static void Add(List<int> to, Dictionary<int, string>? special, int c, int simple, bool full = true)
    {
        if (special is null || !special.TryGetValue(c, out string? text) || (!full && text.EnumerateRunes().Count() > 1))
        {
            to.Add(simple);
            return;
        }

        foreach (var rune in text.EnumerateRunes())
        {
            to.Add(rune.Value);
        }
    }

    private static UnicodeCategory CategoryOf(int c) => Rune.TryCreate(c, out var rune) ? Rune.GetUnicodeCategory(rune) : UnicodeCategory.OtherNotAssigned;

    private static bool IsCased(int c)
        => CategoryOf(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter || c is 0xAA or 0xBA or (>= 0x2160 and <= 0x217F) or (>= 0x24B6 and <= 0x24E9);

    private static bool IsIgnorable(int c)
        => c is '\'' or '.' or ':' or '^' or '`' or 0xA8 or 0xAD or 0xAF or 0xB4 or 0xB7 or 0xB8 or 0x2018 or 0x2019 or 0x2024 or 0x2027
            || CategoryOf(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol;
}
