using System.Diagnostics;
using PeachpieSockets.Extension;
using PeachpieSockets.Extension.Errors;
using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Extension.State;
using PeachpieSockets.Legacy.State;
using PeachpieSockets.Native;

namespace PeachpieSockets.Legacy.Functions;

/// <summary>
/// Sockets as PHP 4.0.2 to 4.0.6 had them: a socket is an int, a failure is the negative error number. Follows PHP 4.0.6.
/// </summary>
[PhpExtension("sockets_legacy")]
[PhpCountWarning(false)]
[DebuggerNonUserCode]
public static class LegacySockets
{
    private const int LargestType = 10;

    /// <summary>What open_listen_sock() waits with.</summary>
    private const int ListenBacklog = 128;

    /// <summary>Makes a socket: socket(2).</summary>
    [PhpSignature("(int $domain, int $type, int $protocol): int")]
    public static PhpValue socket(Context ctx, PhpValue domain, PhpValue type, PhpValue protocol)
    {
        int family = Era40.Int(domain);
        if (family != SocketConstants.AF_INET && family != SocketConstants.AF_UNIX)
        {
            Host.Warning(ctx, "invalid socket domain specified - assuming AF_INET");
            family = SocketConstants.AF_INET;
        }

        int kind = Era40.Int(type);
        if (kind > LargestType)
        {
            Host.Warning(ctx, "invalid socket type specified - assuming SOCK_STREAM");
            kind = SocketConstants.SOCK_STREAM;
        }

        var handle = Descriptors.Create(SocketState.Of(ctx), family, kind, Era40.Int(protocol), out int error);
        return handle is null ? Era40.Failed(error) : LegacyState.Of(ctx).Add(ctx, handle, family);
    }

    /// <summary>Makes two connected sockets: socketpair(2).</summary>
    [PhpSignature("(int $domain, int $type, int $protocol, &$fds): int")]
    public static PhpValue socketpair(Context ctx, PhpValue domain, PhpValue type, PhpValue protocol, PhpAlias fds)
    {
        int family = Era40.Int(domain);
        if (family != SocketConstants.AF_INET && family != SocketConstants.AF_UNIX)
        {
            Host.Warning(ctx, "invalid socket domain specified -- assuming AF_INET");
            family = SocketConstants.AF_INET;
        }

        int kind = Era40.Int(type);
        if (kind > LargestType)
        {
            Host.Warning(ctx, "Invalid socket type specified - assuming SOCK_STREAM");
            kind = SocketConstants.SOCK_STREAM;
        }

        var (first, second) = Descriptors.CreatePair(SocketState.Of(ctx), family, kind, Era40.Int(protocol), out int error);
        if (first is null || second is null)
        {
            return Era40.Failed(error);
        }

        var state = LegacyState.Of(ctx);
        fds.Value = PhpValue.Create(new PhpArray(2) { PhpValue.Create(state.Add(ctx, first, family)), PhpValue.Create(state.Add(ctx, second, family)) });
        return 0;
    }

    /// <summary>Makes a TCP socket that listens on all IPv4 addresses.</summary>
    [PhpSignature("(int $port): int")]
    public static PhpValue open_listen_sock(Context ctx, PhpValue port)
    {
        var state = SocketState.Of(ctx);
        var handle = Descriptors.Create(state, SocketConstants.AF_INET, SocketConstants.SOCK_STREAM, 0, out int error);
        if (handle is null)
        {
            return Era40.Failed(error);
        }

        var address = SocketAddress.FromIPv4([0, 0, 0, 0], (ushort)Era40.Int(port));
        var bound = state.Policy.AllowsBind(in address) ? handle.Bind(in address) : Descriptors.Refused;
        if (bound.Failed)
        {
            handle.Dispose();
            return Era40.Failed(bound.Error);
        }

        _ = handle.Listen(ListenBacklog);
        return LegacyState.Of(ctx).Add(ctx, handle, SocketConstants.AF_INET);
    }

