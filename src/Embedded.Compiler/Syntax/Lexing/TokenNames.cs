using System.Text;

namespace PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

/// <summary>How php's messages call the tokens.</summary>
internal static class TokenNames
{
    /// <summary>php shows this many bytes of a token that is longer than <see cref="MaximumLength"/>.</summary>
    private const int ShortenedLength = 30;
    private const int MaximumLength = 33;

    private static readonly Dictionary<TokenKind, string> Texts = new()
    {
        [TokenKind.OpenTagEcho] = "<?=",
        [TokenKind.OpenParen] = "(",
        [TokenKind.CloseParen] = ")",
        [TokenKind.OpenBracket] = "[",
        [TokenKind.CloseBracket] = "]",
        [TokenKind.OpenBrace] = "{",
        [TokenKind.CloseBrace] = "}",
        [TokenKind.AttributeStart] = "#[",
        [TokenKind.CurlyOpen] = "{$",
        [TokenKind.DollarCurlyOpen] = "${",
        [TokenKind.Semicolon] = ";",
        [TokenKind.Comma] = ",",
        [TokenKind.Dollar] = "$",
        [TokenKind.Backslash] = "\\",
        [TokenKind.Arrow] = "->",
        [TokenKind.NullSafeArrow] = "?->",
        [TokenKind.DoubleColon] = "::",
        [TokenKind.DoubleArrow] = "=>",
        [TokenKind.Ellipsis] = "...",
        [TokenKind.Colon] = ":",
        [TokenKind.Question] = "?",
        [TokenKind.Plus] = "+",
        [TokenKind.Minus] = "-",
        [TokenKind.Star] = "*",
        [TokenKind.Slash] = "/",
        [TokenKind.Percent] = "%",
        [TokenKind.Power] = "**",
        [TokenKind.Dot] = ".",
        [TokenKind.Ampersand] = "&",
        [TokenKind.Bar] = "|",
        [TokenKind.Caret] = "^",
        [TokenKind.Tilde] = "~",
        [TokenKind.Exclamation] = "!",
        [TokenKind.At] = "@",
        [TokenKind.ShiftLeft] = "<<",
        [TokenKind.ShiftRight] = ">>",
        [TokenKind.AndAnd] = "&&",
        [TokenKind.OrOr] = "||",
        [TokenKind.Coalesce] = "??",
        [TokenKind.Pipe] = "|>",
        [TokenKind.EqualEqual] = "==",
        [TokenKind.NotEqual] = "!=",
        [TokenKind.Identical] = "===",
        [TokenKind.NotIdentical] = "!==",
        [TokenKind.Less] = "<",
        [TokenKind.LessEqual] = "<=",
        [TokenKind.Greater] = ">",
        [TokenKind.GreaterEqual] = ">=",
        [TokenKind.Spaceship] = "<=>",
        [TokenKind.Increment] = "++",
        [TokenKind.Decrement] = "--",
        [TokenKind.Assign] = "=",
        [TokenKind.PlusAssign] = "+=",
        [TokenKind.MinusAssign] = "-=",
        [TokenKind.StarAssign] = "*=",
        [TokenKind.SlashAssign] = "/=",
        [TokenKind.PercentAssign] = "%=",
        [TokenKind.PowerAssign] = "**=",
        [TokenKind.DotAssign] = ".=",
        [TokenKind.AndAssign] = "&=",
        [TokenKind.OrAssign] = "|=",
        [TokenKind.XorAssign] = "^=",
        [TokenKind.ShiftLeftAssign] = "<<=",
        [TokenKind.ShiftRightAssign] = ">>=",
        [TokenKind.CoalesceAssign] = "??=",
        [TokenKind.IntCast] = "(int)",
        [TokenKind.FloatCast] = "(double)",
        [TokenKind.StringCast] = "(string)",
        [TokenKind.BoolCast] = "(bool)",
        [TokenKind.ArrayCast] = "(array)",
        [TokenKind.ObjectCast] = "(object)",
        [TokenKind.UnsetCast] = "(unset)",
        [TokenKind.Backtick] = "`",
        [TokenKind.PublicSet] = "public(set)",
        [TokenKind.ProtectedSet] = "protected(set)",
        [TokenKind.PrivateSet] = "private(set)",
    };

