using System.Globalization;
using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Streams;
using PeachpieSockets.Embedded.Library.Streams.Posix;
using PeachpieSockets.Embedded.Library.Streams.Wrappers;

namespace PeachpieSockets.Embedded.Library.Info.Images;

/// <summary>What the press writes into pictures: IPTC's records in a JPEG's thirteenth application segment, as PHP 8.2 reads and writes them.</summary>
[PhpExtension("standard")]
public static class Iptc
{
    private const byte TagMarker = 0x1C;

    /// <summary>The values of a block by record and data set, or false where there are none.</summary>
    [PhpSignature("(string $iptc_block): array|false")]
    public static PhpValue iptcparse(PhpString iptc_block)
    {
        var block = iptc_block.AsSpan();
        int at = 0;
        while (at < block.Length && !(block[at] == TagMarker && at + 1 < block.Length && block[at + 1] is 1 or 2))
        {
            at++;
        }

        var result = new PhpArray();
        while (at < block.Length && block[at] == TagMarker && at + 5 < block.Length)
        {
            string key = string.Create(CultureInfo.InvariantCulture, $"{block[at + 1]}#{block[at + 2]:000}");
            at += 3;
            long length;
            if ((block[at] & 0x80) != 0)
            {
                // A length of four bytes, after the number of them.
                if (at + 6 >= block.Length)
                {
                    break;
                }

                length = System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(block[(at + 2)..]);
                at += 6;
            }
            else
            {
                length = block[at] << 8 | block[at + 1];
                at += 2;
            }

            if (length > block.Length - at)
            {
                break;
            }

            var name = new IntStringKey(key);
            var values = result.ContainsKey(name) ? result[name].Array : new PhpArray();
            values.AddValue(Bytes.Slice(iptc_block, at, (int)length));
            result.SetItemValue(name, values);
            at += (int)length;
        }

        return result.Count > 0 ? result : PhpValue.False;
    }

    /// <summary>A JPEG file with a block put in: given back, written to the output, or both.</summary>
    [PhpSignature("(string $iptc_data, string $filename, int $spool = 0): string|bool")]
    public static PhpValue iptcembed(Context ctx, PhpString iptc_data, PhpString filename, long spool = 0)
    {
        var path = StreamArguments.Path(filename, nameof(iptcembed), 2);
        // php opens the file itself: there are no wrappers, and a folder is an empty file.
        bool isFolder = FileStatus.TryGet(path.AsSpan(), follow: true, out var status, out _) && status.Type == FileStatus.Folder;
        using var stream = path.IsEmpty || isFolder || StreamWrappers.SchemeOf(path.AsSpan()) is not null ? null
            : StreamWrappers.Open(ctx, path, "rb", null, nameof(iptcembed), silent: true);
        if (stream is null && !isFolder)
        {
            ctx.Warning(PhpString.Concat("iptcembed(): Unable to open ", filename));
            return PhpValue.False;
        }

        var result = new ByteBuilder();
        var file = stream is null ? PhpString.Empty : Convert.ToPhpString(stream.ReadAll(-1), ctx);
        bool isDone = TryEmbed(iptc_data.AsSpan(), new ImageBytes(file.AsSpan()), result);
        if ((int)spool > 0) // what php's writer takes it for
        {
            ctx.Echo(result.ToPhpString());
        }

        return !isDone ? PhpValue.False : spool < 2 ? result.ToPhpString() : true;
    }

    private static bool TryEmbed(ReadOnlySpan<byte> data, ImageBytes file, ByteBuilder to)
    {
        foreach (byte expected in (ReadOnlySpan<byte>)[0xFF, JpegReader.Start])
        {
            int found = file.Byte();
            if (found != ImageBytes.End)
            {
                to.Add((byte)found);
            }

            if (found != expected)
            {
                return false;
            }
        }

        bool isWritten = false;
        while (NextMarker(ref file, to) is var marker && marker != JpegReader.EndOfImage)
        {
            if (marker == JpegReader.App13)
            {
                // The old block goes, and with it the 0xFF of the next marker, which is written already.
                SkipSegment(ref file);
                _ = file.Byte();
                CopyRest(ref file, to);
                break;
            }

            to.Add((byte)marker);
            if (marker == JpegReader.StartOfScan)
            {
                CopyRest(ref file, to);
                break;
            }

            bool isPlace = marker is JpegReader.App0 or JpegReader.App1;
            if (isPlace && isWritten)
            {
                continue; // php looks for the next marker within this segment
            }

            CopySegment(ref file, to);
            if (isPlace)
            {
                isWritten = true;
                AddBlock(data, to);
            }
        }

        return true;
    }

    private static void AddBlock(ReadOnlySpan<byte> data, ByteBuilder to)
    {
        const int HeaderLength = 28;
        int length = data.Length + (data.Length & 1);
        to.Add([0xFF, JpegReader.App13, (byte)((length + HeaderLength) >> 8), (byte)(length + HeaderLength)]);
        to.Add("Photoshop 3.0\08BIM\x04\x04\0\0\0\0"u8);
        to.Add([(byte)(length >> 8), (byte)length]);
        to.Add(data);
        if (length > data.Length)
        {
            to.Add(0);
        }
    }

    private static int NextMarker(ref ImageBytes file, ByteBuilder to)
    {
        int b;
        do
        {
            b = file.Byte();
            if (b == ImageBytes.End)
            {
                return JpegReader.EndOfImage;
            }

            to.Add((byte)b);
        }
        while (b != 0xFF);

        while ((b = file.Byte()) == 0xFF)
        {
            to.Add(0xFF);
        }

        return b == ImageBytes.End ? JpegReader.EndOfImage : b;
    }

    // The length counts itself: to php, one that does not is without end.
    private static void SkipSegment(ref ImageBytes file) => _ = file.Skip(file.UInt16() is >= 2 and var length ? length - 2 : int.MaxValue);

    private static void CopySegment(ref ImageBytes file, ByteBuilder to)
    {
        int start = file.Position;
        SkipSegment(ref file);
        Copy(ref file, start, to);
    }

    private static void CopyRest(ref ImageBytes file, ByteBuilder to)
    {
        int start = file.Position;
        _ = file.Skip(int.MaxValue);
        Copy(ref file, start, to);
    }

    private static void Copy(ref ImageBytes file, int start, ByteBuilder to)
    {
        int end = file.Position;
        file.Position = start;
        if (file.TryTake(end - start, out var bytes))
        {
            to.Add(bytes);
        }
    }
}
