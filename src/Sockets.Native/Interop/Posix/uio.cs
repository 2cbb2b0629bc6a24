using System.Runtime.InteropServices;

namespace PeachpieSockets.Native.Interop.Posix;

// <sys/uio.h>
internal static unsafe partial class libc
{
    [LibraryImport(Library)]
    internal static partial nint readv(int fd, iovec* iov, int iovcnt);

    [LibraryImport(Library)]
    internal static partial nint writev(int fd, iovec* iov, int iovcnt);
}
