using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Info.Source;

/// <summary>
/// Cuts a source text into parts for the functions that show it. It knows no more of the language than that needs: every text has parts, wrong ones, too,
/// and together the parts are the text.
/// </summary>
internal sealed partial class SourceScanner(byte[] text, bool shortTags)
{
    private readonly List<SourcePart> _parts = [];
    private int _at;
    private bool _isMember; // what comes next names a member

    /// <summary>The parts of a text, in order.</summary>
    public static List<SourcePart> Scan(byte[] text, bool shortTags)
    {
        var scanner = new SourceScanner(text, shortTags);
        while (scanner._at < text.Length)
        {
            scanner.Html();
            scanner.Code(isNested: false);
        }

        return scanner._parts;
    }

    private ReadOnlySpan<byte> Rest => text.AsSpan(_at);

    private bool IsAt(ReadOnlySpan<byte> what) => Rest.StartsWith(what);

    private byte At(int offset) => _at + offset < text.Length ? text[_at + offset] : (byte)0;

    private void Add(SourceKind kind, int length)
    {
        if (length > 0)
        {
            _parts.Add(new SourcePart(kind, _at, _at + length));
            _at += length;
        }
    }

    private static bool IsNameStart(byte c) => Bytes.IsLetter(c) || c == '_' || c >= 0x80;

    private static bool IsNamePart(byte c) => IsNameStart(c) || Bytes.IsDigit(c);

    private int NameLength(int offset)
    {
        int length = 0;
        if (IsNameStart(At(offset)))
        {
            while (_at + offset + length < text.Length && IsNamePart(text[_at + offset + length]))
            {
                length++;
            }
        }

        return length;
    }

    private int NewLineLength(int offset) => At(offset) == '\n' ? 1 : At(offset) == '\r' ? At(offset + 1) == '\n' ? 2 : 1 : 0;

    // Up to a tag that opens PHP, and the tag.
    private void Html()
    {
        int length = 0;
        while (_at + length < text.Length)
        {
            if (At(length) == '<' && At(length + 1) == '?' && TagLength(length) is > 0 and int tag)
            {
                Add(SourceKind.Html, length);
                Add(SourceKind.Name, tag);
                return;
            }

            length++;
        }

        Add(SourceKind.Html, length);
    }

    private int TagLength(int offset)
    {
        if (At(offset + 2) == '=')
        {
            return 3;
        }

        const int Tag = 5;
        if (System.Text.Ascii.EqualsIgnoreCase(text.AsSpan(_at + offset + 2, Math.Min(3, text.Length - _at - offset - 2)), "php"u8))
        {
            bool isEnd = _at + offset + Tag == text.Length;
            int behind = At(offset + Tag) is (byte)' ' or (byte)'\t' ? 1 : NewLineLength(offset + Tag);
            if (isEnd || behind > 0)
            {
                return Tag + behind;
            }
        }

        return shortTags ? 2 : 0;
    }

    // Code up to the tag that ends it or, in a string, up to the brace that ends it.
    private void Code(bool isNested)
    {
        int depth = 0;
        while (_at < text.Length)
        {
            byte c = text[_at];
            if (Bytes.IsSpace(c) && c != '\v' && c != '\f')
            {
                int length = 1;
                while (At(length) is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
                {
                    length++;
                }

                Add(SourceKind.Space, length);
            }
            else if (IsAt("?>"u8))
            {
                Add(SourceKind.Name, 2 + NewLineLength(2));
                if (isNested)
                {
                    Html();
                    continue;
                }

                return;
            }
            else if (isNested && c == '}' && depth == 0)
            {
                Add(SourceKind.Keyword, 1);
                return;
            }
            else if (!Comment() && !(_isMember && Name()))
            {
                _isMember = false;
                if (!Quoted() && !Number() && !Name())
                {
                    depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                    Sign();
                }
            }
        }
    }

    private void Sign()
    {
        int length = IsAt("?->"u8) || IsAt("..."u8) ? 3 : IsAt("->"u8) || IsAt("--"u8) ? 2 : CastLength() is > 0 and int cast ? cast : 1;
        _isMember = length is 2 or 3 && Rest[..length].EndsWith("->"u8);
        Add(SourceKind.Keyword, length);
    }

    private bool Comment()
    {
        if (IsAt("/*"u8))
        {
            int end = text.AsSpan(_at + 2).IndexOf("*/"u8);
            Add(SourceKind.Comment, end < 0 ? text.Length - _at : end + 4);
            return true;
        }

        if (!IsAt("//"u8) && (text[_at] != '#' || (At(1) == '[' && !_isMember)))
        {
            return false;
        }

        int length = 0;
        while (_at + length < text.Length && At(length) is not ((byte)'\r' or (byte)'\n') && !(At(length) == '?' && At(length + 1) == '>'))
        {
            length++;
        }

        Add(SourceKind.Comment, length);
        return true;
    }

    private bool Number()
    {
        if (!Bytes.IsDigit(text[_at]) && !(text[_at] == '.' && Bytes.IsDigit(At(1))))
        {
            return false;
        }

        int radix = text[_at] != '0' ? 10 : (At(1) | 0x20) switch { 'x' => 16, 'o' => 8, 'b' => 2, _ => 10 };
        int length = radix != 10 && IsDigit(At(2), radix) ? Digits(2, radix) : Digits(0, 10);
        if (radix == 10 && At(length) == '.')
        {
            length = Digits(length + 1, 10);
        }

        if (radix == 10 && (At(length) | 0x20) == 'e')
        {
            int exponent = length + (At(length + 1) is (byte)'+' or (byte)'-' ? 2 : 1);
            length = Bytes.IsDigit(At(exponent)) ? Digits(exponent, 10) : length;
        }

        Add(SourceKind.Name, length);
        return true;
    }

    private static bool IsDigit(byte c, int radix) => char.IsAsciiHexDigit((char)c) && System.Convert.ToInt32(((char)c).ToString(), 16) < radix;

    private int Digits(int offset, int radix)
    {
        while (IsDigit(At(offset), radix) || (At(offset) == '_' && IsDigit(At(offset + 1), radix)))
        {
            offset++;
        }

        return offset;
    }

    private bool Name()
    {
        bool isMember = _isMember;
        _isMember = false;
        if (text[_at] == '$')
        {
            int variable = NameLength(1);
            Add(variable > 0 ? SourceKind.Name : SourceKind.Keyword, variable + 1);
            return true;
        }

        int length = NameLength(0);
        bool isQualified = false;
        while (At(length) == '\\' && IsNameStart(At(length + 1)))
        {
            isQualified = true;
            length += 1 + NameLength(length + 1);
        }

        if (length == 0)
        {
            return false;
        }

        if (!isQualified && !isMember && KeywordLength(length) is > 0 and int keyword)
        {
            Add(SourceKind.Keyword, keyword);
        }
        else
        {
            Add(SourceKind.Name, length);
        }

        return true;
    }
}
