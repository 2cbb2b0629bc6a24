using System.Runtime.InteropServices;

namespace PeachpieSockets.Native.Interop.Posix;

// <netdb.h>
internal static unsafe partial class libc
{
    [LibraryImport(Library)]
    internal static partial int getaddrinfo(byte* node, byte* service, void* hints, void** res);

    [LibraryImport(Library)]
    internal static partial void freeaddrinfo(void* res);

    [LibraryImport(Library)]
    internal static partial byte* gai_strerror(int errcode);

    [LibraryImport(Library)]
    internal static partial int gethostbyname2_r(byte* name, int af, hostent* ret, byte* buf, nuint buflen, hostent** result, int* h_errnop);

    [LibraryImport(Library)]
    internal static partial int* __h_errno_location();

    // <errno.h>
    [LibraryImport(Library)]
    [SuppressGCTransition]
    internal static partial int* __errno_location();

    [LibraryImport(Library)]
    internal static partial int getservbyname_r(byte* name, byte* proto, servent* ret, byte* buf, nuint buflen, servent** result);

    [LibraryImport(Library)]
    internal static partial int getservbyport_r(int port, byte* proto, servent* ret, byte* buf, nuint buflen, servent** result);

    [LibraryImport(Library)]
    internal static partial servent* getservbyname(byte* name, byte* proto);

    [LibraryImport(Library)]
    internal static partial servent* getservbyport(int port, byte* proto);

    [LibraryImport(Library)]
    internal static partial protoent* getprotobyname(byte* name);

    [LibraryImport(Library)]
    internal static partial protoent* getprotobynumber(int proto);
}
