namespace PeachpieSockets.Embedded.Runtime;

// Properties as places: references, updates in place, unset.
internal static partial class Properties
{
    private const string Modify = "modify";
    private const string Assign = "assign";

    /// <summary>The object in <c>$target-&gt;name</c> that is about to be written to.</summary>
    public static PhpValue GetForWrite(PhpValue target, PropertySite site, PhpClass? scope, Frame frame) => GetOf(target, site, scope, frame, Modify, warns: false);

    /// <summary>As <see cref="GetForWrite"/>, where a property of it is removed.</summary>
    public static PhpValue GetForUnset(PhpValue target, PropertySite site, PhpClass? scope, Frame frame) => GetOf(target, site, scope, frame, Modify, warns: false, isUnset: true);

    /// <summary>As <see cref="GetForWrite"/>, where what is written to is read as well.</summary>
    public static PhpValue GetOnTheWay(PhpValue target, PropertySite site, PhpClass? scope, Frame frame) => GetOf(target, site, scope, frame, Modify);

    /// <summary>The value of <c>$target-&gt;name</c> for <c>op=</c>.</summary>
    public static PhpValue GetForUpdate(PhpValue target, PropertySite site, PhpClass? scope, Frame frame) => GetOf(target, site, scope, frame, Assign);

    /// <summary>The value of <c>$target-&gt;name</c> for <c>++</c> and <c>--</c>.</summary>
    public static PhpValue GetForIncrement(PhpValue target, PropertySite site, PhpClass? scope, Frame frame) => GetOf(target, site, scope, frame, "increment/decrement");

    private static PhpValue GetOf(PhpValue target, PropertySite site, PhpClass? scope, Frame frame, string what, bool warns = true, bool isUnset = false)
    {
        if (target.GetValue()._obj is not PhpObject o || o is PhpClosure)
        {
            throw NoPlace(target, site, what);
        }

        if (site.Cache is { } cache && ReferenceEquals(cache.Type, o.Class) && ReferenceEquals(cache.Scope, scope) && o.Slots[cache.Slot] is { IsUndefined: false } known)
        {
            return Changeable(cache.Property, known.GetValue(), what);
        }

        if (Make(o, site, scope, frame, warns))
        {
            return default;
        }

        if (Lookup(o, site, scope, out bool hidden) is { } property && !hidden)
        {
            if (o.Slots[property.Slot] is { IsUndefined: false } held)
            {
                return Changeable(property, held.GetValue(), what);
            }

            // A typed property that is written into before it has a value is as if it were null.
            if (what == Modify && !warns && property.Type is not null && (property.IsReadonly || !o.IsUnset(property)))
            {
                return property.IsReadonly && !isUnset ? throw IndirectlyModified(property) : default(PhpValue);
            }
        }

        var value = GetSlow(target, site, scope, frame, quiet: false, out bool isMagic);
        if (isMagic && what == Modify && value is { IsAlias: false, IsObject: false })
        {
            frame.Context.Notice($"Indirect modification of overloaded property {o.Class.Name}::${Convert.Shown(site.Name)} has no effect");
        }

        return value.GetValue();
    }

    // A readonly property stays as it is, but an object in it may be changed; op= finds that only when it stores its result.
    private static PhpValue Changeable(PhpProperty property, PhpValue value, string what)
        => property.IsReadonly && !value.IsObject && what != Assign ? throw Modified(property) : value;

    // A property that is about to be changed and is not there, nor read by __get(), is made: null at first.
    private static bool Make(PhpObject o, PropertySite site, PhpClass? scope, Frame frame, bool warns)
    {
        var property = Lookup(o, site, scope, out bool inaccessible);
        if (inaccessible || (o.Class.MagicGet is not null && !o.InMagic(site.Name, 'g')))
        {
            return false;
        }

        if (property is not null)
        {
            if (property.Type is not null || !o.Slots[property.Slot].IsUndefined)
            {
                return false;
            }

            o.Slots[property.Slot] = default;
        }
        else
        {
            if (o.HasElementsAsProperties || o.Dynamic?.ContainsKey(site.Key) == true)
            {
                return false;
            }

            NoteUndeclared(o, site, scope, o.Class.MagicGet, frame.Context);
            AddDynamic(o, site, frame);
            o.Dynamic!.SetItemValue(site.Key, default);
        }

        if (warns)
        {
            frame.Context.Warning($"Undefined property: {o.Class.Name}::${Convert.Shown(site.Name)}");
        }

        return true;
    }

