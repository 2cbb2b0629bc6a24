using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;

namespace PeachpieSockets.Embedded.Library.Random;

/// <summary>PCG oneseq 128 XSL RR 64, after M. E. O'Neill's description.</summary>
internal sealed class PcgSource : RandomSource, ISavedSource
{
    private static readonly UInt128 s_multiplier = new(0x2360ed051fc65da4, 0x4385df649fccf645);
    private static readonly UInt128 s_increment = new(0x5851f42d4c957f2d, 0x14057b7ef767814f);

    private UInt128 _state;

    public PcgSource(UInt128 seed)
    {
        Step();
        _state += seed;
        Step();
    }

    public override (ulong Value, int Size) Generate()
    {
        Step();
        ulong high = (ulong)(_state >> 64);
        return (BitOperations.RotateRight(high ^ (ulong)_state, (int)(high >> 58)), sizeof(ulong));
    }

    /// <summary>Goes on by a number of steps at once.</summary>
    public void Jump(ulong steps)
    {
        UInt128 multiplier = s_multiplier, increment = s_increment, allMultiplier = 1, allIncrement = 0;
        for (; steps > 0; steps >>= 1)
        {
            if ((steps & 1) != 0)
            {
                allMultiplier *= multiplier;
                allIncrement = allIncrement * multiplier + increment;
            }

            increment = (multiplier + 1) * increment;
            multiplier *= multiplier;
        }

        _state = allMultiplier * _state + allIncrement;
    }

    public PhpArray Save() => SavedWords.Save((ulong)(_state >> 64), (ulong)_state);

    public bool Restore(PhpArray saved)
    {
        Span<ulong> words = stackalloc ulong[2];
        bool done = SavedWords.TryRestore(saved, words);
        _state = new UInt128(words[0], words[1]);
        return done;
    }

    public RandomSource Copy() => new PcgSource(0) { _state = _state };

    private void Step() => _state = _state * s_multiplier + s_increment;
}

/// <summary>xoshiro256**, after D. Blackman's and S. Vigna's description.</summary>
internal sealed class XoshiroSource : RandomSource, ISavedSource
{
    private static readonly ulong[] s_jump = [0x180ec6d33cfd0aba, 0xd5a61266f0c9392c, 0xa9582618e03fc9aa, 0x39abdc4529b1661c];
    private static readonly ulong[] s_longJump = [0x76e15d3efefdcbbf, 0xc5004e441c522fb3, 0x77710069854ee241, 0x39109bb02acbe635];

    private readonly ulong[] _state;

    public XoshiroSource(ReadOnlySpan<byte> seed)
    {
        _state = new ulong[4];
        for (int i = 0; i < 4; i++)
        {
            _state[i] = BinaryPrimitives.ReadUInt64LittleEndian(seed[(i * 8)..]);
        }
    }

    public XoshiroSource(ulong seed)
    {
        // SplitMix64 makes four words of one.
        _state = new ulong[4];
        for (int i = 0; i < 4; i++)
        {
            seed += 0x9e3779b97f4a7c15;
            ulong z = seed;
            z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
            z = (z ^ z >> 27) * 0x94d049bb133111eb;
            _state[i] = z ^ z >> 31;
        }
    }

    public override (ulong Value, int Size) Generate()
    {
        var s = _state;
        ulong result = BitOperations.RotateLeft(s[1] * 5, 7) * 9;
        ulong shifted = s[1] << 17;
        s[2] ^= s[0];
        s[3] ^= s[1];
        s[1] ^= s[2];
        s[0] ^= s[3];
        s[2] ^= shifted;
        s[3] = BitOperations.RotateLeft(s[3], 45);
        return (result, sizeof(ulong));
    }

    /// <summary>Goes on by 2^128 steps, or by 2^192.</summary>
    public void Jump(bool far)
    {
        var sum = new ulong[4];
        foreach (ulong word in far ? s_longJump : s_jump)
        {
            for (int bit = 0; bit < 64; bit++)
            {
                if ((word >> bit & 1) != 0)
                {
                    for (int i = 0; i < 4; i++)
                    {
                        sum[i] ^= _state[i];
                    }
                }

                Generate();
            }
        }

        sum.CopyTo(_state, 0);
    }

    public PhpArray Save() => SavedWords.Save(_state);

    public bool Restore(PhpArray saved) => SavedWords.TryRestore(saved, _state);

    public RandomSource Copy()
    {
        var copy = new XoshiroSource(0ul);
        _state.CopyTo(copy._state, 0);
        return copy;
    }
}

/// <summary>The system's own random numbers.</summary>
internal sealed class SecureSource : RandomSource
{
    public override (ulong Value, int Size) Generate() => (BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong))), sizeof(ulong));
}

/// <summary>An engine that a script has written.</summary>
internal sealed class ScriptSource(Context ctx, PhpObject engine) : RandomSource
{
    public override (ulong Value, int Size) Generate()
    {
        var bytes = Classes.Iteration.Call(ctx, engine, "generate").StringValue.AsSpan();
        if (bytes.IsEmpty)
        {
            throw PhpException.Create("Random\\BrokenRandomEngineError", "A random engine must return a non-empty string");
        }

        int size = Math.Min(bytes.Length, sizeof(ulong));
        ulong value = 0;
        for (int i = 0; i < size; i++)
        {
            value |= (ulong)bytes[i] << i * 8;
        }

        return (value, size);
    }
}
