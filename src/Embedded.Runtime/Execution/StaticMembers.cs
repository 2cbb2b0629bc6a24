namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Static properties and class constants, as compiled code uses them.</summary>
internal static class StaticMembers
{
    private static PhpStaticProperty Find(PhpClass type, MemberSite<PhpStaticProperty> site, PhpClass? scope)
        => site.Find(type, scope) ?? Look(type, site, scope);

    private static PhpStaticProperty Look(PhpClass type, MemberSite<PhpStaticProperty> site, PhpClass? scope)
    {
        var property = type.FindStaticProperty(site.Name);
        if (property is null)
        {
            throw PhpException.ErrorException($"Access to undeclared static property {type.Name}::${Convert.Shown(site.Name)}");
        }

        if (!property.IsVisibleFrom(scope))
        {
            throw PhpException.ErrorException($"Cannot access {((property.Flags & PhpMemberFlags.Private) != 0 ? "private" : "protected")} property {type.Name}::${site.Name}");
        }

        if (property.DeclaringClass.IsTrait)
        {
            Context.Current!.Deprecated($"Accessing static trait property {property.DeclaringClass.Name}::${site.Name} is deprecated, it should only be accessed on a class using the trait");
            return property;
        }

        site.Remember(type, scope, property);
        return property;
    }

    /// <summary>The place of <c>Class::$name</c>, on the way to what is changed in it.</summary>
    public static ref PhpValue Ref(PhpClass type, MemberSite<PhpStaticProperty> site, PhpClass? scope, Frame frame)
        => ref frame.Context.StaticOf(Find(type, site, scope));

    /// <summary>As <see cref="Ref"/>, where a reference is made of it, or an element written in it.</summary>
    public static ref PhpValue RefForWrite(PhpClass type, MemberSite<PhpStaticProperty> site, PhpClass? scope, Frame frame, bool forReference)
    {
        var property = Find(type, site, scope);
        ref PhpValue place = ref frame.Context.StaticOf(property);
        if (property.Type is { } spec)
        {
            Properties.CheckStaticAccess(new TypedHolder(property.DeclaringClass, property.Name, spec), ref place, forReference);
        }

        return ref place;
    }

    /// <summary><c>Class::$name = &amp;...</c>.</summary>
    public static void SetAlias(PhpClass type, MemberSite<PhpStaticProperty> site, PhpValue alias, PhpClass? scope, Frame frame)
    {
        var property = Find(type, site, scope);
        ref PhpValue place = ref frame.Context.StaticOf(property);
        if (property.Type is { } spec)
        {
            Variables.Release(place);
            Properties.Bind(new TypedHolder(property.DeclaringClass, property.Name, spec), ref place, alias.Alias, frame.Context);
        }
        else
        {
            Variables.Bind(ref place, alias);
        }
    }

    public static PhpValue Get(PhpClass type, MemberSite<PhpStaticProperty> site, PhpClass? scope, Frame frame)
    {
        var value = Ref(type, site, scope, frame).GetValue();
        return value.IsUndefined
            ? throw PhpException.ErrorException($"Typed static property {Find(type, site, scope).DeclaringClass.Name}::${site.Name} must not be accessed before initialization")
            : value;
    }

    public static PhpValue Set(PhpClass type, MemberSite<PhpStaticProperty> site, PhpValue value, PhpClass? scope, Frame frame)
    {
        var property = Find(type, site, scope);
        if (property.Type is { } spec)
        {
            value = Properties.Coerce(property.DeclaringClass, site.Name, spec, value, frame);
        }

        Variables.AssignTracked(ref frame.Context.StaticOf(property), value, counted: true);
        return value;
    }

    /// <summary>As <see cref="Set"/>, of what <c>op=</c>, <c>++</c> or <c>--</c> made of its value.</summary>
    public static PhpValue SetUpdated(PhpClass type, MemberSite<PhpStaticProperty> site, PhpValue value, PhpClass? scope, Frame frame)
    {
        ref PhpValue place = ref Ref(type, site, scope, frame);
        if (place.IsAlias && place.Alias._types is not null)
        {
            place.Alias.Value = value;
            return place.Alias.Value;
        }

        return Set(type, site, value, scope, frame);
    }

    /// <summary>Throws where ++ or -- made a float of an int and the property does not take one.</summary>
    public static void CheckOverflow(PhpClass type, MemberSite<PhpStaticProperty> site, PhpClass? scope, Frame frame, PhpValue old, bool isIncrement)
    {
        if (old.IsLong && Find(type, site, scope) is { Type: { } spec } property)
        {
            Properties.RefuseOverflow(frame.Context.StaticOf(property), property.DeclaringClass, site.Name, spec, isIncrement);
        }
    }

    public static PhpValue GetQuiet(PhpClass? type, MemberSite<PhpStaticProperty> site, PhpClass? scope, Frame frame)
    {
        if (type?.FindStaticProperty(site.Name) is not { } property || !property.IsVisibleFrom(scope))
        {
            return default;
        }

        var value = frame.Context.StaticOf(property).GetValue();
        return value.IsUndefined ? default : value;
    }

