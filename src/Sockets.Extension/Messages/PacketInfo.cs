namespace PeachpieSockets.Extension.Messages;

/// <summary>struct in6_pktinfo: the address and interface that a packet came to or leaves by.</summary>
internal static class PacketInfo
{
    /// <summary>Its bytes.</summary>
    internal const int Size = 20;

    private static readonly Structure s_structure = new(Fields.IPv6("addr", true, 0), Fields.InterfaceIndex("ifindex", 16));

    internal static bool TryRead(Conversion conversion, PhpValue value, Span<byte> destination) => s_structure.TryRead(conversion, value, destination);

    internal static PhpArray ToArray(ReadOnlySpan<byte> info) => s_structure.AddTo(new PhpArray(2), info);
}
