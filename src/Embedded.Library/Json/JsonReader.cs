using System.Buffers;
using System.Globalization;
using System.Text;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Json;

/// <summary>json_decode().</summary>
internal ref struct JsonReader(ReadOnlySpan<byte> text, bool arrays, int flags, int maxDepth)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private int _at;
    private int _depth;
    private List<PhpObject>? _made;

    /// <summary>0, or why the text is no JSON.</summary>
    public int Error { get; private set; }

    public PhpValue Read()
    {
        var value = Value();
        SkipSpace();
        if (Error == 0 && _at < _text.Length)
        {
            Unexpected();
        }

        return value;
    }

    private PhpValue Fail(int error)
    {
        Error = Error == 0 ? error : Error;
        return default;
    }

    private PhpValue Unexpected()
        => Fail(_at < _text.Length && _text[_at] < 32 ? JsonConstants.JSON_ERROR_CTRL_CHAR
            : _at < _text.Length && _text[_at] >= 0x80 && Rune.DecodeFromUtf8(_text[_at..], out _, out _) != OperationStatus.Done ? JsonConstants.JSON_ERROR_UTF8
            : JsonConstants.JSON_ERROR_SYNTAX);

    private void SkipSpace()
    {
        while (_at < _text.Length && _text[_at] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r')
        {
            _at++;
        }
    }

    private PhpValue Value()
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        SkipSpace();
        if (_at >= _text.Length)
        {
            return Fail(JsonConstants.JSON_ERROR_SYNTAX);
        }

        switch (_text[_at])
        {
            case (byte)'{':
                return Nested('}');
            case (byte)'[':
                return Nested(']');
            case (byte)'"':
                return String();
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                return Number();
            default:
                return Literal("true"u8) ? true : Literal("false"u8) ? false : Literal("null"u8) ? default : Unexpected();
        }
    }

    private bool Literal(ReadOnlySpan<byte> name)
    {
        if (_text.Length - _at < name.Length || Strings.Compare.IgnoreCase(_text.Slice(_at, name.Length), name) != 0)
        {
            return false;
        }

        _at += name.Length;
        return true;
    }

    private PhpValue Nested(char close)
    {
        _at++;
        // A scalar within an array is a level below it, and there is room for one in empty arrays as well.
        if (++_depth >= maxDepth)
        {
            return Fail(JsonConstants.JSON_ERROR_DEPTH);
        }

        var result = close == ']' ? List() : Object();
        _depth--;
        return result;
    }

    private PhpValue List()
    {
        var list = new PhpArray();
        SkipSpace();
        if (TakeIf(']'))
        {
            return list;
        }

        while (true)
        {
            var value = Value();
            if (Error != 0)
            {
                return default;
            }

            list.AddValue(value);
            SkipSpace();
            if (TakeIf(']'))
            {
                return list;
            }

            if (!TakeIf(','))
            {
                return Mismatch('}');
            }
        }
    }

    private PhpValue Mismatch(char other) => _at < _text.Length && _text[_at] == other ? Fail(JsonConstants.JSON_ERROR_STATE_MISMATCH) : Unexpected();

    private PhpValue Object()
    {
        var members = new PhpArray();
        PhpObject? made = null;
        SkipSpace();
        if (!TakeIf('}'))
        {
            while (true)
            {
                SkipSpace();
                if (_at >= _text.Length || _text[_at] != '"')
                {
                    return Mismatch(']');
                }

                var name = String().StringValue;
                SkipSpace();
                if (Error != 0 || !TakeIf(':'))
                {
                    return Unexpected();
                }

                var value = Value();
                if (Error != 0)
                {
                    return default;
                }

                if (!arrays && name.Length > 0 && name[0] == 0)
                {
                    return Fail(JsonConstants.JSON_ERROR_INVALID_PROPERTY_NAME);
                }

                // php makes the object when it has the first member.
                made ??= arrays ? null : MakeObject();
                members.SetItemValue(IntStringKey.FromString(name), value);
                SkipSpace();
                if (TakeIf('}'))
                {
                    break;
                }

                if (!TakeIf(','))
                {
                    return Mismatch(']');
                }
            }
        }

        if (arrays)
        {
            return members;
        }

        made ??= MakeObject();
        made.Dynamic = members.Count == 0 ? null : members;
        return PhpValue.FromClass(made);
    }

    private PhpObject MakeObject()
    {
        var made = new PhpObject(CoreClasses.StdClass);
        (_made ??= []).Add(made);
        return made;
    }

    /// <summary>The result is the caller's, or given up: so are the objects in it.</summary>
    public readonly void Finish(Context ctx, PhpValue result)
    {
        if (_made is null)
        {
            return;
        }

        if (Error == 0)
        {
            Releasing.AdoptMade(_made, result);
            return;
        }

        foreach (var o in _made)
        {
            ctx.FreeObjectId(o.Id);
        }
    }

    private bool TakeIf(char c)
    {
        if (_at < _text.Length && _text[_at] == c)
        {
            _at++;
            return true;
        }

        return false;
    }

    private PhpValue Number()
    {
        int start = _at;
        _at += _text[_at] == '-' ? 1 : 0;
        int digits = SkipDigits();
        if (digits == 0 || (digits > 1 && _text[_at - digits] == '0'))
        {
            _at = digits > 1 ? _at - digits + 1 : _at;
            return digits > 1 ? Fail(JsonConstants.JSON_ERROR_SYNTAX) : Unexpected();
        }

        bool isFloat = false;
        if (_at + 1 < _text.Length && _text[_at] == '.' && Bytes.IsDigit(_text[_at + 1]))
        {
            _at++;
            SkipDigits();
            isFloat = true;
        }

        if (_at < _text.Length && (_text[_at] | 0x20) == 'e')
        {
            int sign = _at + 1 < _text.Length && _text[_at + 1] is (byte)'+' or (byte)'-' ? 2 : 1;
            if (_at + sign < _text.Length && Bytes.IsDigit(_text[_at + sign]))
            {
                _at += sign;
                SkipDigits();
                isFloat = true;
            }
        }

        var number = _text[start.._at];
        if (!isFloat)
        {
            if (number.SequenceEqual("-0"u8))
            {
                return 0;
            }

            if (long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long integer))
            {
                return integer;
            }

            if ((flags & JsonConstants.JSON_BIGINT_AS_STRING) != 0)
            {
                return Bytes.Copy(number);
            }
        }

        return double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private int SkipDigits()
    {
        int start = _at;
        while (_at < _text.Length && Bytes.IsDigit(_text[_at]))
        {
            _at++;
        }

        return _at - start;
    }

    private PhpValue String()
    {
        _at++;
        int plain = _text[_at..].IndexOfAny((byte)'"', (byte)'\\');
        if (plain >= 0 && _text[_at + plain] == '"' && Ascii.IsValid(_text.Slice(_at, plain)) && _text.Slice(_at, plain).IndexOfAnyInRange((byte)0, (byte)31) < 0)
        {
            var simple = Bytes.Copy(_text.Slice(_at, plain));
            _at += plain + 1;
            return simple;
        }

        var result = new ByteBuilder();
        while (_at < _text.Length)
        {
            byte c = _text[_at];
            if (c == '"')
            {
                _at++;
                return result.ToPhpString();
            }

            if (c < 32)
            {
                return Fail(JsonConstants.JSON_ERROR_CTRL_CHAR);
            }

            if (c == '\\')
            {
                if (!Escape(result))
                {
                    return default;
                }
            }
            else if (c < 0x80)
            {
                result.Add(c);
                _at++;
            }
            else if (Rune.DecodeFromUtf8(_text[_at..], out _, out int used) == OperationStatus.Done)
            {
                result.Add(_text.Slice(_at, used));
                _at += used;
            }
            else if ((flags & JsonConstants.JSON_INVALID_UTF8_IGNORE) != 0)
            {
                _at += used;
            }
            else if ((flags & JsonConstants.JSON_INVALID_UTF8_SUBSTITUTE) != 0)
            {
                result.Add("\uFFFD"u8);
                _at += used;
            }
            else
            {
                return Fail(JsonConstants.JSON_ERROR_UTF8);
            }
        }

        return Fail(JsonConstants.JSON_ERROR_CTRL_CHAR);
    }

    private bool Escape(ByteBuilder result)
    {
        byte kind = _at + 1 < _text.Length ? _text[_at + 1] : (byte)0;
        int index = "\"\\/bfnrt"u8.IndexOf(kind);
        if (index >= 0 && kind != 0)
        {
            result.Add("\"\\/\b\f\n\r\t"[index]);
            _at += 2;
            return true;
        }

        if (kind != 'u' || !TryUnit(_at + 2, out int unit))
        {
            Fail(JsonConstants.JSON_ERROR_SYNTAX);
            return false;
        }

        _at += 6;
        Rune rune;
        if (unit is >= 0xD800 and < 0xE000)
        {
            if (unit >= 0xDC00 || _at + 1 >= _text.Length || _text[_at] != '\\' || _text[_at + 1] != 'u' || !TryUnit(_at + 2, out int low) || low is < 0xDC00 or >= 0xE000)
            {
                Fail(JsonConstants.JSON_ERROR_UTF16);
                return false;
            }

            _at += 6;
            rune = new Rune((char)unit, (char)low);
        }
        else
        {
            rune = new Rune(unit);
        }

        Span<byte> utf8 = stackalloc byte[4];
        int length = rune.EncodeToUtf8(utf8);
        result.Add(utf8[..length]);
        return true;
    }

    private readonly bool TryUnit(int at, out int unit)
    {
        unit = 0;
        return at + 4 <= _text.Length && int.TryParse(_text.Slice(at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out unit);
    }
}
