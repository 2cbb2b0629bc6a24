using System.Buffers.Binary;
using System.IO.Compression;

namespace PeachpieSockets.Embedded.Library.Info.Images;

/// <summary>Finds out what kind of image some bytes are, and how large it is, as far as php 8.2 does.</summary>
internal static class ImageReaders
{
    /// <summary>Reads the size from where the kind's header is passed; null where it is broken.</summary>
    private delegate ImageSize? Reader(ref ImageBytes bytes, ImageReport report);

    // How each kind begins, and how much php has read when it knows it.
    private static readonly (byte[] Magic, int Offset, int Type, int Passed, Reader Read)[] s_kinds =
    [
        ("GIF"u8.ToArray(), 0, ImageTypes.IMAGETYPE_GIF, 6, Gif),
        ([0xFF, 0xD8, 0xFF], 0, ImageTypes.IMAGETYPE_JPEG, 3, JpegReader.Read),
        ([0x89, .. "PNG\r\n\x1A\n"u8], 0, ImageTypes.IMAGETYPE_PNG, 16, Png),
        ("FWS"u8.ToArray(), 0, ImageTypes.IMAGETYPE_SWF, 8, Swf),
        ("CWS"u8.ToArray(), 0, ImageTypes.IMAGETYPE_SWC, 8, CompressedSwf),
        ("8BP"u8.ToArray(), 0, ImageTypes.IMAGETYPE_PSD, 14, Psd),
        ("BM"u8.ToArray(), 0, ImageTypes.IMAGETYPE_BMP, 14, Bmp),
        ([0xFF, 0x4F, 0xFF], 0, ImageTypes.IMAGETYPE_JPC, 3, Jpeg2000Reader.Codestream),
        ([.. "II*"u8, 0], 0, ImageTypes.IMAGETYPE_TIFF_II, 4, (ref ImageBytes b, ImageReport _) => Tiff(ref b, bigEndian: false)),
        ([.. "MM"u8, 0, (byte)'*'], 0, ImageTypes.IMAGETYPE_TIFF_MM, 4, (ref ImageBytes b, ImageReport _) => Tiff(ref b, bigEndian: true)),
        ("FORM"u8.ToArray(), 0, ImageTypes.IMAGETYPE_IFF, 4, Iff),
        ([0, 0, 1, 0], 0, ImageTypes.IMAGETYPE_ICO, 4, Icon),
        ("WEBP"u8.ToArray(), 8, ImageTypes.IMAGETYPE_WEBP, 12, WebP),
        ([0, 0, 0, 12, .. "jP  \r\n"u8, 0x87, 10], 0, ImageTypes.IMAGETYPE_JP2, 12, Jpeg2000Reader.Boxes),
        ("ftyp"u8.ToArray(), 4, ImageTypes.IMAGETYPE_AVIF, 0, (ref ImageBytes b, ImageReport _) => AvifReader.Read(ref b)),
    ];

    /// <summary>The kind and the size; null where the bytes are no image, or a broken one.</summary>
    public static (int Type, ImageSize Size)? Read(ReadOnlySpan<byte> all, ImageReport report)
    {
        // php reads so many bytes, says where there are too few for the kinds that it still looks for, and goes on.
        const int First = 3, Second = 4, Third = 12;
        var bytes = new ImageBytes(all);
        foreach (var (magic, offset, type, passed, read) in s_kinds)
        {
            if (all.Length >= (offset == 0 ? First : Third) && all[offset..].StartsWith(magic) && (type != ImageTypes.IMAGETYPE_WEBP || all.StartsWith(Riff)))
            {
                return bytes.Skip(passed) && read(ref bytes, report) is { } size ? (type, size) : null;
            }
        }

        bool isPng = all.StartsWith(Png3);
        if (isPng || all.StartsWith(Riff))
        {
            if (all.Length < (isPng ? 8 : Third))
            {
                report.TooShort();
            }
            else if (isPng)
            {
                report.Warning("PNG file corrupted by ASCII conversion");
            }

            return null;
        }

        if (all.Length >= Second && Wbmp(bytes) is { } wireless)
        {
            return (ImageTypes.IMAGETYPE_WBMP, wireless);
        }

        if (all.Length < Third)
        {
            report.TooShort();
            return null;
        }

        return Xbm(bytes) is { } text ? (ImageTypes.IMAGETYPE_XBM, text) : null;
    }

    // The first bytes by which php knows a PNG and a WebP; what else they have to have it asks later.
    private static ReadOnlySpan<byte> Png3 => [0x89, (byte)'P', (byte)'N'];

    private static ReadOnlySpan<byte> Riff => "RIF"u8;

