using PeachpieSockets.Embedded.Library.Streams.Filters;
using PeachpieSockets.Embedded.Library.Streams.Posix;
using PeachpieSockets.Embedded.Library.Streams.Transports;
using PeachpieSockets.Embedded.Library.Streams.Wrappers;

namespace PeachpieSockets.Embedded.Library.Streams.Functions;

/// <summary>Streams of any kind. Follows PHP 8.2.</summary>
[PhpExtension("standard")]
public static class StreamFunctions
{
    private const int MaxChunk = int.MaxValue;
    private const int MicrosecondsPerSecond = 1_000_000;

    /// <summary>All that follows, from an offset on.</summary>
    [PhpSignature("($stream, ?int $length = null, int $offset = -1): string|false")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue stream_get_contents(Context ctx, PhpResource stream, long? length = null, long offset = -1)
    {
        const string Function = nameof(stream_get_contents);
        if (length is < -1)
        {
            throw ArgumentBinder.ValueError(Function, 2, "length", "must be greater than or equal to -1");
        }

        var source = StreamArguments.Stream(ctx, stream, Function);
        if (offset >= 0)
        {
            bool done = !source.Device.CanSeek && offset > source.Position && source.Position >= 0
                ? source.Seek(ctx, offset - source.Position, FileConstants.SEEK_CUR)
                : source.Seek(ctx, offset, FileConstants.SEEK_SET);
            if (!done)
            {
                ctx.Warning($"{Function}(): Failed to seek to position {offset} in the stream");
                return PhpValue.False;
            }
        }

        return source.ReadAll(length ?? -1);
    }

    /// <summary>Copies what follows to another stream; the number of bytes.</summary>
    [PhpSignature("($from, $to, ?int $length = null, int $offset = 0): int|false")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue stream_copy_to_stream(Context ctx, PhpResource from, PhpResource to, long? length = null, long offset = 0)
    {
        const string Function = nameof(stream_copy_to_stream);
        var source = StreamArguments.Stream(ctx, from, Function, 1, "from");
        var target = StreamArguments.Stream(ctx, to, Function, 2, "to");
        if (offset > 0 && !source.Seek(ctx, offset, FileConstants.SEEK_SET))
        {
            ctx.Warning($"{Function}(): Failed to seek to position {offset} in the stream");
            return PhpValue.False;
        }

        long copied = FileContents.Copy(ctx, source, target, length ?? -1);
        return copied < 0 ? PhpValue.False : copied;
    }

    /// <summary>A record up to a delimiter, which is not returned.</summary>
    [PhpSignature("($stream, int $length, string $ending = \"\"): string|false")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue stream_get_line(Context ctx, PhpResource stream, long length, PhpString? ending = null)
    {
        const string Function = nameof(stream_get_line);
        if (length < 0)
        {
            throw StreamArguments.MustNotBeNegative(Function, 2, "length");
        }

        var source = StreamArguments.Stream(ctx, stream, Function);
        return FileHandles.OrFalse(source.ReadRecord(length, ending is { } end ? end.AsSpan() : default));
    }

    /// <summary>What a stream is and how it is.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpArray stream_get_meta_data(Context ctx, PhpResource stream) => StreamArguments.Stream(ctx, stream, nameof(stream_get_meta_data)).GetMetaData();

    /// <summary>The same as stream_get_meta_data().</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpArray socket_get_status(Context ctx, PhpResource stream) => StreamArguments.Stream(ctx, stream, nameof(socket_get_status)).GetMetaData();

    /// <summary>Whether calls wait.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool stream_set_blocking(Context ctx, PhpResource stream, bool enable)
        => Block(StreamArguments.Stream(ctx, stream, nameof(stream_set_blocking)), enable);

    /// <summary>The same as stream_set_blocking().</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool socket_set_blocking(Context ctx, PhpResource stream, bool enable)
        => Block(StreamArguments.Stream(ctx, stream, nameof(socket_set_blocking)), enable);

    private static bool Block(PhpStream stream, bool enable) => stream.Device.SetBlocking(enable);

    /// <summary>How long reads of a socket wait.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool stream_set_timeout(Context ctx, PhpResource stream, long seconds, long microseconds = 0)
        => SetTimeout(StreamArguments.Stream(ctx, stream, nameof(stream_set_timeout)), seconds, microseconds);

    /// <summary>The same as stream_set_timeout().</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool socket_set_timeout(Context ctx, PhpResource stream, long seconds, long microseconds = 0)
        => SetTimeout(StreamArguments.Stream(ctx, stream, nameof(socket_set_timeout)), seconds, microseconds);

    private static bool SetTimeout(PhpStream stream, long seconds, long microseconds)
    {
        seconds = Math.Clamp(seconds + (microseconds / MicrosecondsPerSecond), -1, int.MaxValue);
        return stream.Device.SetTimeout(TimeSpan.FromSeconds(seconds) + TimeSpan.FromMicroseconds(microseconds % MicrosecondsPerSecond));
    }

    /// <summary>Switches read buffering off (0) or on: 0 where that worked.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static int stream_set_read_buffer(Context ctx, PhpResource stream, long size)
    {
        StreamArguments.Stream(ctx, stream, nameof(stream_set_read_buffer)).IsUnbuffered = size == 0;
        return 0;
    }

    /// <summary>Writes are never kept back: -1, as where php cannot.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static int stream_set_write_buffer(Context ctx, PhpResource stream, long size)
        => StreamArguments.Stream(ctx, stream, nameof(stream_set_write_buffer)).IsValid ? -1 : 0;

    /// <summary>The same as stream_set_write_buffer().</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static int set_file_buffer(Context ctx, PhpResource stream, long size)
        => StreamArguments.Stream(ctx, stream, nameof(set_file_buffer)).IsValid ? -1 : 0;

    /// <summary>Sets how much one read asks for; the size before.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static int stream_set_chunk_size(Context ctx, PhpResource stream, long size)
    {
        const string Function = nameof(stream_set_chunk_size);
        if (size is <= 0 or > MaxChunk)
        {
            throw ArgumentBinder.ValueError(Function, 2, "size", size <= 0 ? "must be greater than 0" : "is too large");
        }

        var target = StreamArguments.Stream(ctx, stream, Function);
        int before = target.ChunkSize;
        target.ChunkSize = (int)Math.Min(size, 1 << 26);
        return before;
    }

    /// <summary>Whether a stream, or an address, is of this machine.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool stream_is_local(Context ctx, PhpValue stream)
    {
        if (stream.AsObject() is PhpResource resource)
        {
            return StreamArguments.Stream(ctx, resource, nameof(stream_is_local)).Device is not SocketDevice;
        }

        return StreamWrappers.SchemeOf(Convert.ToPhpString(stream, ctx).AsSpan()) is not ("http" or "https" or "ftp" or "ftps");
    }

    /// <summary>Whether it is a terminal.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool stream_isatty(Context ctx, PhpResource stream) => IsTerminal(StreamArguments.Stream(ctx, stream, nameof(stream_isatty)).Device.Descriptor);

    internal static bool IsTerminal(int descriptor) => descriptor >= 0 && (OperatingSystem.IsWindows()
        ? descriptor switch { 0 => !Console.IsInputRedirected, 1 => !Console.IsOutputRedirected, 2 => !Console.IsErrorRedirected, _ => false }
        : Libc.isatty(descriptor) == 1);

    /// <summary>Whether flock() works on it.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool stream_supports_lock(Context ctx, PhpResource stream) => StreamArguments.Stream(ctx, stream, nameof(stream_supports_lock)).Device.CanLock;

    /// <summary>The schemes that can be opened.</summary>
    public static PhpArray stream_get_wrappers(Context ctx)
        => List(StreamWrappers.Names.Where(name => !StreamState.Of(ctx).DisabledWrappers.Contains(name)).Concat(StreamState.Of(ctx).UserWrappers.Keys));

    /// <summary>The transports of sockets.</summary>
    public static PhpArray stream_get_transports() => List(StreamTransports.Names);

    /// <summary>The filters.</summary>
    public static PhpArray stream_get_filters(Context ctx) => List(StreamFilters.Names.Concat(StreamState.Of(ctx).UserFilters.Keys));

    /// <summary>Switches a scheme off.</summary>
    public static bool stream_wrapper_unregister(Context ctx, string protocol)
    {
        if (StreamState.Of(ctx).UserWrappers.Remove(protocol))
        {
            return true;
        }

        if (StreamWrappers.Exists(protocol) && StreamState.Of(ctx).DisabledWrappers.Add(protocol))
        {
            return true;
        }

        ctx.Warning($"stream_wrapper_unregister(): Unable to unregister protocol {protocol}://");
        return false;
    }

    /// <summary>Switches a scheme on again.</summary>
    public static bool stream_wrapper_restore(Context ctx, string protocol)
    {
        if (!StreamWrappers.Exists(protocol))
        {
            ctx.Warning($"stream_wrapper_restore(): {protocol}:// never existed, nothing to restore");
            return false;
        }

        bool wasReplaced = StreamState.Of(ctx).UserWrappers.Remove(protocol);
        if (!StreamState.Of(ctx).DisabledWrappers.Remove(protocol) && !wasReplaced)
        {
            ctx.Notice($"stream_wrapper_restore(): {protocol}:// was never changed, nothing to restore");
        }

        return true;
    }

    /// <summary>Makes a class open the addresses of a scheme.</summary>
    public static bool stream_wrapper_register(Context ctx, string protocol, string @class, long flags = 0)
    {
        if (ctx.ResolveClass(@class) is not { } type)
        {
            throw PhpException.TypeErrorException($"stream_wrapper_register(): Argument #2 ($class) must be a valid class name, {@class} given");
        }

        var state = StreamState.Of(ctx);
        _ = ctx.NextResourceId(); // php keeps the registration as a resource
        if ((StreamWrappers.Exists(protocol) && !state.DisabledWrappers.Contains(protocol)) || state.UserWrappers.ContainsKey(protocol))
        {
            ctx.Warning($"stream_wrapper_register(): Protocol {protocol}:// is already defined.");
            return false;
        }

        if (protocol.Length == 0 || !protocol.All(static c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.'))
        {
            ctx.Warning($"stream_wrapper_register(): Invalid protocol scheme specified. Unable to register wrapper class {type.Name} to {protocol}://");
            return false;
        }

        state.UserWrappers.Add(protocol, new UserSpace.UserWrapper(type, (flags & StreamSocketConstants.STREAM_IS_URL) != 0));
        return true;
    }

    /// <summary>stream_wrapper_register().</summary>
    public static bool stream_register_wrapper(Context ctx, string protocol, string @class, long flags = 0) => stream_wrapper_register(ctx, protocol, @class, flags);

    private static PhpArray List(IEnumerable<string> names)
    {
        var result = new PhpArray();
        foreach (string name in names)
        {
            result.AddValue(name);
        }

        return result;
    }
}
