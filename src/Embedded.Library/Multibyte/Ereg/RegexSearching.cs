using PeachpieSockets.Embedded.Library.Pcre;

namespace PeachpieSockets.Embedded.Library.Multibyte.Ereg;

/// <summary>mb_ereg_search() and its kin, as PHP 8.2 has them: a search that goes on from call to call.</summary>
[PhpExtension("mbstring")]
public static class RegexSearching
{
    /// <summary>Begins a search; false where the text is malformed or the pattern does not compile.</summary>
    public static bool mb_ereg_search_init(Context ctx, PhpString @string, PhpString? pattern = null, PhpString? options = null)
    {
        if (pattern is { IsEmpty: true })
        {
            throw ArgumentBinder.ValueError(nameof(mb_ereg_search_init), 2, "pattern", "must not be empty");
        }

        var state = RegexState.Of(ctx);
        var how = Options(state, options, out var refused);
        if (pattern is { } text)
        {
            state.SearchPattern = state.Pattern(ctx, nameof(mb_ereg_search_init), text, how);
            if (state.SearchPattern is null)
            {
                return refused is null ? false : throw refused;
            }
        }

        state.SearchText = @string;
        state.Search = state.Subject(ctx, @string);
        // Nothing is left to search of a malformed text.
        state.SearchPosition = state.Search is null ? @string.Length : 0;
        state.SearchMatch = null;
        return refused is null ? state.Search is not null : throw refused;
    }

    /// <summary>Whether there is a next match.</summary>
    public static bool mb_ereg_search(Context ctx, PhpString? pattern = null, PhpString? options = null)
        => Next(ctx, nameof(mb_ereg_search), pattern, options) is not null;

    /// <summary>The position and the length of the next match, in bytes, or false.</summary>
    [PhpSignature("(?string $pattern = null, ?string $options = null): array|false")]
    public static PhpValue mb_ereg_search_pos(Context ctx, PhpString? pattern = null, PhpString? options = null)
    {
        if (Next(ctx, nameof(mb_ereg_search_pos), pattern, options) is not { } match)
        {
            return PhpValue.False;
        }

        var subject = RegexState.Of(ctx).Search!;
        int start = subject.ToOuter(match.Start);
        return new PhpArray(start, subject.ToOuter(match.End) - start);
    }

    /// <summary>The groups of the next match, or false.</summary>
    [PhpSignature("(?string $pattern = null, ?string $options = null): array|false")]
    public static PhpValue mb_ereg_search_regs(Context ctx, PhpString? pattern = null, PhpString? options = null)
        => Next(ctx, nameof(mb_ereg_search_regs), pattern, options) is null ? PhpValue.False : mb_ereg_search_getregs(ctx);

    /// <summary>The groups of the last match, or false.</summary>
    [PhpSignature("(): array|false")]
    public static PhpValue mb_ereg_search_getregs(Context ctx)
    {
        var state = RegexState.Of(ctx);
        return state is { SearchMatch: { } match, Search: { } subject, SearchPattern: { } pattern } ? subject.Groups(pattern, match) : PhpValue.False;
    }

    /// <summary>Where the search goes on, in bytes.</summary>
    public static long mb_ereg_search_getpos(Context ctx) => RegexState.Of(ctx).SearchPosition;

    /// <summary>Sets where the search goes on; a negative offset counts from the end.</summary>
    public static bool mb_ereg_search_setpos(Context ctx, long offset)
    {
        var state = RegexState.Of(ctx);
        bool hasText = !state.SearchText.IsDefault;
        offset += offset < 0 && hasText ? state.SearchText.Length : 0;
        if (offset < 0 || (hasText && offset > state.SearchText.Length))
        {
            throw ArgumentBinder.ValueError(nameof(mb_ereg_search_setpos), 1, "offset", "is out of range");
        }

        state.SearchPosition = (int)Math.Min(offset, int.MaxValue);
        return true;
    }

    private static PcreMatch? Next(Context ctx, string function, PhpString? pattern, PhpString? options)
    {
        var state = RegexState.Of(ctx);
        var how = Options(state, options, out var refused);
        try
        {
            var match = Next(ctx, state, function, pattern, how);
            return refused is null ? match : throw refused;
        }
        catch (PhpThrownException another) when (refused is not null && another != refused)
        {
            Runtime.Output.ChainPrevious(another, refused);
            throw;
        }
    }

    // php goes on searching with options that it has refused, and throws when it is done.
    private static RubyOptions Options(RegexState state, PhpString? options, out Exception? refused)
    {
        refused = null;
        return options is { } letters ? RubyOptions.Parse(letters, out refused) : state.Options;
    }

    private static PcreMatch? Next(Context ctx, RegexState state, string function, PhpString? pattern, RubyOptions how)
    {
        state.SearchMatch = null;
        if (pattern is { } text)
        {
            state.SearchPattern = state.Pattern(ctx, function, text, how);
            if (state.SearchPattern is null)
            {
                return null;
            }
        }

        if (state.SearchPattern is null)
        {
            throw PhpException.ErrorException("No pattern was provided");
        }

        if (state.SearchText.IsDefault)
        {
            throw PhpException.ErrorException("No string was provided");
        }

        if (state.Search is not { } subject || state.SearchPosition > state.SearchText.Length)
        {
            return null;
        }

        var match = state.SearchPattern.Find(subject.Utf8, subject.FromOuter(state.SearchPosition), out _);
        state.SearchPosition = match is null ? state.SearchText.Length : subject.ToOuter(match.End);
        return state.SearchMatch = match;
    }
}
