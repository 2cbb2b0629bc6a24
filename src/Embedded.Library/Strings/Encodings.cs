using System.Buffers;
using System.Buffers.Text;
using System.Text;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>Bytes as text and back.</summary>
[PhpExtension("standard")]
public static class Encodings
{
    /// <summary>The first byte; 0 for the empty string.</summary>
    [PhpOnlyReads]
    public static long ord(PhpString character) => character.IsEmpty ? 0 : character.AsSpan()[0];

    /// <summary>The string of one byte (modulo 256).</summary>
    public static PhpString chr(long codepoint) => Bytes.Single((byte)codepoint);

    /// <summary>Two hexadecimal digits for each byte.</summary>
    [PhpPlain]
    [PhpOnlyReads]
    public static PhpString bin2hex(PhpString @string) => Hex(@string.AsSpan());

    /// <summary>The bytes of hexadecimal digits.</summary>
    [return: CastToFalse]
    public static PhpString hex2bin(Context ctx, PhpString @string)
    {
        if (@string.Length % 2 != 0)
        {
            ctx.Warning("hex2bin(): Hexadecimal input string must have an even length");
            return default;
        }

        var result = new byte[@string.Length / 2];
        if (System.Convert.FromHexString(@string.AsSpan(), result, out _, out _) != System.Buffers.OperationStatus.Done)
        {
            ctx.Warning("hex2bin(): Input string must be hexadecimal string");
            return default;
        }

        return result;
    }

    /// <summary>Base64.</summary>
    [PhpPlain]
    public static PhpString base64_encode(PhpString @string)
    {
        var result = GC.AllocateUninitializedArray<byte>(Base64.GetMaxEncodedToUtf8Length(@string.Length));
        Base64.EncodeToUtf8(@string.AsSpan(), result, out _, out _);
        return result;
    }

    /// <summary>Undoes base64; what is no base64 is left out, or (strict) gives false.</summary>
    [return: CastToFalse]
    [PhpPlain]
    public static PhpString base64_decode(PhpString @string, bool strict = false)
    {
        var text = @string.AsSpan();
        if (Base64.IsValid(text, out int length) && text.Length % 4 == 0 && Base64.GetMaxDecodedFromUtf8Length(text.Length) - length <= 2)
        {
            // Nothing to leave out: as most texts are.
            var decoded = GC.AllocateUninitializedArray<byte>(length);
            if (Base64.DecodeFromUtf8(text, decoded, out _, out _) == OperationStatus.Done)
            {
                return decoded;
            }
        }

        var result = new ByteBuilder(text.Length * 3 / 4 + 3);
        int bits = 0, count = 0, padding = 0;
        foreach (byte c in text)
        {
            if (c == '=')
            {
                padding++;
                continue;
            }

            int value = Value64(c);
            if (value < 0)
            {
                if (strict && !Bytes.IsSpace(c))
                {
                    return default;
                }

                continue;
            }

            if (strict && padding > 0)
            {
                return default;
            }

            bits = bits << 6 | value;
            count++;
            if (count % 4 != 1)
            {
                int shift = 6 - 2 * ((count - 1) % 4);
                result.Add((byte)(bits >> shift));
            }
        }

        if (strict && (count % 4 == 1 || (padding > 0 && (padding > 2 || (count + padding) % 4 != 0))))
        {
            return default;
        }

        return result.ToPhpString();
    }

    /// <summary>Latin 1 to UTF-8.</summary>
    [PhpDeprecated]
    public static PhpString utf8_encode(PhpString @string) => new(Encoding.UTF8.GetBytes(Bytes.Latin1(@string.AsSpan())));

    /// <summary>UTF-8 to Latin 1; what Latin 1 lacks becomes a question mark.</summary>
    [PhpDeprecated]
    public static PhpString utf8_decode(PhpString @string)
    {
        var text = @string.AsSpan();
        var result = new ByteBuilder(text.Length);
        while (text.Length > 0)
        {
            bool valid = Rune.DecodeFromUtf8(text, out var rune, out int used) == System.Buffers.OperationStatus.Done;
            result.Add(valid && rune.Value < 256 ? (byte)rune.Value : (byte)'?');
            text = text[used..];
        }

        return result.ToPhpString();
    }

    /// <summary>uuencode.</summary>
    [PhpPlain]
    public static PhpString convert_uuencode(PhpString @string)
    {
        static byte Digit(int value) => (byte)(value == 0 ? '`' : value + 32);
        var text = @string.AsSpan();
        var result = new ByteBuilder(text.Length * 3 / 2 + 2);
        while (text.Length > 0)
        {
            var line = text[..Math.Min(45, text.Length)];
            text = text[line.Length..];
            result.Add(Digit(line.Length));
            for (int i = 0; i < line.Length; i += 3)
            {
                int b0 = line[i], b1 = i + 1 < line.Length ? line[i + 1] : 0, b2 = i + 2 < line.Length ? line[i + 2] : 0;
                result.Add(Digit(b0 >> 2));
                result.Add(Digit((b0 << 4 | b1 >> 4) & 63));
                result.Add(Digit((b1 << 2 | b2 >> 6) & 63));
                result.Add(Digit(b2 & 63));
            }

            result.Add('\n');
        }

        result.Add("`\n");
        return result.ToPhpString();
    }

