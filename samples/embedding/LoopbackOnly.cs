using PeachpieSockets.Extension;
using PeachpieSockets.Native;

namespace PeachpieSockets.Samples.Embedding;

/// <summary>Scripts may talk to this machine only; other addresses fail as if the operating system forbade them.</summary>
public sealed class LoopbackOnly : SocketPolicy
{
    public override bool AllowsBind(in SocketAddress address) => IsLoopback(address);

    public override bool AllowsConnect(in SocketAddress address) => IsLoopback(address);

    private static bool IsLoopback(in SocketAddress address)
        => address.Family == SocketConstants.AF_UNIX || (!address.HostBytes.IsEmpty && System.Net.IPAddress.IsLoopback(new System.Net.IPAddress(address.HostBytes)));
}
