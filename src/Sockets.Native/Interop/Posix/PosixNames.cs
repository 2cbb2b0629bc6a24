using System.Runtime.InteropServices;

namespace PeachpieSockets.Native.Interop.Posix;

/// <summary>The look-ups that Linux and macOS make alike.</summary>
internal abstract unsafe class PosixNames : INameCalls
{
    private const int IF_NAMESIZE = 16;

    // getproto* keep their answer in static memory of the C library.
    private static readonly Lock s_protocols = new();

    public abstract byte[] strerror(int error);

    public virtual int* h_errno => null;

    public abstract byte[][]? gethostbyname2(byte* name, int family, out int hostError);

    public abstract int getservbyname(byte* name, byte* protocol);

    public abstract byte[]? getservbyport(int port, byte* protocol);

    public AddressInfo[]? getaddrinfo(byte* node, byte* service, in AddressInfoHints hints, out int error)
    {
        // The hints are the first four fields, which all systems agree on; the rest is zero.
        int* wanted = stackalloc int[16];
        new Span<int>(wanted, 16).Clear();
        (wanted[0], wanted[1], wanted[2], wanted[3]) = (hints.Flags, hints.Family, hints.SocketType, hints.Protocol);
        void* found = null;
        error = libc.getaddrinfo(node, service, wanted, &found);
        if (error != 0)
        {
            return null;
        }

        try
        {
            List<AddressInfo> answers = [];
            for (void* entry = found; entry != null;)
            {
                answers.Add(ReadAnswer(entry, out entry));
            }

            return [.. answers];
        }
        finally
        {
            libc.freeaddrinfo(found);
        }
    }

    public byte[] gai_strerror(int error) => Bytes(libc.gai_strerror(error)) ?? [];

    public int getprotobyname(byte* name)
    {
        lock (s_protocols)
        {
            protoent* entry = libc.getprotobyname(name);
            return entry == null ? -1 : entry->p_proto;
        }
    }

    public byte[]? getprotobynumber(int number)
    {
        lock (s_protocols)
        {
            protoent* entry = libc.getprotobynumber(number);
            return entry == null ? null : Bytes(entry->p_name);
        }
    }

    public uint if_nametoindex(byte* name, out int error)
    {
        uint index = libc.if_nametoindex(name);
        error = index == 0 ? LastError.Value : 0;
        return index;
    }

    public byte[]? if_indextoname(uint index, out int error)
    {
        byte* name = stackalloc byte[IF_NAMESIZE];
        byte* result = libc.if_indextoname(index, name);
        error = result == null ? LastError.Value : 0;
        return Bytes(result);
    }

    /// <summary>Copies one addrinfo and gives the next.</summary>
    protected abstract AddressInfo ReadAnswer(void* entry, out void* next);

    protected static SocketAddress Address(byte* bytes, int length)
    {
        _ = SocketAddress.TryFromBytes(new ReadOnlySpan<byte>(bytes, bytes == null ? 0 : length), out SocketAddress address);
        return address;
    }

    protected static byte[]? Bytes(byte* text) => text == null ? null : MemoryMarshal.CreateReadOnlySpanFromNullTerminated(text).ToArray();

    protected static byte[][] Addresses(hostent* host)
    {
        List<byte[]> addresses = [];
        for (byte** address = host->h_addr_list; *address != null; address++)
        {
            addresses.Add(new ReadOnlySpan<byte>(*address, host->h_length).ToArray());
        }

        return [.. addresses];
    }

    /// <summary>Ports travel in network order, in the low half of an int.</summary>
    protected static int SwapPort(int port) => System.Buffers.Binary.BinaryPrimitives.ReverseEndianness((ushort)port);
}
