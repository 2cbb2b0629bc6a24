using System.Globalization;
using System.Text;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Variables;

/// <summary>unserialize(). A text that is wrong anywhere gives no value at all.</summary>
internal sealed class Unserializer(Context ctx, byte[] text, Func<string, bool> isAllowed, long maxDepth = Unserializer.DefaultDepth)
{
    public const long DefaultDepth = 4096;

    private readonly List<Slot> _slots = [];
    private readonly List<Action> _wakeUps = [];
    private int _depth;
    private bool _isEnumError;

    /// <summary>Where reading stands: where it failed, when it did.</summary>
    public int Position { get; private set; }

    /// <summary>Goes past a text; false where it is not there.</summary>
    public bool Skip(string expected)
    {
        if (!text.AsSpan(Position).StartsWith(Encoding.ASCII.GetBytes(expected)))
        {
            return false;
        }

        Position += expected.Length;
        return true;
    }

    public bool TryRead(out PhpValue value)
    {
        bool result = Read(out value, null);
        if (result)
        {
            foreach (var wakeUp in _wakeUps)
            {
                wakeUp();
            }

            _wakeUps.Clear();
            if (_onlyDataMade)
            {
                Releasing.AdoptMade(_made, value);
            }

            _made.Clear();
        }

        return result;
    }

    // The objects of a result, and whether it and they are all that holds them: no code of theirs ran, and there are no references.
    private readonly List<PhpObject> _made = [];
    private bool _onlyDataMade = true;

    // A place that later parts may refer to by number.
    private sealed class Slot
    {
        public PhpValue Value { get; set; }

        public Func<PhpAlias>? MakeAlias { get; set; }
    }

    private bool Read(out PhpValue value, Func<PhpAlias>? makeAlias)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        value = default;
        int start = Position;
        if (Position + 1 >= text.Length)
        {
            return false;
        }

        byte kind = text[Position];
        if (kind == 'N')
        {
            if (text[Position + 1] != ';')
            {
                return false;
            }

            Position += 2;
            Remember(default, makeAlias);
            return true;
        }

        if (text[Position + 1] != ':')
        {
            return false;
        }

        Position += 2;
        bool ok = (char)kind switch
        {
            'b' or 'i' => ReadLong(kind, out value),
            'd' => ReadDouble(out value),
            's' => ReadString(out var s) && Take(';') && Set(s, out value),
            'S' => ReadEscaped(out var s) && Take(';') && Set(s, out value),
            'a' => ReadArray(out value, makeAlias),
            'O' => ReadObject(out value, makeAlias),
            'E' => ReadEnum(out value),
            'R' or 'r' => ReadReference(kind, out value),
            _ => false,
        };
        if (!ok)
        {
            Position = kind is (byte)'a' or (byte)'O' or (byte)'s' || _isEnumError ? Position : start;
            return false;
        }

        if (kind is not ((byte)'a' or (byte)'O' or (byte)'R'))
        {
            Remember(value, makeAlias);
        }

