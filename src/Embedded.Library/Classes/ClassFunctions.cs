namespace PeachpieSockets.Embedded.Library.Classes;

/// <summary>Asking about classes and objects.</summary>
[PhpExtension("Core")]
public static class ClassFunctions
{
    /// <summary>The class of an object, or of the code that calls.</summary>
    [PhpPlain(MaxArguments = 1)]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpString get_class(Context ctx, [PhpParam("object", Default = "UNKNOWN")] PhpValue @object = default)
        => (PhpClass.Of(@object.AsObject()) ?? ctx.CallerScope)?.NameText ?? throw PhpException.ErrorException("get_class() without arguments must be called from within a class");

    /// <summary>The class that a static method was called on.</summary>
    public static PhpString get_called_class(Context ctx)
        => ctx.CurrentUserFrame?.StaticClass?.NameText ?? throw PhpException.ErrorException("get_called_class() must be called from within a class");

    /// <summary>The parent's name, or false.</summary>
    [PhpSignature("(object|string $object_or_class = UNKNOWN): string|false")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue get_parent_class(Context ctx, [PhpParam("mixed", Default = "UNKNOWN")] PhpValue? object_or_class = null)
    {
        var type = object_or_class is { } given ? Find(ctx, given) : ctx.CallerScope;
        return type is null && object_or_class is { IsNull: false } or { IsNull: true }
            ? throw PhpException.TypeErrorException(
                $"get_parent_class(): Argument #1 ($object_or_class) must be an object or a valid class name, {Convert.TypeNameForMessage(object_or_class.Value)} given")
            : type?.Parent?.NameValue ?? PhpValue.False;
    }

    /// <summary>Whether a value is an object of a class, or (allowed) a class name that is it or extends it.</summary>
    [PhpSignature("(mixed $object_or_class, string $class, bool $allow_string = false): bool")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool is_a(Context ctx, PhpValue object_or_class, string @class, bool allow_string = false)
        => (allow_string || !object_or_class.IsStringValue) && Find(ctx, object_or_class)?.IsSubclassOf(Plain(@class)) == true;

    /// <summary>is_a(), but not the class itself.</summary>
    [PhpSignature("(mixed $object_or_class, string $class, bool $allow_string = true): bool")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool is_subclass_of(Context ctx, PhpValue object_or_class, string @class, bool allow_string = true)
        => (allow_string || !object_or_class.IsStringValue) && Find(ctx, object_or_class) is { } type
            && !type.Name.Equals(Plain(@class), StringComparison.OrdinalIgnoreCase) && type.IsSubclassOf(Plain(@class));

    /// <summary>Whether there is a class (no interface, trait or enum is one, an enum is).</summary>
    public static bool class_exists(Context ctx, string @class, bool autoload = true)
        => ctx.ResolveClass(@class, autoload) is { IsInterface: false, IsTrait: false };

    /// <summary>Whether there is an interface.</summary>
    public static bool interface_exists(Context ctx, string @interface, bool autoload = true) => ctx.ResolveClass(@interface, autoload) is { IsInterface: true };

    /// <summary>Whether there is a trait.</summary>
    public static bool trait_exists(Context ctx, string trait, bool autoload = true) => ctx.ResolveClass(trait, autoload) is { IsTrait: true };

    /// <summary>Whether there is an enum.</summary>
    public static bool enum_exists(Context ctx, string @enum, bool autoload = true) => ctx.ResolveClass(@enum, autoload) is { IsEnum: true };

    /// <summary>Whether a class has a method, of any visibility.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool method_exists(Context ctx, PhpValue object_or_class, string method)
    {
        if (!object_or_class.IsStringValue && object_or_class.AsObject() is not IPhpObjectLike)
        {
            throw ArgumentBinder.TypeError("method_exists", 1, "object_or_class", "object|string", object_or_class);
        }

        var type = Find(ctx, object_or_class);
        if (type == CoreClasses.Closure && method.Equals("__invoke", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return type?.FindMethod(method) is { } found && (!object_or_class.IsStringValue || !found.IsPrivate || ReferenceEquals(found.DeclaringClass, type));
    }

    /// <summary>Whether a class or object has a property, of any visibility.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static bool property_exists(Context ctx, PhpValue object_or_class, string property)
    {
        if (!object_or_class.IsStringValue && object_or_class.AsObject() is not IPhpObjectLike)
        {
            throw PhpException.TypeErrorException("property_exists(): Argument #1 ($object_or_class) must be of type object|string, "
                + Convert.TypeNameForMessage(object_or_class) + " given");
        }

        if (Find(ctx, object_or_class) is not { } type)
        {
            return false;
        }

        return (type.Properties.TryGetValue(property, out var declared) && (!declared.IsPrivate || ReferenceEquals(declared.DeclaringClass, type)))
            || (type.StaticProperties.TryGetValue(property, out var shared) && ((shared.Flags & PhpMemberFlags.Private) == 0 || ReferenceEquals(shared.DeclaringClass, type)))
            || (object_or_class.AsObject() is PhpObject o && Properties.Exists(o, property, ctx.CallerScope));
    }

    /// <summary>The properties that the calling code may read.</summary>
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray get_object_vars(Context ctx, [PhpParam("object")] PhpValue @object)
        => (@object.AsObject() as PhpObject)?.VisibleProperties(ctx.CallerScope) ?? [];

    /// <summary>All properties, with the names that the array cast gives them.</summary>
    public static PhpArray get_mangled_object_vars(Context ctx, [PhpParam("object")] PhpValue @object) => @object.AsObject() switch
    {
        PhpClosure => [],
        Spl.ArrayStorage o => o.Members(ctx),
        _ => Convert.ToArray(@object),
    };

    /// <summary>The defaults of the properties that the calling code may read, or false.</summary>
    [PhpSignature("(string $class): array")]
    public static PhpValue get_class_vars(Context ctx, PhpValue @class)
    {
        var asked = Convert.ToPhpString(@class, ctx);
        if (ctx.ResolveClass(asked.ToString()) is not { } type)
        {
            int end = asked.AsSpan().IndexOf((byte)0);
            throw PhpException.TypeErrorException(
                $"get_class_vars(): Argument #1 ($class) must be a valid class name, {(end < 0 ? asked : Common.Bytes.Slice(asked, 0, end))} given");
        }

        var scope = ctx.CallerScope;
        var result = new PhpArray();
        var defaults = type.NewSlots(ctx);
        foreach (var property in type.Slots.OrderBy(p => ReferenceEquals(p.DeclaringClass, type) ? 0 : 1))
        {
            if (property.IsVisibleFrom(scope) && ReferenceEquals(type.FindProperty(property.Name, scope), property))
            {
                result.SetItemValue(new IntStringKey(property.Name), defaults[property.Slot].IsUndefined ? default : defaults[property.Slot].DeepCopy());
            }
        }

        foreach (var (name, property) in type.StaticProperties)
        {
            if (property.IsVisibleFrom(scope))
            {
                result.SetItemValue(new IntStringKey(name), ctx.StaticOf(property).DeepCopy());
            }
        }

        return result;
    }

    /// <summary>The names of the methods that the calling code may call.</summary>
    [PhpSignature("(object|string $object_or_class): array")]
    public static PhpArray get_class_methods(Context ctx, PhpValue object_or_class)
    {
        var type = Find(ctx, object_or_class) ?? throw PhpException.TypeErrorException(
            $"get_class_methods(): Argument #1 ($object_or_class) must be an object or a valid class name, {Convert.TypeNameForMessage(object_or_class)} given");
        var scope = ctx.CallerScope;
        return Functions.CoreFunctions.List(type.Methods.Values.Where(m => m.IsVisibleFrom(scope)).Select(m => m.Name));
    }

    /// <summary>The classes.</summary>
    public static PhpArray get_declared_classes(Context ctx) => Declared(ctx, c => !c.IsInterface && !c.IsTrait);

    /// <summary>The interfaces.</summary>
    public static PhpArray get_declared_interfaces(Context ctx) => Declared(ctx, c => c.IsInterface);

    /// <summary>The traits.</summary>
    public static PhpArray get_declared_traits(Context ctx) => Declared(ctx, c => c.IsTrait);

    internal static PhpClass? Find(Context ctx, PhpValue value, bool autoload = true)
        => PhpClass.Of(value.AsObject()) ?? (value.IsStringValue ? ctx.ResolveClass(value.StringValue.ToString(), autoload) : null);

    private static string Plain(string name) => name.StartsWith('\\') ? name[1..] : name;

    private static PhpArray Declared(Context ctx, Func<PhpClass, bool> wanted)
    {
        var own = Functions.CoreFunctions.InOrder(Context.Modules.SelectMany(m => m.ClassNames), c => c.Extension).Select(c => ctx.GetDeclaredClass(c.Name)).OfType<PhpClass>();
        return Functions.CoreFunctions.List(own.Concat(ctx.DeclaredClasses).Where(wanted).Select(c => c.Name));
    }
}
