using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Addressing;

/// <summary>The sender that a socket heard of last, in both forms.</summary>
internal sealed class AddressCache
{
    private PhpValue _senderText;

    /// <summary>The sender that the last datagram came from; receive the next one's into it.</summary>
    internal SocketAddress Sender;

    private SocketAddress _formatted;

    /// <summary>The text of <see cref="Sender"/>'s host, made anew only when the host differs from the last one.</summary>
    /// <param name="family">The socket's family: streams name no sender, PHP then shows the wildcard address.</param>
    internal PhpValue FormatSender(int family)
    {
        if (Sender.Length == 0)
        {
            return Value.String(family == SocketConstants.AF_INET ? "0.0.0.0"u8.ToArray() : "::"u8.ToArray());
        }

        if (_senderText.IsNull || _formatted.Family != Sender.Family || !_formatted.HostBytes.SequenceEqual(Sender.HostBytes))
        {
            _formatted = Sender;
            _senderText = Value.String(AddressFormat.Host(in Sender));
        }

        return _senderText;
    }
}