        return true;
    }

    private Slot Remember(PhpValue value, Func<PhpAlias>? makeAlias)
    {
        var slot = new Slot { Value = value, MakeAlias = makeAlias };
        _slots.Add(slot);
        return slot;
    }

    private static bool Set(PhpString text, out PhpValue value)
    {
        value = text;
        return true;
    }

    private bool Take(char c)
    {
        if (Position < text.Length && text[Position] == c)
        {
            Position++;
            return true;
        }

        return false;
    }

    private bool Until(char end, out ReadOnlySpan<byte> part)
    {
        int length = text.AsSpan(Position).IndexOf((byte)end);
        part = length < 0 ? default : text.AsSpan(Position, length);
        Position += length < 0 ? 0 : length + 1;
        return length >= 0;
    }

    // Counts and lengths have no sign.
    private bool ReadCount(char end, out long number)
        => ReadInteger(end, out number) && number >= 0;

    private bool ReadInteger(char end, out long number)
    {
        number = 0;
        return Until(end, out var digits) && long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
    }

    private bool ReadLong(byte kind, out PhpValue value)
    {
        value = default;
        if (!Until(';', out var digits) || digits.Length == 0 || digits[(digits[0] is (byte)'-' or (byte)'+' ? 1 : 0)..] is not { Length: > 0 } plain || plain.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return false;
        }

        if (!long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
        {
            ctx.Warning("unserialize(): Numerical result out of range");
            number = digits[0] == '-' ? long.MinValue : long.MaxValue;
        }

        value = kind == 'b' ? number != 0 : number;
        return kind != 'b' || number is 0 or 1;
    }

    private bool ReadDouble(out PhpValue value)
    {
        value = default;
        if (!Until(';', out var digits))
        {
            return false;
        }

        switch (Bytes.Latin1(digits))
        {
            case "INF":
                value = double.PositiveInfinity;
                return true;
            case "-INF":
                value = double.NegativeInfinity;
                return true;
            case "NAN":
                value = double.NaN;
                return true;
        }

        bool ok = double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out double number);
        value = number;
        return ok;
    }

    // Bytes that would not do in text are given as \xx in hexadecimal.
    private bool ReadEscaped(out PhpString value)
    {
        value = default;
        if (!ReadInteger(':', out long length) || length < 0 || !Take('"'))
        {
            return false;
        }

        var result = new ByteBuilder();
        while (result.Length < length)
        {
            if (Position >= text.Length)
            {
                return false;
            }

            byte c = text[Position++];
            if (c == '\\')
            {
                if (Position + 2 > text.Length || !byte.TryParse(text.AsSpan(Position, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out c))
                {
                    return false;
                }

                Position += 2;
            }

            result.Add(c);
        }

        value = result.ToPhpString();
        return Take('"');
    }

    private bool ReadString(out PhpString value)
    {
        value = default;
        int start = Position;
        if (!ReadInteger(':', out long length) || length < 0 || !Take('"') || length > text.Length - Position)
        {
            Position = start;
            return false;
        }

        value = Bytes.Copy(text.AsSpan(Position, (int)length));
        Position += (int)length;
        return Take('"');
    }

    private bool ReadArray(out PhpValue value, Func<PhpAlias>? makeAlias)
    {
        var array = new PhpArray();
        value = array;
        if (!ReadInteger(':', out long count) || count < 0 || !Take('{'))
        {
            return false;
        }

        Remember(value, makeAlias);
        return ReadEntries(array, count) && Take('}');
    }

    private bool ReadEntries(PhpArray array, long count)
    {
        if (maxDepth > 0 && ++_depth > maxDepth)
        {
            ctx.Warning($"unserialize(): Maximum depth of {maxDepth} exceeded. The depth limit can be changed using the max_depth unserialize() option or the unserialize_max_depth ini setting");
            return false;
        }

        for (long i = 0; i < count; i++)
        {
            if (!ReadKey(out var key))
            {
                return false;
            }

            array.SetItemRaw(key, default);
            if (!Read(out var item, () => array.EnsureItemAlias(key)))
            {
                return false;
            }

            array.SetItemRaw(key, item);
        }

        _depth--;
        return true;
    }

    private bool ReadKey(out IntStringKey key)
    {
        key = default;
        if (Position + 1 >= text.Length)
        {
            return false;
        }

        byte kind = text[Position];
        Position += 2;
        if (kind == 'i')
        {
            bool ok = ReadInteger(';', out long number);
            key = number;
            return ok;
        }

        if (kind == 's' && ReadString(out var name) && Take(';'))
        {
            key = IntStringKey.FromString(name);
            return true;
        }

        return false;
    }

    private bool ReadEnum(out PhpValue value)
    {
        value = default;
        if (!ReadString(out var name) || !Take(';'))
        {
            return false;
        }

        string[] parts = name.ToString().Split(':');
        if (parts.Length != 2 || ctx.ResolveClass(parts[0]) is not { } type)
        {
            ctx.Warning(parts.Length == 2 ? $"unserialize(): Class '{parts[0]}' not found" : "unserialize(): Invalid enum name");
            return false;
        }

        if (!type.IsEnum || type.FindConstant(parts[1]) is not { IsCase: true } enumCase)
        {
            ctx.Warning(!type.IsEnum ? $"unserialize(): Class '{type.Name}' is not an enum"
                : type.FindConstant(parts[1]) is null ? $"unserialize(): Undefined constant {type.Name}::{parts[1]}"
                : $"unserialize(): {type.Name}::{parts[1]} is not an enum case");
            _isEnumError = true;
            return false;
        }

        value = ctx.ConstantOf(enumCase);
        return true;
    }

    private bool ReadReference(byte kind, out PhpValue value)
    {
        value = default;
        if (!ReadInteger(';', out long number) || number < 1 || number > _slots.Count)
        {
            return false;
        }

        var slot = _slots[(int)number - 1];
        if (kind == 'r' || slot.MakeAlias is null)
        {
            value = slot.Value;
            return true;
        }

        _onlyDataMade = false;
        value = slot.MakeAlias();
        return true;
    }

    private bool ReadObject(out PhpValue value, Func<PhpAlias>? makeAlias)
    {
        value = default;
        if (!ReadString(out var name) || !Take(':') || Position >= text.Length || text[Position] == '+' || !ReadCount(':', out long count) || !Take('{'))
        {
            return false;
        }

        string className = name.ToString();
        var type = isAllowed(className) ? ctx.ResolveClass(className) : null;
        bool incomplete = type is null;
        type ??= ctx.ResolveClass("__PHP_Incomplete_Class")!;
        if (type.IsEnum)
        {
            throw PhpException.ErrorException($"Cannot instantiate enum {type.Name}");
        }

        if ((type.Flags & PhpClassFlags.NotSerializable) != 0 || type.IsInterface || type.IsAbstract)
        {
            throw PhpException.Create("Exception", $"Unserialization of '{type.Name}' is not allowed");
        }

        var o = type.CreateInstance();
        value = PhpValue.FromClass(o);
        Remember(value, makeAlias);
        _made.Add(o);
        _onlyDataMade &= o.GetType() == typeof(PhpObject);
        var data = new PhpArray();
        if (incomplete)
        {
            o.SetPropertyValue("__PHP_Incomplete_Class_Name", name);
        }

        if (!ReadEntries(data, count) || !Take('}'))
        {
            return false;
        }

        if (type.FindMethod("__unserialize") is { } method)
        {
            _onlyDataMade = false;
            _wakeUps.Add(() => method.Routine.Call1(ctx, o, data));
            return true;
        }

        foreach (var (key, item) in data)
        {
            SetProperty(ctx, o, key, item);
        }

        if (type.FindMethod("__wakeup") is { } wakeUp)
        {
            _onlyDataMade = false;
            _wakeUps.Add(() => wakeUp.Routine.Call0(ctx, o));
        }

        return true;
    }

    private static void SetProperty(Context ctx, PhpObject o, IntStringKey key, PhpValue value)
    {
        var mangled = Arrays.Elements.Text(key).AsSpan();
        string name = Encoding.UTF8.GetString(mangled);
        PhpClass? scope = o.Class;
        if (mangled.Length > 0 && mangled[0] == 0 && mangled[1..].IndexOf((byte)0) is >= 0 and var end)
        {
            string owner = Encoding.UTF8.GetString(mangled.Slice(1, end));
            name = Encoding.UTF8.GetString(mangled[(end + 2)..]);
            for (scope = o.Class; owner != "*" && scope is not null && scope.Name != owner; scope = scope.Parent)
            {
            }
        }

        if (o.Class.FindProperty(name, scope ?? o.Class) is { } property)
        {
            if (property.Type is { } type && !type.TryCoerce(ctx, ref value, true, property.DeclaringClass))
            {
                throw PhpException.TypeErrorException($"Cannot assign {Convert.TypeNameForMessage(value)} to property {o.Class.Name}::${name} of type {type}");
            }

            o.Slots[property.Slot] = value;
        }
        else
        {
            (o.Dynamic ??= []).SetItemRaw(IntStringKey.FromString(name), value);
        }
    }
}
