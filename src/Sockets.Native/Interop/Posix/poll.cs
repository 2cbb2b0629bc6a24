using System.Runtime.InteropServices;

namespace PeachpieSockets.Native.Interop.Posix;

// <poll.h>
internal static unsafe partial class libc
{
    [LibraryImport(Library)]
    internal static partial int poll(pollfd* fds, nuint nfds, int timeout);

    [LibraryImport(Library)]
    internal static partial int ppoll(pollfd* fds, nuint nfds, timespec* tmo_p, void* sigmask);
}
