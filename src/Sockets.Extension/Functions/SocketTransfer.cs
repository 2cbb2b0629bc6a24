using System.Diagnostics;
using PeachpieSockets.Extension.Addressing;
using PeachpieSockets.Extension.Arguments;
using PeachpieSockets.Extension.Constants;
using PeachpieSockets.Extension.Errors;
using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Extension.State;
using PeachpieSockets.Extension.Transfer;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Functions;

/// <summary>Reading and writing. Follows PHP 8.2.</summary>
[PhpExtension("sockets")]
[PhpCountedResults]
[DebuggerNonUserCode]
public static class SocketTransfer
{
    private const string NegativeLength = "must be greater than or equal to 0";

    /// <summary>Reads: one recv(2), or with PHP_NORMAL_READ up to the end of a line.</summary>
    [PhpSignature("(Socket $socket, int $length, int $mode = PHP_BINARY_READ): string|false")]
    [PhpOwnBytes]
    public static PhpValue socket_read(Context ctx, PhpValue socket, PhpValue length, PhpValue? mode = null)
    {
        const string Function = nameof(socket_read);
        var source = Args.Socket(socket, Function);
        long most = Args.Long(ctx, length, Function, 2, "length");
        long kind = Args.Long(ctx, mode, Function, 3, "mode", ReadModes.PHP_BINARY_READ);
        var handle = source.Open(Function);
        if (most is < 1 or long.MaxValue)
        {
            return PhpValue.False;
        }

        var result = kind == ReadModes.PHP_NORMAL_READ
            ? LineReader.Read(source, handle, most, out byte[] data)
            : Receiver.Receive(ctx, source, handle, most, 0, out data);
        return result.Failed ? Failure.Report(ctx, source, Function, Phrases.Read, result.Error) : Value.String(data);
    }

    /// <summary>Writes: one write(2).</summary>
    [PhpSignature("(Socket $socket, string $data, ?int $length = null): int|false")]
    [PhpOnlyReads]
    public static PhpValue socket_write(Context ctx, PhpValue socket, PhpValue data, PhpValue length = default)
    {
        const string Function = nameof(socket_write);
        var target = Args.Socket(socket, Function);
        var bytes = Args.Bytes(ctx, data, Function, 2, "data");
        long? most = Args.NullableLong(ctx, length, Function, 3, "length");
        var handle = target.Open(Function);
        if (most < 0)
        {
            throw Args.ValueError(Function, 3, "length", NegativeLength);
        }

        var result = handle.Write(most is { } given ? Value.Cut(in data, bytes, given) : bytes);
        return result.Failed ? Failure.Report(ctx, target, Function, Phrases.Write, result.Error) : PhpValue.Create(result.Value);
    }

    /// <summary>Receives into a variable: recv(2).</summary>
    [PhpSignature("(Socket $socket, &$data, int $length, int $flags): int|false")]
    public static PhpValue socket_recv(Context ctx, PhpValue socket, PhpAlias data, PhpValue length, PhpValue flags)
    {
        const string Function = nameof(socket_recv);
        Args.Given(data, Function, "exactly 4", 1);
        var source = Args.Socket(socket, Function);
        long most = Args.Long(ctx, length, Function, 3, "length");
        int how = Args.Int(ctx, flags, Function, 4, "flags");
        var handle = source.Open(Function);
        if (most is < 1 or long.MaxValue)
        {
            return PhpValue.False;
        }

        var result = Receiver.Receive(ctx, source, handle, most, how, out byte[] bytes);
        data.Value = result.Value > 0 ? Value.String(bytes) : PhpValue.Null;
        return result.Failed ? Failure.Report(ctx, source, Function, Phrases.Receive, result.Error) : PhpValue.Create(result.Value);
    }

    /// <summary>Sends: send(2).</summary>
    [PhpSignature("(Socket $socket, string $data, int $length, int $flags): int|false")]
    [PhpOnlyReads]
    public static PhpValue socket_send(Context ctx, PhpValue socket, PhpValue data, PhpValue length, PhpValue flags)
    {
        const string Function = nameof(socket_send);
        var target = Args.Socket(socket, Function);
        var bytes = Args.Bytes(ctx, data, Function, 2, "data");
        long most = Args.Long(ctx, length, Function, 3, "length");
        int how = Args.Int(ctx, flags, Function, 4, "flags");
        var handle = target.Open(Function);
        if (most < 0)
        {
            throw Args.ValueError(Function, 3, "length", NegativeLength);
        }

        var result = handle.Send(Value.Cut(in data, bytes, most), how);
        return result.Failed ? Failure.Report(ctx, target, Function, Phrases.Send, result.Error) : PhpValue.Create(result.Value);
    }

