using System.Security.Cryptography;

namespace PeachpieSockets.Embedded.Library.Hashing;

/// <summary>A running hash: one of .NET's, or one of ours.</summary>
internal sealed class Hasher
{
    private readonly Func<byte[], byte[]>? _hash;
    private readonly Checksum? _checksum;

    /// <summary>What the hash starts with, where the algorithm knows a start.</summary>
    public uint Seed { get; set; }

    /// <summary>The algorithm that is ours; null for others.</summary>
    public Checksum? Checksum => _checksum;

    // Running hashes of others cannot be copied, as hash_copy() wants it; so what was added is kept until somebody asks for the hash.
    private readonly MemoryStream? _data;

    /// <summary>A hash that is made of all data at once.</summary>
    public Hasher(Func<byte[], byte[]> hash)
    {
        _hash = hash;
        _data = new MemoryStream();
    }

    public Hasher(Checksum checksum) => _checksum = checksum;

    public void Append(ReadOnlySpan<byte> data)
    {
        _data?.Write(data);
        _checksum?.Append(data);
    }

    public byte[] Finish() => _hash is null ? _checksum!.Finish() : _hash(_data!.ToArray());

    public Hasher Clone()
    {
        if (_hash is null)
        {
            return new Hasher(_checksum!.Clone());
        }

        var copy = new Hasher(_hash) { Seed = Seed };
        copy._data!.Write(_data!.GetBuffer().AsSpan(0, (int)_data.Length));
        return copy;
    }
}

/// <summary>The hash algorithms by php's names.</summary>
internal static class Algorithms
{
    private static readonly Dictionary<string, (Func<Hasher> Create, int Block)> s_all = new(StringComparer.OrdinalIgnoreCase)
    {
        ["md2"] = Package("md2", 16),
        ["md4"] = (() => new Hasher(new Checksum.Md4()), 64),
        ["md5"] = (() => Net(HashAlgorithmName.MD5), 64),
        ["sha1"] = (() => Net(HashAlgorithmName.SHA1), 64),
        ["sha224"] = Package("sha224", 64),
        ["sha256"] = (() => Net(HashAlgorithmName.SHA256), 64),
        ["sha384"] = (() => Net(HashAlgorithmName.SHA384), 128),
        ["sha512/224"] = Package("sha512/224", 128),
        ["sha512/256"] = Package("sha512/256", 128),
        ["sha512"] = (() => Net(HashAlgorithmName.SHA512), 128),
        ["sha3-224"] = Package("sha3-224", 144),
        ["sha3-256"] = (() => Net(HashAlgorithmName.SHA3_256), 136),
        ["sha3-384"] = (() => Net(HashAlgorithmName.SHA3_384), 104),
        ["sha3-512"] = (() => Net(HashAlgorithmName.SHA3_512), 72),
        ["ripemd128"] = Package("ripemd128", 64),
        ["ripemd160"] = Package("ripemd160", 64),
        ["ripemd256"] = Package("ripemd256", 64),
        ["ripemd320"] = Package("ripemd320", 64),
        ["whirlpool"] = Package("whirlpool", 64),
        ["tiger128,3"] = Package("tiger128,3", 64),
        ["tiger160,3"] = Package("tiger160,3", 64),
        ["tiger192,3"] = Package("tiger192,3", 64),
        ["gost"] = Package("gost", 32),
        ["gost-crypto"] = Package("gost-crypto", 32),
        ["adler32"] = (() => new Hasher(new Checksum.Adler32()), 0),
        ["crc32"] = (() => new Hasher(new Checksum.Crc32(0x04c11db7, false, true)), 0),
        ["crc32b"] = (() => new Hasher(new Checksum.Crc32(0xedb88320, true, false)), 0),
        ["crc32c"] = (() => new Hasher(new Checksum.Crc32(0x82f63b78, true, false)), 0),
        ["fnv132"] = (() => new Hasher(new Checksum.Fnv32(false)), 0),
        ["fnv1a32"] = (() => new Hasher(new Checksum.Fnv32(true)), 0),
        ["fnv164"] = (() => new Hasher(new Checksum.Fnv64(false)), 0),
        ["fnv1a64"] = (() => new Hasher(new Checksum.Fnv64(true)), 0),
        ["joaat"] = (() => new Hasher(new Checksum.Joaat()), 0),
        ["murmur3a"] = (() => Seeded(Murmur.A), 0),
        ["murmur3c"] = (() => Seeded(Murmur.C), 0),
        ["murmur3f"] = (() => Seeded(Murmur.F), 0),
        ["xxh32"] = (() => new Hasher(new XxHash(32)), 0),
        ["xxh64"] = (() => new Hasher(new XxHash(64)), 0),
        ["xxh3"] = (() => new Hasher(new XxHash(3)), 0),
        ["xxh128"] = (() => new Hasher(new XxHash(128)), 0),
    };

