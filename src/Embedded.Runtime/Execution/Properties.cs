using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>A place in compiled code that uses a property, with what it found the last time.</summary>
internal sealed class PropertySite(string name)
{
    public readonly string Name = name;

    public readonly IntStringKey Key = IntStringKey.FromString(name);

    /// <summary>The last class and scope and what the name means for them; replaced as a whole.</summary>
    public Entry? Cache;

    internal sealed class Entry(PhpClass type, PhpClass? scope, int slot, PhpProperty property)
    {
        public readonly PhpClass Type = type;
        public readonly PhpClass? Scope = scope;
        public readonly int Slot = slot;
        public readonly PhpProperty Property = property;

        /// <summary>Whether assignment needs no check at all.</summary>
        public readonly bool IsPlain = property.Type is null && !property.IsReadonly;
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
            return null;
        }

        if (!property.IsVisibleFrom(scope))
        {
            inaccessible = true;
            return property;
        }

        site.Cache = new PropertySite.Entry(target.Class, scope, property.Slot, property);
        return property;
    }

    private static Exception Inaccessible(PhpObject target, PhpProperty p)
        => PhpException.ErrorException($"Cannot access {(p.IsPrivate ? "private" : "protected")} property {target.Class.Name}::${p.Name}");

    /// <summary><c>$target-&gt;name</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue Get(PhpValue target, PropertySite site, PhpClass? scope, Frame frame)
    {
        if (target._obj is PhpObject o && site.Cache is { } cache && ReferenceEquals(cache.Type, o.Class) && ReferenceEquals(cache.Scope, scope))
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
    {
        target = target.GetValue();
        var ctx = frame.Context;
        if (target._obj is not PhpObject o)
        {
            if (!quiet)
            {
                // A resource that is an object has no properties.
                ctx.Warning(target._obj is IPhpObjectLike like
                    ? $"Undefined property: {like.Class.Name}::${site.Name}"
                    : $"Attempt to read property \"{site.Name}\" on {Convert.TypeNameForMessage(target)}");
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
        else if (property is null && o.Dynamic is not null && o.Dynamic.TryGetValue(site.Key, out var dynamic))
        {
            return dynamic.GetValue();
        }

        // A typed property that was never assigned does not call __get(); one that was unset does.
        if (o.Class.MagicGet is { } getter && !(property is { Type: not null } && !inaccessible && !ctx.IsUnsetProperty(o, property)) && ctx.EnterMagic(o, site.Name, 'g'))
        {
            try
            {
                if (quiet && o.Class.MagicIsset is { } isset)
                {
                    if (ctx.EnterMagic(o, site.Name, 'i'))
                    {
                        try
                        {
                            if (!Convert.ToBoolean(Methods.CallHeld(ctx, isset, o, PhpValue.Create(site.Name)).GetValue()))
                            {
                                return default;
                            }
                        }
                        finally
                        {
                            ctx.LeaveMagic(o, site.Name, 'i');
                        }
                    }
                }
                else if (quiet)
                {
                    return default;
                }

                return Methods.CallHeld(ctx, getter, o, PhpValue.Create(site.Name)).GetValue();
            }
            finally
            {
                ctx.LeaveMagic(o, site.Name, 'g');
            }
        }

        if (quiet)
        {
            return default;
        }

        if (inaccessible)
        {
            throw Inaccessible(o, property!);
        }

        if (property is { Type: not null })
        {
            throw PhpException.ErrorException($"Typed property {property.DeclaringClass.Name}::${property.Name} must not be accessed before initialization");
        }

        ctx.Warning($"Undefined property: {o.Class.Name}::${site.Name}");
        return default;
    }

    /// <summary><c>$target-&gt;name = value</c>; the result is the value as it is after conversion to the property's type.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue Set(PhpValue target, PropertySite site, PhpValue value, PhpClass? scope, Frame frame)
    {
        if (target._obj is PhpObject o && site.Cache is { IsPlain: true } cache && ReferenceEquals(cache.Type, o.Class) && ReferenceEquals(cache.Scope, scope))
        {
            ref PhpValue slot = ref o.Slots[cache.Slot];
            if (!slot.IsUndefined && !slot.IsAlias)
            {
                if (Releasing.Enabled)
                {
                    Releasing.Store(ref slot, value);
                }
                else
                {
                    slot = value;
                }

                return value;
            }
        }

        return SetSlow(target, site, value, scope, frame);
    }

    private static PhpValue SetSlow(PhpValue target, PropertySite site, PhpValue value, PhpClass? scope, Frame frame)
    {
        target = target.GetValue();
        var ctx = frame.Context;
        if (target._obj is not PhpObject o)
        {
            throw PhpException.ErrorException(target._obj is IPhpObjectLike like
                ? $"Cannot create dynamic property {like.Class.Name}::${site.Name}"
                : $"Attempt to assign property \"{site.Name}\" on {Convert.TypeNameForMessage(target)}");
        }

        var property = Lookup(o, site, scope, out bool inaccessible);
        if (property is not null && !inaccessible)
        {
            ref PhpValue slot = ref o.Slots[property.Slot];
            bool magic = slot.IsUndefined && o.Class.MagicSet is not null && !(property.Type is not null && !ctx.IsUnsetProperty(o, property)) && !ctx.InMagic(o, site.Name, 's');
            if (!magic)
            {
                return Store(o, property, ref slot, value, scope, frame);
            }
        }
        else if (property is null && o.Dynamic is not null && o.Dynamic.ContainsKey(site.Key))
        {
            Releasing.Set(o.Dynamic, site.Key, value);
            return value;
        }

        if (o.Class.MagicSet is { } setter && ctx.EnterMagic(o, site.Name, 's'))
        {
            try
            {
                Releasing.Protect(value);
                setter.Routine.Call2(ctx, o, PhpValue.Create(site.Name), value);
                Releasing.Unprotect(value);
            }
            finally
            {
                ctx.LeaveMagic(o, site.Name, 's');
            }

            return value;
        }

        if (inaccessible)
        {
            throw property!.IsReadonly
                ? PhpException.ErrorException($"Cannot modify {(property.IsPrivate ? "private" : "protected")} property {o.Class.Name}::${property.Name}")
                : Inaccessible(o, property);
        }

        AddDynamic(o, site, frame);
        Releasing.Set(o.Dynamic!, site.Key, value);
        return value;
    }

    private static void AddDynamic(PhpObject o, PropertySite site, Frame frame)
    {
        var flags = o.Class.Flags;
        if ((flags & (PhpClassFlags.NoDynamicProperties | PhpClassFlags.Enum)) != 0 || (flags & PhpClassFlags.Readonly) != 0)
        {
            throw PhpException.ErrorException($"Cannot create dynamic property {o.Class.Name}::${site.Name}");
        }

        if ((flags & PhpClassFlags.AllowDynamicProperties) == 0)
        {
            frame.Context.Deprecated($"Creation of dynamic property {o.Class.Name}::${site.Name} is deprecated");
        }

        o.Dynamic ??= [];
    }

    /// <summary>Assigns to a declared property: readonly and type checks.</summary>
    private static PhpValue Store(PhpObject o, PhpProperty property, ref PhpValue slot, PhpValue value, PhpClass? scope, Frame frame)
    {
        if (property.IsReadonly)
        {
            CheckReadonly(property, slot, scope);
        }

        if (property.Type is { } type)
        {
            value = Coerce(property.DeclaringClass, property.Name, type, value, frame);
        }

        // Conversion may have run code; the slot is looked up again.
        Variables.AssignTracked(ref o.Slots[property.Slot], value, counted: true);

        return value;
    }

    private static void CheckReadonly(PhpProperty property, PhpValue slot, PhpClass? scope)
    {
        if (!slot.IsUndefined)
        {
            throw PhpException.ErrorException($"Cannot modify readonly property {property.DeclaringClass.Name}::${property.Name}");
        }

        if (!ReferenceEquals(scope, property.DeclaringClass))
        {
            throw PhpException.ErrorException($"Cannot initialize readonly property {property.DeclaringClass.Name}::${property.Name} from {Methods.ScopeName(scope)}");
        }
    }

    internal static PhpValue Coerce(PhpClass owner, string name, PhpTypeSpec type, PhpValue value, Frame frame)
    {
        var given = value;
        bool strict = frame.Routine is IUserCode { StrictTypes: true };
        return type.TryCoerce(frame.Context, ref value, strict, owner)
            ? value
            : throw PhpException.TypeErrorException($"Cannot assign {Convert.TypeNameForMessage(given)} to property {owner.Name}::${name} of type {type}");
    }

    /// <summary>The object in <c>$target-&gt;name</c> that is about to be written to.</summary>
    public static PhpValue GetForWrite(PhpValue target, PropertySite site, PhpClass? scope, Frame frame)
        => target.GetValue()._obj is PhpObject ? Get(target, site, scope, frame)
            : throw PhpException.ErrorException($"Attempt to modify property \"{site.Name}\" on {Convert.TypeNameForMessage(target)}");

    /// <summary>The value of <c>$target-&gt;name</c> for <c>op=</c>.</summary>
    public static PhpValue GetForUpdate(PhpValue target, PropertySite site, PhpClass? scope, Frame frame)
        => target.GetValue()._obj is PhpObject ? Get(target, site, scope, frame)
            : throw PhpException.ErrorException($"Attempt to assign property \"{site.Name}\" on {Convert.TypeNameForMessage(target)}");

    /// <summary>The value of <c>$target-&gt;name</c> for <c>++</c> and <c>--</c>.</summary>
    public static PhpValue GetForIncrement(PhpValue target, PropertySite site, PhpClass? scope, Frame frame)
        => target.GetValue()._obj is PhpObject ? Get(target, site, scope, frame)
            : throw PhpException.ErrorException($"Attempt to increment/decrement property \"{site.Name}\" on {Convert.TypeNameForMessage(target)}");

    /// <summary>Throws where ++ or -- made a float of an int and the property does not take one.</summary>
    public static void CheckOverflow(PhpValue target, PropertySite site, PhpClass? scope, PhpValue old, bool isIncrement)
    {
        if (old.IsLong && target.GetValue()._obj is PhpObject o && o.Class.FindProperty(site.Name, scope) is { Type: { } type } property && property.IsVisibleFrom(scope))
        {
            RefuseOverflow(property.DeclaringClass, property.Name, type, isIncrement);
        }
    }

    internal static void RefuseOverflow(PhpClass owner, string name, PhpTypeSpec type, bool isIncrement)
    {
        if ((type.Kind & (PhpTypeSpec.Kinds.Float | PhpTypeSpec.Kinds.Mixed)) == 0)
        {
            throw PhpException.TypeErrorException($"Cannot {(isIncrement ? "increment" : "decrement")} property {owner.Name}::${name} of type {type} past its {(isIncrement ? "maximal" : "minimal")} value");
        }
    }

    /// <summary>The place of <c>$target-&gt;name</c> for writing into what it holds, or making it a reference.</summary>
    public static ref PhpValue Ref(PhpValue target, PropertySite site, PhpClass? scope, Frame frame, bool forReference)
    {
        target = target.GetValue();
        var ctx = frame.Context;
        if (target._obj is not PhpObject o)
        {
            throw PhpException.ErrorException($"Attempt to {(forReference ? "modify" : "assign")} property \"{site.Name}\" on {Convert.TypeNameForMessage(target)}");
        }

        var property = Lookup(o, site, scope, out bool inaccessible);
        if (property is not null && !inaccessible)
        {
            ref PhpValue slot = ref o.Slots[property.Slot];
            if (property.IsReadonly && !(slot.IsObject && !forReference))
            {
                CheckReadonly(property, slot, scope);
            }

            if (slot.IsUndefined && o.Class.MagicGet is { } getterOfUnset && ctx.IsUnsetProperty(o, property))
            {
                return ref MagicRef(o, getterOfUnset, site, frame);
            }

            if (slot.IsUndefined)
            {
                if (property.Type is { AllowsNull: false } type)
                {
                    if (forReference)
                    {
                        throw PhpException.ErrorException($"Cannot access uninitialized non-nullable property {property.DeclaringClass.Name}::${property.Name} by reference");
                    }

                    if (!type.AcceptsArray)
                    {
                        throw PhpException.ErrorException($"Typed property {property.DeclaringClass.Name}::${property.Name} must not be accessed before initialization");
                    }
                }

                slot = default;
            }

            if (forReference && property.Type is not null)
            {
                var alias = PhpValue.EnsureAlias(ref slot);
                alias._constraint ??= new PropertyConstraint(property, frame);
            }

            return ref slot;
        }

        if (property is null && o.Dynamic is not null && o.Dynamic.ContainsKey(site.Key))
        {
            return ref o.Dynamic.GetItemRef(site.Key);
        }

        if (o.Class.MagicGet is { } getter && !ctx.InMagic(o, site.Name, 'g'))
        {
            return ref MagicRef(o, getter, site, frame);
        }

        if (inaccessible)
        {
            throw Inaccessible(o, property!);
        }

        AddDynamic(o, site, frame);
        return ref o.Dynamic!.GetItemRef(site.Key);
    }

    private static ref PhpValue MagicRef(PhpObject o, PhpMethod getter, PropertySite site, Frame frame)
    {
        var ctx = frame.Context;
        ctx.EnterMagic(o, site.Name, 'g');
        try
        {
            var value = Methods.CallHeld(ctx, getter, o, PhpValue.Create(site.Name));
            if (!value.IsAlias && !value.IsObject)
            {
                ctx.Notice($"Indirect modification of overloaded property {o.Class.Name}::${site.Name} has no effect");
            }

            return ref ctx.Scratch(value);
        }
        finally
        {
            ctx.LeaveMagic(o, site.Name, 'g');
        }
    }

    /// <summary><c>$target-&gt;name = &amp;...</c>.</summary>
    public static void SetAlias(PhpValue target, PropertySite site, PhpValue alias, PhpClass? scope, Frame frame)
    {
        ref PhpValue place = ref Ref(target, site, scope, frame, forReference: true);
        if (place.IsAlias && place.Alias._constraint is { } constraint)
        {
            alias.Alias.Value = constraint.Coerce(alias.Alias.Value);
            alias.Alias._constraint ??= constraint;
        }

        place = alias;
    }

    /// <summary><c>isset($target-&gt;name)</c>.</summary>
    public static bool Isset(PhpValue target, PropertySite site, PhpClass? scope, Frame frame)
    {
        target = target.GetValue();
        if (target._obj is not PhpObject o)
        {
            return false;
        }

        var ctx = frame.Context;
        var property = Lookup(o, site, scope, out bool inaccessible);
        if (property is not null && !inaccessible)
        {
            var value = o.Slots[property.Slot];
            if (!value.IsUndefined)
            {
                return !value.GetValue().IsNull;
            }
        }
        else if (property is null && o.Dynamic is not null && o.Dynamic.TryGetValue(site.Key, out var dynamic))
        {
            return !dynamic.GetValue().IsNull;
        }

        if (o.Class.MagicIsset is { } isset && ctx.EnterMagic(o, site.Name, 'i'))
        {
            try
            {
                return Convert.ToBoolean(Methods.CallHeld(ctx, isset, o, PhpValue.Create(site.Name)).GetValue());
            }
            finally
            {
                ctx.LeaveMagic(o, site.Name, 'i');
            }
        }

        return false;
    }

    /// <summary><c>empty($target-&gt;name)</c>.</summary>
    public static bool Empty(PhpValue target, PropertySite site, PhpClass? scope, Frame frame)
        => !Convert.ToBoolean(GetSlow(target, site, scope, frame, quiet: true));

    /// <summary><c>unset($target-&gt;name)</c>.</summary>
    public static void Unset(PhpValue target, PropertySite site, PhpClass? scope, Frame frame)
    {
        target = target.GetValue();
        if (target._obj is not PhpObject o)
        {
            if (!target.IsNull && target._obj is not IPhpObjectLike)
            {
                throw PhpException.ErrorException($"Attempt to unset property \"{site.Name}\" on {Convert.TypeNameForMessage(target)}");
            }

            return;
        }

        var ctx = frame.Context;
        var property = Lookup(o, site, scope, out bool inaccessible);
        if (property is not null && !inaccessible)
        {
            if (property.IsReadonly)
            {
                if (!ReferenceEquals(scope, property.DeclaringClass) || !o.Slots[property.Slot].IsUndefined)
                {
                    throw PhpException.ErrorException($"Cannot unset readonly property {property.DeclaringClass.Name}::${property.Name}"
                        + (o.Slots[property.Slot].IsUndefined ? $" from {Methods.ScopeName(scope)}" : ""));
                }
            }

            if (!o.Slots[property.Slot].IsUndefined || property.Type is not null)
            {
                var old = o.Slots[property.Slot];
                o.Slots[property.Slot] = PhpValue.Undefined;
                ctx.MarkUnsetProperty(o, property);
                Releasing.Dropped(old);
                return;
            }
        }
        else if (property is null && o.Dynamic is not null && Releasing.Remove(o.Dynamic, site.Key))
        {
            return;
        }

        if (o.Class.MagicUnset is { } unset && ctx.EnterMagic(o, site.Name, 'u'))
        {
            try
            {
                unset.Routine.Call1(ctx, o, PhpValue.Create(site.Name));
            }
            finally
            {
                ctx.LeaveMagic(o, site.Name, 'u');
            }

            return;
        }

        if (inaccessible)
        {
            throw Inaccessible(o, property!);
        }
    }

    /// <summary>The site of a name that is only known now.</summary>
    public static PropertySite DynamicSite(PhpValue name, Frame frame) => new(Convert.ToPhpString(name, frame.Context).ToString());

    private sealed class PropertyConstraint(PhpProperty property, Frame frame) : IReferenceConstraint
    {
        private readonly Frame _frame = frame;

        public PhpValue Coerce(PhpValue value)
        {
            var given = value;
            return property.Type!.TryCoerce(_frame.Context, ref value, strict: false, property.DeclaringClass)
                ? value
                : throw PhpException.TypeErrorException(
                    $"Cannot assign {Convert.TypeNameForMessage(given)} to reference held by property {property.DeclaringClass.Name}::${property.Name} of type {property.Type}");
        }
    }
}
