namespace PeachpieSockets.Embedded.Library.Reflection;

/// <summary>An object that tells of something: a class, a function, a type.</summary>
internal sealed class Mirror(PhpClass type) : PhpObject(type)
{
    /// <summary>What it tells of; null before its constructor ran.</summary>
    public object? Subject { get; set; }

    /// <summary>The object it was made for, of a closure or of ReflectionObject.</summary>
    public PhpObject? Instance { get; set; }

    public static T Of<T>(object? self)
        where T : class
        => ((Mirror)self!).Subject as T ?? throw PhpException.ErrorException("Internal error: Failed to retrieve the reflection object");

    public static PhpValue Make(PhpClass type, object subject, params ReadOnlySpan<(string Property, string Value)> properties)
    {
        var mirror = new Mirror(type) { Subject = subject };
        foreach (var (property, value) in properties)
        {
            mirror.SetPropertyValue(property, value);
        }

        return PhpValue.FromClass(mirror);
    }
}

/// <summary>A method and the class it was asked of.</summary>
internal sealed record MethodSubject(PhpMethod Method);

/// <summary>A property: declared by a class, or an object's own.</summary>
internal sealed record PropertySubject(string Name, PhpClass Class, PhpProperty? Instance, PhpStaticProperty? Static)
{
    public PhpClass DeclaringClass => Instance?.DeclaringClass ?? Static?.DeclaringClass ?? Class;

    public PhpMemberFlags Flags => Instance?.Flags ?? (Static is { } s ? s.Flags | PhpMemberFlags.Static : PhpMemberFlags.Public);

    public PhpTypeSpec? Type => Instance?.Type ?? Static?.Type;

    public bool IsDynamic => Instance is null && Static is null;
}

/// <summary>A parameter of a function.</summary>
internal sealed record ParameterSubject(RoutineInfo Routine, int Position)
{
    public PhpParameter Parameter => Routine.Parameters[Position];

    /// <summary>Whether it can refer to a variable: it must, or it does where there is one (<c>extract()</c>, <c>array_multisort()</c>).</summary>
    public bool IsReference => Parameter.IsByRef || (Routine is LibraryRoutine library && (library.ShownPreference >> Math.Min(Position, 63) & 1) != 0);

    public PhpTypeSpec? Type => Routine is UserFunction user ? user.Template.ParameterTypes[Position] : Parameter.Type is { } text ? PhpTypeSpec.Parse(text) : null;
}

/// <summary>An attribute and what it stands at.</summary>
internal sealed record AttributeSubject(AttributeTemplate Template, PhpClass? Scope, int Target, bool IsRepeated);

/// <summary>What all parts share.</summary>
internal static class ReflectionTools
{
    public const PhpMemberFlags PublicStatic = PhpMemberFlags.Public | PhpMemberFlags.Static;

    public static Exception Missing(string message, int code = 0) => PhpException.Create(ClassReflection.ReflectionException, message, code);

    public static PhpClassBuilder Class(string name) => new PhpClassBuilder(name, "Reflection").With(PhpClassFlags.NotCloneable | PhpClassFlags.NotSerializable).Factory(static t => new Mirror(t));

    public static PhpArray List(IEnumerable<PhpValue> values)
    {
        var list = new PhpArray();
        foreach (var value in values)
        {
            list.AddValue(value);
        }

        return list;
    }

    /// <summary>A class by an object or a name.</summary>
    public static PhpClass ClassOf(Context ctx, PhpValue objectOrName)
    {
        objectOrName = objectOrName.GetValue();
        if (PhpClass.Of(objectOrName.AsObject()) is { } type)
        {
            return type;
        }

        string name = Convert.ToPhpString(objectOrName, ctx).ToString();
        return ctx.ResolveClass(name) ?? throw Missing($"Class \"{name}\" does not exist", -1);
    }

    public static PhpValue Text(string? text) => text is null ? PhpValue.False : PhpValue.Create(text);

    public static PhpValue Comment(byte[]? comment) => comment is null ? PhpValue.False : PhpValue.Create(new PhpString(comment));

