namespace PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

/// <summary>What PHP's lexer asks about a byte.</summary>
internal static class Characters
{
    private const byte Start = 1;
    private const byte Part = 2;
    private const byte Decimal = 4;
    private const byte Space = 8;

    private static readonly byte[] Classes = BuildClasses();

    /// <summary>A letter, an underscore or a byte from 0x80 on: what an identifier may start with.</summary>
    public static bool IsIdentifierStart(byte b) => (Classes[b] & Start) != 0;

    /// <summary>What may follow in an identifier.</summary>
    public static bool IsIdentifierPart(byte b) => (Classes[b] & Part) != 0;

    public static bool IsDigit(byte b) => (Classes[b] & Decimal) != 0;

    /// <summary>A blank, a tab or a line break.</summary>
    public static bool IsSpace(byte b) => (Classes[b] & Space) != 0;

    /// <summary>The length of the identifier that starts at a place, or 0.</summary>
    public static int IdentifierLength(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || !IsIdentifierStart(text[0]))
            return 0;

        int length = 1;
        while (length < text.Length && IsIdentifierPart(text[length]))
            length++;
        return length;
    }

    /// <summary>How many line breaks there are: LF, CR LF or a CR alone.</summary>
    public static int CountLines(ReadOnlySpan<byte> text)
    {
        int lines = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 >= text.Length || text[i + 1] != '\n')))
                lines++;
        }

        return lines;
    }

    // Searches are plain loops: source is read once, and what .NET's vectorized ones are made of takes two milliseconds when it is first used.

    /// <summary>The place of the first such byte, or -1.</summary>
    public static int IndexOf(ReadOnlySpan<byte> text, byte a) => IndexOfAny(text, a, a, a, a);

    /// <summary>The place of the first of two bytes, or -1.</summary>
    public static int IndexOfAny(ReadOnlySpan<byte> text, byte a, byte b) => IndexOfAny(text, a, b, a, b);

    /// <summary>The place of the first of four bytes, or -1.</summary>
    public static int IndexOfAny(ReadOnlySpan<byte> text, byte a, byte b, byte c, byte d)
    {
        for (int i = 0; i < text.Length; i++)
        {
            byte next = text[i];
            if (next == a || next == b || next == c || next == d)
                return i;
        }

        return -1;
    }

    private static byte[] BuildClasses()
    {
        var classes = new byte[256];
        for (int b = 0; b < 256; b++)
        {
            bool letter = b is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_' or >= 0x80;
            bool digit = b is >= '0' and <= '9';
            if (letter)
                classes[b] |= Start | Part;
            if (digit)
                classes[b] |= Part | Decimal;
            if (b is ' ' or '\t' or '\r' or '\n')
                classes[b] |= Space;
        }

        return classes;
    }
}
