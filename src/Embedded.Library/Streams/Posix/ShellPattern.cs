using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Streams.Posix;

/// <summary>Shell patterns as fnmatch(3) reads them: *, ?, [a-z], [!a], backslash.</summary>
internal static class ShellPattern
{
    public const int PathName = 1;
    public const int NoEscape = 2;
    public const int Period = 4;
    public const int CaseFold = 16;

    public static bool Matches(ReadOnlySpan<byte> pattern, ReadOnlySpan<byte> text, int flags) => Matches(pattern, text, flags, isStart: true);

    private static bool Matches(ReadOnlySpan<byte> pattern, ReadOnlySpan<byte> text, int flags, bool isStart)
    {
        while (pattern.Length > 0)
        {
            byte p = pattern[0];
            bool hidden = isStart && (flags & Period) != 0 && text.Length > 0 && text[0] == '.';
            if (p == '*')
            {
                return !hidden && MatchesStar(pattern.TrimStart((byte)'*'), text, flags, isStart);
            }

            if (text.Length == 0)
            {
                return false;
            }

            byte c = text[0];
            bool slash = c == '/' && (flags & PathName) != 0;
            int used = 1;
            bool fits;
            if (p == '?')
            {
                fits = !slash && !hidden;
            }
            else if (p == '[' && TryBracket(pattern, c, flags, out used, out bool inside))
            {
                fits = inside && !slash && !hidden;
            }
            else
            {
                if (p == '\\' && (flags & NoEscape) == 0 && pattern.Length > 1)
                {
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

    private static bool MatchesStar(ReadOnlySpan<byte> rest, ReadOnlySpan<byte> text, int flags, bool isStart)
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

    private static bool TryBracket(ReadOnlySpan<byte> pattern, byte c, int flags, out int used, out bool inside)
    {
        int i = 1;
        bool negated = i < pattern.Length && pattern[i] is (byte)'!' or (byte)'^';
        i += negated ? 1 : 0;
        inside = false;
        c = Fold(c, flags);
        for (int first = i; i < pattern.Length; i++)
        {
            if (pattern[i] == ']' && i > first)
            {
                used = i + 1;
                inside ^= negated;
                return true;
            }

            if (pattern[i] == '\\' && (flags & NoEscape) == 0 && i + 1 < pattern.Length)
            {
                i++;
            }

            byte low = Fold(pattern[i], flags);
            byte high = low;
            if (i + 2 < pattern.Length && pattern[i + 1] == '-' && pattern[i + 2] != ']')
            {
                high = Fold(pattern[i + 2], flags);
                i += 2;
            }

            inside |= c >= low && c <= high;
        }

        used = 1;
        return false;
    }

    private static byte Fold(byte c, int flags) => (flags & CaseFold) != 0 ? Bytes.ToLower(c) : c;
}
