using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Hosts;

/// <summary>Streams of the embedded PHP and their descriptors.</summary>
internal static class Streams
{
    /// <summary>Whether a value is a stream that is open.</summary>
    internal static bool IsStream(PhpValue value) => false;

    /// <summary>The descriptor of a stream; null after a warning where it has none.</summary>
    internal static SocketHandle? GetDescriptor(Context ctx, PhpValue stream, string function) => null;

    /// <summary>A stream of a descriptor that is no socket; it belongs to the stream from now on.</summary>
    internal static PhpValue FromDescriptor(Context ctx, SocketHandle handle) => PhpValue.False;
}
