using System.Net.Sockets;
using Pchp.Library.Streams;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Hosts;

/// <summary>A Peachpie stream over a descriptor of the engine, so that all of Peachpie's stream functions take it. It ends with its context.</summary>
internal sealed class DescriptorStream : SocketStream
{
    private readonly Context _owner;

    /// <summary>Wraps a descriptor, which belongs to the stream from now on.</summary>
    internal DescriptorStream(Context ctx, SocketHandle handle)
        : base(ctx, new System.Net.Sockets.Socket(new SafeSocketHandle(handle.Detach(), ownsHandle: true)), null, StreamContext.Default)
    {
        _owner = ctx;
        ctx.RegisterDisposable(this);
    }

    /// <inheritdoc/>
    protected override void FreeManaged()
    {
        base.FreeManaged();
        _owner.UnregisterDisposable(this);
    }
}
