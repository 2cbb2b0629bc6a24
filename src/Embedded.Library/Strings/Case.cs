using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>Upper and lower case, of ASCII letters only.</summary>
[PhpExtension("standard")]
public static class Case
{
    /// <summary>In lower case.</summary>
    [PhpPlain]
    public static PhpString strtolower(PhpString @string) => Bytes.Lower(@string);

    /// <summary>In upper case.</summary>
    [PhpPlain]
    public static PhpString strtoupper(PhpString @string) => Bytes.Upper(@string);

    /// <summary>With the first letter in upper case.</summary>
    [PhpPlain]
    public static PhpString ucfirst(PhpString @string) => WithFirst(@string, @string.IsEmpty ? (byte)0 : Bytes.ToUpper(@string[0]));

    /// <summary>With the first letter in lower case.</summary>
    [PhpPlain]
    public static PhpString lcfirst(PhpString @string) => WithFirst(@string, @string.IsEmpty ? (byte)0 : Bytes.ToLower(@string[0]));

    /// <summary>With the first letter of each word in upper case.</summary>
    [PhpPlain]
    public static PhpString ucwords(PhpString @string, [PhpParam("string", Default = "\" \\t\\r\\n\\f\\v\"")] PhpString separators = default)
    {
        var bytes = @string.AsSpan().ToArray();
        var list = separators.IsDefault ? " \t\r\n\f\v"u8 : separators.AsSpan();
        for (int i = 0; i < bytes.Length; i++)
        {
            if (i == 0 || list.Contains(bytes[i - 1]))
            {
                bytes[i] = Bytes.ToUpper(bytes[i]);
            }
        }

        return bytes;
    }

    private static PhpString WithFirst(PhpString value, byte first)
    {
        if (value.IsEmpty || value[0] == first)
        {
            return value;
        }

        var bytes = value.AsSpan().ToArray();
        bytes[0] = first;
        return bytes;
    }
}
