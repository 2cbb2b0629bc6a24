using PeachpieSockets.Embedded.Library.Dates;

namespace PeachpieSockets.Embedded.Library.Output;

/// <summary>Cookies: checked as php checks them, though on the command line nobody sends them.</summary>
[PhpExtension("standard")]
public static class Cookies
{
    private const string Signature = "(string $name, string $value = '', array|int $expires_or_options = 0, string $path = '', string $domain = '', bool $secure = false, bool $httponly = false): bool";

    /// <summary>Sets a cookie whose value is encoded; false where output has begun.</summary>
    [PhpSignature(Signature)]
    public static bool setcookie(
        Context ctx, PhpString name, PhpString value = default, [PhpParam("array|int")] PhpValue expires_or_options = default,
        [PhpParam("string")] PhpValue path = default, [PhpParam("string")] PhpValue domain = default, [PhpParam("bool")] PhpValue secure = default, [PhpParam("bool")] PhpValue httponly = default)
    {
        _ = value;
        return Set(ctx, nameof(setcookie), name, default, expires_or_options, path, domain, secure, httponly);
    }

    /// <summary>setcookie() with the value as it is.</summary>
    [PhpSignature(Signature)]
    public static bool setrawcookie(
        Context ctx, PhpString name, PhpString value = default, [PhpParam("array|int")] PhpValue expires_or_options = default,
        [PhpParam("string")] PhpValue path = default, [PhpParam("string")] PhpValue domain = default, [PhpParam("bool")] PhpValue secure = default, [PhpParam("bool")] PhpValue httponly = default)
        => Set(ctx, nameof(setrawcookie), name, value, expires_or_options, path, domain, secure, httponly);

    // A value that is encoded has nothing that is not allowed; the parameters that were left out are null.
    private static bool Set(Context ctx, string function, PhpString name, PhpString rawValue, PhpValue expires, PhpValue path, PhpValue domain, PhpValue secure, PhpValue httponly)
    {
        if (expires.IsArray)
        {
            if (!(path.IsNull && domain.IsNull && secure.IsNull && httponly.IsNull))
            {
                throw PhpException.ArgumentCountErrorException($"{function}(): Expects exactly 3 arguments when argument #3 ($expires_or_options) is an array");
            }

            (expires, path, domain) = Options(ctx, function, expires.Array);
        }

        if (name.IsEmpty)
        {
            throw ArgumentBinder.ValueError(function, 1, "name", "cannot be empty");
        }

        if (IsWrong(name, "=,; \t\r\n\v\f"u8))
        {
            throw ArgumentBinder.ValueError(function, 1, "name", "cannot contain \"=\", " + Forbidden);
        }

        if (IsWrong(rawValue, Separators))
        {
            throw ArgumentBinder.ValueError(function, 2, "value", "cannot contain " + Forbidden);
        }

        Check(function, "path", path);
        Check(function, "domain", domain);
        return LocalTime.FromDays((expires.IsNull ? 0 : expires.Long) / 86400).Year <= 9999
            ? !Headers.IsLate(ctx)
            : throw PhpException.ValueErrorException($"{function}(): \"expires\" option cannot have a year greater than 9999");
    }

    private static (PhpValue Expires, PhpValue Path, PhpValue Domain) Options(Context ctx, string function, PhpArray options)
    {
        PhpValue expires = default, path = default, domain = default;
        foreach (var (key, value) in options)
        {
            switch (key.IsInteger ? throw PhpException.ValueErrorException($"{function}(): option array cannot have numeric keys") : key.ToString().ToUpperInvariant())
            {
                case "EXPIRES":
                    expires = Convert.ToLong(value.GetValue());
                    break;
                case "PATH":
                    path = Convert.ToPhpString(value.GetValue(), ctx);
                    break;
                case "DOMAIN":
                    domain = Convert.ToPhpString(value.GetValue(), ctx);
                    break;
                case "SAMESITE":
                    Convert.ToPhpString(value.GetValue(), ctx);
                    break;
                case "SECURE" or "HTTPONLY":
                    break;
                default:
                    throw PhpException.ValueErrorException($"{function}(): option \"{key}\" is invalid");
            }
        }

        return (expires, path, domain);
    }

    private const string Forbidden = """
        ",", ";", " ", "\t", "\r", "\n", "\013", or "\014"
        """;

    private static ReadOnlySpan<byte> Separators => ",; \t\r\n\v\f"u8;

    private static bool IsWrong(PhpString text, ReadOnlySpan<byte> wrong) => !text.IsDefault && text.AsSpan().IndexOfAny(wrong) >= 0;

    private static void Check(string function, string option, PhpValue value)
    {
        if (value.IsStringValue && IsWrong(value.StringValue, Separators))
        {
            throw PhpException.ValueErrorException($"{function}(): \"{option}\" option cannot contain {Forbidden}");
        }
    }
}
