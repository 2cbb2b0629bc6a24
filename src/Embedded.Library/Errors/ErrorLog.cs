namespace PeachpieSockets.Embedded.Library.Errors;

/// <summary>The last error and the log.</summary>
[PhpExtension("standard")]
public static class ErrorLog
{
    /// <summary>The last error: type, message, file, line; null for none.</summary>
    public static PhpArray? error_get_last(Context ctx)
    {
        if (ctx.LastError is not { } error)
        {
            return null;
        }

        var result = new PhpArray(4);
        result.SetItemValue("type", (long)error.Level);
        result.SetItemValue("message", error.Message);
        result.SetItemValue("file", error.File);
        result.SetItemValue("line", (long)error.Line);
        return result;
    }

    /// <summary>Forgets the last error.</summary>
    public static void error_clear_last(Context ctx) => ctx.ClearLastError();

    /// <summary>Writes a message to the error log (0, 4) or to a file (3).</summary>
    public static bool error_log(Context ctx, PhpString message, long message_type = 0, PhpString? destination = null, PhpString? additional_headers = null)
    {
        _ = additional_headers;
        switch (message_type)
        {
            case 1:
                ctx.Warning("error_log(): Mail is not supported");
                return false;
            case 2:
                ctx.Warning("error_log(): TCP/IP option not available!");
                return false;
            case 3:
                try
                {
                    using var file = new FileStream(destination?.ToString() ?? "", FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
                    file.Write(message.AsSpan());
                    return true;
                }
                catch (Exception e) when (FileProblem.Is(e) || e is ArgumentException)
                {
                    ctx.Warning($"error_log({destination}): Failed to open stream: {FileProblem.Text(e)}");
                    return false;
                }

            default:
                ctx.WriteLog(message);
                return true;
        }
    }
}
