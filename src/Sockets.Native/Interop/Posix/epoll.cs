using System.Runtime.InteropServices;

namespace PeachpieSockets.Native.Interop.Posix;

// <sys/epoll.h>
internal static unsafe partial class libc
{
    [LibraryImport(Library)]
    internal static partial int epoll_create1(int flags);

    [LibraryImport(Library)]
    internal static partial int epoll_ctl(int epfd, int op, int fd, void* @event);

    [LibraryImport(Library)]
    internal static partial int epoll_wait(int epfd, void* events, int maxevents, int timeout);
}
