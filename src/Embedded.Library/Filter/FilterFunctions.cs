using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Filter;

/// <summary>filter_var() and its kin, as PHP 8.2 has them. A command has no input of a web server but $_SERVER.</summary>
[PhpExtension("filter")]
public static class FilterFunctions
{
    private static readonly (string Name, int Id)[] s_filters =
    [
        ("int", FilterConstants.FILTER_VALIDATE_INT), ("boolean", FilterConstants.FILTER_VALIDATE_BOOL), ("float", FilterConstants.FILTER_VALIDATE_FLOAT),
        ("validate_regexp", FilterConstants.FILTER_VALIDATE_REGEXP), ("validate_domain", FilterConstants.FILTER_VALIDATE_DOMAIN), ("validate_url", FilterConstants.FILTER_VALIDATE_URL),
        ("validate_email", FilterConstants.FILTER_VALIDATE_EMAIL), ("validate_ip", FilterConstants.FILTER_VALIDATE_IP), ("validate_mac", FilterConstants.FILTER_VALIDATE_MAC),
        ("string", FilterConstants.FILTER_SANITIZE_STRING), ("stripped", FilterConstants.FILTER_SANITIZE_STRIPPED), ("encoded", FilterConstants.FILTER_SANITIZE_ENCODED), ("special_chars", FilterConstants.FILTER_SANITIZE_SPECIAL_CHARS),
        ("full_special_chars", FilterConstants.FILTER_SANITIZE_FULL_SPECIAL_CHARS), ("unsafe_raw", FilterConstants.FILTER_UNSAFE_RAW), ("email", FilterConstants.FILTER_SANITIZE_EMAIL), ("url", FilterConstants.FILTER_SANITIZE_URL),
        ("number_int", FilterConstants.FILTER_SANITIZE_NUMBER_INT), ("number_float", FilterConstants.FILTER_SANITIZE_NUMBER_FLOAT), ("add_slashes", FilterConstants.FILTER_SANITIZE_ADD_SLASHES), ("callback", FilterConstants.FILTER_CALLBACK),
    ];

    /// <summary>The value as a filter wants it; false (or null, by flag) where it fails.</summary>
    [PhpSignature("(mixed $value, int $filter = FILTER_DEFAULT, array|int $options = 0): mixed")]
    public static PhpValue filter_var(Context ctx, PhpValue value, long filter = FilterConstants.FILTER_DEFAULT, [PhpParam("array|int")] PhpValue options = default)
        => Filter(ctx, "filter_var", value, filter, options);

    /// <summary>The values of an array as filters by name (or one for all) want them.</summary>
    [PhpSignature("(array $array, array|int $options = FILTER_DEFAULT, bool $add_empty = true): array|false|null")]
    public static PhpValue filter_var_array(Context ctx, PhpArray array, [PhpParam("array|int")] PhpValue options = default, bool add_empty = true)
    {
        if (!options.IsArray)
        {
            long filter = options.IsLong ? options.Long : FilterConstants.FILTER_DEFAULT;
            if (!IsKnown(filter))
            {
                ctx.Warning($"filter_var_array(): Unknown filter with ID {filter}");
                return PhpValue.False;
            }

            return Filter(ctx, "filter_var_array", array, filter, (long)FilterConstants.FILTER_REQUIRE_ARRAY);
        }

        var result = new PhpArray();
        foreach (var (key, definition) in options.Array)
        {
            if (key.IsInteger)
            {
                throw PhpException.TypeErrorException("filter_var_array(): Argument #2 ($options) must contain only string keys");
            }

            if (key.String.IsEmpty)
            {
                throw PhpException.ValueErrorException("filter_var_array(): Argument #2 ($options) cannot contain empty keys");
            }

            if (!array.ContainsKey(key))
            {
                if (add_empty)
                {
                    result.SetItemValue(key, default);
                }

                continue;
            }

            var (value, how) = (array[key].GetValue(), definition.GetValue());
            result.SetItemValue(key, how.IsArray
                ? Filter(ctx, "filter_var_array", value, how.Array["filter"].IsNull ? FilterConstants.FILTER_DEFAULT : Convert.ToLong(how.Array["filter"]), how)
                : Filter(ctx, "filter_var_array", value, Convert.ToLong(how), 0L));
        }

        return result;
    }

    /// <summary>filter_var_array() of an input.</summary>
    [PhpSignature("(int $type, array|int $options = FILTER_DEFAULT, bool $add_empty = true): array|false|null")]
    public static PhpValue filter_input_array(Context ctx, long type, [PhpParam("array|int")] PhpValue options = default, bool add_empty = true)
        => Input(ctx, "filter_input_array", "type", type) is { } input ? filter_var_array(ctx, input, options, add_empty) : default;

    /// <summary>The names of the filters.</summary>
    public static PhpArray filter_list() => Functions.CoreFunctions.List(s_filters.Select(f => f.Name));

    /// <summary>The number of a filter, or false.</summary>
    [PhpSignature("(string $name): int|false")]
    public static PhpValue filter_id(string name) => s_filters.FirstOrDefault(f => f.Name == name).Id is > 0 and var id ? id : PhpValue.False;

    /// <summary>Whether an input has a variable.</summary>
    public static bool filter_has_var(Context ctx, long input_type, PhpString var_name) => Input(ctx, "filter_has_var", "input_type", input_type) is { } input && input.ContainsKey(new IntStringKey(var_name.ToString()));

