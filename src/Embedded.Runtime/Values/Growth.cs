namespace PeachpieSockets.Embedded.Runtime;

/// <summary>How much room storage gets that grows step by step.</summary>
internal static class Growth
{
    private const long FirstLarge = 256 << 10;
    private const long LastLarge = 8 << 20;

    /// <summary>
    /// The bytes to add to so many: as many again, but three times as many in the middle. There a new block is memory that the system has to bring page by page,
    /// which costs more than to fill it: fewer steps touch fewer pages, and what stays unused is never brought.
    /// </summary>
    public static long More(long bytes) => bytes is >= FirstLarge and < LastLarge ? bytes * 3 : bytes;
}
