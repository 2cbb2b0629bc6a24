namespace PeachpieSockets.Embedded.Library.Multibyte.Ereg;

/// <summary>mb_ereg(), mb_split() and their settings, as PHP 8.2 has them: patterns of Oniguruma's Ruby syntax.</summary>
[PhpExtension("mbstring")]
public static class RegexMatching
{
    /// <summary>The encoding of patterns and texts, which may be set.</summary>
    [PhpSignature("(?string $encoding = null): string|bool")]
    public static PhpValue mb_regex_encoding(Context ctx, string? encoding = null)
    {
        var state = RegexState.Of(ctx);
        if (encoding is null)
        {
            return state.Encoding;
        }

        return state.TrySetEncoding(encoding) ? true
            : throw ArgumentBinder.ValueError(nameof(mb_regex_encoding), 1, "encoding", $"must be a valid encoding, \"{Convert.Shown(encoding)}\" given");
    }

    /// <summary>The options, which may be set; those that were set before.</summary>
    public static string mb_regex_set_options(Context ctx, PhpString? options = null)
    {
        var state = RegexState.Of(ctx);
        string before = state.Options.ToString();
        if (options is { } letters)
        {
            state.Options = RubyOptions.Parse(letters);
        }

        return before;
    }

    /// <summary>Whether a pattern matches somewhere, and the groups.</summary>
    public static bool mb_ereg(Context ctx, PhpString pattern, PhpString @string, PhpAlias? matches = null)
        => Match(ctx, nameof(mb_ereg), pattern, @string, matches, RubyFlags.None);

    /// <summary>mb_ereg() without regard to case.</summary>
    public static bool mb_eregi(Context ctx, PhpString pattern, PhpString @string, PhpAlias? matches = null)
        => Match(ctx, nameof(mb_eregi), pattern, @string, matches, RubyFlags.IgnoreCase);

    /// <summary>Whether a pattern matches at the beginning.</summary>
    public static bool mb_ereg_match(Context ctx, PhpString pattern, PhpString @string, PhpString? options = null)
    {
        var state = RegexState.Of(ctx);
        var how = options is { } letters ? RubyOptions.Parse(letters) : state.Options;
        return state.Subject(ctx, @string) is { } subject
            && state.Pattern(ctx, nameof(mb_ereg_match), pattern, how, anchored: true) is { } compiled && compiled.Find(subject.Utf8, 0, out _) is not null;
    }

    /// <summary>The parts of a text between matches; false where the text is malformed or the pattern does not compile.</summary>
    [PhpSignature("(string $pattern, string $string, int $limit = -1): array|false")]
    public static PhpValue mb_split(Context ctx, PhpString pattern, PhpString @string, long limit = -1)
    {
        var state = RegexState.Of(ctx);
        if (state.Subject(ctx, @string) is not { } subject || state.Pattern(ctx, nameof(mb_split), pattern, state.Options) is not { } compiled)
        {
            return PhpValue.False;
        }

        var result = new PhpArray();
        int part = 0;
        int position = 0;
        while ((limit < 0 || result.Count + 1 < limit) && position < subject.Length && compiled.Find(subject.Utf8, position, out _) is { } match)
        {
            if (match.End <= position)
            {
                // An empty match separates nothing.
                position = subject.Utf8.Next(position);
                continue;
            }

            if (match.Start < part || match.Start >= subject.Length)
            {
                ctx.Warning("mb_split(): mbregex search failure in mbsplit(): no support in this configuration");
                return PhpValue.False;
            }

            result.AddValue(subject.Slice(part, match.Start));
            part = position = match.End;
        }

        result.AddValue(subject.Slice(part, subject.Length));
        return result;
    }

    private static bool Match(Context ctx, string function, PhpString pattern, PhpString text, PhpAlias? matches, RubyFlags extra)
    {
        if (pattern.IsEmpty)
        {
            throw ArgumentBinder.ValueError(function, 1, "pattern", "must not be empty");
        }

        if (matches is not null)
        {
            matches.Value = new PhpArray();
        }

        var state = RegexState.Of(ctx);
        if (state.Subject(ctx, text) is not { } subject)
        {
            return false;
        }

        if (state.Pattern(ctx, function, pattern, state.Options with { Flags = state.Options.Flags | extra }) is not { } compiled
            || compiled.Find(subject.Utf8, 0, out _) is not { } match)
        {
            return false;
        }

        if (matches is not null)
        {
            var groups = subject.Groups(compiled, match);
            var shown = new PhpArray(groups.Count);
            foreach (var (key, value) in groups)
            {
                // Here, and only here, an empty group is shown as one that took no part; those with a name are shown as they are.
                shown.SetItemValue(key, key.IsInteger && value.IsStringValue && value.StringValue.IsEmpty ? PhpValue.False : value);
            }

            matches.Value = shown;
        }

        return true;
    }
}
