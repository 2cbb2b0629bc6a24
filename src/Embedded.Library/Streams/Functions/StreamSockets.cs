using System.Globalization;
using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Streams.Posix;
using PeachpieSockets.Embedded.Library.Streams.Transports;
using PeachpieSockets.Embedded.Library.Strings;

namespace PeachpieSockets.Embedded.Library.Streams.Functions;

/// <summary>Sockets as streams. What connects is a transport that a module brings. Follows PHP 8.2.</summary>
[PhpExtension("standard")]
public static class StreamSockets
{
    private const int MaxReceive = 64 * 1024;
    private const ulong MicrosecondsPerSecond = 1_000_000;
    private const double LongestTimeout = ulong.MaxValue / (double)MicrosecondsPerSecond;

    /// <summary>Connects to an address.</summary>
    [PhpSignature("(string $address, &$error_code = null, &$error_message = null, ?float $timeout = null, int $flags = STREAM_CLIENT_CONNECT, $context = null)")]
    [PhpCountedResults]
    public static PhpValue stream_socket_client(
        Context ctx, PhpString address, PhpAlias? error_code = null, PhpAlias? error_message = null, double? timeout = null,
        long flags = StreamSocketConstants.STREAM_CLIENT_CONNECT, PhpResource? context = null)
    {
        const string Function = nameof(stream_socket_client);
        var options = StreamArguments.Context(ctx, context, Function);
        CheckFinite(timeout, Function, 4);
        SetError(error_code, error_message, default);
        bool isPersistent = (flags & StreamSocketConstants.STREAM_CLIENT_PERSISTENT) != 0;
        if (isPersistent && FindPersistent(ctx, address) is { } existing)
        {
            return existing;
        }

        bool isAsync = (flags & StreamSocketConstants.STREAM_CLIENT_ASYNC_CONNECT) != 0;
        bool connects = isAsync || (flags & StreamSocketConstants.STREAM_CLIENT_CONNECT) != 0;
        var device = Connect(ctx, address, options, timeout, connects, isAsync, Function, out var error);
        if (device is null)
        {
            return Failed(ctx, Function, Escapes.addslashes(address), error, error_code, error_message);
        }

        return Wrap(ctx, device, options, isPersistent ? address : default);
    }

    /// <summary>Binds to an address, and listens unless the flags say otherwise.</summary>
    [PhpSignature("(string $address, &$error_code = null, &$error_message = null, int $flags = STREAM_SERVER_BIND | STREAM_SERVER_LISTEN, $context = null)")]
    [PhpCountedResults]
    public static PhpValue stream_socket_server(
        Context ctx, PhpString address, PhpAlias? error_code = null, PhpAlias? error_message = null,
        long flags = StreamSocketConstants.STREAM_SERVER_BIND | StreamSocketConstants.STREAM_SERVER_LISTEN, PhpResource? context = null)
    {
        const string Function = nameof(stream_socket_server);
        var options = StreamArguments.Context(ctx, context, Function);
        SetError(error_code, error_message, default);
        var (scheme, rest) = StreamTransports.Split(address);
        TransportError error = StreamTransports.NotFound(scheme);
        var request = new TransportRequest(ctx, scheme, rest, options, Timeout.InfiniteTimeSpan, false, (flags & StreamSocketConstants.STREAM_SERVER_LISTEN) != 0, Function);
        var transport = StreamTransports.Find(scheme);
        bool binds = (flags & StreamSocketConstants.STREAM_SERVER_BIND) != 0;
        var device = Numbered(ctx, transport is not null, binds ? transport?.Bind(request, out error) : transport?.Create(request));
        return device is null ? Failed(ctx, Function, Shown(address), error, error_code, error_message) : Wrap(ctx, device, options, default);
    }

    /// <summary>Takes the next connection.</summary>
    [PhpSignature("($socket, ?float $timeout = null, &$peer_name = null)")]
    [PhpCountedResults]
    public static PhpValue stream_socket_accept(Context ctx, PhpResource socket, double? timeout = null, PhpAlias? peer_name = null)
    {
        const string Function = nameof(stream_socket_accept);
        CheckFinite(timeout, Function, 2);
        var listener = StreamArguments.Stream(ctx, socket, Function, 1, "socket");
        if (peer_name is not null)
        {
            peer_name.Value = default;
        }

        TransportError error = default;
        PhpString peer = default;
        var device = (listener.Device as SocketDevice)?.Accept(Wait(ctx, timeout), out peer, out error);
        if (device is null)
        {
            ctx.Warning($"{Function}(): Accept failed: {error.Shown}");
            return PhpValue.False;
        }

        if (peer_name is not null)
        {
            peer_name.Value = peer.IsDefault ? PhpValue.EmptyString : peer;
        }

        return new PhpStream(ctx, device, "r+") { Context = listener.Context };
    }

