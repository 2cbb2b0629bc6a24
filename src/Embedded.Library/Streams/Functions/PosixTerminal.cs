namespace PeachpieSockets.Embedded.Library.Streams.Functions;

/// <summary>Terminals by descriptor.</summary>
[PhpExtension("posix")]
public static class PosixTerminal
{
    /// <summary>Whether a stream or descriptor is a terminal.</summary>
    [PhpSignature("($file_descriptor): bool")]
    public static bool posix_isatty(Context ctx, PhpValue file_descriptor)
    {
        if (file_descriptor.AsObject() is not PhpResource resource || resource is IPhpObjectLike)
        {
            return StreamFunctions.IsTerminal((int)Convert.ToLong(file_descriptor));
        }

        var stream = StreamArguments.Stream(ctx, resource, nameof(posix_isatty));
        if (stream.Device.Descriptor < 0)
        {
            ctx.Warning($"{nameof(posix_isatty)}(): Could not use stream of type '{stream.Device.Type}'");
            return false;
        }

        return StreamFunctions.IsTerminal(stream.Device.Descriptor);
    }
}