    /// <summary>Receives with the sender's address: recvfrom(2).</summary>
    [PhpSignature("(Socket $socket, &$data, int $length, int $flags, &$address, &$port = null): int|false")]
    public static PhpValue socket_recvfrom(
        Context ctx, PhpValue socket, PhpAlias data, PhpValue length, PhpValue flags, PhpAlias address, PhpAlias? port = null)
    {
        const string Function = nameof(socket_recvfrom);
        Args.Given(data, Function, "at least 5", 1);
        Args.Given(address, Function, "at least 5", 4);
        var source = Args.Socket(socket, Function);
        long most = Args.Long(ctx, length, Function, 3, "length");
        int how = Args.Int(ctx, flags, Function, 4, "flags");
        var handle = source.Open(Function);
        if (most is < 1 or long.MaxValue)
        {
            return PhpValue.False;
        }

        bool isInternet = source.Family == SocketConstants.AF_INET || source.Family == SocketConstants.AF_INET6;
        if (isInternet && port is null)
        {
            throw Host.ArgumentCountError($"Wrong parameter count for {Function}()");
        }

        if (!isInternet && source.Family != SocketConstants.AF_UNIX && source.Family != SocketConstants.AF_PACKET)
        {
            throw SocketAddresses.UnknownFamily(Function);
        }

        var cache = source.Addresses;
        var result = Receiver.ReceiveFrom(handle, most, how, ref cache.Sender, out byte[] bytes);
        if (result.Failed)
        {
            bool isLower = source.Family == SocketConstants.AF_INET6 || source.Family == SocketConstants.AF_PACKET;
            return Failure.Report(ctx, source, Function, isLower ? Phrases.ReceiveFromLower : Phrases.ReceiveFrom, result.Error);
        }

        if (source.Family == SocketConstants.AF_PACKET)
        {
            return TellPacket(ctx, source, in cache.Sender, bytes, result.Value, data, address, port);
        }

        data.Value = Value.String(bytes);
        address.Value = isInternet ? cache.FormatSender(source.Family) : Value.String(AddressFormat.Path(in cache.Sender));
        if (isInternet)
        {
            port!.Value = PhpValue.Create(cache.Sender.Port);
        }

        return PhpValue.Create(result.Value);
    }

    /// <summary>Sends to an address: sendto(2).</summary>
    [PhpSignature("(Socket $socket, string $data, int $length, int $flags, string $address, ?int $port = null): int|false")]
    [PhpOnlyReads]
    public static PhpValue socket_sendto(
        Context ctx, PhpValue socket, PhpValue data, PhpValue length, PhpValue flags, PhpValue address, PhpValue port = default)
    {
        const string Function = nameof(socket_sendto);
        var source = Args.Socket(socket, Function);
        var bytes = Args.Bytes(ctx, data, Function, 2, "data");
        long most = Args.Long(ctx, length, Function, 3, "length");
        int how = Args.Int(ctx, flags, Function, 4, "flags");
        var text = Args.Bytes(ctx, address, Function, 5, "address");
        long? number = Args.NullableLong(ctx, port, Function, 6, "port");
        var handle = source.Open(Function);
        if (most < 0)
        {
            throw Args.ValueError(Function, 3, "length", NegativeLength);
        }

        if (!TryMakeDestination(ctx, source, Function, text, number, out var destination))
        {
            return PhpValue.False;
        }

        bytes = Value.Cut(in data, bytes, most);
        var result = source.State.Policy.AllowsConnect(in destination) ? handle.SendTo(bytes, how, in destination) : Descriptors.Refused;
        return result.Failed ? Failure.Report(ctx, source, Function, Phrases.Send, result.Error) : PhpValue.Create(result.Value);
    }

    /// <summary>Asks whether the next byte to read is the urgent one: sockatmark(3). Follows PHP 8.3, which has it first.</summary>
    [PhpSignature("(Socket $socket): bool")]
    public static PhpValue socket_atmark(Context ctx, PhpValue socket)
    {
        const string Function = nameof(socket_atmark);
        var source = Args.Socket(socket, Function);
        var result = source.Open(Function).AtMark();
        return result.Failed ? Failure.Report(ctx, source, Function, Phrases.AtMark, result.Error) : PhpValue.Create(result.Value != 0);
    }

    private static bool TryMakeDestination(Context ctx, Socket socket, string function, ReadOnlySpan<byte> text, long? port, out SocketAddress address)
    {
        if (socket.Family == SocketConstants.AF_UNIX)
        {
            // PHP copies the path as a C string into the field, cut to what fits beside its NUL.
            var path = CText.Of(text);
            return SocketAddress.TryCreateUnix(path[..Math.Min(path.Length, SocketAddress.UnixPathCapacity - 1)], out address);
        }

        if (socket.Family == SocketConstants.AF_PACKET)
        {
            if (port is null)
            {
                throw Args.ValueError(function, 6, "port", "cannot be null when the socket type is AF_PACKET");
            }

            address = SocketAddress.FromPacket(unchecked((int)port.Value));
            return true;
        }

        if (socket.Family != SocketConstants.AF_INET && socket.Family != SocketConstants.AF_INET6)
        {
            throw SocketAddresses.UnknownFamily(function);
        }

        SocketAddresses.CheckPort(socket, function, 6, port);
        return AddressResolver.TryResolve(ctx, socket, function, text, unchecked((int)port.GetValueOrDefault()), out address);
    }

    private static PhpValue TellPacket(
        Context ctx, Socket socket, in SocketAddress sender, byte[] frame, int count, PhpAlias data, PhpAlias address, PhpAlias? port)
    {
        if (!NetworkInterfaces.TryGetName((uint)sender.InterfaceIndex, out byte[]? device, out int error))
        {
            return Failure.Report(ctx, socket, nameof(socket_recvfrom), Phrases.InterfaceName, error);
        }

        data.Value = Value.String(frame);
        address.Value = Value.String(device);
        if (port is not null)
        {
            port.Value = PhpValue.Create(sender.InterfaceIndex);
        }

        return PhpValue.Create(count);
    }
}
