using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Streams.Wrappers;

namespace PeachpieSockets.Embedded.Library.Streams.Http;

/// <summary>get_headers(), as PHP 8.2 has it.</summary>
[PhpExtension("standard")]
public static class HttpFunctions
{
    /// <summary>The headers that a server answers with, of redirections too, or false.</summary>
    [PhpSignature("(string $url, bool $associative = false, $context = null): array|false")]
    public static PhpValue get_headers(Context ctx, PhpString url, bool associative = false, PhpResource? context = null)
    {
        const string Function = nameof(get_headers);
        var path = StreamArguments.Path(url, Function, 1, "url");
        var options = StreamArguments.Context(ctx, context, Function);
        if (path.IsEmpty)
        {
            throw PhpException.ValueErrorException("Path cannot be empty");
        }

        if (!StreamWrappers.IsHttp(ctx, path))
        {
            if (path.AsSpan().StartsWith("data:"u8))
            {
                return PhpValue.False; // an address too, but one without headers
            }

            ctx.Warning($"{Function}(): This function may only be used against URLs");
            return PhpValue.False;
        }

        var headers = new PhpArray();
        using var stream = HttpWrapper.Open(new OpenRequest(ctx, path, "r", options, Function), headers, onlyHeaders: true, out string reason);
        if (stream is null && headers.Count == 0 || stream is null && !reason.StartsWith("Redirection", StringComparison.Ordinal))
        {
            ctx.Warning(StreamWrappers.Text(Function, path, reason));
            return PhpValue.False;
        }

        return associative ? ByName(headers) : headers;
    }

    // Lines without a name, the statuses, stay numbered; what comes again under a name makes a list.
    private static PhpArray ByName(PhpArray headers)
    {
        var result = new PhpArray();
        foreach (var (_, value) in headers)
        {
            var line = value.StringValue;
            int colon = line.AsSpan().IndexOf((byte)':');
            if (colon < 0)
            {
                result.AddValue(line);
                continue;
            }

            var name = new IntStringKey(Bytes.Latin1(line.AsSpan()[..colon]));
            PhpValue text = Bytes.Copy(line.AsSpan()[(colon + 1)..].TrimStart(" \t\r\n\v\f"u8));
            if (result.TryGetValue(name, out var before))
            {
                var list = before.IsArray ? before.Array : new PhpArray(before);
                list.AddValue(text);
                text = list;
            }

            result.SetItemValue(name, text);
        }

        return result;
    }
}
