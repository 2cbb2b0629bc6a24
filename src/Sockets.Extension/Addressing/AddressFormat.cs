using PeachpieSockets.Extension.Arguments;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Addressing;

/// <summary>Addresses as PHP shows them.</summary>
internal static class AddressFormat
{
    /// <summary>Dotted quad, or compressed IPv6 without a zone.</summary>
    internal static byte[] Host(in SocketAddress address)
    {
        Span<byte> text = stackalloc byte[64];
        return address.TryFormatHost(text, out int length) ? text[..length].ToArray() : [];
    }

    /// <summary>The path up to its first NUL: abstract names and unnamed sockets come out empty.</summary>
    internal static byte[] Path(in SocketAddress address) => CText.Of(address.UnixPath).ToArray();
}