    public static string ShortName(string name) => name[(name.LastIndexOf('\\') + 1)..];

    public static string NamespaceOf(string name) => name.LastIndexOf('\\') is var at and > 0 ? name[..at] : "";

    public static Frame Frame(Context ctx) => ctx.CurrentUserFrame!;

    /// <summary>The arguments of an array, string keys as names.</summary>
    public static PhpValue Call(Context ctx, RoutineInfo routine, object? self, PhpValue arguments)
    {
        var list = ArgumentList.New(ctx, isStrict: false);
        if (arguments.IsArray)
        {
            list.Spread(arguments, routine, Frame(ctx));
        }

        return Calls.CallList(routine, ctx, self, list).GetValue();
    }

    /// <summary>The methods of a class: its own in order, then what it inherits.</summary>
    public static IEnumerable<PhpMethod> MethodsOf(PhpClass type)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = type; at is not null; at = at.Parent)
        {
            foreach (var method in OwnMethods(at).Where(m => !ReferenceEquals(at, type) || !IsFromTrait(at, m.Name)))
            {
                if (!(method.IsPrivate && !ReferenceEquals(at, type)) && seen.Add(method.Name))
                {
                    yield return type.FindMethod(method.Name) ?? method;
                }
            }
        }

        foreach (var method in type.Methods.Values.Concat(type.Interfaces.SelectMany(i => i.Methods.Values)))
        {
            if (!method.IsPrivate && seen.Add(method.Name))
            {
                yield return method;
            }
        }
    }

    // What traits bring comes behind what the parent brings.
    private static bool IsFromTrait(PhpClass type, string method)
        => type.Template is { } template && !template.Methods.Exists(t => t.Function.Name.Equals(method, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<PhpMethod> OwnMethods(PhpClass type)
    {
        var own = type.Methods.Values.Where(m => ReferenceEquals(m.DeclaringClass, type));
        return type.Template is { } template
            ? own.OrderBy(m => template.Methods.FindIndex(t => t.Function.Name.Equals(m.Name, StringComparison.OrdinalIgnoreCase)) is var at and >= 0 ? at : int.MaxValue)
            : own;
    }

    /// <summary>The properties of a class: its own in order, then what it inherits.</summary>
    public static IEnumerable<PropertySubject> PropertiesOf(PhpClass type)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = type; at is not null; at = at.Parent)
        {
            var own = at.Slots.Where(p => ReferenceEquals(p.DeclaringClass, at)).Select(p => new PropertySubject(p.Name, type, p, null))
                .Concat(at.StaticProperties.Values.Where(p => ReferenceEquals(p.DeclaringClass, at)).Select(p => new PropertySubject(p.Name, type, null, p)));
            if (at.Template is { } template)
            {
                own = own.OrderBy(p => template.Properties.FindIndex(t => t.Name == p.Name) is var index and >= 0 ? index : int.MaxValue);
            }

            foreach (var property in own.Where(p => !ReferenceEquals(at, type) || !IsTraits(at, p.Name)))
            {
                if ((ReferenceEquals(at, type) || (property.Flags & PhpMemberFlags.Private) == 0) && seen.Add(property.Name))
                {
                    yield return property;
                }
            }
        }

        foreach (var property in type.Slots.Where(p => ReferenceEquals(p.DeclaringClass, type) && seen.Add(p.Name)))
        {
            yield return new PropertySubject(property.Name, type, property, null);
        }

        foreach (var property in type.StaticProperties.Values.Where(p => ReferenceEquals(p.DeclaringClass, type) && seen.Add(p.Name)))
        {
            yield return new PropertySubject(property.Name, type, null, property);
        }
    }

    private static bool IsTraits(PhpClass type, string property) => type.Template is { } template && !template.Properties.Exists(t => t.Name == property);

    public static PropertySubject? FindProperty(PhpClass type, string name, PhpObject? instance = null)
        => PropertiesOf(type).FirstOrDefault(p => p.Name == name)
            ?? (instance?.Dynamic?.ContainsKey(IntStringKey.FromString(name)) == true ? new PropertySubject(name, type, null, null) : null);
}
