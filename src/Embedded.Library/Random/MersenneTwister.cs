using System.Security.Cryptography;

namespace PeachpieSockets.Embedded.Library.Random;

/// <summary>MT19937 as mt_rand() uses it; the same seed gives php's sequence.</summary>
internal sealed class MersenneTwister
{
    private const int N = 624;
    private const int M = 397;

    private readonly uint[] _state = new uint[N];
    private int _next = N;

    public MersenneTwister() => Seed(BitConverter.ToUInt32(RandomNumberGenerator.GetBytes(4)));

    public MersenneTwister(uint seed) => Seed(seed);

    /// <summary>The twist of PHP before 7.1, which used the wrong bit.</summary>
    public bool IsLegacy { get; set; }

    public void Seed(uint seed)
    {
        _state[0] = seed;
        for (int i = 1; i < N; i++)
        {
            _state[i] = 1812433253u * (_state[i - 1] ^ _state[i - 1] >> 30) + (uint)i;
        }

        _next = N;
    }

    public uint Next()
    {
        if (_next >= N)
        {
            Reload();
        }

        uint y = _state[_next++];
        y ^= y >> 11;
        y ^= y << 7 & 0x9d2c5680;
        y ^= y << 15 & 0xefc60000;
        return y ^ y >> 18;
    }

    private void Reload()
    {
        for (int i = 0; i < N; i++)
        {
            uint u = _state[i], v = _state[(i + 1) % N];
            uint mix = (u & 0x80000000) | (v & 0x7fffffff);
            uint low = IsLegacy ? u & 1 : v & 1;
            _state[i] = _state[(i + M) % N] ^ mix >> 1 ^ (low == 0 ? 0 : 0x9908b0df);
        }

        _next = 0;
    }

    /// <summary>A number from 0 to a maximum, all equally likely.</summary>
    public ulong Range(ulong max)
    {
        if (max <= uint.MaxValue)
        {
            return Range32((uint)max);
        }

        ulong result = Next64();
        if (max == ulong.MaxValue)
        {
            return result;
        }

        ulong count = max + 1;
        if ((count & max) == 0)
        {
            return result & max;
        }

        ulong ceiling = ulong.MaxValue - ulong.MaxValue % count - 1;
        while (result > ceiling)
        {
            result = Next64();
        }

        return result % count;
    }

    private ulong Next64() => (ulong)Next() << 32 | Next();

    private uint Range32(uint max)
    {
        uint result = Next();
        if (max == uint.MaxValue)
        {
            return result;
        }

        uint count = max + 1;
        if ((count & max) == 0)
        {
            return result & max;
        }

        uint ceiling = uint.MaxValue - uint.MaxValue % count - 1;
        while (result > ceiling)
        {
            result = Next();
        }

        return result % count;
    }
}
