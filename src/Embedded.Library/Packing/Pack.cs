using System.Buffers.Binary;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Packing;

/// <summary>pack().</summary>
[PhpExtension("standard")]
public static class Pack
{
    /// <summary>Binary data of values, by a format.</summary>
    [PhpPlain(Try = nameof(TryIntegers))]
    [PhpSignature("(string $format, mixed ...$values): string")]
    public static PhpString pack(Context ctx, PhpString format, params ReadOnlySpan<PhpValue> values)
    {
        var codes = format.AsSpan();
        if (TrySimple(codes, values, out var simple))
        {
            return simple;
        }

        var result = new ByteBuilder();
        int argument = 0;
        for (int at = 0; at < codes.Length;)
        {
            byte code = codes[at++];
            bool isGiven = at < codes.Length && (codes[at] == '*' || Bytes.IsDigit(codes[at]));
            int count = PackFormat.Count(codes, ref at, 1);
            One(ctx, result, code, count, isGiven, values, ref argument);
        }

        if (argument < values.Length)
        {
            ctx.Warning($"pack(): {values.Length - argument} arguments unused");
        }

        return result.ToPhpString();
    }

    /// <summary>The same for formats of integers without counts; undefined for others.</summary>
    internal static PhpValue TryIntegers(PhpString format, params ReadOnlySpan<PhpValue> values)
        => TrySimple(format.AsSpan(), values, out var simple) ? simple : PhpValue.Undefined;

    // Formats of integers without counts, as protocols have them, go straight into the result.
    private static bool TrySimple(ReadOnlySpan<byte> codes, ReadOnlySpan<PhpValue> values, out PhpString result)
    {
        result = default;
        if (codes.Length != values.Length)
        {
            return false;
        }

        int size = 0;
        for (int i = 0; i < codes.Length; i++)
        {
            int width = PackFormat.SizeOf(codes[i]);
            if (width == 0 || PackFormat.IsFloat(codes[i]) || !values[i].IsLong)
            {
                return false;
            }

            size += width;
        }

        var bytes = GC.AllocateUninitializedArray<byte>(size);
        int at = 0;
        for (int i = 0; i < codes.Length; i++)
        {
            int width = PackFormat.SizeOf(codes[i]);
            Integer(bytes.AsSpan(at, width), values[i].Long, PackFormat.IsBigEndian(codes[i]));
            at += width;
        }

        result = bytes;
        return true;
    }

    private static void Integer(Span<byte> target, long value, bool bigEndian)
    {
        switch (target.Length)
        {
            case 1:
                target[0] = (byte)value;
                break;
            case 2 when bigEndian:
                BinaryPrimitives.WriteInt16BigEndian(target, (short)value);
                break;
            case 2:
                BinaryPrimitives.WriteInt16LittleEndian(target, (short)value);
                break;
            case 4 when bigEndian:
                BinaryPrimitives.WriteInt32BigEndian(target, (int)value);
                break;
            case 4:
                BinaryPrimitives.WriteInt32LittleEndian(target, (int)value);
                break;
            case 8 when bigEndian:
                BinaryPrimitives.WriteInt64BigEndian(target, value);
                break;
            default:
                BinaryPrimitives.WriteInt64LittleEndian(target, value);
                break;
        }
    }

    private static void One(Context ctx, ByteBuilder result, byte code, int count, bool isGiven, ReadOnlySpan<PhpValue> values, ref int argument)
    {
        switch ((char)code)
        {
            case 'x' or 'X' or '@':
                if (count == PackFormat.Star)
                {
                    ctx.Warning($"pack(): Type {(char)code}: '*' ignored");
                    count = 1;
                }

                Move(ctx, result, code, count);
                return;
            case 'a' or 'A' or 'Z' or 'h' or 'H':
                if (argument >= values.Length)
                {
                    throw PhpException.ValueErrorException($"Type {(char)code}: not enough arguments");
                }

                Text(ctx, result, code, isGiven ? count : 1, Convert.ToPhpString(values[argument++], ctx));
                return;
        }

        int size = PackFormat.SizeOf(code);
        if (size == 0)
        {
            throw PhpException.ValueErrorException(code == 0 ? "Type " : $"Type {(char)code}: unknown format code");
        }

        int number = count == PackFormat.Star ? values.Length - argument : count;
        if (number > values.Length - argument)
        {
            throw PhpException.ValueErrorException($"Type {(char)code}: too few arguments");
        }

        Span<byte> buffer = stackalloc byte[8];
        for (int i = 0; i < number; i++)
        {
            var value = values[argument++];
            long bits = !PackFormat.IsFloat(code) ? Convert.ToLong(value)
                : size == 4 ? BitConverter.SingleToInt32Bits((float)Convert.ToDouble(value))
                : BitConverter.DoubleToInt64Bits(Convert.ToDouble(value));
            Integer(buffer[..size], bits, PackFormat.IsBigEndian(code));
            result.Add(buffer[..size]);
        }
    }

    private static void Move(Context ctx, ByteBuilder result, byte code, int count)
    {
        if (code == 'x')
        {
            result.Fill(0, count);
        }
        else if (code == 'X')
        {
            if (count > result.Length)
            {
                ctx.Warning("pack(): Type X: outside of string");
            }

            result.Length = Math.Max(0, result.Length - count);
        }
        else if (count > result.Length)
        {
            result.Fill(0, count - result.Length);
        }
        else
        {
            result.Length = count;
        }
    }

    private static void Text(Context ctx, ByteBuilder result, byte code, int count, PhpString value)
    {
        var text = value.AsSpan();
        if (code is (byte)'h' or (byte)'H')
        {
            Hex(ctx, result, code == 'H', count, text);
            return;
        }

        int length = count == PackFormat.Star ? text.Length + (code == 'Z' ? 1 : 0) : count;
        int copied = Math.Min(text.Length, code == 'Z' ? Math.Max(0, length - 1) : length);
        result.Add(text[..copied]);
        result.Fill(code == 'A' ? (byte)' ' : (byte)0, length - copied);
    }

    private static void Hex(Context ctx, ByteBuilder result, bool highFirst, int count, ReadOnlySpan<byte> text)
    {
        int digits = count == PackFormat.Star ? text.Length : count;
        if (digits > text.Length)
        {
            ctx.Warning($"pack(): Type {(highFirst ? 'H' : 'h')}: not enough characters in string");
            digits = text.Length;
        }

        var bytes = new byte[(digits + 1) / 2];
        for (int i = 0; i < digits; i++)
        {
            int value = char.IsAsciiHexDigit((char)text[i]) ? System.Convert.ToInt32(((char)text[i]).ToString(), 16) : 0;
            if (!char.IsAsciiHexDigit((char)text[i]))
            {
                ctx.Warning($"pack(): Type {(highFirst ? 'H' : 'h')}: illegal hex digit {(char)text[i]}");
            }

            bytes[i / 2] |= (byte)(i % 2 == 0 == highFirst ? value << 4 : value);
        }

        result.Add(bytes);
    }
}
