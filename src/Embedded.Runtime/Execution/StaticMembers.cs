using System.Runtime.CompilerServices;

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
            // Of an instance property php says first that it must not be used.
            if (type.PropertyTable.TryGetValue(site.Name, out var instance) && !instance.IsVisibleFrom(scope))
            {
                throw Properties.Inaccessible(type, instance);
            }

            throw PhpException.ErrorException($"Access to undeclared static property {type.Name}::${Convert.Shown(site.Name)}");
        }

        if (!property.IsVisibleFrom(scope))
        {
            throw Properties.Inaccessible(type, property.AsInstance());
        }

        return Remembered(type, site, scope, property);
    }

    private static PhpStaticProperty Remembered(PhpClass type, MemberSite<PhpStaticProperty> site, PhpClass? scope, PhpStaticProperty property)
    {
        if (property.DeclaringClass.IsTrait)
        {
            Context.Current!.Deprecated($"Accessing static trait property {property.DeclaringClass.Name}::${site.Name} is deprecated, it should only be accessed on a class using the trait");
        }
        else
        {
            site.Remember(type, scope, property);
        }

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
        var property = Find(type, site, scope);
        return Checked(property, frame.Context.StaticOf(property));
    }

    private static PhpValue Checked(PhpStaticProperty property, PhpValue stored)
    {
        var value = stored.GetValue();
        return value.IsUndefined
            ? throw PhpException.ErrorException($"Typed static property {property.DeclaringClass.Name}::${property.Name} must not be accessed before initialization")
            : value;
    }

    public static PhpValue Set(PhpClass type, MemberSite<PhpStaticProperty> site, PhpValue value, PhpClass? scope, Frame frame)
    {
        var property = Find(type, site, scope);
        return Store(property, ref frame.Context.StaticOf(property), value, frame);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static PhpValue Store(PhpStaticProperty property, ref PhpValue place, PhpValue value, Frame frame)
    {
        if (property.Type is { } spec && !spec.Admits(value))
        {
            value = Properties.Coerce(property.DeclaringClass, property.Name, spec, value, frame);
        }

        Variables.AssignTracked(ref place, value, counted: true);
        return value;
    }

    /// <summary>As <see cref="Set"/>, of what <c>op=</c>, <c>++</c> or <c>--</c> made of its value.</summary>
    public static PhpValue SetUpdated(PhpClass type, MemberSite<PhpStaticProperty> site, PhpValue value, PhpClass? scope, Frame frame)
    {
        var property = Find(type, site, scope);
        return StoreUpdated(property, ref frame.Context.StaticOf(property), value, frame);
    }

    private static PhpValue StoreUpdated(PhpStaticProperty property, ref PhpValue place, PhpValue value, Frame frame)
    {
        if (place.IsAlias && place.Alias._types is not null)
        {
            place.Alias.Value = value;
            return place.Alias.Value;
        }

        return Store(property, ref place, value, frame);
    }

    /// <summary><c>++</c> and <c>--</c> of <c>Class::$name</c>, before or after it is used.</summary>
    public static PhpValue Increment(PhpClass type, MemberSite<PhpStaticProperty> site, PhpClass? scope, Frame frame, bool isIncrement, bool isPrefix)
    {
        var property = Find(type, site, scope);
        ref PhpValue place = ref frame.Context.StaticOf(property);
        var old = place;
        if (old.IsLong && old._bits != (isIncrement ? long.MaxValue : long.MinValue))
        {
            // What holds an int takes any.
            place = PhpValue.Create(isIncrement ? old._bits + 1 : old._bits - 1);
            return isPrefix ? place : old;
        }

        old = Checked(property, old);
        var value = isIncrement ? Operators.Increment(old) : Operators.Decrement(old);
        if (value.IsDouble && old.IsLong && property.Type is { } spec)
        {
            Properties.RefuseOverflow(place, property.DeclaringClass, site.Name, spec, isIncrement);
        }

        value = StoreUpdated(property, ref place, value, frame);
        return isPrefix ? value : old;
    }

    public static PhpValue GetQuiet(PhpClass? type, MemberSite<PhpStaticProperty> site, PhpClass? scope, Frame frame)
    {
        if (type is null)
        {
            return default;
        }

        var property = site.Find(type, scope);
        if (property is null)
        {
            property = type.FindStaticProperty(site.Name);
            if (property is null || !property.IsVisibleFrom(scope))
            {
                return default;
            }

            Remembered(type, site, scope, property);
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

    /// <summary><c>self::class</c>.</summary>
    public static PhpValue SelfName(Frame frame) => PhpValue.Create(NamedScope(frame, "self").Name);

    /// <summary><c>parent::class</c>.</summary>
    public static PhpValue ParentName(Frame frame)
        => PhpValue.Create((NamedScope(frame, "parent").Parent ?? throw PhpException.ErrorException("Cannot use \"parent\" when current class scope has no parent")).Name);

    /// <summary><c>static::class</c>.</summary>
    public static PhpValue StaticName(Frame frame) => PhpValue.Create((frame.StaticClass ?? NamedScope(frame, "static")).Name);

    private static PhpClass NamedScope(Frame frame, string keyword)
        => frame.Scope ?? throw PhpException.ErrorException($"Cannot use \"{keyword}\" in the global scope");

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

    public static PhpClass Scope(PhpClass? scope)
        => scope ?? throw PhpException.ErrorException("Cannot access \"self\" when no class scope is active");

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
