using PeachpieSockets.Extension.Arguments;
using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Errors;

/// <summary>What a failing call does: store its code (own, then global), then warn, but for the codes that mean "not now".</summary>
internal static class Failure
{
    /// <summary>A failed call on a socket. The result is the function's: false.</summary>
    internal static PhpValue Report(Context ctx, Socket socket, string function, string phrase, int error)
    {
        socket.LastError = error;
        socket.State.LastError = error;
        return Errno.IsSoft(error) ? PhpValue.False : Warn(ctx, function, "(): ", phrase, error);
    }

    /// <summary>A failed call whose socket keeps its code (it has none yet, or is not the one at fault).</summary>
    internal static PhpValue Report(Context ctx, string function, string phrase, int error)
    {
        SocketState.Of(ctx).LastError = error;
        return Errno.IsSoft(error) ? PhpValue.False : Warn(ctx, function, "(): ", phrase, error);
    }

    /// <summary>A failed call that is never silent.</summary>
    internal static PhpValue ReportAlways(Context ctx, string function, string phrase, int error)
    {
        SocketState.Of(ctx).LastError = error;
        return Warn(ctx, function, "(): ", phrase, error);
    }

    /// <summary>A failed call of PHP 4.1 to 4.4: never silent, and no colon after the function's name.</summary>
    internal static PhpValue ReportEra4(Context ctx, Socket socket, string function, string phrase, int error)
    {
        socket.LastError = error;
        socket.State.LastError = error;
        return Warn(ctx, function, "() ", phrase, error);
    }

    /// <summary>A warning that stores nothing.</summary>
    internal static PhpValue WarnOnly(Context ctx, string function, string text)
    {
        Host.Warning(ctx, $"{function}(): {text}");
        return PhpValue.False;
    }

    /// <summary>A warning that stores nothing, with bytes of the script in it.</summary>
    internal static PhpValue WarnOnly(Context ctx, ByteText text)
    {
        Host.Warning(ctx, text.ToPhpString());
        return PhpValue.False;
    }

    private static PhpValue Warn(Context ctx, string function, string parentheses, string phrase, int error)
    {
        var text = ByteText.Of(function).Append(parentheses).Append(phrase).Append(" [").Append(error).Append("]: ").Append(ErrorTexts.Get(error).Span);
        Host.Warning(ctx, text.ToPhpString());
        return PhpValue.False;
    }
}
