using System.Globalization;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Variables;

/// <summary>unserialize(). A text that is wrong anywhere gives no value at all; where reading stopped is told as php tells it.</summary>
internal sealed partial class Unserializer
{
    private const int MaxElements = 0x40000000;
    private const int PlainDigits = 18; // with so many, numbers have no limit to think of

    private readonly Context _ctx;
    private readonly byte[] _text;
    private readonly SerializationState _state;
    private readonly UnserializedParts _parts;
    private readonly bool _isOutermost;

    private Unserializer(Context ctx, byte[] text)
    {
        _ctx = ctx;
        _text = text;
        _state = SerializationState.Of(ctx);
        _parts = _state.BeginReading(out _isOutermost);
    }

    /// <summary>Where reading stands: where it failed, when it did.</summary>
    public int Position { get; set; }

    /// <summary>The byte there; 0 at the end.</summary>
    public byte Next => At(Position);

    /// <summary>The objects' methods are called when all was read, also where what follows them is wrong.</summary>
    public static bool TryRun(Context ctx, PhpString text, Func<Unserializer, bool> read, out int position)
    {
        var reader = new Unserializer(ctx, text.ToBytes());
        bool ok;
        try
        {
            ok = read(reader);
        }
        catch
        {
            reader._state.EndReading();
            throw;
        }

        position = reader.Position;
        try
        {
            if (reader._isOutermost)
            {
                reader.WakeUp();
            }
        }
        finally
        {
            reader._state.EndReading();
        }

        return ok;
    }

    /// <summary>Sets options; what was set is in force again when the reading within is done.</summary>
    public bool WithOptions(Func<string, bool> isAllowed, long? maxDepth, Func<bool> read)
    {
        var (oldAllowed, oldMax, oldDepth) = (_parts.IsAllowed, _parts.MaxDepth, _parts.Depth);
        _parts.IsAllowed = isAllowed;
        if (maxDepth is not null)
        {
            (_parts.MaxDepth, _parts.Depth) = (maxDepth, 0);
        }

        try
        {
            return read();
        }
        finally
        {
            (_parts.IsAllowed, _parts.MaxDepth, _parts.Depth) = (oldAllowed, oldMax, oldDepth);
        }
    }

