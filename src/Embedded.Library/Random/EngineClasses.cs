using System.Buffers.Binary;
using System.Security.Cryptography;
using PeachpieSockets.Embedded.Library.Spl;

namespace PeachpieSockets.Embedded.Library.Random;

/// <summary>The engines that give random numbers. Follows PHP 8.2.</summary>
[PhpExtension("random")]
[PhpNamespace("Random\\Engine")]
public static class EngineClasses
{
    private const string Namespace = "Random\\Engine\\";

    /// <summary>The Mersenne Twister, as mt_rand() has it.</summary>
    internal static readonly PhpClass Mt19937 = Seeded("Mt19937", "(?int $seed = null, int $mode = 0)", static a =>
    {
        long mode = SplObject.At(a, 1, RandomFunctions.MT_RAND_MT19937).Long;
        if (mode is not (RandomFunctions.MT_RAND_MT19937 or RandomFunctions.MT_RAND_PHP))
        {
            throw PhpException.ValueErrorException($"{Namespace}Mt19937::__construct(): Argument #2 ($mode) must be either MT_RAND_MT19937 or MT_RAND_PHP");
        }

        var source = new MersenneTwister { IsLegacy = mode == RandomFunctions.MT_RAND_PHP };
        source.Seed(SplObject.At(a, 0) is { IsNull: false } seed ? (uint)seed.Long : BitConverter.ToUInt32(RandomNumberGenerator.GetBytes(4)));
        return source;
    }).Build();

    /// <summary>A permuted congruential generator.</summary>
    internal static readonly PhpClass PcgOneseq128XslRr64 = Seeded("PcgOneseq128XslRr64", "(string|int|null $seed = null)", static a =>
    {
        byte[] bytes = Seed(a, "PcgOneseq128XslRr64", 16);
        return bytes.Length == sizeof(long)
            ? new PcgSource(BinaryPrimitives.ReadUInt64LittleEndian(bytes))
            : new PcgSource(new UInt128(BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(8))));
    })
        .Method("jump", "(int $advance): void", static (_, self, a) =>
        {
            ((PcgSource)((EngineObject)self!).Source).Jump(a[0].Long >= 0
                ? (ulong)a[0].Long
                : throw PhpException.ValueErrorException($"{Namespace}PcgOneseq128XslRr64::jump(): Argument #1 ($advance) must be greater than or equal to 0"));
            return default;
        }).Build();

    /// <summary>xoshiro256**.</summary>
    internal static readonly PhpClass Xoshiro256StarStar = Seeded("Xoshiro256StarStar", "(string|int|null $seed = null)", static a =>
    {
        byte[] bytes = Seed(a, "Xoshiro256StarStar", 32);
        return bytes.Length == sizeof(long) ? new XoshiroSource(BinaryPrimitives.ReadUInt64LittleEndian(bytes))
            : bytes.AsSpan().ContainsAnyExcept((byte)0) ? new XoshiroSource(bytes)
            : throw PhpException.ValueErrorException($"{Namespace}Xoshiro256StarStar::__construct(): Argument #1 ($seed) must not consist entirely of NUL bytes");
    })
        .Method("jump", "(): void", static (_, self, _) => Jump(self, far: false))
        .Method("jumpLong", "(): void", static (_, self, _) => Jump(self, far: true)).Build();

    /// <summary>The system's own random numbers.</summary>
    internal static readonly PhpClass Secure = new PhpClassBuilder(Namespace + "Secure", "random").Implements(RandomizerClass.CryptoSafeEngine)
        .With(PhpClassFlags.Final | PhpClassFlags.NotSerializable | PhpClassFlags.NotCloneable | PhpClassFlags.NoDynamicProperties)
        .Factory(static t => new EngineObject(t) { Source = new SecureSource() })
        .Method("generate", "(): string", static (_, self, _) => ((EngineObject)self!).Generate())
        .Build();

    private static PhpClassBuilder Seeded(string name, string signature, Func<PhpValue[], RandomSource> make) => new PhpClassBuilder(Namespace + name, "random").Implements(RandomizerClass.Engine)
        .With(PhpClassFlags.Final | PhpClassFlags.NoDynamicProperties)
        .Factory(static t => new EngineObject(t))
        .Method("__construct", signature, (_, self, a) =>
        {
            ((EngineObject)self!).Source = make(a.ToArray());
            return default;
        })
        .Method("generate", "(): string", static (_, self, _) => ((EngineObject)self!).Generate())
        .Method("__serialize", "(): array", static (ctx, self, _) => new PhpArray(new PhpArray(), ((ISavedSource)((EngineObject)self!).Source).Save()))
        .Method("__unserialize", "(array $data): void", (_, self, a) =>
        {
            var data = a[0].Array;
            RandomSource empty = name switch { "Mt19937" => new MersenneTwister(0), "Xoshiro256StarStar" => new XoshiroSource(0ul), _ => new PcgSource(0) };
            if (data.Count != 2 || !data[0].IsArray || !data[1].IsArray || !((ISavedSource)empty).Restore(data[1].Array))
            {
                throw PhpException.Create("Exception", $"Invalid serialization data for {Namespace}{name} object");
            }

            ((EngineObject)self!).Source = empty;
            return default;
        })
        .Method("__debugInfo", "(): array", static (ctx, self, _) => ((EngineObject)self!).GetDebugInfo(ctx));

    private static PhpValue Jump(object? self, bool far)
    {
        ((XoshiroSource)((EngineObject)self!).Source).Jump(far);
        return default;
    }

    /// <summary>The bytes of a seed: as many as the state has, or the eight of an integer.</summary>
    private static byte[] Seed(PhpValue[] a, string type, int length)
    {
        var seed = SplObject.At(a, 0);
        if (seed.IsNull)
        {
            return RandomNumberGenerator.GetBytes(length);
        }

        if (seed.IsLong)
        {
            return BitConverter.GetBytes(seed.Long);
        }

        return seed.StringValue.Length == length
            ? seed.StringValue.AsSpan().ToArray()
            : throw PhpException.ValueErrorException($"{Namespace}{type}::__construct(): Argument #1 ($seed) must be a {length} byte ({length * 8} bit) string");
    }
}

/// <summary>An engine of random numbers.</summary>
internal sealed class EngineObject(PhpClass type) : PhpObject(type)
{
    private RandomSource? _source;

    /// <summary>Where the numbers come from.</summary>
    public RandomSource Source
    {
        get => _source ??= new MersenneTwister();
        set => _source = value;
    }

    public PhpValue Generate()
    {
        var (value, size) = Source.Generate();
        return BitConverter.GetBytes(value)[..size];
    }

    internal override PhpArray? GetDebugInfo(Context ctx)
    {
        var result = new PhpArray();
        if (Source is ISavedSource saved)
        {
            result["__states"] = saved.Save();
        }

        return result;
    }

    protected override void CopyState(PhpObject original)
    {
        if (((EngineObject)original).Source is ISavedSource saved)
        {
            Source = saved.Copy();
        }
    }
}