    private static ImageSize? Gif(ref ImageBytes bytes, ImageReport report)
        => bytes.TryTake(5, out var b)
            ? new ImageSize(BinaryPrimitives.ReadUInt16LittleEndian(b), BinaryPrimitives.ReadUInt16LittleEndian(b[2..]), (b[4] & 0x80) != 0 ? (b[4] & 7u) + 1 : 0, 3)
            : null;

    private static ImageSize? Png(ref ImageBytes bytes, ImageReport report)
        => bytes.TryTake(9, out var b) ? new ImageSize(BinaryPrimitives.ReadUInt32BigEndian(b), BinaryPrimitives.ReadUInt32BigEndian(b[4..]), b[8]) : null;

    private static ImageSize? Psd(ref ImageBytes bytes, ImageReport report)
        => bytes.TryTake(8, out var b) ? new ImageSize(BinaryPrimitives.ReadUInt32BigEndian(b[4..]), BinaryPrimitives.ReadUInt32BigEndian(b)) : null;

    // A height below zero says that the lines are from top to bottom. Of the old header's bits php reads the upper byte.
    private static ImageSize? Bmp(ref ImageBytes bytes, ImageReport report)
    {
        if (!bytes.TryTake(16, out var b))
        {
            return null;
        }

        return BinaryPrimitives.ReadUInt32LittleEndian(b) switch
        {
            12 => new ImageSize(BinaryPrimitives.ReadUInt16LittleEndian(b[4..]), BinaryPrimitives.ReadUInt16LittleEndian(b[6..]), b[11]),
            > 12 and <= 64 or 108 or 124 => new ImageSize(
                BinaryPrimitives.ReadUInt32LittleEndian(b[4..]), (uint)Math.Abs((long)BinaryPrimitives.ReadInt32LittleEndian(b[8..])), BinaryPrimitives.ReadUInt16LittleEndian(b[14..])),
            _ => null,
        };
    }

    private static ImageSize? Swf(ref ImageBytes bytes, ImageReport report) => bytes.TryTake(32, out var b) ? Frame(b) : null;

