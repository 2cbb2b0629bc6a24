namespace PeachpieSockets.Embedded.Library.Streams.Filters;

/// <summary>Changes the bytes that pass through a stream.</summary>
internal abstract class StreamFilter
{
    /// <summary>The filter's name.</summary>
    public required string Name { get; init; }

    /// <summary>What comes out for what goes in; with <paramref name="closing"/> the rest as well.</summary>
    public abstract byte[] Apply(ReadOnlySpan<byte> data, bool closing);
}
