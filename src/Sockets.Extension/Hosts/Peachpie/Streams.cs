using Pchp.Library.Streams;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Hosts;

/// <summary>Streams of Peachpie and their descriptors.</summary>
internal static class Streams
{
    /// <summary>Whether a value is a stream that is open.</summary>
    internal static bool IsStream(PhpValue value) => value.AsObject() is PhpStream { IsValid: true };

    /// <summary>The descriptor of a stream; null after a warning where it has none.</summary>
    internal static SocketHandle? GetDescriptor(Context ctx, PhpValue stream, string function)
    {
        var resource = stream.AsObject() as PhpStream;
        nint descriptor = resource switch
        {
            SocketStream { IsValid: true, Socket: { } socket } => socket.Handle,
            NativeStream { IsValid: true, RawStream: FileStream file } => file.SafeFileHandle.DangerousGetHandle(),
            _ => -1,
        };
        if (descriptor >= 0)
        {
            return new SocketHandle(descriptor, ownsHandle: false);
        }

        Host.Warning(ctx, $"{function}(): Cannot represent a stream of type {resource?.Wrapper?.Label ?? "unknown"} as a File Descriptor");
        return null;
    }

    /// <summary>A stream of a descriptor that is no socket; it belongs to the stream from now on.</summary>
    internal static PhpValue FromDescriptor(Context ctx, SocketHandle handle)
    {
        var file = new FileStream(new Microsoft.Win32.SafeHandles.SafeFileHandle(handle.Detach(), ownsHandle: true), FileAccess.ReadWrite, bufferSize: 0);
        return PhpValue.FromClass(
            new NativeStream(ctx, file, null, StreamAccessOptions.Read | StreamAccessOptions.Write, null, StreamContext.Default));
    }
}
