using System.Globalization;
using System.Text;

namespace PeachpieSockets.Embedded.Library.Pcre.Translation;

/// <summary>
/// Writes a PCRE pattern in the syntax of .NET. All groups get explicit numbers, counted as PCRE counts; options other than caselessness are
/// resolved here. Bytes beyond ASCII are those of <see cref="CharMap"/> where the pattern is not UTF-8.
/// </summary>
internal sealed partial class Translator
{
    /// <summary>The name of the empty group that <c>\K</c> becomes.</summary>
    public const string KeepGroup = "keep";

    private readonly string _p;
    private readonly bool _utf;
    private readonly bool _astral;
    private readonly GroupTable? _known;
    private readonly GroupTable _groups = new();
    private readonly StringBuilder _out = new();
    private readonly List<(int Start, int End)> _calls = [];
    private PcreOptions _options;
    private int _end;
    private int _i;
    private int _count;
    private bool _inCall;

    private Translator(string pattern, PcreOptions options, bool astral, GroupTable? known)
    {
        _p = pattern;
        _end = pattern.Length;
        _options = options;
        _utf = (options & PcreOptions.Utf) != 0;
        _astral = astral && _utf;
        _known = known;
    }

    /// <summary>Translates a pattern.</summary>
    /// <param name="pattern">The text between the delimiters, decoded.</param>
    /// <param name="options">The modifiers.</param>
    /// <param name="astral">Whether characters beyond the first plane are to be matched as one.</param>
    /// <param name="groups">The groups that there are.</param>
    public static string Translate(string pattern, PcreOptions options, bool astral, out GroupTable groups)
    {
        groups = Groups(pattern, options);
        var second = new Translator(pattern, options, astral, groups);
        second.Run();
        return second._out.ToString();
    }

    /// <summary>Checks a pattern, and tells its groups.</summary>
    public static GroupTable Groups(string pattern, PcreOptions options)
    {
        var first = new Translator(pattern, options, false, null);
        first.Run();
        return first._groups;
    }

    private bool Has(PcreOptions option) => (_options & option) != 0;

    private void Run()
    {
        Verbs();
        Alternatives(branchReset: false);
        if (_i < _end)
        {
            throw Error("unmatched closing parenthesis", _i);
        }

        _groups.Count = _count;
    }

    private static PatternException Error(string message, int offset) => new(message, offset);

    private PatternException Unsupported(string what, int offset) => new($"{what} is not supported by this PHP", offset) { IsUnsupported = true };

    // (*UTF) and its kin at the beginning.
    private void Verbs()
    {
        while (_i + 2 < _end && _p[_i] == '(' && _p[_i + 1] == '*' && char.IsAsciiLetterUpper(_p[_i + 2]))
        {
            int close = _p.IndexOf(')', _i);
            string verb = close < 0 ? "" : _p[(_i + 2)..close];
            if (verb is not ("UTF" or "UTF8" or "UCP" or "LF" or "BSR_UNICODE" or "NO_JIT" or "NO_START_OPT" or "NO_AUTO_POSSESS") && !verb.StartsWith("LIMIT_", StringComparison.Ordinal))
            {
                return;
            }

            _i = close + 1;
        }
    }

    private void Alternatives(bool branchReset)
    {
        int first = _count;
        int most = _count;
        while (true)
        {
            Sequence();
            if (_i >= _end || _p[_i] != '|')
            {
                break;
            }

            _i++;
            _out.Append('|');
            if (branchReset)
            {
                most = Math.Max(most, _count);
                _count = first;
            }
        }

        _count = Math.Max(most, _count);
    }

    private void Sequence()
    {
        bool quantifiable = false;
        int start = _out.Length;
        while (_i < _end)
        {
            if (SkipIgnored())
            {
                continue;
            }

            char c = _p[_i];
            if (c is '|' or ')')
            {
                return;
            }

            if (Quantifier.TryRead(_p, _i, _end) is { } quantifier)
            {
                if (!quantifiable)
                {
                    throw Error("quantifier does not follow a repeatable item", quantifier.End - 1);
                }

                quantifiable = false;
                ApplyQuantifier(quantifier, start);
                continue;
            }

            start = _out.Length;
            quantifiable = Atom(c);
        }
    }

    private void ApplyQuantifier(in Quantifier quantifier, int start)
    {
        quantifier.Check();
        _i = quantifier.End;
        bool lazy = Has(PcreOptions.Ungreedy);
        bool possessive = false;
        if (_i < _end && _p[_i] == '?')
        {
            lazy = !lazy;
            _i++;
        }
        else if (_i < _end && _p[_i] == '+')
        {
            possessive = true;
            _i++;
        }

        _out.Append(quantifier.Text);
        if (possessive)
        {
            _out.Insert(start, "(?>").Append(')');
        }
        else if (lazy)
        {
            _out.Append('?');
        }
    }

    // A lone \E, white space and comments of /x.
    private bool SkipIgnored()
    {
        if (_p[_i] == '\\' && _i + 1 < _end && _p[_i + 1] == 'E')
        {
            _i += 2;
            return true;
        }

        if (!Has(PcreOptions.Extended))
        {
            return false;
        }

        if (_p[_i] is ' ' or >= '\t' and <= '\r')
        {
            _i++;
            return true;
        }

        if (_p[_i] != '#')
        {
            return false;
        }

        int newline = _p.IndexOf('\n', _i);
        _i = newline < 0 || newline >= _end ? _end : newline + 1;
        return true;
    }

    /// <summary>Translates one item; whether a quantifier may follow.</summary>
    private bool Atom(char c)
    {
        switch (c)
        {
            case '\\':
                return Escape();
            case '[':
                Class();
                return true;
            case '(':
                return Group();
            case '.':
                _i++;
                Dot(Has(PcreOptions.DotAll));
                return true;
            case '^':
                _i++;
                _out.Append(Has(PcreOptions.Multiline) ? @"(?:(?m:^)(?<!\n\z))" : @"(?:\A)");
                return true;
            case '$':
                _i++;
                _out.Append(Has(PcreOptions.Multiline) ? @"(?:(?m:$))" : Has(PcreOptions.DollarEndOnly) ? @"(?:\z)" : @"(?:\Z)");
                return true;
            default:
                Literal(ReadChar());
                return true;
        }
    }

    private void Dot(bool all) => _out.Append((all, _astral) switch
    {
        (true, false) => @"[\s\S]",
        (true, true) => @"(?:[^\uD800-\uDFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF])",
        (false, false) => @"[^\n]",
        (false, true) => @"(?:[^\n\uD800-\uDFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF])",
    });

    private int ReadChar()
    {
        if (_utf && char.IsHighSurrogate(_p[_i]) && _i + 1 < _p.Length)
        {
            _i += 2;
            return char.ConvertToUtf32(_p[_i - 2], _p[_i - 1]);
        }

        return _p[_i++];
    }

    // The character is one of the decoded pattern, or where it comes from an escape, a code.
    private void Literal(int c)
    {
        if (c > 0xFFFF)
        {
            string pair = char.ConvertFromUtf32(c);
            _out.Append(CultureInfo.InvariantCulture, $@"(?:\u{(int)pair[0]:X4}\u{(int)pair[1]:X4})");
            return;
        }

        _out.Append(ClassBuilder.Escape(c));
    }

    private void LiteralCode(int code) => Literal(_utf ? code : CharMap.OfByte(code));
}
