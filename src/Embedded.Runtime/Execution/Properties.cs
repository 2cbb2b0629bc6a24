using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>A place in compiled code that uses a property, with what it found the last time.</summary>
internal sealed class PropertySite(string name)
{
    public readonly string Name = name;

    public readonly IntStringKey Key = IntStringKey.FromString(name);

    private byte[]? _text;

    /// <summary>The name as magic methods get it.</summary>
    public PhpValue NameValue => PhpValue.Create(_text ??= Utf8.Bytes(Name));

    /// <summary>The last class and scope and what the name means for them; replaced as a whole.</summary>
    public Entry? Cache;

    internal sealed class Entry(PhpClass type, PhpClass? scope, int slot, PhpProperty property)
    {
        public readonly PhpClass Type = type;
        public readonly PhpClass? Scope = scope;
        public readonly int Slot = slot;
        public readonly PhpProperty Property = property;

        private readonly bool _isReadonly = property.IsReadonly;
        private readonly PhpTypeSpec? _declared = property.Type;

        /// <summary>Whether a value is assigned as it is.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Takes(PhpValue value) => !_isReadonly && (_declared is null || _declared.Admits(value));
    }
}

/// <summary>Instance properties, as compiled code uses them: visibility, types, magic methods, messages.</summary>
internal static partial class Properties
{
    /// <summary>The declared property a name means here; null where it is a dynamic one. Throws for one that must not be used, unless magic handles it.</summary>
    private static PhpProperty? Lookup(PhpObject target, PropertySite site, PhpClass? scope, out bool inaccessible)
    {
        inaccessible = false;
        if (site.Cache is { } cache && ReferenceEquals(cache.Type, target.Class) && ReferenceEquals(cache.Scope, scope))
        {
            return cache.Property;
        }

        var property = target.Class.FindProperty(site.Name, scope);
        if (property is null)
        {
            return StaticInstead(target, site, scope, out inaccessible);
        }

        if (!property.IsVisibleFrom(scope))
        {
            inaccessible = true;
            return property;
        }

        site.Cache = new PropertySite.Entry(target.Class, scope, property.Slot, property);
        return property;
    }

    // A static property of the name is none of the object, but code that must not use it may not use the name either.
    private static PhpProperty? StaticInstead(PhpObject target, PropertySite site, PhpClass? scope, out bool inaccessible)
    {
        inaccessible = target.Class.FindStaticProperty(site.Name) is { } found && !found.IsVisibleFrom(scope)
            && ((found.Flags & PhpMemberFlags.Private) == 0 || ReferenceEquals(found.DeclaringClass, target.Class));
        return inaccessible ? target.Class.FindStaticProperty(site.Name)!.AsInstance() : null;
    }

    /// <summary>What php says of a name that no property of the object was declared with, where no magic method may want it.</summary>
    private static void NoteUndeclared(PhpObject target, PropertySite site, PhpClass? scope, PhpMethod? magic, Context ctx)
    {
        if (magic is not null || target.HasElementsAsProperties)
        {
            return;
        }

        CheckName(site);
        if (target.Class.FindStaticProperty(site.Name)?.IsVisibleFrom(scope) == true)
        {
            ctx.Notice($"Accessing static property {target.Class.Name}::${Convert.Shown(site.Name)} as non static");
        }
    }

    // Names that begin with NUL are the private ones of (array)$object.
    private static void CheckName(PropertySite site)
    {
        if (site.Name is ['\0', ..])
        {
            throw PhpException.ErrorException("Cannot access property starting with \"\\0\"");
        }
    }

    /// <summary>The Error for a property that code must not use.</summary>
    internal static Exception Inaccessible(PhpClass type, PhpProperty p)
        => PhpException.ErrorException($"Cannot access {(p.IsPrivate ? "private" : "protected")} property {type.Name}::${p.Name}");

    /// <summary><c>$target-&gt;name</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue Get(PhpValue target, PropertySite site, PhpClass? scope, Frame frame)
    {
        if (target.AsPhpObject is { } o && site.Cache is { } cache && ReferenceEquals(cache.Type, o.Class) && ReferenceEquals(cache.Scope, scope))
        {
            var value = o.Slots[cache.Slot];
            if (!value.IsUndefined)
            {
                return value.GetValue();
            }
        }

        return GetSlow(target, site, scope, frame, quiet: false);
    }

    /// <summary><c>$target-&gt;name</c> where it is only asked for (isset, ??): no warnings; null when absent.</summary>
    public static PhpValue GetQuiet(PhpValue target, PropertySite site, PhpClass? scope, Frame frame) => GetSlow(target, site, scope, frame, quiet: true);

    private static PhpValue GetSlow(PhpValue target, PropertySite site, PhpClass? scope, Frame frame, bool quiet)
        => GetSlow(target, site, scope, frame, quiet, out _).GetValue();

