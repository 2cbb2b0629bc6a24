namespace PeachpieSockets.Embedded.Library.Settings.Ini;

/// <summary>The kinds of token of an ini text; their names are in <see cref="IniTokens"/>.</summary>
internal enum IniToken
{
    EndOfFile,
    EndOfLine,
    Section,
    Label,
    Offset,
    Constant,
    Number,
    Text,
    WhiteSpace,
    Raw,
    Quoted,
    Variable,
    VariableName,
    True,
    False,
    Null,

    /// <summary>A character that is a token by itself: <see cref="IniScanner.Character"/>.</summary>
    Character,
}

/// <summary>What php's messages call the tokens.</summary>
internal static class IniTokens
{
    private static readonly string[] s_names =
    [
        "end of file", "END_OF_LINE", "TC_SECTION", "TC_LABEL", "TC_OFFSET", "TC_CONSTANT", "TC_NUMBER", "TC_STRING", "TC_WHITESPACE", "TC_RAW",
        "TC_QUOTED_STRING", "TC_DOLLAR_CURLY", "TC_VARNAME", "BOOL_TRUE", "BOOL_FALSE", "NULL_NULL",
    ];

    /// <summary>The name of a token.</summary>
    public static string NameOf(IniToken token, byte character) => token == IniToken.Character ? $"'{(char)character}'" : s_names[(int)token];
}
