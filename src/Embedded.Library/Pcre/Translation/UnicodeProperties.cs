using System.Collections.Concurrent;
using System.Globalization;

namespace PeachpieSockets.Embedded.Library.Pcre.Translation;

/// <summary>The Unicode properties that patterns name: general categories and some scripts.</summary>
internal static class UnicodeProperties
{
    private static readonly ConcurrentDictionary<string, (int Low, int High)[]> s_astral = new();

    private static readonly Dictionary<string, UnicodeCategory[]> s_categories = new()
    {
        ["Lu"] = [UnicodeCategory.UppercaseLetter],
        ["Ll"] = [UnicodeCategory.LowercaseLetter],
        ["Lt"] = [UnicodeCategory.TitlecaseLetter],
        ["Lm"] = [UnicodeCategory.ModifierLetter],
        ["Lo"] = [UnicodeCategory.OtherLetter],
        ["Mn"] = [UnicodeCategory.NonSpacingMark],
        ["Mc"] = [UnicodeCategory.SpacingCombiningMark],
        ["Me"] = [UnicodeCategory.EnclosingMark],
        ["Nd"] = [UnicodeCategory.DecimalDigitNumber],
        ["Nl"] = [UnicodeCategory.LetterNumber],
        ["No"] = [UnicodeCategory.OtherNumber],
        ["Zs"] = [UnicodeCategory.SpaceSeparator],
        ["Zl"] = [UnicodeCategory.LineSeparator],
        ["Zp"] = [UnicodeCategory.ParagraphSeparator],
        ["Cc"] = [UnicodeCategory.Control],
        ["Cf"] = [UnicodeCategory.Format],
        ["Cs"] = [UnicodeCategory.Surrogate],
        ["Co"] = [UnicodeCategory.PrivateUse],
        ["Cn"] = [UnicodeCategory.OtherNotAssigned],
        ["Pc"] = [UnicodeCategory.ConnectorPunctuation],
        ["Pd"] = [UnicodeCategory.DashPunctuation],
        ["Ps"] = [UnicodeCategory.OpenPunctuation],
        ["Pe"] = [UnicodeCategory.ClosePunctuation],
        ["Pi"] = [UnicodeCategory.InitialQuotePunctuation],
        ["Pf"] = [UnicodeCategory.FinalQuotePunctuation],
        ["Po"] = [UnicodeCategory.OtherPunctuation],
        ["Sm"] = [UnicodeCategory.MathSymbol],
        ["Sc"] = [UnicodeCategory.CurrencySymbol],
        ["Sk"] = [UnicodeCategory.ModifierSymbol],
        ["So"] = [UnicodeCategory.OtherSymbol],
    };

