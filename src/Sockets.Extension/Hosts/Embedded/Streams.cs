using PeachpieSockets.Embedded.Library.Streams;
using PeachpieSockets.Extension.Errors;
using PeachpieSockets.Extension.Hosts.Transports;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Hosts;

/// <summary>Streams of the embedded PHP and their descriptors.</summary>
internal static class Streams
{
    /// <summary>Whether a value is a stream that is open.</summary>
    internal static bool IsStream(PhpValue value) => value.AsObject() is PhpStream { IsValid: true };

    /// <summary>The descriptor of a stream; null after a warning where it has none.</summary>
    internal static SocketHandle? GetDescriptor(Context ctx, PhpValue stream, string function)
    {
        var opened = (PhpStream)stream.AsObject()!;
        if (IsFiltered(ctx, opened, function))
        {
            return null;
        }

        var device = opened.Device;
        if (device is TransportSocket socket)
        {
            return socket.Handle;
        }

        if (device.RequireDescriptor(ctx, function) is var descriptor and >= 0)
        {
            // The stream goes on owning it.
            return new SocketHandle(descriptor, ownsHandle: false);
        }

        Host.Warning(ctx, $"{function}(): Cannot represent a stream of type {device.Type} as a File Descriptor");
        return null;
    }

    /// <summary>A stream of a descriptor that is no socket; it belongs to the stream from now on.</summary>
    internal static PhpResource FromDescriptor(Context ctx, SocketHandle handle) => PhpStream.FromDescriptor(ctx, (int)handle.Detach(), "rw", handle.IsInheritable);

    /// <summary>The socket of a stream; null after a warning where it has none.</summary>
    internal static Socket? Import(Context ctx, PhpResource resource, string function)
    {
        var stream = (PhpStream)resource;
        if (IsFiltered(ctx, stream, function))
        {
            return null;
        }

        if (stream.Device is not TransportSocket { Handle: { } handle })
        {
            if (stream.Device is { Type: not "STDIO", Descriptor: < 0 } memory && memory.RequireDescriptor(ctx, function) >= 0)
            {
                // php asks the file that it has just moved to first.
                Host.Warning(ctx, $"{function}(): Cannot represent a stream of type STDIO as a Socket Descriptor");
            }

            Host.Warning(ctx, $"{function}(): Cannot represent a stream of type {stream.Device.Type} as a Socket Descriptor");
            return null;
        }

        if (stream.BufferedCount > 0)
        {
            Host.Warning(ctx, $"{function}(): {stream.BufferedCount} bytes of buffered data lost during stream conversion!");
        }

        int family = 0;
        bool known = SocketConstants.Exists(SocketConstants.SO_DOMAIN)
            && handle.GetOption(SocketConstants.SOL_SOCKET, SocketConstants.SO_DOMAIN, out family).Succeeded;
        if (!known)
        {
            var named = handle.GetName(out var name);
            if (named.Failed)
            {
                Failure.Report(ctx, function, "Unable to obtain socket family", named.Error);
                return null;
            }

            family = name.Family;
        }

        stream.IsUnbuffered = true;
        return Socket.OfStream(SocketState.Of(ctx), handle, family, stream);
    }

    private static bool IsFiltered(Context ctx, PhpStream stream, string function)
    {
        if (stream.IsFiltered)
        {
            Host.Warning(ctx, $"{function}(): Cannot cast a filtered stream on this system");
        }

        return stream.IsFiltered;
    }

    /// <summary>A stream over the descriptor of a socket, which both share.</summary>
    internal static PhpResource Export(Context ctx, ref SocketHandle handle, int family)
    {
        bool isBlocking = handle.IsBlocking() is not { Succeeded: true, Value: 0 };
        var stream = new PhpStream(ctx, new TransportSocket(ctx, handle, SocketKind.Of(handle, family), isBlocking), "r+");
        stream.CountHolders();
        return stream;
    }

    /// <summary>A socket holds its stream as a variable of the script does: whether that counts.</summary>
    internal static bool Acquire(PhpResource stream) => ((PhpStream)stream).Acquire();

    /// <summary>The socket is gone that held a stream.</summary>
    internal static void Release(PhpResource stream) => ((PhpStream)stream).Release();

    /// <summary>Sets the mode of a stream and its descriptor.</summary>
    internal static void SetBlocking(PhpResource stream, bool blocking) => _ = ((PhpStream)stream).Device.SetBlocking(blocking);
}
