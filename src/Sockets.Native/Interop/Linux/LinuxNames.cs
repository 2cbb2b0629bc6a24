using System.Runtime.InteropServices;
using PeachpieSockets.Native.Interop.Posix;

namespace PeachpieSockets.Native.Interop.Linux;

/// <summary>The re-entrant look-ups of glibc and musl.</summary>
internal sealed unsafe class LinuxNames : PosixNames
{
    private const int ERANGE = 34;

    // Enough for a name with a dozen addresses; doubled while the library says ERANGE.
    private const int FirstBuffer = 1024;
    private const int LargestBuffer = 1 << 20;

    private delegate int Lookup<T>(T* entry, byte* buffer, nuint length, T** result)
        where T : unmanaged;

    public override byte[] strerror(int error)
    {
        byte* text = stackalloc byte[256];
        text[0] = 0;
        _ = libc.__xpg_strerror_r(error, text, 256);
        return Bytes(text)!;
    }

    public override byte[][]? gethostbyname2(byte* name, int family, out int hostError)
    {
        int failure = 0;
        byte[][]? addresses = Call(
            (hostent* entry, byte* buffer, nuint length, hostent** result) =>
            {
                int code;
                int status = libc.gethostbyname2_r(name, family, entry, buffer, length, result, &code);
                failure = code;
                return status;
            },
            static (in hostent entry) => AddressesOf(in entry));
        hostError = addresses is null ? failure : 0;
        return addresses;
    }

    public override AddressInfo[]? getaddrinfo(byte* node, byte* service, in AddressInfoHints hints, out int error)
    {
        addrinfo wanted = new()
        {
            ai_flags = hints.Flags,
            ai_family = hints.Family,
            ai_socktype = hints.SocketType,
            ai_protocol = hints.Protocol,
        };
        void* found;
        error = libc.getaddrinfo(node, service, &wanted, &found);
        if (error != 0)
        {
            return null;
        }

        try
        {
            List<AddressInfo> list = [];
            for (addrinfo* entry = (addrinfo*)found; entry != null; entry = entry->ai_next)
            {
                if (SocketAddress.TryFromBytes(new ReadOnlySpan<byte>(entry->ai_addr, (int)entry->ai_addrlen), out SocketAddress address))
                {
                    list.Add(new AddressInfo(
                        entry->ai_flags, entry->ai_family, entry->ai_socktype, entry->ai_protocol, Bytes(entry->ai_canonname), in address));
                }
            }

            return [.. list];
        }
        finally
        {
            libc.freeaddrinfo(found);
        }
    }

    public override int getservbyname(byte* name, byte* protocol) =>
        Call(
            (servent* entry, byte* buffer, nuint length, servent** result) => libc.getservbyname_r(name, protocol, entry, buffer, length, result),
            static (in servent entry) => (int?)SwapPort(entry.s_port)) ?? -1;

    public override byte[]? getservbyport(int port, byte* protocol) =>
        Call(
            (servent* entry, byte* buffer, nuint length, servent** result) =>
                libc.getservbyport_r(SwapPort(port), protocol, entry, buffer, length, result),
            static (in servent entry) => Bytes(entry.s_name));

    private delegate TResult Reader<T, TResult>(in T entry);

    private static byte[][] AddressesOf(in hostent entry)
    {
        fixed (hostent* host = &entry)
        {
            return Addresses(host);
        }
    }

    // What the entry points to lives in the buffer: it is read before the buffer goes.
    private static TResult? Call<T, TResult>(Lookup<T> lookup, Reader<T, TResult> read)
        where T : unmanaged
    {
        for (int length = FirstBuffer; length <= LargestBuffer; length *= 2)
        {
            byte* buffer = (byte*)NativeMemory.Alloc((nuint)length);
            try
            {
                T entry;
                T* result = null;
                int status = lookup(&entry, buffer, (nuint)length, &result);
                if (result != null)
                {
                    return read(in entry);
                }

                if (status != ERANGE)
                {
                    return default;
                }
            }
            finally
            {
                NativeMemory.Free(buffer);
            }
        }

        return default;
    }
}
