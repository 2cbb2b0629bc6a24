namespace PeachpieSockets.Native;

/// <summary>One answer of getaddrinfo(3).</summary>
public sealed class AddressInfo
{
    private readonly SocketAddress _address;
    private readonly byte[]? _canonicalName;

    internal AddressInfo(int flags, int family, int socketType, int protocol, byte[]? canonicalName, in SocketAddress address)
    {
        Flags = flags;
        Family = family;
        SocketType = socketType;
        Protocol = protocol;
        _canonicalName = canonicalName;
        _address = address;
    }

    /// <summary>ai_flags: AI_*, as the library leaves them.</summary>
    public int Flags { get; }

    /// <summary>ai_family: AF_*.</summary>
    public int Family { get; }

    /// <summary>ai_socktype: SOCK_*.</summary>
    public int SocketType { get; }

    /// <summary>ai_protocol: IPPROTO_*.</summary>
    public int Protocol { get; }

    /// <summary>Whether there is a canonical name: only in the first answer, and only if AI_CANONNAME was asked for.</summary>
    public bool HasCanonicalName => _canonicalName is not null;

    /// <summary>ai_canonname without its NUL.</summary>
    public ReadOnlyMemory<byte> CanonicalName => _canonicalName;

    /// <summary>ai_addr.</summary>
    public ref readonly SocketAddress Address => ref _address;
}
