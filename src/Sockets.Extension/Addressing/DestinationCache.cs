using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Addressing;

/// <summary>The address that a context sent or connected to last, in both forms: loops use one again and again, with one socket or with many.</summary>
internal sealed class DestinationCache
{
    private byte[] _text = [];
    private int _port;
    private SocketAddress _address;

    /// <summary>The address that a text and port meant last time, if these and the family are the same.</summary>
    internal bool TryGet(ReadOnlySpan<byte> text, int family, int port, out SocketAddress address)
    {
        bool isSame = port == _port && family == _address.Family && text.SequenceEqual(_text);
        address = isSame ? _address : default;
        return isSame;
    }

    /// <summary>Forgets the address: it may lead elsewhere now.</summary>
    internal void Clear() => _address = default;

    /// <summary>Remembers what a numeric text means. Names are not remembered: their addresses change.</summary>
    internal void Set(ReadOnlySpan<byte> text, int port, in SocketAddress address)
    {
        _text = text.ToArray();
        _port = port;
        _address = address;
    }
}
