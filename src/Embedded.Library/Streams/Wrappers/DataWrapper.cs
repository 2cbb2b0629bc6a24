using System.Net;
using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Streams.Devices;

namespace PeachpieSockets.Embedded.Library.Streams.Wrappers;

/// <summary>data: addresses (RFC 2397).</summary>
internal sealed class DataWrapper : IStreamWrapper
{
    private const string TypeName = "RFC2397";

    public PhpStream? Open(OpenRequest request, out string reason)
    {
        reason = "";
        string text = Bytes.Latin1(request.Path.AsSpan()["data:".Length..]);
        text = text.StartsWith("//", StringComparison.Ordinal) ? text[2..] : text;
        int comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0)
        {
            reason = "rfc2397: no comma in URL";
            return null;
        }

        string[] head = text[..comma].Split(';');
        bool isBase64 = head[^1] == "base64";
        string[] parameters = head[1..(isBase64 ? ^1 : ^0)];
        if (head[0].Length > 0 && head[0] != "base64" && !head[0].Contains('/', StringComparison.Ordinal))
        {
            reason = "rfc2397: illegal media type";
            return null;
        }

        if (parameters.Any(p => !p.Contains('=', StringComparison.Ordinal)))
        {
            reason = "rfc2397: illegal parameter";
            return null;
        }

        byte[]? data = Decode(text[(comma + 1)..], isBase64);
        if (data is null)
        {
            reason = "rfc2397: unable to decode";
            return null;
        }

        string type = head[0].Length == 0 || head[0] == "base64" ? "text/plain" : head[0];
        var device = MemoryDevice.Of(TypeName, data, array =>
        {
            array.SetItemValue("mediatype", type);
            foreach (string parameter in parameters)
            {
                int equals = parameter.IndexOf('=', StringComparison.Ordinal);
                array.SetItemValue(parameter[..equals], WebUtility.UrlDecode(parameter[(equals + 1)..]));
            }

            array.SetItemValue("base64", isBase64);
        });
        string mode = request.Mode.IsEmpty || request.Mode[0] != 'r' || request.Mode.AsSpan().Contains((byte)'+') ? "r+" : "r";
        var stream = new PhpStream(request.Context, device, mode) { WrapperType = TypeName, Uri = request.Path, Context = request.Options };
        device.CountInner(request.Context);
        return stream;
    }

    private static byte[]? Decode(string text, bool isBase64)
    {
        byte[] raw = WebUtility.UrlDecodeToBytes(System.Text.Encoding.Latin1.GetBytes(isBase64 ? text.Replace("+", "%2B", StringComparison.Ordinal) : text), 0, isBase64 ? text.Replace("+", "%2B", StringComparison.Ordinal).Length : text.Length)!;
        if (!isBase64)
        {
            return raw;
        }

        string letters = Bytes.Latin1(raw).Replace(" ", "+", StringComparison.Ordinal).TrimEnd('=');
        letters += new string('=', -letters.Length & 3);
        var result = new byte[letters.Length];
        return System.Convert.TryFromBase64String(letters, result, out int length) ? result[..length] : null;
    }
}
