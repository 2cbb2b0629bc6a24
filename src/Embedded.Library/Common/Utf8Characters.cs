namespace PeachpieSockets.Embedded.Library.Common;

/// <summary>Characters of UTF-8, cut as php cuts them where they are broken.</summary>
internal static class Utf8Characters
{
    /// <summary>The next character and its length; -1 for bytes that are none, which go up to the next byte that may begin a character.</summary>
    public static int Next(ReadOnlySpan<byte> text, out int used)
    {
        byte c = text[0];
        used = 1;
        int length = c switch { < 0x80 => 1, < 0xC2 => 0, < 0xE0 => 2, < 0xF0 => 3, < 0xF5 => 4, _ => 0 };
        if (length < 2)
        {
            return length == 1 ? c : -1;
        }

        int code = c & (0x7F >> length);
        for (int i = 1; i < length; i++)
        {
            if (i >= text.Length || text[i] is < 0x80 or >= 0xC0)
            {
                while (used < length && used < text.Length && text[used] is not (< 0x80 or (>= 0xC2 and < 0xF5)))
                {
                    used++;
                }

                return -1;
            }

            code = code << 6 | (text[i] & 0x3F);
        }

        used = length;
        return length == 2 || System.Text.Rune.IsValid(code) && code >= (length == 3 ? 0x800 : 0x10000) ? code : -1;
    }
}
