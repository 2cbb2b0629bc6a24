using System.Diagnostics;
using PeachpieSockets.Extension.Arguments;
using PeachpieSockets.Extension.Errors;
using PeachpieSockets.Extension.Hosts;

namespace PeachpieSockets.Extension.Functions;

/// <summary>The stored error codes and their texts. Follows PHP 8.2.</summary>
[PhpExtension("sockets")]
[PhpCountedResults]
[DebuggerNonUserCode]
public static class SocketErrors
{
    /// <summary>The last error of a socket, or of all calls.</summary>
    [PhpSignature("(?Socket $socket = null): int")]
    public static PhpValue socket_last_error(Context ctx, PhpValue socket = default)
    {
        const string Function = nameof(socket_last_error);
        if (Args.NullableSocket(socket, Function) is not { } given)
        {
            return PhpValue.Create(SocketState.Of(ctx).LastError);
        }

        _ = given.Open(Function);
        return PhpValue.Create(given.LastError);
    }

    /// <summary>Forgets the last error of a socket, or of all calls.</summary>
    [PhpSignature("(?Socket $socket = null): void")]
    public static void socket_clear_error(Context ctx, PhpValue socket = default)
    {
        const string Function = nameof(socket_clear_error);
        if (Args.NullableSocket(socket, Function) is not { } given)
        {
            SocketState.Of(ctx).LastError = 0;
            return;
        }

        _ = given.Open(Function);
        given.LastError = 0;
    }

    /// <summary>The text of an error code.</summary>
    [PhpSignature("(int $error_code): string")]
    public static PhpValue socket_strerror(Context ctx, PhpValue error_code)
    {
        const string Function = nameof(socket_strerror);
        long code = Args.Long(ctx, error_code, Function, 1, "error_code");
        if (code is < int.MinValue or > int.MaxValue)
        {
            throw Args.ValueError(Function, 1, "error_code", $"must be between {int.MinValue} and {int.MaxValue}");
        }

        return Value.String(ErrorTexts.Get((int)code).ToArray());
    }
}
