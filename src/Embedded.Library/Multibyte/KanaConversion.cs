namespace PeachpieSockets.Embedded.Library.Multibyte;

/// <summary>Japanese text between the widths and the two kinds of kana.</summary>
[PhpExtension("mbstring")]
public static class KanaConversion
{
    private const string Modes = "rRnNaAsSkKhHcCVmM";

    // Which of the modes exclude each other, in the order in which that is told.
    private const string Exclusive = "Aa Ar Ra Rr An Na Nn Ss Kk Hh Mm Cc HK hc hC kc kC";

    private const int HalfFirst = 0xFF61;

    // Of the halfwidth forms from U+FF61 on.
    private const string FullForms = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";

    private const int HiraganaToKatakana = 0x60;

    private const int VoicedMark = 0xFF9E;

    private const int HalfVoicedMark = 0xFF9F;

    private static readonly Dictionary<int, int[]> s_toHalf = HalfForms();

    private static readonly Dictionary<int, int> s_plainSigns = new()
    {
        [0x2018] = '\'',
        [0x2019] = '\'',
        [0x201C] = '"',
        [0x201D] = '"',
        [0x203E] = '~',
        [0xFF3C] = '\\',
        [0xFFE3] = '~',
        [0xFFE5] = '\\',
    };

    private static readonly Dictionary<int, int> s_wideSigns = new()
    {
        ['"'] = 0x201D,
        ['\''] = 0x2019,
        ['\\'] = 0xFFE5,
        ['~'] = 0xFFE3,
        [0xA5] = 0xFFE5,
        [0x203E] = 0xFFE3,
    };

    /// <summary>The string with characters in other forms, as letters of a mode tell.</summary>
    public static PhpString mb_convert_kana(Context ctx, PhpString @string, string mode = "KV", string? encoding = null)
    {
        foreach (char c in mode)
        {
            if (!Modes.Contains(c))
            {
                throw PhpException.ValueErrorException($"mb_convert_kana(): Argument #2 ($mode) contains invalid flag: '{(c == 0 ? "" : c + "'")}");
            }
        }

        foreach (string pair in Exclusive.Split(' '))
        {
            if (mode.Contains(pair[0]) && mode.Contains(pair[1]))
            {
                throw PhpException.ValueErrorException($"mb_convert_kana(): Argument #2 ($mode) must not combine '{pair[0]}' and '{pair[1]}' flags");
            }
        }

        var e = MultibyteState.Encoding(ctx, "mb_convert_kana", 3, encoding);
        var text = e.Decode(@string.AsSpan());
        var result = new List<int>(text.Count);
        for (int i = 0; i < text.Count; i++)
        {
            if (!TryToFull(mode, text, ref i, result) && !TryToHalf(mode, text[i], result))
            {
                result.Add(Changed(mode, text[i]));
            }
        }

        return MultibyteState.Of(ctx).Encode(e, result);
    }

    private static Dictionary<int, int[]> HalfForms()
    {
        var forms = new Dictionary<int, int[]>();
        for (int i = 0; i < FullForms.Length; i++)
        {
            int half = HalfFirst + i;
            forms.Add(FullForms[i], [half]);
            if (CanBeVoiced(half))
            {
                forms.Add(Voiced(half), [half, VoicedMark]);
            }

            if (CanBeHalfVoiced(half))
            {
                forms.Add(FullForms[i] + 2, [half, HalfVoicedMark]);
            }
        }

        // Old letters that have no halfwidth form of their own.
        forms.Add('ヰ', forms['イ']);
        forms.Add('ヱ', forms['エ']);
        forms.Add('ヮ', forms['ワ']);
        return forms;
    }

    // ka to to, ha to ho; and u, of katakana alone.
    private static bool CanBeVoiced(int half) => half is (>= 0xFF76 and <= 0xFF84) or 0xFF73 || CanBeHalfVoiced(half);

    private static bool CanBeHalfVoiced(int half) => half is >= 0xFF8A and <= 0xFF8E;

    private static int Voiced(int half) => half == 0xFF73 ? 'ヴ' : FullForms[half - HalfFirst] + 1;

    private static bool IsHiragana(int c) => c is >= 0x3041 and <= 0x3093;

    private static int ToHiragana(int katakana) => IsHiragana(katakana - HiraganaToKatakana) ? katakana - HiraganaToKatakana : katakana;

    private static bool TryToFull(string mode, List<int> text, ref int i, List<int> result)
    {
        int half = text[i];
        bool toHiragana = mode.Contains('H');
        if (half < HalfFirst || half >= HalfFirst + FullForms.Length || !(toHiragana || mode.Contains('K')))
        {
            return false;
        }

        int full = FullForms[half - HalfFirst];
        int mark = mode.Contains('V') && i + 1 < text.Count ? text[i + 1] : 0;
        if (mark == VoicedMark && CanBeVoiced(half) && !(toHiragana && half == 0xFF73))
        {
            full = Voiced(half);
            i++;
        }
        else if (mark == HalfVoicedMark && CanBeHalfVoiced(half))
        {
            full += 2;
            i++;
        }

        result.Add(toHiragana ? ToHiragana(full) : full);
        return true;
    }

    private static bool TryToHalf(string mode, int c, List<int> result)
    {
        bool ofHiragana = mode.Contains('h');
        bool ofKatakana = mode.Contains('k');
        bool isKatakana = IsHiragana(c - HiraganaToKatakana) || c == 'ヴ';
        int key = IsHiragana(c) ? (ofHiragana ? c + HiraganaToKatakana : 0)
            : isKatakana ? (ofKatakana ? c : 0)
            : ofHiragana || ofKatakana ? c : 0;
        if (key == 0 || !s_toHalf.TryGetValue(key, out int[]? half))
        {
            return false;
        }

        result.AddRange(half);
        return true;
    }

    // A character that becomes another one, or stays.
    private static int Changed(string mode, int c)
    {
        bool toWide = mode.Contains('A');
        bool toPlain = mode.Contains('a');
        switch (c)
        {
            case ' ' when mode.Contains('S'):
                return 0x3000;
            case 0x3000 when mode.Contains('s'):
                return ' ';
            case 0x2212 when toPlain:
                return '-';
        }

        if (c is > ' ' and < '~')
        {
            bool isLetter = char.IsAsciiLetter((char)c) && mode.Contains('R');
            bool isDigit = char.IsAsciiDigit((char)c) && mode.Contains('N');
            if (isLetter || isDigit || (toWide && c is not ('"' or '\'' or '\\')))
            {
                return c + 0xFEE0;
            }
        }

        int plain = c - 0xFEE0;
        if (plain is > ' ' and < '~')
        {
            bool isLetter = char.IsAsciiLetter((char)plain) && mode.Contains('r');
            bool isDigit = char.IsAsciiDigit((char)plain) && mode.Contains('n');
            if (isLetter || isDigit || (toPlain && plain is not ('"' or '\'' or '\\')))
            {
                return plain;
            }
        }

        if ((mode.Contains('m') && s_plainSigns.TryGetValue(c, out int sign)) || (mode.Contains('M') && s_wideSigns.TryGetValue(c, out sign)))
        {
            return sign;
        }

        bool isMark = c is 0x309D or 0x309E;
        bool isKatakanaMark = c is 0x30FD or 0x30FE;
        return mode.Contains('C') && (IsHiragana(c) || isMark) ? c + HiraganaToKatakana
            : mode.Contains('c') && (IsHiragana(c - HiraganaToKatakana) || isKatakanaMark) ? c - HiraganaToKatakana
            : c;
    }
}
