using System.Buffers;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using PeachpieSockets.Extension.Arguments;
using PeachpieSockets.Extension.Errors;
using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Extension.Messages;
using PeachpieSockets.Extension.State;
using PeachpieSockets.Extension.Transfer;
using PeachpieSockets.Extension.Vectors;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Functions;

/// <summary>Messages with addresses and control data: sendmsg(2), recvmsg(2). Follows PHP 8.2.</summary>
[PhpExtension("sockets")]
[PhpCountedResults]
[DebuggerNonUserCode]
public static class SocketMessages
{
    private const string Root = "msghdr";
    private const int DefaultBufferSize = 8192;
    private const int LargestBufferSize = 104_857_600;

    // No system delivers more control data with one message.
    private const int LargestControlSize = 1 << 20;

    // IOV_MAX: sendmsg(2) refuses a message of more pieces.
    private const int MostPieces = 1024;

    private const int StackLength = 4096;
    private const int ControlStackLength = 512;

    private static readonly IntStringKey s_name = new("name");
    private static readonly IntStringKey s_iov = new("iov");
    private static readonly IntStringKey s_control = new("control");
    private static readonly IntStringKey s_flags = new("flags");
    private static readonly IntStringKey s_bufferSize = new("buffer_size");
    private static readonly IntStringKey s_controlLength = new("controllen");

    /// <summary>Sends a message. With a vector in place of the array this is the function of PHP 4: address and port follow.</summary>
    [PhpSignature("(Socket $socket, array $message, int $flags = 0): int|false")]
    public static PhpValue socket_sendmsg(Context ctx, PhpValue socket, PhpValue message, PhpValue? flags = null, [PhpHiddenParameter] params PhpValue[] old)
    {
        const string Function = nameof(socket_sendmsg);
        if (message.AsObject() is IoVector vector && flags is { } given && old.Length is 1 or 2)
        {
            return VectorArguments.TryGetSocket(ctx, socket, Function, 1, out var sender, out var refused)
                ? VectorMessages.SendMessage(
                    ctx, sender, vector, unchecked((int)Value.ToLong(given.GetValue())), VectorTransfer.Bytes(ctx, old[0]), old.Length > 1 ? (PhpValue?)old[1] : null)
                : refused;
        }

        Args.AtMost(Function, 3, old.Length);
        var source = Args.Socket(socket, Function);
        var array = Args.Array(in message, Function, 2, "message");
        long how = Args.Long(ctx, flags, Function, 3, "flags", 0);
        CheckInt(Function, 3, "flags", how);
        var handle = source.Open(Function);

        var conversion = Conversion.Start(ctx, source, Function, Root);
        if (!TryReadMessage(conversion, array, out var to, out var data, out int pieces, out byte[] control, out var keep))
        {
            return conversion.Fail();
        }

        conversion.End();
        var result = to.Length > 0 && !source.State.Policy.AllowsConnect(in to) ? Descriptors.Refused
            : pieces > MostPieces && handle.IsBlocking().Succeeded ? SocketResult.FromError(Errno.EMSGSIZE)
            : handle.SendMessage(data, control, in to, (int)how);
        GC.KeepAlive(keep);
        return result.Failed ? Failure.Report(ctx, source, Function, Phrases.SendMessage, result.Error) : PhpValue.Create(result.Value);
    }

