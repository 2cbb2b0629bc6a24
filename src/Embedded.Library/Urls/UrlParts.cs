using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Urls;

/// <summary>The parts of a URL as parse_url() tells them: scheme, host, port, user, password, path, query, fragment.</summary>
internal static class UrlParts
{
    /// <summary>The parts, null for those that are not there; null for a malformed URL.</summary>
    public static PhpValue[]? Parse(ReadOnlySpan<byte> url)
    {
        var parts = new PhpValue[8];
        int fragment = url.IndexOf((byte)'#');
        if (fragment >= 0)
        {
            parts[7] = Clean(url[(fragment + 1)..]);
            url = url[..fragment];
        }

        int query = url.IndexOf((byte)'?');
        if (query >= 0)
        {
            parts[6] = Clean(url[(query + 1)..]);
            url = url[..query];
        }

        int colon = url.IndexOf((byte)':');
        bool hasAuthority = url.StartsWith("//"u8);
        if (!hasAuthority && colon > 0 && url[0] == '/' && EndsInPort(url[(colon + 1)..], query < 0 && fragment < 0))
        {
            return null; // php takes it for a port, without a host
        }

        if (!hasAuthority && colon > 0 && IsScheme(url[..colon]))
        {
            var after = url[(colon + 1)..];
            bool portLike = IsPortLike(after);
            if (after.StartsWith("//"u8))
            {
                parts[0] = Clean(url[..colon]);
                url = after;
                hasAuthority = true;
                if (url.StartsWith("///"u8))
                {
                    if (!parts[0].StringValue.ToString().Equals("file", StringComparison.OrdinalIgnoreCase))
                    {
                        return null;
                    }

                    // A path that begins with a drive's letter has no slash before it.
                    parts[5] = Clean(url.Length > 4 && url[4] == ':' ? url[3..] : url[2..]);
                    return parts;
                }
            }
            else if (portLike)
            {
                hasAuthority = true;
                url = (byte[])[.. "//"u8, .. url];
            }
            else
            {
                parts[0] = Clean(url[..colon]);
                url = after;
                if (url.Length > 0 || query >= 0 || fragment >= 0)
                {
                    if (url.Length > 0)
                    {
                        parts[5] = Clean(url);
                    }

                    return parts;
                }

                return parts;
            }
        }
        else if (!hasAuthority && colon == 0 && (IsPortLike(url[1..]) || (url.Length == 1 && query < 0 && fragment < 0)))
        {
            return null;
        }

        if (hasAuthority)
        {
            url = url[2..];
            int slash = url.IndexOf((byte)'/');
            var authority = slash < 0 ? url : url[..slash];
            url = slash < 0 ? default : url[slash..];
            if (!Authority(authority, parts))
            {
                return null;
            }
        }

        if (url.Length > 0 || (!hasAuthority && query < 0 && fragment < 0))
        {
            parts[5] = Clean(url);
        }

        return parts;
    }

    private static bool IsScheme(ReadOnlySpan<byte> text)
    {
        foreach (byte c in text)
        {
            if (!Bytes.IsLetter(c) && !Bytes.IsDigit(c) && c is not ((byte)'+' or (byte)'-' or (byte)'.'))
            {
                return false;
            }
        }

        return true;
    }

    // One to five digits, then the end of the address or a slash.
    private static bool EndsInPort(ReadOnlySpan<byte> text, bool isWhole)
    {
        int digits = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        int length = digits < 0 ? text.Length : digits;
        return length is >= 1 and <= 5 && (digits < 0 ? isWhole : text[digits] == '/');
    }

    private static bool IsPortLike(ReadOnlySpan<byte> text)
    {
        int digits = 0;
        while (digits < text.Length && Bytes.IsDigit(text[digits]))
        {
            digits++;
        }

        return digits is > 0 and < 6 && (digits == text.Length || text[digits] == '/');
    }

    private static bool Authority(ReadOnlySpan<byte> text, PhpValue[] parts)
    {
        int at = text.LastIndexOf((byte)'@');
        if (at >= 0)
        {
            int colon = text[..at].IndexOf((byte)':');
            parts[3] = Clean(colon < 0 ? text[..at] : text[..colon]);
            if (colon >= 0)
            {
                parts[4] = Clean(text[(colon + 1)..at]);
            }

            text = text[(at + 1)..];
        }

        int end = text.StartsWith("["u8) ? text.IndexOf((byte)']') : -1;
        int port = text[Math.Max(end, 0)..].LastIndexOf((byte)':');
        if (port >= 0)
        {
            port += Math.Max(end, 0);
            var digits = text[(port + 1)..];
            if (digits.Length > 5)
            {
                return false;
            }

            if (digits.Length > 0)
            {
                if (PortOf(digits) is not (>= 0 and <= 65535 and var number))
                {
                    return false;
                }

                parts[2] = (long)number;
            }

            text = text[..port];
        }

        if (text.Length == 0)
        {
            return false;
        }

        parts[1] = Clean(text);
        return true;
    }

    // The number at the beginning, as strtol() reads it; -1 where there is none.
    private static int PortOf(ReadOnlySpan<byte> text)
    {
        int at = 0;
        while (at < text.Length && Bytes.IsSpace(text[at]))
        {
            at++;
        }

        bool isNegative = at < text.Length && text[at] == '-';
        at += at < text.Length && text[at] is (byte)'-' or (byte)'+' ? 1 : 0;
        int start = at;
        int number = 0;
        for (; at < text.Length && Bytes.IsDigit(text[at]); at++)
        {
            number = (number * 10) + (text[at] - '0');
        }

        return at == start ? -1 : isNegative ? -number : number;
    }

    // Control characters become underscores.
    private static PhpValue Clean(ReadOnlySpan<byte> text)
    {
        var bytes = text.ToArray();
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] = bytes[i] is < 32 or 127 ? (byte)'_' : bytes[i];
        }

        return bytes;
    }
}
