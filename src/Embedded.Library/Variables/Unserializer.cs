using System.Globalization;
using System.Text;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Variables;

/// <summary>unserialize(). A text that is wrong anywhere gives no value at all.</summary>
internal sealed class Unserializer(Context ctx, byte[] text, Func<string, bool> isAllowed)
{
    private const int MaxDepth = 4096;
    private readonly List<Slot> _slots = [];
    private readonly List<Action> _wakeUps = [];
    private int _depth;

    /// <summary>Where reading stands: where it failed, when it did.</summary>
    public int Position { get; private set; }

    public bool TryRead(out PhpValue value)
    {
        bool result = Read(out value, null);
        if (result)
        {
            foreach (var wakeUp in _wakeUps)
            {
                wakeUp();
            }
        }

        return result;
    }

    // A place that later parts may refer to by number.
    private sealed class Slot
    {
        public PhpValue Value { get; set; }

        public Func<PhpAlias>? MakeAlias { get; set; }
    }

    private bool Read(out PhpValue value, Func<PhpAlias>? makeAlias)
    {
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
            'a' => ReadArray(out value, makeAlias),
            'O' => ReadObject(out value, makeAlias),
            'E' => ReadEnum(out value),
            'R' or 'r' => ReadReference(kind, out value),
            _ => false,
        };
        if (!ok)
        {
            Position = kind is (byte)'a' or (byte)'O' or (byte)'s' ? Position : start;
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

    private bool ReadInteger(char end, out long number)
    {
        number = 0;
        return Until(end, out var digits) && long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
    }

    private bool ReadLong(byte kind, out PhpValue value)
    {
        bool ok = ReadInteger(';', out long number);
        value = kind == 'b' ? number != 0 : number;
        return ok && (kind != 'b' || number is 0 or 1);
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
        if (++_depth > MaxDepth)
        {
            ctx.Warning($"unserialize(): Maximum depth of {MaxDepth} exceeded. The depth limit can be changed using the max_depth unserialize() option or the unserialize_max_depth ini setting");
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
        if (parts.Length != 2 || ctx.ResolveClass(parts[0]) is not { IsEnum: true } type || type.FindConstant(parts[1]) is not { IsCase: true } enumCase)
        {
            ctx.Warning(parts.Length == 2 ? $"unserialize(): Class '{parts[0]}' not found" : "unserialize(): Invalid enum name");
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

        value = slot.MakeAlias();
        return true;
    }

    private bool ReadObject(out PhpValue value, Func<PhpAlias>? makeAlias)
    {
        value = default;
        if (!ReadString(out var name) || !Take(':') || !ReadInteger(':', out long count) || count < 0 || !Take('{'))
        {
            return false;
        }

        string className = name.ToString();
        var type = isAllowed(className) ? ctx.ResolveClass(className) : null;
        bool incomplete = type is null;
        type ??= ctx.ResolveClass("__PHP_Incomplete_Class")!;
        if ((type.Flags & (PhpClassFlags.NotSerializable | PhpClassFlags.Enum)) != 0 || type.IsInterface || type.IsAbstract)
        {
            throw PhpException.Create("Exception", $"Unserialization of '{type.Name}' is not allowed");
        }

        var o = type.CreateInstance();
        value = PhpValue.FromClass(o);
        Remember(value, makeAlias);
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
            _wakeUps.Add(() => method.Routine.Call1(ctx, o, data));
            return true;
        }

        foreach (var (key, item) in data)
        {
            SetProperty(o, key, item);
        }

        if (type.FindMethod("__wakeup") is { } wakeUp)
        {
            _wakeUps.Add(() => wakeUp.Routine.Call0(ctx, o));
        }

        return true;
    }

    private static void SetProperty(PhpObject o, IntStringKey key, PhpValue value)
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
            o.Slots[property.Slot] = value;
        }
        else
        {
            (o.Dynamic ??= []).SetItemRaw(IntStringKey.FromString(name), value);
        }
    }
}
