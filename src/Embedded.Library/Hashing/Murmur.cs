using System.Buffers.Binary;
using System.Numerics;

namespace PeachpieSockets.Embedded.Library.Hashing;

/// <summary>MurmurHash3 of 32 bits (murmur3a), and of 128 bits for machines of 32 (murmur3c) and 64 bits (murmur3f).</summary>
internal static class Murmur
{
    /// <summary>murmur3a.</summary>
    public static byte[] A(ReadOnlySpan<byte> data, uint seed)
    {
        uint h = seed;
        int tail = data.Length & ~3;
        for (int i = 0; i < tail; i += 4)
        {
            h = BitOperations.RotateLeft(h ^ Scramble(BinaryPrimitives.ReadUInt32LittleEndian(data[i..]), 0xcc9e2d51, 0x1b873593, 15), 13) * 5 + 0xe6546b64;
        }

        if (tail < data.Length)
        {
            h ^= Scramble(Word(data[tail..]), 0xcc9e2d51, 0x1b873593, 15);
        }

        var result = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(result, Mix(h ^ (uint)data.Length));
        return result;
    }

    /// <summary>murmur3c.</summary>
    public static byte[] C(ReadOnlySpan<byte> data, uint seed)
    {
        ReadOnlySpan<uint> c = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93];
        ReadOnlySpan<int> turn = [15, 16, 17, 18];
        ReadOnlySpan<int> after = [19, 17, 15, 13];
        ReadOnlySpan<uint> add = [0x561ccd1b, 0x0bcaa747, 0x96cd1c35, 0x32ac3b17];
        Span<uint> h = [seed, seed, seed, seed];
        int tail = data.Length & ~15;
        for (int i = 0; i < tail; i += 16)
        {
            for (int k = 0; k < 4; k++)
            {
                h[k] ^= Scramble(BinaryPrimitives.ReadUInt32LittleEndian(data[(i + 4 * k)..]), c[k], c[(k + 1) & 3], turn[k]);
                h[k] = (BitOperations.RotateLeft(h[k], after[k]) + h[(k + 1) & 3]) * 5 + add[k];
            }
        }

        for (int k = 0, at = tail; at < data.Length; k++, at += 4)
        {
            h[k] ^= Scramble(Word(data[at..Math.Min(at + 4, data.Length)]), c[k], c[(k + 1) & 3], turn[k]);
        }

        for (int k = 0; k < 4; k++)
        {
            h[k] ^= (uint)data.Length;
        }

        Sum(h);
        for (int k = 0; k < 4; k++)
        {
            h[k] = Mix(h[k]);
        }

        Sum(h);
        var result = new byte[16];
        for (int k = 0; k < 4; k++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(result.AsSpan(4 * k), h[k]);
        }

        return result;
    }

    /// <summary>murmur3f.</summary>
    public static byte[] F(ReadOnlySpan<byte> data, uint seed)
    {
        const ulong C1 = 0x87c37b91114253d5, C2 = 0x4cf5ad432745937f;
        ulong h1 = seed, h2 = seed;
        int tail = data.Length & ~15;
        for (int i = 0; i < tail; i += 16)
        {
            h1 ^= BitOperations.RotateLeft(BinaryPrimitives.ReadUInt64LittleEndian(data[i..]) * C1, 31) * C2;
            h1 = (BitOperations.RotateLeft(h1, 27) + h2) * 5 + 0x52dce729;
            h2 ^= BitOperations.RotateLeft(BinaryPrimitives.ReadUInt64LittleEndian(data[(i + 8)..]) * C2, 33) * C1;
            h2 = (BitOperations.RotateLeft(h2, 31) + h1) * 5 + 0x38495ab5;
        }

        Span<byte> rest = stackalloc byte[16];
        rest.Clear();
        data[tail..].CopyTo(rest);
        h2 ^= BitOperations.RotateLeft(BinaryPrimitives.ReadUInt64LittleEndian(rest[8..]) * C2, 33) * C1;
        h1 ^= BitOperations.RotateLeft(BinaryPrimitives.ReadUInt64LittleEndian(rest) * C1, 31) * C2;
        h1 ^= (ulong)data.Length;
        h2 ^= (ulong)data.Length;
        h1 += h2;
        h2 += h1;
        h1 = Mix(h1);
        h2 = Mix(h2);
        h1 += h2;
        h2 += h1;
        var result = new byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(result, h1);
        BinaryPrimitives.WriteUInt64BigEndian(result.AsSpan(8), h2);
        return result;
    }

    private static uint Scramble(uint k, uint first, uint second, int turn) => BitOperations.RotateLeft(k * first, turn) * second;

    private static void Sum(Span<uint> h)
    {
        h[0] += h[1] + h[2] + h[3];
        h[1] += h[0];
        h[2] += h[0];
        h[3] += h[0];
    }

    // Up to four bytes as one number.
    private static uint Word(ReadOnlySpan<byte> rest)
    {
        uint word = 0;
        for (int i = rest.Length - 1; i >= 0; i--)
        {
            word = word << 8 | rest[i];
        }

        return word;
    }

    private static uint Mix(uint h)
    {
        h = (h ^ h >> 16) * 0x85ebca6b;
        h = (h ^ h >> 13) * 0xc2b2ae35;
        return h ^ h >> 16;
    }

    private static ulong Mix(ulong h)
    {
        h = (h ^ h >> 33) * 0xff51afd7ed558ccd;
        h = (h ^ h >> 33) * 0xc4ceb9fe1a85ec53;
        return h ^ h >> 33;
    }
}
