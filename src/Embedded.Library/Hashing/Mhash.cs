using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Hashing;

/// <summary>The functions of the old library mhash, by the algorithms of hash(). HAVAL and SNEFRU, which hash() does not have, are unknown here.</summary>
[PhpExtension("hash")]
public static class Mhash
{
    private const int LastAlgorithm = MhashConstants.MHASH_XXH128;
    private const int SaltLength = 8;

    // By number: the name of hash(), and that of mhash where it is another one.
    private static readonly Dictionary<long, (string Name, string Shown)> s_algorithms = new()
    {
        [MhashConstants.MHASH_CRC32] = ("crc32", ""),
        [MhashConstants.MHASH_MD5] = ("md5", ""),
        [MhashConstants.MHASH_SHA1] = ("sha1", ""),
        [MhashConstants.MHASH_RIPEMD160] = ("ripemd160", ""),
        [MhashConstants.MHASH_TIGER] = ("tiger192,3", "TIGER"),
        [MhashConstants.MHASH_GOST] = ("gost", ""),
        [MhashConstants.MHASH_CRC32B] = ("crc32b", ""),
        [MhashConstants.MHASH_TIGER128] = ("tiger128,3", "TIGER128"),
        [MhashConstants.MHASH_TIGER160] = ("tiger160,3", "TIGER160"),
        [MhashConstants.MHASH_MD4] = ("md4", ""),
        [MhashConstants.MHASH_SHA256] = ("sha256", ""),
        [MhashConstants.MHASH_ADLER32] = ("adler32", ""),
        [MhashConstants.MHASH_SHA224] = ("sha224", ""),
        [MhashConstants.MHASH_SHA512] = ("sha512", ""),
        [MhashConstants.MHASH_SHA384] = ("sha384", ""),
        [MhashConstants.MHASH_WHIRLPOOL] = ("whirlpool", ""),
        [MhashConstants.MHASH_RIPEMD128] = ("ripemd128", ""),
        [MhashConstants.MHASH_RIPEMD256] = ("ripemd256", ""),
        [MhashConstants.MHASH_RIPEMD320] = ("ripemd320", ""),
        [MhashConstants.MHASH_MD2] = ("md2", ""),
        [MhashConstants.MHASH_FNV132] = ("fnv132", ""),
        [MhashConstants.MHASH_FNV1A32] = ("fnv1a32", ""),
        [MhashConstants.MHASH_FNV164] = ("fnv164", ""),
        [MhashConstants.MHASH_FNV1A64] = ("fnv1a64", ""),
        [MhashConstants.MHASH_JOAAT] = ("joaat", ""),
        [MhashConstants.MHASH_CRC32C] = ("crc32c", ""),
        [MhashConstants.MHASH_MURMUR3A] = ("murmur3a", ""),
        [MhashConstants.MHASH_MURMUR3C] = ("murmur3c", ""),
        [MhashConstants.MHASH_MURMUR3F] = ("murmur3f", ""),
        [MhashConstants.MHASH_XXH32] = ("xxh32", ""),
        [MhashConstants.MHASH_XXH64] = ("xxh64", ""),
        [MhashConstants.MHASH_XXH3] = ("xxh3", ""),
        [MhashConstants.MHASH_XXH128] = ("xxh128", ""),
    };

    /// <summary>The hash of a string, or with a key its HMAC, in bytes; false for an unknown algorithm.</summary>
    [PhpDeprecated]
    [return: CastToFalse]
    public static PhpString mhash(long algo, PhpString data, PhpString? key = null)
        => !s_algorithms.TryGetValue(algo, out var known) ? default
            : key is { } secret ? HashFunctions.hash_hmac(known.Name, data, secret, true)
            : Algorithms.Hash(known.Name, data.AsSpan());

    /// <summary>The highest number of an algorithm.</summary>
    [PhpDeprecated]
    public static long mhash_count() => LastAlgorithm;

    /// <summary>The length of an algorithm's hash in bytes.</summary>
    [PhpDeprecated]
    [return: CastToFalse]
    public static long mhash_get_block_size(long algo) => s_algorithms.TryGetValue(algo, out var known) ? Algorithms.Hash(known.Name, default).Length : -1;

    /// <summary>The name of an algorithm.</summary>
    [PhpDeprecated]
    [return: CastToFalse]
    public static string? mhash_get_hash_name(long algo)
        => s_algorithms.TryGetValue(algo, out var known) ? known.Shown.Length > 0 ? known.Shown : known.Name.ToUpperInvariant() : null;

    /// <summary>A key from a password and the first eight bytes of a salt, by the salted S2K of OpenPGP.</summary>
    [PhpDeprecated]
    [return: CastToFalse]
    public static PhpString mhash_keygen_s2k(long algo, PhpString password, PhpString salt, long length)
    {
        if (length <= 0)
        {
            throw ArgumentBinder.ValueError(nameof(mhash_keygen_s2k), 4, "length", "must be a greater than 0");
        }

        if (!s_algorithms.TryGetValue(algo, out var known))
        {
            return default;
        }

        Span<byte> start = stackalloc byte[SaltLength];
        start.Clear();
        salt.AsSpan()[..Math.Min(SaltLength, salt.Length)].CopyTo(start);
        byte[] seed = [.. start, .. password.AsSpan()];
        var result = new ByteBuilder(Lengths.Checked(length));
        for (int block = 0; result.Length < length; block++)
        {
            result.Add(Algorithms.Hash(known.Name, [.. new byte[block], .. seed]));
        }

        return Bytes.Copy(result.AsSpan()[..(int)length]);
    }
}
