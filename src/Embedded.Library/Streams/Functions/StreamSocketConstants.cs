namespace PeachpieSockets.Embedded.Library.Streams.Functions;

/// <summary>Constants of sockets as streams.</summary>
[PhpExtension("standard")]
public static class StreamSocketConstants
{
    /// <summary>Keep the connection for later calls.</summary>
    public const int STREAM_CLIENT_PERSISTENT = 1;

    /// <summary>Connect and do not wait for it.</summary>
    public const int STREAM_CLIENT_ASYNC_CONNECT = 2;

    /// <summary>Connect.</summary>
    public const int STREAM_CLIENT_CONNECT = 4;

    /// <summary>Bind.</summary>
    public const int STREAM_SERVER_BIND = 4;

    /// <summary>Listen.</summary>
    public const int STREAM_SERVER_LISTEN = 8;

    /// <summary>No more receiving.</summary>
    public const int STREAM_SHUT_RD = 0;

    /// <summary>No more sending.</summary>
    public const int STREAM_SHUT_WR = 1;

    /// <summary>Neither.</summary>
    public const int STREAM_SHUT_RDWR = 2;

    /// <summary>IPv4.</summary>
    public const int STREAM_PF_INET = 2;

    /// <summary>IPv6.</summary>
    public static int STREAM_PF_INET6 => OperatingSystem.IsWindows() ? 23 : OperatingSystem.IsMacOS() ? 30 : 10;

    /// <summary>Unix.</summary>
    public const int STREAM_PF_UNIX = 1;

    /// <summary>IP.</summary>
    public const int STREAM_IPPROTO_IP = 0;

    /// <summary>TCP.</summary>
    public const int STREAM_IPPROTO_TCP = 6;

    /// <summary>UDP.</summary>
    public const int STREAM_IPPROTO_UDP = 17;

    /// <summary>ICMP.</summary>
    public const int STREAM_IPPROTO_ICMP = 1;

    /// <summary>Raw.</summary>
    public const int STREAM_IPPROTO_RAW = 255;

    /// <summary>A stream of bytes.</summary>
    public const int STREAM_SOCK_STREAM = 1;

    /// <summary>Datagrams.</summary>
    public const int STREAM_SOCK_DGRAM = 2;

    /// <summary>Raw packets.</summary>
    public const int STREAM_SOCK_RAW = 3;

    /// <summary>Reliable datagrams.</summary>
    public const int STREAM_SOCK_RDM = 4;

    /// <summary>Packets in order.</summary>
    public const int STREAM_SOCK_SEQPACKET = 5;

    /// <summary>Leave the message.</summary>
    public const int STREAM_PEEK = 2;

    /// <summary>Urgent data.</summary>
    public const int STREAM_OOB = 1;

    /// <summary>Warnings of the opening function.</summary>
    public const int STREAM_REPORT_ERRORS = 8;

    /// <summary>Search include_path.</summary>
    public const int STREAM_USE_PATH = 1;

    /// <summary>A wrapper for addresses.</summary>
    public const int STREAM_IS_URL = 1;

    /// <summary>Make folders above.</summary>
    public const int STREAM_MKDIR_RECURSIVE = 1;

    /// <summary>TLS of any version.</summary>
    public const int STREAM_CRYPTO_METHOD_ANY_CLIENT = 127;

    /// <summary>TLS.</summary>
    public const int STREAM_CRYPTO_METHOD_TLS_CLIENT = 121;

    /// <summary>TLS.</summary>
    public const int STREAM_CRYPTO_METHOD_TLS_SERVER = 120;
}
