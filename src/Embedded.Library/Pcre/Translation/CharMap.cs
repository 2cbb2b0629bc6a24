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

        // Written in place: a string that nobody has seen yet.
        string text = new('\0', bytes.Length);
        var chars = System.Runtime.InteropServices.MemoryMarshal.CreateSpan(
            ref System.Runtime.InteropServices.MemoryMarshal.GetReference(text.AsSpan()), text.Length);
        for (int i = 0; i < bytes.Length; i++)
        {
            chars[i] = OfByte(bytes[i]);
        }

        return text;
    }
}