    /// <summary>
    /// Receives a message. With a vector in place of the array this is the function of PHP 4: control data, its length, flags, address and port follow.
    /// </summary>
    [PhpSignature("(Socket $socket, array &$message, int $flags = 0): int|false")]
    [SkipLocalsInit]
    public static PhpValue socket_recvmsg(
        Context ctx, PhpValue socket, PhpAlias message, [PhpPreferRef] PhpAlias? flags = null, [PhpPreferRef, PhpHiddenParameter] params PhpAlias[] old)
    {
        const string Function = nameof(socket_recvmsg);
        Args.Given(message, Function, "at least 2", 1);
        if (message.Value.AsObject() is IoVector vector && flags is not null)
        {
            return VectorArguments.TryGetSocket(ctx, socket, Function, 1, out var receiver, out var refused)
                ? VectorMessages.ReceiveMessage(ctx, receiver, vector, flags, old)
                : refused;
        }

        Args.AtMost(Function, 3, old.Length);
        var source = Args.Socket(socket, Function);
        var wanted = Args.Array(message.Value, Function, 2, "message");
        long how = Value.IsGiven(flags) ? Args.Long(ctx, flags.Value, Function, 3, "flags") : 0;
        CheckInt(Function, 3, "flags", how);
        var handle = source.Open(Function);

        var conversion = Conversion.Start(ctx, source, Function, Root);
        if (!TryReadRequest(conversion, wanted, out bool wantsName, out int size, out long controlLength))
        {
            return conversion.Fail();
        }

        int controlSize = (int)Math.Min(controlLength, LargestControlSize);
        byte[]? rented = size <= StackLength ? null : ArrayPool<byte>.Shared.Rent(size);
        byte[]? rentedControl = controlSize <= ControlStackLength ? null : ArrayPool<byte>.Shared.Rent(controlSize);
        Span<byte> buffer = rented is null ? stackalloc byte[StackLength] : rented;
        Span<byte> control = rentedControl is null ? stackalloc byte[ControlStackLength] : rentedControl;
        try
        {
            SocketAddress from = default;
            var result = handle.ReceiveMessage(buffer[..size], control[..controlSize], ref from, (int)how, out var received);
            if (result.Failed)
            {
                return Failure.ReportAlways(ctx, Function, Phrases.ReceiveMessage, result.Error);
            }

            var bytes = buffer[..Math.Min(result.Value, size)];
            if ((how & SocketConstants.MSG_TRUNC) != 0 && source.IsStream && source.Family != SocketConstants.AF_UNIX)
            {
                // The system counts the bytes of a TCP stream without copying them.
                bytes.Clear();
            }

            var pieces = result.Value == 0 ? new PhpArray() : new PhpArray(1) { Value.String(bytes.ToArray()) };
            var answer = Answer(conversion, wantsName, (int)how, in from, pieces, control[..received.ControlLength], in received);
            message.Value = conversion.HasFailed ? conversion.FailNative() : PhpValue.Create(answer);
            conversion.End();
            return PhpValue.Create(result.Value);
        }
        finally
        {
            Return(rented);
            Return(rentedControl);
        }
    }

    /// <summary>The room that a control message takes: CMSG_SPACE.</summary>
    [PhpSignature("(int $level, int $type, int $num = 0): ?int")]
    public static PhpValue socket_cmsg_space(Context ctx, PhpValue level, PhpValue type, PhpValue? num = null)
    {
        const string Function = nameof(socket_cmsg_space);
        long where = Args.Long(ctx, level, Function, 1, "level");
        long kind = Args.Long(ctx, type, Function, 2, "type");
        long elements = Args.Long(ctx, num, Function, 3, "num", 0);
        CheckInt(Function, 1, "level", where);
        CheckInt(Function, 2, "type", kind);
        CheckInt(Function, 3, "num", elements);
        if (elements < 0)
        {
            throw Args.ValueError(Function, 3, "num", "must be greater than or equal to 0");
        }

        return ControlKind.Find(where, kind) is { } found
            ? PhpValue.Create(ControlMessage.Space(found.IsList ? found.Size * elements : found.Size))
            : throw Host.ValueError($"Pair level {where} and/or type {kind} is not supported");
    }

