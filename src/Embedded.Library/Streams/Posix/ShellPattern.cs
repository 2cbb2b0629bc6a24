using System.Buffers;
using System.Text;

namespace PeachpieSockets.Embedded.Library.Streams.Posix;

/// <summary>
/// Shell patterns as fnmatch(3) reads them: *, ?, [a-z], [!a], [[:alpha:]], backslash. Characters are those of UTF-8, as in php, where both texts
/// are UTF-8; what does not match so is looked at byte by byte.
/// </summary>
internal static class ShellPattern
{
    public const int PathName = 1;
    public const int NoEscape = 2;
    public const int Period = 4;
    public const int CaseFold = 16;

    private const int MostOnStack = 256;

    // Added to bytes that are no characters: they belong to no class and have no case.
    private const int NoCharacter = 0x200000;

    public static bool Matches(ReadOnlySpan<byte> pattern, ReadOnlySpan<byte> text, int flags)
    {
        bool isPlain = Ascii.IsValid(pattern) && Ascii.IsValid(text);
        bool isUtf8 = !isPlain && System.Text.Unicode.Utf8.IsValid(pattern) && System.Text.Unicode.Utf8.IsValid(text);
        return (isUtf8 && MatchesAs(pattern, text, flags, isUtf8: true)) || MatchesAs(pattern, text, flags, isUtf8: false);
    }

    private static bool MatchesAs(ReadOnlySpan<byte> pattern, ReadOnlySpan<byte> text, int flags, bool isUtf8)
    {
        Span<int> p = pattern.Length <= MostOnStack ? stackalloc int[MostOnStack] : new int[pattern.Length];
        Span<int> t = text.Length <= MostOnStack ? stackalloc int[MostOnStack] : new int[text.Length];
        return Matches(p[..Characters(pattern, isUtf8, p)], t[..Characters(text, isUtf8, t)], flags, isStart: true);
    }

    private static int Characters(ReadOnlySpan<byte> text, bool isUtf8, Span<int> characters)
    {
        int count = 0;
        while (text.Length > 0)
        {
            int length = 1;
            if (isUtf8 && Rune.DecodeFromUtf8(text, out var rune, out length) == OperationStatus.Done)
            {
                characters[count++] = rune.Value;
            }
            else
            {
                characters[count++] = text[0] < 0x80 ? text[0] : text[0] + NoCharacter;
            }

            text = text[length..];
        }

        return count;
    }

    private static bool Matches(ReadOnlySpan<int> pattern, ReadOnlySpan<int> text, int flags, bool isStart)
    {
        while (pattern.Length > 0)
        {
            int p = pattern[0];
            bool hidden = isStart && (flags & Period) != 0 && text.Length > 0 && text[0] == '.';
            if (p == '*')
            {
                return !hidden && MatchesStar(pattern.TrimStart('*'), text, flags, isStart);
            }

            if (text.Length == 0)
            {
                return false;
            }

            int c = text[0];
            bool slash = c == '/' && (flags & PathName) != 0;
            int used = 1;
            bool fits;
            if (p == '?')
            {
                fits = !slash && !hidden;
            }
            else if (p == '[' && ShellBracket.TryRead(pattern, c, flags, out used, out bool inside))
            {
                fits = inside && !slash && !hidden;
            }
            else
            {
                if (p == '\\' && (flags & NoEscape) == 0)
                {
                    if (pattern.Length == 1)
                    {
                        return false;
                    }

                    p = pattern[1];
                    used = 2;
                }

                fits = Fold(p, flags) == Fold(c, flags);
            }

            if (!fits)
            {
                return false;
            }

            pattern = pattern[used..];
            text = text[1..];
            isStart = slash;
        }

        return text.Length == 0;
    }

    private static bool MatchesStar(ReadOnlySpan<int> rest, ReadOnlySpan<int> text, int flags, bool isStart)
    {
        for (int i = 0; i <= text.Length; i++)
        {
            if (Matches(rest, text[i..], flags, isStart && i == 0))
            {
                return true;
            }

            if (i < text.Length && text[i] == '/' && (flags & PathName) != 0)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>A character without its case, where that does not count.</summary>
    internal static int Fold(int c, int flags)
        => (flags & CaseFold) == 0 ? c
        : c < 0x80 ? (c is >= 'A' and <= 'Z' ? c + 32 : c)
        : Rune.IsValid(c) ? Rune.ToLowerInvariant(new Rune(c)).Value
        : c;
}
