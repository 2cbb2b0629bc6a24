using System.Text;
using PeachpieSockets.Embedded.Library.Pcre;
using PeachpieSockets.Embedded.Library.Pcre.Translation;

namespace PeachpieSockets.Embedded.Library.Multibyte.Ereg;

/// <summary>A compiled pattern of mb_ereg() and its kin. It matches UTF-8.</summary>
internal sealed class RubyPattern
{
    private readonly PcrePattern _pattern;
    private readonly bool _notEmpty;
    private bool? _isEmptyAnywhere;

    private RubyPattern(PcrePattern pattern, RubyGroups groups, bool notEmpty)
    {
        _pattern = pattern;
        Groups = groups;
        _notEmpty = notEmpty;
    }

    public RubyGroups Groups { get; }

    /// <summary>Compiles a pattern; throws where that fails.</summary>
    /// <param name="pattern">The pattern, in characters.</param>
    /// <param name="options">How it is written and matched.</param>
    /// <param name="anchored">Whether a match must begin where the search does.</param>
    public static RubyPattern Compile(string pattern, RubyOptions options, bool anchored)
    {
        if (options.Syntax != RubyOptions.Ruby)
        {
            throw RubyTranslator.Unsupported($"the syntax of option \"{options.Syntax}\"");
        }

        if ((options.Flags & RubyFlags.FindLongest) != 0)
        {
            throw RubyTranslator.Unsupported("option \"l\"");
        }

        string text = RubyTranslator.Translate(pattern, options.Flags, out var groups);
        var flags = PcreOptions.Utf | (anchored ? PcreOptions.Anchored : 0) | ((options.Flags & RubyFlags.IgnoreCase) != 0 ? PcreOptions.Caseless : 0);
        var compiled = PcrePattern.Compile(new PatternSource(Encoding.UTF8.GetBytes(text), flags), out string error);
        return compiled is null ? throw new RubyException(error.Replace("Compilation failed: ", "", StringComparison.Ordinal))
            : new RubyPattern(compiled, groups, (options.Flags & RubyFlags.FindNotEmpty) != 0);
    }

    /// <summary>Finds the next match at or after a position; null where there is none.</summary>
    public PcreMatch? Find(PcreSubject subject, int from, out int error)
    {
        error = PcreConstants.PREG_NO_ERROR;
        var match = new PcreMatch(_pattern, subject);
        if (!_notEmpty)
        {
            return _pattern.Find(match, from, false, out error) ? match : null;
        }

        while (from <= subject.Length && _pattern.Find(match, from, false, out error))
        {
            if (match.End > match.Start)
            {
                return match;
            }

            from = match.Start;
            if (_pattern.Find(match, from, true, out error))
            {
                return match;
            }

            from = subject.Next(from);
        }

        return null;
    }

    /// <summary>Whether the pattern matches the empty text between bytes that are no characters.</summary>
    public bool IsEmptyAnywhere
    {
        get
        {
            if (_isEmptyAnywhere is null)
            {
                var subject = PcreSubject.Make(new PhpString("\uE000\uE000"), utf: true)!;
                var match = new PcreMatch(_pattern, subject);
                _isEmptyAnywhere = _pattern.Find(match, 3, false, out _) && match.Start == 3 && match.End == 3;
            }

            return _isEmptyAnywhere.Value;
        }
    }
}
