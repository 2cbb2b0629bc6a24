using System.Diagnostics;
using PeachpieSockets.Extension.Arguments;
using PeachpieSockets.Extension.Errors;
using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Extension.State;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Functions;

/// <summary>What socket scripts call and Peachpie's own library does not have. The embedded host's library has these itself.</summary>
[PhpExtension("standard", Registrator = typeof(RivalCheck))]
[DebuggerNonUserCode]
public static class MissingFunctions
{
    /// <summary>The port of a service: getservbyname(3).</summary>
    [PhpSignature("(string $service, string $protocol): int|false")]
    public static PhpValue getservbyname(Context ctx, PhpValue service, PhpValue protocol)
    {
        const string Function = nameof(getservbyname);
        var name = Name(ctx, service, Function, 1, "service");
        int port = HostLookup.GetServicePort(name, Name(ctx, protocol, Function, 2, "protocol"));
        return port < 0 ? PhpValue.False : PhpValue.Create(port);
    }

    /// <summary>The service of a port: getservbyport(3).</summary>
    [PhpSignature("(int $port, string $protocol): string|false")]
    public static PhpValue getservbyport(Context ctx, PhpValue port, PhpValue protocol)
    {
        const string Function = nameof(getservbyport);
        int number = Args.Int(ctx, port, Function, 1, "port");
        byte[]? name = HostLookup.GetServiceName((ushort)number, Name(ctx, protocol, Function, 2, "protocol"));
        return name is null ? PhpValue.False : Value.String(name);
    }

    /// <summary>The text of an error number: strerror(3).</summary>
    [PhpSignature("(int $error_code): string")]
    public static PhpValue posix_strerror(Context ctx, PhpValue error_code)
    {
        int code = Args.Int(ctx, error_code, nameof(posix_strerror), 1, "error_code");
        return Value.String(ErrorText.GetBytes(code).ToArray());
    }

    /// <summary>Makes two connected streams: socketpair(2).</summary>
    [PhpSignature("(int $domain, int $type, int $protocol): array|false")]
    public static PhpValue stream_socket_pair(Context ctx, PhpValue domain, PhpValue type, PhpValue protocol)
    {
        const string Function = nameof(stream_socket_pair);
        int family = Args.Int(ctx, domain, Function, 1, "domain");
        int kind = Args.Int(ctx, type, Function, 2, "type");
        int number = Args.Int(ctx, protocol, Function, 3, "protocol");
        var (first, second) = Descriptors.CreatePair(SocketState.Of(ctx), family, kind, number, out int error);
        if (first is null || second is null)
        {
            return Failure.WarnOnly(ctx, Function, $"Failed to create sockets: [{error}]: {ErrorText.Get(error)}");
        }

        return PhpValue.Create(new PhpArray(2)
        {
            PhpValue.FromClass(new DescriptorStream(ctx, first)),
            PhpValue.FromClass(new DescriptorStream(ctx, second)),
        });
    }

    private static ReadOnlySpan<byte> Name(Context ctx, PhpValue value, string function, int number, string name)
    {
        var text = Args.Bytes(ctx, value, function, number, name);
        return text.Contains((byte)0) ? throw Args.ValueError(function, number, name, "must not contain any null bytes") : text;
    }
}
