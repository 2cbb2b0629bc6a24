using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Streams.Posix;
using PeachpieSockets.Embedded.Library.Streams.Wrappers;

namespace PeachpieSockets.Embedded.Library.Streams.Functions;

/// <summary>Whole files at once. Follows PHP 8.2.</summary>
[PhpExtension("standard")]
public static class FileContents
{
    private const int AllFileFlags = 1 | 2 | 4 | 16;

    /// <summary>A file's bytes.</summary>
    [PhpSignature("(string $filename, bool $use_include_path = false, $context = null, int $offset = 0, ?int $length = null): string|false")]
    public static PhpValue file_get_contents(
        Context ctx, PhpString filename, bool use_include_path = false, PhpResource? context = null, long offset = 0, long? length = null)
    {
        const string Function = nameof(file_get_contents);
        var path = StreamArguments.Path(filename, Function);
        if (length is < 0)
        {
            throw StreamArguments.MustNotBeNegative(Function, 5, "length");
        }

        var options = StreamArguments.Context(ctx, context, Function);
        using var stream = StreamWrappers.Open(ctx, path, "rb", options, Function, use_include_path);
        if (stream is null)
        {
            return PhpValue.False;
        }

        if (offset != 0 && !stream.Seek(ctx, offset, offset > 0 ? FileConstants.SEEK_SET : FileConstants.SEEK_END))
        {
            ctx.Warning($"{Function}(): Failed to seek to position {offset} in the stream");
            return PhpValue.False;
        }

        return stream.ReadAll(length ?? -1);
    }

    /// <summary>Writes a file; the number of bytes.</summary>
    [PhpSignature("(string $filename, mixed $data, int $flags = 0, $context = null): int|false")]
    public static PhpValue file_put_contents(Context ctx, PhpString filename, PhpValue data, long flags = 0, PhpResource? context = null)
    {
        const string Function = nameof(file_put_contents);
        var path = StreamArguments.Path(filename, Function);
        var source = data.AsObject() is PhpResource and not IPhpObjectLike and var resource ? StreamArguments.Stream(ctx, (PhpResource)resource, Function, 2, "data") : null;
        var options = StreamArguments.Context(ctx, context, Function, makesDefault: (flags & FileConstants.FILE_NO_DEFAULT_CONTEXT) == 0);
        bool locks = (flags & FileConstants.LOCK_EX) != 0;
        string mode = (flags & FileConstants.FILE_APPEND) != 0 ? "ab" : locks ? "cb" : "wb";
        using var stream = StreamWrappers.Open(ctx, path, mode, options, Function, (flags & FileConstants.FILE_USE_INCLUDE_PATH) != 0);
        if (stream is null)
        {
            return PhpValue.False;
        }

        if (locks && !stream.Device.Lock(FileConstants.LOCK_EX))
        {
            ctx.Warning($"{Function}(): Exclusive locks are not supported for this stream");
            return PhpValue.False;
        }

        if (mode == "cb")
        {
            _ = stream.Device.Truncate(0);
        }

        return source is not null ? Copy(ctx, source, stream, -1) : Write(ctx, stream, data);
    }

    private static PhpValue Write(Context ctx, PhpStream stream, PhpValue data)
    {
        if (!data.IsArray)
        {
            var text = Convert.ToPhpString(data, ctx);
            int count = text.IsEmpty ? 0 : stream.Write(ctx, text.AsSpan());
            if (count >= 0 && count != text.Length)
            {
                ctx.Warning($"file_put_contents(): Only {count} of {text.Length} bytes written, possibly out of free disk space");
                return PhpValue.False;
            }

            return count < 0 ? PhpValue.False : count;
        }

        long total = 0;
        foreach (var (_, item) in data.Array)
        {
            var text = Convert.ToPhpString(item.GetValue(), ctx);
            int count = text.IsEmpty ? 0 : stream.Write(ctx, text.AsSpan());
            if (count < 0)
            {
                ctx.Warning($"file_put_contents(): Failed to write {text.Length} bytes to {stream.Uri}");
                return PhpValue.False;
            }

            total += count;
        }

        return total;
    }