    /// <summary>Goes past a byte; false where it is not there.</summary>
    public bool Skip(char expected)
    {
        if (Position >= _text.Length || _text[Position] != expected)
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Goes past a letter and a colon. Where only the colon is missing, the position is the colon's.</summary>
    public bool SkipLabel(char expected) => Skip(expected) && Skip(':');

    public bool TryRead(out PhpValue value)
    {
        var cell = new PhpAlias(default);
        bool ok = Read(new UnserializedPlace(cell, default));
        value = ok ? cell.Value : default;
        if (_isOutermost && _parts.IsOnlyData)
        {
            if (ok || _parts.WakeUps.Count > 0 || _parts.HasDestructors)
            {
                Releasing.AdoptMade(_parts.Made, value);
            }
            else
            {
                // Nobody has seen the objects: their numbers are free again, the last one's is the next to be used.
                foreach (var ended in _parts.Ended)
                {
                    _ctx.FreeObjectId(ended.Id);
                }

                _parts.Made.Clear();
            }

            _parts.Result = value.AsObject();
        }

        return ok;
    }

    // Calls the methods of the objects that were read, and then releases those that are not in the result; all of them where a method throws.
    private void WakeUp()
    {
        var made = _parts.IsOnlyData ? _parts.Made : [];
        foreach (var o in made)
        {
            Releasing.Protect(PhpValue.FromClass(o));
        }

        int called = 0;
        try
        {
            foreach (var (target, method, data) in _parts.WakeUps)
            {
                called++;
                Releasing.Adopt(data);
                _state.Apart(() => data is null ? method.Call0(_ctx, target) : method.Call1(_ctx, target, data));
            }
        }
        catch
        {
            // The objects that did not wake up, this one too, are not destructed.
            foreach (var (target, _, _) in _parts.WakeUps.Skip(called - 1))
            {
                target.IsDestructed = true;
            }

            _parts.Result = null;
            throw;
        }
        finally
        {
            foreach (var o in made)
            {
                Releasing.Unprotect(PhpValue.FromClass(o));
            }

            foreach (var o in made)
            {
                if (o != _parts.Result)
                {
                    Releasing.Discard(PhpValue.FromClass(o));
                }
            }
        }
    }

    private byte At(int position) => position < _text.Length ? _text[position] : (byte)0;

    private int Left => _text.Length - Position;

    private void Remember(UnserializedPlace? place)
    {
        if (place is { } known)
        {
            _parts.Places.Add(known);
        }
    }

    // Keys have no place: what would need one is wrong there.
    private bool Read(UnserializedPlace? place) => Read(place, out _);

    private bool Read(UnserializedPlace? place, out PhpValue value)
    {
        value = default;
        if (Position >= _text.Length)
        {
            return false;
        }

        byte kind = _text[Position];
        if (kind != 'R')
        {
            Remember(place);
        }

        if (kind == '}')
        {
            _ctx.Notice("unserialize(): Unexpected end of serialized data");
            return false;
        }

        if (kind == 'N' && At(Position + 1) == ';')
        {
            Position += 2;
            place?.Set(default);
            return true;
        }

        if (At(Position + 1) != ':')
        {
            return false;
        }

        bool ok = (char)kind switch
        {
            'b' => ReadBoolean(out value),
            'i' => ReadLong(out value),
            'd' => ReadDouble(out value),
            's' => ReadString(out value),
            'S' => ReadEscaped(out value),
            'E' => ReadEnum(place, out value),
            'r' => ReadSame(place, out value),
            'R' => ReadReference(place, out value),
            'a' => ReadArray(place),
            'O' or 'C' => ReadObject(place, kind == 'C'),
            _ => false,
        };
        if (ok && kind is not ((byte)'a' or (byte)'O' or (byte)'C'))
        {
            place?.Set(value);
        }

        return ok;
    }

    // Goes past digits; -1 where there is none.
    private int Digits(int position)
    {
        int start = position;
        while (At(position) is >= (byte)'0' and <= (byte)'9')
        {
            position++;
        }

        return position == start ? -1 : position;
    }

    // A number after the letter and the colon: where what follows it is, and what it is; numbers that are too great begin anew at 0.
    private bool ReadUnsigned(string then, out int end, out ulong number)
    {
        number = 0;
        end = Position + 2;
        while (end < _text.Length && Bytes.IsDigit(_text[end]))
        {
            number = unchecked((number * 10) + _text[end++] - '0');
        }

        if (end == Position + 2)
        {
            end = -1;
            return false;
        }

        foreach (char c in then)
        {
            if (At(end++) != c)
            {
                return false;
            }
        }

        return true;
    }

    // A number with a sign or none; 0 where there is none.
    private long ParseSigned(int position, out int end)
    {
        bool isNegative = At(position) == '-';
        int start = position + (At(position) is (byte)'-' or (byte)'+' ? 1 : 0);
        while (At(start) == '0')
        {
            start++;
        }

        end = Math.Max(Digits(start), start);
        if (end == start)
        {
            return 0;
        }

        if (long.TryParse(_text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out long number))
        {
            return isNegative ? -number : number;
        }

        if (!isNegative || !_text.AsSpan(start, end - start).SequenceEqual("9223372036854775808"u8))
        {
            _ctx.Warning("unserialize(): Numerical result out of range");
        }

        return isNegative ? long.MinValue : long.MaxValue;
    }

    private bool ReadBoolean(out PhpValue value)
    {
        byte digit = At(Position + 2);
        value = digit == '1';
        if (digit is not ((byte)'0' or (byte)'1') || At(Position + 3) != ';')
        {
            return false;
        }

        Position += 4;
        return true;
    }

    private bool ReadLong(out PhpValue value)
    {
        value = default;
        long number = 0;
        int at = Position + 2;
        int last = Math.Min(at + PlainDigits, _text.Length - 1);
        while (at < last && Bytes.IsDigit(_text[at]))
        {
            number = number * 10 + _text[at++] - '0';
        }

        if (at > Position + 2 && At(at) == ';')
        {
            value = number;
            Position = at + 1;
            return true;
        }

        int end = Digits(Position + (At(Position + 2) is (byte)'-' or (byte)'+' ? 3 : 2));
        if (end < 0 || At(end) != ';')
        {
            return false;
        }

        int start = Position + 2;
        Position = end + 1;
        value = ParseSigned(start, out _);
        return true;
    }

    private static readonly Dictionary<string, double> s_special = new()
    {
        ["NAN"] = double.NaN,
        ["INF"] = double.PositiveInfinity,
        ["-INF"] = double.NegativeInfinity,
    };

    private bool ReadDouble(out PhpValue value)
    {
        value = default;
        int length = _text.AsSpan(Position + 2).IndexOf((byte)';');
        if (length < 0)
        {
            return false;
        }

        string digits = Bytes.Latin1(_text.AsSpan(Position + 2, length));
        if (!s_special.TryGetValue(digits, out double number)
            && !(digits.AsSpan().IndexOfAnyExcept("0123456789+-.eE") < 0
                && double.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number)))
        {
            return false;
        }

        value = number;
        Position += length + 3;
        return true;
    }

    // A text in quotes and what follows it. Where it is wrong is told as php does.
    private bool ReadQuoted(char then, bool mayBeEmpty, out int start, out int length)
    {
        length = 0;
        if (!ReadUnsigned(":\"", out start, out ulong wanted))
        {
            return false;
        }

        if (wanted > (ulong)(_text.Length - start) || (wanted == 0 && !mayBeEmpty))
        {
            Position += 2;
            return false;
        }

        length = (int)wanted;
        return EndQuoted(start + length, then);
    }

