using System.Buffers;
using PeachpieSockets.Native.Interop.Posix;

namespace PeachpieSockets.Native.Interop;

/// <summary>Pins the pieces of a scattered buffer and gives their <c>iovec</c>s.</summary>
internal unsafe ref struct Segments
{
    private readonly MemoryHandle[] _pins;
    private readonly iovec[] _vector;

    internal Segments(ReadOnlySpan<ReadOnlyMemory<byte>> pieces)
    {
        Count = pieces.Length;
        _pins = ArrayPool<MemoryHandle>.Shared.Rent(Count);
        _vector = ArrayPool<iovec>.Shared.Rent(Math.Max(1, Count));
        for (int i = 0; i < Count; i++)
        {
            Add(i, pieces[i]);
        }
    }

    internal Segments(ReadOnlySpan<Memory<byte>> pieces)
    {
        Count = pieces.Length;
        _pins = ArrayPool<MemoryHandle>.Shared.Rent(Count);
        _vector = ArrayPool<iovec>.Shared.Rent(Math.Max(1, Count));
        for (int i = 0; i < Count; i++)
        {
            Add(i, pieces[i]);
        }
    }

    internal int Count { get; }

    internal readonly ReadOnlySpan<iovec> Vector => _vector;

    public readonly void Dispose()
    {
        for (int i = 0; i < Count; i++)
        {
            _pins[i].Dispose();
        }

        ArrayPool<MemoryHandle>.Shared.Return(_pins, clearArray: true);
        ArrayPool<iovec>.Shared.Return(_vector);
    }

    private readonly void Add(int index, ReadOnlyMemory<byte> piece)
    {
        _pins[index] = piece.Pin();
        _vector[index] = new() { iov_base = (byte*)_pins[index].Pointer, iov_len = (nuint)piece.Length };
    }
}
