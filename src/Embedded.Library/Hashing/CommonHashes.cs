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
    public static PhpString md5(PhpString @string, bool binary = false)
    {
        var text = @string.AsSpan();
        bool byPackage = text.Length <= MaxShort && (s_shortHashes >= ManyHashes || ++s_shortHashes >= ManyHashes);
        return HashFunctions.Show(byPackage ? PackageDigests.Md5(text) : MD5.HashData(text), binary);
    }

    /// <summary>SHA-1, in hexadecimal digits or bytes.</summary>
    [PhpOnlyReads]
    public static PhpString sha1(PhpString @string, bool binary = false) => HashFunctions.Show(SHA1.HashData(@string.AsSpan()), binary);

    /// <summary>The CRC-32 of a string.</summary>
    [PhpOnlyReads]
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