    /// <summary>Undoes uuencode.</summary>
    [return: CastToFalse]
    public static PhpString convert_uudecode(Context ctx, PhpString @string)
    {
        var text = @string.AsSpan();
        var result = new ByteBuilder(text.Length);
        if (text.IsEmpty)
        {
            ctx.Warning("convert_uudecode(): Argument #1 ($data) is not a valid uuencoded string");
            return default;
        }

        while (text.Length > 0)
        {
            int length = (text[0] - 32) & 63;
            if (length == 0)
            {
                break;
            }

            int groups = (length + 2) / 3;
            if (text.Length < 1 + groups * 4)
            {
                ctx.Warning("convert_uudecode(): Argument #1 ($data) is not a valid uuencoded string");
                return default;
            }

            int start = result.Length;
            for (int g = 0; g < groups; g++)
            {
                int a = (text[1 + g * 4] - 32) & 63, b = (text[2 + g * 4] - 32) & 63, c = (text[3 + g * 4] - 32) & 63, d = (text[4 + g * 4] - 32) & 63;
                result.Add((byte)(a << 2 | b >> 4));
                result.Add((byte)(b << 4 | c >> 2));
                result.Add((byte)(c << 6 | d));
            }

            result.Length = start + length;
            int end = text.IndexOf((byte)'\n');
            text = end < 0 ? default : text[(end + 1)..];
        }

        return result.ToPhpString();
    }

    /// <summary>Quoted-printable.</summary>
    [PhpPlain]
    public static PhpString quoted_printable_encode(PhpString @string)
    {
        const int MaxLine = 76;
        var text = @string.AsSpan();
        var result = new ByteBuilder(text.Length * 2);
        int line = 0;
        for (int i = 0; i < text.Length; i++)
        {
            byte c = text[i];
            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                result.Add("\r\n");
                i++;
                line = 0;
                continue;
            }

            bool plain = c is >= 32 and < 127 && c != '=' && !(c == ' ' && i + 1 < text.Length && text[i + 1] == '\r');
            int width = plain ? 1 : 3;

            // The bytes of one UTF-8 character stay on one line.
            int more = c switch { < 0x80 => 0, <= 0xDF => 3, <= 0xEF => 6, _ => 9 };
            if (line + width + more > MaxLine - 1)
            {
                result.Add("=\r\n");
                line = 0;
            }

            if (plain)
            {
                result.Add(c);
            }
            else
            {
                result.Add('=');
                result.Add("0123456789ABCDEF"[c >> 4]);
                result.Add("0123456789ABCDEF"[c & 15]);
            }

            line += width;
        }

        return result.ToPhpString();
    }

    /// <summary>Undoes quoted-printable.</summary>
    public static PhpString quoted_printable_decode(PhpString @string)
    {
        var text = Bytes.UpToNul(@string.AsSpan());
        var result = new ByteBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '=')
            {
                result.Add(text[i]);
                continue;
            }

            if (i + 2 < text.Length && char.IsAsciiHexDigit((char)text[i + 1]) && char.IsAsciiHexDigit((char)text[i + 2]))
            {
                result.Add(byte.Parse(text.Slice(i + 1, 2), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture));
                i += 2;
                continue;
            }

            int end = i + 1;
            while (end < text.Length && text[end] is (byte)' ' or (byte)'\t')
            {
                end++;
            }

            if (end >= text.Length)
            {
                break;
            }

            if (text[end] is (byte)'\r' or (byte)'\n')
            {
                i = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 1 : end;
            }
            else
            {
                result.Add('=');
            }
        }

        return result.ToPhpString();
    }

    /// <summary>Letters moved by 13.</summary>
    [PhpPlain]
    public static PhpString str_rot13(PhpString @string)
    {
        var bytes = @string.AsSpan().ToArray();
        for (int i = 0; i < bytes.Length; i++)
        {
            if (Bytes.IsLetter(bytes[i]))
            {
                int first = bytes[i] & 0x20 | 'A';
                bytes[i] = (byte)(first + (bytes[i] - first + 13) % 26);
            }
        }

        return bytes;
    }

    internal static PhpString Hex(ReadOnlySpan<byte> bytes)
    {
        var result = GC.AllocateUninitializedArray<byte>(bytes.Length * 2);
        System.Convert.TryToHexStringLower(bytes, result, out _);
        return result;
    }

    private static int Value64(byte c) => c switch
    {
        >= (byte)'A' and <= (byte)'Z' => c - 'A',
        >= (byte)'a' and <= (byte)'z' => c - 'a' + 26,
        >= (byte)'0' and <= (byte)'9' => c - '0' + 52,
        (byte)'+' => 62,
        (byte)'/' => 63,
        _ => -1,
    };
}