    /// <summary>A variable of an input, filtered; null where there is none.</summary>
    [PhpSignature("(int $type, string $var_name, int $filter = FILTER_DEFAULT, array|int $options = 0): mixed")]
    public static PhpValue filter_input(Context ctx, long type, PhpString var_name, long filter = FilterConstants.FILTER_DEFAULT, [PhpParam("array|int")] PhpValue options = default)
    {
        var key = new IntStringKey(var_name.ToString());
        if (Input(ctx, "filter_input", "type", type) is { } input && input.ContainsKey(key))
        {
            return Filter(ctx, "filter_input", input[key].GetValue(), filter, options);
        }

        long flags = options.IsLong ? options.Long : options.IsArray ? Convert.ToLong(options.Array["flags"]) : 0;
        if (options.IsArray && options.Array["options"] is { IsArray: true } o && o.Array.ContainsKey(new IntStringKey("default")))
        {
            return o.Array["default"];
        }

        // A variable that is not there is the opposite of one that fails.
        return (flags & FilterConstants.FILTER_NULL_ON_FAILURE) != 0 ? PhpValue.False : default;
    }

    private static PhpArray? Input(Context ctx, string function, string parameter, long type)
    {
        if (type is not (>= 0 and <= 2 or 4 or 5))
        {
            throw PhpException.ValueErrorException($"{function}(): Argument #1 (${parameter}) must be an INPUT_* constant");
        }

        return type == FilterConstants.INPUT_SERVER && ctx.Globals["_SERVER"].GetValue() is { IsArray: true } server ? server.Array : null;
    }

    private static bool IsKnown(long filter)
    {
        foreach (var (_, id) in s_filters)
        {
            if (id == filter)
            {
                return true;
            }
        }

        return false;
    }

    private static PhpValue Filter(Context ctx, string function, PhpValue value, long filter, PhpValue options)
    {
        if (!IsKnown(filter))
        {
            ctx.Warning($"{function}(): Unknown filter with ID {filter}");
            return PhpValue.False;
        }

        long flags = options.IsLong ? options.Long : options.IsArray ? Convert.ToLong(options.Array["flags"]) : 0;
        if (filter == FilterConstants.FILTER_SANITIZE_STRING)
        {
            ctx.Deprecated("Constant FILTER_SANITIZE_STRING is deprecated");
        }

        if (filter == FilterConstants.FILTER_CALLBACK)
        {
            var callback = options.IsArray ? options.Array["options"].GetValue() : default;
            if (callback.IsNull || !Convert.ToBoolean(ctx.GetDeclaredFunction("is_callable")!.Invoke(ctx, callback)))
            {
                throw PhpException.TypeErrorException($"{function}(): Option must be a valid callback");
            }

            return Each(value, item => HasNoText(item)
                ? (flags & FilterConstants.FILTER_NULL_ON_FAILURE) != 0 ? default : PhpValue.False
                : ctx.GetDeclaredFunction("call_user_func")!.Invoke(ctx, callback, Convert.ToPhpString(item, ctx)));
        }

        var given = options.IsArray && options.Array["options"] is { IsArray: true } o ? o.Array : null;
        var failure = given is not null && given.ContainsKey(new IntStringKey("default")) ? given["default"]
            : (flags & FilterConstants.FILTER_NULL_ON_FAILURE) != 0 ? default : PhpValue.False;
        if (value.IsArray)
        {
            return (flags & (FilterConstants.FILTER_REQUIRE_ARRAY | FilterConstants.FILTER_FORCE_ARRAY)) == 0 ? failure : Each(value, item => Apply(ctx, item, filter, flags, given) ?? failure);
        }

        if ((flags & FilterConstants.FILTER_REQUIRE_ARRAY) != 0)
        {
            return failure;
        }

        var filtered = Apply(ctx, value, filter, flags, given) ?? failure;
        return (flags & FilterConstants.FILTER_FORCE_ARRAY) != 0 ? new PhpArray(filtered) : filtered;
    }

    private static PhpValue Each(PhpValue value, Func<PhpValue, PhpValue> filter)
    {
        if (!value.IsArray)
        {
            return filter(value);
        }

        var result = new PhpArray();
        foreach (var (key, item) in value.Array)
        {
            result.SetItemValue(key, Each(item.GetValue(), filter));
        }

        return result;
    }

    private static bool HasNoText(PhpValue value) => value.AsObject() is PhpObject { Class.MagicToString: null } or (IPhpObjectLike and not PhpObject);

    private static PhpValue? Apply(Context ctx, PhpValue value, long filter, long flags, PhpArray? options)
    {
        if (HasNoText(value))
        {
            return null;
        }

        var bytes = Convert.ToPhpString(value, ctx);
        if (Sanitizers.Apply(ctx, bytes, filter, flags) is { } sanitized)
        {
            return sanitized;
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
                return Validators.Mac(text, options) ? raw : null;
            case FilterConstants.FILTER_VALIDATE_DOMAIN:
                return Validators.Domain(text, (flags & FilterConstants.FILTER_FLAG_HOSTNAME) != 0) ? raw : null;
            case FilterConstants.FILTER_VALIDATE_EMAIL:
                return Validators.Email(text, (flags & FilterConstants.FILTER_FLAG_EMAIL_UNICODE) != 0) ? raw : null;
            case FilterConstants.FILTER_VALIDATE_URL:
                return Url(ctx, bytes, flags) ? raw : null;
            default:
                if (options?.GetItemValue("regexp") is not { IsStringValue: true } pattern)
                {
                    throw PhpException.ValueErrorException("filter_var(): \"regexp\" option is missing");
                }

                return Pcre.PcreMatching.preg_match(ctx, pattern.StringValue, bytes) is { IsLong: true, Long: > 0 } ? raw : null;
        }
    }

    private static bool Url(Context ctx, PhpString text, long flags)
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

        if (((flags & FilterConstants.FILTER_FLAG_PATH_REQUIRED) != 0 && parts.Array["path"].IsNull) || ((flags & FilterConstants.FILTER_FLAG_QUERY_REQUIRED) != 0 && parts.Array["query"].IsNull))
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
