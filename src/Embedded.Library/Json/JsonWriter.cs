using System.Buffers;
using System.Text;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Json;

/// <summary>json_encode().</summary>
internal sealed class JsonWriter(Context ctx, int flags, long maxDepth)
{
    /// <summary>What some flag or none has written in another way.</summary>
    private static readonly SearchValues<byte> s_special = SearchValues.Create([.. Enumerable.Range(0, 256).Where(c => c is < 32 or > 126 or '"' or '\\' or '/' or '<' or '>' or '&' or '\'').Select(c => (byte)c)]);

    private readonly ByteBuilder _out = new(128);
    private readonly Stack<object> _open = new();
    private int _depth;

    public int Error { get; private set; }

    public PhpString Text => _out.ToPhpString();

    private bool Has(int flag) => (flags & flag) != 0;

    private bool GoesOn => Error == 0 || Has(JsonConstants.JSON_PARTIAL_OUTPUT_ON_ERROR);

    private void Fail(int error)
    {
        Error = error;
        _out.Add("null");
    }

    public void Write(PhpValue stored)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        var value = stored.GetValue();
        switch (value.TypeCode)
        {
            case PhpTypeCode.Null:
                _out.Add("null"u8);
                break;
            case PhpTypeCode.Boolean:
                _out.Add(value.Boolean ? "true"u8 : "false"u8);
                break;
            case PhpTypeCode.Long:
                _out.Add(value.Long);
                break;
            case PhpTypeCode.Double:
                WriteDouble(value.Double);
                break;
            case PhpTypeCode.String or PhpTypeCode.MutableString:
                WriteString(value.StringValue, Has(JsonConstants.JSON_NUMERIC_CHECK));
                break;
            case PhpTypeCode.PhpArray:
                WriteArray(stored, value.Array);
                break;
            default:
                if (value.Object is PhpObject o)
                {
                    WriteObject(o);
                }
                else if (value.Object is IPhpObjectLike)
                {
                    _out.Add("{}");
                }
                else
                {
                    Fail(JsonConstants.JSON_ERROR_UNSUPPORTED_TYPE);
                }

                break;
        }
    }

    private void WriteDouble(double value)
    {
        if (!double.IsFinite(value))
        {
            Error = JsonConstants.JSON_ERROR_INF_OR_NAN;
            _out.Add('0');
            return;
        }

        byte[] text = FloatFormat.Format(value, ctx.SerializePrecision);
        bool exponent = text.AsSpan().Contains((byte)'E');
        for (int i = 0; exponent && i < text.Length; i++)
        {
            text[i] = text[i] == 'E' ? (byte)'e' : text[i];
        }

        _out.Add(text);
        if (Has(JsonConstants.JSON_PRESERVE_ZERO_FRACTION) && !text.AsSpan().Contains((byte)'.'))
        {
            _out.Add(".0");
        }
    }

    private bool Enter(object identity)
    {
        if (IsOpen(identity))
        {
            Fail(JsonConstants.JSON_ERROR_RECURSION);
            return false;
        }

        _open.Push(identity);
        _depth++;
        return true;
    }

    // Few are open at a time.
    private bool IsOpen(object identity)
    {
        foreach (object open in _open)
        {
            if (ReferenceEquals(open, identity))
            {
                return true;
            }
        }

        return false;
    }

    private void Leave()
    {
        if (_depth > maxDepth && Error == 0)
        {
            Error = JsonConstants.JSON_ERROR_DEPTH;
        }

        _depth--;
        _open.Pop();
    }

    // What has no elements counts as a level, too.
    private void WriteEmpty(string brackets)
    {
        if (_depth >= maxDepth && Error == 0)
        {
            Error = JsonConstants.JSON_ERROR_DEPTH;
        }

        _out.Add(brackets);
    }

    private void NewLine()
    {
        if (Has(JsonConstants.JSON_PRETTY_PRINT))
        {
            _out.Add('\n');
            _out.Fill((byte)' ', _depth * 4);
        }
    }

    private void WriteArray(PhpValue stored, PhpArray array)
    {
        bool isList = array.IsList && !Has(JsonConstants.JSON_FORCE_OBJECT);
        if (array.Count == 0)
        {
            WriteEmpty(isList ? "[]" : "{}");
            return;
        }

        object identity = stored.IsAlias ? stored.Alias : array;
        if (!Enter(identity))
        {
            return;
        }

        _out.Add(isList ? '[' : '{');
        bool first = true;
        foreach (var (key, item) in array)
        {
            Separate(ref first);
            if (!isList)
            {
                WriteName(key.Text);
            }

            Write(item);
            if (!GoesOn)
            {
                break;
            }
        }

        Close(isList ? ']' : '}');
    }

    private void Separate(ref bool first)
    {
        if (!first)
        {
            _out.Add(',');
        }

        first = false;
        NewLine();
    }

    private void Close(char bracket)
    {
        Leave();
        NewLine();
        _out.Add(bracket);
    }

    private void WriteName(PhpString name)
    {
        WriteString(name, false);
        _out.Add(Has(JsonConstants.JSON_PRETTY_PRINT) ? ": " : ":");
    }

    private void WriteObject(PhpObject o)
    {
        if (o.Class.IsSubclassOf("JsonSerializable"))
        {
            WriteSerializable(o);
            return;
        }

        if (o.EnumCaseName is not null)
        {
            var value = o.GetPropertyValue("value");
            if (value.IsNull)
            {
                Error = JsonConstants.JSON_ERROR_NON_BACKED_ENUM;
                _out.Add('0');
                return;
            }

            Write(value);
            return;
        }

        var properties = o is Spl.ArrayStorage elements ? elements.Elements : o.PublicProperties;
        if (properties.Count == 0)
        {
            WriteEmpty("{}");
            return;
        }

        if (!Enter(o))
        {
            return;
        }

        _out.Add('{');
        bool first = true;
        foreach (var (key, item) in properties)
        {
            Separate(ref first);
            WriteName(key.Text);
            Write(item);
            if (!GoesOn)
            {
                break;
            }
        }

        Close('}');
    }

    private void WriteSerializable(PhpObject o)
    {
        if (IsOpen(o))
        {
            Fail(JsonConstants.JSON_ERROR_RECURSION);
            return;
        }

        _open.Push(o);
        var value = Classes.Iteration.Call(ctx, o, "jsonSerialize");
        _open.Pop();
        if (ReferenceEquals(value.AsObject(), o))
        {
            var properties = o is Spl.ArrayStorage elements ? elements.Elements : o.VisibleProperties(null);
            Write(properties.Count == 0 || !properties.IsList ? properties.Count == 0 ? PhpValue.FromClass(new PhpObject(CoreClasses.StdClass)) : properties : properties);
            return;
        }

        Write(value);
    }

    private void WriteString(PhpString value, bool asNumber)
    {
        var text = value.AsSpan();
        if (asNumber && Convert.IsNumeric(text, out var number))
        {
            Write(number);
            return;
        }

        int start = _out.Length;
        _out.Add('"');
        while (text.Length > 0)
        {
            int plain = text.IndexOfAny(s_special);
            if (plain != 0)
            {
                plain = plain < 0 ? text.Length : plain;
                _out.Add(text[..plain]);
                text = text[plain..];
                continue;
            }

            byte c = text[0];
            if (c < 0x80)
            {
                WriteAscii(c);
                text = text[1..];
                continue;
            }

            int code = Utf8Characters.Next(text, out int used);
            if (code < 0)
            {
                if (Has(JsonConstants.JSON_INVALID_UTF8_IGNORE))
                {
                    text = text[used..];
                    continue;
                }

                if (!Has(JsonConstants.JSON_INVALID_UTF8_SUBSTITUTE))
                {
                    _out.Length = start;
                    Fail(JsonConstants.JSON_ERROR_UTF8);
                    return;
                }

                WriteRune(Rune.ReplacementChar, "\uFFFD"u8);
                text = text[used..];
                continue;
            }

            WriteRune(new Rune(code), text[..used]);
            text = text[used..];
        }

        _out.Add('"');
    }

    private void WriteRune(Rune rune, ReadOnlySpan<byte> bytes)
    {
        bool plain = Has(JsonConstants.JSON_UNESCAPED_UNICODE)
            && (rune.Value is not (0x2028 or 0x2029) || Has(JsonConstants.JSON_UNESCAPED_LINE_TERMINATORS));
        if (plain)
        {
            _out.Add(bytes);
            return;
        }

        Span<char> units = stackalloc char[2];
        int count = rune.EncodeToUtf16(units);
        for (int i = 0; i < count; i++)
        {
            Escape(units[i]);
        }
    }

    private void Escape(int unit)
    {
        _out.Add("\\u");
        for (int shift = 12; shift >= 0; shift -= 4)
        {
            _out.Add("0123456789abcdef"[unit >> shift & 15]);
        }
    }

    private void WriteHex(byte c)
    {
        _out.Add("\\u00");
        _out.Add("0123456789ABCDEF"[c >> 4]);
        _out.Add("0123456789ABCDEF"[c & 15]);
    }

    private void WriteAscii(byte c)
    {
        switch (c)
        {
            case (byte)'"' when Has(JsonConstants.JSON_HEX_QUOT):
            case (byte)'<' or (byte)'>' when Has(JsonConstants.JSON_HEX_TAG):
            case (byte)'&' when Has(JsonConstants.JSON_HEX_AMP):
            case (byte)'\'' when Has(JsonConstants.JSON_HEX_APOS):
                WriteHex(c);
                break;
            case (byte)'/' when !Has(JsonConstants.JSON_UNESCAPED_SLASHES):
            case (byte)'"' or (byte)'\\':
                _out.Add('\\');
                _out.Add(c);
                break;
            case 8:
                _out.Add("\\b");
                break;
            case 9:
                _out.Add("\\t");
                break;
            case 10:
                _out.Add("\\n");
                break;
            case 12:
                _out.Add("\\f");
                break;
            case 13:
                _out.Add("\\r");
                break;
            case < 32:
                Escape(c);
                break;
            default:
                _out.Add(c);
                break;
        }
    }
}
