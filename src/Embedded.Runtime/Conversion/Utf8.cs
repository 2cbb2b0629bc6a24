using System.Text;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Text of .NET to bytes and back, for texts that are mostly short and ASCII: names, settings, variables.</summary>
/// <remarks>
/// For these a plain loop is as quick as .NET's encodings, and the first use of those costs a start two milliseconds: the runtime makes all types of vectors
/// that their code is written with.
/// </remarks>
internal static class Utf8
{
    private const int Short = 128;

    /// <summary>The bytes of a text.</summary>
    public static byte[] Bytes(string text)
    {
        if (text.Length > Short)
        {
            return Encoding.UTF8.GetBytes(text);
        }

        if (text.Length == 0)
        {
            return PhpString.EmptyBytes;
        }

        byte[] bytes = new byte[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c > '\x7f')
            {
                return Encoding.UTF8.GetBytes(text);
            }

            bytes[i] = (byte)c;
        }

        return bytes;
    }

    /// <summary>The text of bytes.</summary>
    public static string Text(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > Short)
        {
            return Encoding.UTF8.GetString(bytes);
        }

        Span<char> text = stackalloc char[Short];
        for (int i = 0; i < bytes.Length; i++)
        {
            byte b = bytes[i];
            if (b > 0x7f)
            {
                return Encoding.UTF8.GetString(bytes);
            }

            text[i] = (char)b;
        }

        return new string(text[..bytes.Length]);
    }

    /// <summary>Whether two texts are the same but for the case of ASCII letters.</summary>
    public static bool EqualsIgnoreCase(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (int i = 0; i < left.Length; i++)
        {
            if (!IsSameLetter(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSameLetter(int left, int right) => left == right || ((left ^ right) == 0x20 && (left | 0x20) is >= 'a' and <= 'z');
}
