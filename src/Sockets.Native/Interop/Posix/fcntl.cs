using System.Runtime.InteropServices;

namespace PeachpieSockets.Native.Interop.Posix;

// <fcntl.h, sys/ioctl.h>
internal static unsafe partial class libc
{
    // Variadic in C. On x64 and on Linux arm64 the third argument travels as a named one would; Apple's arm64 puts variadic arguments
    // on the stack, which fcntl_apple and ioctl_apple reach by filling the registers first.
    [LibraryImport(Library)]
    internal static partial int fcntl(int fd, int cmd, nint arg);

    [LibraryImport(Library)]
    internal static partial int ioctl(int fd, nuint request, void* arg);

    [LibraryImport(Library, EntryPoint = "fcntl")]
    internal static partial int fcntl_apple(int fd, nint cmd, nint r2, nint r3, nint r4, nint r5, nint r6, nint r7, nint arg);

    [LibraryImport(Library, EntryPoint = "ioctl")]
    internal static partial int ioctl_apple(int fd, nuint request, nint r2, nint r3, nint r4, nint r5, nint r6, nint r7, void* arg);
}
