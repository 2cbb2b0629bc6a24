using System.Text;

namespace PeachpieSockets.Embedded.Library.Variables;

/// <summary>Properties by mangled names, which tell class and visibility: as __serialize() of native classes gives them, and as they are set again.</summary>
internal static class ObjectMembers
{
    /// <summary>Properties by their mangled names.</summary>
    public static PhpArray Of(IEnumerable<ObjectProperty> properties)
    {
        var result = new PhpArray();
        foreach (var property in properties)
        {
            result.SetItemRaw(Convert.MangledName(property), property.Value.CopyStored());
        }

        return result;
    }

    /// <summary>Sets properties from what <see cref="Of"/> gave.</summary>
    /// <param name="ctx">The context.</param>
    /// <param name="o">The object.</param>
    /// <param name="members">The properties.</param>
    /// <param name="checksTypes">Whether their types are to be met.</param>
    /// <param name="others">Names that stand for something else.</param>
    public static void Restore(Context ctx, PhpObject o, PhpArray members, bool checksTypes, params ReadOnlySpan<string> others)
    {
        foreach (var (key, value) in members)
        {
            if (!others.Contains(key.ToString()) && TryPlace(ctx, o, key.Text, out var place, out var property))
            {
                place.Set(value.CopyStored());
                CheckType(ctx, checksTypes ? property : null, place);
            }
        }
    }

    /// <summary>Throws where what a property got is not of its type; it has no value then.</summary>
    public static void CheckType(Context ctx, PhpProperty? property, UnserializedPlace place)
    {
        if (property?.Type is not { } type)
        {
            return;
        }

        var given = place.Value;
        var value = given;
        if (!type.TryCoerce(ctx, ref value, true, property.DeclaringClass))
        {
            place.Set(PhpValue.Undefined);
            throw PhpException.TypeErrorException($"Cannot assign {Convert.TypeNameForMessage(given)} to property {property.DeclaringClass.Name}::${property.Name} of type {type}");
        }
    }

    /// <summary>The place of a property by its mangled name; one whose visibility has changed since is found all the same. False where the name is wrong.</summary>
    public static bool TryPlace(Context ctx, PhpObject o, PhpString mangled, out UnserializedPlace place, out PhpProperty? property)
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
        // The name of an anonymous class goes on behind a NUL.
        string shown = Convert.Shown(owner is null ? name : name[(name.IndexOf('\0') + 1)..]);
        if (isWrong)
        {
            if (o.Class.Properties.Count > 0)
            {
                ctx.Notice(bytes.Length < 3 || bytes[1] == 0 ? "Illegal member variable name" : "Corrupt member variable name");
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
                throw PhpException.ErrorException($"Cannot create dynamic property {o.Class.Name}::${shown}");
            }

            if ((o.Class.Flags & PhpClassFlags.AllowDynamicProperties) == 0 && !(key.IsInteger && o.Class.IsSubclassOf("SplFixedArray")))
            {
                ctx.Deprecated($"Creation of dynamic property {o.Class.Name}::${shown} is deprecated");
            }
        }

        place = new UnserializedPlace(o.Dynamic ??= [], key);
        return true;
    }
}
