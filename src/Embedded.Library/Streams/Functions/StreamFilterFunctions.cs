using PeachpieSockets.Embedded.Library.Streams.Filters;

namespace PeachpieSockets.Embedded.Library.Streams.Functions;

/// <summary>Filters on streams. Follows PHP 8.2.</summary>
[PhpExtension("standard")]
public static class StreamFilterFunctions
{
    /// <summary>Filters what is read.</summary>
    public const int STREAM_FILTER_READ = 1;

    /// <summary>Filters what is written.</summary>
    public const int STREAM_FILTER_WRITE = 2;

    /// <summary>Filters both.</summary>
    public const int STREAM_FILTER_ALL = 3;

    /// <summary>Adds a filter behind the others.</summary>
    [PhpSignature("($stream, string $filter_name, int $mode = 0, mixed $params = UNKNOWN)")]
    public static PhpValue stream_filter_append(Context ctx, PhpResource stream, string filter_name, long mode = 0, PhpValue? @params = null)
        => Add(ctx, stream, filter_name, mode, prepend: false, nameof(stream_filter_append));

    /// <summary>Adds a filter before the others.</summary>
    [PhpSignature("($stream, string $filter_name, int $mode = 0, mixed $params = UNKNOWN)")]
    public static PhpValue stream_filter_prepend(Context ctx, PhpResource stream, string filter_name, long mode = 0, PhpValue? @params = null)
        => Add(ctx, stream, filter_name, mode, prepend: true, nameof(stream_filter_prepend));

    /// <summary>Takes a filter out.</summary>
    public static bool stream_filter_remove(Context ctx, PhpResource stream_filter)
    {
        if (stream_filter is not FilterResource { IsValid: true } filter)
        {
            throw PhpException.TypeErrorException("stream_filter_remove(): supplied resource is not a valid stream filter resource");
        }

        StreamState.Of(ctx).Function = nameof(stream_filter_remove);
        foreach (var part in filter.Filters)
        {
            filter.Stream.RemoveFilter(ctx, part);
        }

        filter.Dispose();
        return true;
    }

    /// <summary>Filters of scripts are not supported here, which a warning says.</summary>
    public static bool stream_filter_register(Context ctx, string filter_name, string @class)
    {
        ctx.Warning($"stream_filter_register(): filters in PHP ({@class} for {filter_name}) are not supported");
        return false;
    }

    private static PhpValue Add(Context ctx, PhpResource resource, string name, long mode, bool prepend, string function)
    {
        var stream = StreamArguments.Stream(ctx, resource, function);
        if ((mode & STREAM_FILTER_ALL) == 0)
        {
            bool both = stream.Mode.Contains('+', StringComparison.Ordinal);
            mode = (both || stream.Mode.Contains('r', StringComparison.Ordinal) ? STREAM_FILTER_READ : 0)
                | (both || stream.Mode.IndexOfAny(['w', 'a', 'x', 'c']) >= 0 ? STREAM_FILTER_WRITE : 0);
        }

        var added = new List<StreamFilter>();
        foreach (int side in (ReadOnlySpan<int>)[STREAM_FILTER_READ, STREAM_FILTER_WRITE])
        {
            if ((mode & side) == 0)
            {
                continue;
            }

            if (StreamFilters.Create(name) is not { } filter)
            {
                ctx.Warning($"{function}(): Unable to locate filter \"{name}\"");
                return PhpValue.False;
            }

            stream.AddFilter(filter, side == STREAM_FILTER_READ, prepend);
            added.Add(filter);
        }

        return new FilterResource(stream, added);
    }
}
