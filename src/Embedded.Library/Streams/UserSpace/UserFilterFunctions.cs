using PeachpieSockets.Embedded.Library.Streams.Filters;

namespace PeachpieSockets.Embedded.Library.Streams.UserSpace;

/// <summary>Filters that scripts write: their base class and the buckets they work on. Follows PHP 8.2.</summary>
[PhpExtension("standard")]
public static class UserFilterFunctions
{
    /// <summary>filter(): something came out.</summary>
    public const int PSFS_PASS_ON = 2;

    /// <summary>filter(): more has to come first.</summary>
    public const int PSFS_FEED_ME = 1;

    /// <summary>filter(): nothing can come any more.</summary>
    public const int PSFS_ERR_FATAL = 0;

    /// <summary>Bytes pass.</summary>
    public const int PSFS_FLAG_NORMAL = 0;

    /// <summary>What is held back may come.</summary>
    public const int PSFS_FLAG_FLUSH_INC = 1;

    /// <summary>The stream ends.</summary>
    public const int PSFS_FLAG_FLUSH_CLOSE = 2;

    /// <summary>What filters of scripts derive from.</summary>
    internal static readonly PhpClass php_user_filter = new PhpClassBuilder("php_user_filter", "standard")
        .Property("filtername", PhpValue.EmptyString, PhpMemberFlags.Public, "string")
        .Property("params", PhpValue.EmptyString, PhpMemberFlags.Public, "mixed")
        .Property("stream", default)
        .Method("filter", "($in, $out, &$consumed, bool $closing): int", static (_, _, a) => a[0].GetValue().AsObject() is PhpResource
            ? PSFS_ERR_FATAL
            : throw PhpException.TypeErrorException($"php_user_filter::filter(): Argument #1 ($in) must be of type resource, {Convert.TypeNameForMessage(a[0])} given"))
        .Method("onCreate", "(): bool", static (_, _, _) => true)
        .Method("onClose", "(): void", static (_, _, _) => default)
        .Build();

    /// <summary>Makes a class the filter of a name; <c>*</c> may end the name.</summary>
    public static bool stream_filter_register(Context ctx, string filter_name, string @class)
    {
        if (filter_name.Length == 0)
        {
            throw ArgumentBinder.ValueError(nameof(stream_filter_register), 1, "filter_name", "must be a non-empty string");
        }

        if (@class.Length == 0)
        {
            throw ArgumentBinder.ValueError(nameof(stream_filter_register), 2, "class", "must be a non-empty string");
        }

        return !StreamFilters.Names.Contains(filter_name) && StreamState.Of(ctx).UserFilters.TryAdd(filter_name, @class);
    }

    /// <summary>Takes the first bucket out of a brigade, as an object with its data; null where there is none.</summary>
    [PhpSignature("($brigade): ?object")]
    public static PhpValue stream_bucket_make_writeable(Context ctx, PhpResource brigade)
    {
        var buckets = BrigadeOf(brigade, nameof(stream_bucket_make_writeable)).Buckets;
        if (buckets.First is not { } first)
        {
            return default;
        }

        buckets.RemoveFirst();
        return ObjectOf(ctx, first.Value);
    }

    /// <summary>Adds a bucket behind the others.</summary>
    [PhpSignature("($brigade, object $bucket): void")]
    public static void stream_bucket_append(Context ctx, PhpResource brigade, [PhpParam("object")] PhpValue bucket)
        => BrigadeOf(brigade, nameof(stream_bucket_append)).Buckets.AddLast(BucketOf(ctx, bucket, nameof(stream_bucket_append)));

    /// <summary>Adds a bucket before the others.</summary>
    [PhpSignature("($brigade, object $bucket): void")]
    public static void stream_bucket_prepend(Context ctx, PhpResource brigade, [PhpParam("object")] PhpValue bucket)
        => BrigadeOf(brigade, nameof(stream_bucket_prepend)).Buckets.AddFirst(BucketOf(ctx, bucket, nameof(stream_bucket_prepend)));

    /// <summary>A new bucket, as an object with its data.</summary>
    [PhpSignature("($stream, string $buffer): object")]
    public static PhpValue stream_bucket_new(Context ctx, PhpResource stream, PhpString buffer)
    {
        _ = StreamArguments.Stream(ctx, stream, nameof(stream_bucket_new));
        return ObjectOf(ctx, new Bucket(buffer));
    }

    private static PhpValue ObjectOf(Context ctx, Bucket bucket)
    {
        var result = ctx.ResolveClass("stdClass")!.CreateInstance();
        result.SetPropertyValue("bucket", bucket);
        result.SetPropertyValue("data", bucket.Data);
        result.SetPropertyValue("datalen", (long)bucket.Data.Length);
        return PhpValue.FromClass(result);
    }

    private static Brigade BrigadeOf(PhpResource resource, string function) => resource as Brigade
        ?? throw PhpException.TypeErrorException($"{function}(): supplied resource is not a valid userfilter.bucket brigade resource");

    private static Bucket BucketOf(Context ctx, PhpValue value, string function)
    {
        var o = (PhpObject)value.GetValue().Object;
        if (o.Dynamic is not { } own || !own.TryGetValue(new IntStringKey("bucket"), out var stored))
        {
            throw ArgumentBinder.ValueError(function, 2, "bucket", "must be an object that has a \"bucket\" property");
        }

        if (stored.GetValue().AsObject() is not Bucket bucket)
        {
            throw PhpException.TypeErrorException($"{function}(): supplied resource is not a valid userfilter.bucket resource");
        }

        if (own.TryGetValue(new IntStringKey("data"), out var data) && data.GetValue().IsStringValue)
        {
            bucket.Data = Convert.ToPhpString(data, ctx);
        }

        return bucket;
    }
}
