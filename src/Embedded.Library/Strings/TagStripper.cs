using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>Takes tags out of a text as php's strip_tags() does: byte by byte, with as much knowledge of HTML and PHP as that has.</summary>
internal ref struct TagStripper
{
    private readonly ReadOnlySpan<byte> _text;
    private readonly PhpString _allowed;
    private readonly ByteBuilder _out;
    private readonly ByteBuilder _tag = new();
    private State _state;
    private int _at;
    private int _depth;
    private int _parentheses;
    private byte _quote;
    private byte _last;
    private bool _isXml;

    private TagStripper(ReadOnlySpan<byte> text, PhpString allowed)
    {
        _text = text;
        _allowed = allowed;
        _out = new ByteBuilder(text.Length);
    }

    private enum State
    {
        Text,
        Html,
        Php,
        Declaration,
        Comment,
    }

    /// <summary>The text without its tags.</summary>
    /// <param name="text">The text.</param>
    /// <param name="allowed">Tags that stay, as <c>&lt;a&gt;&lt;b&gt;</c>, in lower case.</param>
    public static PhpString Strip(ReadOnlySpan<byte> text, PhpString allowed)
    {
        var stripper = new TagStripper(text, allowed);
        for (; stripper._at < text.Length; stripper._at++)
        {
            stripper.Take(text[stripper._at]);
        }

        return stripper._out.ToPhpString();
    }

    private void Take(byte c)
    {
        if (c == 0 || (c == '<' && _quote != 0))
        {
            return;
        }

        if (c == '>' && _state != State.Comment)
        {
            if (_depth > 0)
            {
                _depth--;
                return;
            }

            if (_quote != 0)
            {
                return;
            }
        }

        switch (_state)
        {
            case State.Text:
                TakeText(c);
                break;
            case State.Html:
                TakeHtml(c);
                break;
            case State.Php:
                TakePhp(c);
                break;
            case State.Declaration:
                TakeDeclaration(c);
                break;
            default:
                if (c == '>' && _quote == 0 && Before(1) == '-' && Before(2) == '-')
                {
                    Leave();
                }

                break;
        }
    }

    private void TakeText(byte c)
    {
        switch (c)
        {
            case (byte)'<' when !Bytes.IsSpace(After(1)):
                _last = c;
                _state = State.Html;
                _tag.Add(c);
                break;
            default:
                _out.Add(c);
                break;
        }
    }

    private void TakeHtml(byte c)
    {
        switch (c)
        {
            case (byte)'<' when !Bytes.IsSpace(After(1)):
                _depth++;
                break;
            case (byte)'>':
                _last = c;
                if (_isXml && Before(1) == '-')
                {
                    break;
                }

                _tag.Add(c);
                if (IsAllowed())
                {
                    _out.Add(_tag.AsSpan());
                }

                Leave();
                break;
            case (byte)'!' when Before(1) == '<':
                _last = c;
                _state = State.Declaration;
                break;
            case (byte)'?' when Before(1) == '<':
                _parentheses = 0;
                _state = State.Php;
                break;
            default:
                if (c is (byte)'"' or (byte)'\'')
                {
                    ToggleQuote(c);
                }

                _tag.Add(c);
                break;
        }
    }

    private void TakePhp(byte c)
    {
        bool isQuoted = _last is (byte)'"' or (byte)'\'';
        switch (c)
        {
            case (byte)'(' when !isQuoted:
                _last = c;
                _parentheses++;
                break;
            case (byte)')' when !isQuoted:
                _last = c;
                _parentheses--;
                break;
            case (byte)'>' when _parentheses == 0 && _last != '"' && Before(1) == '?':
                Leave();
                break;
            case (byte)'"' or (byte)'\'' when Before(1) != '\\':
                _last = _last == c ? (byte)0 : _last != '\\' ? c : _last;
                ToggleQuote(c);
                break;
            case (byte)'l' or (byte)'L' when _at > 4 && IsBefore("<?xm"u8): // php does not see it at the very beginning
                _state = State.Html;
                _isXml = true;
                break;
        }
    }

    private void TakeDeclaration(byte c)
    {
        switch (c)
        {
            case (byte)'>':
                Leave();
                break;
            case (byte)'"' or (byte)'\'' when Before(1) != '\\':
                ToggleQuote(c);
                break;
            case (byte)'-' when Before(1) == '-' && Before(2) == '!':
                _state = State.Comment;
                break;
            case (byte)'E' or (byte)'e' when IsBefore("<!doctyp"u8):
                _state = State.Html;
                break;
        }
    }

    private void Leave()
    {
        _quote = 0;
        _isXml = false;
        _state = State.Text;
        _tag.Clear();
    }

    private void ToggleQuote(byte c)
    {
        if (_at > 0 && (_quote == 0 || _quote == c))
        {
            _quote = _quote == 0 ? c : (byte)0;
        }
    }

    // The tag's name alone, in lower case, with the brackets and without slashes, is looked for among what is allowed.
    private readonly bool IsAllowed()
    {
        if (_allowed.IsEmpty)
        {
            return false;
        }

        var tag = _tag.AsSpan();
        var name = new ByteBuilder();
        bool hasBegun = false;
        for (int i = 0; i < tag.Length && tag[i] != '>'; i++)
        {
            byte c = Bytes.ToLower(tag[i]);
            if (c == '<')
            {
                name.Add(c);
            }
            else if (Bytes.IsSpace(c))
            {
                if (hasBegun)
                {
                    break;
                }
            }
            else
            {
                hasBegun = true;
                if (c != '/' || (tag[i - 1] != '<' && tag[i + 1] != '>'))
                {
                    name.Add(c);
                }
            }
        }

        name.Add('>');
        return _allowed.AsSpan().IndexOf(name.AsSpan()) >= 0;
    }

    private readonly byte Before(int distance) => _at >= distance ? _text[_at - distance] : (byte)0;

    private readonly byte After(int distance) => _at + distance < _text.Length ? _text[_at + distance] : (byte)0;

    private readonly bool IsBefore(ReadOnlySpan<byte> lower)
    {
        for (int i = 0; i < lower.Length; i++)
        {
            if (Bytes.ToLower(Before(lower.Length - i)) != lower[i])
            {
                return false;
            }
        }

        return true;
    }
}
