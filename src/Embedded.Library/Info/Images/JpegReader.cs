namespace PeachpieSockets.Embedded.Library.Info.Images;

/// <summary>The segments of a JPEG file, up to its data.</summary>
internal static class JpegReader
{
    public const int Start = 0xD8, EndOfImage = 0xD9, StartOfScan = 0xDA, App0 = 0xE0, App1 = 0xE1, App13 = 0xED, App15 = 0xEF;

    /// <summary>The size, from behind the first marker's 0xFF on; the segments of applications go into the report.</summary>
    public static ImageSize? Read(ref ImageBytes bytes, ImageReport report)
    {
        ImageSize? size = null;
        for (bool isInMarker = true; ; isInMarker = false)
        {
            int marker = NextMarker(ref bytes, isInMarker, report);
            switch (marker)
            {
                case EndOfImage or StartOfScan:
                    return size;
                case >= App0 and <= App15 when report.Segments is { } segments:
                    if (!TrySegment(ref bytes, out var content))
                    {
                        return size;
                    }

                    var name = new IntStringKey($"APP{marker - App0}");
                    if (!segments.ContainsKey(name))
                    {
                        segments.SetItemValue(name, Common.Bytes.Copy(content));
                    }

                    break;
                case >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC) when size is null:
                    int length = bytes.UInt16();
                    uint bits = (uint)bytes.Byte();
                    uint height = (uint)bytes.UInt16();
                    size = new ImageSize((uint)bytes.UInt16(), height, bits, (uint)bytes.Byte());
                    if (report.Segments is null || length < 8 || !bytes.Skip(length - 8))
                    {
                        return size;
                    }

                    break;
                default:
                    if (bytes.UInt16() is var skipped && skipped < 2)
                    {
                        return size;
                    }

                    // Where that leads behind the end, no marker is found.
                    _ = bytes.Skip(skipped - 2);
                    break;
            }
        }
    }

    private static bool TrySegment(ref ImageBytes bytes, out ReadOnlySpan<byte> content) => bytes.TryTake(bytes.UInt16() - 2, out content);

    private static int NextMarker(ref ImageBytes bytes, bool isInMarker, ImageReport report)
    {
        int b;
        if (!isInMarker)
        {
            int extraneous = 0;
            while ((b = bytes.Byte()) != 0xFF)
            {
                if (b == ImageBytes.End)
                {
                    return EndOfImage;
                }

                extraneous++;
            }

            if (extraneous > 0)
            {
                report.Warning($"Corrupt JPEG data: {extraneous} extraneous bytes before marker");
            }
        }

        do
        {
            b = bytes.Byte();
        }
        while (b == 0xFF);
        return b == ImageBytes.End ? EndOfImage : b;
    }
}