    private static void Return(byte[]? rented)
    {
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static void CheckInt(string function, int number, string name, long value)
    {
        if (value is < int.MinValue or > int.MaxValue)
        {
            throw Args.ValueError(function, number, name, $"must be between {int.MinValue} and {int.MaxValue}");
        }
    }

    private static bool TryReadMessage(
        Conversion conversion,
        PhpArray message,
        out SocketAddress to,
        out ReadOnlySpan<byte> data,
        out int pieces,
        out byte[] control,
        out List<SocketHandle>? keep)
    {
        to = default;
        data = default;
        pieces = 0;
        control = [];
        keep = null;
        if (message.TryGetValue(s_name, out var name))
        {
            conversion.Enter("name");
            if (!conversion.TryGetArray(name, out var array) || !SocketName.TryRead(conversion, array, out to))
            {
                return false;
            }

            conversion.Leave();
        }

        if (message.TryGetValue(s_iov, out var iov))
        {
            conversion.Enter("iov");
            if (!TryReadPieces(conversion, iov, out data, out pieces))
            {
                return false;
            }

            conversion.Leave();
        }

        if (!message.TryGetValue(s_control, out var list))
        {
            return true;
        }

        conversion.Enter("control");
        keep = [];
        bool isRead = ControlList.TryRead(conversion, list, keep, out control);
        if (isRead)
        {
            conversion.Leave();
        }

        return isRead;
    }

    // One buffer of all pieces: the system takes them as one message anyhow, and a single piece, which is sent from where it is, is the rule.
    private static bool TryReadPieces(Conversion conversion, PhpValue value, out ReadOnlySpan<byte> data, out int count)
    {
        data = default;
        count = 0;
        if (!conversion.TryGetArray(value, out var pieces))
        {
            return false;
        }

        count = pieces.Count;
        var entries = pieces.GetFastEnumerator();
        if (count == 1)
        {
            _ = entries.MoveNext();
            data = conversion.Bytes(entries.CurrentValue);
            return true;
        }

        var buffer = new ArrayBufferWriter<byte>();
        while (entries.MoveNext())
        {
            buffer.Write(conversion.Bytes(entries.CurrentValue));
        }

        data = buffer.WrittenSpan;
        return true;
    }

    private static bool TryReadRequest(Conversion conversion, PhpArray message, out bool wantsName, out int size, out long controlLength)
    {
        size = DefaultBufferSize;
        controlLength = 0;
        wantsName = message.TryGetValue(s_name, out var name);
        if (wantsName)
        {
            conversion.Enter("name");
            if (!conversion.TryGetArray(name, out var array) || !SocketName.TryReadFamily(conversion, array, out _, mayBeNull: true))
            {
                return false;
            }

            conversion.Leave();
        }

        if (message.TryGetValue(s_bufferSize, out var given))
        {
            conversion.Enter("buffer_size");
            if (!IntegerKind.Long.TryRead(conversion, given, out long number))
            {
                return false;
            }

            if (number is < 0 or > LargestBufferSize)
            {
                return conversion.Wrong($"the buffer size must be between 1 and {LargestBufferSize}; given {number}");
            }

            conversion.Leave();
            size = (int)number;
        }

        if (!message.TryGetValue(s_controlLength, out var length))
        {
            return conversion.Wrong("The key 'controllen' is required");
        }

        conversion.Enter("controllen");
        if (!IntegerKind.UInt32.TryRead(conversion, length, out controlLength))
        {
            return false;
        }

        if (controlLength == 0)
        {
            return conversion.Wrong("controllen cannot be 0");
        }

        conversion.Leave();
        return true;
    }

    private static PhpArray Answer(
        Conversion conversion, bool wantsName, int asked, in SocketAddress from, PhpArray pieces, ReadOnlySpan<byte> control, in ReceivedMessage received)
    {
        conversion.Enter("name");
        var name = wantsName ? SocketName.ToValue(conversion, in from) : PhpValue.Null;
        conversion.Leave();
        conversion.Enter("control");
        var list = conversion.HasFailed ? null : ControlList.ToArray(conversion, control, in received);
        if (list is null)
        {
            received.Dispose();
            return [];
        }

        return new PhpArray(4)
        {
            { s_name, name },
            { s_control, PhpValue.Create(list) },
            { s_iov, PhpValue.Create(pieces) },
            { s_flags, PhpValue.Create(MessageFlags.Shown(received.Flags, asked)) },
        };
    }
}
