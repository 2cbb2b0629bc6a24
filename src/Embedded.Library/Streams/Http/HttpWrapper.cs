using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Streams.Filters;
using PeachpieSockets.Embedded.Library.Streams.Transports;
using PeachpieSockets.Embedded.Library.Streams.Wrappers;
using PeachpieSockets.Embedded.Library.Urls;

namespace PeachpieSockets.Embedded.Library.Streams.Http;

/// <summary>http: addresses are read over the transport tcp, with the options that php 8.2's stream contexts have for them.</summary>
internal sealed class HttpWrapper : IStreamWrapper
{
    private const int MostRedirections = 20;

    // What may begin an address; all else is a path.
    private static readonly string[] s_schemes = ["http", "https", "ftp", "ftps"];

    public PhpStream? Open(OpenRequest request, out string reason) => Open(request, [], onlyHeaders: false, out reason);

    /// <summary>Opens; where only the headers are wanted, whatever the server answers is right.</summary>
    /// <param name="request">What to open.</param>
    /// <param name="headers">Where the headers go, of redirections too.</param>
    /// <param name="onlyHeaders">Whether only they are wanted.</param>
    /// <param name="reason">Why it failed.</param>
    public static PhpStream? Open(OpenRequest request, PhpArray headers, bool onlyHeaders, out string reason)
    {
        var ctx = request.Context;
        if (request.Mode.AsSpan().IndexOfAny("awx+"u8) >= 0)
        {
            reason = "HTTP wrapper does not support writeable connections";
            return null;
        }

        var http = new HttpRequest(ctx, request.Options, request.Function);
        var url = request.Path;
        var limit = http.Option("max_redirects");
        long most = limit.IsDefault ? MostRedirections : Convert.ToLong(limit);
        bool isHttp = true;
        for (long left = Math.Max(most, 1); ; left--)
        {
            if (left < 1)
            {
                reason = "Redirection limit reached, aborting";
                return null;
            }

            reason = "operation failed";
            if (!isHttp || UrlParts.Parse(url.AsSpan()) is not { } parts || !parts[1].IsStringValue || Connect(request, http, parts, headers, ref reason) is not { } stream)
            {
                return null;
            }

            _ = stream.Write(ctx, http.Write(url, parts).AsSpan());
            ResponseHeaders.Give(ctx, headers);
            var response = new HttpResponse(onlyHeaders);
            if (response.Read(stream, headers) is { } problem)
            {
                stream.Dispose();
                reason = problem;
                return null;
            }

            if (response.StatusLine.IsDefault)
            {
                stream.Dispose();
                reason = "HTTP request failed!";
                return null;
            }

            bool isLenient = onlyHeaders || http.Flag("ignore_errors") == true;
            bool isRight = isLenient || response.Status is >= 200 and < 400;
            bool leads = !response.Location.IsDefault;
            // Without a location it does not matter; with one that is not followed whatever the server answers is right.
            bool follows = !leads || (http.Flag("follow_location") ?? response.Status is (>= 300 and < 304) or 307 or 308);
            if (!follows || (isRight && !leads) || (isLenient && Math.Min(left, most) <= 1))
            {
                return Opened(request, stream, response);
            }

            stream.Dispose();
            if (!leads)
            {
                reason = (response.Problem is { } wrong ? wrong + "\n" : "") + "HTTP request failed! " + response.StatusLine;
                return null;
            }

            http.Redirect(response.Status is 307 or 308);
            url = Target(parts, response.Location, out isHttp);
        }
    }

    private static PhpStream Opened(OpenRequest request, PhpStream stream, HttpResponse response)
    {
        stream.BeginContent();
        if (response.IsChunked)
        {
            stream.AddFilter(StreamFilters.Create(request.Context, "dechunk", default, request.Function)!, read: true, prepend: false);
        }

        return stream;
    }

    private static PhpStream? Connect(OpenRequest request, HttpRequest http, PhpValue[] parts, PhpArray headers, ref string reason)
    {
        var ctx = request.Context;
        var proxy = http.Option("proxy");
        var address = proxy.IsDefault
            ? PhpString.Concat(Convert.ToPhpString(parts[1], ctx), $":{(parts[2].IsNull ? 80 : parts[2].Long)}")
            : StreamTransports.Split(proxy).Address;
        var timeout = http.Option("timeout");
        double seconds = timeout.IsDefault ? ctx.Ini.GetLong("default_socket_timeout") : Convert.ToDouble(timeout);
        var wait = seconds < 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(Math.Min(seconds, int.MaxValue));
        var error = StreamTransports.NotFound("tcp");
        var device = StreamTransports.Find("tcp")?.Connect(new TransportRequest(ctx, "tcp", address, request.Options, wait, false, false, request.Function), out error);
        if (device is null)
        {
            reason = error.Shown.ToString();
            return null;
        }

        _ = device.SetTimeout(wait);
        // The list is the same that headers are put into later.
        return new PhpStream(ctx, device, request.Mode.ToString())
        {
            WrapperType = "http",
            Uri = request.Path,
            Context = request.Options,
            WrapperHeaders = headers,
        };
    }

    // Where a redirection leads: an address, a path, or one beside the last path.
    private static PhpString Target(PhpValue[] parts, PhpString location, out bool isHttp)
    {
        const int ShortestAddress = 8;
        string text = Bytes.Latin1(location.AsSpan());
        isHttp = true;
        if (text.Length >= ShortestAddress && Array.Find(s_schemes, s => text.StartsWith(s + "://", StringComparison.OrdinalIgnoreCase)) is { } scheme)
        {
            isHttp = scheme == s_schemes[0];
            return location;
        }

        if (!text.StartsWith('/'))
        {
            string path = parts[5].IsNull ? "/" : Bytes.Latin1(parts[5].StringValue.AsSpan());
            string folder = path[..(path.LastIndexOf('/') + 1)];
            // php puts a slash between although the folder ends in one.
            text = text.Length > 1 && folder.Length > 1 ? folder + "/" + text : "/" + text;
        }

        string port = parts[2].IsNull || parts[2].Long == 80 ? "" : ":" + parts[2].Long;
        return Bytes.Latin1($"http://{Bytes.Latin1(parts[1].StringValue.AsSpan())}{port}{text}");
    }
}
