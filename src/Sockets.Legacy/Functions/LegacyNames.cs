using System.Diagnostics;
using System.Runtime.InteropServices;
using PeachpieSockets.Extension.Addressing;
using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Legacy.State;
using PeachpieSockets.Native;

namespace PeachpieSockets.Legacy.Functions;

/// <summary>Names and options of sockets as PHP 4.0.2 to 4.0.6 had them. Follows PHP 4.0.6.</summary>
[PhpExtension("sockets_legacy")]
[PhpCountWarning(false)]
[DebuggerNonUserCode]
public static class LegacyNames
{
    private static readonly IntStringKey s_onOff = new("l_onoff");
    private static readonly IntStringKey s_linger = new("l_linger");

    /// <summary>The local address: getsockname(2).</summary>
    [PhpSignature("(int $fd, string &$addr, int &$port = null): int")]
    public static PhpValue getsockname(Context ctx, PhpValue fd, PhpAlias addr, PhpAlias? port = null)
    {
        if (!Era40.TryFind(ctx, fd, out var target))
        {
            return Era40.Failed(Errno.EBADF);
        }

        var result = target.Handle.GetName(out var name);
        return Tell(result, in name, addr, port);
    }

    /// <summary>The peer's address: getpeername(2).</summary>
    [PhpSignature("(int $fd, string &$addr, int &$port = null): int")]
    public static PhpValue getpeername(Context ctx, PhpValue fd, PhpAlias addr, PhpAlias? port = null)
    {
        if (!Era40.TryFind(ctx, fd, out var target))
        {
            return Era40.Failed(Errno.EBADF);
        }

        var result = target.Handle.GetPeerName(out var name);
        return Tell(result, in name, addr, port);
    }

    /// <summary>Reads an option: getsockopt(2). SO_LINGER is an array, all else an int.</summary>
    [PhpSignature("(int $fd, int $level, int $optname, &$optval): int")]
    public static PhpValue getsockopt(Context ctx, PhpValue fd, PhpValue level, PhpValue optname, PhpAlias optval)
    {
        if (!Era40.TryFind(ctx, fd, out var target))
        {
            return Era40.Failed(Errno.EBADF);
        }

        int where = Era40.Int(level);
        int option = Era40.Int(optname);
        SocketResult result;
        if (IsLinger(where, option))
        {
            Span<int> linger = stackalloc int[2];
            linger.Clear();
            result = target.Handle.GetOption(where, option, MemoryMarshal.AsBytes(linger));
            if (result.Succeeded)
            {
                optval.Value = PhpValue.Create(new PhpArray(2) { { s_onOff, PhpValue.Create(linger[0]) }, { s_linger, PhpValue.Create(linger[1]) } });
            }
        }
        else
        {
            result = target.Handle.GetOption(where, option, out int value);
            if (result.Succeeded)
            {
                optval.Value = PhpValue.Create(value);
            }
        }

        return result.Failed ? Era40.Failed(result.Error) : 0;
    }

    /// <summary>Sets an option: setsockopt(2). SO_LINGER is an array, all else an int.</summary>
    [PhpSignature("(int $fd, int $level, int $optname, $optval): int")]
    public static PhpValue setsockopt(Context ctx, PhpValue fd, PhpValue level, PhpValue optname, PhpValue optval)
    {
        if (!Era40.TryFind(ctx, fd, out var target))
        {
            return Era40.Failed(Errno.EBADF);
        }

        int where = Era40.Int(level);
        int option = Era40.Int(optname);
        if (!IsLinger(where, option))
        {
            return Era40.Result(target.Handle.SetOption(where, option, Era40.Int(optval)));
        }

        var array = Value.ToArray(optval.GetValue());
        if (!array.TryGetValue(s_onOff, out var onOff))
        {
            Host.Warning(ctx, "No key \"l_onoff\" passed in optval");
            return PhpValue.False;
        }

        if (!array.TryGetValue(s_linger, out var time))
        {
            Host.Warning(ctx, "No key \"l_linger\" passed in optval");
            return PhpValue.False;
        }

        ReadOnlySpan<int> linger = [Era40.Int(onOff), Era40.Int(time)];
        return Era40.Result(target.Handle.SetOption(where, option, MemoryMarshal.AsBytes(linger)));
    }

    private static bool IsLinger(int level, int option) => level == SocketConstants.SOL_SOCKET && option == SocketConstants.SO_LINGER;

    private static PhpValue Tell(SocketResult result, in SocketAddress name, PhpAlias address, PhpAlias? port)
    {
        if (result.Failed)
        {
            return Era40.Failed(result.Error);
        }

        if (name.Family == SocketConstants.AF_UNIX)
        {
            address.Value = Value.String(AddressFormat.Path(in name));
            return 0;
        }

        if (name.Family != SocketConstants.AF_INET)
        {
            return Era40.Failed(Errno.EINVAL);
        }

        address.Value = Value.String(AddressFormat.Host(in name));
        if (port is not null)
        {
            port.Value = PhpValue.Create(name.Port);
        }

        return 0;
    }
}