    /// <summary>As <see cref="Ref"/>, on the way to what <c>op=</c>, <c>++</c> or <c>--</c> changes: with the warning of an absent property.</summary>
    public static ref PhpValue RefForUpdate(PhpValue target, PropertySite site, PhpClass? scope, Frame frame)
    {
        bool isNoted = target.GetValue()._obj is PhpObject o && Make(o, site, scope, frame, warns: true);
        return ref RefFor(target, site, scope, frame, Access.Way, isNoted);
    }

    /// <summary>The error for a property of what has none, to throw.</summary>
    private static Exception NoPlace(PhpValue target, PropertySite site, string what)
        => PhpException.ErrorException(target.GetValue()._obj is IPhpObjectLike like
            ? $"Cannot create dynamic property {like.Class.Name}::${Convert.Shown(site.Name)}"
            : $"Attempt to {what} property \"{Convert.Shown(site.Name)}\" on {Convert.TypeNameForMessage(target)}");

    /// <summary>Throws where ++ or -- made a float of an int and the property does not take one.</summary>
    public static void CheckOverflow(PhpValue target, PropertySite site, PhpClass? scope, PhpValue old, bool isIncrement)
    {
        if (old.IsLong && target.GetValue()._obj is PhpObject o && o.Class.FindProperty(site.Name, scope) is { Type: { } type } property && property.IsVisibleFrom(scope))
        {
            RefuseOverflow(o.Slots[property.Slot], property.DeclaringClass, property.Name, type, isIncrement);
        }
    }

    internal static void RefuseOverflow(PhpValue place, PhpClass owner, string name, PhpTypeSpec type, bool isIncrement)
    {
        if (place.IsAlias)
        {
            place.Alias._types?.CheckOverflow(isIncrement);
        }

        if (!type.TakesOverflow)
        {
            throw PhpException.TypeErrorException($"Cannot {(isIncrement ? "increment" : "decrement")} property {owner.Name}::${name} of type {type} past its {(isIncrement ? "maximal" : "minimal")} value");
        }
    }

    /// <summary>What a property's place is wanted for.</summary>
    private enum Access
    {
        /// <summary>The way to an element that is removed.</summary>
        Removal,

        /// <summary>The way to what <c>op=</c> changes.</summary>
        Way,

        /// <summary>An element that is written: php makes an array of null and false.</summary>
        Element,

        /// <summary>A reference to it.</summary>
        Reference,

        /// <summary>It is to hold another reference.</summary>
        Binding,
    }

    /// <summary>The place of <c>$target-&gt;name</c> for writing into what it holds, or making it a reference.</summary>
    public static ref PhpValue Ref(PhpValue target, PropertySite site, PhpClass? scope, Frame frame, bool forReference)
        => ref RefFor(target, site, scope, frame, forReference ? Access.Reference : Access.Element);

    /// <summary>As <see cref="Ref"/>, where an element is to be removed.</summary>
    public static ref PhpValue RefForUnset(PhpValue target, PropertySite site, PhpClass? scope, Frame frame)
    {
        // Nothing is there to be removed from.
        if (target.GetValue()._obj is PhpObject o && Lookup(o, site, scope, out bool inaccessible) is { Type: not null } property && !inaccessible
            && o.Slots[property.Slot].IsUndefined && (property.IsReadonly || !o.IsUnset(property)))
        {
            return ref Context.Scratch(default);
        }

        return ref RefFor(target, site, scope, frame, Access.Removal);
    }

