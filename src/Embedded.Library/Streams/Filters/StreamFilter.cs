namespace PeachpieSockets.Embedded.Library.Streams.Filters;

/// <summary>Changes the bytes that pass through a stream.</summary>
internal abstract class StreamFilter
{
    /// <summary>The filter's name.</summary>
    public string Name { get; init; } = "";

    /// <summary>What comes out for what goes in; with <paramref name="closing"/> the rest as well. Null where the filter cannot go on.</summary>
    public abstract byte[]? Apply(ReadOnlySpan<byte> data, bool closing);

    /// <summary>The filter goes.</summary>
    public virtual void Close()
    {
    }

    /// <summary>Bytes that the filter cannot read.</summary>
    protected byte[]? Invalid()
    {
        if (Context.Current is { } ctx)
        {
            ctx.Warning($"{StreamState.Of(ctx).Function}(): Stream filter ({Name}): invalid byte sequence");
        }

        return null;
    }
}
