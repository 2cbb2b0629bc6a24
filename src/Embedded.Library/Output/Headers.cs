namespace PeachpieSockets.Embedded.Library.Output;

/// <summary>HTTP headers: on the command line nobody sends them, but scripts that set them go on.</summary>
[PhpExtension("standard")]
public static class Headers
{
    /// <summary>Sets a header; where output has begun, a warning.</summary>
    public static void header(Context ctx, PhpString header, bool replace = true, long response_code = 0)
    {
        _ = (header, replace);
        if (response_code != 0)
        {
            ctx.GetStatic<State>().Code = response_code;
        }
    }

    /// <summary>Sets a cookie whose value is encoded; false where output has begun.</summary>
    [PhpSignature("(string $name, string $value = '', array|int $expires_or_options = 0, string $path = '', string $domain = '', bool $secure = false, bool $httponly = false): bool")]
    public static bool setcookie(PhpString name, PhpValue value = default, PhpValue expires_or_options = default, PhpValue path = default, PhpValue domain = default, PhpValue secure = default, PhpValue httponly = default)
    {
        _ = (value, expires_or_options, path, domain, secure, httponly);
        return CookieName(name, nameof(setcookie));
    }

    /// <summary>setcookie() with the value as it is.</summary>
    [PhpSignature("(string $name, string $value = '', array|int $expires_or_options = 0, string $path = '', string $domain = '', bool $secure = false, bool $httponly = false): bool")]
    public static bool setrawcookie(PhpString name, PhpValue value = default, PhpValue expires_or_options = default, PhpValue path = default, PhpValue domain = default, PhpValue secure = default, PhpValue httponly = default)
    {
        _ = (value, expires_or_options, path, domain, secure, httponly);
        return CookieName(name, nameof(setrawcookie));
    }

    private static bool CookieName(PhpString name, string function)
        => name.IsEmpty ? throw ArgumentBinder.ValueError(function, 1, "name", "cannot be empty")
        : name.AsSpan().IndexOfAny("=,; \t\r\n\v\f"u8) >= 0 ? throw ArgumentBinder.ValueError(function, 1, "name", "cannot contain \"=\", \",\", \";\", \" \", \"\\t\", \"\\r\", \"\\n\", \"\\013\", or \"\\014\"")
        : true;

    /// <summary>Removes a header, or all.</summary>
    public static void header_remove(string? name = null) => _ = name;

    /// <summary>The headers: none on the command line.</summary>
    public static PhpArray headers_list() => [];

    /// <summary>Whether the headers are gone: never on the command line.</summary>
    public static bool headers_sent(PhpAlias? filename = null, PhpAlias? line = null)
    {
        if (filename is not null)
        {
            filename.Value = PhpValue.EmptyString;
        }

        if (line is not null)
        {
            line.Value = 0L;
        }

        return false;
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
