using System.Diagnostics;
using PeachpieSockets.Extension.Addressing;
using PeachpieSockets.Extension.Arguments;
using PeachpieSockets.Extension.Errors;
using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Extension.State;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Functions;

/// <summary>Naming sockets and connecting them. Follows PHP 8.2, with AF_PACKET of 8.5.</summary>
[PhpExtension("sockets")]
[PhpCountedResults]
[DebuggerNonUserCode]
public static class SocketAddresses
{
    private const string FamilyProblem = "must be one of AF_UNIX, AF_INET, or AF_INET6";

    /// <summary>Gives a socket its local address: bind(2).</summary>
    [PhpSignature("(Socket $socket, string $address, int $port = 0): bool")]
    public static PhpValue socket_bind(Context ctx, PhpValue socket, PhpValue address, PhpValue? port = null)
    {
        const string Function = nameof(socket_bind);
        var target = Args.Socket(socket, Function);
        var text = Args.Bytes(ctx, address, Function, 2, "address");
        int number = Args.Int(ctx, port, Function, 3, "port", 0);
        var handle = target.Open(Function);
        if (!TryMakeAddress(ctx, target, handle, Function, text, number, allowPacket: true, out var name))
        {
            return PhpValue.False;
        }

        var result = target.State.Policy.AllowsBind(in name) ? handle.Bind(in name) : Descriptors.Refused;
        return result.Failed ? Failure.Report(ctx, target, Function, Phrases.Bind, result.Error) : PhpValue.True;
    }

    /// <summary>Connects a socket, or sets the default peer of a datagram socket: connect(2).</summary>
    [PhpSignature("(Socket $socket, string $address, ?int $port = null): bool")]
    public static PhpValue socket_connect(Context ctx, PhpValue socket, PhpValue address, PhpValue port = default)
    {
        const string Function = nameof(socket_connect);
        var target = Args.Socket(socket, Function);
        var text = Args.Bytes(ctx, address, Function, 2, "address");
        long? number = Args.NullableLong(ctx, port, Function, 3, "port");
        var handle = target.Open(Function);
        CheckPort(target, Function, 3, number);
        if (!TryMakeAddress(ctx, target, handle, Function, text, unchecked((int)(number ?? 0)), allowPacket: false, out var peer))
        {
            return PhpValue.False;
        }

        var result = target.State.Policy.AllowsConnect(in peer) ? handle.Connect(in peer) : Descriptors.Refused;
        return result.Failed ? Failure.Report(ctx, target, Function, Phrases.Connect, result.Error) : PhpValue.True;
    }

    /// <summary>Tells the local address: getsockname(2).</summary>
    [PhpSignature("(Socket $socket, &$address, &$port = null): bool")]
    public static PhpValue socket_getsockname(Context ctx, PhpValue socket, PhpAlias address, PhpAlias? port = null)
    {
        const string Function = nameof(socket_getsockname);
        Args.Given(address, Function, "at least 2", 1);
        var target = Args.Socket(socket, Function);
        var result = target.Open(Function).GetName(out var name);
        if (result.Failed)
        {
            return Failure.Report(ctx, target, Function, Phrases.GetSockName, result.Error);
        }

        if (name.Family == SocketConstants.AF_PACKET)
        {
            if (!NetworkInterfaces.TryGetName((uint)name.InterfaceIndex, out byte[]? device, out _))
            {
                throw Host.Error("invalid interface index");
            }

            address.Value = Value.String(device);
            Assign(port, name.InterfaceIndex);
            return PhpValue.True;
        }

        return Tell(in name, Function, address, port);
    }

    /// <summary>Tells the peer's address: getpeername(2).</summary>
    [PhpSignature("(Socket $socket, &$address, &$port = null): bool")]
    public static PhpValue socket_getpeername(Context ctx, PhpValue socket, PhpAlias address, PhpAlias? port = null)
    {
        const string Function = nameof(socket_getpeername);
        Args.Given(address, Function, "at least 2", 1);
        var target = Args.Socket(socket, Function);
        var result = target.Open(Function).GetPeerName(out var name);
        return result.Failed
            ? Failure.Report(ctx, target, Function, Phrases.GetPeerName, result.Error)
            : Tell(in name, Function, address, port);
    }

    /// <summary>IP sockets need a port.</summary>
    /// <exception cref="Exception">PHP's ValueError.</exception>
    internal static void CheckPort(Socket socket, string function, int number, long? port)
    {
        if (port is null && (socket.Family == SocketConstants.AF_INET || socket.Family == SocketConstants.AF_INET6))
        {
            string family = socket.Family == SocketConstants.AF_INET ? "AF_INET" : "AF_INET6";
            throw Args.ValueError(function, number, "port", $"cannot be null when the socket type is {family}");
        }
    }

    /// <summary>The error for a socket of a family that the function does not know, to throw.</summary>
    internal static Exception UnknownFamily(string function) => Args.ValueError(function, 1, "socket", FamilyProblem);

    private static bool TryMakeAddress(
        Context ctx, Socket socket, SocketHandle handle, string function, ReadOnlySpan<byte> text, int port, bool allowPacket, out SocketAddress address)
    {
        if (socket.Family == SocketConstants.AF_UNIX)
        {
            if (text.Length >= SocketAddress.UnixPathCapacity)
            {
                throw Args.ValueError(function, 2, "address", $"must be less than {SocketAddress.UnixPathCapacity}");
            }

            return SocketAddress.TryCreateUnix(text, out address);
        }

        if (socket.Family == SocketConstants.AF_INET || socket.Family == SocketConstants.AF_INET6)
        {
            return AddressResolver.TryResolve(ctx, socket, function, text, port, out address);
        }

        if (!allowPacket || socket.Family != SocketConstants.AF_PACKET)
        {
            throw UnknownFamily(function);
        }

        if (handle.GetName(out var name).Failed)
        {
            throw Args.ValueError(function, 1, "socket", "invalid AF_PACKET socket");
        }

        int index = NetworkInterfaces.TryGetIndex(text, out uint found, out _) ? (int)found : 0;
        address = SocketAddress.FromPacket(index, name.PacketProtocol);
        return true;
    }

    private static PhpValue Tell(in SocketAddress name, string function, PhpAlias address, PhpAlias? port)
    {
        if (name.Family == SocketConstants.AF_INET || name.Family == SocketConstants.AF_INET6)
        {
            address.Value = Value.String(AddressFormat.Host(in name));
            Assign(port, name.Port);
        }
        else if (name.Family == SocketConstants.AF_UNIX)
        {
            address.Value = Value.String(AddressFormat.Path(in name));
        }
        else
        {
            throw UnknownFamily(function);
        }

        return PhpValue.True;
    }

    private static void Assign(PhpAlias? reference, long number)
    {
        if (reference is not null)
        {
            reference.Value = PhpValue.Create(number);
        }
    }
}
