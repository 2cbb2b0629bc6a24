using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Text;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Packing;

/// <summary>unpack().</summary>
[PhpExtension("standard")]
public static class Unpack
{
    private const int MaxCachedFormats = 1000;
    private const int MaxReserved = 16;

    // The format of the last call, as a whole: a loop unpacks by the same literal.
    private static Tuple<byte[], Format>? s_last;

    private static readonly ConcurrentDictionary<PhpString, Format> s_formats = new();

    /// <summary>The values in binary data, by a format with names; false where the data is too short.</summary>
    [PhpPlain(Try = nameof(TryNumbers))]
    [PhpSignature("(string $format, string $string, int $offset = 0): array|false")]
    public static PhpValue unpack(Context ctx, PhpString format, PhpString @string, long offset = 0)
    {
        if (offset < 0 || offset > @string.Length)
        {
            throw ArgumentBinder.ValueError("unpack", 3, "offset", "must be contained in argument #2 ($data)");
        }

        var data = @string.AsSpan()[(int)offset..];
        var items = Parse(format).Items;
        var result = items.Length <= MaxReserved ? PhpArray.ForKeys(items.Length) : new PhpArray();
        int at = 0;
        foreach (var item in items)
        {
            if (!item.Read(ctx, result, data, ref at))
            {
                return PhpValue.False;
            }
        }

        return result;
    }

    /// <summary>Numbers with a name each, as protocols have them, all of which the data has; undefined where it is anything else.</summary>
    internal static PhpValue TryNumbers(PhpString format, PhpString @string)
    {
        var parsed = Parse(format);
        if (parsed.Shape is null || @string.Length < parsed.Size)
        {
            return PhpValue.Undefined;
        }

        var data = @string.AsSpan();
        var items = parsed.Items;
        var values = new PhpValue[items.Length];
        int at = 0;
        for (int i = 0; i < values.Length; i++)
        {
            int size = items[i].Size;
            values[i] = items[i].Number(data.Slice(at, size));
            at += size;
        }

        return PhpArray.FromShape(parsed.Shape, values);
    }

    private static Format Parse(PhpString format)
    {
        var last = s_last;
        if (last is not null && ReferenceEquals(last.Item1, format.Array))
        {
            return last.Item2;
        }

        if (s_formats.TryGetValue(format, out var known))
        {
            if (format.Array is { } literal)
            {
                s_last = new(literal, known);
            }

            return known;
        }

        var items = new List<Item>();
        var text = format.AsSpan();
        while (text.Length > 0)
        {
            int slash = text.IndexOf((byte)'/');
            var part = slash < 0 ? text : text[..slash];
            text = slash < 0 ? default : text[(slash + 1)..];
            byte code = part.Length == 0 ? (byte)0 : part[0];
            int at = 1;
            bool isGiven = part.Length > 1 && (part[1] == '*' || Bytes.IsDigit(part[1]));
            int count = part.Length == 0 ? 1 : PackFormat.Count(part, ref at, 1);
            items.Add(new Item(code, count, isGiven, part.Length == 0 ? [] : part[at..].ToArray()));
        }

        var parsed = new Format([.. items]);
        if (s_formats.Count < MaxCachedFormats)
        {
            s_formats.TryAdd(Bytes.Copy(format.AsSpan()), parsed);
        }

        return parsed;
    }

    private sealed class Format
    {
        public Format(Item[] items)
        {
            Items = items;
            if (items.Length is > 0 and <= MaxReserved && items.All(i => i.IsOneNumber))
            {
                Shape = ArrayShape.Of([.. items.Select(i => i.Key)]);
                Size = items.Sum(i => i.Size);
            }
        }

        public Item[] Items { get; }

        /// <summary>The keys where each item is one number with a name of its own; null otherwise.</summary>
        public ArrayShape? Shape { get; }

        /// <summary>The bytes that such items need.</summary>
        public int Size { get; }
    }

    private sealed class Item(byte code, int count, bool isGiven, byte[] name)
    {
        private readonly IntStringKey _single = IntStringKey.FromString(name.Length == 0 ? "1"u8.ToArray() : name);

        public IntStringKey Key => _single;

        public int Size { get; } = PackFormat.SizeOf(code);

