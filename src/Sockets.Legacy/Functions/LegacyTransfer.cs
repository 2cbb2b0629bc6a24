using System.Diagnostics;
using PeachpieSockets.Extension.Addressing;
using PeachpieSockets.Extension.Constants;
using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Extension.State;
using PeachpieSockets.Extension.Transfer;
using PeachpieSockets.Legacy.State;
using PeachpieSockets.Native;

namespace PeachpieSockets.Legacy.Functions;

/// <summary>Reading and writing as PHP 4.0.2 to 4.0.6 had it. Follows PHP 4.0.6.</summary>
[PhpExtension("sockets_legacy")]
[PhpCountWarning(false)]
[DebuggerNonUserCode]
public static class LegacyTransfer
{
    /// <summary>The mode of read() that is one plain read. Since PHP 4.0.4, gone in 4.1.</summary>
    public const int PHP_SYSTEM_READ = 4;

    /// <summary>Reads a line, or with PHP_BINARY_READ and PHP_SYSTEM_READ what one call delivers.</summary>
    [PhpSignature("(int $fd, string &$buf, int $length, int $type = PHP_NORMAL_READ): int")]
    public static PhpValue read(Context ctx, PhpValue fd, PhpAlias buf, PhpValue length, PhpValue? type = null)
    {
        if (!Era40.TryFind(ctx, fd, out var source))
        {
            return Era40.Failed(Errno.EBADF);
        }

        long most = Value.ToLong(length);
        if (most < 0)
        {
            return Era40.Failed(Errno.EINVAL);
        }

        int mode = type is { } given ? Era40.Int(given) : ReadModes.PHP_NORMAL_READ;
        bool isBinary = mode is ReadModes.PHP_BINARY_READ or PHP_SYSTEM_READ;
        byte[] data;
        var result = most == 0 ? Empty(out data) : isBinary ? ReadBinary(ctx, source, most, 0, out data) : LegacyLineReader.Read(source, most, out data);
        return Deliver(result, buf, data);
    }

    /// <summary>Writes: one write(2).</summary>
    [PhpSignature("(int $fd, string $buf, int $length): int")]
    public static PhpValue write(Context ctx, PhpValue fd, PhpValue buf, PhpValue length)
    {
        if (!Era40.TryFind(ctx, fd, out var target))
        {
            return Era40.Failed(Errno.EBADF);
        }

        var bytes = Era40.Cut(ctx, in buf, in length);
        return Era40.Result(target.Handle.Write(bytes));
    }

    /// <summary>Receives: recv(2).</summary>
    [PhpSignature("(int $fd, string &$buf, int $len, int $flags): int")]
    public static PhpValue recv(Context ctx, PhpValue fd, PhpAlias buf, PhpValue len, PhpValue flags)
    {
        if (!Era40.TryFind(ctx, fd, out var source))
        {
            return Era40.Failed(Errno.EBADF);
        }

        long most = Value.ToLong(len);
        if (most < 0)
        {
            return Era40.Failed(Errno.EINVAL);
        }

        byte[] data;
        var result = most == 0 ? Empty(out data) : ReadBinary(ctx, source, most, Era40.Int(flags), out data);
        return Deliver(result, buf, data);
    }

    /// <summary>Sends: send(2).</summary>
    [PhpSignature("(int $fd, string $buf, int $len, int $flags): int")]
    public static PhpValue send(Context ctx, PhpValue fd, PhpValue buf, PhpValue len, PhpValue flags)
    {
        if (!Era40.TryFind(ctx, fd, out var target))
        {
            return Era40.Failed(Errno.EBADF);
        }

        var bytes = Era40.Cut(ctx, in buf, in len);
        return Era40.Result(target.Handle.Send(bytes, Era40.Int(flags)));
    }

    /// <summary>Receives with the sender's address: recvfrom(2).</summary>
    [PhpSignature("(int $fd, string &$buf, int $len, int $flags, string &$name, int &$port = null): int")]
    public static PhpValue recvfrom(Context ctx, PhpValue fd, PhpAlias buf, PhpValue len, PhpValue flags, PhpAlias name, PhpAlias? port = null)
    {
        if (!Era40.TryFind(ctx, fd, out var source))
        {
            return Era40.Failed(Errno.EBADF);
        }

        int family = source.Socket.Family;
        if (family != SocketConstants.AF_INET && family != SocketConstants.AF_UNIX)
        {
            return Era40.Failed(Errno.EPROTONOSUPPORT);
        }

        if (family == SocketConstants.AF_INET && port is null)
        {
            return Era40.WrongCount(ctx, nameof(recvfrom));
        }

        long most = Value.ToLong(len);
        if (most < 0)
        {
            return Era40.Failed(Errno.EINVAL);
        }

        var cache = source.Socket.Addresses;
        byte[] data;
        var result = most == 0 ? Empty(out data) : Receiver.ReceiveFrom(source.Handle, most, Era40.Int(flags), ref cache.Sender, out data);
        if (result.Succeeded)
        {
            name.Value = family == SocketConstants.AF_INET ? cache.FormatSender(family) : Value.String(AddressFormat.Path(in cache.Sender));
            if (family == SocketConstants.AF_INET)
            {
                port!.Value = PhpValue.Create(cache.Sender.Port);
            }
        }

        return Deliver(result, buf, data);
    }

    /// <summary>Sends to an address: sendto(2).</summary>
    [PhpSignature("(int $fd, string $buf, int $len, int $flags, string $addr, int $port = UNKNOWN): int")]
    public static PhpValue sendto(Context ctx, PhpValue fd, PhpValue buf, PhpValue len, PhpValue flags, PhpValue addr, PhpValue? port = null)
    {
        if (!Era40.TryFind(ctx, fd, out var source))
        {
            return Era40.Failed(Errno.EBADF);
        }

        var bytes = Era40.Cut(ctx, in buf, in len);
        int code = LegacyAddresses.Make(ctx, source, addr, port, Errno.EPROTONOSUPPORT, nameof(sendto), out var address);
        return code != 0 ? Era40.CodeOrNull(code)
            : Era40.Result(source.Socket.State.Policy.AllowsConnect(in address)
                ? source.Handle.SendTo(bytes, Era40.Int(flags), in address)
                : Descriptors.Refused);
    }

    private static SocketResult Empty(out byte[] data)
    {
        data = [];
        return SocketResult.FromValue(0);
    }

    private static SocketResult ReadBinary(Context ctx, LegacySocket source, long most, int flags, out byte[] data)
    {
        source.IsAfterCarriageReturn = false;
        if (source.HoldsLineFeed)
        {
            source.HoldsLineFeed = false;
            data = "\n"u8.ToArray();
            return SocketResult.FromValue(data.Length);
        }

        return Receiver.Receive(ctx, source.Socket, source.Handle, most, flags, out data);
    }

    private static PhpValue Deliver(SocketResult result, PhpAlias buffer, byte[] data)
    {
        if (result.Succeeded)
        {
            buffer.Value = Value.String(data);
        }

        return Era40.Result(result);
    }
}
