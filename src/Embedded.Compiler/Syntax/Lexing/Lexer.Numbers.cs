namespace PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

/// <summary>Numeric literals: only their extent; <see cref="NumberDecoder"/> gives the value.</summary>
internal sealed partial class Lexer
{
    private void ReadNumber()
    {
        if (Current == '0' && RadixDigits(Peek(1)) is { } digits && IsOneOf(digits, Peek(2)))
        {
            int length = 2 + DigitsLength(2, digits);
            Take(TokenKind.Integer, length);
            return;
        }

        int whole = DigitsLength(0, NumberDecoder.DecimalDigits);
        int total = whole;
        bool isFloat = false;
        if (Peek(total) == '.')
        {
            int fraction = DigitsLength(total + 1, NumberDecoder.DecimalDigits);
            isFloat = whole + fraction > 0;
            total += 1 + fraction;
        }

        if ((Peek(total) | 0x20) == 'e')
        {
            int sign = Peek(total + 1) is (byte)'+' or (byte)'-' ? 1 : 0;
            int exponent = DigitsLength(total + 1 + sign, NumberDecoder.DecimalDigits);
            if (exponent > 0)
            {
                isFloat = true;
                total += 1 + sign + exponent;
            }
        }

        if (!isFloat && whole > 1 && Current == '0' && Rest()[..whole].IndexOfAny((byte)'8', (byte)'9') >= 0)
            throw new SyntaxException(SyntaxMessages.InvalidNumber, _line);
        Take(isFloat ? TokenKind.Float : TokenKind.Integer, total);
    }

    private static string? RadixDigits(byte prefix) => (prefix | 0x20) switch
    {
        'x' => NumberDecoder.HexDigits,
        'b' => NumberDecoder.BinaryDigits,
        'o' => NumberDecoder.OctalDigits,
        _ => null,
    };

    /// <summary>The length of a run of digits; a single underscore may stand between two of them.</summary>
    private int DigitsLength(int distance, string digits)
    {
        int length = 0;
        while (true)
        {
            byte b = Peek(distance + length);
            if (IsOneOf(digits, b))
                length++;
            else if (b == '_' && length > 0 && Peek(distance + length + 1) is var after && IsOneOf(digits, after))
                length += 2;
            else
                return length;
        }
    }

    private static bool IsOneOf(string digits, byte b)
    {
        foreach (char digit in digits)
        {
            if (digit == b)
                return true;
        }

        return false;
    }
}
