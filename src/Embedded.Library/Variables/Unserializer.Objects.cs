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
        if (type.Destructor is not null)
        {
            _ctx.Remember(o);
            _parts.HasDestructors = true;
        }

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

        if (!type.Serialization.IsSerializable)
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

        var unserialize = incompleteName.IsEmpty ? type.Serialization.Unserialize : null;
        if (unserialize is null && type.Serialization.IsSerializable)
        {
            _ctx.Warning($"Erroneous data format for unserializing '{type.Name}'");
            return false;
        }

        var o = Make(place, type);
        if (unserialize is not null)
        {
            var data = new PhpArray();
            if (!ReadElements(data, count))
            {
                o.IsDestructed = true;
                return false;
            }

            _parts.WakeUps.Add(new UnserializedWakeUp(o, unserialize.Routine, data));
            return Skip('}');
        }

        if (!incompleteName.IsEmpty)
        {
            o.SetPropertyValue("__PHP_Incomplete_Class_Name", incompleteName);
        }

        var wakeUp = incompleteName.IsEmpty ? type.Serialization.WakeUp : null;
        if (!ReadProperties(o, count))
        {
            o.IsDestructed |= wakeUp is not null;
            return false;
        }

        if (wakeUp is not null)
        {
            _parts.WakeUps.Add(new UnserializedWakeUp(o, wakeUp.Routine, null));
        }

        return Skip('}');
    }

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
        // serialize() writes them in the order of their declaration.
        var declared = o.Class.SlotTable;
        int next = 0;
        while (count-- > 0)
        {
            if (!TryReadKey(out var key))
            {
                return false;
            }

            UnserializedPlace place;
            PhpProperty? property;
            if (next < declared.Length && key == declared[next].MangledKey)
            {
                property = declared[next++];
                place = new UnserializedPlace(o, property.Slot);
            }
            else if (!ObjectMembers.TryPlace(_ctx, o, key.Text, out place, out property))
            {
                return false;
            }

            place.Set(default);
            if (!Read(place))
            {
                return false;
            }

            ObjectMembers.CheckType(_ctx, property, place);

            if (!IsBetween(count))
            {
                return false;
            }
        }

        return true;
    }
}
