namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>What kind of characters strings consist of (ctype).</summary>
[PhpExtension("ctype")]
public static class CharacterTypes
{
    /// <summary>Letters and digits only.</summary>
    [PhpSignature("(mixed $text): bool")]
    public static bool ctype_alnum(Context ctx, PhpValue text) => All(ctx, "ctype_alnum", text, char.IsAsciiLetterOrDigit);

    /// <summary>Letters only.</summary>
    [PhpSignature("(mixed $text): bool")]
    public static bool ctype_alpha(Context ctx, PhpValue text) => All(ctx, "ctype_alpha", text, char.IsAsciiLetter);

    /// <summary>Control characters only.</summary>
    [PhpSignature("(mixed $text): bool")]
    public static bool ctype_cntrl(Context ctx, PhpValue text) => All(ctx, "ctype_cntrl", text, static c => c is < ' ' or (char)127);

    /// <summary>Digits only.</summary>
    [PhpSignature("(mixed $text): bool")]
    public static bool ctype_digit(Context ctx, PhpValue text) => All(ctx, "ctype_digit", text, char.IsAsciiDigit);

    /// <summary>Visible characters only.</summary>
    [PhpSignature("(mixed $text): bool")]
    public static bool ctype_graph(Context ctx, PhpValue text) => All(ctx, "ctype_graph", text, static c => c is > ' ' and < (char)127);

    /// <summary>Lower-case letters only.</summary>
    [PhpSignature("(mixed $text): bool")]
    public static bool ctype_lower(Context ctx, PhpValue text) => All(ctx, "ctype_lower", text, char.IsAsciiLetterLower);

    /// <summary>Visible characters and spaces only.</summary>
    [PhpSignature("(mixed $text): bool")]
    public static bool ctype_print(Context ctx, PhpValue text) => All(ctx, "ctype_print", text, static c => c is >= ' ' and < (char)127);

    /// <summary>Punctuation only.</summary>
    [PhpSignature("(mixed $text): bool")]
    public static bool ctype_punct(Context ctx, PhpValue text) => All(ctx, "ctype_punct", text, static c => c is > ' ' and < (char)127 && !char.IsAsciiLetterOrDigit(c));

    /// <summary>White space only.</summary>
    [PhpSignature("(mixed $text): bool")]
    public static bool ctype_space(Context ctx, PhpValue text) => All(ctx, "ctype_space", text, static c => c is ' ' or (>= (char)9 and <= (char)13));

    /// <summary>Upper-case letters only.</summary>
    [PhpSignature("(mixed $text): bool")]
    public static bool ctype_upper(Context ctx, PhpValue text) => All(ctx, "ctype_upper", text, char.IsAsciiLetterUpper);

    /// <summary>Hexadecimal digits only.</summary>
    [PhpSignature("(mixed $text): bool")]
    public static bool ctype_xdigit(Context ctx, PhpValue text) => All(ctx, "ctype_xdigit", text, char.IsAsciiHexDigit);

    private static bool All(Context ctx, string function, PhpValue text, Func<char, bool> is_)
    {
        if (!text.IsStringValue)
        {
            ctx.Deprecated($"{function}(): Argument of type {Convert.TypeNameForMessage(text)} will be interpreted as string in the future");
            return text.IsLong && text.Long switch
            {
                >= -128 and < 0 => is_((char)(text.Long + 256)),
                >= 0 and <= 255 => is_((char)text.Long),
                _ => All(ctx, function, Convert.ToPhpString(text.Long), is_),
            };
        }

        foreach (byte c in text.StringValue.AsSpan())
        {
            if (!is_((char)c))
            {
                return false;
            }
        }

        return text.StringValue.Length > 0;
    }
}
