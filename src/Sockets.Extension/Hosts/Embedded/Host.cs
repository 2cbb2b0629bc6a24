using System.Runtime.CompilerServices;

namespace PeachpieSockets.Extension.Hosts;

/// <summary>How the embedded PHP shows messages and makes throwables.</summary>
internal static class Host
{
    /// <summary>What a context keeps for its sockets, made on first use.</summary>
    internal static SocketState StateOf(Context ctx) => ctx.GetStatic(static () => new SocketState());

    /// <summary>Raises an E_WARNING; an error handler of the script may make this throw.</summary>
    internal static void Warning(Context ctx, PhpString message) => ctx.Warning(message);

    /// <inheritdoc cref="Warning(Context, PhpString)"/>
    [OverloadResolutionPriority(1)]
    internal static void Warning(Context ctx, PhpStringHandler message) => ctx.Warning(message);

    /// <summary>Raises an E_DEPRECATED.</summary>
    internal static void Deprecated(Context ctx, PhpString message) => ctx.Deprecated(message);

    /// <summary>Closes the sockets that scripts hold no more.</summary>
    internal static void CollectLost() => Context.Current?.CollectLost();

    internal static Exception Error(string message) => PhpException.ErrorException(message);

    internal static Exception TypeError(string message) => PhpException.TypeErrorException(message);

    internal static Exception ValueError(string message) => PhpException.ValueErrorException(message);

    internal static Exception ArgumentCountError(string message) => PhpException.ArgumentCountErrorException(message);
}
