namespace PeachpieSockets.Embedded.Library.Random;

/// <summary>What random numbers come from, some bytes at a time, and php's ways to make of them what is asked.</summary>
internal abstract class RandomSource
{
    private const int Attempts = 50;

    /// <summary>The next bytes, the first in the lowest bits, and how many they are.</summary>
    public abstract (ulong Value, int Size) Generate();

    /// <summary>A number from 0 to a maximum, all equally likely.</summary>
    public ulong Range(ulong max)
    {
        int bytes = max > uint.MaxValue ? 8 : 4;
        ulong all = bytes == 8 ? ulong.MaxValue : uint.MaxValue;
        ulong result = Collect(bytes);
        if (max == all)
        {
            return result;
        }

        ulong count = max + 1;
        if ((count & max) == 0)
        {
            return result & max;
        }

        ulong ceiling = all - all % count - 1;
        for (int attempt = 0; result > ceiling;)
        {
            if (++attempt > Attempts)
            {
                throw TooManyAttempts();
            }

            result = Collect(bytes);
        }

        return result % count;
    }

    /// <summary>A number of a range.</summary>
    public long Range(long min, long max) => (long)((ulong)min + Range((ulong)max - (ulong)min));

    /// <summary>Bytes in a row.</summary>
    public byte[] Bytes(long length)
    {
        var result = new byte[Common.Lengths.Checked(length)];
        for (int done = 0; done < result.Length;)
        {
            var (value, size) = Generate();
            for (int i = 0; i < size && done < result.Length; i++)
            {
                result[done++] = (byte)(value >> i * 8);
            }
        }

        return result;
    }

    /// <summary>Puts items in random order.</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (int left = items.Length - 1; left > 0; left--)
        {
            int pick = (int)Range((ulong)left);
            (items[left], items[pick]) = (items[pick], items[left]);
        }
    }

    /// <summary>Some of a number of places, in order.</summary>
    public List<int> Pick(int count, int wanted)
    {
        if (wanted == 1)
        {
            return [(int)Range((ulong)count - 1)];
        }

        // Mark the fewer of taken and left ones, as php does, so that the sequence of random numbers is its.
        bool negative = wanted > count / 2;
        var marked = new bool[count];
        int failures = 0;
        for (int left = negative ? count - wanted : wanted; left > 0;)
        {
            int pick = (int)Range((ulong)count - 1);
            if (!marked[pick])
            {
                marked[pick] = true;
                left--;
                failures = 0;
            }
            else if (++failures > Attempts)
            {
                throw TooManyAttempts();
            }
        }

        var result = new List<int>(wanted);
        for (int i = 0; i < count; i++)
        {
            if (marked[i] != negative)
            {
                result.Add(i);
            }
        }

        return result;
    }

    private ulong Collect(int bytes)
    {
        ulong result = 0;
        for (int done = 0; done < bytes;)
        {
            var (value, size) = Generate();
            result |= value << done * 8;
            done += size;
        }

        return bytes == 8 ? result : (uint)result;
    }

    private static Exception TooManyAttempts()
        => PhpException.Create("Random\\BrokenRandomEngineError", $"Failed to generate an acceptable random number in {Attempts} attempts");
}
