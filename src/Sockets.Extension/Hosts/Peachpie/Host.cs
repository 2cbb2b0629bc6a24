using System.Globalization;
using Spl = Pchp.Library.Spl;

namespace PeachpieSockets.Extension.Hosts;

/// <summary>
/// How Peachpie shows messages and makes throwables. It displays no warnings itself, so a message that no handler of the script takes
/// is printed here, as php-cli prints it.
/// </summary>
internal static class Host
{
    /// <summary>What a context keeps for its sockets, made on first use.</summary>
    internal static SocketState StateOf(Context ctx) => ctx.GetStatic<SocketState>();

    /// <summary>Raises an E_WARNING; an error handler of the script may make this throw.</summary>
    internal static void Warning(Context ctx, PhpString message) => Raise(ctx, PhpError.E_WARNING, "Warning", message);

    /// <summary>Raises an E_DEPRECATED.</summary>
    internal static void Deprecated(Context ctx, PhpString message) => Raise(ctx, PhpError.E_DEPRECATED, "Deprecated", message);

    /// <summary>Closes the sockets that scripts hold no more.</summary>
    internal static void CollectLost()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }

    internal static Exception Error(string message) => ScriptTrace.Place(new Spl.Error(message));

    internal static Exception TypeError(string message) => ScriptTrace.Place(new Spl.TypeError(message));

    internal static Exception ValueError(string message) => ScriptTrace.Place(new Spl.ValueError(message));

    internal static Exception ArgumentCountError(string message) => ScriptTrace.Place(new Spl.ArgumentCountError(message));

    private static void Raise(Context ctx, PhpError level, string label, PhpString message)
    {
        var trace = ScriptTrace.Take();
        var core = ctx.Configuration.Core;
        if (core.UserErrorHandler is { } handler && (core.UserErrorTypes & level) != 0)
        {
            // Called here and not by PhpException.TriggerError(), which takes a frame of this module for the script's. False means: not handled.
            if (!handler.Invoke(ctx, (int)level, PhpValue.Create(message), trace.GetFilename(), trace.GetLine()).IsFalse)
            {
                return;
            }
        }

        PhpException.NotifiyOnError(level, message.ToString(ctx));
        if (!ctx.ErrorReportingDisabled)
        {
            ctx.Echo($"\n{label}: ");
            ctx.Echo(message);
            ctx.Echo(string.Create(CultureInfo.InvariantCulture, $" in {trace.GetFilename()} on line {trace.GetLine()}\n"));
        }
    }
}
