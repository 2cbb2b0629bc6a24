using System.Globalization;
using PeachpieSockets.Embedded.Library.Streams;
using PeachpieSockets.Embedded.Library.Streams.Wrappers;

namespace PeachpieSockets.Embedded.Library.Info.Images;

/// <summary>getimagesize() and its kin, as PHP 8.2 has them.</summary>
[PhpExtension("standard")]
public static class ImageSizes
{
    /// <summary>Size and kind of the image in a file, or false.</summary>
    [PhpSignature("(string $filename, &$image_info = null): array|false")]
    public static PhpValue getimagesize(Context ctx, PhpString filename, PhpAlias? image_info = null)
    {
        const string Function = nameof(getimagesize);
        var path = StreamArguments.Path(filename, Function);
        var segments = Begin(image_info);
        using var stream = StreamWrappers.Open(ctx, path, "rb", null, Function);
        return stream is null ? PhpValue.False : Describe(ctx, Function, Convert.ToPhpString(stream.ReadAll(-1), ctx), filename, segments);
    }

    /// <summary>Size and kind of an image, or false.</summary>
    [PhpSignature("(string $string, &$image_info = null): array|false")]
    public static PhpValue getimagesizefromstring(Context ctx, PhpString @string, PhpAlias? image_info = null)
        => Describe(ctx, nameof(getimagesizefromstring), @string, @string, Begin(image_info));

    private static PhpArray? Begin(PhpAlias? segments)
    {
        if (segments is null)
        {
            return null;
        }

        segments.Value = new PhpArray();
        return segments.Value.Array;
    }

    private static PhpValue Describe(Context ctx, string function, PhpString bytes, PhpString name, PhpArray? segments)
    {
        if (ImageReaders.Read(bytes.AsSpan(), new ImageReport(ctx, function, name, segments)) is not var (type, size))
        {
            return PhpValue.False;
        }

        var result = new PhpArray(size.Width, size.Height, type, string.Create(CultureInfo.InvariantCulture, $"width=\"{(int)size.Width}\" height=\"{(int)size.Height}\""));
        if (size.Bits != 0)
        {
            result["bits"] = size.Bits;
        }

        if (size.Channels != 0)
        {
            result["channels"] = size.Channels;
        }

        result["mime"] = ImageTypes.image_type_to_mime_type(type);
        return result;
    }
}
