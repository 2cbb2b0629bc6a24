using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;

namespace PeachpieSockets.Embedded.Library.Hashing;

/// <summary>Hashes that .NET does not have, of the package BouncyCastle; its assembly is loaded with the first of them.</summary>
internal static class PackageDigests
{
    /// <summary>The hash of data by php's name of an algorithm.</summary>
    public static byte[] Hash(string name, ReadOnlySpan<byte> data)
    {
        var result = Hash(Create(name, out int length), data);
        return result.Length == length ? result : result[..length];
    }

    // A digest is as new when it has told its result.
    private static byte[] Hash(IDigest digest, ReadOnlySpan<byte> data)
    {
        digest.BlockUpdate(data);
        var result = new byte[digest.GetDigestSize()];
        digest.DoFinal(result);
        return result;
    }

    [ThreadStatic]
    private static MD5Digest? s_md5;

    /// <summary>MD5 of a short text: the system's library needs three times as long, most of it to begin.</summary>
    public static byte[] Md5(ReadOnlySpan<byte> data) => Hash(s_md5 ??= new MD5Digest(), data);

    [ThreadStatic]
    private static Sha1Digest? s_sha1;

    [ThreadStatic]
    private static Sha256Digest? s_sha256;

    /// <summary>SHA-1 of a short text, as <see cref="Md5"/>.</summary>
    public static byte[] Sha1(ReadOnlySpan<byte> data) => Hash(s_sha1 ??= new Sha1Digest(), data);

    /// <summary>SHA-256 of a short text, as <see cref="Md5"/>.</summary>
    public static byte[] Sha256(ReadOnlySpan<byte> data) => Hash(s_sha256 ??= new Sha256Digest(), data);

    private static IDigest Create(string name, out int length)
    {
        IDigest digest = name switch
        {
            "md2" => new MD2Digest(),
            "sha224" => new Sha224Digest(),
            "sha512/224" => new Sha512tDigest(224),
            "sha512/256" => new Sha512tDigest(256),
            "sha3-224" => new Sha3Digest(224),
            "sha3-256" => new Sha3Digest(256),
            "sha3-384" => new Sha3Digest(384),
            "sha3-512" => new Sha3Digest(512),
            "ripemd128" => new RipeMD128Digest(),
            "ripemd160" => new RipeMD160Digest(),
            "ripemd256" => new RipeMD256Digest(),
            "ripemd320" => new RipeMD320Digest(),
            "whirlpool" => new WhirlpoolDigest(),
            "tiger128,3" or "tiger160,3" or "tiger192,3" => new TigerDigest(),
            "gost" => new Gost3411Digest(Org.BouncyCastle.Crypto.Engines.Gost28147Engine.GetSBox("D-Test")),
            "gost-crypto" => new Gost3411Digest(),
            _ => throw new ArgumentOutOfRangeException(nameof(name)),
        };
        length = name switch { "tiger128,3" => 16, "tiger160,3" => 20, _ => digest.GetDigestSize() };
        return digest;
    }
}
