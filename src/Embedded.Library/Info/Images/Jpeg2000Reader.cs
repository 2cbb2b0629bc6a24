namespace PeachpieSockets.Embedded.Library.Info.Images;

/// <summary>JPEG 2000: a codestream, or a file of boxes with one in it.</summary>
internal static class Jpeg2000Reader
{
    private const int SizeMarker = 0x51;

    /// <summary>The size of a codestream, from behind its first three bytes on.</summary>
    public static ImageSize? Codestream(ref ImageBytes bytes, ImageReport report)
    {
        if (bytes.Byte() != SizeMarker)
        {
            report.Warning("JPEG2000 codestream corrupt(Expected SIZ marker not found after SOC)");
            return null;
        }

        _ = bytes.UInt16(); // the segment's length
        _ = bytes.UInt16(); // what a decoder has to be able to
        uint width = bytes.UInt32();
        uint height = bytes.UInt32();
        bool isWhole = bytes.Skip(24); // where image and tiles are
        int channels = bytes.UInt16();
        if ((channels == 0 && !isWhole) || channels > 256 || (channels == 0 && bytes.AtEnd))
        {
            return null;
        }

        int bits = 0;
        for (int i = 0; i < channels; i++)
        {
            bits = Math.Max(bits, bytes.Byte() + 1);
            _ = bytes.Skip(2); // the steps from sample to sample
        }

        return new ImageSize(width, height, (uint)bits, (uint)channels);
    }

    /// <summary>The size of the codestream in a file, from behind its signature on.</summary>
    public static ImageSize? Boxes(ref ImageBytes bytes, ImageReport report)
    {
        while (true)
        {
            uint length = bytes.UInt32();
            if (!bytes.TryTake(4, out var type))
            {
                break;
            }

            if (length == 1)
            {
                return null; // a length of 64 bits
            }

            if (type.SequenceEqual("jp2c"u8))
            {
                _ = bytes.Skip(3);
                if (Codestream(ref bytes, report) is { } size)
                {
                    return size;
                }

                break;
            }

            if ((int)length <= 0 || !bytes.Skip((long)length - 8))
            {
                break;
            }
        }

        report.Warning("JP2 file has no codestreams at root level");
        return null;
    }
}
