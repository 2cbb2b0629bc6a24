namespace PeachpieSockets.Embedded.Library.Hashing;

/// <summary>The numbers of the algorithms of mhash().</summary>
[PhpExtension("hash")]
public static class MhashConstants
{
    /// <summary>mhash(): CRC32.</summary>
    public const int MHASH_CRC32 = 0;

    /// <summary>mhash(): MD5.</summary>
    public const int MHASH_MD5 = 1;

    /// <summary>mhash(): SHA1.</summary>
    public const int MHASH_SHA1 = 2;

    /// <summary>mhash(): RIPEMD160.</summary>
    public const int MHASH_RIPEMD160 = 5;

    /// <summary>mhash(): TIGER.</summary>
    public const int MHASH_TIGER = 7;

    /// <summary>mhash(): GOST.</summary>
    public const int MHASH_GOST = 8;

    /// <summary>mhash(): CRC32B.</summary>
    public const int MHASH_CRC32B = 9;

    /// <summary>mhash(): TIGER128.</summary>
    public const int MHASH_TIGER128 = 14;

    /// <summary>mhash(): TIGER160.</summary>
    public const int MHASH_TIGER160 = 15;

    /// <summary>mhash(): MD4.</summary>
    public const int MHASH_MD4 = 16;

    /// <summary>mhash(): SHA256.</summary>
    public const int MHASH_SHA256 = 17;

    /// <summary>mhash(): ADLER32.</summary>
    public const int MHASH_ADLER32 = 18;

    /// <summary>mhash(): SHA224.</summary>
    public const int MHASH_SHA224 = 19;

    /// <summary>mhash(): SHA512.</summary>
    public const int MHASH_SHA512 = 20;

    /// <summary>mhash(): SHA384.</summary>
    public const int MHASH_SHA384 = 21;

    /// <summary>mhash(): WHIRLPOOL.</summary>
    public const int MHASH_WHIRLPOOL = 22;

    /// <summary>mhash(): RIPEMD128.</summary>
    public const int MHASH_RIPEMD128 = 23;

    /// <summary>mhash(): RIPEMD256.</summary>
    public const int MHASH_RIPEMD256 = 24;

    /// <summary>mhash(): RIPEMD320.</summary>
    public const int MHASH_RIPEMD320 = 25;

    /// <summary>mhash(): MD2.</summary>
    public const int MHASH_MD2 = 28;

    /// <summary>mhash(): FNV132.</summary>
    public const int MHASH_FNV132 = 29;

    /// <summary>mhash(): FNV1A32.</summary>
    public const int MHASH_FNV1A32 = 30;

    /// <summary>mhash(): FNV164.</summary>
    public const int MHASH_FNV164 = 31;

    /// <summary>mhash(): FNV1A64.</summary>
    public const int MHASH_FNV1A64 = 32;

    /// <summary>mhash(): JOAAT.</summary>
    public const int MHASH_JOAAT = 33;

    /// <summary>mhash(): CRC32C.</summary>
    public const int MHASH_CRC32C = 34;

    /// <summary>mhash(): MURMUR3A.</summary>
    public const int MHASH_MURMUR3A = 35;

    /// <summary>mhash(): MURMUR3C.</summary>
    public const int MHASH_MURMUR3C = 36;

    /// <summary>mhash(): MURMUR3F.</summary>
    public const int MHASH_MURMUR3F = 37;

    /// <summary>mhash(): XXH32.</summary>
    public const int MHASH_XXH32 = 38;

    /// <summary>mhash(): XXH64.</summary>
    public const int MHASH_XXH64 = 39;

    /// <summary>mhash(): XXH3.</summary>
    public const int MHASH_XXH3 = 40;

    /// <summary>mhash(): XXH128.</summary>
    public const int MHASH_XXH128 = 41;
}