    private static ref PhpValue RefFor(PhpValue target, PropertySite site, PhpClass? scope, Frame frame, Access access, bool isNoted = false)
    {
        target = target.GetValue();
        var ctx = frame.Context;
        if (target._obj is not PhpObject o)
        {
            throw NoPlace(target, site, "modify");
        }

        var property = Lookup(o, site, scope, out bool inaccessible);
        if (property is not null && !inaccessible)
        {
            ref PhpValue slot = ref o.Slots[property.Slot];
            if (property.IsReadonly && !slot.IsUndefined && !(slot.IsObject && access < Access.Reference))
            {
                CheckReadonly(property, slot, scope);
            }

            if (property.IsReadonly && slot.IsUndefined && access > Access.Way)
            {
                throw IndirectlyModified(property);
            }

            if (slot.IsUndefined && o.Class.MagicGet is { } getterOfUnset && o.IsUnset(property) && !o.InMagic(site.Name, 'g'))
            {
                return ref MagicRef(o, getterOfUnset, site, frame, access, property);
            }

            if (property.Type is { } type)
            {
                CheckAccess(new TypedHolder(property.DeclaringClass, property.Name, type), ref slot, access, "Typed property");
            }
            else if (slot.IsUndefined)
            {
                slot = default;
            }

            return ref slot;
        }

        if (property is null)
        {
            if (!isNoted)
            {
                NoteUndeclared(o, site, scope, o.Class.MagicGet, ctx);
            }

            if (o.Dynamic is not null && o.Dynamic.ContainsKey(site.Key))
            {
                return ref o.Dynamic.GetItemRef(site.Key);
            }
        }

        if (o.Class.MagicGet is { } getter && !o.InMagic(site.Name, 'g'))
        {
            return ref MagicRef(o, getter, site, frame, access, inaccessible ? null : property);
        }

        if (inaccessible)
        {
            throw Inaccessible(o.Class, property!);
        }

        AddDynamic(o, site, frame);
        return ref o.Dynamic!.GetItemRef(site.Key);
    }

    private static Exception IndirectlyModified(PhpProperty property)
        => PhpException.ErrorException($"Cannot indirectly modify readonly property {property.DeclaringClass.Name}::${property.Name}");

    /// <summary>A typed property's place: what may be done with it, and what it is made for that.</summary>
    private static void CheckAccess(TypedHolder holder, ref PhpValue slot, Access access, string kind)
    {
        switch (access)
        {
            case Access.Removal or Access.Way when slot.IsUndefined:
                throw PhpException.ErrorException($"{kind} {holder.Owner.Name}::${holder.Name} must not be accessed before initialization");
            case Access.Element:
                if (!holder.Type.AcceptsArray && slot.GetValue() is { IsNull: true } or { IsFalse: true } or { IsUndefined: true })
                {
                    throw PhpException.TypeErrorException($"Cannot auto-initialize an array inside {holder}");
                }

                break;
            case Access.Reference:
                if (slot.IsUndefined && !holder.Type.AllowsNull)
                {
                    throw PhpException.ErrorException($"Cannot access uninitialized non-nullable property {holder.Owner.Name}::${holder.Name} by reference");
                }

                break;
        }

        if (access == Access.Binding)
        {
            return;
        }

        if (slot.IsUndefined)
        {
            slot = default;
        }

        if (access == Access.Reference)
        {
            ReferenceTypes.Keep(PhpValue.EnsureAlias(ref slot), holder);
        }
    }

    /// <summary>As <see cref="CheckAccess"/> for a static property's place that a reference is made of or an element written in.</summary>
    internal static void CheckStaticAccess(TypedHolder holder, ref PhpValue slot, bool forReference)
        => CheckAccess(holder, ref slot, forReference ? Access.Reference : Access.Element, "Typed static property");

    /// <summary>Makes a typed property's place hold another reference.</summary>
    internal static void Bind(TypedHolder holder, ref PhpValue place, PhpAlias alias, Context ctx)
    {
        var taken = ReferenceTypes.Enter(alias, holder, ctx);
        if (taken.TypeCode != alias._value.TypeCode)
        {
            alias.Value = taken;
        }

        Leave(holder, place);
        ReferenceTypes.Add(alias, holder);
        place = PhpValue.Create(alias);
    }