    /// <summary>A file's lines.</summary>
    [PhpSignature("(string $filename, int $flags = 0, $context = null): array|false")]
    public static PhpValue file(Context ctx, PhpString filename, long flags = 0, PhpResource? context = null)
    {
        var path = StreamArguments.Path(filename, nameof(file));
        if (flags < 0 || (flags & ~AllFileFlags) != 0)
        {
            throw ArgumentBinder.ValueError(nameof(file), 2, "flags", "must be a valid flag value");
        }

        var options = StreamArguments.Context(ctx, context, nameof(file), makesDefault: (flags & FileConstants.FILE_NO_DEFAULT_CONTEXT) == 0);
        using var stream = StreamWrappers.Open(ctx, path, "rb", options, nameof(file), (flags & FileConstants.FILE_USE_INCLUDE_PATH) != 0);
        if (stream is null)
        {
            return PhpValue.False;
        }

        var result = new PhpArray();
        bool bare = (flags & FileConstants.FILE_IGNORE_NEW_LINES) != 0;
        bool skips = bare && (flags & FileConstants.FILE_SKIP_EMPTY_LINES) != 0;
        while (stream.ReadLine() is { IsDefault: false } line)
        {
            var span = line.AsSpan();
            if (bare && span.EndsWith("\n"u8))
            {
                span = span[..^1];
                span = span.EndsWith("\r"u8) ? span[..^1] : span;
            }

            if (!skips || !span.IsEmpty)
            {
                result.AddValue(span.Length == line.Length ? line : Bytes.Copy(span));
            }
        }

        return result;
    }

    /// <summary>Prints a file; the number of bytes.</summary>
    [PhpSignature("(string $filename, bool $use_include_path = false, $context = null): int|false")]
    public static PhpValue readfile(Context ctx, PhpString filename, bool use_include_path = false, PhpResource? context = null)
    {
        var path = StreamArguments.Path(filename, nameof(readfile));
        var options = StreamArguments.Context(ctx, context, nameof(readfile));
        using var stream = StreamWrappers.Open(ctx, path, "rb", options, nameof(readfile), use_include_path);
        return stream is null ? PhpValue.False : PassThrough(ctx, stream);
    }

    /// <summary>Copies a file.</summary>
    [PhpSignature("(string $from, string $to, $context = null): bool")]
    public static bool copy(Context ctx, PhpString from, PhpString to, PhpResource? context = null)
    {
        var source = StreamArguments.Path(from, nameof(copy), 1, "from");
        var target = StreamArguments.Path(to, nameof(copy), 2, "to");
        var options = StreamArguments.Context(ctx, context, nameof(copy));
        // As often as php looks for the wrapper: it checks the path, asks for the state, and opens.
        StreamWrappers.WarnUnknown(ctx, source, nameof(copy));
        StreamWrappers.WarnUnknown(ctx, source, nameof(copy));
        if (StreamWrappers.TryGetFilePath(source, out var sourcePath) && FileStatus.TryGet(sourcePath.AsSpan(), true, out var status, out _))
        {
            if (status.Type == FileStatus.Folder)
            {
                ctx.Warning("copy(): The first argument to copy() function cannot be a directory");
                return false;
            }

            StreamWrappers.WarnUnknown(ctx, target, nameof(copy));
            if (StreamWrappers.TryGetFilePath(target, out var targetPath) && FileStatus.TryGet(targetPath.AsSpan(), true, out var other, out _))
            {
                if (other.Type == FileStatus.Folder)
                {
                    ctx.Warning("copy(): The second argument to copy() function cannot be a directory");
                    return false;
                }

                if (other.Inode != 0 && other.Inode == status.Inode && other.Device == status.Device)
                {
                    return false;
                }
            }
        }

        using var reader = StreamWrappers.Open(ctx, source, "rb", options, nameof(copy));
        if (reader is null)
        {
            return false;
        }

        using var writer = StreamWrappers.Open(ctx, target, "wb", options, nameof(copy));
        return writer is not null && Copy(ctx, reader, writer, -1) >= 0;
    }

    /// <summary>Copies what follows, up to a limit (negative for none); the number of bytes, -1 where writing failed.</summary>
    internal static long Copy(Context ctx, PhpStream from, PhpStream to, long limit)
    {
        long total = 0;
        while (limit < 0 || total < limit)
        {
            var part = from.Read(limit < 0 ? PhpStream.DefaultChunkSize : Math.Min(limit - total, PhpStream.DefaultChunkSize));
            if (part.Length == 0)
            {
                break;
            }

            int written = to.Write(ctx, part.AsSpan());
            if (written < part.Length)
            {
                return written < 0 && total == 0 ? -1 : total + Math.Max(0, written);
            }

            total += part.Length;
        }

        return total;
    }

    /// <summary>Prints all that follows.</summary>
    internal static long PassThrough(Context ctx, PhpStream stream)
    {
        long total = 0;
        while (stream.Read(PhpStream.DefaultChunkSize) is { Length: > 0 } part)
        {
            ctx.Echo(part);
            total += part.Length;
        }

        return total;
    }
}
