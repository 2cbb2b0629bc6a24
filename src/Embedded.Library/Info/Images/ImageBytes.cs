using System.Buffers.Binary;

namespace PeachpieSockets.Embedded.Library.Info.Images;

/// <summary>A place in an image's bytes. Reading behind the end gives what php's readers make of it.</summary>
internal ref struct ImageBytes(ReadOnlySpan<byte> all)
{
    private readonly ReadOnlySpan<byte> _all = all;

    /// <summary>What a byte behind the end is.</summary>
    public const int End = -1;

    public int Position { get; set; }

    public readonly int Length => _all.Length;

    public readonly bool AtEnd => Position >= _all.Length;

    /// <summary>Whether the bytes begin so.</summary>
    public readonly bool StartsWith(ReadOnlySpan<byte> magic) => _all.StartsWith(magic);

    /// <summary>The next byte, or <see cref="End"/>.</summary>
    public int Byte() => AtEnd ? End : _all[Position++];

    /// <summary>The next bytes; false, and nothing is passed, where there are not so many.</summary>
    public bool TryTake(int count, out ReadOnlySpan<byte> bytes)
    {
        bytes = default;
        if (count < 0 || count > _all.Length - Position)
        {
            return false;
        }

        bytes = _all.Slice(Position, count);
        Position += count;
        return true;
    }

    /// <summary>A big-endian number of two bytes; 0, at the end, where they are not there.</summary>
    public int UInt16() => TryTake(2, out var bytes) ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : GoToEnd();

    /// <summary>A big-endian number of four bytes; 0, at the end, where they are not there.</summary>
    public uint UInt32() => TryTake(4, out var bytes) ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : (uint)GoToEnd();

    private int GoToEnd()
    {
        Position = _all.Length;
        return 0;
    }

    /// <summary>Passes bytes; false where there are not so many, and then it is at the end.</summary>
    public bool Skip(long count)
    {
        long to = Position + count;
        Position = (int)Math.Clamp(to, 0, _all.Length);
        return to >= 0 && to <= _all.Length;
    }

    /// <summary>The next line without its end; false where there is none.</summary>
    public bool TryLine(out ReadOnlySpan<byte> line)
    {
        line = _all[Position..];
        int end = line.IndexOf((byte)'\n');
        Position += end < 0 ? line.Length : end + 1;
        bool isThere = line.Length > 0;
        line = end < 0 ? line : line[..end];
        return isThere;
    }
}

/// <summary>What is known of an image. Bits and channels are 0 where they are not told.</summary>
internal sealed record ImageSize(uint Width, uint Height, uint Bits = 0, uint Channels = 0);
