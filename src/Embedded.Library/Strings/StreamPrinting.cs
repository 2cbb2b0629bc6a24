using PeachpieSockets.Embedded.Library.Streams.Functions;

namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>Formatted strings to streams.</summary>
[PhpExtension("standard")]
public static class StreamPrinting
{
    /// <summary>Writes the formatted string to a stream; the number of bytes.</summary>
    public static PhpValue fprintf(Context ctx, PhpResource stream, PhpString format, params ReadOnlySpan<PhpValue> values)
        => FileHandles.fwrite(ctx, stream, Formatter.Format(ctx, format, values, 2));

    /// <summary>Writes the formatted string, of values in an array, to a stream; the number of bytes.</summary>
    public static PhpValue vfprintf(Context ctx, PhpResource stream, PhpString format, PhpArray values)
        => FileHandles.fwrite(ctx, stream, Formatter.Format(ctx, format, values.GetValues(), -1));
}
