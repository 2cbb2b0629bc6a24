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
        => Add(ctx, stream, filter_name, mode, prepend: false, @params ?? default, nameof(stream_filter_append));

    /// <summary>Adds a filter before the others.</summary>
    [PhpSignature("($stream, string $filter_name, int $mode = 0, mixed $params = UNKNOWN)")]
    public static PhpValue stream_filter_prepend(Context ctx, PhpResource stream, string filter_name, long mode = 0, PhpValue? @params = null)
        => Add(ctx, stream, filter_name, mode, prepend: true, @params ?? default, nameof(stream_filter_prepend));

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

    private static PhpValue Add(Context ctx, PhpResource resource, string name, long mode, bool prepend, PhpValue parameters, string function)
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

            if (StreamFilters.Create(ctx, name, parameters, function) is not { } filter)
            {
                return PhpValue.False;
            }

            stream.AddFilter(filter, side == STREAM_FILTER_READ, prepend);
            added.Add(filter);
        }

        return new FilterResource(stream, added);
    }
}
