using System.Diagnostics;
using System.Runtime.InteropServices;
using PeachpieSockets.Embedded.Library.Streams.Posix;

namespace PeachpieSockets.Embedded.Library.Streams.Functions;

/// <summary>Waiting for several streams. Follows PHP 8.2, without its limit of 1024 descriptors.</summary>
[PhpExtension("standard")]
public static class StreamSelect
{
    private const int Eintr = 4;
    private const long MicrosecondsPerSecond = 1_000_000;

    /// <summary>Waits until streams are ready. Those that hold bytes in their buffer are ready to be read at once.</summary>
    [PhpSignature("(?array &$read, ?array &$write, ?array &$except, ?int $seconds, ?int $microseconds = null): int|false")]
    [PhpKeeps(PhpKeeping.Fills)]
    public static PhpValue stream_select(
        Context ctx, [PhpParam("?array")] PhpAlias read, [PhpParam("?array")] PhpAlias write, [PhpParam("?array")] PhpAlias except,
        long? seconds, long? microseconds = null)
    {
        const string Function = nameof(stream_select);
        StreamState.Of(ctx).Function = Function;
        var requests = new List<Libc.PollRequest>();
        var refused = new List<string>();
        var readers = Add(ctx, read.Value, Libc.POLLIN, requests, refused);
        int readersRefused = refused.Count;
        var writers = Add(ctx, write.Value, Libc.POLLOUT, requests, refused);
        var others = Add(ctx, except.Value, Libc.POLLPRI, requests, refused);
        if (requests.Count == 0)
        {
            throw Chain(refused, PhpException.ValueErrorException("No stream arrays were passed"));
        }

        if (refused.Count > 0)
        {
            // php looks once more where something is buffered, and once more where something is ready.
            throw Chain([.. refused, .. refused[..readersRefused], .. refused], null);
        }

        long timeout = GetTimeout(seconds, microseconds);
        if (TakeBuffered(read, write, except, out int buffered))
        {
            return buffered;
        }

        var items = CollectionsMarshal.AsSpan(requests);
        if (!Wait(items, timeout, out int error))
        {
            ctx.Warning($"{Function}(): Unable to select [{error}]: {Libc.Text(error)} (max_fd={items.ToArray().Max(static r => r.Descriptor)})");
            return PhpValue.False;
        }

        int count = 0;
        Assign(ctx, read, readers, items, Libc.POLLIN | Libc.POLLHUP | Libc.POLLERR, ref count);
        Assign(ctx, write, writers, items, Libc.POLLOUT | Libc.POLLERR, ref count);
        Assign(ctx, except, others, items, Libc.POLLPRI, ref count);
        return count;
    }

    private static long GetTimeout(long? seconds, long? microseconds)
    {
        const string Function = nameof(stream_select);
        if (seconds is not { } whole)
        {
            if (microseconds is not null and not 0)
            {
                throw ArgumentBinder.ValueError(Function, 5, "microseconds", "must be null when argument #4 ($seconds) is null");
            }

            return -1;
        }

        if (whole < 0)
        {
            throw StreamArguments.MustNotBeNegative(Function, 4, "seconds");
        }

        return microseconds is < 0
            ? throw StreamArguments.MustNotBeNegative(Function, 5, "microseconds")
            : Math.Min(whole, int.MaxValue) * MicrosecondsPerSecond + (microseconds ?? 0);
    }

    // php goes on, and what it throws then has what it threw before as the previous one.
    private static Exception Chain(List<string> refused, Exception? last)
    {
        PhpThrowable? before = null;
        foreach (string message in refused)
        {
            before = Behind(PhpException.TypeErrorException(message), before);
        }

        return last is null ? new PhpThrownException(before!) : new PhpThrownException(Behind(last, before));
    }

    private static PhpThrowable Behind(Exception error, PhpThrowable? before)
    {
        var throwable = (PhpThrowable)((PhpThrownException)error).Throwable;
        if (before is not null)
        {
            throwable.Chain(before);
        }

        return throwable;
    }

    private const int NoRequest = -1;

