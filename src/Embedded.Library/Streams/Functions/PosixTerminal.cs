using PeachpieSockets.Embedded.Library.Streams.Posix;

namespace PeachpieSockets.Embedded.Library.Streams.Functions;

/// <summary>Terminals by descriptor.</summary>
[PhpExtension("posix")]
public static class PosixTerminal
{
    /// <summary>Whether a stream or descriptor is a terminal.</summary>
    [PhpSignature("($file_descriptor): bool")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool posix_isatty(Context ctx, PhpValue file_descriptor)
        => DescriptorOf(ctx, file_descriptor, nameof(posix_isatty)) is { } descriptor && StreamFunctions.IsTerminal(descriptor);

    /// <summary>The path of the terminal that a stream or descriptor is, or false.</summary>
    [PhpSignature("($file_descriptor): string|false")]
    public static PhpValue posix_ttyname(Context ctx, PhpValue file_descriptor)
        => DescriptorOf(ctx, file_descriptor, nameof(posix_ttyname)) is { } descriptor && Libc.NameOfTerminal(descriptor) is { } name ? name : PhpValue.False;

    private static int? DescriptorOf(Context ctx, PhpValue given, string function)
    {
        if (given.AsObject() is not PhpResource resource || resource is IPhpObjectLike)
        {
            return (int)Convert.ToLong(given);
        }

        var stream = StreamArguments.Stream(ctx, resource, function);
        if (stream.Device.Descriptor < 0)
        {
            ctx.Warning($"{function}(): Could not use stream of type '{stream.Device.Type}'");
            return null;
        }

        return stream.Device.Descriptor;
    }
}
