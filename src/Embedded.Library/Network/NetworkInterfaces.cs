using System.Net;
using System.Runtime.InteropServices;

namespace PeachpieSockets.Embedded.Library.Network;

/// <summary>The machine's network interfaces.</summary>
[PhpExtension("standard")]
public static partial class NetworkInterfaces
{
    private const uint IsUp = 1;
    private const uint HasBroadcast = 2;
    private const uint IsPointToPoint = 16;
    private const int IPv4 = 2;
    private const int IPv6 = 10;

    /// <summary>The interfaces by name with their addresses, as getifaddrs(3) tells them; false where it cannot.</summary>
    [PhpSignature("(): array|false")]
    public static PhpValue net_get_interfaces(Context ctx)
    {
        if (!OperatingSystem.IsLinux())
        {
            ctx.Warning("net_get_interfaces(): not available on this system");
            return PhpValue.False;
        }

        if (getifaddrs(out nint first) != 0)
        {
            ctx.Warning($"net_get_interfaces(): getifaddrs() failed {Marshal.GetLastPInvokeError()}: {Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError())}");
            return PhpValue.False;
        }

        var result = new PhpArray();
        try
        {
            for (nint at = first; at != 0;)
            {
                var entry = Marshal.PtrToStructure<InterfaceAddress>(at);
                Add(result, entry);
                at = entry.Next;
            }
        }
        finally
        {
            freeifaddrs(first);
        }

        return result;
    }

    private static void Add(PhpArray result, in InterfaceAddress entry)
    {
        IntStringKey name = Marshal.PtrToStringUTF8(entry.Name) ?? "";
        if (!result.TryGetValue(name, out var known))
        {
            known = new PhpArray { ["unicast"] = new PhpArray() };
            result.SetItemValue(name, known);
        }

        var address = new PhpArray { ["flags"] = (long)entry.Flags };
        if (entry.Address != 0)
        {
            address["family"] = (long)FamilyOf(entry.Address);
            Set(address, "address", entry.Address);
            Set(address, "netmask", entry.NetMask);
            Set(address, (entry.Flags & HasBroadcast) != 0 ? "broadcast" : (entry.Flags & IsPointToPoint) != 0 ? "ptp" : "", entry.Other);
        }

        known.Array["unicast"].Array.AddValue(address);
        known.Array["up"] = (entry.Flags & IsUp) != 0;
    }

    private static void Set(PhpArray target, string name, nint address)
    {
        if (name.Length == 0 || address == 0)
        {
            return;
        }

        // Behind family and port; an IPv6 address comes after four bytes more.
        (int offset, int length) = FamilyOf(address) switch { IPv4 => (4, 4), IPv6 => (8, 16), _ => (0, 0) };
        if (length > 0)
        {
            var bytes = new byte[length];
            Marshal.Copy(address + offset, bytes, 0, length);
            target[name] = AddressText.Text(new IPAddress(bytes));
        }
    }

    private static ushort FamilyOf(nint address) => (ushort)Marshal.ReadInt16(address);

    [StructLayout(LayoutKind.Sequential)]
    private struct InterfaceAddress
    {
        public nint Next;
        public nint Name;
        public uint Flags;
        public nint Address;
        public nint NetMask;
        public nint Other;
        public nint Data;
    }

    [LibraryImport("libc", SetLastError = true)]
    private static partial int getifaddrs(out nint first);

    [LibraryImport("libc")]
    private static partial void freeifaddrs(nint first);
}
