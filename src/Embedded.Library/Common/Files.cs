namespace PeachpieSockets.Embedded.Library.Common;

/// <summary>Reading whole files.</summary>
internal static class Files
{
    public static bool TryRead(Context ctx, string function, PhpString path, out byte[] data)
    {
        using var stream = Streams.Wrappers.StreamWrappers.Open(ctx, path, "rb", Streams.StreamArguments.Context(ctx, null, function), function);
        data = stream?.ReadAll(-1).ToBytes() ?? [];
        return stream is not null;
    }
}
