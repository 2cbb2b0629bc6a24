using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

// Assignments: what they check and where they store.
internal static partial class Properties
{
    /// <summary><c>$target-&gt;name = value</c>; the result is the value as it is after conversion to the property's type.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue Set(PhpValue target, PropertySite site, PhpValue value, PhpClass? scope, Frame frame)
        => TrySet(target, site, value, scope) ? value : SetSlow(target, site, value, scope, frame, isUpdate: false);

    // Where the site knows the property, which holds a value and takes the new one as it is.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TrySet(PhpValue target, PropertySite site, PhpValue value, PhpClass? scope)
    {
        if (target.AsPhpObject is { } o && site.Cache is { } cache && ReferenceEquals(cache.Type, o.Class) && ReferenceEquals(cache.Scope, scope) && cache.Takes(value))
        {
            ref PhpValue slot = ref o.Slots[cache.Slot];
            if (!slot.IsAlias && (!slot.IsUndefined || o.Class.MagicSet is null))
            {
                if (Releasing.Enabled)
                {
                    Releasing.Store(ref slot, value);
                }
                else
                {
                    slot = value;
                }

                return true;
            }
        }

        return false;
    }

    /// <summary>As <see cref="Set"/>, of what <c>op=</c>, <c>++</c> or <c>--</c> made of its value.</summary>
    public static PhpValue SetUpdated(PhpValue target, PropertySite site, PhpValue value, PhpClass? scope, Frame frame)
    {
        if (target.GetValue()._obj is PhpObject o && site.Cache is { } cache && ReferenceEquals(cache.Type, o.Class) && ReferenceEquals(cache.Scope, scope)
            && o.Slots[cache.Slot] is { IsAlias: true } slot && slot.Alias._types is not null && !(o.Class.MagicGet is not null && o.IsUnset(cache.Property)))
        {
            slot.Alias.Value = value;
            return slot.Alias.Value;
        }

        return TrySet(target, site, value, scope) ? value : SetSlow(target, site, value, scope, frame, isUpdate: true);
    }

    private static PhpValue SetSlow(PhpValue target, PropertySite site, PhpValue value, PhpClass? scope, Frame frame, bool isUpdate)
    {
        target = target.GetValue();
        var ctx = frame.Context;
        if (target._obj is not PhpObject o)
        {
            throw NoPlace(target, site, Assign);
        }

        var property = Lookup(o, site, scope, out bool inaccessible);
        if (property is not null && !inaccessible)
        {
            ref PhpValue slot = ref o.Slots[property.Slot];
            bool magic = slot.IsUndefined && o.Class.MagicSet is not null && !(property.Type is not null && !o.IsUnset(property)) && !o.InMagic(site.Name, 's');
            if (!magic)
            {
                return Store(o, property, ref slot, value, scope, frame);
            }
        }
        else if (property is null)
        {
            // What was read to be changed was noted when it was read, but for what __get() gave.
            if (!isUpdate || o.Class.MagicGet is not null)
            {
                NoteUndeclared(o, site, scope, o.Class.MagicSet, ctx);
            }

            if (o.Dynamic is not null && o.Dynamic.ContainsKey(site.Key))
            {
                Releasing.Set(o.Dynamic, site.Key, value);
                return value;
            }
        }

        if (o.Class.MagicSet is { } setter && o.EnterMagic(site.Name, 's'))
        {
            try
            {
                Releasing.Protect(value);
                setter.Routine.Call2(ctx, o, site.NameValue, value);
                Releasing.Unprotect(value);
            }
            finally
            {
                o.LeaveMagic(site.Name, 's');
            }

            return value;
        }

        if (inaccessible)
        {
            throw Inaccessible(o.Class, property!);
        }

        AddDynamic(o, site, frame);
        Releasing.Set(o.Dynamic!, site.Key, value);
        return value;
    }

    private static void AddDynamic(PhpObject o, PropertySite site, Frame frame)
    {
        CheckName(site);
        var flags = o.Class.Flags;
        if ((flags & (PhpClassFlags.NoDynamicProperties | PhpClassFlags.Enum)) != 0 || (flags & PhpClassFlags.Readonly) != 0)
        {
            throw PhpException.ErrorException($"Cannot create dynamic property {o.Class.Name}::${Convert.Shown(site.Name)}");
        }

        if ((flags & PhpClassFlags.AllowDynamicProperties) == 0 && !o.HasElementsAsProperties)
        {
            frame.Context.Deprecated($"Creation of dynamic property {o.Class.Name}::${Convert.Shown(site.Name)} is deprecated");
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
            throw Modified(property);
        }

        if (!ReferenceEquals(scope, property.DeclaringClass))
        {
            throw PhpException.ErrorException($"Cannot initialize readonly property {property.DeclaringClass.Name}::${property.Name} from {Methods.ScopeName(scope)}");
        }
    }

    private static Exception Modified(PhpProperty property)
        => PhpException.ErrorException($"Cannot modify readonly property {property.DeclaringClass.Name}::${property.Name}");

    internal static PhpValue Coerce(PhpClass owner, string name, PhpTypeSpec type, PhpValue value, Frame frame)
    {
        if (type.Admits(value))
        {
            return value;
        }

        var given = value;
        bool strict = frame.Routine is UserFunction { StrictTypes: true };
        return type.TryCoerce(frame.Context, ref value, strict, owner)
            ? value
            : throw PhpException.TypeErrorException($"Cannot assign {Convert.TypeNameForMessage(given)} to property {owner.Name}::${name} of type {type}");
    }
}
