namespace PeachpieSockets.Embedded.Library.Multibyte.Ereg;

/// <summary>What mb_regex_set_options() sets: how patterns are matched, and the letter of the syntax they are written in.</summary>
internal readonly record struct RubyOptions(RubyFlags Flags, char Syntax)
{
    private const string Syntaxes = "jugcrzbd";

    /// <summary>The letter of the one syntax that is supported here.</summary>
    public const char Ruby = 'r';

    /// <summary>What a script begins with.</summary>
    public static readonly RubyOptions Initial = new(RubyFlags.MultiLine | RubyFlags.SingleLine, Ruby);

    /// <summary>Reads the letters of an options argument; throws php's error for unknown ones.</summary>
    public static RubyOptions Parse(PhpString letters)
    {
        var options = Parse(letters, out var unknown);
        return unknown is null ? options : throw unknown;
    }

    /// <summary>Reads the letters of an options argument up to an unknown one, for which there is php's error.</summary>
    public static RubyOptions Parse(PhpString letters, out Exception? unknown)
    {
        unknown = null;
        var flags = RubyFlags.None;
        char syntax = Ruby;
        foreach (byte letter in letters.AsSpan())
        {
            flags |= letter switch
            {
                (byte)'i' => RubyFlags.IgnoreCase,
                (byte)'x' => RubyFlags.Extended,
                (byte)'m' => RubyFlags.MultiLine,
                (byte)'s' => RubyFlags.SingleLine,
                (byte)'p' => RubyFlags.MultiLine | RubyFlags.SingleLine,
                (byte)'l' => RubyFlags.FindLongest,
                (byte)'n' => RubyFlags.FindNotEmpty,
                _ => RubyFlags.None,
            };
            if (Syntaxes.Contains((char)letter))
            {
                syntax = (char)letter;
            }
            else if (!"ixmspln".Contains((char)letter))
            {
                // php's message ends where a NUL would be.
                byte[] message = letter == 0 ? [.. "Option \""u8] : [.. "Option \""u8, letter, .. "\" is not supported"u8];
                unknown = PhpException.Create("ValueError", new PhpString(message));
                break;
            }
        }

        return new RubyOptions(flags, syntax);
    }

    /// <summary>The letters.</summary>
    public override string ToString()
    {
        const RubyFlags Both = RubyFlags.MultiLine | RubyFlags.SingleLine;
        var flags = Flags;
        bool Has(RubyFlags flag) => (flags & flag) != 0;
        return (Has(RubyFlags.IgnoreCase) ? "i" : "") + (Has(RubyFlags.Extended) ? "x" : "")
            + ((flags & Both) == Both ? "p" : Has(RubyFlags.MultiLine) ? "m" : Has(RubyFlags.SingleLine) ? "s" : "")
            + (Has(RubyFlags.FindLongest) ? "l" : "") + (Has(RubyFlags.FindNotEmpty) ? "n" : "") + Syntax;
    }
}

/// <summary>Oniguruma's options, by its names.</summary>
[Flags]
internal enum RubyFlags
{
    None = 0,

    /// <summary>Case does not matter.</summary>
    IgnoreCase = 1,

    /// <summary>White space and comments in the pattern are ignored.</summary>
    Extended = 2,

    /// <summary>A dot matches line ends too.</summary>
    MultiLine = 4,

    /// <summary>^ and $ are the ends of the text, not of lines.</summary>
    SingleLine = 8,

    /// <summary>The longest of all alternatives is taken.</summary>
    FindLongest = 16,

    /// <summary>Empty matches do not count.</summary>
    FindNotEmpty = 32,
}
