namespace PeachpieSockets.Embedded.Library.Streams.Functions;

/// <summary>Terminals by descriptor.</summary>
[PhpExtension("posix")]
public static class PosixTerminal
{
    /// <summary>Whether a stream or descriptor is a terminal.</summary>
    [PhpSignature("($file_descriptor): bool")]
    public static bool posix_isatty(Context ctx, PhpValue file_descriptor)
        => StreamFunctions.IsTerminal(
            file_descriptor.AsObject() is PhpStream { IsValid: true } stream ? stream.Device.Descriptor : (int)Convert.ToLong(file_descriptor));
}
