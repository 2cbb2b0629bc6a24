using System.Text;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Variables;

// Objects, and enum cases.
internal sealed partial class Unserializer
{
    private bool ReadEnum(UnserializedPlace? place, out PhpValue value)
    {
        value = default;
        if (place is null || !ReadQuoted(';', false, out int start, out int length))
        {
            return false;
        }

        var name = _text.AsSpan(start, length);
        int colon = name.IndexOf((byte)':');
        if (colon < 0)
        {
            _ctx.Warning($"unserialize(): Invalid enum name '{Encoding.UTF8.GetString(name)}' (missing colon)");
            return false;
        }

        if (!IsClassName(name[..colon]))
        {
            return false;
        }

        string className = Encoding.UTF8.GetString(name[..colon]);
        string caseName = Encoding.UTF8.GetString(name[(colon + 1)..]);
        if (_ctx.ResolveClass(className) is not { IsEnum: true } type)
        {
            _ctx.Warning(_ctx.ResolveClass(className, autoload: false) is { } other ? $"unserialize(): Class '{other.Name}' is not an enum" : $"unserialize(): Class '{className}' not found");
            return false;
        }

        Position = start + length + 2;
        if (type.FindConstant(caseName) is not { IsCase: true } enumCase)
        {
            _ctx.Warning(type.FindConstant(caseName) is null
                ? $"unserialize(): Undefined constant {type.Name}::{caseName}"
                : $"unserialize(): {type.Name}::{caseName} is not an enum case");
            return false;
        }

        value = _ctx.ConstantOf(enumCase);
        return true;
    }

    private static bool IsClassName(ReadOnlySpan<byte> name)
    {
        if (name.Length > 0 && name[0] == '\\')
        {
            return false;
        }

        foreach (byte c in name)
        {
            if (c < 128 && !char.IsAsciiLetterOrDigit((char)c) && c is not ((byte)'_' or (byte)'\\'))
            {
                return false;
            }
        }

        return true;
    }

    // Null where there is no such class, or it must not be used.
    private PhpClass? ClassOf(string name)
    {
        if (_parts.IsAllowed?.Invoke(name) == false)
        {
            return null;
        }

        if (_state.Apart(() => _ctx.ResolveClass(name)) is { } type)
        {
            return type;
        }

        if (!_ctx.Ini.TryGet("unserialize_callback_func", out var callback) || callback.IsEmpty)
        {
            return null;
        }

        if (_ctx.GetDeclaredFunction(callback.ToString()) is not { } function)
        {
            _ctx.Warning($"unserialize(): defined ({callback}) but not found");
            return null;
        }

        type = _state.Apart(() =>
        {
            function.Invoke(_ctx, name);
            return _ctx.ResolveClass(name);
        });
        if (type is null)
        {
            _ctx.Warning($"unserialize(): Function {callback}() hasn't defined the class it was called for");
        }

        return type;
    }

    private bool ReadObject(UnserializedPlace? place, bool isCustom)
    {
        if (place is not { } target || !ReadQuoted(':', false, out int start, out int length))
        {
            return false;
        }

        if (!IsClassName(_text.AsSpan(start, length)))
        {
            return false;
        }

        string name = Encoding.UTF8.GetString(_text, start, length);
        var known = ClassOf(name);
        var type = known ?? _ctx.ResolveClass("__PHP_Incomplete_Class")!;
        Position = start + length;
        if ((type.Flags & PhpClassFlags.NotSerializable) != 0)
        {
            throw PhpException.Create("Exception", $"Unserialization of '{type.Name}' is not allowed");
        }

        var incompleteName = known is null ? Bytes.Copy(_text.AsSpan(start, length)) : default;
        int first = _parts.Made.Count;
        bool isRead = isCustom ? ReadCustom(target, type, incompleteName) : ReadPlain(target, type, incompleteName);
        if (_parts.Made.Count > first)
        {
            _parts.Ended.Add(_parts.Made[first]);
        }

        return isRead;
    }

    private PhpObject Make(UnserializedPlace place, PhpClass type)
    {
        if (type.IsEnum || type.IsInterface || type.IsAbstract || (type.Flags & PhpClassFlags.Trait) != 0)
        {
            string kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : (type.Flags & PhpClassFlags.Trait) != 0 ? "trait" : "abstract class";
            throw PhpException.ErrorException($"Cannot instantiate {kind} {type.Name}");
        }

        var o = type.CreateInstance();
        _parts.Made.Add(o);
        _parts.IsOnlyData &= o.GetType() == typeof(PhpObject);
        place.Set(PhpValue.FromClass(o));
        return o;
    }

    // What a class says of itself, in a form of its own.
    private bool ReadCustom(UnserializedPlace place, PhpClass type, PhpString incompleteName)
    {
        long length = ParseSigned(Position + 2, out int end);
        Position = end;
        if (Left < 2 || Next != ':')
        {
            return false;
        }

        Position++;
        if (!Skip('{'))
        {
            return false;
        }

        if (length < 0 || Left <= length)
        {
            _ctx.Warning($"Insufficient data for unserializing - {length} required, {Left} present");
            return false;
        }

        if (At(Position + (int)length) != '}')
        {
            Position += (int)length;
            return false;
        }

        if (!type.IsSubclassOf("Serializable"))
        {
            _ctx.Warning($"Class {type.Name} has no unserializer");
            var o = Make(place, type);
            if (!incompleteName.IsEmpty)
            {
                o.SetPropertyValue("__PHP_Incomplete_Class_Name", incompleteName);
            }
        }
        else
        {
            var o = Make(place, type);
            _parts.IsOnlyData = false;
            Classes.Iteration.Call(_ctx, o, "unserialize", Bytes.Copy(_text.AsSpan(Position, (int)length)));
        }

        Position += (int)length + 1;
        return true;
    }

