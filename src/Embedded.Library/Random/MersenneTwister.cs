using System.Security.Cryptography;

namespace PeachpieSockets.Embedded.Library.Random;

/// <summary>MT19937 as mt_rand() uses it; the same seed gives php's sequence.</summary>
internal sealed class MersenneTwister : RandomSource, ISavedSource
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

        Reload();
    }

    public override (ulong Value, int Size) Generate() => (Next(), sizeof(uint));

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

    public PhpArray Save()
    {
        var result = new PhpArray(N + 2);
        foreach (uint word in _state)
        {
            result.AddValue(SavedWords.Hex(word, sizeof(uint)));
        }

        result.AddValue((long)_next);
        result.AddValue(IsLegacy ? 1L : 0L);
        return result;
    }

    public bool Restore(PhpArray saved)
    {
        if (saved.Count != N + 2)
        {
            return false;
        }

        for (int i = 0; i < N; i++)
        {
            if (!SavedWords.TryParse(saved[i], sizeof(uint), out ulong word))
            {
                return false;
            }

            _state[i] = (uint)word;
        }

        if (!saved[N].IsLong || saved[N].Long is < 0 or > N || !saved[N + 1].IsLong || saved[N + 1].Long is < 0 or > 1)
        {
            return false;
        }

        (_next, IsLegacy) = ((int)saved[N].Long, saved[N + 1].Long == 1);
        return true;
    }

    public RandomSource Copy()
    {
        var copy = new MersenneTwister(0) { IsLegacy = IsLegacy, _next = _next };
        _state.CopyTo(copy._state, 0);
        return copy;
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
}
