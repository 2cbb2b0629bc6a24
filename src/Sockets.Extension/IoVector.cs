namespace PeachpieSockets.Extension;

/// <summary>The resource "Socket I/O vector" of PHP 4.1 to 4.4: buffers that one call reads into or writes from.</summary>
public sealed class IoVector : PhpResource
{
    internal const string ResourceType = "Socket I/O vector";

    private readonly List<byte[]> _buffers;

    internal IoVector(IEnumerable<int> lengths, string resourceType = ResourceType)
        : base(resourceType) => _buffers = [.. lengths.Select(static length => new byte[length])];

    /// <summary>The number of buffers.</summary>
    internal int Count => _buffers.Count;

    /// <summary>A buffer; its bytes belong to the vector.</summary>
    internal byte[] this[int index]
    {
        get => _buffers[index];
        set => _buffers[index] = value;
    }

    /// <summary>Whether there is a buffer at a position.</summary>
    internal bool Has(long position) => position >= 0 && position < _buffers.Count;

    internal void Add(int length) => _buffers.Add(new byte[length]);

    internal void RemoveAt(int index) => _buffers.RemoveAt(index);

    /// <summary>The buffers to write from.</summary>
    internal ReadOnlyMemory<byte>[] ToSend() => [.. _buffers.Select(static buffer => (ReadOnlyMemory<byte>)buffer)];

    /// <summary>The buffers to read into.</summary>
    internal Memory<byte>[] ToReceive() => [.. _buffers.Select(static buffer => buffer.AsMemory())];

    /// <inheritdoc/>
    protected override void FreeManaged() => _buffers.Clear();
}
