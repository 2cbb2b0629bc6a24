using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Info.Source;

// Words that are no names.
internal sealed partial class SourceScanner
{
    private static readonly HashSet<string> s_keywords = new(StringComparer.OrdinalIgnoreCase)
    {
        "abstract", "and", "array", "as", "break", "callable", "case", "catch", "class", "clone", "const", "continue", "declare", "default", "die", "do", "echo", "else", "elseif",
        "empty", "enddeclare", "endfor", "endforeach", "endif", "endswitch", "endwhile", "eval", "exit", "extends", "final", "finally", "fn", "for", "foreach", "function", "global",
        "goto", "if", "implements", "include", "include_once", "instanceof", "insteadof", "interface", "isset", "list", "match", "namespace", "new", "or", "print", "private",
        "protected", "public", "readonly", "require", "require_once", "return", "static", "switch", "throw", "trait", "try", "unset", "use", "var", "while", "xor", "__halt_compiler",
    };

    private static readonly HashSet<string> s_casts = new(StringComparer.OrdinalIgnoreCase)
    {
        "int", "integer", "float", "double", "real", "string", "binary", "array", "object", "bool", "boolean", "unset",
    };

    private static readonly string[] s_behindNames = ["extends", "implements"];

    // The length of the keyword that a word is, with what belongs to it; 0 where it is a name.
    private int KeywordLength(int length)
    {
        string word = System.Text.Encoding.Latin1.GetString(text, _at, length);
        if (s_keywords.Contains(word))
        {
            return length;
        }

        int behind = length;
        while (At(behind) is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            behind++;
        }

        switch (word.ToLowerInvariant())
        {
            case "yield":
                return behind > length && NameLength(behind) == 4 && System.Text.Ascii.EqualsIgnoreCase(text.AsSpan(_at + behind, 4), "from"u8) ? behind + 4 : length;
            case "enum":
                // A name follows it, but none that begins as what may follow a name.
                string following = behind > length ? System.Text.Encoding.Latin1.GetString(text, _at + behind, NameLength(behind)) : "";
                return following.Length > 0 && !s_behindNames.Any(w => following.StartsWith(w, StringComparison.OrdinalIgnoreCase)) ? length : 0;
            default:
                return 0;
        }
    }

    // The length of (int) and its kin.
    private int CastLength()
    {
        if (text[_at] != '(')
        {
            return 0;
        }

        int start = 1;
        while (At(start) is (byte)' ' or (byte)'\t')
        {
            start++;
        }

        int end = start;
        while (Bytes.IsLetter(At(end)))
        {
            end++;
        }

        if (!s_casts.Contains(System.Text.Encoding.Latin1.GetString(text, _at + start, end - start)))
        {
            return 0;
        }

        while (At(end) is (byte)' ' or (byte)'\t')
        {
            end++;
        }

        return At(end) == ')' ? end + 1 : 0;
    }
}
