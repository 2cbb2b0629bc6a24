using PeachpieSockets.Embedded.Library.Streams.Wrappers;

namespace PeachpieSockets.Embedded.Library.Streams.Functions;

/// <summary>Opening, reading, writing and closing: the functions with f. Follows PHP 8.2.</summary>
[PhpExtension("standard")]
public static class FileHandles
{
    /// <summary>Opens a file or address; false after a warning.</summary>
    [PhpSignature("(string $filename, string $mode, bool $use_include_path = false, $context = null)")]
    [PhpCountedResults]
    public static PhpValue fopen(Context ctx, PhpString filename, PhpString mode, bool use_include_path = false, PhpResource? context = null)
    {
        var path = StreamArguments.Path(filename, nameof(fopen));
        var options = StreamArguments.Context(ctx, context, nameof(fopen));
        return OrFalse(StreamWrappers.Open(ctx, path, mode, options, nameof(fopen), use_include_path));
    }

    /// <summary>Closes a stream.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool fclose(Context ctx, PhpResource stream)
    {
        var closed = StreamArguments.Stream(ctx, stream, nameof(fclose));
        var state = StreamState.Of(ctx);
        bool isStandard = closed.Device is Devices.DescriptorDevice { Sink: not null };
        int descriptor = isStandard && (closed == state.Output || closed == state.Error) ? closed.Device.Descriptor : -1;
        closed.Dispose();
        if (descriptor == 1)
        {
            ctx.OutputStream = new Devices.ClosedOutput();
        }
        else if (descriptor == 2)
        {
            ctx.ErrorStream = Stream.Null;
        }

        return true;
    }

