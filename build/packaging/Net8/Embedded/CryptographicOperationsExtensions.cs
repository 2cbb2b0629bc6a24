namespace System.Security.Cryptography;

/// <summary>The one-shot hash by name that .NET 9 brought.</summary>
internal static class CryptographicOperationsExtensions
{
    extension(CryptographicOperations)
    {
        /// <summary>The hash of the data.</summary>
        public static byte[] HashData(HashAlgorithmName hashAlgorithm, ReadOnlySpan<byte> source)
        {
            using var hash = IncrementalHash.CreateHash(hashAlgorithm);
            hash.AppendData(source);
            return hash.GetHashAndReset();
        }
    }
}