    /// <summary>Gives a socket its local address: bind(2).</summary>
    [PhpSignature("(int $sockfd, string $addr, int $port = UNKNOWN): int")]
    public static PhpValue bind(Context ctx, PhpValue sockfd, PhpValue addr, PhpValue? port = null)
    {
        if (!Era40.TryFind(ctx, sockfd, out var target))
        {
            return Era40.Failed(Errno.EBADF);
        }

        int code = LegacyAddresses.Make(ctx, target, addr, port, Errno.EPROTONOSUPPORT, nameof(bind), out var address);
        return code != 0 ? Era40.CodeOrNull(code)
            : Era40.Result(target.Socket.State.Policy.AllowsBind(in address) ? target.Handle.Bind(in address) : Descriptors.Refused);
    }

    /// <summary>Connects a socket: connect(2).</summary>
    [PhpSignature("(int $sockfd, string $addr, int $port = UNKNOWN): int")]
    public static PhpValue connect(Context ctx, PhpValue sockfd, PhpValue addr, PhpValue? port = null)
    {
        if (!Era40.TryFind(ctx, sockfd, out var target))
        {
            return Era40.Failed(Errno.EBADF);
        }

        int code = LegacyAddresses.Make(ctx, target, addr, port, Errno.EINVAL, nameof(connect), out var address);
        return code != 0 ? Era40.CodeOrNull(code)
            : Era40.Result(target.Socket.State.Policy.AllowsConnect(in address) ? target.Handle.Connect(in address) : Descriptors.Refused);
    }

    /// <summary>Makes a bound socket wait for connections: listen(2).</summary>
    [PhpSignature("(int $fd, int $backlog): int")]
    public static PhpValue listen(Context ctx, PhpValue fd, PhpValue backlog) =>
        Era40.TryFind(ctx, fd, out var target) ? Era40.Result(target.Handle.Listen(Era40.Int(backlog))) : Era40.Failed(Errno.EBADF);

    /// <summary>Takes the next connection: accept(2).</summary>
    [PhpSignature("(int $fd): int")]
    public static PhpValue accept_connect(Context ctx, PhpValue fd)
    {
        if (!Era40.TryFind(ctx, fd, out var listener))
        {
            return Era40.Failed(Errno.EBADF);
        }

        SocketAddress peer = default;
        var accepted = Descriptors.Accept(listener.Handle, ref peer, out int error);
        return accepted is null ? Era40.Failed(error)
            : LegacyState.Of(ctx).Add(ctx, accepted, peer.Length == 0 ? listener.Socket.Family : peer.Family);
    }

    /// <summary>Makes calls return at once; there is no way back.</summary>
    [PhpSignature("(int $fd): int")]
    public static PhpValue set_nonblock(Context ctx, PhpValue fd) =>
        Era40.TryFind(ctx, fd, out var target) ? Era40.Result(target.Handle.SetBlocking(false)) : Era40.Failed(Errno.EBADF);

    /// <summary>Ends one direction or both, by default the receiving one: shutdown(2).</summary>
    [PhpSignature("(int $fd, int $how = 0): int")]
    public static PhpValue shutdown(Context ctx, PhpValue fd, PhpValue? how = null) =>
        Era40.TryFind(ctx, fd, out var target)
            ? Era40.Result(target.Handle.Shutdown(how is { } given ? Era40.Int(given) : SocketConstants.SHUT_RD))
            : Era40.Failed(Errno.EBADF);

    /// <summary>Closes a socket: close(2).</summary>
    [PhpSignature("(int $fd): bool")]
    public static PhpValue close(Context ctx, PhpValue fd)
    {
        if (LegacyState.Of(ctx).Close(Value.ToLong(fd)))
        {
            return PhpValue.True;
        }

        Host.Warning(ctx, "Invalid file descriptor");
        return PhpValue.False;
    }

    /// <summary>The text of a negative result of the other functions.</summary>
    [PhpSignature("(int $errno): string|false")]
    public static PhpValue strerror(Context ctx, PhpValue errno)
    {
        // A host look-up's code is negative already; an error number has the sign that the call gave it.
        int code = Era40.Int(errno);
        return Value.String(ErrorTexts.Get(code < ErrorTexts.HostErrorBase ? code : unchecked(-code)).ToArray());
    }
}
