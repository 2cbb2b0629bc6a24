using System.Security.Cryptography;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Random;

/// <summary>Random numbers.</summary>
[PhpExtension("random")]
public static class RandomFunctions
{
    /// <summary>mt_srand(): the right MT19937.</summary>
    public const int MT_RAND_MT19937 = 0;

    /// <summary>mt_srand(): as PHP before 7.1.</summary>
    public const int MT_RAND_PHP = 1;

    private const long MaxRandom = 2147483647;

    /// <summary>A random number, of all 31 bits or of a range.</summary>
    public static long mt_rand(Context ctx, [PhpParam("int", Default = "UNKNOWN")] long? min = null, [PhpParam("int", Default = "UNKNOWN")] long? max = null)
    {
        var source = State(ctx);
        if (min is null)
        {
            return source.Next() >> 1;
        }

        if (max is null)
        {
            throw PhpException.ArgumentCountErrorException("mt_rand() expects exactly 2 arguments, 1 given");
        }

        return max < min ? throw ArgumentBinder.ValueError("mt_rand", 2, "max", "must be greater than or equal to argument #1 ($min)") : Pick(ctx, min.Value, max.Value);
    }

    /// <summary>mt_rand(), in which the range may be given the wrong way round.</summary>
    public static long rand(Context ctx, [PhpParam("int", Default = "UNKNOWN")] long? min = null, [PhpParam("int", Default = "UNKNOWN")] long? max = null)
    {
        if (min is null)
        {
            return State(ctx).Next() >> 1;
        }

        if (max is null)
        {
            throw PhpException.ArgumentCountErrorException("rand() expects exactly 2 arguments, 1 given");
        }

        return Pick(ctx, Math.Min(min.Value, max.Value), Math.Max(min.Value, max.Value));
    }

    /// <summary>Sets where the sequence starts.</summary>
    public static void mt_srand(Context ctx, [PhpParam("int", Default = "UNKNOWN")] long? seed = null, [PhpParam("int", Default = "MT_RAND_MT19937")] long mode = MT_RAND_MT19937)
    {
        var source = State(ctx);
        source.IsLegacy = mode == MT_RAND_PHP;
        source.Seed(seed is { } value ? (uint)value : BitConverter.ToUInt32(RandomNumberGenerator.GetBytes(4)));
    }

    /// <summary>mt_srand().</summary>
    public static void srand(Context ctx, [PhpParam("int", Default = "UNKNOWN")] long? seed = null, [PhpParam("int", Default = "MT_RAND_MT19937")] long mode = MT_RAND_MT19937)
        => mt_srand(ctx, seed, mode);

    /// <summary>The largest number of mt_rand().</summary>
    public static long mt_getrandmax() => MaxRandom;

    /// <summary>The largest number of rand().</summary>
    public static long getrandmax() => MaxRandom;

    /// <summary>A random number of a range, fit for secrets.</summary>
    public static long random_int(long min, long max)
    {
        if (min > max)
        {
            throw ArgumentBinder.ValueError("random_int", 1, "min", "must be less than or equal to argument #2 ($max)");
        }

        ulong span = (ulong)max - (ulong)min;
        if (span == ulong.MaxValue)
        {
            return BitConverter.ToInt64(RandomNumberGenerator.GetBytes(8));
        }

        ulong count = span + 1;
        ulong ceiling = ulong.MaxValue - ulong.MaxValue % count - 1;
        while (true)
        {
            ulong value = BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(8));
            if (value <= ceiling)
            {
                return (long)((ulong)min + value % count);
            }
        }
    }

    /// <summary>Random bytes, fit for secrets.</summary>
    public static PhpString random_bytes(long length)
        => length < 1 ? throw ArgumentBinder.ValueError("random_bytes", 1, "length", "must be greater than 0") : RandomNumberGenerator.GetBytes(Lengths.Checked(length));

    /// <summary>A random float from 0 to 1.</summary>
    public static double lcg_value() => System.Random.Shared.NextDouble();

    internal static MersenneTwister State(Context ctx) => ctx.GetStatic<MersenneTwister>();

    internal static long Pick(Context ctx, long min, long max)
    {
        var source = State(ctx);
        return source.IsLegacy
            ? (long)(min + (max - min + 1.0) * ((source.Next() >> 1) / (MaxRandom + 1.0)))
            : source.Range(min, max);
    }
}
