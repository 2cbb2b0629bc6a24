using System.Security.Cryptography;

namespace PeachpieSockets.Embedded.Library.Hashing;

/// <summary>The hashes that have functions of their own.</summary>
[PhpExtension("standard")]
public static class CommonHashes
{
    // To load the package takes as long as some thousand hashes.
    private const int ManyHashes = 1000;
    private const int MaxShort = 1024;

    private static int s_shortHashes;

    /// <summary>MD5, in hexadecimal digits or bytes.</summary>
    [PhpOnlyReads]
    [PhpPlain]
    public static PhpString md5(PhpString @string, bool binary = false)
        => HashFunctions.Show(UsesPackage(@string.Length) ? PackageDigests.Md5(@string.AsSpan()) : MD5.HashData(@string.AsSpan()), binary);

    /// <summary>Whether one more hash of a text of this length, together with those before, is quicker by the package than by the system.</summary>
    internal static bool UsesPackage(int length) => length <= MaxShort && (s_shortHashes >= ManyHashes || ++s_shortHashes >= ManyHashes);

    /// <summary>SHA-1, in hexadecimal digits or bytes.</summary>
    [PhpOnlyReads]
    [PhpPlain]
    public static PhpString sha1(PhpString @string, bool binary = false) => HashFunctions.Show(UsesPackage(4 * @string.Length) ? PackageDigests.Sha1(@string.AsSpan()) : SHA1.HashData(@string.AsSpan()), binary);

    /// <summary>The CRC-32 of a string.</summary>
    [PhpOnlyReads]
    [PhpPlain]
    public static long crc32(PhpString @string) => System.IO.Hashing.Crc32.HashToUInt32(@string.AsSpan());

    /// <summary>MD5 of a file.</summary>
    [return: CastToFalse]
    public static PhpString md5_file(Context ctx, PhpString filename, bool binary = false)
        => Common.Files.TryRead(ctx, "md5_file", Streams.StreamArguments.Path(filename, "md5_file", 1), out var data) ? HashFunctions.Show(MD5.HashData(data), binary) : default;

    /// <summary>SHA-1 of a file.</summary>
    [return: CastToFalse]
    public static PhpString sha1_file(Context ctx, PhpString filename, bool binary = false)
        => Common.Files.TryRead(ctx, "sha1_file", Streams.StreamArguments.Path(filename, "sha1_file", 1), out var data) ? HashFunctions.Show(SHA1.HashData(data), binary) : default;
}
