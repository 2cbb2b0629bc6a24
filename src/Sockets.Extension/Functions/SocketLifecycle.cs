using System.Buffers.Binary;
using System.Diagnostics;
using PeachpieSockets.Extension.Arguments;
using PeachpieSockets.Extension.Errors;
using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Extension.State;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Functions;

/// <summary>Making, accepting, shutting down and closing sockets. Follows PHP 8.2, with the type flags of 8.4 and AF_PACKET of 8.5.</summary>
[PhpExtension("sockets")]
[PhpCountedResults]
[DebuggerNonUserCode]
public static class SocketLifecycle
{
    private const string DomainProblem = "must be one of AF_UNIX, AF_INET6, or AF_INET";
    private const string TypeProblem = "must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM";

    // The largest number that PHP takes for a socket type.
    private const int LargestType = 10;

    /// <summary>Makes a socket: socket(2).</summary>
    [PhpSignature("(int $domain, int $type, int $protocol): Socket|false")]
    public static PhpValue socket_create(Context ctx, PhpValue domain, PhpValue type, PhpValue protocol)
    {
        const string Function = nameof(socket_create);
        long givenFamily = Args.Long(ctx, domain, Function, 1, "domain");
        long givenType = Args.Long(ctx, type, Function, 2, "type");
        int number = Args.Int(ctx, protocol, Function, 3, "protocol");
        var (family, kind) = CheckKind(Function, givenFamily, givenType, allowPacket: true);
        if (family == SocketConstants.AF_PACKET && number is >= 0 and <= ushort.MaxValue)
        {
            number = BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness((ushort)number) : number;
        }

        var state = SocketState.Of(ctx);
        var handle = Descriptors.Create(state, family, kind, number, out int error);
        return handle is null
            ? Failure.ReportAlways(ctx, Function, Phrases.Create, error)
            : PhpValue.FromClass(new Socket(state, handle, family));
    }

    /// <summary>Makes two connected sockets: socketpair(2).</summary>
    [PhpSignature("(int $domain, int $type, int $protocol, &$pair): bool")]
    public static PhpValue socket_create_pair(Context ctx, PhpValue domain, PhpValue type, PhpValue protocol, PhpAlias pair)
    {
        const string Function = nameof(socket_create_pair);
        Args.Given(pair, Function, "exactly 4", 3);
        long givenFamily = Args.Long(ctx, domain, Function, 1, "domain");
        long givenType = Args.Long(ctx, type, Function, 2, "type");
        int number = Args.Int(ctx, protocol, Function, 3, "protocol");
        var (family, kind) = CheckKind(Function, givenFamily, givenType, allowPacket: false);
        var state = SocketState.Of(ctx);
        var (first, second) = Descriptors.CreatePair(state, family, kind, number, out int error);
        if (first is null || second is null)
        {
            return Failure.ReportAlways(ctx, Function, Phrases.CreatePair, error);
        }

        var a = new Socket(state, first, family);
        var b = new Socket(state, second, family);
        try
        {
            pair.Value = PhpValue.Create(new PhpArray(2) { PhpValue.FromClass(a), PhpValue.FromClass(b) });
        }
        catch
        {
            // A typed reference that takes no array: nobody will ever see the two.
            a.Dispose();
            b.Dispose();
            throw;
        }

        return PhpValue.True;
    }

    /// <summary>Makes a TCP socket that listens on all IPv4 addresses.</summary>
    [PhpSignature("(int $port, int $backlog = 128): Socket|false")]
    public static PhpValue socket_create_listen(Context ctx, PhpValue port, PhpValue? backlog = null)
    {
        const string Function = nameof(socket_create_listen);
        long number = Args.Long(ctx, port, Function, 1, "port");
        int queue = Args.Int(ctx, backlog, Function, 2, "backlog", 128);
        var state = SocketState.Of(ctx);
        var handle = Descriptors.Create(state, SocketConstants.AF_INET, SocketConstants.SOCK_STREAM, 0, out int error);
        if (handle is null)
        {
            return Failure.Report(ctx, Function, Phrases.CreateListen, error);
        }

        var address = SocketAddress.FromIPv4([0, 0, 0, 0], (ushort)number);
        var bound = state.Policy.AllowsBind(in address) ? handle.Bind(in address) : Descriptors.Refused;
        if (bound.Failed)
        {
            handle.Dispose();
            return Failure.Report(ctx, Function, Phrases.CreateListenBind, bound.Error);
        }

        var listening = handle.Listen(queue);
        if (listening.Failed)
        {
            handle.Dispose();
            return Failure.Report(ctx, Function, Phrases.Listen, listening.Error);
        }

        return PhpValue.FromClass(new Socket(state, handle, SocketConstants.AF_INET));
    }

