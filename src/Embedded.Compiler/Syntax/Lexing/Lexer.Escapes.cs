namespace PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

/// <summary>The one escape that can be wrong: <c>\u{...}</c>.</summary>
internal sealed partial class Lexer
{
    private void CheckEscapes(int start, int end)
    {
        ReadOnlySpan<byte> text = _source.AsSpan(start, end - start);
        for (int i = Characters.IndexOf(text, (byte)'\\'); i >= 0 && i + 1 < text.Length;)
        {
            if (text[i + 1] == 'u' && i + 2 < text.Length && text[i + 2] == '{')
                CheckCodepoint(start + i, text[(i + 3)..]);

            int next = Characters.IndexOf(text[(i + 2)..], (byte)'\\');
            i = next < 0 ? -1 : i + 2 + next;
        }
    }

    private void CheckCodepoint(int at, ReadOnlySpan<byte> text)
    {
        int length = text.IndexOf((byte)'}');
        bool valid = length > 0 && text[..length].IndexOfAnyExcept(HexBytes) < 0;
        int line = _line + Characters.CountLines(_source.AsSpan(_pos, Math.Max(0, at - _pos)));
        if (!valid)
            throw new SyntaxException(SyntaxMessages.InvalidCodepoint, line);

        long value = 0;
        foreach (byte b in text[..length])
        {
            value = (value * 16) + NumberDecoder.DigitValue(b);
            if (value > 0x10FFFF)
                throw new SyntaxException(SyntaxMessages.CodepointTooLarge, line);
        }
    }

    private static ReadOnlySpan<byte> HexBytes => "0123456789abcdefABCDEF"u8;
}
