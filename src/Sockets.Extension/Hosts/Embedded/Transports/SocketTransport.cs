using PeachpieSockets.Embedded.Library.Streams;
using PeachpieSockets.Embedded.Library.Streams.Transports;
using PeachpieSockets.Extension.State;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Hosts.Transports;

/// <summary>tcp://, udp://, unix:// and udg:// for the stream functions of the embedded PHP. Follows PHP 8.2.</summary>
internal sealed class SocketTransport : IStreamTransport
{
    private const int DefaultBacklog = 32;
    private const long NanosecondsPerTick = 100;

    /// <summary>Makes the transports known to the stream functions.</summary>
    internal static void Register() => StreamTransports.Register(new SocketTransport(), "tcp", "udp", "unix", "udg");

    /// <inheritdoc/>
    public SocketDevice? Connect(TransportRequest request, out TransportError error)
    {
        var kind = SocketKind.Of(request.Scheme);
        if (!TransportAddress.TryFind(request, kind, request.Address, out var candidates, out error))
        {
            return null;
        }

        if (!kind.IsUnix && request.Options is not null && request.Options.TryGetOption("socket", "bindto", out var bindTo) && !bindTo.IsStringValue)
        {
            error = new TransportError(0, "local_addr context option is not a string.");
            return null;
        }

        foreach (var address in candidates)
        {
            if (Connect(request, kind, in address, out int number, out error) is { } device)
            {
                error = default;
                return device;
            }

            error = number == 0 ? error : ErrorOf(number);
        }

        return null;
    }

    /// <inheritdoc/>
    public SocketDevice? Bind(TransportRequest request, out TransportError error)
    {
        var kind = SocketKind.Of(request.Scheme);
        if (!TransportAddress.TryFind(request, kind, request.Address, out var candidates, out error))
        {
            return null;
        }

        foreach (var address in candidates)
        {
            if (Bind(request, kind, in address, out int number, out error) is { } device)
            {
                error = default;
                return device;
            }

            // php tells no numbers of servers, and not why a path cannot be bound, nor why a socket cannot listen.
            error = kind.IsUnix || number == 0 ? error : new TransportError(0, Text(number));
        }

        return null;
    }

    /// <inheritdoc/>
    public SocketDevice Create(TransportRequest request) =>
        new TransportSocket(request.Context, new SocketHandle(-1, ownsHandle: false), SocketKind.Of(request.Scheme));

    /// <inheritdoc/>
    public (SocketDevice First, SocketDevice Second)? CreatePair(Context ctx, int domain, int type, int protocol, out int error)
    {
        var pair = Descriptors.CreatePair(SocketState.Of(ctx), domain, type, protocol, out error);
        return pair is { First: { } first, Second: { } second }
            ? (new TransportSocket(ctx, first, SocketKind.Generic), new TransportSocket(ctx, second, SocketKind.Generic))
            : null;
    }

    /// <inheritdoc/>
    public void AddInherited(Context ctx, ICollection<int> descriptors) => SocketState.Of(ctx).Open.AddInheritable(descriptors);

    /// <summary>A failure of the system.</summary>
    internal static TransportError ErrorOf(int error) => new(error, Text(error));

    /// <summary>A time for the engine, which counts nanoseconds; negative for ever.</summary>
    internal static long Nanoseconds(TimeSpan time) => time < TimeSpan.Zero ? -1 : time.Ticks >= long.MaxValue / NanosecondsPerTick ? long.MaxValue : time.Ticks * NanosecondsPerTick;

    private static PhpString Text(int error) => new(Errors.ErrorTexts.Get(error).ToArray());

    private static TransportSocket? Connect(TransportRequest request, SocketKind kind, in SocketAddress address, out int error, out TransportError failure)
    {
        failure = default;
        var state = SocketState.Of(request.Context);
        if (!state.Policy.AllowsConnect(in address))
        {
            error = Errno.EACCES;
            return null;
        }

        var handle = Descriptors.Create(state, address.Family, kind.Type, 0, out error);
        if (handle is null)
        {
            (error, failure) = NotMade(state, kind, address.Family, error, kind.IsUnix ? new TransportError(0, "Failed to create unix socket") : default);
            return null;
        }

        SetOptions(request, kind, handle, address.Family, isServer: false);
        bool isBound = TryBindLocally(request, kind, handle, address.Family);
        error = isBound ? ConnectInTime(handle, in address, request) : 0;
        if (error != 0 || !isBound)
        {
            handle.Dispose();
            return null;
        }

        return new TransportSocket(request.Context, handle, kind);
    }

    // php tells of a socket that the system does not make as if nothing had failed; what the host's policy refuses has its reason told.
    private static (int Error, TransportError Failure) NotMade(SocketState state, SocketKind kind, int family, int error, TransportError failure) =>
        state.Policy.AllowsCreate(family, kind.Type) ? (0, failure) : (error, default);