    /// <summary>Tokens that php calls by a word; the ones with a value show it.</summary>
    private static readonly Dictionary<TokenKind, (string Word, bool ShowsValue)> Words = new()
    {
        [TokenKind.EndOfFile] = ("end of file", false),
        [TokenKind.InlineHtml] = ("T_INLINE_HTML", true),
        [TokenKind.Variable] = ("variable", true),
        [TokenKind.Identifier] = ("identifier", true),
        [TokenKind.QualifiedName] = ("namespaced name", true),
        [TokenKind.FullyQualifiedName] = ("fully qualified name", true),
        [TokenKind.RelativeName] = ("namespace-relative name", true),
        [TokenKind.Integer] = ("integer", true),
        [TokenKind.Float] = ("floating-point number", true),
        [TokenKind.SingleQuotedString] = ("quoted string", true),
        [TokenKind.DoubleQuotedString] = ("quoted string", true),
        [TokenKind.Quote] = ("double-quote mark", false),
        [TokenKind.StartHeredoc] = ("heredoc start", true),
        [TokenKind.EndHeredoc] = ("heredoc end", false),
        [TokenKind.StringContent] = ("string content", true),
        [TokenKind.StringVariableName] = ("variable name", true),
        [TokenKind.NumericOffset] = ("number", true),
    };

    /// <summary>A kind of token, as after "expecting".</summary>
    public static string Describe(TokenKind kind) =>
        Words.TryGetValue(kind, out (string Word, bool ShowsValue) word) ? word.Word : $"\"{TextOf(kind)}\"";

    /// <summary>A token, as after "unexpected".</summary>
    public static string DescribeUnexpected(TokenKind kind, ReadOnlySpan<byte> text)
    {
        if (kind == TokenKind.BadCharacter)
            return $"character 0x{text[0]:X2}";
        if (!Words.TryGetValue(kind, out (string Word, bool ShowsValue) word))
            return $"token \"{(Keywords.IsKeyword(kind) ? TextOf(kind) : Texts.GetValueOrDefault(kind, ""))}\"";
        if (kind is TokenKind.SingleQuotedString or TokenKind.DoubleQuotedString)
            return DescribeString(text);
        if (kind == TokenKind.StartHeredoc)
            text = text.TrimEnd("\r\n"u8).TrimEnd("'\""u8);
        if (kind == TokenKind.StringContent && text.Length > 0 && text[0] == '\'')
            text = text[1..];
        return word.ShowsValue ? $"{word.Word} \"{Shorten(text)}\"" : word.Word;
    }

    private static string TextOf(TokenKind kind) => Texts.TryGetValue(kind, out string? text) ? text : Keywords.TextOf(kind);

    /// <summary>A string is shown without its quotes; one with the prefix b keeps prefix and first quote.</summary>
    private static string DescribeString(ReadOnlySpan<byte> text) => text[0] switch
    {
        (byte)'\'' => $"single-quoted string \"{Shorten(text[1..^1])}\"",
        (byte)'"' => $"double-quoted string \"{Shorten(text[1..^1])}\"",
        _ => $"quoted string \"{Shorten(text[..^1])}\"",
    };

    /// <summary>The first line, cut if it is long.</summary>
    private static string Shorten(ReadOnlySpan<byte> text)
    {
        int lineBreak = text.IndexOf((byte)'\n');
        if (lineBreak >= 0)
            text = text[..lineBreak];
        return text.Length <= MaximumLength ? Encoding.UTF8.GetString(text) : Encoding.UTF8.GetString(text[..ShortenedLength]) + "...";
    }
}
