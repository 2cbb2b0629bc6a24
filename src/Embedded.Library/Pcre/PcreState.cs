using System.Collections.Concurrent;

namespace PeachpieSockets.Embedded.Library.Pcre;

/// <summary>What a context knows of its last match, and the patterns it used.</summary>
internal sealed class PcreState
{
    private const int MaxPatterns = 4096;

    private const int MaxRecent = 64;

    // A script's literals are the same arrays each time.
    private readonly Dictionary<byte[], PcrePattern> _recent = new(ReferenceEqualityComparer.Instance);

    private static readonly ConcurrentDictionary<PatternKey, PcrePattern> s_patterns = new();

    /// <summary>What preg_last_error() tells.</summary>
    public int Error { get; set; }

    private const int MinRemembered = 256;

    private byte[]? _lastLiteral;
    private PcrePattern? _lastPattern;
    private byte[]? _lastBytes;
    private PcreSubject? _lastSubject;
    private bool _lastIsUtf;

    /// <summary>As <see cref="PcreSubject.Make"/>. A long string that is searched again from another place on is not decoded again.</summary>
    public PcreSubject? Subject(PhpString text, bool utf)
    {
        if (text.Length < MinRemembered || text.Array is not { } bytes)
        {
            return PcreSubject.Make(text, utf);
        }

        if (!ReferenceEquals(_lastBytes, bytes) || _lastIsUtf != utf)
        {
            _lastSubject = PcreSubject.Make(text, utf);
            _lastBytes = bytes;
            _lastIsUtf = utf;
        }

        return _lastSubject;
    }

    /// <summary>The compiled pattern; null, with a warning, where it does not compile.</summary>
    public static PcrePattern? Pattern(Context ctx, PhpString pattern, string function)
    {
        var result = TryPattern(ctx, pattern, out string error);
        if (result is null)
        {
            ctx.Warning($"{function}(): {error}");
        }

        return result;
    }

    /// <summary>The compiled pattern; null, with the reason, where it does not compile.</summary>
    public static PcrePattern? TryPattern(Context ctx, PhpString pattern, out string error)
    {
        error = "";
        var state = ctx.GetStatic<PcreState>();
        var recent = state._recent;
        var literal = pattern.Array;
        if (literal is not null && ReferenceEquals(literal, state._lastLiteral))
        {
            return state._lastPattern;
        }

        if (literal is not null && recent.TryGetValue(literal, out var found))
        {
            (state._lastLiteral, state._lastPattern) = (literal, found);
            return found;
        }

        var key = new PatternKey(pattern);
        if (s_patterns.TryGetValue(key, out found))
        {
            if (literal is not null)
            {
                if (recent.Count >= MaxRecent)
                {
                    recent.Clear();
                }

                recent.Add(literal, found);
            }

            return found;
        }

        if (PatternSource.Parse(pattern.AsSpan(), out error) is { } source && PcrePattern.Compile(source, out error) is { } compiled)
        {
            if (s_patterns.Count >= MaxPatterns)
            {
                s_patterns.Clear();
            }

            s_patterns.TryAdd(new PatternKey(new PhpString(pattern.AsSpan().ToArray())), compiled);
            return compiled;
        }

        ctx.GetStatic<PcreState>().Error = PcreConstants.PREG_INTERNAL_ERROR;
        return null;
    }

    private readonly struct PatternKey(PhpString text) : IEquatable<PatternKey>
    {
        private readonly PhpString _text = text;

        public bool Equals(PatternKey other) => _text.AsSpan().SequenceEqual(other._text.AsSpan());

        public override bool Equals(object? obj) => obj is PatternKey other && Equals(other);

        public override int GetHashCode() => _text.GetHashCode();
    }
}
