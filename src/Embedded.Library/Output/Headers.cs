using System.Globalization;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Output;

/// <summary>HTTP headers: on the command line nobody sends them, but output begins there, too, and scripts learn that headers would be late.</summary>
[PhpExtension("standard")]
public static class Headers
{
    /// <summary>Sets a header; where output has begun, a warning.</summary>
    public static void header(Context ctx, PhpString header, bool replace = true, long response_code = 0)
    {
        _ = replace;
        var line = header.AsSpan().TrimEnd(" \t\r\n\v\f"u8);
        if (IsLate(ctx) || line.IsEmpty || !IsOneLine(ctx, line))
        {
            return;
        }

        var state = ctx.GetStatic<State>();
        if (line.Length > 5 && Strings.Compare.IgnoreCase(line[..5], "HTTP/"u8) == 0)
        {
            state.Code = CodeOf(line);
            return;
        }

        int colon = line.IndexOf((byte)':');
        if (colon < 0)
        {
            return;
        }

        state.Code = Bytes.Latin1(line[..colon]).ToUpperInvariant() switch
        {
            "LOCATION" when state.Code is (< 300 or > 399) and not 201 => 302,
            "WWW-AUTHENTICATE" => 401,
            _ => state.Code,
        };
        state.Code = response_code != 0 ? response_code : state.Code;
    }

    // Behind the first space; without one it is 200.
    private static long CodeOf(ReadOnlySpan<byte> line)
    {
        int space = line.IndexOf((byte)' ');
        return space < 0 ? 200 : Convert.ToLong(line[space..].TrimStart((byte)' '));
    }

    private static bool IsOneLine(Context ctx, ReadOnlySpan<byte> line)
    {
        int wrong = line.IndexOfAny((byte)'\r', (byte)'\n', (byte)0);
        if (wrong >= 0)
        {
            ctx.Warning(line[wrong] == 0 ? "Header may not contain NUL bytes" : "Header may not contain more than a single header, new line detected");
        }

        return wrong < 0;
    }

    /// <summary>Whether output has begun, which is told with a warning.</summary>
    internal static bool IsLate(Context ctx)
    {
        if (ctx.Output.Begun is not { } start)
        {
            return false;
        }

        ctx.Warning("Cannot modify header information - headers already sent"
            + (start.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $" by (output started at {start.File}:{start.Line})") : ""));
        return true;
    }

    /// <summary>Removes a header, or all.</summary>
    public static void header_remove(Context ctx, string? name = null)
    {
        if (!IsLate(ctx) && name is not null && name.Contains(':', StringComparison.Ordinal))
        {
            ctx.Warning("Header to delete may not contain colon.");
        }
    }

    /// <summary>The headers: none on the command line.</summary>
    public static PhpArray headers_list() => [];

    /// <summary>Whether output has begun, and where.</summary>
    public static bool headers_sent(Context ctx, PhpAlias? filename = null, PhpAlias? line = null)
    {
        var start = ctx.Output.Begun;
        bool isKnown = start is { Line: > 0 };
        if (filename is not null)
        {
            filename.Value = isKnown ? start!.Value.File : "";
        }

        if (line is not null)
        {
            line.Value = isKnown ? start!.Value.Line : 0L;
        }

        return start is not null;
    }

    /// <summary>The response code: false where none was set; sets it.</summary>
    [PhpSignature("(int $response_code = 0): int|bool")]
    public static PhpValue http_response_code(Context ctx, long response_code = 0)
    {
        var state = ctx.GetStatic<State>();
        PhpValue before = state.Code == 0 ? PhpValue.False : state.Code;
        if (response_code == 0)
        {
            return before;
        }

        state.Code = response_code;
        return before.IsFalse ? PhpValue.True : before;
    }

    /// <summary>A function to call before headers are sent: it never is.</summary>
    public static bool header_register_callback(IPhpCallable callback)
    {
        _ = callback;
        return true;
    }

    private sealed class State
    {
        public long Code { get; set; }
    }
}
