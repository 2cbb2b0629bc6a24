using System.Diagnostics;
using PeachpieSockets.Extension.Arguments;
using PeachpieSockets.Extension.Hosts;

namespace PeachpieSockets.Extension.Functions;

/// <summary>Sockets of streams and streams of sockets: both have one descriptor, one blocking mode and one end. Follows PHP 8.2.</summary>
[PhpExtension("sockets")]
[PhpCountedResults]
[DebuggerNonUserCode]
public static class SocketStreams
{
    /// <summary>The socket of a stream. The stream lives as long as it.</summary>
    [PhpSignature("($stream): Socket|false")]
    public static PhpValue socket_import_stream(Context ctx, PhpValue stream)
    {
        const string Function = nameof(socket_import_stream);
        var value = stream.GetValue();
        if (value.AsObject() is not PhpResource resource || resource is Socket or AddressInfo)
        {
            throw Host.TypeError($"{Function}(): Argument #1 ($stream) must be of type resource, {Value.TypeName(value)} given");
        }

        if (!Streams.IsStream(value))
        {
            throw Host.TypeError($"{Function}(): supplied resource is not a valid stream resource");
        }

        return Streams.Import(ctx, resource, Function) is { } socket ? PhpValue.FromClass(socket) : PhpValue.False;
    }

    /// <summary>The stream of a socket; the same one each time.</summary>
    [PhpSignature("(Socket $socket)")]
    public static PhpValue socket_export_stream(Context ctx, PhpValue socket)
    {
        const string Function = nameof(socket_export_stream);
        var source = Args.Socket(socket, Function);
        var handle = source.Open(Function);
        if (source.Stream is null)
        {
            source.GiveTo(Streams.Export(ctx, ref handle, source.Family), handle);
        }

        return PhpValue.FromClass(source.Stream);
    }
}
