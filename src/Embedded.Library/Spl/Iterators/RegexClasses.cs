using PeachpieSockets.Embedded.Library.Pcre;

namespace PeachpieSockets.Embedded.Library.Spl.Iterators;

/// <summary>Iterators that a regular expression filters.</summary>
[PhpExtension("SPL")]
public static class RegexClasses
{
    private const int UseKey = 1;
    private const int InvertMatch = 2;
    private const int GetMatch = 1;
    private const int AllMatches = 2;
    private const int Split = 3;
    private const int Replace = 4;

    private const string Modes = "must be RegexIterator::MATCH, RegexIterator::GET_MATCH, RegexIterator::ALL_MATCHES, RegexIterator::SPLIT, or RegexIterator::REPLACE";

    /// <summary>What matches.</summary>
    internal static readonly PhpClass RegexIterator = IteratorClasses.Derive("RegexIterator", 0, IteratorClasses.FilterIterator).Factory(static t => new Matching(t))
        .Constant("USE_KEY", UseKey).Constant("INVERT_MATCH", InvertMatch).Constant("MATCH", 0).Constant("GET_MATCH", GetMatch)
        .Constant("ALL_MATCHES", AllMatches).Constant("SPLIT", Split).Constant("REPLACE", Replace)
        .Property("replacement", default)
        .Method("__construct", "(Iterator $iterator, string $pattern, int $mode = 0, int $flags = 0, int $pregFlags = 0)", static (ctx, self, a) => Construct(ctx, self, a, "RegexIterator"))
        .Method("accept", "(): bool", static (ctx, self, _) => Accept(ctx, (Matching)self!))
        .Method("getMode", "(): int", static (_, self, _) => ((Matching)self!).Mode)
        .Method("setMode", "(int $mode): void", static (_, self, a) =>
        {
            ((Matching)self!).Mode = a[0].Long is >= 0 and <= Replace and var mode ? mode : throw PhpException.ValueErrorException($"RegexIterator::setMode(): Argument #1 ($mode) {Modes}");
            return default;
        })
        .Method("getFlags", "(): int", static (_, self, _) => ((Matching)self!).Flags)
        .Method("setFlags", "(int $flags): void", static (_, self, a) =>
        {
            ((Matching)self!).Flags = a[0].Long;
            return default;
        })
        .Method("getPregFlags", "(): int", static (_, self, _) => ((Matching)self!).PregFlags)
        .Method("setPregFlags", "(int $pregFlags): void", static (_, self, a) =>
        {
            ((Matching)self!).PregFlags = a[0].Long;
            return default;
        })
        .Method("getRegex", "(): string", static (_, self, _) => ((Matching)self!).Extra)
        .Build();

    /// <summary>What matches, at any depth.</summary>
    internal static readonly PhpClass RecursiveRegexIterator = IteratorClasses.Derive("RecursiveRegexIterator", 0, RegexIterator).Implements(SplInterfaces.RecursiveIterator)
        .Method("__construct", "(RecursiveIterator $iterator, string $pattern, int $mode = 0, int $flags = 0, int $pregFlags = 0)", static (ctx, self, a) => Construct(ctx, self, a, "RecursiveRegexIterator"))
        .Method("accept", "(): bool", static (ctx, self, _) =>
        {
            var m = (Matching)self!;
            return m.Current.IsArray ? m.Current.Array.Count > 0 : Accept(ctx, m);
        })
        .Method("hasChildren", "(): bool", static (ctx, self, _) => RecursiveClasses.Own(self).CallInner(ctx, "hasChildren"))
        .Method("getChildren", "(): RecursiveRegexIterator", static (ctx, self, _) =>
        {
            var m = (Matching)self!;
            return RecursiveClasses.Same(ctx, self, m.Extra, m.Mode, m.Flags, m.PregFlags);
        })
        .Build();

    private static PhpValue Construct(Context ctx, object? self, ReadOnlySpan<PhpValue> a, string type)
    {
        var m = (Matching)self!;
        IteratorClasses.Inner(ctx, self, a, a[1]);
        m.Mode = SplObject.At(a, 2, 0).Long;
        m.Flags = SplObject.At(a, 3, 0).Long;
        m.PregFlags = SplObject.At(a, 4, 0).Long;
        if (m.Mode is < 0 or > Replace)
        {
            throw PhpException.ValueErrorException($"{type}::__construct(): Argument #3 ($mode) {Modes}");
        }

        return PcreState.TryPattern(ctx, a[1].StringValue, out string error) is null ? throw SplObject.Throw("InvalidArgumentException", $"{type}::__construct(): {error}") : default;
    }

    private static bool Accept(Context ctx, Matching m)
    {
        if (!m.IsValid || ((m.Flags & UseKey) == 0 && m.Current.IsArray))
        {
            return false;
        }

        var pattern = m.Extra.StringValue;
        var subject = Convert.ToPhpString((m.Flags & UseKey) != 0 ? m.Key : m.Current, ctx);
        bool accepted;
        switch (m.Mode)
        {
            case GetMatch or AllMatches:
                var matches = new PhpAlias(default);
                var count = m.Mode == GetMatch
                    ? PcreMatching.preg_match(ctx, pattern, subject, matches, m.PregFlags)
                    : PcreMatching.preg_match_all(ctx, pattern, subject, matches, m.PregFlags);
                accepted = Convert.ToLong(count) > 0;
                m.Current = matches.Value;
                break;
            case Split:
                m.Current = PcreSplitting.preg_split(ctx, pattern, subject, -1, m.PregFlags);
                accepted = m.Current.IsArray && m.Current.Array.Count > 1;
                break;
            case Replace:
                accepted = Convert.ToLong(PcreMatching.preg_match(ctx, pattern, subject)) > 0;
                var replaced = PcreReplacing.preg_replace(ctx, pattern, Convert.ToPhpString(m.GetPropertyValue("replacement"), ctx), subject);
                (m.Key, m.Current) = (m.Flags & UseKey) != 0 ? (replaced, m.Current) : (m.Key, replaced);
                break;
            default:
                accepted = Convert.ToLong(PcreMatching.preg_match(ctx, pattern, subject)) > 0;
                break;
        }

        return accepted != ((m.Flags & InvertMatch) != 0);
    }

    private sealed class Matching(PhpClass type) : FilterObject(type)
    {
        public long Mode { get; set; }

        public long PregFlags { get; set; }
    }
}
