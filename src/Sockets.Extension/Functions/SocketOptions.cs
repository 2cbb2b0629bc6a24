using System.Diagnostics;
using PeachpieSockets.Extension.Arguments;
using PeachpieSockets.Extension.Options;

namespace PeachpieSockets.Extension.Functions;

/// <summary>Options of sockets: getsockopt(2) and setsockopt(2). Follows PHP 8.2, with the options of 8.3 to 8.5.</summary>
[PhpExtension("sockets")]
[PhpCountedResults]
[DebuggerNonUserCode]
public static class SocketOptions
{
    /// <summary>Reads an option.</summary>
    [PhpSignature("(Socket $socket, int $level, int $option): array|int|false")]
    public static PhpValue socket_get_option(Context ctx, PhpValue socket, PhpValue level, PhpValue option) =>
        Get(ctx, nameof(socket_get_option), socket, level, option);

    /// <summary>Reads an option: another name of socket_get_option().</summary>
    [PhpSignature("(Socket $socket, int $level, int $option): array|int|false")]
    public static PhpValue socket_getopt(Context ctx, PhpValue socket, PhpValue level, PhpValue option) =>
        Get(ctx, nameof(socket_getopt), socket, level, option);

    /// <summary>Sets an option.</summary>
    [PhpSignature("(Socket $socket, int $level, int $option, $value): bool")]
    public static PhpValue socket_set_option(Context ctx, PhpValue socket, PhpValue level, PhpValue option, PhpValue value) =>
        Set(ctx, nameof(socket_set_option), socket, level, option, value);

    /// <summary>Sets an option: another name of socket_set_option().</summary>
    [PhpSignature("(Socket $socket, int $level, int $option, $value): bool")]
    public static PhpValue socket_setopt(Context ctx, PhpValue socket, PhpValue level, PhpValue option, PhpValue value) =>
        Set(ctx, nameof(socket_setopt), socket, level, option, value);

    private static PhpValue Get(Context ctx, string function, PhpValue socket, PhpValue level, PhpValue option)
    {
        var call = Call(ctx, function, socket, level, option);
        return OptionTable.Find(call.Level, call.Option).Get(in call);
    }

    private static PhpValue Set(Context ctx, string function, PhpValue socket, PhpValue level, PhpValue option, PhpValue value)
    {
        var call = Call(ctx, function, socket, level, option);
        return OptionTable.Find(call.Level, call.Option).Set(in call, value.GetValue());
    }

    private static OptionCall Call(Context ctx, string function, PhpValue socket, PhpValue level, PhpValue option)
    {
        var target = Args.Socket(socket, function);
        int where = Args.Int(ctx, level, function, 2, "level");
        int number = Args.Int(ctx, option, function, 3, "option");
        return new OptionCall(ctx, function, target, target.Open(function), where, number);
    }
}
