using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Info.Images;

/// <summary>What a reader tells besides the size.</summary>
internal sealed class ImageReport(Context ctx, string function, PhpString name, PhpArray? segments)
{
    /// <summary>The application segments of a JPEG by name; null where they are not asked for.</summary>
    public PhpArray? Segments => segments;

    /// <summary>Says that the image is too short to tell its kind.</summary>
    public void TooShort()
    {
        var text = new ByteBuilder();
        text.Add($"{function}(): Error reading from ");
        text.Add(Bytes.UpToNul(name.AsSpan()));
        text.Add('!');
        ctx.Notice(text.ToPhpString());
    }

    public void Warning(string text) => ctx.Warning($"{function}(): {text}");
}
