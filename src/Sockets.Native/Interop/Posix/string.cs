using System.Runtime.InteropServices;

namespace PeachpieSockets.Native.Interop.Posix;

// <string.h>
internal static unsafe partial class libc
{
    // The plain name is GNU's variant on glibc and POSIX's on musl; this one is POSIX's on both.
    [LibraryImport(Library)]
    internal static partial int __xpg_strerror_r(int errnum, byte* buf, nuint buflen);

    [LibraryImport(Library)]
    internal static partial int strerror_r(int errnum, byte* buf, nuint buflen);
}