    private bool ReadPlain(UnserializedPlace place, PhpClass type, PhpString incompleteName)
    {
        int quote = Position;
        if (quote >= _text.Length - 2)
        {
            _ctx.Warning("Bad unserialize data");
            return false;
        }

        long count = ParseSigned(quote + 2, out int end);
        Position = end;
        if (count < 0 || count > (_text.Length - quote) / 2 || Next != ':')
        {
            return false;
        }

        Position++;
        if (!Skip('{'))
        {
            return false;
        }

        var unserialize = incompleteName.IsEmpty ? type.FindMethod("__unserialize") : null;
        if (unserialize is null && type.IsSubclassOf("Serializable"))
        {
            _ctx.Warning($"Erroneous data format for unserializing '{type.Name}'");
            return false;
        }

        var o = Make(place, type);
        if (unserialize is not null)
        {
            _parts.IsOnlyData = false;
            var data = new PhpArray();
            if (!ReadElements(data, count))
            {
                o.IsDestructed = true;
                return false;
            }

            AtEnd(o, () => unserialize.Routine.Call1(_ctx, o, data));
            return Skip('}');
        }

        if (!incompleteName.IsEmpty)
        {
            o.SetPropertyValue("__PHP_Incomplete_Class_Name", incompleteName);
        }

        var wakeUp = incompleteName.IsEmpty ? type.FindMethod("__wakeup") : null;
        if (!ReadProperties(o, count))
        {
            o.IsDestructed |= wakeUp is not null;
            return false;
        }

        if (wakeUp is not null)
        {
            _parts.IsOnlyData = false;
            AtEnd(o, () => wakeUp.Routine.Call0(_ctx, o));
        }

        return Skip('}');
    }

    private void AtEnd(PhpObject o, Action call) => _parts.WakeUps.Add(() =>
    {
        try
        {
            call();
        }
        catch
        {
            o.IsDestructed = true;
            throw;
        }
    });

    private bool ReadProperties(PhpObject o, long count)
    {
        if (!TryDeepen())
        {
            return false;
        }

        bool ok = ReadPropertyList(o, count);
        _parts.Depth--;
        return ok;
    }

    private bool ReadPropertyList(PhpObject o, long count)
    {
        while (count-- > 0)
        {
            if (!Read(null, out var key) || !(key.IsLong || key.IsStringValue) || !TryPlace(o, Convert.ToPhpString(key, _ctx), out var place, out var property))
            {
                return false;
            }

            place.Set(default);
            if (!Read(place))
            {
                return false;
            }

            if (property?.Type is { } type)
            {
                var given = place.Value;
                var value = given;
                if (!type.TryCoerce(_ctx, ref value, true, property.DeclaringClass))
                {
                    o.Slots[property.Slot] = PhpValue.Undefined;
                    throw PhpException.TypeErrorException($"Cannot assign {Convert.TypeNameForMessage(given)} to property {property.DeclaringClass.Name}::${property.Name} of type {type}");
                }
            }

            if (!IsBetween(count))
            {
                return false;
            }
        }

        return true;
    }

    // A property by its mangled name; one whose visibility has changed since is found all the same.
    private bool TryPlace(PhpObject o, PhpString mangled, out UnserializedPlace place, out PhpProperty? property)
    {
        var bytes = mangled.AsSpan();
        string? owner = null;
        var plain = bytes;
        (place, property) = (default, null);
        bool isWrong = false;
        if (bytes.Length > 0 && bytes[0] == 0)
        {
            int end = bytes.Length < 3 || bytes[1] == 0 ? -1 : bytes[1..].IndexOf((byte)0);
            isWrong = end < 0;
            if (!isWrong)
            {
                owner = Encoding.UTF8.GetString(bytes.Slice(1, end));
                plain = bytes[(end + 2)..];
            }
        }

        string name = Encoding.UTF8.GetString(plain);
        if (isWrong)
        {
            if (o.Class.Properties.Count > 0)
            {
                _ctx.Notice(bytes.Length < 3 || bytes[1] == 0 ? "Illegal member variable name" : "Corrupt member variable name");
                return false;
            }
        }
        else if (owner is null or "*" || owner.Equals(o.Class.Name, StringComparison.OrdinalIgnoreCase))
        {
            property = o.Class.FindProperty(name, o.Class);
        }
        else
        {
            for (var scope = o.Class.Parent; scope is not null && property is null; scope = scope.Parent)
            {
                property = owner == scope.Name && o.Class.FindProperty(name, scope) is { IsPrivate: true } own && ReferenceEquals(own.DeclaringClass, scope) ? own : null;
            }
        }

        if (property is not null)
        {
            place = new UnserializedPlace(o, property.Slot);
            return true;
        }

        var key = IntStringKey.FromString(mangled);
        if (o.Dynamic?.ContainsKey(key) != true)
        {
            if ((o.Class.Flags & PhpClassFlags.NoDynamicProperties) != 0)
            {
                throw PhpException.ErrorException($"Cannot create dynamic property {o.Class.Name}::${name.Split('\0')[0]}");
            }

            if ((o.Class.Flags & PhpClassFlags.AllowDynamicProperties) == 0 && !(key.IsInteger && o.Class.IsSubclassOf("SplFixedArray")))
            {
                _ctx.Deprecated($"Creation of dynamic property {o.Class.Name}::${name.Split('\0')[0]} is deprecated");
            }
        }

        place = new UnserializedPlace(o.Dynamic ??= [], key);
        return true;
    }
}