    // The blocks that scripts mostly live in; characters elsewhere are not told apart by script.
    private static readonly Dictionary<string, (int Low, int High)[]> s_scripts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Latin"] = [('A', 'Z'), ('a', 'z'), (0xAA, 0xAA), (0xBA, 0xBA), (0xC0, 0xD6), (0xD8, 0xF6), (0xF8, 0x2B8), (0x2E0, 0x2E4), (0x1D00, 0x1D25), (0x1E00, 0x1EFF), (0x212A, 0x212B), (0x2160, 0x2188), (0x2C60, 0x2C7F), (0xA722, 0xA787), (0xFB00, 0xFB06), (0xFF21, 0xFF3A), (0xFF41, 0xFF5A)],
        ["Greek"] = [(0x370, 0x373), (0x375, 0x377), (0x37A, 0x37D), (0x37F, 0x37F), (0x384, 0x384), (0x386, 0x386), (0x388, 0x3E1), (0x3F0, 0x3FF), (0x1F00, 0x1FFE), (0x2126, 0x2126)],
        ["Cyrillic"] = [(0x400, 0x484), (0x487, 0x52F), (0x1C80, 0x1C88), (0x1D2B, 0x1D2B), (0x2DE0, 0x2DFF), (0xA640, 0xA69F)],
        ["Armenian"] = [(0x531, 0x556), (0x559, 0x58A), (0x58D, 0x58F), (0xFB13, 0xFB17)],
        ["Hebrew"] = [(0x591, 0x5C7), (0x5D0, 0x5EA), (0x5EF, 0x5F4), (0xFB1D, 0xFB4F)],
        ["Arabic"] = [(0x600, 0x604), (0x606, 0x60B), (0x60D, 0x61A), (0x61C, 0x61E), (0x620, 0x63F), (0x641, 0x64A), (0x656, 0x66F), (0x671, 0x6DC), (0x6DE, 0x6FF), (0x750, 0x77F), (0x8A0, 0x8FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC)],
        ["Devanagari"] = [(0x900, 0x950), (0x955, 0x963), (0x966, 0x97F), (0xA8E0, 0xA8FF)],
        ["Thai"] = [(0xE01, 0xE3A), (0xE40, 0xE5B)],
        ["Georgian"] = [(0x10A0, 0x10C5), (0x10C7, 0x10C7), (0x10CD, 0x10CD), (0x10D0, 0x10FA), (0x10FC, 0x10FF), (0x1C90, 0x1CBF)],
        ["Hangul"] = [(0x1100, 0x11FF), (0x302E, 0x302F), (0x3131, 0x318E), (0x3200, 0x321E), (0x3260, 0x327E), (0xA960, 0xA97C), (0xAC00, 0xD7A3), (0xD7B0, 0xD7FB), (0xFFA0, 0xFFDC)],
        ["Hiragana"] = [(0x3041, 0x3096), (0x309D, 0x309F), (0x1B001, 0x1B11F), (0x1F200, 0x1F200)],
        ["Katakana"] = [(0x30A1, 0x30FA), (0x30FD, 0x30FF), (0x31F0, 0x31FF), (0x32D0, 0x32FE), (0x3300, 0x3357), (0xFF66, 0xFF6F), (0xFF71, 0xFF9D)],
        ["Han"] = [(0x2E80, 0x2E99), (0x2E9B, 0x2EF3), (0x2F00, 0x2FD5), (0x3005, 0x3005), (0x3007, 0x3007), (0x3021, 0x3029), (0x3038, 0x303B), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFA6D), (0xFA70, 0xFAD9), (0x20000, 0x2A6DF), (0x2A700, 0x2EBE0), (0x2F800, 0x2FA1D), (0x30000, 0x3134A)],
        ["Extended_Pictographic"] = [(0xA9, 0xA9), (0xAE, 0xAE), (0x203C, 0x203C), (0x2049, 0x2049), (0x2122, 0x2122), (0x2139, 0x2139), (0x2194, 0x2199), (0x21A9, 0x21AA), (0x231A, 0x231B), (0x2328, 0x2328), (0x23CF, 0x23CF), (0x23E9, 0x23F3), (0x23F8, 0x23FA), (0x24C2, 0x24C2), (0x25AA, 0x25AB), (0x25B6, 0x25B6), (0x25C0, 0x25C0), (0x25FB, 0x25FE), (0x2600, 0x2605), (0x2607, 0x2612), (0x2614, 0x2685), (0x2690, 0x2705), (0x2708, 0x2712), (0x2714, 0x2714), (0x2716, 0x2716), (0x271D, 0x271D), (0x2721, 0x2721), (0x2728, 0x2728), (0x2733, 0x2734), (0x2744, 0x2744), (0x2747, 0x2747), (0x274C, 0x274C), (0x274E, 0x274E), (0x2753, 0x2755), (0x2757, 0x2757), (0x2763, 0x2767), (0x2795, 0x2797), (0x27A1, 0x27A1), (0x27B0, 0x27B0), (0x27BF, 0x27BF), (0x2934, 0x2935), (0x2B05, 0x2B07), (0x2B1B, 0x2B1C), (0x2B50, 0x2B50), (0x2B55, 0x2B55), (0x3030, 0x3030), (0x303D, 0x303D), (0x3297, 0x3297), (0x3299, 0x3299), (0x1F000, 0x1F0FF), (0x1F10D, 0x1F10F), (0x1F12F, 0x1F12F), (0x1F16C, 0x1F171), (0x1F17E, 0x1F17F), (0x1F18E, 0x1F18E), (0x1F191, 0x1F19A), (0x1F1AD, 0x1F1E5), (0x1F201, 0x1F20F), (0x1F21A, 0x1F21A), (0x1F22F, 0x1F22F), (0x1F232, 0x1F23A), (0x1F23C, 0x1F23F), (0x1F249, 0x1F3FA), (0x1F400, 0x1F53D), (0x1F546, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F774, 0x1F77F), (0x1F7D5, 0x1F7FF), (0x1F80C, 0x1F80F), (0x1F848, 0x1F84F), (0x1F85A, 0x1F85F), (0x1F888, 0x1F88F), (0x1F8AE, 0x1F8FF), (0x1F90C, 0x1F93A), (0x1F93C, 0x1F945), (0x1F947, 0x1FAFF), (0x1FC00, 0x1FFFD)],
    };

    /// <summary>
    /// The property of a name: characters of the first plane in the syntax of a .NET class, and ranges beyond it. False where there is none.
    /// </summary>
    public static bool TryGet(string name, bool negate, out string basic, out (int Low, int High)[] astral)
    {
        string plain = name.Replace(" ", "", StringComparison.Ordinal);
        plain = plain switch { "L&" or "LC" => "L&", "Xan" or "Xwd" or "Xsp" or "Xps" or "Any" => plain, _ => plain };
        if (s_scripts.TryGetValue(plain, out var ranges))
        {
            basic = string.Concat((negate ? Complement(ranges, 0xFFFF, 0) : ranges.Where(r => r.Low <= 0xFFFF)).Select(Text));
            astral = negate ? [.. Complement(ranges, 0x10FFFF, 0x10000)] : [.. ranges.Where(r => r.Low > 0xFFFF)];
            return true;
        }

        string[]? parts = plain switch
        {
            "Any" => [.. s_categories.Keys],
            "L&" => ["Lu", "Ll", "Lt"],
            "Xan" => Major("L").Concat(Major("N")).ToArray(),
            "Xwd" => Major("L").Concat(Major("N")).ToArray(),
            "Xsp" or "Xps" => Major("Z"),
            { Length: 1 } => Major(plain),
            _ => s_categories.ContainsKey(plain) ? [plain] : null,
        };
        basic = "";
        astral = [];
        if (parts is null or [])
        {
            return false;
        }

        string extra = plain switch { "Xwd" => "_", "Xsp" or "Xps" => @"\t-\r\x85", _ => "" };
        if (negate)
        {
            parts = [.. s_categories.Keys.Except(parts)];
            extra = "";
        }

        basic = string.Concat(parts.Select(p => $@"\p{{{p}}}")) + extra;
        astral = s_astral.GetOrAdd(string.Join(',', parts), _ => Scan(parts));
        return true;
    }

    private static string[] Major(string letter) => [.. s_categories.Keys.Where(k => k.StartsWith(letter, StringComparison.Ordinal))];

    private static string Text((int Low, int High) range) => $@"\u{range.Low:X4}-\u{Math.Min(range.High, 0xFFFF):X4}";

    private static IEnumerable<(int Low, int High)> Complement((int Low, int High)[] ranges, int max, int min)
    {
        int next = min;
        foreach (var (low, high) in ranges.Where(r => r.High >= min && r.Low <= max).OrderBy(r => r.Low))
        {
            if (low > next)
            {
                yield return (next, low - 1);
            }

            next = Math.Max(next, high + 1);
        }

        if (next <= max)
        {
            yield return (next, max);
        }
    }

    private static (int Low, int High)[] Scan(string[] parts)
    {
        var wanted = parts.SelectMany(p => s_categories[p]).ToHashSet();
        var found = new List<(int, int)>();
        int start = -1;
        for (int c = 0x10000; c <= 0x110000; c++)
        {
            bool isIn = c <= 0x10FFFF && wanted.Contains(CharUnicodeInfo.GetUnicodeCategory(c));
            if (isIn && start < 0)
            {
                start = c;
            }
            else if (!isIn && start >= 0)
            {
                found.Add((start, c - 1));
                start = -1;
            }
        }

        return [.. found];
    }
}
