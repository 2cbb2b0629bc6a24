using System.Runtime.InteropServices;

namespace PeachpieSockets.Native.Interop.Windows;

/// <summary>&lt;iphlpapi.h&gt;, &lt;netioapi.h&gt;.</summary>
internal static unsafe partial class iphlpapi
{
    private const string Library = "iphlpapi.dll";

    [LibraryImport(Library)]
    internal static partial uint if_nametoindex(byte* InterfaceName);

    [LibraryImport(Library)]
    internal static partial byte* if_indextoname(uint InterfaceIndex, byte* InterfaceName);

    [LibraryImport(Library)]
    internal static partial uint GetIpAddrTable(byte* pIpAddrTable, uint* pdwSize, int bOrder);
}
