namespace PeachpieSockets.Embedded.Library.Streams.Filters;

/// <summary>What stream_filter_append() returns: a filter in its place.</summary>
internal sealed class FilterResource(PhpStream stream, IReadOnlyList<StreamFilter> filters) : PhpResource("stream filter")
{
    public PhpStream Stream { get; } = stream;

    public IReadOnlyList<StreamFilter> Filters { get; } = filters;
}