        public bool IsOneNumber => Size > 0 && count == 1;

        public bool Read(Context ctx, PhpArray result, ReadOnlySpan<byte> data, ref int at)
        {
            switch ((char)code)
            {
                case 'x':
                    return Move(ctx, data, ref at, count == PackFormat.Star ? 0 : count);
                case 'X':
                    if (count > at)
                    {
                        ctx.Warning("unpack(): Type X: outside of string");
                    }

                    at = Math.Max(0, at - Math.Max(count, 0));
                    return true;
                case '@':
                    if (count > data.Length)
                    {
                        ctx.Warning("unpack(): Type @: outside of string");
                    }

                    at = Math.Min(Math.Max(count, 0), data.Length);
                    return true;
                case 'a' or 'A' or 'Z' or 'h' or 'H':
                    return Text(ctx, result, data, ref at);
            }

            int size = PackFormat.SizeOf(code);
            if (size == 0)
            {
                throw PhpException.ValueErrorException($"Invalid format type {(char)code}");
            }

            for (int i = 0; count == PackFormat.Star || i < count; i++)
            {
                if (data.Length - at < size)
                {
                    return count == PackFormat.Star || TooShort(ctx, size, data.Length - at);
                }

                result.SetItemValue(isGiven && count != 1 ? KeyOf(i) : _single, Number(data.Slice(at, size)));
                at += size;
            }

            return true;
        }

        private bool TooShort(Context ctx, int need, int have)
        {
            ctx.Warning($"unpack(): Type {(char)code}: not enough input, need {need}, have {have}");
            return false;
        }

        private bool Move(Context ctx, ReadOnlySpan<byte> data, ref int at, int distance)
        {
            if (data.Length - at < distance)
            {
                return TooShort(ctx, distance, data.Length - at);
            }

            at += distance;
            return true;
        }

        private IntStringKey KeyOf(int i)
            => name.Length == 0 ? i + 1L : IntStringKey.FromString((byte[])[.. name, .. Encoding.ASCII.GetBytes((i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture))]);

        private bool Text(Context ctx, PhpArray result, ReadOnlySpan<byte> data, ref int at)
        {
            bool isHex = code is (byte)'h' or (byte)'H';
            int wanted = count == PackFormat.Star ? data.Length - at : isHex ? (int)((count + 1L) / 2) : count;
            if (data.Length - at < wanted)
            {
                return TooShort(ctx, wanted, data.Length - at);
            }

            var part = data.Slice(at, wanted);
            at += wanted;
            if (isHex)
            {
                int digits = count == PackFormat.Star ? part.Length * 2 : count;
                var hex = new byte[digits];
                for (int i = 0; i < digits; i++)
                {
                    int nibble = i % 2 == 0 == (code == 'H') ? part[i / 2] >> 4 : part[i / 2] & 15;
                    hex[i] = (byte)"0123456789abcdef"[nibble];
                }

                result.SetItemValue(_single, hex);
                return true;
            }

            if (code == 'A')
            {
                part = part.TrimEnd(" \t\r\n\0"u8);
            }
            else if (code == 'Z' && part.IndexOf((byte)0) is >= 0 and var end)
            {
                part = part[..end];
            }

            result.SetItemValue(_single, Bytes.Copy(part));
            return true;
        }

        public PhpValue Number(ReadOnlySpan<byte> bytes)
        {
            bool big = PackFormat.IsBigEndian(code);
            switch (bytes.Length)
            {
                case 1:
                    return code == 'c' ? (sbyte)bytes[0] : (long)bytes[0];
                case 2:
                    ushort two = big ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);
                    return code == 's' ? (short)two : (long)two;
                case 4:
                    uint four = big ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);
                    return PackFormat.IsFloat(code) ? PhpValue.Create((double)BitConverter.UInt32BitsToSingle(four)) : code is (byte)'l' or (byte)'i' ? (int)four : (long)four;
                default:
                    long eight = big ? BinaryPrimitives.ReadInt64BigEndian(bytes) : BinaryPrimitives.ReadInt64LittleEndian(bytes);
                    return PackFormat.IsFloat(code) ? PhpValue.Create(BitConverter.Int64BitsToDouble(eight)) : eight;
            }
        }
    }
}
