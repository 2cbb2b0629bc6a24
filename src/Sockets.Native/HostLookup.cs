using PeachpieSockets.Native.Addresses;
using PeachpieSockets.Native.Interop;

namespace PeachpieSockets.Native;

/// <summary>Look-ups of hosts, services and protocols by the C library: &lt;netdb.h&gt;. Names are bytes and end at their first NUL.</summary>
public static unsafe class HostLookup
{
    /// <summary>
    /// h_errno of the current thread: what the last look-up that asked somebody has left, 0 if none failed. Null where the system keeps none;
    /// then setting it does nothing.
    /// </summary>
    public static int? LastHostError
    {
        get => SystemCalls.Names.h_errno is var place && place != null ? *place : null;
        set
        {
            if (SystemCalls.Names.h_errno is var place && place != null)
            {
                *place = value ?? 0;
            }
        }
    }

    /// <summary>The addresses of a name in one family: gethostbyname2(3). Texts of addresses are names too (<c>127.1</c>).</summary>
    /// <param name="name">The name.</param>
    /// <param name="family">AF_INET or AF_INET6.</param>
    /// <param name="hostError">0, or h_errno: HOST_NOT_FOUND, TRY_AGAIN, NO_RECOVERY, NO_DATA.</param>
    /// <returns>Addresses of 4 or 16 bytes, in the library's order; empty on failure.</returns>
    public static IReadOnlyList<ReadOnlyMemory<byte>> GetHostAddresses(ReadOnlySpan<byte> name, int family, out int hostError)
    {
        fixed (byte* text = Terminated(name))
        {
            byte[][]? found = SystemCalls.Names.gethostbyname2(text, family, out hostError);
            return found is null ? [] : Array.ConvertAll(found, static bytes => new ReadOnlyMemory<byte>(bytes));
        }
    }

    /// <summary>The first address of a name in one family, as a socket address: gethostbyname2(3).</summary>
    /// <param name="name">The name.</param>
    /// <param name="family">AF_INET or AF_INET6.</param>
    /// <param name="port">The port to put into the address.</param>
    /// <param name="address">The address.</param>
    /// <param name="hostError">0, or h_errno.</param>
    public static bool TryGetHostAddress(ReadOnlySpan<byte> name, int family, int port, out SocketAddress address, out int hostError)
    {
        IReadOnlyList<ReadOnlyMemory<byte>> found = GetHostAddresses(name, family, out hostError);
        address = found.Count == 0 ? default
            : found[0].Length == 4 ? SocketAddress.FromIPv4(found[0].Span, port)
            : SocketAddress.FromIPv6(found[0].Span, port);
        return found.Count > 0;
    }

    /// <summary>Full look-up: getaddrinfo(3).</summary>
    /// <param name="host">The name, or <see langword="null"/>.</param>
    /// <param name="service">The name or number of a service, or <see langword="null"/>.</param>
    /// <param name="hints">What to look for.</param>
    /// <param name="error">0, or EAI_*.</param>
    /// <returns>The answers in the library's order, or <see langword="null"/>.</returns>
    public static AddressInfo[]? GetAddressInfo(byte[]? host, byte[]? service, in AddressInfoHints hints, out int error)
    {
        fixed (byte* node = host is null ? null : Terminated(host))
        fixed (byte* name = service is null ? null : Terminated(service))
        {
            return SystemCalls.Names.getaddrinfo(node, name, in hints, out error);
        }
    }

    /// <summary>The port of a service: getservbyname(3).</summary>
    /// <returns>The port in host order, or -1.</returns>
    public static int GetServicePort(ReadOnlySpan<byte> name, ReadOnlySpan<byte> protocol)
    {
        fixed (byte* text = Terminated(name))
        fixed (byte* proto = Terminated(protocol))
        {
            return SystemCalls.Names.getservbyname(text, proto);
        }
    }

    /// <summary>The service of a port: getservbyport(3).</summary>
    /// <returns>The name, or <see langword="null"/>.</returns>
    public static byte[]? GetServiceName(int port, ReadOnlySpan<byte> protocol)
    {
        fixed (byte* proto = Terminated(protocol))
        {
            return SystemCalls.Names.getservbyport(port, proto);
        }
    }

    /// <summary>The number of a protocol: getprotobyname(3).</summary>
    /// <returns>The number, or -1.</returns>
    public static int GetProtocolNumber(ReadOnlySpan<byte> name)
    {
        fixed (byte* text = Terminated(name))
        {
            return SystemCalls.Names.getprotobyname(text);
        }
    }

    /// <summary>The name of a protocol: getprotobynumber(3).</summary>
    /// <returns>The name, or <see langword="null"/>.</returns>
    public static byte[]? GetProtocolName(int number) => SystemCalls.Names.getprotobynumber(number);

    private static byte[] Terminated(ReadOnlySpan<byte> text) => CString.Of(text);
}
