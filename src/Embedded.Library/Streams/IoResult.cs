namespace PeachpieSockets.Embedded.Library.Streams;

/// <summary>What a transfer gave.</summary>
/// <param name="Count">The bytes moved; -1 for a failure that the caller tells the script.</param>
/// <param name="Error">errno of a failure, or 0.</param>
/// <param name="IsEnd">Whether nothing comes after.</param>
public readonly record struct IoResult(int Count, int Error = 0, bool IsEnd = false)
{
    /// <summary>A failure with its errno.</summary>
    public static IoResult Failed(int error, bool isEnd = false) => new(-1, error, isEnd);

    /// <summary>The end of the data.</summary>
    public static IoResult End => new(0, 0, true);
}