    /// <summary>Two connected sockets.</summary>
    [PhpSignature("(int $domain, int $type, int $protocol): array|false")]
    [PhpCountedResults]
    public static PhpValue stream_socket_pair(Context ctx, long domain, long type, long protocol)
    {
        int error = 97;
        var pair = StreamTransports.First?.CreatePair(ctx, (int)domain, (int)type, (int)protocol, out error);
        if (pair is not { } both)
        {
            ctx.Warning($"stream_socket_pair(): Failed to create sockets: [{error}]: {Libc.Text(error)}");
            return PhpValue.False;
        }

        return new PhpArray([new PhpStream(ctx, both.First, "r+"), new PhpStream(ctx, both.Second, "r+")]);
    }

    /// <summary>The name of a socket or its peer.</summary>
    [PhpSignature("($socket, bool $remote): string|false")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue stream_socket_get_name(Context ctx, PhpResource socket, bool remote)
    {
        var name = (StreamArguments.Stream(ctx, socket, nameof(stream_socket_get_name), 1, "socket").Device as SocketDevice)?.GetName(remote) ?? default;
        return name.IsEmpty || name[0] == 0 ? PhpValue.False : name;
    }

    /// <summary>Receives a message with its sender.</summary>
    [PhpSignature("($socket, int $length, int $flags = 0, &$address = null): string|false")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue stream_socket_recvfrom(Context ctx, PhpResource socket, long length, long flags = 0, PhpAlias? address = null)
    {
        const string Function = nameof(stream_socket_recvfrom);
        var stream = StreamArguments.Stream(ctx, socket, Function, 1, "socket");
        if (address is not null)
        {
            address.Value = default;
        }

        if (length <= 0)
        {
            throw StreamArguments.MustBePositive(Function, 2, "length");
        }

        if (stream.Device is not SocketDevice device)
        {
            return PhpValue.False;
        }

        bool peeks = (flags & StreamSocketConstants.STREAM_PEEK) != 0;
        bool urgent = (flags & StreamSocketConstants.STREAM_OOB) != 0;
        var buffer = new byte[Math.Min(length, Math.Max(MaxReceive, PhpStream.DefaultChunkSize))];
        var result = device.ReceiveFrom(buffer, urgent, peeks, out var sender);
        if (result.Count < 0)
        {
            return PhpValue.False;
        }

        if (address is not null)
        {
            address.Value = sender.IsDefault ? PhpValue.EmptyString : sender;
        }

        return Bytes.Copy(buffer.AsSpan(0, result.Count));
    }

    /// <summary>Sends a message, to the peer or an address.</summary>
    [PhpSignature("($socket, string $data, int $flags = 0, string $address = \"\"): int|false")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue stream_socket_sendto(Context ctx, PhpResource socket, PhpString data, long flags = 0, PhpString? address = null)
    {
        const string Function = nameof(stream_socket_sendto);
        var stream = StreamArguments.Stream(ctx, socket, Function, 1, "socket");
        if (stream.Device is not SocketDevice device)
        {
            return -1;
        }

        var target = address ?? PhpString.Empty;
        if (stream.IsFiltered && (!target.IsEmpty || (flags & StreamSocketConstants.STREAM_OOB) != 0))
        {
            ctx.Warning($"{Function}(): Cannot write OOB data, or data to a targeted address on a filtered stream");
            return -1;
        }

        var result = device.SendTo(data.AsSpan(), (flags & StreamSocketConstants.STREAM_OOB) != 0, target, out bool valid);
        if (!valid)
        {
            ctx.Warning($"{Function}(): Failed to parse `{Shown(target)}' into a valid network address");
            return PhpValue.False;
        }

        if (result.Count < 0)
        {
            ctx.Warning($"{Function}(): {Libc.Text(result.Error)}\n");
        }

        return result.Count;
    }

    /// <summary>Ends one or both directions.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool stream_socket_shutdown(Context ctx, PhpResource stream, long mode)
    {
        const string Function = nameof(stream_socket_shutdown);
        if (mode is < 0 or > 2)
        {
            throw ArgumentBinder.ValueError(Function, 2, "mode", "must be one of STREAM_SHUT_RD, STREAM_SHUT_WR, or STREAM_SHUT_RDWR");
        }

        return (StreamArguments.Stream(ctx, stream, Function).Device as SocketDevice)?.Shutdown((int)mode) ?? false;
    }

    /// <summary>Encryption is not supported here, which a warning says.</summary>
    [PhpSignature("($stream, bool $enable, ?int $crypto_method = null, $session_stream = null): int|bool")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue stream_socket_enable_crypto(Context ctx, PhpResource stream, bool enable, long? crypto_method = null, PhpResource? session_stream = null)
    {
        const string Function = nameof(stream_socket_enable_crypto);
        _ = StreamArguments.Stream(ctx, stream, Function);
        if (enable && crypto_method is null)
        {
            throw ArgumentBinder.ValueError(Function, 3, "crypto_method", "must be specified when enabling encryption");
        }

        if (enable)
        {
            ctx.Warning($"{Function}(): SSL/TLS is not supported");
        }

        return PhpValue.False;
    }

    /// <summary>Connects to a host and port.</summary>
    [PhpSignature("(string $hostname, int $port = -1, &$error_code = null, &$error_message = null, ?float $timeout = null)")]
    [PhpCountedResults]
    public static PhpValue fsockopen(
        Context ctx, PhpString hostname, long port = -1, PhpAlias? error_code = null, PhpAlias? error_message = null, double? timeout = null)
        => Open(ctx, hostname, port, error_code, error_message, timeout, false, nameof(fsockopen));

    /// <summary>Connects to a host and port, or gives the connection that a call before made.</summary>
    [PhpSignature("(string $hostname, int $port = -1, &$error_code = null, &$error_message = null, ?float $timeout = null)")]
    [PhpCountedResults]
    public static PhpValue pfsockopen(
        Context ctx, PhpString hostname, long port = -1, PhpAlias? error_code = null, PhpAlias? error_message = null, double? timeout = null)
        => Open(ctx, hostname, port, error_code, error_message, timeout, true, nameof(pfsockopen));

    private static PhpValue Open(
        Context ctx, PhpString hostname, long port, PhpAlias? code, PhpAlias? message, double? timeout, bool isPersistent, string function)
    {
        StreamState.Of(ctx).Function = function;
        if (timeout is { } seconds && seconds != -1 && seconds is not (>= 0 and <= LongestTimeout))
        {
            throw PhpException.ValueErrorException($"{function}(): Argument #6 must be -1 or between 0 and {ulong.MaxValue / MicrosecondsPerSecond}");
        }

        var address = port > 0 ? PhpString.Concat(hostname, ":" + port.ToString(CultureInfo.InvariantCulture)) : hostname;
        if (isPersistent && FindPersistent(ctx, address) is { } existing)
        {
            SetError(code, message, default);
            return existing;
        }

        var device = Connect(ctx, address, null, timeout, true, false, function, out var error);
        if (device is not null)
        {
            SetError(code, message, default);
            return Wrap(ctx, device, null, isPersistent ? address : default);
        }

        // php leaves the text alone where it knows none.
        SetError(code, error.Text.IsDefault ? null : message, error);
        ctx.Warning($"{function}(): Unable to connect to {Shown(hostname)}:{port} ({error.Shown})");
        return PhpValue.False;
    }

    private static SocketDevice? Connect(
        Context ctx, PhpString address, StreamContext? options, double? timeout, bool connects, bool isAsync, string function, out TransportError error)
    {
        var (scheme, rest) = StreamTransports.Split(address);
        error = StreamTransports.NotFound(scheme);
        var transport = StreamTransports.Find(scheme);
        var request = new TransportRequest(ctx, scheme, rest, options, Wait(ctx, timeout), isAsync, false, function);
        return Numbered(ctx, transport is not null, connects ? transport?.Connect(request, out error) : transport?.Create(request));
    }

    private static PhpStream Wrap(Context ctx, SocketDevice device, StreamContext? options, PhpString persistentName)
    {
        var stream = new PhpStream(ctx, device, "r+") { Context = options, IsPersistent = !persistentName.IsDefault };
        if (!persistentName.IsDefault)
        {
            stream.Hold();
            StreamState.Of(ctx).Persistent[persistentName.ToString()] = stream;
        }

        return stream;
    }

    private static PhpStream? FindPersistent(Context ctx, PhpString address)
        => StreamState.Of(ctx).Persistent.TryGetValue(address.ToString(), out var stream) && stream.IsValid && stream.Device.IsAlive() ? stream : null;

    private static PhpValue Failed(Context ctx, string function, PhpString address, TransportError error, PhpAlias? code, PhpAlias? message)
    {
        SetError(code, message, error);
        ctx.Warning($"{function}(): Unable to connect to {address} ({error.Shown})");
        return PhpValue.False;
    }

    // php makes the stream before it connects or binds: a failure uses up its number.
    private static T? Numbered<T>(Context ctx, bool tried, T? made)
        where T : class
    {
        if (tried && made is null)
        {
            _ = ctx.NextResourceId();
        }

        return made;
    }

    private static void SetError(PhpAlias? code, PhpAlias? message, TransportError error)
    {
        if (code is not null)
        {
            code.Value = error.Number;
        }

        if (message is not null)
        {
            message.Value = error.Text.IsDefault ? PhpValue.EmptyString : error.Text;
        }
    }

    private static PhpString Shown(PhpString text) => Bytes.Copy(Bytes.UpToNul(text.AsSpan()));

    private static void CheckFinite(double? timeout, string function, int number)
    {
        if (timeout is { } seconds && !double.IsFinite(seconds))
        {
            throw ArgumentBinder.ValueError(function, number, "timeout", "must be a finite value");
        }
    }

    private static TimeSpan Wait(Context ctx, double? seconds)
    {
        double wanted = seconds ?? ctx.Ini.GetLong("default_socket_timeout");
        return wanted < 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(Math.Min(wanted, int.MaxValue));
    }
}
