using PeachpieSockets.Embedded.Library.Streams;

namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>Formatted strings to streams.</summary>
[PhpExtension("standard")]
public static class StreamPrinting
{
    /// <summary>Writes the formatted string to a stream; the number of bytes.</summary>
    [PhpSignature("($stream, string $format, mixed ...$values): int")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue fprintf(Context ctx, PhpResource stream, PhpString format, params ReadOnlySpan<PhpValue> values)
        => Write(ctx, StreamArguments.Stream(ctx, stream, nameof(fprintf)), Formatter.Format(ctx, format, values, 2, nameof(fprintf)));

    /// <summary>Writes the formatted string, of values in an array, to a stream; the number of bytes.</summary>
    [PhpSignature("($stream, string $format, array $values): int")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue vfprintf(Context ctx, PhpResource stream, PhpString format, PhpArray values)
        => Write(ctx, StreamArguments.Stream(ctx, stream, nameof(vfprintf)), Formatter.Format(ctx, format, values.GetValues(), -1, nameof(vfprintf)));

    // As many bytes as there were, whatever became of them.
    private static PhpValue Write(Context ctx, PhpStream stream, PhpString text)
    {
        _ = stream.Write(ctx, text.AsSpan());
        return text.Length;
    }
}
