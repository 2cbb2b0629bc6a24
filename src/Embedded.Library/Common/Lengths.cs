namespace PeachpieSockets.Embedded.Library.Common;

/// <summary>Sizes of results.</summary>
internal static class Lengths
{
    /// <summary>A length that a string can have; php's fatal error for what cannot be allocated.</summary>
    public static int Checked(decimal length)
        => Context.CheckStringLength(length);

    /// <summary>A length that a string can have; php's fatal error for what cannot be allocated.</summary>
    public static int Checked(long length)
        => Context.StringLength(length);
}
