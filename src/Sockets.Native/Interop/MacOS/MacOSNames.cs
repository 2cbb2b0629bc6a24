using PeachpieSockets.Native.Interop.Posix;

namespace PeachpieSockets.Native.Interop.MacOS;

/// <summary>macOS has no re-entrant variants: its host look-up is getaddrinfo, the rest is done one at a time.</summary>
internal sealed unsafe class MacOSNames : PosixNames
{
    private static readonly Lock s_services = new();

    public override byte[] strerror(int error)
    {
        byte* text = stackalloc byte[256];
        text[0] = 0;
        _ = libc.strerror_r(error, text, 256);
        return Bytes(text)!;
    }

    public override byte[][]? gethostbyname2(byte* name, int family, out int hostError) =>
        HostByAddressInfo.Find(this, name, family, out hostError);

    public override int getservbyname(byte* name, byte* protocol)
    {
        lock (s_services)
        {
            servent* entry = libc.getservbyname(name, protocol);
            return entry == null ? -1 : SwapPort(entry->s_port);
        }
    }

    public override byte[]? getservbyport(int port, byte* protocol)
    {
        lock (s_services)
        {
            servent* entry = libc.getservbyport(SwapPort(port), protocol);
            return entry == null ? null : Bytes(entry->s_name);
        }
    }

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
}
