namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>The length.</summary>
[PhpExtension("Core")]
public static class Length
{
    /// <summary>The number of bytes.</summary>
    public static long strlen(PhpString @string) => @string.Length;
}
