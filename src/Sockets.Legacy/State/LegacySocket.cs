using PeachpieSockets.Extension;
using PeachpieSockets.Native;

namespace PeachpieSockets.Legacy.State;

/// <summary>A socket behind a number, and where its line reading stands.</summary>
internal sealed class LegacySocket(Socket socket)
{
    /// <summary>The socket.</summary>
    internal Socket Socket { get; } = socket;

    /// <summary>Its descriptor.</summary>
    internal SocketHandle Handle => Socket.Open("");

    /// <summary>The last line ended with a CR whose LF, if there is one, was not there yet.</summary>
    internal bool IsAfterCarriageReturn { get; set; }

    /// <summary>That LF is taken from the socket already, and opens the next line.</summary>
    internal bool HoldsLineFeed { get; set; }
}
