using System.Numerics;

namespace PeachpieSockets.Embedded.Library.Hashing;

/// <summary>Hash algorithms that .NET does not bring.</summary>
internal abstract class Checksum
{
    public abstract int Size { get; }

    public abstract void Append(ReadOnlySpan<byte> data);

    public abstract byte[] Finish();

    public virtual Checksum Clone() => (Checksum)MemberwiseClone();

    /// <summary>A 32-bit checksum by a table; big or little end first.</summary>
    public sealed class Crc32(uint polynomial, bool reflected, bool littleEndian) : Checksum
    {
        private static readonly System.Collections.Concurrent.ConcurrentDictionary<(uint Polynomial, bool Reflected), uint[]> s_tables = new();

        private readonly uint[] _table = s_tables.GetOrAdd((polynomial, reflected), static key => MakeTable(key.Polynomial, key.Reflected));
        private uint _value = 0xFFFFFFFF;

        public override int Size => 4;

        public uint Value => ~_value;

        public override void Append(ReadOnlySpan<byte> data)
        {
            foreach (byte b in data)
            {
                _value = reflected ? _value >> 8 ^ _table[(_value ^ b) & 0xFF] : _value << 8 ^ _table[(_value >> 24 ^ b) & 0xFF];
            }
        }

        public override byte[] Finish() => ToBytes(Value, littleEndian);

        private static uint[] MakeTable(uint polynomial, bool reflected)
        {
            var table = new uint[256];
            for (uint i = 0; i < 256; i++)
            {
                uint value = reflected ? i : i << 24;
                for (int bit = 0; bit < 8; bit++)
                {
                    value = reflected ? (value & 1) != 0 ? value >> 1 ^ polynomial : value >> 1 : (value & 0x80000000) != 0 ? value << 1 ^ polynomial : value << 1;
                }

                table[i] = value;
            }

            return table;
        }
    }

    public sealed class Adler32 : Checksum
    {
        private uint _a = 1;
        private uint _b;

        public override int Size => 4;

        public override void Append(ReadOnlySpan<byte> data)
        {
            foreach (byte value in data)
            {
                _a = (_a + value) % 65521;
                _b = (_b + _a) % 65521;
            }
        }

        public override byte[] Finish() => ToBytes(_b << 16 | _a, false);
    }

    public sealed class Fnv32(bool xorFirst) : Checksum
    {
        private uint _value = 0x811c9dc5;

        public override int Size => 4;

        public override void Append(ReadOnlySpan<byte> data)
        {
            foreach (byte b in data)
            {
                _value = xorFirst ? (_value ^ b) * 0x01000193 : _value * 0x01000193 ^ b;
            }
        }

        public override byte[] Finish() => ToBytes(_value, false);
    }

    public sealed class Fnv64(bool xorFirst) : Checksum
    {
        private ulong _value = 0xcbf29ce484222325;

        public override int Size => 8;

        public override void Append(ReadOnlySpan<byte> data)
        {
            foreach (byte b in data)
            {
                _value = xorFirst ? (_value ^ b) * 0x100000001b3 : _value * 0x100000001b3 ^ b;
            }
        }

        public override byte[] Finish()
        {
            var result = new byte[8];
            System.Buffers.Binary.BinaryPrimitives.WriteUInt64BigEndian(result, _value);
            return result;
        }
    }

    public sealed class Joaat : Checksum
    {
        private uint _value;

        public override int Size => 4;

        public override void Append(ReadOnlySpan<byte> data)
        {
            foreach (byte b in data)
            {
                _value += b;
                _value += _value << 10;
                _value ^= _value >> 6;
            }
        }

        public override byte[] Finish()
        {
            uint value = _value;
            value += value << 3;
            value ^= value >> 11;
            return ToBytes(value + (value << 15), false);
        }
    }

    /// <summary>MD4, by RFC 1320.</summary>
    public sealed class Md4 : Checksum
    {
        private readonly MemoryStream _data = new();

        public override int Size => 16;

        public override void Append(ReadOnlySpan<byte> data) => _data.Write(data);

        public override Checksum Clone()
        {
            var copy = new Md4();
            copy._data.Write(_data.GetBuffer().AsSpan(0, (int)_data.Length));
            return copy;
        }

        public override byte[] Finish()
        {
            long bits = _data.Length * 8;
            var padded = new byte[(_data.Length + 8) / 64 * 64 + 64];
            _data.GetBuffer().AsSpan(0, (int)_data.Length).CopyTo(padded);
            padded[_data.Length] = 0x80;
            System.Buffers.Binary.BinaryPrimitives.WriteInt64LittleEndian(padded.AsSpan(padded.Length - 8), bits);
            uint a = 0x67452301, b = 0xefcdab89, c = 0x98badcfe, d = 0x10325476;
            Span<uint> x = stackalloc uint[16];
            for (int block = 0; block < padded.Length; block += 64)
            {
                for (int i = 0; i < 16; i++)
                {
                    x[i] = System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(padded.AsSpan(block + i * 4));
                }

                var (a0, b0, c0, d0) = (a, b, c, d);
                for (int i = 0; i < 48; i++)
                {
                    int round = i / 16, step = i % 16;
                    uint f = round switch
                    {
                        0 => (b & c) | (~b & d),
                        1 => ((b & c) | (b & d) | (c & d)) + 0x5a827999,
                        _ => (b ^ c ^ d) + 0x6ed9eba1,
                    };
                    int k = round switch { 0 => step, 1 => step % 4 * 4 + step / 4, _ => (step & 1) << 3 | (step & 2) << 1 | (step & 4) >> 1 | (step & 8) >> 3 };
                    int s = (round, step % 4) switch
                    {
                        (_, 0) => 3,
                        (0, 1) => 7,
                        (0, 2) => 11,
                        (0, _) => 19,
                        (1, 1) => 5,
                        (1, 2) => 9,
                        (1, _) => 13,
                        (_, 1) => 9,
                        (_, 2) => 11,
                        _ => 15,
                    };
                    (a, d, c, b) = (d, c, b, BitOperations.RotateLeft(a + f + x[k], s));
                }

                (a, b, c, d) = (a + a0, b + b0, c + c0, d + d0);
            }

            var result = new byte[16];
            uint[] words = [a, b, c, d];
            for (int i = 0; i < 4; i++)
            {
                System.Buffers.Binary.BinaryPrimitives.WriteUInt32LittleEndian(result.AsSpan(i * 4), words[i]);
            }

            return result;
        }
    }

    internal static int WriteBigEndian(uint value, Span<byte> to)
    {
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(to, value);
        return sizeof(uint);
    }

    private static byte[] ToBytes(uint value, bool littleEndian)
    {
        var result = BitConverter.GetBytes(value);
        if (BitConverter.IsLittleEndian != littleEndian)
        {
            Array.Reverse(result);
        }

        return result;
    }
}