    /// <summary><c>Class::NAME</c>.</summary>
    public static PhpValue Constant(PhpClass type, MemberSite<PhpClassConstant> site, PhpClass? scope, Frame frame)
        => frame.Context.ConstantOf(site.Find(type, scope) ?? Look(type, site, scope), site.Owner).DeepCopy();

    /// <summary>A class constant whose name is only known now.</summary>
    public static PhpValue ConstantByName(PhpClass type, PhpValue name, PhpClass? scope, Frame frame)
    {
        name = name.GetValue();
        if (!name.IsStringValue)
        {
            throw PhpException.TypeErrorException($"Cannot use value of type {Convert.TypeNameForMessage(name)} as class constant name");
        }

        string text = name.StringValue.ToString();
        return text.Equals("class", StringComparison.OrdinalIgnoreCase) ? type.Name : Constant(type, new MemberSite<PhpClassConstant>(text), scope, frame);
    }

    private static PhpClassConstant Look(PhpClass type, MemberSite<PhpClassConstant> site, PhpClass? scope)
    {
        if ((type.Flags & PhpClassFlags.Trait) != 0 && type.FindConstant(site.Name) is not null)
        {
            throw PhpException.ErrorException($"Cannot access trait constant {type.Name}::{site.Name} directly");
        }

        var constant = type.FindConstant(site.Name) ?? throw PhpException.ErrorException($"Undefined constant {site.Owner ?? type.Name}::{Convert.Shown(site.Name)}");
        if (!constant.IsVisibleFrom(scope))
        {
            throw PhpException.ErrorException(InaccessibleConstant(site.Owner ?? type.Name, constant));
        }

        site.Remember(type, scope, constant);
        return constant;
    }

    public static string InaccessibleConstant(string type, PhpClassConstant constant)
        => $"Cannot access {((constant.Flags & PhpMemberFlags.Private) != 0 ? "private" : "protected")} constant {type}::{constant.Name}";

    /// <summary>The site of a static property whose name is only known now.</summary>
    public static MemberSite<PhpStaticProperty> DynamicSite(PhpValue name, Frame frame) => new(Convert.ToPhpString(name, frame.Context).ToString());

    public static PhpValue NameOfScope(PhpClass? type) => type is null ? PhpValue.EmptyString : PhpValue.Create(type.Name);

    /// <summary><c>$x::class</c>.</summary>
    public static PhpValue ClassName(PhpValue value)
    {
        value = value.GetValue();
        return PhpClass.Of(value.AsObject()) is { } type
            ? PhpValue.Create(type.Name)
            : throw PhpException.TypeErrorException($"Cannot use \"::class\" on value of type {Convert.TypeNameForMessage(value)}");
    }

    /// <summary>The class that a value names: an object's own, or by its name.</summary>
    public static PhpClass ClassOf(PhpValue value, Frame frame)
    {
        value = value.GetValue();
        if (value.IsObject && PhpClass.Of(value.Object) is { } type)
        {
            return type;
        }

        if (value.IsStringValue)
        {
            string name = value.StringValue.ToString();
            return frame.Context.ResolveClass(name) ?? throw PhpException.ErrorException($"Class \"{Convert.Shown(name.TrimStart('\\'))}\" not found");
        }

        throw PhpException.ErrorException("Class name must be a valid object or a string");
    }

    public static PhpClass Scope(Frame frame)
        => frame.Scope ?? throw PhpException.ErrorException("Cannot access \"self\" when no class scope is active");

    public static PhpClass Parent(Frame frame)
    {
        var scope = frame.Scope ?? throw PhpException.ErrorException("Cannot access \"parent\" when no class scope is active");
        return scope.Parent ?? throw PhpException.ErrorException("Cannot access \"parent\" when current class scope has no parent");
    }

    public static PhpClass Static(Frame frame)
        => frame.StaticClass ?? frame.Scope ?? throw PhpException.ErrorException("Cannot access \"static\" when no class scope is active");

    /// <summary><c>instanceof</c> with a class that may not exist.</summary>
    public static bool InstanceOf(PhpValue value, PhpClass? type) => type is not null && PhpClass.Of(value.AsObject()) is { } actual && actual.IsSubclassOf(type);

    /// <summary><c>instanceof $x</c>.</summary>
    public static bool InstanceOfDynamic(PhpValue value, PhpValue type, Frame frame)
    {
        type = type.GetValue();
        if (type.IsObject && PhpClass.Of(type.Object) is { } given)
        {
            return InstanceOf(value, given);
        }

        if (type.IsStringValue)
        {
            return InstanceOf(value, frame.Context.ResolveClass(type.StringValue.ToString(), autoload: false));
        }

        throw PhpException.ErrorException("Class name must be a valid object or a string");
    }
}
