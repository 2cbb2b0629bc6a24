namespace PeachpieSockets.Embedded.Library.Pcre.Translation;

/// <summary>
/// How bytes are seen as characters where a pattern is not UTF-8: ASCII as itself, other bytes as private characters, which are no letters,
/// digits or spaces and have no upper case, as in the C locale.
/// </summary>
internal static class CharMap
{
    private const int High = 0xF700;

    /// <summary>The character that stands for a byte.</summary>
    public static char OfByte(int value) => value < 0x80 ? (char)value : (char)(High + value);

    /// <summary>The string whose characters stand for the bytes.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Ascii.IsValid(bytes))
        {
            return System.Text.Encoding.Latin1.GetString(bytes);
        }

        return string.Create(bytes.Length, bytes, static (chars, source) =>
        {
            for (int i = 0; i < source.Length; i++)
            {
                chars[i] = OfByte(source[i]);
            }
        });
    }
}
