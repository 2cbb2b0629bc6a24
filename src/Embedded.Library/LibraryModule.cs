using PeachpieSockets.Embedded.Library.Streams;
using PeachpieSockets.Embedded.Library.Streams.Wrappers;

namespace PeachpieSockets.Embedded.Library;

// What the module does besides its functions, which the generated part has.
public sealed partial class LibraryModule
{
    /// <inheritdoc/>
    public override ReadOnlyMemory<byte>? ReadSource(Context ctx, string address, string function)
    {
        PhpString path = Utf8.Bytes(address);
        StreamWrappers.WarnUnknown(ctx, path, function); // php looks for the file first, then opens it
        using var stream = StreamWrappers.Open(ctx, path, "rb", StreamArguments.Context(ctx, null, function), function, forInclude: true);
        if (stream is null)
        {
            return null;
        }

        return stream.ReadAll().ToBytes();
    }
}
