namespace PeachpieSockets.Embedded.Library.Streams.Functions;

/// <summary>Stream contexts. Follows PHP 8.2.</summary>
[PhpExtension("standard")]
public static class StreamContexts
{
    /// <summary>A new context.</summary>
    [PhpSignature("(?array $options = null, ?array $params = null)")]
    public static PhpValue stream_context_create(Context ctx, PhpArray? options = null, PhpArray? @params = null)
    {
        var result = new StreamContext();
        if (options is not null)
        {
            result.SetOptions(options);
        }

        SetParameters(result, @params);
        return result;
    }

    /// <summary>The options of a context, or of the one that a stream has.</summary>
    public static PhpArray stream_context_get_options(Context ctx, PhpResource stream_or_context)
        => stream_or_context is PhpStream { IsValid: true, Context: var given, OwnContext: null } && (given is null || given == StreamState.Of(ctx).DefaultContext)
            ? []
            : Decode(ctx, stream_or_context, nameof(stream_context_get_options), "stream_or_context").Options.DeepCopy();

    /// <summary>Sets one option, or those of an array.</summary>
    [PhpSignature("($context, array|string $wrapper_or_options, ?string $option_name = null, mixed $value = UNKNOWN): bool")]
    public static bool stream_context_set_option(
        Context ctx, PhpResource context, [PhpParam("array|string")] PhpValue wrapper_or_options, PhpString? option_name = null, PhpValue? value = null)
    {
        const string Function = nameof(stream_context_set_option);
        var target = Decode(ctx, context, Function);
        if (wrapper_or_options.IsArray)
        {
            if (option_name is not null)
            {
                throw ArgumentBinder.ValueError(Function, 3, "option_name", "must be null when argument #2 ($wrapper_or_options) is an array");
            }

            if (value is not null)
            {
                throw ArgumentBinder.ValueError(Function, 4, "value", "cannot be provided when argument #2 ($wrapper_or_options) is an array");
            }

            target.SetOptions(wrapper_or_options.Array);
            return true;
        }

        if (option_name is not { } option)
        {
            throw ArgumentBinder.ValueError(Function, 3, "option_name", "cannot be null when argument #2 ($wrapper_or_options) is a string");
        }

        if (value is not { } content)
        {
            throw ArgumentBinder.ValueError(Function, 4, "value", "must be provided when argument #2 ($wrapper_or_options) is a string");
        }

        target.SetOption(wrapper_or_options.StringValue, option, content);
        return true;
    }

    /// <summary>The parameters of a context, its options among them.</summary>
    public static PhpArray stream_context_get_params(Context ctx, PhpResource context)
    {
        var source = Decode(ctx, context, nameof(stream_context_get_params));
        var result = source.Parameters.DeepCopy();
        result.SetItemValue("options", source.Options.DeepCopy());
        return result;
    }

    /// <summary>Sets parameters of a context.</summary>
    public static bool stream_context_set_params(Context ctx, PhpResource context, PhpArray @params)
    {
        SetParameters(Decode(ctx, context, nameof(stream_context_set_params)), @params);
        return true;
    }

    /// <summary>The context of functions that are given none; adds options where some are given.</summary>
    [PhpSignature("(?array $options = null)")]
    public static PhpValue stream_context_get_default(Context ctx, PhpArray? options = null)
    {
        var result = StreamState.Of(ctx).DefaultContext;
        if (options is not null)
        {
            result.SetOptions(options);
        }

        return result;
    }

    /// <summary>Sets options of the default context.</summary>
    [PhpSignature("(array $options)")]
    public static PhpValue stream_context_set_default(Context ctx, PhpArray options) => stream_context_get_default(ctx, options);

    private static void SetParameters(StreamContext target, PhpArray? parameters)
    {
        if (parameters is null)
        {
            return;
        }

        foreach (var (key, value) in parameters)
        {
            if (key.IsString && key.String == (PhpString)"options")
            {
                target.SetOptions(value.GetValue() is { IsArray: true } options
                    ? options.Array
                    : throw PhpException.TypeErrorException("Invalid stream/context parameter"));
            }
            else
            {
                target.Parameters.SetItemValue(key, value.DeepCopy());
            }
        }
    }

    private static StreamContext Decode(Context ctx, PhpResource resource, string function, string name = "context")
    {
        if (resource is PhpStream { IsValid: true } stream)
        {
            return stream.Context ?? (stream.OwnContext ??= new StreamContext());
        }

        return resource is StreamContext { IsValid: true } context
            ? context
            : throw PhpException.TypeErrorException($"{function}(): Argument #1 (${name}) must be a valid stream/context");
    }
}
