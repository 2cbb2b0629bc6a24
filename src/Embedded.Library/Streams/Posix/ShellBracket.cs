using System.Globalization;
using System.Text;

namespace PeachpieSockets.Embedded.Library.Streams.Posix;

/// <summary>The sets of characters in shell patterns: [a-z], [!a], [[:alpha:]], [[=a=]], [[.-.]].</summary>
internal static class ShellBracket
{
    private static readonly Dictionary<string, Func<Rune, bool>> s_classes = new()
    {
        ["alpha"] = IsAlphabetic,
        ["digit"] = static r => r.Value is >= '0' and <= '9',
        ["alnum"] = IsAlphanumeric,
        ["upper"] = Rune.IsUpper,
        ["lower"] = Rune.IsLower,
        ["space"] = static r => Rune.IsWhiteSpace(r) && r.Value is not (0x85 or 0xA0 or 0x2007 or 0x202F), // nor where no line may end
        ["blank"] = static r => r.Value is ' ' or '\t' || Rune.GetUnicodeCategory(r) == UnicodeCategory.SpaceSeparator,
        ["cntrl"] = Rune.IsControl,
        ["xdigit"] = static r => r.IsAscii && char.IsAsciiHexDigit((char)r.Value),
        ["punct"] = static r => IsVisible(r) && !IsAlphanumeric(r),
        ["graph"] = IsVisible,
        ["print"] = static r => IsVisible(r) || Rune.GetUnicodeCategory(r) == UnicodeCategory.SpaceSeparator,
    };

    /// <summary>Reads a set at the start of a pattern; false where there is none, so that the bracket stands for itself.</summary>
    /// <param name="pattern">The pattern from its bracket on.</param>
    /// <param name="c">The character asked for.</param>
    /// <param name="flags">Those of <see cref="ShellPattern"/>.</param>
    /// <param name="used">How much of the pattern the set is.</param>
    /// <param name="inside">Whether the character is in the set.</param>
    public static bool TryRead(ReadOnlySpan<int> pattern, int c, int flags, out int used, out bool inside)
    {
        int i = 1;
        bool negated = i < pattern.Length && pattern[i] is '!' or '^';
        i += negated ? 1 : 0;
        inside = false;
        int folded = ShellPattern.Fold(c, flags);
        for (int first = i; i < pattern.Length; i++)
        {
            if (pattern[i] == ']' && i > first)
            {
                used = i + 1;
                inside ^= negated;
                return true;
            }

            if (TryNamed(pattern[i..], out int length, out var kind, out string name))
            {
                i += length - 1;
                if (kind == ':')
                {
                    inside |= s_classes.TryGetValue(name, out var belongs) && Rune.IsValid(c) && belongs(new Rune(c));
                    continue;
                }

                // Its case counts always.
                inside |= name.Length > 0 && c == char.ConvertToUtf32(name, 0);
                continue;
            }

            int low = ShellPattern.Fold(Next(pattern, ref i, flags), flags);
            int high = low;
            if (i + 2 < pattern.Length && pattern[i + 1] == '-' && pattern[i + 2] != ']')
            {
                i += 2;
                high = ShellPattern.Fold(Next(pattern, ref i, flags), flags);
            }

            inside |= folded >= low && folded <= high;
        }

        used = 1;
        return false;
    }

    private static int Next(ReadOnlySpan<int> pattern, ref int i, int flags)
    {
        if (pattern[i] == '\\' && (flags & ShellPattern.NoEscape) == 0 && i + 1 < pattern.Length)
        {
            i++;
        }

        return pattern[i];
    }

    // [:name:], [=x=] and [.x.].
    private static bool TryNamed(ReadOnlySpan<int> pattern, out int length, out char kind, out string name)
    {
        length = 0;
        kind = pattern is ['[', ':' or '=' or '.', ..] ? (char)pattern[1] : '\0';
        name = "";
        if (kind == '\0')
        {
            return false;
        }

        for (int end = 2; end + 1 < pattern.Length; end++)
        {
            if (pattern[end] == kind && pattern[end + 1] == ']')
            {
                var text = new StringBuilder();
                foreach (int c in pattern[2..end])
                {
                    text.Append(Rune.IsValid(c) ? char.ConvertFromUtf32(c) : "");
                }

                name = text.ToString();
                length = end + 2;
                return true;
            }
        }

        return false;
    }

    private static bool IsAlphabetic(Rune r) => Rune.IsLetter(r) || (!r.IsAscii && Rune.IsDigit(r));

    private static bool IsAlphanumeric(Rune r) => IsAlphabetic(r) || Rune.IsDigit(r);

    private static bool IsVisible(Rune r)
        => !Rune.IsControl(r) && Rune.GetUnicodeCategory(r) is not (UnicodeCategory.SpaceSeparator or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
