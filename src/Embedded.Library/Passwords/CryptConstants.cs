namespace PeachpieSockets.Embedded.Library.Passwords;

/// <summary>The methods that crypt() has.</summary>
[PhpExtension("standard")]
public static class CryptConstants
{
    /// <summary>Whether crypt() has BLOWFISH.</summary>
    public const int CRYPT_BLOWFISH = 1;

    /// <summary>Whether crypt() has EXT DES.</summary>
    public const int CRYPT_EXT_DES = 1;

    /// <summary>Whether crypt() has MD5.</summary>
    public const int CRYPT_MD5 = 1;

    /// <summary>Whether crypt() has SHA256.</summary>
    public const int CRYPT_SHA256 = 1;

    /// <summary>Whether crypt() has SHA512.</summary>
    public const int CRYPT_SHA512 = 1;

    /// <summary>Whether crypt() has STD DES.</summary>
    public const int CRYPT_STD_DES = 1;
}
