namespace PeachpieSockets.Embedded.Library.Streams.Wrappers;

/// <summary>glob:// lists folders (opendir); it opens no files.</summary>
internal sealed class GlobWrapper : IStreamWrapper
{
    public PhpStream? Open(OpenRequest request, out string reason)
    {
        reason = "wrapper does not support stream open";
        return null;
    }
}
