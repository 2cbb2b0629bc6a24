using PeachpieSockets.Native.Messages;

namespace PeachpieSockets.Native;

/// <summary>The sizes of control messages: cmsg(3).</summary>
public static class ControlMessage
{
    /// <summary>CMSG_LEN: header and payload.</summary>
    public static long Length(long dataLength) => ControlLayout.DataOffset + dataLength;

    /// <summary>CMSG_SPACE: the room that a message takes in a buffer, padding included.</summary>
    public static long Space(long dataLength) => ControlLayout.DataOffset + ControlLayout.Align(dataLength);
}
