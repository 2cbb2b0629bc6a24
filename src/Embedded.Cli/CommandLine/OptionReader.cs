namespace PeachpieSockets.Embedded.Cli.CommandLine;

/// <summary>An option as it was given.</summary>
/// <param name="Option">Which one.</param>
/// <param name="Spelling">How it was written: -r or --run.</param>
/// <param name="Value">Its value; empty where it takes none.</param>
internal readonly record struct GivenOption(Option Option, string Spelling, string Value);

/// <summary>An option that php does not know, or that lacks its value.</summary>
internal sealed class OptionException(string message) : Exception(message);

/// <summary>
/// Reads options as php does: letters may stand together (<c>-nr code</c>), a value may stick to its letter (<c>-dname</c>), follow it, or
/// follow an equals sign; the first word that is no option, or <c>--</c>, ends them.
/// </summary>
internal sealed class OptionReader(IReadOnlyList<string> arguments)
{
    private int _letter; // position within a group of letters; 0 outside of one

    /// <summary>The index of the first argument that is not read yet.</summary>
    public int Index { get; private set; }

    /// <summary>Whether the options were ended by <c>--</c>.</summary>
    public bool EndedByDashes { get; private set; }

    /// <summary>The next option; null where they end.</summary>
    public GivenOption? Next()
    {
        if (_letter > 0)
        {
            return ReadLetter();
        }

        if (Index >= arguments.Count || arguments[Index] is not ['-', _, ..] argument)
        {
            return null;
        }

        if (argument == "--")
        {
            Index++;
            EndedByDashes = true;
            return null;
        }

        if (argument[1] == '-')
        {
            return ReadName(argument);
        }

        _letter = 1;
        return ReadLetter();
    }

    private GivenOption ReadName(string argument)
    {
        int equals = argument.IndexOf('=', StringComparison.Ordinal);
        string name = equals < 0 ? argument[2..] : argument[2..equals];

        // php reports an unknown name as its own dash without a value.
        var option = Option.WithName(name) ?? throw Error(2, "no argument for option -");
        int position = Index++;
        if (!option.TakesValue)
        {
            return new(option, argument, "");
        }

        if (equals >= 0)
        {
            return new(option, argument[..equals], argument[(equals + 1)..]);
        }

        return Index < arguments.Count
            ? new(option, argument, arguments[Index++])
            : throw new OptionException($"Error in argument {position + 1}, char 1: no argument for option {(option.Letter == '\0' ? '-' : option.Letter)}");
    }

    private GivenOption ReadLetter()
    {
        string argument = arguments[Index];
        char letter = argument[_letter];
        var option = Option.WithLetter(letter) ?? throw Error(_letter + 1, $"option not found {letter}");
        string spelling = "-" + letter;
        int rest = _letter + 1;
        if (!option.TakesValue)
        {
            _letter = rest < argument.Length ? rest : 0;
            Index += _letter == 0 ? 1 : 0;
            return new(option, spelling, "");
        }

        if (rest < argument.Length)
        {
            _letter = 0;
            Index++;
            return new(option, spelling, argument[rest] == '=' ? argument[(rest + 1)..] : argument[rest..]);
        }

        if (Index + 1 >= arguments.Count)
        {
            throw Error(_letter + 1, $"no argument for option {letter}");
        }

        _letter = 0;
        Index += 2;
        return new(option, spelling, arguments[Index - 1]);
    }

    private OptionException Error(int position, string message) => new($"Error in argument {Index + 1}, char {position}: {message}");
}
