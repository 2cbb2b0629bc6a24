namespace PeachpieSockets.Embedded.Library.Streams.Functions;

/// <summary>Kinds of encryption for stream_socket_enable_crypto().</summary>
[PhpExtension("standard")]
public static class CryptoConstants
{
    /// <summary>Encryption as a server: SSLv2.</summary>
    public const int STREAM_CRYPTO_METHOD_SSLv2_SERVER = 2;

    /// <summary>Encryption as a client: SSLv2.</summary>
    public const int STREAM_CRYPTO_METHOD_SSLv2_CLIENT = 3;

    /// <summary>Encryption as a server: SSLv3.</summary>
    public const int STREAM_CRYPTO_METHOD_SSLv3_SERVER = 4;

    /// <summary>The protocol SSL 3.</summary>
    public const int STREAM_CRYPTO_PROTO_SSLv3 = 4;

    /// <summary>Encryption as a client: SSLv3.</summary>
    public const int STREAM_CRYPTO_METHOD_SSLv3_CLIENT = 5;

    /// <summary>Encryption as a server: TLSv1.0.</summary>
    public const int STREAM_CRYPTO_METHOD_TLSv1_0_SERVER = 8;

    /// <summary>The protocol TLS 1.0.</summary>
    public const int STREAM_CRYPTO_PROTO_TLSv1_0 = 8;

    /// <summary>Encryption as a client: TLSv1.0.</summary>
    public const int STREAM_CRYPTO_METHOD_TLSv1_0_CLIENT = 9;

    /// <summary>Encryption as a server: TLSv1.1.</summary>
    public const int STREAM_CRYPTO_METHOD_TLSv1_1_SERVER = 16;

    /// <summary>The protocol TLS 1.1.</summary>
    public const int STREAM_CRYPTO_PROTO_TLSv1_1 = 16;

    /// <summary>Encryption as a client: TLSv1.1.</summary>
    public const int STREAM_CRYPTO_METHOD_TLSv1_1_CLIENT = 17;

    /// <summary>Encryption as a server: TLSv1.2.</summary>
    public const int STREAM_CRYPTO_METHOD_TLSv1_2_SERVER = 32;

    /// <summary>The protocol TLS 1.2.</summary>
    public const int STREAM_CRYPTO_PROTO_TLSv1_2 = 32;

    /// <summary>Encryption as a client: TLSv1.2.</summary>
    public const int STREAM_CRYPTO_METHOD_TLSv1_2_CLIENT = 33;

    /// <summary>Encryption as a client: SSLv23.</summary>
    public const int STREAM_CRYPTO_METHOD_SSLv23_CLIENT = 57;

    /// <summary>Encryption as a server: TLSv1.3.</summary>
    public const int STREAM_CRYPTO_METHOD_TLSv1_3_SERVER = 64;

    /// <summary>The protocol TLS 1.3.</summary>
    public const int STREAM_CRYPTO_PROTO_TLSv1_3 = 64;

    /// <summary>Encryption as a client: TLSv1.3.</summary>
    public const int STREAM_CRYPTO_METHOD_TLSv1_3_CLIENT = 65;

    /// <summary>Encryption as a server: SSLv23.</summary>
    public const int STREAM_CRYPTO_METHOD_SSLv23_SERVER = 120;

    /// <summary>Encryption as a server: ANY.</summary>
    public const int STREAM_CRYPTO_METHOD_ANY_SERVER = 126;
}
