using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace PeachpieSockets.Native.Interop.Windows;

/// <summary>Look-ups and texts of Windows. Winsock's answers are per thread, so nothing needs a lock.</summary>
internal sealed unsafe class WindowsNames : INameCalls
{
    private const uint FORMAT_MESSAGE_IGNORE_INSERTS = 0x200;
    private const uint FORMAT_MESSAGE_FROM_SYSTEM = 0x1000;
    private const int NDIS_IF_MAX_STRING_SIZE = 256;
    private const int ERROR_FILE_NOT_FOUND = 2;

    // Winsock must be started before the first look-up.
    private static readonly ISystemCalls s_started = SystemCalls.Current;

    public int* h_errno => null;

    public byte[] strerror(int error)
    {
        char* text = stackalloc char[512];
        uint length = kernel32.FormatMessageW(
            FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS, null, (uint)error, 0, text, 512, null);
        ReadOnlySpan<char> message = new ReadOnlySpan<char>(text, (int)length).TrimEnd("\r\n ").TrimEnd('.');
        byte[] bytes = new byte[Encoding.UTF8.GetByteCount(message)];
        _ = Encoding.UTF8.GetBytes(message, bytes);
        return bytes;
    }

    public byte[] gai_strerror(int error) => strerror(error);

    public byte[][]? gethostbyname2(byte* name, int family, out int hostError) =>
        HostByAddressInfo.Find(this, name, family, out hostError);

    public AddressInfo[]? getaddrinfo(byte* node, byte* service, in AddressInfoHints hints, out int error)
    {
        GC.KeepAlive(s_started);
        addrinfo wanted = new()
        {
            ai_flags = hints.Flags,
            ai_family = hints.Family,
            ai_socktype = hints.SocketType,
            ai_protocol = hints.Protocol,
        };
        addrinfo* found = null;
        error = ws2_32.getaddrinfo(node, service, &wanted, &found);
        if (error != 0)
        {
            return null;
        }

        try
        {
            List<AddressInfo> answers = [];
            for (addrinfo* entry = found; entry != null; entry = entry->ai_next)
            {
                _ = SocketAddress.TryFromBytes(new ReadOnlySpan<byte>(entry->ai_addr, (int)entry->ai_addrlen), out SocketAddress address);
                answers.Add(new AddressInfo(
                    entry->ai_flags, entry->ai_family, entry->ai_socktype, entry->ai_protocol, Bytes(entry->ai_canonname), in address));
            }

            return [.. answers];
        }
        finally
        {
            ws2_32.freeaddrinfo(found);
        }
    }

    public int getservbyname(byte* name, byte* protocol)
    {
        servent* entry = ws2_32.getservbyname(name, protocol);
        return entry == null ? -1 : BinaryPrimitives.ReverseEndianness((ushort)entry->s_port);
    }

    public byte[]? getservbyport(int port, byte* protocol)
    {
        servent* entry = ws2_32.getservbyport(BinaryPrimitives.ReverseEndianness((ushort)port), protocol);
        return entry == null ? null : Bytes(entry->s_name);
    }

    public int getprotobyname(byte* name)
    {
        protoent* entry = ws2_32.getprotobyname(name);
        return entry == null ? -1 : entry->p_proto;
    }

    public byte[]? getprotobynumber(int number)
    {
        protoent* entry = ws2_32.getprotobynumber(number);
        return entry == null ? null : Bytes(entry->p_name);
    }

    public uint if_nametoindex(byte* name, out int error)
    {
        uint index = iphlpapi.if_nametoindex(name);
        error = index == 0 ? ERROR_FILE_NOT_FOUND : 0;
        return index;
    }

    public byte[]? if_indextoname(uint index, out int error)
    {
        byte* name = stackalloc byte[NDIS_IF_MAX_STRING_SIZE + 1];
        byte* result = iphlpapi.if_indextoname(index, name);
        error = result == null ? ERROR_FILE_NOT_FOUND : 0;
        return Bytes(result);
    }

    private static byte[]? Bytes(byte* text) => text == null ? null : MemoryMarshal.CreateReadOnlySpanFromNullTerminated(text).ToArray();
}
