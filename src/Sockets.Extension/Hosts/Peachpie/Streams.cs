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
    internal static PhpResource FromDescriptor(Context ctx, SocketHandle handle)
    {
        var file = new FileStream(new Microsoft.Win32.SafeHandles.SafeFileHandle(handle.Detach(), ownsHandle: true), FileAccess.ReadWrite, bufferSize: 0);
        return new NativeStream(ctx, file, null, StreamAccessOptions.Read | StreamAccessOptions.Write, null, StreamContext.Default);
    }

    /// <summary>The socket of a stream; null after a warning where it has none.</summary>
    internal static Socket? Import(Context ctx, PhpResource resource, string function)
    {
        var stream = (PhpStream)resource;
        if (stream is not SocketStream { Socket: { } socket })
        {
            Host.Warning(ctx, $"{function}(): Cannot represent a stream of type {stream.Wrapper?.Label ?? "unknown"} as a Socket Descriptor");
            return null;
        }

        // The stream goes on owning the descriptor.
        var handle = new SocketHandle(socket.Handle, ownsHandle: false);
        int family = handle.GetName(out var name).Succeeded ? name.Family : 0;
        return Extension.Socket.OfStream(SocketState.Of(ctx), handle, family, stream);
    }

    /// <summary>A stream over the descriptor of a socket, which it owns then; the handle becomes one that does not.</summary>
    internal static PhpResource Export(Context ctx, ref SocketHandle handle, int family)
    {
        nint descriptor = handle.Descriptor;
        var stream = new DescriptorStream(ctx, handle);
        handle = new SocketHandle(descriptor, ownsHandle: false);
        return stream;
    }

    /// <summary>A socket holds its stream. Nothing is counted here: both end with the context or by collection.</summary>
    internal static bool Acquire(PhpResource stream) => false;

    /// <summary>The socket is gone that held a stream.</summary>
    internal static void Release(PhpResource stream)
    {
    }

    /// <summary>Sets the mode of a stream and its descriptor.</summary>
    internal static void SetBlocking(PhpResource stream, bool blocking) => _ = ((PhpStream)stream).SetParameter(StreamParameterOptions.BlockingMode, PhpValue.Create(blocking));
}