    // Those that hash data at once without a copy of it.
    private static readonly Dictionary<string, (int Size, HashAtOnce Hash)> s_atOnce = new(StringComparer.OrdinalIgnoreCase)
    {
        ["md5"] = (MD5.HashSizeInBytes, MD5.HashData),
        ["sha1"] = (SHA1.HashSizeInBytes, SHA1.HashData),
        ["sha256"] = (SHA256.HashSizeInBytes, SHA256.HashData),
        ["sha384"] = (SHA384.HashSizeInBytes, SHA384.HashData),
        ["sha512"] = (SHA512.HashSizeInBytes, SHA512.HashData),
        ["crc32b"] = (sizeof(uint), static (data, to) => Checksum.WriteBigEndian(System.IO.Hashing.Crc32.HashToUInt32(data), to)),
    };

    public static IEnumerable<string> Names => s_all.Keys;

    public static IEnumerable<string> KeyedNames => s_all.Where(a => a.Value.Block > 0).Select(a => a.Key);

    public static bool IsKnown(string name) => s_all.ContainsKey(name);

    public static Hasher? Create(string name) => s_all.TryGetValue(name, out var a) ? a.Create() : null;

    /// <summary>A hash that starts with a number, where the algorithm knows one.</summary>
    public static Hasher Create(string name, PhpArray? options)
    {
        var hasher = Create(name)!;
        if (options?.GetItemValue("seed") is { IsLong: true } seed)
        {
            hasher.Seed = (uint)seed.Long;
            if (hasher.Checksum is XxHash seeded)
            {
                seeded.Seed = seed.Long;
            }
        }

        return hasher;
    }

    /// <summary>The block size for HMAC; 0 for checksums that have none.</summary>
    public static int BlockSize(string name) => s_all.TryGetValue(name, out var a) ? a.Block : 0;

    public static byte[] Hash(string name, ReadOnlySpan<byte> data, PhpArray? options = null)
    {
        if (!s_atOnce.TryGetValue(name, out var atOnce))
        {
            var hasher = Create(name, options);
            hasher.Append(data);
            return hasher.Finish();
        }

        if (data.Length <= MaxShortSha && name.Length == 6 && atOnce.Size == SHA256.HashSizeInBytes && CommonHashes.UsesPackage(data.Length))
        {
            return PackageDigests.Sha256(data);
        }

        var result = new byte[atOnce.Size];
        atOnce.Hash(data, result);
        return result;
    }

    /// <summary>HMAC, by RFC 2104.</summary>
    public static byte[] Hmac(string name, ReadOnlySpan<byte> key, ReadOnlySpan<byte> data)
    {
        var (inner, outer) = Pads(name, key);
        return Hash(name, [.. outer, .. Hash(name, [.. inner, .. data])]);
    }

    public static (byte[] Inner, byte[] Outer) Pads(string name, ReadOnlySpan<byte> key)
    {
        int block = BlockSize(name);
        var inner = new byte[block];
        var outer = new byte[block];
        byte[] used = key.Length > block ? Hash(name, key) : key.ToArray();
        used.CopyTo(inner, 0);
        used.CopyTo(outer, 0);
        for (int i = 0; i < block; i++)
        {
            inner[i] ^= 0x36;
            outer[i] ^= 0x5c;
        }

        return (inner, outer);
    }

    // Longer texts are quicker by the system, for all that it needs to begin.
    private const int MaxShortSha = 64;

    private delegate int HashAtOnce(ReadOnlySpan<byte> data, Span<byte> destination);

    private delegate byte[] SeededHash(ReadOnlySpan<byte> data, uint seed);

    private static Hasher Net(HashAlgorithmName name) => new(data => CryptographicOperations.HashData(name, data));

    private static Hasher Seeded(SeededHash hash)
    {
        Hasher? hasher = null;
        hasher = new Hasher(data => hash(data, hasher!.Seed));
        return hasher;
    }

    private static (Func<Hasher> Create, int Block) Package(string name, int block) => (() => new Hasher(data => PackageDigests.Hash(name, data)), block);
}