    /// <summary>Reads up to a number of bytes.</summary>
    [PhpSignature("($stream, int $length): string|false")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue fread(Context ctx, PhpResource stream, long length)
    {
        var source = StreamArguments.Stream(ctx, stream, nameof(fread));
        return length <= 0 ? throw StreamArguments.MustBePositive(nameof(fread), 2, "length") : OrFalse(source.Read(length));
    }

    /// <summary>Writes bytes; the number written.</summary>
    [PhpSignature("($stream, string $data, ?int $length = null): int|false")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue fwrite(Context ctx, PhpResource stream, PhpString data, long? length = null) => Write(ctx, stream, data, length, nameof(fwrite));

    /// <summary>The same as fwrite().</summary>
    [PhpSignature("($stream, string $data, ?int $length = null): int|false")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue fputs(Context ctx, PhpResource stream, PhpString data, long? length = null) => Write(ctx, stream, data, length, nameof(fputs));

    private static PhpValue Write(Context ctx, PhpResource stream, PhpString data, long? length, string function)
    {
        var bytes = data.AsSpan();
        if (length is { } limit)
        {
            bytes = bytes[..(int)Math.Clamp(limit, 0, bytes.Length)];
        }

        if (bytes.IsEmpty)
        {
            // Nothing to write asks nothing of the stream, not even to be open.
            return 0;
        }

        int written = StreamArguments.Stream(ctx, stream, function).Write(ctx, bytes);
        return written < 0 ? PhpValue.False : written;
    }

    /// <summary>Reads a line with its end, of up to <paramref name="length"/> less one bytes.</summary>
    [PhpSignature("($stream, ?int $length = null): string|false")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue fgets(Context ctx, PhpResource stream, long? length = null)
    {
        var source = StreamArguments.Stream(ctx, stream, nameof(fgets));
        if (length is <= 0)
        {
            throw StreamArguments.MustBePositive(nameof(fgets), 2, "length");
        }

        return length == 1 ? PhpValue.False : OrFalse(source.ReadLine(length - 1 ?? -1));
    }

    /// <summary>Reads one byte.</summary>
    [PhpSignature("($stream): string|false")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue fgetc(Context ctx, PhpResource stream)
    {
        var read = StreamArguments.Stream(ctx, stream, nameof(fgetc)).Read(1);
        return read.Length == 0 ? PhpValue.False : read;
    }

    /// <summary>Whether the end was reached.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool feof(Context ctx, PhpResource stream) => StreamArguments.Stream(ctx, stream, nameof(feof)).CheckEnd();

    /// <summary>Writes are not kept back, so there is nothing to do.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool fflush(Context ctx, PhpResource stream) => StreamArguments.Stream(ctx, stream, nameof(fflush)).Device.Flush();

    /// <summary>Has the system write to the device.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool fsync(Context ctx, PhpResource stream) => Sync(ctx, stream, nameof(fsync));

    /// <summary>Has the system write the data to the device.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool fdatasync(Context ctx, PhpResource stream) => Sync(ctx, stream, nameof(fdatasync));

    private static bool Sync(Context ctx, PhpResource stream, string function)
    {
        if (StreamArguments.Stream(ctx, stream, function).Device.Sync() is { } done)
        {
            return done;
        }

        ctx.Warning($"{function}(): Can't fsync this stream!");
        return false;
    }

    /// <summary>Moves the position: 0, or -1 on failure.</summary>
    [PhpSignature("($stream, int $offset, int $whence = SEEK_SET): int")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static int fseek(Context ctx, PhpResource stream, long offset, long whence = FileConstants.SEEK_SET)
        => StreamArguments.Stream(ctx, stream, nameof(fseek)).Seek(ctx, offset, unchecked((int)whence)) && unchecked((int)whence) is >= FileConstants.SEEK_SET and <= FileConstants.SEEK_END ? 0 : -1;

    /// <summary>The position, or false.</summary>
    [PhpSignature("($stream): int|false")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue ftell(Context ctx, PhpResource stream)
    {
        long position = StreamArguments.Stream(ctx, stream, nameof(ftell)).Position;
        return position == -1 ? PhpValue.False : position;
    }

    /// <summary>Moves the position to the start.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool rewind(Context ctx, PhpResource stream) => StreamArguments.Stream(ctx, stream, nameof(rewind)).Seek(ctx, 0, FileConstants.SEEK_SET);

    /// <summary>Changes the length of a file.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool ftruncate(Context ctx, PhpResource stream, long size)
    {
        if (size < 0)
        {
            throw StreamArguments.MustNotBeNegative(nameof(ftruncate), 2, "size");
        }

        var target = StreamArguments.Stream(ctx, stream, nameof(ftruncate));
        if (target.Truncate(size) is { } done)
        {
            return done;
        }

        ctx.Warning("ftruncate(): Can't truncate this stream!");
        return false;
    }

    /// <summary>Locks a file for other programs: flock(2).</summary>
    [PhpSignature("($stream, int $operation, &$would_block = null): bool")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool flock(Context ctx, PhpResource stream, long operation, PhpAlias? would_block = null)
    {
        ReadOnlySpan<int> system = [1, 2, 8];
        var target = StreamArguments.Stream(ctx, stream, nameof(flock));
        long kind = operation & 3;
        if (kind is < 1 or > 3)
        {
            throw ArgumentBinder.ValueError(nameof(flock), 2, "operation", "must be one of LOCK_SH, LOCK_EX, or LOCK_UN");
        }

        if (would_block is not null)
        {
            would_block.Value = 0;
        }

        bool done = target.Device.Lock(system[(int)kind - 1] | (int)(operation & FileConstants.LOCK_NB));
        if (!done && would_block is not null && (operation & FileConstants.LOCK_NB) != 0)
        {
            would_block.Value = 1;
        }

        return done;
    }

    /// <summary>What stat() tells, of an open file.</summary>
    [PhpSignature("($stream): array|false")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue fstat(Context ctx, PhpResource stream)
        => StreamArguments.Stream(ctx, stream, nameof(fstat)) is { WrapperType: not "http" } open && open.Device.GetStatus() is { } status ? status : PhpValue.False;

    /// <summary>Prints all that follows; the number of bytes.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static long fpassthru(Context ctx, PhpResource stream) => FileContents.PassThrough(ctx, StreamArguments.Stream(ctx, stream, nameof(fpassthru)));

    /// <summary>A file without a name, which goes when it is closed.</summary>
    [PhpSignature("()")]
    [PhpCountedResults]
    public static PhpValue tmpfile(Context ctx)
    {
        StreamState.Of(ctx).Function = nameof(tmpfile);
        return OrFalse(TemporaryFiles.Open(ctx));
    }

    internal static PhpValue OrFalse(PhpString value) => value.IsDefault ? PhpValue.False : value;

    internal static PhpValue OrFalse(PhpResource? value) => value is null ? PhpValue.False : value;
}
