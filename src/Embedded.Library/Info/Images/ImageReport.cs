namespace PeachpieSockets.Embedded.Library.Info.Images;

/// <summary>What a reader tells besides the size.</summary>
internal sealed class ImageReport(Context ctx, string function, PhpArray? segments)
{
    /// <summary>The application segments of a JPEG by name; null where they are not asked for.</summary>
    public PhpArray? Segments => segments;

    public void Warning(string text) => ctx.Warning($"{function}(): {text}");
}
