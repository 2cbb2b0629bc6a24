using System.Globalization;
using System.Text;

namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{
    /// <summary>Standard error, for logged errors and <c>display_errors=stderr</c>; null: the process's own.</summary>
    public Stream? ErrorStream { get; set; }

    /// <summary>Where errors are shown (<c>display_errors</c>).</summary>
    public ErrorDisplay DisplayErrors { get; internal set; } = ErrorDisplay.Output;

    /// <summary>Whether errors are logged (<c>log_errors</c>).</summary>
    public bool LogErrors { get; internal set; }

    private void ShowError(ErrorInfo error)
    {
        string label = ErrorLevels.Label(error.Level);
        byte[] place = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $" in {error.File} on line {error.Line}"));
        if (LogErrors)
        {
            WriteLog(new PhpString([.. Encoding.ASCII.GetBytes($"PHP {label}:  "), .. error.Message.AsSpan(), .. place]));
        }

        byte[] text = [.. Encoding.ASCII.GetBytes(label), .. ": "u8, .. error.Message.AsSpan(), .. place, (byte)'\n'];
        switch (DisplayErrors)
        {
            case ErrorDisplay.Output:
                Ini.TryGet("error_prepend_string", out var prepend);
                Ini.TryGet("error_append_string", out var append);
                Echo((byte[])[.. prepend.AsSpan(), .. Ini.GetBoolean("html_errors") ? Html(label, error) : [(byte)'\n', .. text], .. append.AsSpan()]);
                break;
            case ErrorDisplay.StandardError:
                WriteError(text);
                break;
        }
    }

    // Messages that are not the script's own text are escaped.
    private static byte[] Html(string label, ErrorInfo error)
    {
        byte[] message = (error.Level & (PhpError.E_ERROR | PhpError.E_PARSE)) != 0
            ? Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(error.Message.AsSpan())
                .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal))
            : error.Message.ToBytes();
        string place = string.Create(CultureInfo.InvariantCulture, $" in <b>{error.File}</b> on line <b>{error.Line}</b><br />\n");
        return [.. Encoding.UTF8.GetBytes($"<br />\n<b>{label}</b>:  "), .. message, .. Encoding.UTF8.GetBytes(place)];
    }

    /// <summary>Writes a line to the error log: the file of the setting <c>error_log</c>, with the time, or standard error.</summary>
    public void WriteLog(PhpString message)
    {
        string path = Ini.GetString("error_log");
        if (path.Length == 0)
        {
            WriteError([.. message.AsSpan(), (byte)'\n']);
            return;
        }

        string zoneName = Ini.GetString("date.timezone");
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(zoneName, out var found) ? found : TimeZoneInfo.Utc;
        var now = TimeZoneInfo.ConvertTime(DateTimeOffset.UtcNow, zone);
        string stamp = string.Create(CultureInfo.InvariantCulture, $"[{now:dd-MMM-yyyy HH:mm:ss} {(found is null ? "UTC" : zoneName)}] ");
        try
        {
            using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
            file.Write([.. Encoding.UTF8.GetBytes(stamp), .. message.AsSpan(), (byte)'\n']);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A log that cannot be written must not hide the message.
            WriteError([.. message.AsSpan(), (byte)'\n']);
        }
    }

    private void WriteError(ReadOnlySpan<byte> text)
    {
        if (ErrorStream is not null)
        {
            ErrorStream.Write(text);
            ErrorStream.Flush();
            return;
        }

        using var stream = Console.OpenStandardError();
        stream.Write(text);
    }
}