    private static int ConnectInTime(SocketHandle handle, in SocketAddress address, TransportRequest request)
    {
        _ = handle.SetBlocking(false);
        int error = handle.Connect(in address).Error;
        if (error == Errno.EINPROGRESS)
        {
            error = 0;
            if (!request.IsAsync)
            {
                var ready = handle.Poll(SocketConstants.POLLIN | SocketConstants.POLLOUT, Nanoseconds(request.Timeout));
                error = ready.Failed ? ready.Error
                    : ready.Value == 0 ? Errno.ETIMEDOUT
                    : handle.GetOption(SocketConstants.SOL_SOCKET, SocketConstants.SO_ERROR, out int outcome).Failed ? 0 : outcome;
            }
        }

        _ = handle.SetBlocking(true);
        return error;
    }

    // The context option bindto. False where the address can be none of that family, so that the next one has its turn.
    private static bool TryBindLocally(TransportRequest request, SocketKind kind, SocketHandle handle, int family)
    {
        if (kind.IsUnix || request.Options is null || !request.Options.TryGetOption("socket", "bindto", out var bindTo)
            || !TransportAddress.TrySplitLocal(bindTo.StringValue.AsSpan(), out var host, out int port))
        {
            return true;
        }

        bool isIPv6 = family == SocketConstants.AF_INET6;
        bool hasColon = host.AsSpan().Contains((byte)':');
        if (isIPv6 != hasColon || host.AsSpan().SequenceEqual("0"u8))
        {
            return hasColon || !isIPv6;
        }

        var text = new PhpString(host);
        if (isIPv6 ? !SocketAddress.TryParseIPv6(host, port, 0, out var local) : !SocketAddress.TryParseIPv4(host, port, out local))
        {
            request.Context.Warning($"{request.Function}(): Invalid IP Address: {text}");
            return true;
        }

        int error = SocketState.Of(request.Context).Policy.AllowsBind(in local) ? handle.Bind(in local).Error : Errno.EACCES;
        if (error != 0)
        {
            request.Context.Warning($"{request.Function}(): Failed to bind to '{text}:{port}', system said: {Text(error)}");
        }

        return true;
    }

    private static TransportSocket? Bind(TransportRequest request, SocketKind kind, in SocketAddress address, out int error, out TransportError failure)
    {
        failure = default;
        var state = SocketState.Of(request.Context);
        if (!state.Policy.AllowsBind(in address))
        {
            error = Errno.EACCES;
            return null;
        }

        var handle = Descriptors.Create(state, address.Family, kind.Type, 0, out error);
        if (handle is null)
        {
            (error, failure) = NotMade(state, kind, address.Family, error, new TransportError(0, kind.IsUnix ? PhpString.Format($"Failed to create unix{(kind.Type == SocketConstants.SOCK_DGRAM ? "datagram" : "")} socket {Text(error)}") : Text(0)));
            return null;
        }

        SetOptions(request, kind, handle, address.Family, isServer: true);
        error = handle.Bind(in address).Error;
        bool isListening = true;
        if (error == 0 && request.Listens)
        {
            int backlog = request.Options is not null && request.Options.TryGetOption("socket", "backlog", out var given)
                ? (int)Value.ToLong(given)
                : DefaultBacklog;
            isListening = handle.Listen(backlog).Succeeded;
        }

        if (error != 0 || !isListening)
        {
            handle.Dispose();
            return null;
        }

        return new TransportSocket(request.Context, handle, kind, listens: request.Listens);
    }

    private static void SetOptions(TransportRequest request, SocketKind kind, SocketHandle handle, int family, bool isServer)
    {
        if (kind.IsUnix)
        {
            return;
        }

        if (isServer)
        {
            _ = handle.SetOption(SocketConstants.SOL_SOCKET, SocketConstants.SO_REUSEADDR, 1);
            SetOption(request.Options, "so_reuseport", handle, SocketConstants.SOL_SOCKET, SocketConstants.SO_REUSEPORT);
            if (family == SocketConstants.AF_INET6)
            {
                SetOption(request.Options, "ipv6_v6only", handle, SocketConstants.IPPROTO_IPV6, SocketConstants.IPV6_V6ONLY);
            }
        }

        SetOption(request.Options, "so_broadcast", handle, SocketConstants.SOL_SOCKET, SocketConstants.SO_BROADCAST);
        if (kind.Type == SocketConstants.SOCK_STREAM)
        {
            SetOption(request.Options, "tcp_nodelay", handle, SocketConstants.IPPROTO_TCP, SocketConstants.TCP_NODELAY);
        }
    }

    private static void SetOption(StreamContext? options, string name, SocketHandle handle, int level, int option)
    {
        if (options is not null && options.TryGetOption("socket", name, out var value) && !value.IsNull)
        {
            _ = handle.SetOption(level, option, Value.ToBoolean(value) ? 1 : 0);
        }
    }
}
