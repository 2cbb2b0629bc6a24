using PeachpieSockets.Native;

namespace PeachpieSockets.Extension;

/// <summary>
/// What a host lets scripts do with sockets. The default is what PHP allows: everything that the operating system does.
/// A refused call fails as the operating system would refuse it: EACCES, with the call's own warning.
/// </summary>
public class SocketPolicy
{
    /// <summary>Everything is allowed.</summary>
    public static SocketPolicy Default { get; } = new();

    /// <summary>Makes this the policy of a context, beside what its settings refuse; from the next call on.</summary>
    public void ApplyTo(Context ctx)
    {
        ArgumentNullException.ThrowIfNull(ctx);
        SocketState.Of(ctx).HostPolicy = this;
    }

    /// <summary>Whether a socket of this family and type may be made.</summary>
    /// <param name="family">AF_*.</param>
    /// <param name="type">SOCK_*, perhaps with SOCK_CLOEXEC and SOCK_NONBLOCK; SOCK_RAW needs the operating system's permission besides.</param>
    public virtual bool AllowsCreate(int family, int type) => true;

    /// <summary>Whether a socket may be bound to an address: a host and port, a path, an interface.</summary>
    public virtual bool AllowsBind(in SocketAddress address) => true;

    /// <summary>Whether a socket may connect or send to an address.</summary>
    public virtual bool AllowsConnect(in SocketAddress address) => true;
}
