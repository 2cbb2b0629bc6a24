using System.Buffers.Binary;

namespace PeachpieSockets.Embedded.Library.Info.Images;

/// <summary>AVIF: boxes of ISO/IEC 14496-12, with the properties of the picture that is shown.</summary>
internal static class AvifReader
{
    /// <summary>The size, from the beginning on; null where the file is another kind of these boxes, or broken.</summary>
    public static ImageSize? Read(ref ImageBytes bytes)
    {
        _ = bytes.TryTake(bytes.Length, out var all);
        if (!IsAvif(Find(all, "ftyp"u8)) || Find(all, "meta"u8) is not { Length: > 4 } meta)
        {
            return null;
        }

        meta = meta[4..];
        var item = Find(meta, "pitm"u8);
        if (item.Length < 6)
        {
            return null;
        }

        int primary = item[0] == 0 || item.Length < 8 ? BinaryPrimitives.ReadUInt16BigEndian(item[4..]) : BinaryPrimitives.ReadInt32BigEndian(item[4..]);
        var properties = Find(meta, "iprp"u8);
        return Properties(Find(properties, "ipco"u8), PropertiesOf(primary, Find(properties, "ipma"u8)));
    }

    private static bool IsAvif(ReadOnlySpan<byte> brands)
    {
        for (int i = 0; i + 4 <= brands.Length; i += i == 0 ? 8 : 4)
        {
            if (brands[i..].StartsWith("avif"u8) || brands[i..].StartsWith("avis"u8))
            {
                return true;
            }
        }

        return false;
    }

    // What is in the first box of a type.
    private static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> boxes, ReadOnlySpan<byte> type)
    {
        while (TryBox(ref boxes, out var found, out var content))
        {
            if (found.SequenceEqual(type))
            {
                return content;
            }
        }

        return default;
    }

    private static bool TryBox(scoped ref ReadOnlySpan<byte> boxes, out ReadOnlySpan<byte> type, out ReadOnlySpan<byte> content)
    {
        const int HeaderLength = 8;
        type = default;
        content = default;
        if (boxes.Length < HeaderLength || BinaryPrimitives.ReadUInt32BigEndian(boxes) is not (>= HeaderLength and var length) || length > boxes.Length)
        {
            return false;
        }

        type = boxes[4..HeaderLength];
        content = boxes[HeaderLength..(int)length];
        boxes = boxes[(int)length..];
        return true;
    }

    // The numbers, from 1 on, of the properties that an item has.
    private static HashSet<int> PropertiesOf(int item, ReadOnlySpan<byte> content)
    {
        var result = new HashSet<int>();
        var bytes = new ImageBytes(content);
        if (!bytes.TryTake(4, out var head))
        {
            return result;
        }

        bool longItems = head[0] > 0;
        bool longNumbers = (head[3] & 1) != 0;
        for (uint left = bytes.UInt32(); left > 0 && !bytes.AtEnd; left--)
        {
            long id = longItems ? bytes.UInt32() : bytes.UInt16();
            for (int count = bytes.Byte(); count > 0; count--)
            {
                int number = longNumbers ? bytes.UInt16() & 0x7FFF : bytes.Byte() & 0x7F;
                if (id == item)
                {
                    result.Add(number);
                }
            }
        }

        return result;
    }

    private static ImageSize? Properties(ReadOnlySpan<byte> all, HashSet<int> wanted)
    {
        ImageSize? size = null;
        (uint Bits, uint Channels) pixels = default;
        (uint Bits, uint Channels) coded = default;
        for (int number = 1; TryBox(ref all, out var type, out var content); number++)
        {
            if (!wanted.Contains(number))
            {
                continue;
            }

            if (type.SequenceEqual("ispe"u8) && content.Length >= 12)
            {
                size = new ImageSize(BinaryPrimitives.ReadUInt32BigEndian(content[4..]), BinaryPrimitives.ReadUInt32BigEndian(content[8..]));
            }
            else if (type.SequenceEqual("pixi"u8) && content.Length >= 6)
            {
                pixels = (content[5], content[4]);
            }
            else if (type.SequenceEqual("av1C"u8) && content.Length >= 4)
            {
                // Bits of the third byte: ten or twelve bits deep, twelve, without colour.
                bool isDeep = (content[2] & 0x40) != 0;
                coded = (isDeep ? (content[2] & 0x20) != 0 ? 12u : 10u : 8u, (content[2] & 0x10) != 0 ? 1u : 3u);
            }
        }

        var (bits, channels) = pixels.Bits != 0 ? pixels : coded;
        return size is null || bits == 0 ? null : size with { Bits = bits, Channels = channels };
    }
}
