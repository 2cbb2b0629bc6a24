using System.Globalization;
using System.Text;

namespace PeachpieSockets.Embedded.Library.Multibyte.Ereg;

internal sealed partial class RubyTranslator
{
    // What follows a backslash outside of classes.
    private Item Escape()
    {
        _i++;
        char c = AtEnd ? throw new RubyException("end pattern at escape") : _p[_i];
        switch (c)
        {
            case 'A' or 'Z' or 'z' or 'G' or 'b' or 'B' or 'K':
                _i++;
                _out.Append('\\').Append(c);
                return Item.Anchor;
            case 'R' or 'X':
                _i++;
                _out.Append("(?:\\").Append(c).Append(')');
                return Item.Repeatable;
            case 'y' or 'Y':
                throw Unsupported("\\" + c);
            case 'k' when _i + 1 < _p.Length && _p[_i + 1] is '<' or '\'':
                _i++;
                return BackReference();
            case 'g' when _i + 1 < _p.Length && _p[_i + 1] is '<' or '\'':
                _i++;
                return Call();
            case >= '1' and <= '9':
                if (TryDecimalReference())
                {
                    return Item.Repeatable;
                }

                break;
            default:
                if (TrySet() is { } set)
                {
                    _out.Append(set);
                    return Item.Repeatable;
                }

                break;
        }

        Literal(CharacterEscape());
        return Item.Repeatable;
    }

    // More digits than one are octal where there are not so many groups.
    private bool TryDecimalReference()
    {
        int j = _i;
        _ = TryNumber(ref j, out int number);
        if (number > 9 && number > (_known?.Count ?? int.MaxValue))
        {
            return false;
        }

        AppendReference(Numbers(_p[_i..j]));
        _i = j;
        return true;
    }

    /// <summary>A class that an escape stands for, as one of PCRE; null for another escape.</summary>
    private string? TrySet()
    {
        char c = _p[_i];
        if (c is 'p' or 'P' && _i + 1 < _p.Length && _p[_i + 1] == '{')
        {
            return Property();
        }

        string? content = char.ToLowerInvariant(c) switch { 'w' => RubyClasses.Word, 'd' => @"\d", 's' => @"\s", 'h' => HexDigits, _ => null };
        if (content is null)
        {
            return null;
        }

        _i++;
        return (char.IsUpper(c) ? "[^" : "[") + content + "]";
    }

    private string Property()
    {
        bool negated = _p[_i] == 'P';
        int close = _p.IndexOf('}', _i);
        string name = close < 0 ? throw new RubyException("end pattern with unmatched parenthesis") : _p[(_i + 2)..close];
        _i = close + 1;
        if (name.StartsWith('^'))
        {
            negated = !negated;
            name = name[1..];
        }

        string content = RubyClasses.Property(name) ?? throw new RubyException($"invalid character property name {{{name}}}");
        return (negated ? "[^" : "[") + content + "]";
    }

    // \t \n \r \f \v \a \e \0 \ooo \xHH \x{H} \uHHHH \cX \C-X, and characters without a meaning of their own.
    private int CharacterEscape()
    {
        int c = ReadChar();
        switch (c)
        {
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 'f':
                return '\f';
            case 'v':
                return '\v';
            case 'a':
                return 7;
            case 'e':
                return 27;
            case 'x':
                return Hexadecimal();
            case 'u':
                int code = ReadHex(4, out int digits);
                return digits == 4 ? Valid(code) : throw new RubyException("invalid code point value");
            case 'c':
                return Control();
            case 'C':
                return _i + 1 < _p.Length && _p[_i++] == '-' ? Control() : throw new RubyException("end pattern at control");
            case 'M':
                throw _i + 1 < _p.Length ? Unsupported(@"\M-") : new RubyException("end pattern at meta");
            case >= '0' and <= '7':
                _i--;
                return Octal();
            default:
                return c;
        }
    }

    private int Control() => AtEnd ? throw new RubyException("end pattern at control") : ReadChar() & 0x9F;

    private int Octal()
    {
        int code = 0;
        for (int k = 0; k < 3 && !AtEnd && _p[_i] is >= '0' and <= '7'; k++)
        {
            code = code * 8 + _p[_i++] - '0';
        }

        return code;
    }

    private int ReadHex(int most, out int digits)
    {
        int code = 0;
        for (digits = 0; digits < most && !AtEnd && char.IsAsciiHexDigit(_p[_i]); digits++)
        {
            code = (code << 4) + System.Convert.ToInt32(_p[_i++].ToString(), 16);
        }

        return code;
    }

    private static int Valid(int code) => Rune.IsValid(code) ? code : NoCharacter;

    // Two digits are a byte: those from 0x80 on make a character together with the ones that follow.
    private int Hexadecimal()
    {
        if (!AtEnd && _p[_i] == '{' && _p.IndexOf('}', _i) is > 0 and var close
            && int.TryParse(_p.AsSpan((_i + 1)..close), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code))
        {
            _i = close + 1;
            return Valid(code);
        }

        int value = ReadHex(2, out _);
        if (value < 0x80)
        {
            return value;
        }

        if (Utf8Codec.LengthOf((byte)value) == 1)
        {
            return NoCharacter;
        }

        var bytes = new List<byte> { (byte)value };
        while (bytes.Count < Utf8Codec.LengthOf(bytes[0]) && _i + 3 < _p.Length && _p[_i] == '\\' && _p[_i + 1] == 'x' && char.IsAsciiHexDigit(_p[_i + 2]))
        {
            _i += 2;
            bytes.Add((byte)ReadHex(2, out _));
        }

        return Rune.DecodeFromUtf8(bytes.ToArray(), out var rune, out int length) == System.Buffers.OperationStatus.Done && length == bytes.Count
            ? rune.Value : throw new RubyException("too short multibyte code string");
    }
}