    // The keys with the places of their requests; null where the argument is no array.
    private static List<(IntStringKey Key, PhpValue Value, int Index)>? Add(Context ctx, PhpValue argument, short events, List<Libc.PollRequest> requests, List<string> refused)
    {
        if (!argument.IsArray)
        {
            return null;
        }

        var result = new List<(IntStringKey, PhpValue, int)>();
        foreach (var (key, item) in argument.Array)
        {
            var value = item.GetValue();
            if (value.AsObject() is not PhpStream { IsValid: true } stream)
            {
                refused.Add($"stream_select(): supplied {(value.AsObject() is PhpResource ? "resource" : "argument")} is not a valid stream resource");
                continue;
            }

            if (stream.IsFiltered)
            {
                ctx.Warning("stream_select(): Cannot cast a filtered stream on this system");
                continue;
            }

            int descriptor = Descriptor(ctx, stream);
            if (descriptor < 0)
            {
                result.Add((key, value, NoRequest));
                continue;
            }

            result.Add((key, value, requests.Count));
            requests.Add(new Libc.PollRequest { Descriptor = descriptor, Events = events });
        }

        return result;
    }

    private static int Descriptor(Context ctx, PhpStream stream)
    {
        int descriptor = stream.Device.RequireDescriptor(ctx, nameof(stream_select));
        if (descriptor < 0)
        {
            ctx.Warning($"{nameof(stream_select)}(): Cannot represent a stream of type {stream.Device.Type} as a select()able descriptor");
        }

        return descriptor;
    }

    // Bytes in a buffer: the descriptors are not asked at all, as php does it.
    private static bool TakeBuffered(PhpAlias read, PhpAlias write, PhpAlias except, out int count)
    {
        count = 0;
        if (!read.Value.IsArray)
        {
            return false;
        }

        var ready = new PhpArray();
        foreach (var (key, item) in read.Value.Array)
        {
            if (item.GetValue().AsObject() is PhpStream { IsValid: true, BufferedCount: > 0 })
            {
                ready.SetItemValue(key, item.GetValue());
            }
        }

        count = ready.Count;
        if (count == 0)
        {
            return false;
        }

        read.Value = ready;
        foreach (var other in (ReadOnlySpan<PhpAlias>)[write, except])
        {
            if (other.Value.IsArray)
            {
                other.Value = new PhpArray();
            }
        }

        return true;
    }

    private static unsafe bool Wait(Span<Libc.PollRequest> items, long microseconds, out int error)
    {
        const int Ebadf = 9;
        long start = Stopwatch.GetTimestamp();
        error = 0;
        if (OperatingSystem.IsWindows())
        {
            error = 10045; // not supported
            return false;
        }

        while (true)
        {
            long left = microseconds < 0 ? -1 : Math.Max(0, microseconds - (long)Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            int milliseconds = left < 0 ? -1 : (int)Math.Min((left + 999) / 1000, int.MaxValue);
            int result;
            fixed (Libc.PollRequest* first = items)
            {
                result = Libc.poll(first, (nuint)items.Length, milliseconds);
            }

            if (result < 0)
            {
                error = Libc.Error;
                if (error == Eintr)
                {
                    Context.Current?.ThrowIfStopped();
                    continue;
                }

                return false;
            }

            foreach (ref var item in items)
            {
                if ((item.Returned & Libc.POLLNVAL) != 0)
                {
                    error = Ebadf;
                    return false;
                }
            }

            return true;
        }
    }

    private static void Assign(Context ctx, PhpAlias argument, List<(IntStringKey Key, PhpValue Value, int Index)>? entries, ReadOnlySpan<Libc.PollRequest> items, int events, ref int count)
    {
        if (entries is null)
        {
            return;
        }

        var ready = new PhpArray();
        foreach (var (key, value, index) in entries)
        {
            // php asks for each descriptor again.
            if (Descriptor(ctx, (PhpStream)value.AsObject()!) >= 0 && index != NoRequest && (items[index].Returned & events) != 0)
            {
                ready.SetItemValue(key, value);
                count++;
            }
        }

        argument.Value = ready;
    }
}
