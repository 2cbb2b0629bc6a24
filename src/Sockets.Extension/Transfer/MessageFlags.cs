using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Transfer;

/// <summary>The flags of received messages.</summary>
internal static class MessageFlags
{
    /// <summary>
    /// The flags as scripts see them. The engine asks for close-on-exec itself, and the system tells that back; only a script that asked sees it.
    /// </summary>
    internal static int Shown(int received, int asked) =>
        SocketConstants.Exists(SocketConstants.MSG_CMSG_CLOEXEC) ? received & ~(SocketConstants.MSG_CMSG_CLOEXEC & ~asked) : received;
}
