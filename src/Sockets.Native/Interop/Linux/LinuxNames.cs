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

    public override int* h_errno => libc.__h_errno_location();

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

    public override int getservbyname(byte* name, byte* protocol) =>
        Call(
            (servent* entry, byte* buffer, nuint length, servent** result) => libc.getservbyname_r(name, protocol, entry, buffer, length, result),
            static (in servent entry) => (int?)SwapPort(entry.s_port)) ?? -1;

    public override byte[]? getservbyport(int port, byte* protocol) =>
        Call(
            (servent* entry, byte* buffer, nuint length, servent** result) =>
                libc.getservbyport_r(SwapPort(port), protocol, entry, buffer, length, result),
            static (in servent entry) => Bytes(entry.s_name));

    protected override AddressInfo ReadAnswer(void* entry, out void* next)
    {
        addrinfo* answer = (addrinfo*)entry;
        next = answer->ai_next;
        return new AddressInfo(
            answer->ai_flags,
            answer->ai_family,
            answer->ai_socktype,
            answer->ai_protocol,
            Bytes(answer->ai_canonname),
            Address(answer->ai_addr, (int)answer->ai_addrlen));
    }

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
