using System.Runtime.InteropServices;

namespace PeachpieSockets.Native.Interop.Posix;

// <unistd.h>
internal static unsafe partial class libc
{
    [LibraryImport(Library)]
    internal static partial int close(int fd);

    [LibraryImport(Library)]
    internal static partial nint read(int fd, byte* buf, nuint count);

    [LibraryImport(Library)]
    internal static partial nint write(int fd, byte* buf, nuint count);
}
