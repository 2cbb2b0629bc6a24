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

        foreach (var address in candidates)
        {
            if (Connect(request, kind, in address, out int number) is { } device)
            {
                error = default;
                return device;
            }

            error = ErrorOf(number);
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
            if (Bind(request, kind, in address, out int number) is { } device)
            {
                error = default;
                return device;
            }

            // php does not tell why a path cannot be bound.
            error = kind.IsUnix ? default : ErrorOf(number);
        }

        return null;
    }

    /// <inheritdoc/>
    public (SocketDevice First, SocketDevice Second)? CreatePair(Context ctx, int domain, int type, int protocol, out int error)
    {
        var pair = Descriptors.CreatePair(SocketState.Of(ctx), domain, type, protocol, out error);
        return pair is { First: { } first, Second: { } second }
            ? (new TransportSocket(ctx, first, SocketKind.Generic), new TransportSocket(ctx, second, SocketKind.Generic))
            : null;
    }

    /// <summary>A failure of the system.</summary>
    internal static TransportError ErrorOf(int error) => new(error, Text(error));

    /// <summary>A time for the engine, which counts nanoseconds; negative for ever.</summary>
    internal static long Nanoseconds(TimeSpan time) => time < TimeSpan.Zero ? -1 : time.Ticks >= long.MaxValue / NanosecondsPerTick ? long.MaxValue : time.Ticks * NanosecondsPerTick;

    private static string Text(int error) => System.Text.Encoding.UTF8.GetString(Errors.ErrorTexts.Get(error).Span);

    private static TransportSocket? Connect(TransportRequest request, SocketKind kind, in SocketAddress address, out int error)
    {
        var state = SocketState.Of(request.Context);
        if (!state.Policy.AllowsConnect(in address))
        {
            error = Errno.EACCES;
            return null;
        }

        var handle = Descriptors.Create(state, address.Family, kind.Type, 0, out error);
        if (handle is null)
        {
            return null;
        }

        SetOptions(request, kind, handle, address.Family, isServer: false);
        error = BindLocally(request, kind, handle, address.Family);
        error = error == 0 ? ConnectInTime(handle, in address, request, kind) : error;
        if (error != 0)
        {
            handle.Dispose();
            return null;
        }

        return new TransportSocket(request.Context, handle, kind);
    }

    private static int ConnectInTime(SocketHandle handle, in SocketAddress address, TransportRequest request, SocketKind kind)
    {
        if (kind.IsUnix)
        {
            return handle.Connect(in address).Error;
        }

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

    private static int BindLocally(TransportRequest request, SocketKind kind, SocketHandle handle, int family)
    {
        if (kind.IsUnix || request.Options is null || !request.Options.TryGetOption("socket", "bindto", out var bindTo) || !bindTo.IsStringValue)
        {
            return 0;
        }

        if (!TransportAddress.TryParseNumeric(bindTo.StringValue.AsSpan(), family, out var local))
        {
            request.Context.Warning($"{request.Function}(): Invalid IP Address: {bindTo.StringValue}");
            return 0;
        }

        return handle.Bind(in local).Error;
    }

    private static TransportSocket? Bind(TransportRequest request, SocketKind kind, in SocketAddress address, out int error)
    {
        var state = SocketState.Of(request.Context);
        if (!state.Policy.AllowsBind(in address))
        {
            error = Errno.EACCES;
            return null;
        }

        var handle = Descriptors.Create(state, address.Family, kind.Type, 0, out error);
        if (handle is null)
        {
            return null;
        }

        SetOptions(request, kind, handle, address.Family, isServer: true);
        error = handle.Bind(in address).Error;
        if (error == 0 && request.Listens && kind.Type == SocketConstants.SOCK_STREAM)
        {
            int backlog = request.Options is not null && request.Options.TryGetOption("socket", "backlog", out var given)
                ? (int)Value.ToLong(given)
                : DefaultBacklog;
            error = handle.Listen(backlog).Error;
        }

        if (error != 0)
        {
            handle.Dispose();
            return null;
        }

        return new TransportSocket(request.Context, handle, kind);
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
