using System.Diagnostics;
using PeachpieSockets.Extension;
using PeachpieSockets.Extension.Addressing;
using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Extension.State;
using PeachpieSockets.Extension.Transfer;
using PeachpieSockets.Extension.Vectors;
using PeachpieSockets.Legacy.State;
using PeachpieSockets.Native;

namespace PeachpieSockets.Legacy.Functions;

/// <summary>Vectors of buffers as PHP 4.0.2 to 4.0.6 had them. Follows PHP 4.0.6; buffers are cleared, deleting deletes.</summary>
[PhpExtension("sockets_legacy")]
[PhpCountWarning(false)]
[DebuggerNonUserCode]
public static class LegacyVectors
{
    private const long LargestControl = 1 << 20;

    /// <summary>Makes a vector of buffers.</summary>
    [PhpSignature("(int $num_vectors, int ...$len): resource")]
    public static PhpValue build_iovec(Context ctx, PhpValue num_vectors, params PhpValue[] len)
    {
        long count = Value.ToLong(num_vectors.GetValue());
        if (count < 0 || count > len.Length)
        {
            return Era40.WrongCount(ctx, nameof(build_iovec));
        }

        var lengths = len.Take((int)count).Select(static length => Value.ToLong(length.GetValue())).ToArray();
        return lengths.Any(static length => length < 0 || length > Array.MaxLength)
            ? PhpValue.False
            : PhpValue.FromClass(new IoVector(lengths.Select(static length => (int)length), LegacyResources.VectorType));
    }

    /// <summary>The bytes of a buffer, all of them.</summary>
    [PhpSignature("($iovec_id, int $iovec_position): ?string")]
    public static PhpValue fetch_iovec(Context ctx, PhpValue iovec_id, PhpValue iovec_position)
    {
        if (!LegacyResources.TryGetVector(ctx, iovec_id, out var vector))
        {
            return PhpValue.Null;
        }

        long position = Value.ToLong(iovec_position.GetValue());
        if (!vector.Has(position))
        {
            Host.Warning(ctx, "Can't access a vector position past the amount of vectors set in the array");
            return PhpValue.Null;
        }

        return Value.String(vector[(int)position].AsSpan().ToArray());
    }

    /// <summary>Replaces a buffer by a string, up to its first NUL.</summary>
    [PhpSignature("($iovec_id, int $iovec_position, string $new_val): bool")]
    public static PhpValue set_iovec(Context ctx, PhpValue iovec_id, PhpValue iovec_position, PhpValue new_val)
    {
        if (!LegacyResources.TryGetVector(ctx, iovec_id, out var vector))
        {
            return PhpValue.Null;
        }

        long position = Value.ToLong(iovec_position.GetValue());
        if (!vector.Has(position))
        {
            Host.Warning(ctx, "Can't access a vector position outside of the vector array bounds");
            return PhpValue.False;
        }

        vector[(int)position] = VectorTransfer.UpToNul(ctx, new_val);
        return PhpValue.True;
    }

    /// <summary>Appends a buffer.</summary>
    [PhpSignature("($iovec_id, int $iov_len): bool")]
    public static PhpValue add_iovec(Context ctx, PhpValue iovec_id, PhpValue iov_len)
    {
        if (!LegacyResources.TryGetVector(ctx, iovec_id, out var vector))
        {
            return PhpValue.Null;
        }

        long length = Value.ToLong(iov_len.GetValue());
        if (length < 0 || length > Array.MaxLength)
        {
            return PhpValue.False;
        }

        vector.Add((int)length);
        return PhpValue.True;
    }

    /// <summary>Removes a buffer.</summary>
    [PhpSignature("($iovec_id, int $iov_pos): bool")]
    public static PhpValue delete_iovec(Context ctx, PhpValue iovec_id, PhpValue iov_pos)
    {
        if (!LegacyResources.TryGetVector(ctx, iovec_id, out var vector))
        {
            return PhpValue.Null;
        }

        long position = Value.ToLong(iov_pos.GetValue());
        if (!vector.Has(position))
        {
            Host.Warning(ctx, "Can't delete an IO vector that is out of array bounds");
            return PhpValue.False;
        }

        vector.RemoveAt((int)position);
        return PhpValue.True;
    }