    private static PhpValue GetSlow(PhpValue target, PropertySite site, PhpClass? scope, Frame frame, bool quiet, out bool isMagic)
    {
        isMagic = false;
        target = target.GetValue();
        var ctx = frame.Context;
        if (target._obj is not PhpObject o)
        {
            if (!quiet)
            {
                // A resource that is an object has no properties.
                ctx.Warning(target._obj is IPhpObjectLike like
                    ? $"Undefined property: {like.Class.Name}::${Convert.Shown(site.Name)}"
                    : $"Attempt to read property \"{Convert.Shown(site.Name)}\" on {Convert.TypeNameForMessage(target)}");
            }

            return default;
        }

        var property = Lookup(o, site, scope, out bool inaccessible);
        if (property is not null && !inaccessible)
        {
            var value = o.Slots[property.Slot];
            if (!value.IsUndefined)
            {
                return value.GetValue();
            }
        }
        else if (property is null)
        {
            if (!quiet)
            {
                NoteUndeclared(o, site, scope, o.Class.MagicGet, ctx);
            }

            if (o.Dynamic is not null && o.Dynamic.TryGetValue(site.Key, out var dynamic))
            {
                return dynamic.GetValue();
            }
        }

        // A typed property that was never assigned is not asked for by magic; one that was unset is.
        bool magic = !(property is { Type: not null } && !inaccessible && !o.IsUnset(property));
        if (quiet && magic && o.Class.MagicIsset is { } isset && o.EnterMagic(site.Name, 'i'))
        {
            try
            {
                if (!Convert.ToBoolean(Methods.CallHeld(ctx, isset, o, site.NameValue).GetValue()))
                {
                    return default;
                }
            }
            finally
            {
                o.LeaveMagic(site.Name, 'i');
            }
        }

        if (magic && TryMagicGet(o, site, ctx, out var got))
        {
            isMagic = true;
            return property is { Type: { } type } && !inaccessible ? Coerce(property.DeclaringClass, property.Name, type, got.GetValue(), frame) : got;
        }

        if (quiet)
        {
            return default;
        }

        if (inaccessible)
        {
            throw Inaccessible(o.Class, property!);
        }

        if (property is { Type: not null })
        {
            throw PhpException.ErrorException($"Typed property {property.DeclaringClass.Name}::${property.Name} must not be accessed before initialization");
        }

        CheckName(site);
        ctx.Warning(o.HasElementsAsProperties ? $"Undefined array key \"{Convert.Shown(site.Name)}\"" : $"Undefined property: {o.Class.Name}::${Convert.Shown(site.Name)}");
        return default;
    }

    private static bool TryMagicGet(PhpObject o, PropertySite site, Context ctx, out PhpValue value)
    {
        value = default;
        if (o.Class.MagicGet is not { } getter || !o.EnterMagic(site.Name, 'g'))
        {
            return false;
        }

        try
        {
            value = Methods.CallHeld(ctx, getter, o, site.NameValue);
            return true;
        }
        finally
        {
            o.LeaveMagic(site.Name, 'g');
        }
    }

    /// <summary><c>isset($target-&gt;name)</c>.</summary>
    public static bool Isset(PhpValue target, PropertySite site, PhpClass? scope, Frame frame) => Has(target, site, scope, frame, isTrue: false);

    /// <summary><c>empty($target-&gt;name)</c>.</summary>
    public static bool Empty(PhpValue target, PropertySite site, PhpClass? scope, Frame frame) => !Has(target, site, scope, frame, isTrue: true);

    // Whether a property is there and not null, or true: __get() is only asked for what __isset() says to be there.
    private static bool Has(PhpValue target, PropertySite site, PhpClass? scope, Frame frame, bool isTrue)
    {
        target = target.GetValue();
        if (target._obj is not PhpObject o)
        {
            return false;
        }

        var ctx = frame.Context;
        var property = Lookup(o, site, scope, out bool inaccessible);
        PhpValue value = property is not null && !inaccessible ? o.Slots[property.Slot]
            : property is null && o.Dynamic is not null && o.Dynamic.TryGetValue(site.Key, out var dynamic) ? dynamic
            : PhpValue.Undefined;
        if (!value.IsUndefined)
        {
            value = value.GetValue();
            return isTrue ? Convert.ToBoolean(value) : !value.IsNull;
        }

        // A typed property that was never assigned is not asked for by magic.
        bool magic = !(property is { Type: not null } && !inaccessible && !o.IsUnset(property));
        if (magic && o.Class.MagicIsset is { } isset && o.EnterMagic(site.Name, 'i'))
        {
            try
            {
                bool found = Convert.ToBoolean(Methods.CallHeld(ctx, isset, o, site.NameValue).GetValue());
                return found && (!isTrue || (TryMagicGet(o, site, ctx, out var got) && Convert.ToBoolean(got.GetValue())));
            }
            finally
            {
                o.LeaveMagic(site.Name, 'i');
            }
        }

        return false;
    }

    /// <summary>Whether an object has a property now that code of a class may use: no magic method is asked.</summary>
    public static bool Exists(PhpObject target, string name, PhpClass? scope)
        => target.Class.FindProperty(name, scope) is { } property
            ? property.IsVisibleFrom(scope) && !target.Slots[property.Slot].IsUndefined
            : target.Dynamic?.ContainsKey(IntStringKey.FromString(name)) == true;

    /// <summary>The site of a name that is only known now.</summary>
    public static PropertySite DynamicSite(PhpValue name, Frame frame) => new(Convert.ToPhpString(name, frame.Context).ToString());
}