    /// <summary>Takes the next connection of a listening socket: accept(2).</summary>
    [PhpSignature("(Socket $socket): Socket|false")]
    public static PhpValue socket_accept(Context ctx, PhpValue socket)
    {
        const string Function = nameof(socket_accept);
        var listener = Args.Socket(socket, Function);
        var handle = listener.Open(Function);
        SocketAddress peer = default;
        var accepted = Descriptors.Accept(handle, ref peer, out int error);
        return accepted is null
            ? Failure.Report(ctx, Function, Phrases.Accept, error)
            : PhpValue.FromClass(new Socket(listener.State, accepted, peer.Length == 0 ? listener.Family : peer.Family));
    }

    /// <summary>Makes a bound socket wait for connections: listen(2).</summary>
    [PhpSignature("(Socket $socket, int $backlog = 0): bool")]
    public static PhpValue socket_listen(Context ctx, PhpValue socket, PhpValue? backlog = null)
    {
        const string Function = nameof(socket_listen);
        var listener = Args.Socket(socket, Function);
        int queue = Args.Int(ctx, backlog, Function, 2, "backlog", 0);
        var result = listener.Open(Function).Listen(queue);
        return result.Failed ? Failure.Report(ctx, listener, Function, Phrases.Listen, result.Error) : PhpValue.True;
    }

    /// <summary>Ends one or both directions: shutdown(2).</summary>
    [PhpSignature("(Socket $socket, int $mode = 2): bool")]
    public static PhpValue socket_shutdown(Context ctx, PhpValue socket, PhpValue? mode = null)
    {
        const string Function = nameof(socket_shutdown);
        var target = Args.Socket(socket, Function);
        int how = Args.Int(ctx, mode, Function, 2, "mode", SocketConstants.SHUT_RDWR);
        var result = target.Open(Function).Shutdown(how);
        return result.Failed ? Failure.Report(ctx, target, Function, Phrases.Shutdown, result.Error) : PhpValue.True;
    }

    /// <summary>Closes a socket: close(2). Errors of closing are ignored.</summary>
    [PhpSignature("(Socket $socket): void")]
    public static void socket_close(Context ctx, PhpValue socket)
    {
        const string Function = nameof(socket_close);
        var target = Args.Socket(socket, Function);
        _ = target.Open(Function);
        if (target.Stream is { } stream)
        {
            if (!stream.IsValid)
            {
                // The socket counts as closed all the same.
                target.Dispose();
                throw Host.TypeError($"{Function}(): supplied resource is not a valid stream resource");
            }

            stream.Dispose();
        }

        target.Dispose();
    }

    /// <summary>Makes calls wait.</summary>
    [PhpSignature("(Socket $socket): bool")]
    public static PhpValue socket_set_block(Context ctx, PhpValue socket) => SetBlocking(ctx, socket, true, nameof(socket_set_block), Phrases.SetBlock);

    /// <summary>Makes calls return at once.</summary>
    [PhpSignature("(Socket $socket): bool")]
    public static PhpValue socket_set_nonblock(Context ctx, PhpValue socket) =>
        SetBlocking(ctx, socket, false, nameof(socket_set_nonblock), Phrases.SetNonBlock);

    private static PhpValue SetBlocking(Context ctx, PhpValue socket, bool blocking, string function, string phrase)
    {
        var target = Args.Socket(socket, function);
        var result = target.Open(function).SetBlocking(blocking);
        if (result.Succeeded && target.Stream is { IsValid: true } stream)
        {
            Streams.SetBlocking(stream, blocking);
        }

        return result.Failed ? Failure.Report(ctx, target, function, phrase, result.Error) : PhpValue.True;
    }

    // The values are checked as PHP has them, in 64 bits; the system gets 32 of them.
    private static (int Family, int Type) CheckKind(string function, long family, long type, bool allowPacket)
    {
        if (family != SocketConstants.AF_UNIX && family != SocketConstants.AF_INET && family != SocketConstants.AF_INET6
            && !(allowPacket && family == SocketConstants.AF_PACKET))
        {
            throw Args.ValueError(function, 1, "domain", DomainProblem);
        }

        long flags = TypeFlags(SocketConstants.SOCK_CLOEXEC) | TypeFlags(SocketConstants.SOCK_NONBLOCK);
        if ((type < 0 ? type : type & ~flags) > LargestType)
        {
            throw Args.ValueError(function, 2, "type", TypeProblem);
        }

        return (unchecked((int)family), unchecked((int)type));
    }

    private static int TypeFlags(int flag) => SocketConstants.Exists(flag) ? flag : 0;
}