    // A typed property's place is not to hold what it holds any more.
    private static void Leave(TypedHolder holder, PhpValue place)
    {
        if (place.IsAlias)
        {
            ReferenceTypes.Remove(place.Alias, holder);
        }
    }

    private static ref PhpValue MagicRef(PhpObject o, PhpMethod getter, PropertySite site, Frame frame, Access access, PhpProperty? property)
    {
        var ctx = frame.Context;
        o.EnterMagic(site.Name, 'g');
        try
        {
            var value = Methods.CallHeld(ctx, getter, o, site.NameValue);
            if (!value.IsAlias && !value.IsObject)
            {
                ctx.Notice($"Indirect modification of overloaded property {o.Class.Name}::${Convert.Shown(site.Name)} has no effect");
            }

            if (access == Access.Binding)
            {
                throw PhpException.ErrorException("Cannot assign by reference to overloaded object");
            }

            if (property is { Type: { } type })
            {
                var taken = Coerce(property.DeclaringClass, property.Name, type, value.GetValue(), frame);
                if (value.IsAlias)
                {
                    value.Alias.Value = taken;
                }
                else
                {
                    value = taken;
                }
            }

            return ref Context.Scratch(value);
        }
        finally
        {
            o.LeaveMagic(site.Name, 'g');
        }
    }

    /// <summary><c>$target-&gt;name = &amp;...</c>.</summary>
    public static void SetAlias(PhpValue target, PropertySite site, PhpValue alias, PhpClass? scope, Frame frame)
    {
        ref PhpValue place = ref RefFor(target, site, scope, frame, Access.Binding);
        if (target.GetValue()._obj is PhpObject o && Lookup(o, site, scope, out bool inaccessible) is { Type: { } type } property && !inaccessible)
        {
            Bind(new TypedHolder(property.DeclaringClass, property.Name, type), ref place, alias.Alias, frame.Context);
        }
        else
        {
            place = alias;
        }
    }

    /// <summary><c>unset($target-&gt;name)</c>.</summary>
    public static void Unset(PhpValue target, PropertySite site, PhpClass? scope, Frame frame)
    {
        target = target.GetValue();
        if (target._obj is not PhpObject o)
        {
            return;
        }

        var ctx = frame.Context;
        var property = Lookup(o, site, scope, out bool inaccessible);
        if (property is not null && !inaccessible)
        {
            var old = o.Slots[property.Slot];
            if (!old.IsUndefined || !o.IsUnset(property))
            {
                if (property.IsReadonly && !(old.IsUndefined && ReferenceEquals(scope, property.DeclaringClass)))
                {
                    throw PhpException.ErrorException($"Cannot unset readonly property {property.DeclaringClass.Name}::${property.Name}"
                        + (old.IsUndefined ? $" from {Methods.ScopeName(scope)}" : ""));
                }

                o.Slots[property.Slot] = PhpValue.Undefined;
                if (property.Type is { } type)
                {
                    Leave(new TypedHolder(property.DeclaringClass, property.Name, type), old);
                }

                o.MarkUnset(property);
                Releasing.Dropped(old);
                return;
            }
        }
        else if (property is null)
        {
            NoteUndeclared(o, site, scope, o.Class.MagicUnset, ctx);
            if (o.Dynamic is not null && Releasing.Remove(o.Dynamic, site.Key))
            {
                return;
            }
        }

        if (o.Class.MagicUnset is { } unset && o.EnterMagic(site.Name, 'u'))
        {
            try
            {
                unset.Routine.Call1(ctx, o, site.NameValue);
            }
            finally
            {
                o.LeaveMagic(site.Name, 'u');
            }

            return;
        }

        if (inaccessible)
        {
            throw Inaccessible(o.Class, property!);
        }

        CheckName(site);
    }
}
