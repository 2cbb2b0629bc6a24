using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using PeachpieSockets.Embedded.Library.Streams.Posix;

namespace PeachpieSockets.Embedded.Library.Network;

/// <summary>
/// Names of hosts by the C library: getaddrinfo(3), gethostname(2). .NET has them in an assembly of their own, whose file cannot be opened any more when
/// a script has used up its descriptors; the C library then finds nothing, as under php. Windows asks .NET.
/// </summary>
internal static unsafe partial class SystemNames
{
    private const int Stream = 1;
    private const int IPv4 = 2;
    private const int IPv4Offset = 4;
    private const int LongestName = 256;

    /// <summary>The machine's name.</summary>
    public static string LocalHost
    {
        get
        {
            if (OperatingSystem.IsWindows())
            {
                return WindowsLocalHost();
            }

            byte* name = stackalloc byte[LongestName];
            return gethostname(name, LongestName - 1) == 0 ? Marshal.PtrToStringUTF8((nint)name)! : "localhost";
        }
    }

    /// <summary>The IPv4 addresses of a name, as texts; none where it is not found.</summary>
    public static IReadOnlyList<string> IPv4Addresses(string name)
    {
        if (name.Length == 0 || name.Contains('\0'))
        {
            return [];
        }

        if (OperatingSystem.IsWindows())
        {
            return WindowsAddresses(name);
        }

        var found = new List<string>();
        AddressInfo hints = new() { Family = IPv4, SocketType = Stream };
        AddressInfo* first;
        fixed (byte* text = Libc.CString(Encoding.UTF8.GetBytes(name)))
        {
            if (getaddrinfo(text, null, &hints, &first) != 0)
            {
                return [];
            }
        }

        for (var info = first; info != null; info = info->Next)
        {
            byte* address = (OperatingSystem.IsMacOS() || OperatingSystem.IsFreeBSD() ? info->Second : info->First) + IPv4Offset;
            found.Add($"{address[0]}.{address[1]}.{address[2]}.{address[3]}");
        }

        freeaddrinfo(first);
        return found;
    }

    // Methods of their own, so that .NET's assembly is not loaded where it is not used.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string WindowsLocalHost() => Dns.GetHostName();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string[] WindowsAddresses(string name)
    {
        try
        {
            return Array.ConvertAll(Dns.GetHostAddresses(name, AddressFamily.InterNetwork), static address => address.ToString());
        }
        catch (Exception e) when (e is SocketException or ArgumentException)
        {
            return [];
        }
    }

    [LibraryImport("libc")]
    private static partial int gethostname(byte* name, nint length);

    [LibraryImport("libc")]
    private static partial int getaddrinfo(byte* name, byte* service, AddressInfo* hints, AddressInfo** result);

    [LibraryImport("libc")]
    private static partial void freeaddrinfo(AddressInfo* first);

    // struct addrinfo. The address is the first pointer on Linux; on the others that is the canonical name, and the address the second.
    [StructLayout(LayoutKind.Sequential)]
    private struct AddressInfo
    {
        public int Flags;
        public int Family;
        public int SocketType;
        public int Protocol;
        public nuint AddressLength;
        public byte* First;
        public byte* Second;
        public AddressInfo* Next;
    }
}
