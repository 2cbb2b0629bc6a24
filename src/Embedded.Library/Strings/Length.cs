namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>The length.</summary>
[PhpExtension("Core")]
public static class Length
{
    /// <summary>The number of bytes.</summary>
    [PhpOnlyReads]
    public static long strlen(PhpString @string) => @string.Length;
}
