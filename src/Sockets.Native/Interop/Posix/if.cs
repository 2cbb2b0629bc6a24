using System.Runtime.InteropServices;

namespace PeachpieSockets.Native.Interop.Posix;

// <net/if.h>
internal static unsafe partial class libc
{
    [LibraryImport(Library)]
    internal static partial uint if_nametoindex(byte* ifname);

    [LibraryImport(Library)]
    internal static partial byte* if_indextoname(uint ifindex, byte* ifname);

    [LibraryImport(Library)]
    internal static partial if_nameindex* if_nameindex();

    [LibraryImport(Library)]
    internal static partial void if_freenameindex(if_nameindex* ptr);
}