    /// <summary>Frees a vector.</summary>
    [PhpSignature("($iovec_id): bool")]
    public static PhpValue free_iovec(Context ctx, PhpValue iovec_id)
    {
        if (!LegacyResources.TryGetVector(ctx, iovec_id, out var vector))
        {
            return PhpValue.Null;
        }

        vector.Dispose();
        return PhpValue.True;
    }

    /// <summary>Reads into the buffers of a vector: one readv(2).</summary>
    [PhpSignature("(int $fd, $iovec_id): int")]
    public static PhpValue readv(Context ctx, PhpValue fd, PhpValue iovec_id) =>
        !LegacyResources.TryGetVector(ctx, iovec_id, out var vector) ? PhpValue.Null
        : Era40.TryFind(ctx, fd, out var source) ? Era40.Result(VectorTransfer.Read(source.Handle, vector))
        : Era40.Failed(Errno.EBADF);

    /// <summary>Writes the buffers of a vector: one writev(2).</summary>
    [PhpSignature("(int $fd, $iovec_id): int")]
    public static PhpValue writev(Context ctx, PhpValue fd, PhpValue iovec_id) =>
        !LegacyResources.TryGetVector(ctx, iovec_id, out var vector) ? PhpValue.Null
        : Era40.TryFind(ctx, fd, out var target) ? Era40.Result(VectorTransfer.Write(target.Handle, vector))
        : Era40.Failed(Errno.EBADF);

    /// <summary>Sends the buffers of a vector as one message: sendmsg(2).</summary>
    [PhpSignature("(int $fd, $iovec, int $flags, string $addr, int $port = UNKNOWN): int")]
    public static PhpValue sendmsg(Context ctx, PhpValue fd, PhpValue iovec, PhpValue flags, PhpValue addr, PhpValue? port = null)
    {
        if (!LegacyResources.TryGetVector(ctx, iovec, out var vector))
        {
            return PhpValue.Null;
        }

        if (!Era40.TryFind(ctx, fd, out var source))
        {
            return Era40.Failed(Errno.EBADF);
        }

        int code = LegacyAddresses.Make(ctx, source, addr, port, Errno.EPROTONOSUPPORT, nameof(sendmsg), out var to);
        return code != 0 ? Era40.CodeOrNull(code)
            : Era40.Result(source.Socket.State.Policy.AllowsConnect(in to)
                ? source.Handle.SendMessage(vector.ToSend(), default, in to, Era40.Int(flags))
                : Descriptors.Refused);
    }

    /// <summary>Receives one message into the buffers of a vector: recvmsg(2).</summary>
    [PhpSignature("(int $fd, $iovec, &$control, &$controllen, &$flags, &$addr, &$port = null): int")]
    public static PhpValue recvmsg(
        Context ctx, PhpValue fd, PhpValue iovec, PhpAlias control, PhpAlias controllen, PhpAlias flags, PhpAlias addr, PhpAlias? port = null)
    {
        if (!LegacyResources.TryGetVector(ctx, iovec, out var vector))
        {
            return PhpValue.Null;
        }

        if (!Era40.TryFind(ctx, fd, out var source))
        {
            return Era40.Failed(Errno.EBADF);
        }

        bool isIPv4 = source.Socket.Family == SocketConstants.AF_INET;
        if (!isIPv4 && source.Socket.Family != SocketConstants.AF_UNIX)
        {
            return Era40.Failed(Errno.EPROTONOSUPPORT);
        }

        if (isIPv4 ? port is null : Value.IsGiven(port))
        {
            return Era40.WrongCount(ctx, nameof(recvmsg));
        }

        long length = Value.ToLong(controllen.Value);
        byte[] room = new byte[length > ControlMessage.Length(0) ? Math.Min(length, LargestControl) : 0];
        int asked = Era40.Int(flags.Value);
        SocketAddress from = default;
        var result = source.Handle.ReceiveMessage(vector.ToReceive(), room, ref from, asked, out var received);
        if (result.Failed)
        {
            return Era40.Result(result);
        }

        using (received)
        {
            control.Value = PhpValue.Create(VectorMessages.FirstControl(room.AsSpan(0, received.ControlLength)));
            controllen.Value = PhpValue.Create(received.ControlLength);
            flags.Value = PhpValue.Create(MessageFlags.Shown(received.Flags, asked));
            addr.Value = Value.String(isIPv4 ? AddressFormat.Host(in from) : AddressFormat.Path(in from));
            if (port is not null)
            {
                port.Value = PhpValue.Create(from.Port);
            }
        }

        return Era40.Result(result);
    }
}
