using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using PeachpieSockets.Embedded.Library.Common;
using NetRegex = System.Text.RegularExpressions.Regex;

namespace PeachpieSockets.Embedded.Library.Preg;

/// <summary>A pattern with its delimiters and modifiers, translated when it is first used.</summary>
internal sealed class Pattern
{
    private const int MaxCached = 4096;
    private const int UsesBeforeCompilation = 50;

    // A pattern that runs away is stopped, as php's backtrack limit does it.
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(10);
    private static readonly ConcurrentDictionary<PhpString, Pattern> s_cache = new();

    private readonly string _text;
    private readonly RegexOptions _options;
    private readonly bool _anchored;
    private readonly TranslationOptions _translation;
    private NetRegex? _ascii;
    private NetRegex? _full;
    private int _uses;

    private Pattern(string text, RegexOptions options, TranslationOptions translation, bool anchored)
    {
        _text = text;
        _options = options;
        _translation = translation;
        _anchored = anchored;
        _ascii = Build(true, false);
    }

    public bool IsUnicode => _translation.Unicode;

    /// <summary>The names of groups by number; null for groups without one.</summary>
    public IReadOnlyList<string?> Names { get; private set; } = [];

    /// <summary>The keys of groups by number, made once.</summary>
    public IntStringKey[] NameKeys { get; private set; } = [];

    public int GroupCount => Names.Count;

    public bool HasNames { get; private set; }

    /// <summary>The .NET expression for a subject of ASCII, or of anything.</summary>
    public NetRegex For(bool ascii)
    {
        if (Interlocked.Increment(ref _uses) == UsesBeforeCompilation)
        {
            _ascii = Build(true, true);
        }

        return ascii ? _ascii! : _full ??= Build(false, false);
    }

    private NetRegex Build(bool ascii, bool compiled)
    {
        var translator = new PatternTranslator(_text, _translation with { Ascii = ascii });
        string translated = translator.Translate();
        Names = translator.Names;
        HasNames = translator.Names.Exists(n => n is not null);
        NameKeys = [.. translator.Names.Select(n => n is null ? default : new IntStringKey(n))];
        return new NetRegex(_anchored ? $"\\G(?:{translated})" : translated, compiled ? _options | RegexOptions.Compiled : _options, s_timeout);
    }

    /// <summary>The pattern of a text; null after php's warning where it is none.</summary>
    public static Pattern? Get(Context ctx, PhpString text, string function)
    {
        if (s_cache.TryGetValue(text, out var known))
        {
            return known;
        }

        try
        {
            var parsed = Parse(text.AsSpan());
            if (s_cache.Count < MaxCached)
            {
                s_cache.TryAdd(Bytes.Copy(text.AsSpan()), parsed);
            }

            return parsed;
        }
        catch (FormatException e)
        {
            ctx.Warning($"{function}(): {e.Message}");
        }
        catch (PatternException e)
        {
            ctx.Warning($"{function}(): Compilation failed: {e.Message} at offset {e.Offset}");
        }
        catch (RegexParseException e)
        {
            ctx.Warning($"{function}(): Compilation failed: {Describe(e.Error)} at offset {Math.Min(e.Offset, text.Length)}");
        }

        PregFunctions.SetError(ctx, PregFunctions.PREG_INTERNAL_ERROR);
        return null;
    }

    private static string Describe(RegexParseError error) => error switch
    {
        RegexParseError.InsufficientClosingParentheses => "missing closing parenthesis",
        RegexParseError.InsufficientOpeningParentheses => "unmatched closing parenthesis",
        RegexParseError.UnterminatedBracket => "missing terminating ] for character class",
        RegexParseError.ReversedCharacterRange => "range out of order in character class",
        RegexParseError.ReversedQuantifierRange => "numbers out of order in {} quantifier",
        RegexParseError.QuantifierAfterNothing or RegexParseError.NestedQuantifiersNotParenthesized => "quantifier does not follow a repeatable item",
        RegexParseError.UndefinedNumberedReference or RegexParseError.UndefinedNamedReference => "reference to non-existent subpattern",
        _ => error.ToString(),
    };

    private static Pattern Parse(ReadOnlySpan<byte> text)
    {
        text = text.TrimStart(" \t\n\r\v\f"u8);
        if (text.Length == 0)
        {
            throw new FormatException("Empty regular expression");
        }

        byte open = text[0];
        if (Bytes.IsLetter(open) || Bytes.IsDigit(open) || open is (byte)'\\' or 0)
        {
            throw new FormatException("Delimiter must not be alphanumeric, backslash, or NUL");
        }

        byte close = open switch { (byte)'(' => (byte)')', (byte)'[' => (byte)']', (byte)'{' => (byte)'}', (byte)'<' => (byte)'>', _ => open };
        int end = FindEnd(text, open, close);
        if (end < 0)
        {
            throw new FormatException(open == close ? $"No ending delimiter '{(char)open}' found" : $"No ending matching delimiter '{(char)close}' found");
        }

        var options = RegexOptions.CultureInvariant;
        bool unicode = false, ungreedy = false, dollar = false, extended = false, anchored = false, noCapture = false;
        foreach (byte modifier in text[(end + 1)..])
        {
            switch ((char)modifier)
            {
                case 'i': options |= RegexOptions.IgnoreCase; break;
                case 'm': options |= RegexOptions.Multiline; break;
                case 's': options |= RegexOptions.Singleline; break;
                case 'x': extended = true; break;
                case 'u': unicode = true; break;
                case 'U': ungreedy = true; break;
                case 'D': dollar = true; break;
                case 'A': anchored = true; break;
                case 'n': noCapture = true; break;
                case 'S' or 'X' or 'J' or ' ' or '\n' or '\r': break;
                case '\0': throw new FormatException("NUL byte is not a valid modifier");
                default: throw new FormatException($"Unknown modifier '{(char)modifier}'");
            }
        }

        string body = unicode ? Encoding.UTF8.GetString(text[1..end]) : Bytes.Latin1(text[1..end]);
        bool dollarOnly = dollar && (options & RegexOptions.Multiline) == 0;
        return new Pattern(body, options, new TranslationOptions(unicode, false, ungreedy, dollarOnly, extended, noCapture), anchored);
    }

    private static int FindEnd(ReadOnlySpan<byte> text, byte open, byte close)
    {
        int depth = 1;
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == close && --depth == 0)
            {
                return i;
            }
            else if (text[i] == open && open != close)
            {
                depth++;
            }
        }

        return -1;
    }
}