    private bool EndQuoted(int end, char then)
    {
        if (At(end) != '"')
        {
            Position = end;
            return false;
        }

        if (At(end + 1) != then)
        {
            Position = end + 1;
            return false;
        }

        return true;
    }

    private bool ReadString(out PhpValue value)
    {
        value = default;
        if (!ReadQuoted(';', true, out int start, out int length))
        {
            return false;
        }

        value = Bytes.Copy(_text.AsSpan(start, length));
        Position = start + length + 2;
        return true;
    }

    // Bytes that would not do in text are given as \xx in hexadecimal.
    private bool ReadEscaped(out PhpValue value)
    {
        value = default;
        if (!ReadUnsigned(":\"", out int at, out ulong wanted))
        {
            return false;
        }

        if (wanted > (ulong)(_text.Length - at))
        {
            Position += 2;
            return false;
        }

        var result = new ByteBuilder();
        while (result.Length < (long)wanted)
        {
            if (at >= _text.Length)
            {
                return false;
            }

            byte c = _text[at++];
            if (c == '\\')
            {
                if (at + 2 > _text.Length || !byte.TryParse(_text.AsSpan(at, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out c))
                {
                    return false;
                }

                at += 2;
            }

            result.Add(c);
        }

        if (!EndQuoted(at, ';'))
        {
            return false;
        }

        value = result.ToPhpString();
        Position = at + 2;
        return true;
    }

    private bool ReadNumber(out UnserializedPlace target)
    {
        target = default;
        if (!ReadUnsigned(";", out int end, out ulong number))
        {
            return false;
        }

        Position = end;
        if (number == 0 || number > (ulong)_parts.Places.Count)
        {
            return false;
        }

        target = _parts.Places[(int)number - 1];
        return true;
    }

    private bool ReadSame(UnserializedPlace? place, out PhpValue value)
    {
        value = default;
        if (!ReadNumber(out var target) || place is null || target == place)
        {
            return false;
        }

        value = target.Value;
        return value.AsObject() is PhpObject;
    }

    private bool ReadReference(UnserializedPlace? place, out PhpValue value)
    {
        value = default;
        if (!ReadNumber(out var target) || place is null || target == place)
        {
            return false;
        }

        _parts.IsOnlyData = false;
        value = target.Refer();
        return true;
    }

    private bool ReadArray(UnserializedPlace? place)
    {
        if (!ReadUnsigned(":{", out int end, out ulong number))
        {
            return false;
        }

        long count = end - Position <= PlainDigits ? (long)number : ParseSigned(Position + 2, out _);
        Position = end;
        if (place is null || count >= MaxElements || count > Left / 2)
        {
            return false;
        }

        var array = new PhpArray((int)Math.Max(count, 0));
        place.Value.Set(array);
        return (count == 0 || ReadElements(array, count)) && Skip('}');
    }

    private bool ReadElements(PhpArray array, long count)
    {
        if (!TryDeepen())
        {
            return false;
        }

        bool ok = ReadEntries(array, count);
        _parts.Depth--;
        return ok;
    }

    private bool ReadEntries(PhpArray array, long count)
    {
        while (count-- > 0)
        {
            if (!TryReadKey(out var key))
            {
                return false;
            }

            // What is in an element finds its place; where reading stops, there is null.
            var place = new UnserializedPlace(array, key);
            bool isWithin = Next is not ((byte)'i' or (byte)'s' or (byte)'b' or (byte)'d' or (byte)'N');
            if (isWithin)
            {
                place.Set(default);
            }

            if (!Read(place))
            {
                if (!isWithin)
                {
                    place.Set(default);
                }

                return false;
            }

            if (!IsBetween(count))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryReadKey(out IntStringKey key)
    {
        key = default;
        if (!Read(null, out var value) || !(value.IsLong || value.IsStringValue))
        {
            return false;
        }

        key = value.IsLong ? value.Long : IntStringKey.FromString(value.StringValue);
        return true;
    }

    // What comes before another entry must have an end.
    private bool IsBetween(long left)
    {
        if (left > 0 && _text[Position - 1] is not ((byte)';' or (byte)'}'))
        {
            Position--;
            return false;
        }

        return true;
    }

    private bool TryDeepen()
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        long most = _parts.MaxDepth ??= _ctx.Ini.TryGet("unserialize_max_depth", out var set) ? Convert.ToLong(set) : 0;
        if (most > 0 && _parts.Depth >= most)
        {
            _ctx.Warning($"unserialize(): Maximum depth of {most} exceeded. The depth limit can be changed using the max_depth unserialize() option or the unserialize_max_depth ini setting");
            return false;
        }

        _parts.Depth++;
        return true;
    }
}
