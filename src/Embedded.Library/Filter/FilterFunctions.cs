using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Filter;

/// <summary>filter_var() with the validating filters, as PHP 8.2 has them. The sanitizing filters, but the one that changes nothing, are not supported.</summary>
[PhpExtension("filter")]
public static class FilterFunctions
{
    private static readonly (string Name, int Id)[] s_filters =
    [
        ("int", FilterConstants.FILTER_VALIDATE_INT), ("boolean", FilterConstants.FILTER_VALIDATE_BOOL), ("bool", FilterConstants.FILTER_VALIDATE_BOOL), ("float", FilterConstants.FILTER_VALIDATE_FLOAT),
        ("validate_regexp", FilterConstants.FILTER_VALIDATE_REGEXP), ("validate_domain", FilterConstants.FILTER_VALIDATE_DOMAIN), ("validate_url", FilterConstants.FILTER_VALIDATE_URL),
        ("validate_email", FilterConstants.FILTER_VALIDATE_EMAIL), ("validate_ip", FilterConstants.FILTER_VALIDATE_IP), ("validate_mac", FilterConstants.FILTER_VALIDATE_MAC), ("unsafe_raw", FilterConstants.FILTER_UNSAFE_RAW),
    ];

    /// <summary>The value as a filter wants it; false (or null, by flag) where it fails.</summary>
    [PhpSignature("(mixed $value, int $filter = FILTER_DEFAULT, array|int $options = 0): mixed")]
    public static PhpValue filter_var(Context ctx, PhpValue value, long filter = FilterConstants.FILTER_DEFAULT, [PhpParam("array|int")] PhpValue options = default)
    {
        if (!s_filters.Any(f => f.Id == filter))
        {
            ctx.Warning($"filter_var(): Unknown filter with ID {filter}");
            return PhpValue.False;
        }

        long flags = options.IsLong ? options.Long : options.IsArray ? Convert.ToLong(options.Array["flags"]) : 0;
        var given = options.IsArray && options.Array["options"] is { IsArray: true } o ? o.Array : null;
        var failure = given?.GetItemValue("default") is { IsNull: false } otherwise ? otherwise
            : (flags & FilterConstants.FILTER_NULL_ON_FAILURE) != 0 ? default : PhpValue.False;
        if (value.IsArray)
        {
            if ((flags & (FilterConstants.FILTER_REQUIRE_ARRAY | FilterConstants.FILTER_FORCE_ARRAY)) == 0)
            {
                return failure;
            }

            var result = new PhpArray();
            foreach (var (key, item) in value.Array)
            {
                result.SetItemValue(key, item.GetValue().IsArray ? filter_var(ctx, item.GetValue(), filter, options) : Apply(ctx, item.GetValue(), filter, flags, given) ?? failure);
            }

            return result;
        }

        if ((flags & FilterConstants.FILTER_REQUIRE_ARRAY) != 0)
        {
            return failure;
        }

        var filtered = Apply(ctx, value, filter, flags, given) ?? failure;
        return (flags & FilterConstants.FILTER_FORCE_ARRAY) != 0 ? new PhpArray(filtered) : filtered;
    }

    /// <summary>The names of the filters.</summary>
    public static PhpArray filter_list() => Functions.CoreFunctions.List(s_filters.Select(f => f.Name));

    /// <summary>The number of a filter, or false.</summary>
    [PhpSignature("(string $name): int|false")]
    public static PhpValue filter_id(string name) => s_filters.FirstOrDefault(f => f.Name == name).Id is > 0 and var id ? id : PhpValue.False;

    /// <summary>False: a command has no input of a web server.</summary>
    public static bool filter_has_var(long input_type, string var_name)
    {
        _ = (input_type, var_name);
        return false;
    }

    /// <summary>Null: a command has no input of a web server.</summary>
    public static PhpValue filter_input(long type, string var_name, long filter = FilterConstants.FILTER_DEFAULT, [PhpParam("array|int")] PhpValue options = default)
    {
        _ = (type, var_name, filter, options);
        return default;
    }

    private static PhpValue? Apply(Context ctx, PhpValue value, long filter, long flags, PhpArray? options)
    {
        if (value.AsObject() is PhpObject { Class.MagicToString: null })
        {
            return null;
        }

        var bytes = Convert.ToPhpString(value, ctx);
        if (filter == FilterConstants.FILTER_UNSAFE_RAW)
        {
            return bytes;
        }

        PhpValue? raw = (PhpValue)bytes;
        string text = Bytes.Latin1(bytes.AsSpan());
        string trimmed = text.Trim(' ', '\t', '\r', '\v', '\n');
        switch (filter)
        {
            case FilterConstants.FILTER_VALIDATE_INT:
                return Validators.Int(trimmed, flags, options);
            case FilterConstants.FILTER_VALIDATE_BOOL:
                return Validators.Bool(trimmed);
            case FilterConstants.FILTER_VALIDATE_FLOAT:
                return Validators.Float(trimmed, flags, options);
            case FilterConstants.FILTER_VALIDATE_IP:
                return Validators.Ip(text, flags) ? raw : null;
            case FilterConstants.FILTER_VALIDATE_MAC:
                return Validators.Mac(text) ? raw : null;
            case FilterConstants.FILTER_VALIDATE_DOMAIN:
                return Validators.Domain(text, (flags & FilterConstants.FILTER_FLAG_HOSTNAME) != 0) ? raw : null;
            case FilterConstants.FILTER_VALIDATE_EMAIL:
                return Validators.Email(text) ? raw : null;
            case FilterConstants.FILTER_VALIDATE_URL:
                return Url(ctx, bytes) ? raw : null;
            default:
                if (options?.GetItemValue("regexp") is not { IsStringValue: true } pattern)
                {
                    throw PhpException.ValueErrorException("filter_var(): \"regexp\" option is missing");
                }

                return Pcre.PcreMatching.preg_match(ctx, pattern.StringValue, bytes) is { IsLong: true, Long: > 0 } ? raw : null;
        }
    }

    private static bool Url(Context ctx, PhpString text)
    {
        foreach (byte c in text.AsSpan())
        {
            if (c is <= 0x20 or >= 0x7F or (byte)'<' or (byte)'>' or (byte)'"')
            {
                return false;
            }
        }

        var parts = ctx.GetDeclaredFunction("parse_url")!.Invoke(ctx, text);
        if (!parts.IsArray || !parts.Array["scheme"].IsStringValue)
        {
            return false;
        }

        string scheme = parts.Array["scheme"].StringValue.ToString();
        string host = parts.Array["host"].IsStringValue ? parts.Array["host"].StringValue.ToString() : "";
        if (scheme is "http" or "https")
        {
            return (host.StartsWith('[') && host.EndsWith(']') && Validators.Ip(host[1..^1], FilterConstants.FILTER_FLAG_IPV6)) || Validators.Domain(host, hostName: true) || Validators.Ip(host, 0);
        }

        return host.Length > 0 || scheme is "mailto" or "news" or "file";
    }
}
