namespace PeachpieSockets.Native.Interop;

/// <summary>Names and texts: &lt;netdb.h&gt;, &lt;net/if.h&gt;, strerror. Not for hot paths.</summary>
internal unsafe interface INameCalls
{
    byte[] strerror(int error);

    byte[] gai_strerror(int error);

    /// <summary>Where the current thread keeps h_errno; null where the system has no such place.</summary>
    int* h_errno { get; }

    /// <summary>gethostbyname2: the addresses as 4 or 16 bytes each; null with h_errno on failure.</summary>
    byte[][]? gethostbyname2(byte* name, int family, out int hostError);

    /// <summary>getaddrinfo: null with EAI_* on failure.</summary>
    AddressInfo[]? getaddrinfo(byte* node, byte* service, in AddressInfoHints hints, out int error);

    /// <summary>The port in host order, or -1.</summary>
    int getservbyname(byte* name, byte* protocol);

    byte[]? getservbyport(int port, byte* protocol);

    /// <summary>The number, or -1.</summary>
    int getprotobyname(byte* name);

    byte[]? getprotobynumber(int number);

    uint if_nametoindex(byte* name, out int error);

    byte[]? if_indextoname(uint index, out int error);
}
