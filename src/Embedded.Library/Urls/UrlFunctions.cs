using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Urls;

/// <summary>URLs: encoding and parts.</summary>
[PhpExtension("standard")]
public static class UrlFunctions
{
    private const string Hex = "0123456789ABCDEF";

    /// <summary>parse_url(): the scheme.</summary>
    public const int PHP_URL_SCHEME = 0;

    /// <summary>parse_url(): the host.</summary>
    public const int PHP_URL_HOST = 1;

    /// <summary>parse_url(): the port.</summary>
    public const int PHP_URL_PORT = 2;

    /// <summary>parse_url(): the user.</summary>
    public const int PHP_URL_USER = 3;

    /// <summary>parse_url(): the password.</summary>
    public const int PHP_URL_PASS = 4;

    /// <summary>parse_url(): the path.</summary>
    public const int PHP_URL_PATH = 5;

    /// <summary>parse_url(): the query.</summary>
    public const int PHP_URL_QUERY = 6;

    /// <summary>parse_url(): the fragment.</summary>
    public const int PHP_URL_FRAGMENT = 7;

    /// <summary>http_build_query(): spaces as plus.</summary>
    public const int PHP_QUERY_RFC1738 = 1;

    /// <summary>http_build_query(): spaces as %20.</summary>
    public const int PHP_QUERY_RFC3986 = 2;

    /// <summary>As forms encode: spaces as plus.</summary>
    [PhpPlain]
    public static PhpString urlencode(PhpString @string) => Encode(@string.AsSpan(), true);

    /// <summary>By RFC 3986: spaces as %20.</summary>
    [PhpPlain]
    public static PhpString rawurlencode(PhpString @string) => Encode(@string.AsSpan(), false);

    /// <summary>Undoes urlencode().</summary>
    [PhpPlain]
    public static PhpString urldecode(PhpString @string) => Decode(@string, true);

    /// <summary>Undoes rawurlencode().</summary>
    [PhpPlain]
    public static PhpString rawurldecode(PhpString @string) => Decode(@string, false);

    /// <summary>The parts of a URL, or one of them; false for a malformed one.</summary>
    [PhpSignature("(string $url, int $component = -1): array|string|int|false|null")]
    public static PhpValue parse_url(PhpString url, long component = -1)
    {
        if (UrlParts.Parse(url.AsSpan()) is not { } parts)
        {
            return PhpValue.False;
        }

        if (component > PHP_URL_FRAGMENT)
        {
            throw ArgumentBinder.ValueError("parse_url", 2, "component", "must be a valid URL component identifier, " + component + " given");
        }

        if (component >= 0)
        {
            return parts[component];
        }

        var result = new PhpArray();
        string[] order = ["scheme", "host", "port", "user", "pass", "path", "query", "fragment"];
        for (int i = 0; i < order.Length; i++)
        {
            if (!parts[i].IsNull)
            {
                result.SetItemValue(new IntStringKey(order[i]), parts[i]);
            }
        }

        return result;
    }

    /// <summary>The query string of an array or an object's public properties.</summary>
    [PhpSignature("(object|array $data, string $numeric_prefix = '', ?string $arg_separator = null, int $encoding_type = PHP_QUERY_RFC1738): string")]
    public static PhpString http_build_query(
        Context ctx, [PhpParam("array|object")] PhpValue data, PhpString numeric_prefix = default, PhpString? arg_separator = null,
        [PhpParam("int", Default = "PHP_QUERY_RFC1738")] long encoding_type = PHP_QUERY_RFC1738)
    {
        // The separator ends at a NUL byte.
        var separator = arg_separator ?? ctx.Ini.GetString("arg_separator.output");
        var result = new ByteBuilder();
        int end = separator.AsSpan().IndexOf((byte)0);
        separator = end < 0 ? separator : Bytes.Slice(separator, 0, end);
        Build(ctx, result, data, default, numeric_prefix, separator, encoding_type != PHP_QUERY_RFC3986, new HashSet<object>(ReferenceEqualityComparer.Instance));
        return result.ToPhpString();
    }

    /// <summary>The variables of a query string.</summary>
    public static void parse_str(Context ctx, PhpString @string, PhpAlias result)
    {
        var variables = new PhpArray();
        // php's reader ends where C's strings do.
        @string = Bytes.Slice(@string, 0, Bytes.UpToNul(@string.AsSpan()).Length);
        foreach (var range in Ranges(@string, (byte)'&'))
        {
            QueryVariables.Add(ctx, variables, range);
        }

        result.Value = variables;
    }

    internal static PhpString Encode(ReadOnlySpan<byte> text, bool form)
    {
        var result = new ByteBuilder(text.Length + 16);
        foreach (byte c in text)
        {
            if (Bytes.IsLetter(c) || Bytes.IsDigit(c) || c is (byte)'-' or (byte)'_' or (byte)'.' || (!form && c == '~'))
            {
                result.Add(c);
            }
            else if (form && c == ' ')
            {
                result.Add('+');
            }
            else
            {
                result.Add('%');
                result.Add(Hex[c >> 4]);
                result.Add(Hex[c & 15]);
            }
        }

        return result.ToPhpString();
    }

    internal static PhpString Decode(PhpString value, bool form)
    {
        var text = value.AsSpan();
        if (text.IndexOfAny((byte)'%', (byte)'+') < 0)
        {
            return value;
        }

        var result = new ByteBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            byte c = text[i];
            if (c == '%' && i + 2 < text.Length && char.IsAsciiHexDigit((char)text[i + 1]) && char.IsAsciiHexDigit((char)text[i + 2]))
            {
                result.Add(byte.Parse(text.Slice(i + 1, 2), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture));
                i += 2;
            }
            else
            {
                result.Add(form && c == '+' ? (byte)' ' : c);
            }
        }

        return result.ToPhpString();
    }

    private static void Build(Context ctx, ByteBuilder result, PhpValue data, PhpString prefix, PhpString numericPrefix, PhpString separator, bool form, HashSet<object> open)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        object identity = data.IsArray ? data.Array.Table : data.Object;
        if (!open.Add(identity))
        {
            return; // inside of itself
        }

        var items = data.IsArray ? data.Array : (data.AsObject() as PhpObject)?.VisibleProperties(null) ?? [];
        foreach (var (key, item) in items)
        {
            var value = item.GetValue();
            if (value.IsNull || value.IsResource)
            {
                continue;
            }

            var name = Encode(key.Text.AsSpan(), form);
            var full = prefix.IsDefault
                ? key.IsInteger ? PhpString.Concat(numericPrefix.IsDefault ? PhpString.Empty : numericPrefix, name) : name
                : PhpString.Concat(PhpString.Concat(prefix, "%5B"), PhpString.Concat(name, "%5D"));
            if (value.IsArray || value.IsObject)
            {
                Build(ctx, result, value, full, default, separator, form, open);
                continue;
            }

            if (result.Length > 0)
            {
                result.Add(separator);
            }

            result.Add(full);
            result.Add('=');
            result.Add(value.IsBoolean ? (value.Boolean ? "1" : "0") : Encode(Convert.ToPhpString(value, ctx).AsSpan(), form));
        }

        open.Remove(identity);
    }

    private static IEnumerable<PhpString> Ranges(PhpString text, byte separator)
    {
        int start = 0;
        while (start <= text.Length)
        {
            int end = text.AsSpan()[start..].IndexOf(separator);
            end = end < 0 ? text.Length : start + end;
            if (end > start)
            {
                yield return Bytes.Slice(text, start, end - start);
            }

            start = end + 1;
        }
    }
}