    private static ImageSize? CompressedSwf(ref ImageBytes bytes, ImageReport report)
    {
        int start = bytes.Position;
        if (!bytes.TryTake(64, out _))
        {
            return null;
        }

        bytes.Position = start;
        _ = bytes.TryTake(bytes.Length - start, out var compressed);
        try
        {
            using var inflated = new ZLibStream(new MemoryStream(compressed.ToArray()), CompressionMode.Decompress);
            var frame = new byte[32];
            return inflated.ReadAtLeast(frame, frame.Length, throwOnEndOfStream: false) > 0 ? Frame(frame) : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    // Four numbers of as many bits as the first five say: left, right, top and bottom, in twentieths of a pixel.
    private static ImageSize Frame(ReadOnlySpan<byte> bytes)
    {
        int bits = (int)Bits(bytes, 0, 5);
        // php's numbers have no sign: what is below zero is large.
        ulong Extent(ReadOnlySpan<byte> b, int at) => unchecked((ulong)(Bits(b, 5 + (at + 1) * bits, bits) - Bits(b, 5 + at * bits, bits)) / 20);
        return new ImageSize((uint)Extent(bytes, 0), (uint)Extent(bytes, 2));
    }

    private static long Bits(ReadOnlySpan<byte> bytes, int from, int count)
    {
        long result = 0;
        for (int i = from; i < from + count; i++)
        {
            result = (result << 1) | (i / 8 < bytes.Length ? (bytes[i / 8] >> (7 - i % 8)) & 1L : 0);
        }

        return result;
    }

    private static ImageSize? Tiff(ref ImageBytes bytes, bool bigEndian)
    {
        const int EntryLength = 12;
        uint UInt32(ReadOnlySpan<byte> b) => bigEndian ? BinaryPrimitives.ReadUInt32BigEndian(b) : BinaryPrimitives.ReadUInt32LittleEndian(b);
        ushort UInt16(ReadOnlySpan<byte> b) => bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(b) : BinaryPrimitives.ReadUInt16LittleEndian(b);
        if (!bytes.TryTake(4, out var address) || !bytes.Skip((long)UInt32(address) - 8) || !bytes.TryTake(2, out var count)
            || !bytes.TryTake(UInt16(count) * EntryLength, out var entries) || !bytes.TryTake(4, out _))
        {
            return null;
        }

        uint width = 0;
        uint height = 0;
        for (; entries.Length > 0; entries = entries[EntryLength..])
        {
            uint? value = UInt16(entries[2..]) switch
            {
                1 or 6 => entries[8],
                3 => UInt16(entries[8..]),
                8 => (uint)(short)UInt16(entries[8..]),
                4 or 9 => UInt32(entries[8..]),
                _ => null,
            };
            switch (UInt16(entries))
            {
                case 0x100 or 0xA002:
                    width = value ?? width;
                    break;
                case 0x101 or 0xA003:
                    height = value ?? height;
                    break;
            }
        }

        return width != 0 && height != 0 ? new ImageSize(width, height) : null;
    }

    private static ImageSize? Iff(ref ImageBytes bytes, ImageReport report)
    {
        if (!bytes.TryTake(8, out var form) || !(form[4..].SequenceEqual("ILBM"u8) || form[4..].SequenceEqual("PBM "u8)))
        {
            return null;
        }

        while (bytes.TryTake(8, out var chunk))
        {
            int size = BinaryPrimitives.ReadInt32BigEndian(chunk[4..]);
            if (size < 0)
            {
                return null;
            }

            if (!chunk.StartsWith("BMHD"u8))
            {
                _ = bytes.Skip(size + (size & 1));
                continue;
            }

            return size >= 9 && bytes.TryTake(9, out var b) && BinaryPrimitives.ReadInt16BigEndian(b) > 0 && BinaryPrimitives.ReadInt16BigEndian(b[2..]) > 0 && b[8] is > 0 and < 33
                ? new ImageSize(BinaryPrimitives.ReadUInt16BigEndian(b), BinaryPrimitives.ReadUInt16BigEndian(b[2..]), b[8]) : null;
        }

        return null;
    }

    // Of several pictures the one with the most colours, and among these the last.
    private static ImageSize? Icon(ref ImageBytes bytes, ImageReport report)
    {
        if (!bytes.TryTake(2, out var b) || BinaryPrimitives.ReadUInt16LittleEndian(b) is not (>= 1 and <= 255 and var count))
        {
            return null;
        }

        var best = new ImageSize(0, 0);
        for (; count > 0; count--)
        {
            if (!bytes.TryTake(16, out b))
            {
                break;
            }

            uint bits = BinaryPrimitives.ReadUInt16LittleEndian(b[6..]);
            best = bits >= best.Bits ? new ImageSize(b[0], b[1], bits) : best;
        }

        return best with { Width = best.Width == 0 ? 256 : best.Width, Height = best.Height == 0 ? 256 : best.Height };
    }

    private static ImageSize? WebP(ref ImageBytes bytes, ImageReport report)
    {
        if (!bytes.TryTake(18, out var b) || !b.StartsWith("VP8"u8))
        {
            return null;
        }

        return b[3] switch
        {
            (byte)' ' => new ImageSize(b[14] + (b[15] & 0x3Fu) * 256, b[16] + (b[17] & 0x3Fu) * 256, 8),
            (byte)'L' => new ImageSize(b[9] + (b[10] & 0x3Fu) * 256 + 1, (uint)(b[10] >> 6) + b[11] * 4u + (b[12] & 0xFu) * 1024 + 1, 8),
            (byte)'X' => new ImageSize(b[12] + b[13] * 256u + b[14] * 65536u + 1, b[15] + b[16] * 256u + b[17] * 65536u + 1, 8),
            _ => null,
        };
    }

    // Numbers of seven bits a byte.
    private static ImageSize? Wbmp(ImageBytes bytes)
    {
        const int Most = 2048;
        static int Number(ref ImageBytes bytes)
        {
            int value = 0;
            int b;
            do
            {
                b = bytes.Byte();
                value = value << 7 | (b & 0x7F);
            }
            while (b != ImageBytes.End && value <= Most && (b & 0x80) != 0);
            return b == ImageBytes.End || value > Most ? 0 : value;
        }

        if (bytes.Byte() != 0)
        {
            return null;
        }

        int header;
        do
        {
            header = bytes.Byte();
        }
        while (header != ImageBytes.End && (header & 0x80) != 0);
        return header != ImageBytes.End && Number(ref bytes) is > 0 and var width && Number(ref bytes) is > 0 and var height ? new ImageSize((uint)width, (uint)height) : null;
    }

    // A text in C that defines names which end in width and height.
    private static ImageSize? Xbm(ImageBytes bytes)
    {
        uint width = 0;
        uint height = 0;
        while ((width == 0 || height == 0) && bytes.TryLine(out var line))
        {
            string text = Common.Bytes.Latin1(line);
            if (!text.StartsWith("#define", StringComparison.Ordinal)
                || text[7..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is not [var name, var number, ..]
                || !int.TryParse(string.Concat(number.TakeWhile((c, i) => char.IsAsciiDigit(c) || (i == 0 && c is '-' or '+'))), out int value))
            {
                continue;
            }

            string kind = name[(name.LastIndexOf('_') + 1)..];
            width = kind == "width" ? (uint)value : width;
            height = kind == "height" ? (uint)value : height;
        }

        return width != 0 && height != 0 ? new ImageSize(width, height) : null;
    }
}
