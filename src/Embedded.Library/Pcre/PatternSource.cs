using System.Text;
using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Pcre.Translation;

namespace PeachpieSockets.Embedded.Library.Pcre;

/// <summary>A pattern as a script gives it, taken apart: what is between the delimiters, and the modifiers.</summary>
internal readonly record struct PatternSource(byte[] Text, PcreOptions Options)
{
    /// <summary>Takes a pattern apart; null, and php's message, where it is malformed.</summary>
    public static PatternSource? Parse(ReadOnlySpan<byte> pattern, out string error)
    {
        error = "";
        while (pattern.Length > 0 && Bytes.IsSpace(pattern[0]))
        {
            pattern = pattern[1..];
        }

        if (pattern.Length == 0)
        {
            error = "Empty regular expression";
            return null;
        }

        byte open = pattern[0];
        if (open is 0 or (byte)'\\' || Bytes.IsDigit(open) || Bytes.IsLetter(open))
        {
            error = "Delimiter must not be alphanumeric, backslash, or NUL";
            return null;
        }

        byte close = open switch { (byte)'(' => (byte)')', (byte)'[' => (byte)']', (byte)'{' => (byte)'}', (byte)'<' => (byte)'>', _ => open };
        int end = FindEnd(pattern, open, close);
        if (end < 0)
        {
            error = close == open ? $"No ending delimiter '{(char)open}' found" : $"No ending matching delimiter '{(char)close}' found";
            return null;
        }

        return TryModifiers(pattern[(end + 1)..], out var options, out error) ? new PatternSource(pattern[1..end].ToArray(), options) : null;
    }

    private static int FindEnd(ReadOnlySpan<byte> pattern, byte open, byte close)
    {
        int depth = 1;
        for (int i = 1; i < pattern.Length; i++)
        {
            byte c = pattern[i];
            if (c == '\\')
            {
                i++;
            }
            else if (c == close)
            {
                if (--depth == 0)
                {
                    return i;
                }
            }
            else if (c == open)
            {
                depth++;
            }
        }

        return -1;
    }

    private static bool TryModifiers(ReadOnlySpan<byte> modifiers, out PcreOptions options, out string error)
    {
        options = PcreOptions.None;
        error = "";
        foreach (byte c in modifiers)
        {
            switch ((char)c)
            {
                case 'i':
                    options |= PcreOptions.Caseless;
                    break;
                case 'm':
                    options |= PcreOptions.Multiline;
                    break;
                case 's':
                    options |= PcreOptions.DotAll;
                    break;
                case 'x':
                    options |= PcreOptions.Extended;
                    break;
                case 'A':
                    options |= PcreOptions.Anchored;
                    break;
                case 'D':
                    options |= PcreOptions.DollarEndOnly;
                    break;
                case 'U':
                    options |= PcreOptions.Ungreedy;
                    break;
                case 'J':
                    options |= PcreOptions.DuplicateNames;
                    break;
                case 'n':
                    options |= PcreOptions.NoAutoCapture;
                    break;
                case 'u':
                    options |= PcreOptions.Utf;
                    break;
                case 'S' or 'X' or ' ' or '\n' or '\r':
                    break;
                case 'e':
                    error = "The /e modifier is no longer supported, use preg_replace_callback instead";
                    return false;
                case '\0':
                    error = "NUL is not a valid modifier";
                    return false;
                default:
                    error = $"Unknown modifier '{Encoding.Latin1.GetString([c])}'";
                    return false;
            }
        }

        return true;
    }
}
