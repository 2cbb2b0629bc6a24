using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Strings;
using PeachpieSockets.Embedded.Library.Urls;

namespace PeachpieSockets.Embedded.Library.Streams.Http;

/// <summary>What is asked of a server, by an address and the options of a stream context.</summary>
internal sealed class HttpRequest(Context context, StreamContext? options, string function)
{
    private const string Wrapper = "http";

    /// <summary>Whether a redirection was followed that does not keep method and body.</summary>
    private bool _isPlain;

    /// <summary>An option as text; the default where it is not set.</summary>
    public PhpString Option(string name) => options is not null && options.TryGetOption(Wrapper, name, out var value) && !value.IsNull ? Convert.ToPhpString(value, context) : default;

    /// <summary>An option as a truth; null where it is not set.</summary>
    public bool? Flag(string name) => options is not null && options.TryGetOption(Wrapper, name, out var value) ? value.ToBoolean() : null;

    /// <summary>Goes on as after a redirection: with GET, and without a body, where it is not one that keeps them.</summary>
    public void Redirect(bool keepsMethod) => _isPlain |= !keepsMethod;

    private string Method
    {
        get
        {
            var method = Option("method");
            string text = method.IsDefault || method.IsEmpty ? "GET" : method.ToString();
            return _isPlain && text is not ("GET" or "HEAD") ? "GET" : text;
        }
    }

    /// <summary>The request's bytes.</summary>
    /// <param name="url">The address.</param>
    /// <param name="parts">Its parts, as <see cref="UrlParts"/> tells them.</param>
    public ByteBuilder Write(PhpString url, PhpValue[] parts)
    {
        var version = Option("protocol_version");
        string number = version.IsDefault ? "1.1" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Convert.ToDouble(version):0.0}");
        var result = new ByteBuilder(256);
        result.Add(Method);
        result.Add(' ');
        if (Flag("request_fulluri") == true)
        {
            result.Add(url);
        }
        else
        {
            result.Add(parts[5].IsNull ? "/" : Convert.ToPhpString(parts[5], context));
            result.Add(parts[6].IsNull ? default : PhpString.Concat("?", Convert.ToPhpString(parts[6], context)));
        }

        result.Add($" HTTP/{number}\r\n");
        var own = OwnHeaders();
        bool Lacks(string name) => !own.Exists(h => h.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase));
        if (!parts[3].IsNull && Lacks("Authorization"))
        {
            var user = PhpString.Concat(UrlFunctions.urldecode(parts[3].StringValue), ":");
            user = parts[4].IsNull ? user : PhpString.Concat(user, UrlFunctions.urldecode(parts[4].StringValue));
            Line(result, "Authorization: Basic ", Encodings.base64_encode(user));
        }

        Line(result, "From: ", Lacks("From") ? Setting("from") : default);
        if (Lacks("Host"))
        {
            var host = Convert.ToPhpString(parts[1], context);
            Line(result, "Host: ", parts[2].IsNull || parts[2].Long == 80 ? host : PhpString.Concat(host, $":{parts[2].Long}"));
        }

        Line(result, "Connection: ", Lacks("Connection") ? "close" : default);
        var agent = Option("user_agent");
        agent = agent.IsDefault ? Setting("user_agent") : agent;
        Line(result, "User-Agent: ", Lacks("User-Agent") && !agent.IsDefault && !agent.IsEmpty ? agent : default);

        var content = _isPlain ? default : Option("content");
        if (!content.IsDefault && !content.IsEmpty && Lacks("Content-Length"))
        {
            Line(result, "Content-Length: ", content.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        foreach (string header in own)
        {
            result.Add(Bytes.Latin1(header));
            result.Add("\r\n");
        }

        if (!content.IsDefault && !content.IsEmpty && Lacks("Content-Type"))
        {
            context.Notice($"{function}(): Content-type not specified assuming application/x-www-form-urlencoded");
            Line(result, "Content-Type: ", "application/x-www-form-urlencoded");
        }

        result.Add("\r\n");
        result.Add(content.IsDefault ? PhpString.Empty : content);
        return result;
    }

    // The lines of the option "header", which is a text or an array of them.
    private List<string> OwnHeaders()
    {
        if (options is null || !options.TryGetOption(Wrapper, "header", out var value))
        {
            return [];
        }

        var lines = value.IsArray
            ? value.Array.GetValues().Where(v => v.GetValue().IsStringValue).Select(v => Bytes.Latin1(v.GetValue().StringValue.AsSpan()))
            : Bytes.Latin1(Convert.ToPhpString(value, context).AsSpan()).Trim().Split("\r\n");
        return [.. lines.Select(l => l.Trim()).Where(l => l.Length > 0 && !(_isPlain && IsOfContent(l)))];
    }

    private static bool IsOfContent(string header)
        => header.StartsWith("content-length:", StringComparison.OrdinalIgnoreCase) || header.StartsWith("content-type:", StringComparison.OrdinalIgnoreCase);

    private PhpString Setting(string name) => context.Ini.TryGet(name, out var value) && value.Length > 0 ? value : default;

    private static void Line(ByteBuilder to, string name, PhpString value)
    {
        if (!value.IsDefault)
        {
            to.Add(name);
            to.Add(value);
            to.Add("\r\n");
        }
    }
}
