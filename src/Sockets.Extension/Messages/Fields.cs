using System.Buffers.Binary;
using System.Runtime.InteropServices;
using PeachpieSockets.Extension.Addressing;
using PeachpieSockets.Extension.Arguments;
using PeachpieSockets.Extension.Errors;
using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Messages;

/// <summary>How the kinds of fields are converted.</summary>
internal static class Fields
{
    internal static Field Int(string key, bool isRequired, int offset) => new(key, isRequired, offset, sizeof(int), ReadInt, WriteInt);

    internal static Field UInt32(string key, bool isRequired, int offset, IntegerKind kind) =>
        new(key, isRequired, offset, sizeof(uint), (c, v, p) => ReadUInt32(kind, c, v, p), WriteUInt32);

    internal static Field Port(string key, int offset) => new(key, false, offset, sizeof(ushort), ReadPort, WritePort);

    internal static Field IPv4(string key, int offset) => new(key, false, offset, 4, ReadIPv4, static p => WriteHost(SocketAddress.FromIPv4(p, 0)));

    internal static Field IPv6(string key, bool isRequired, int offset) =>
        new(key, isRequired, offset, 16, ReadIPv6, static p => WriteHost(SocketAddress.FromIPv6(p, 0)));

    internal static Field InterfaceIndex(string key, int offset) => new(key, true, offset, sizeof(uint), ReadInterface, WriteUInt32);

    internal static bool ReadInt(Conversion conversion, PhpValue value, Span<byte> place)
    {
        bool isRead = IntegerKind.Int.TryRead(conversion, value, out long number);
        MemoryMarshal.Write(place, (int)number);
        return isRead;
    }

    internal static PhpValue WriteInt(ReadOnlySpan<byte> place) => PhpValue.Create(MemoryMarshal.Read<int>(place));

    /// <summary>Resolves a host text; false where it has no address of the family.</summary>
    internal static bool TryResolve(Conversion conversion, PhpValue value, int family, string familyName, out SocketAddress address)
    {
        ReadOnlySpan<byte> text;
        try
        {
            text = conversion.Bytes(value);
        }
        catch
        {
            // As php, which looks the empty text up before the exception shows.
            _ = AddressResolver.Resolve(conversion.Socket, default, family, 0, out _);
            conversion.Socket.LastError = conversion.Socket.State.LastError = ErrorTexts.OfHostError(conversion.Socket.State.HostError);
            throw;
        }

        if (AddressResolver.TryResolve(conversion.Context, conversion.Socket, conversion.Function, text, family, 0, out address))
        {
            return true;
        }

        return conversion.Wrong(ByteText.Of("could not resolve address '").Append(CText.Of(text))
            .Append($"' to get an {familyName} address"));
    }

    private static bool ReadUInt32(IntegerKind kind, Conversion conversion, PhpValue value, Span<byte> place)
    {
        bool isRead = kind.TryRead(conversion, value, out long number);
        MemoryMarshal.Write(place, unchecked((uint)number));
        return isRead;
    }

    private static PhpValue WriteUInt32(ReadOnlySpan<byte> place) => PhpValue.Create((long)MemoryMarshal.Read<uint>(place));

    private static bool ReadPort(Conversion conversion, PhpValue value, Span<byte> place)
    {
        bool isRead = IntegerKind.UInt16.TryRead(conversion, value, out long number);
        BinaryPrimitives.WriteUInt16BigEndian(place, unchecked((ushort)number));
        return isRead;
    }

    private static PhpValue WritePort(ReadOnlySpan<byte> place) => PhpValue.Create((long)BinaryPrimitives.ReadUInt16BigEndian(place));

    private static bool ReadIPv4(Conversion conversion, PhpValue value, Span<byte> place)
    {
        bool isRead = TryResolve(conversion, value, SocketConstants.AF_INET, "AF_INET", out var address);
        address.HostBytes.CopyTo(place);
        return isRead;
    }

    private static bool ReadIPv6(Conversion conversion, PhpValue value, Span<byte> place)
    {
        bool isRead = TryResolve(conversion, value, SocketConstants.AF_INET6, "AF_INET6", out var address);
        address.HostBytes.CopyTo(place);
        return isRead;
    }

    private static PhpValue WriteHost(in SocketAddress address) => Value.String(AddressFormat.Host(in address));

    private static bool ReadInterface(Conversion conversion, PhpValue value, Span<byte> place)
    {
        value = value.GetValue();
        if (Value.IsLong(in value, out long number))
        {
            MemoryMarshal.Write(place, unchecked((uint)number));
            return number is >= 0 and <= uint.MaxValue
                || conversion.Wrong($"the interface index cannot be negative or larger than {uint.MaxValue}; given {number}");
        }

        var name = conversion.Bytes(value);
        bool isFound = NetworkInterfaces.TryGetIndex(name, out uint index, out _);
        MemoryMarshal.Write(place, index);
        return isFound || conversion.Wrong(ByteText.Of("no interface with name \"").Append(CText.Of(name)).Append("\" could be found"));
    }
}
