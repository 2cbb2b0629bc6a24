using System.Text;
using System.Text.RegularExpressions;
using PeachpieSockets.Embedded.Library.Pcre.Backtracking;
using PeachpieSockets.Embedded.Library.Pcre.Translation;

namespace PeachpieSockets.Embedded.Library.Pcre;

/// <summary>A compiled pattern; it is immutable to its users and shared by all contexts.</summary>
internal sealed class PcrePattern
{
    // Code is made for a pattern that is used often; before that, making it costs more than it saves.
    private const int UsesBeforeCompiling = 500;
    private static readonly TimeSpan s_timeLimit = TimeSpan.FromSeconds(10);

    private readonly string _text;
    private readonly PcreOptions _options;
    private readonly string?[] _translations = new string?[2];
    private readonly Regex?[] _regexes = new Regex?[4];
    private readonly int[] _uses = new int[4];
    private readonly PatternTree? _tree; // where .NET cannot express the pattern

    private PcrePattern(string text, PcreOptions options, string? translation, PatternTree? tree, GroupTable groups)
    {
        _text = text;
        _options = options;
        _translations[0] = translation;
        _tree = tree;
        GroupCount = groups.Count;
        NamesByNumber = new string?[groups.Count + 1];
        foreach (var (name, number) in groups.Names)
        {
            NamesByNumber[number] = name;
        }

        HasNames = groups.Names.Count > 0;
        Keeps = translation?.Contains(Translator.KeepGroup, StringComparison.Ordinal) == true;
        Keys = Array.ConvertAll(NamesByNumber, n => n is null ? default : new IntStringKey(n));
        if (tree is null)
        {
            Regex(0);
        }
    }

    /// <summary>The highest number of a group.</summary>
    public int GroupCount { get; }

    /// <summary>Whether a match may begin later than where it was found (\K).</summary>
    public bool Keeps { get; }

    /// <summary>Whether groups have names.</summary>
    public bool HasNames { get; }

    /// <summary>The name of each group; null where it has none.</summary>
    public string?[] NamesByNumber { get; }

    /// <summary>The names as keys of results.</summary>
    public IntStringKey[] Keys { get; }

    /// <summary>Whether pattern and subjects are UTF-8.</summary>
    public bool IsUtf => (_options & PcreOptions.Utf) != 0;

    /// <summary>Compiles a pattern; null, and php's message, where that fails.</summary>
    public static PcrePattern? Compile(PatternSource source, out string error)
    {
        error = "";
        bool utf = (source.Options & PcreOptions.Utf) != 0 || source.Text.AsSpan().StartsWith("(*UTF"u8);
        var options = source.Options | (utf ? PcreOptions.Utf : 0);
        if (utf && InvalidUtf8(source.Text) is { } invalid)
        {
            error = "Compilation failed: " + invalid;
            return null;
        }

        string text = utf ? Encoding.UTF8.GetString(source.Text) : CharMap.Decode(source.Text);
        try
        {
            string translation = Translator.Translate(text, options, false, out var groups);
            return new PcrePattern(text, options, translation, null, groups);
        }
        catch (PatternException e) when (e.IsUnsupported && Translator.Groups(text, options) is var groups && PatternTree.TryParse(text, options, groups) is { } tree)
        {
            return new PcrePattern(text, options, null, tree, groups);
        }
        catch (PatternException e)
        {
            int offset = Math.Min(e.Offset, text.Length);
            error = $"Compilation failed: {e.Message} at offset {(utf ? Encoding.UTF8.GetByteCount(text.AsSpan(0, offset)) : offset)}";
            return null;
        }
        catch (ArgumentException e)
        {
            error = "Compilation failed: this PHP cannot translate the pattern: " + e.Message;
            return null;
        }
    }

    private static string? InvalidUtf8(byte[] text)
    {
        int position = 0;
        while (position < text.Length)
        {
            if (Rune.DecodeFromUtf8(text.AsSpan(position), out _, out int length) != System.Buffers.OperationStatus.Done)
            {
                byte c = text[position];
                string what = c switch
                {
                    >= 0xFE => "illegal byte (0xfe or 0xff)",
                    >= 0x80 and < 0xC0 => "isolated byte with 0x80 bit set",
                    >= 0xC0 and < 0xC2 => "overlong 2-byte sequence",
                    _ when position + 1 >= text.Length => "1 byte missing at end",
                    >= 0xC2 and < 0xE0 => "byte 2 top bits not 0x80",
                    _ => "byte 2 top bits not 0x80",
                };
                return $"UTF-8 error: {what} at offset {position}";
            }

            position += length;
        }

        return null;
    }

    /// <summary>Finds the next match.</summary>
    /// <param name="into">Where it goes, and what is searched.</param>
    /// <param name="offset">Where to begin, in bytes.</param>
    /// <param name="onlyHereNotEmpty">Whether the match must begin there and not be empty.</param>
    /// <param name="error">PREG_NO_ERROR, or what went wrong.</param>
    public bool Find(PcreMatch into, int offset, bool onlyHereNotEmpty, out int error)
    {
        error = PcreConstants.PREG_NO_ERROR;
        var subject = into.Subject;
        if (_tree is not null)
        {
            return Backtrack(_tree, into, offset, onlyHereNotEmpty, out error);
        }

        var regex = Regex((subject.HasAstral ? 1 : 0) + (onlyHereNotEmpty ? 2 : 0));
        try
        {
            if (!into.WithGroups && !Keeps)
            {
                // This way nothing is allocated.
                foreach (var place in regex.EnumerateMatches(subject.Text, subject.ToChar(offset)))
                {
                    into.Set(place.Index, place.Index + place.Length);
                    return true;
                }

                return false;
            }

            var match = regex.Match(subject.Text, subject.ToChar(offset));
            if (!match.Success)
            {
                return false;
            }

            into.Set(match);
            return true;
        }
        catch (RegexMatchTimeoutException)
        {
            error = PcreConstants.PREG_BACKTRACK_LIMIT_ERROR;
            return false;
        }
    }

    private bool Backtrack(PatternTree tree, PcreMatch into, int offset, bool onlyHereNotEmpty, out int error)
    {
        bool onlyHere = onlyHereNotEmpty || (_options & PcreOptions.Anchored) != 0;
        if (tree.Match(into.Subject.Text, into.Subject.ToChar(offset), onlyHere, onlyHereNotEmpty, out error) is not { } places)
        {
            return false;
        }

        into.Set(places);
        return true;
    }

    private Regex Regex(int kind)
    {
        int uses = ++_uses[kind];
        if (_regexes[kind] is { } regex && uses != UsesBeforeCompiling)
        {
            return regex;
        }

        bool astral = (kind & 1) != 0;
        string text = _translations[kind & 1] ??= Translator.Translate(_text, _options, astral, out _);
        bool anchored = (_options & PcreOptions.Anchored) != 0;
        text = kind >= 2 ? $@"\G(?:{text})(?!\G)" : anchored ? $@"\G(?:{text})" : text;
        var options = RegexOptions.CultureInvariant
            | ((_options & PcreOptions.Caseless) != 0 ? RegexOptions.IgnoreCase : 0)
            | (uses >= UsesBeforeCompiling ? RegexOptions.Compiled : 0);
        return _regexes[kind] = new Regex(text, options, s_timeLimit);
    }
}
