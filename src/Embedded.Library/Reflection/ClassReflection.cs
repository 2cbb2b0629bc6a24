using static PeachpieSockets.Embedded.Library.Reflection.ReflectionTools;

namespace PeachpieSockets.Embedded.Library.Reflection;

/// <summary>Classes, interfaces, traits and enums.</summary>
[PhpExtension("Reflection")]
public static class ClassReflection
{
    private const int ImplicitAbstract = 16;
    private const int ExplicitAbstract = 64;
    private const int FinalClass = 32;
    private const int ReadOnlyClass = 65536;

    /// <summary>php's Stringable.</summary>
    internal static PhpClass Stringable => CoreClasses.Stringable;

    /// <summary>What is not there to be reflected.</summary>
    internal static readonly PhpClass ReflectionException = new PhpClassBuilder("ReflectionException", "Reflection").Extends(CoreThrowables.Exception).Build();

    /// <summary>All of reflection.</summary>
    internal static readonly PhpClass Reflector = new PhpClassBuilder("Reflector", "Reflection").Interface().Implements(CoreClasses.Stringable).Build();

    /// <summary>Names of modifiers.</summary>
    internal static readonly PhpClass Reflection = new PhpClassBuilder("Reflection", "Reflection")
        .Method("getModifierNames", "(int $modifiers): array", static (_, _, a) => ModifierNames((int)a[0].Long), PublicStatic)
        .Build();

    /// <summary>A class.</summary>
    internal static readonly PhpClass ReflectionClass = Instantiation(Members(Kinds(Class("ReflectionClass").Implements(Reflector)
        .Property("name", PhpValue.EmptyString, PhpMemberFlags.Public, "string")
        .Constant("IS_IMPLICIT_ABSTRACT", ImplicitAbstract).Constant("IS_EXPLICIT_ABSTRACT", ExplicitAbstract).Constant("IS_FINAL", FinalClass).Constant("IS_READONLY", ReadOnlyClass)
        .Method("__construct", "(object|string $objectOrClass)", static (ctx, self, a) => Take((Mirror)self!, ClassOf(ctx, a[0]), null))))).Build();

    /// <summary>The class of an object, and what the object has beyond it.</summary>
    internal static readonly PhpClass ReflectionObject = Class("ReflectionObject").Extends(ReflectionClass)
        .Method("__construct", "(object $object)", static (ctx, self, a) => Take((Mirror)self!, ClassOf(ctx, a[0]), a[0].AsObject() as PhpObject))
        .Build();

    /// <summary>An enum.</summary>
    internal static readonly PhpClass ReflectionEnum = Class("ReflectionEnum").Extends(ReflectionClass)
        .Method("__construct", "(object|string $objectOrClass)", static (ctx, self, a) => ClassOf(ctx, a[0]) is { IsEnum: true } type
            ? Take((Mirror)self!, type, null)
            : throw Missing($"Class \"{ClassOf(ctx, a[0]).Name}\" is not an enum", -1))
        .Method("isBacked", "(): bool", static (_, self, _) => Type(self).EnumBackingType is not null)
        .Method("getBackingType", "(): ?ReflectionNamedType", static (_, self, _) => TypeReflection.Of(Type(self).EnumBackingType))
        .Method("hasCase", "(string $name): bool", static (_, self, a) => Type(self).FindConstant(a[0].StringValue.ToString())?.IsCase == true)
        .Method("getCase", "(string $name): ReflectionEnumUnitCase", static (_, self, a) =>
        {
            string name = a[0].StringValue.ToString();
            var constant = Type(self).FindConstant(name) ?? throw Missing($"Case {Type(self).Name}::{name} does not exist");
            return constant.IsCase ? ConstantReflection.Of(constant) : throw Missing($"{Type(self).Name}::{name} is not a case");
        })
        .Method("getCases", "(): array", static (_, self, _) => List(Type(self).Constants.Values.Where(c => c.IsCase).Select(ConstantReflection.Of)))
        .Build();

    internal static PhpValue Of(PhpClass type) => Mirror.Make(ReflectionClass, type, ("name", type.Name));

    private static PhpClass Type(object? self) => Mirror.Of<PhpClass>(self);

    private static PhpValue Take(Mirror self, PhpClass type, PhpObject? instance)
    {
        self.Subject = type;
        self.Instance = instance;
        self.SetPropertyValue("name", type.Name);
        return default;
    }

    private static PhpClassBuilder Kinds(PhpClassBuilder b) => b
        .Method("getName", "(): string", static (_, self, _) => Type(self).Name)
        .Method("getShortName", "(): string", static (_, self, _) => ShortName(Type(self).Name))
        .Method("getNamespaceName", "(): string", static (_, self, _) => NamespaceOf(Type(self).Name))
        .Method("inNamespace", "(): bool", static (_, self, _) => NamespaceOf(Type(self).Name).Length > 0)
        .Method("isInternal", "(): bool", static (_, self, _) => Type(self).ExtensionName is not null)
        .Method("isUserDefined", "(): bool", static (_, self, _) => Type(self).ExtensionName is null)
        .Method("isInterface", "(): bool", static (_, self, _) => Type(self).IsInterface)
        .Method("isTrait", "(): bool", static (_, self, _) => Type(self).IsTrait)
        .Method("isEnum", "(): bool", static (_, self, _) => Type(self).IsEnum)
        .Method("isAbstract", "(): bool", static (_, self, _) => IsAbstract(Type(self)))
        .Method("isFinal", "(): bool", static (_, self, _) => Type(self).IsFinal)
        .Method("isReadOnly", "(): bool", static (_, self, _) => (Type(self).Flags & PhpClassFlags.Readonly) != 0)
        .Method("isAnonymous", "(): bool", static (_, self, _) => (Type(self).Flags & PhpClassFlags.Anonymous) != 0)
        .Method("isInstantiable", "(): bool", static (_, self, _) => IsConcrete(Type(self)) && Type(self) != CoreClasses.Closure && Type(self).Constructor?.IsPublic != false)
        .Method("isCloneable", "(): bool", static (_, self, _) => IsConcrete(Type(self)) && (Type(self).Flags & PhpClassFlags.NotCloneable) == 0 && Type(self).MagicClone?.IsPublic != false)
        .Method("isIterable", "(): bool", static (_, self, _) => IsConcrete(Type(self)) && Type(self).IsSubclassOf(CoreClasses.Traversable))
        .Method("isIterateable", "(): bool", static (_, self, _) => IsConcrete(Type(self)) && Type(self).IsSubclassOf(CoreClasses.Traversable))
        .Method("isInstance", "(object $object): bool", static (_, self, a) => PhpClass.Of(a[0].AsObject())?.IsSubclassOf(Type(self)) == true)
        .Method("isSubclassOf", "(ReflectionClass|string $class): bool", static (ctx, self, a) => Other(ctx, a[0]) is var other && !ReferenceEquals(other, Type(self)) && Type(self).IsSubclassOf(other))
        .Method("implementsInterface", "(ReflectionClass|string $interface): bool", static (ctx, self, a) => Interface(ctx, a[0]) is var other && Type(self).IsSubclassOf(other))
        .Method("getModifiers", "(): int", static (_, self, _) => Modifiers(Type(self)))
        .Method("getParentClass", "(): ReflectionClass|false", static (_, self, _) => Type(self).Parent is { } parent ? Of(parent) : PhpValue.False)
        .Method("getInterfaceNames", "(): array", static (_, self, _) => List(Type(self).Interfaces.Select(i => PhpValue.Create(i.Name))))
        .Method("getInterfaces", "(): array", static (_, self, _) => Named(Type(self).Interfaces))
        .Method("getTraitNames", "(): array", static (_, self, _) => List(Type(self).Traits.Select(t => PhpValue.Create(t.Name))))
        .Method("getTraits", "(): array", static (_, self, _) => Named(Type(self).Traits))
        .Method("getTraitAliases", "(): array", static (ctx, self, _) => TraitAliases(ctx, Type(self)))
        .Method("getFileName", "(): string|false", static (_, self, _) => Text(Type(self).File))
        .Method("getStartLine", "(): int|false", static (_, self, _) => Type(self).File is null ? PhpValue.False : Type(self).Lines.Start)
        .Method("getEndLine", "(): int|false", static (_, self, _) => Type(self).File is null ? PhpValue.False : Type(self).Lines.End)
        .Method("getDocComment", "(): string|false", static (_, self, _) => Text(Type(self).DocComment))
        .Method("getExtensionName", "(): string|false", static (_, self, _) => Text(Type(self).ExtensionName))
        .Method("getExtension", "(): ?ReflectionExtension", static (_, self, _) => Type(self).ExtensionName is { } name ? ExtensionReflection.Of(name) : default)
        .Method("getAttributes", "(?string $name = null, int $flags = 0): array", static (ctx, self, a)
            => AttributeReflection.List(ctx, Type(self).Attributes, Type(self), AttributeReflection.OnClass, a, "ReflectionClass::getAttributes"))
        .Method("__toString", "(): string", static (_, self, _) => throw PhpException.ErrorException("ReflectionClass::__toString() is not supported"));

    private static PhpClassBuilder Members(PhpClassBuilder b) => b
        .Method("getConstructor", "(): ?ReflectionMethod", static (_, self, _) => Type(self).Constructor is { } constructor ? FunctionReflection.OfMethod(constructor) : default)
        .Method("hasMethod", "(string $name): bool", static (_, self, a) => Find(Type(self), a[0].StringValue.ToString()) is not null)
        .Method("getMethod", "(string $name): ReflectionMethod", static (_, self, a) => Find(Type(self), a[0].StringValue.ToString()) is { } method ? FunctionReflection.OfMethod(method)
            : throw Missing($"Method {Type(self).Name}::{a[0].StringValue}() does not exist"))
        .Method("getMethods", "(?int $filter = null): array", static (_, self, a) => List(Wanted(MethodsOf(Type(self)), m => m.Flags, a).Select(FunctionReflection.OfMethod)))
        .Method("hasProperty", "(string $name): bool", static (_, self, a) => FindProperty(Type(self), a[0].StringValue.ToString(), ((Mirror)self!).Instance) is not null)
        .Method("getProperty", "(string $name): ReflectionProperty", static (_, self, a) => FindProperty(Type(self), a[0].StringValue.ToString(), ((Mirror)self!).Instance) is { } property
            ? PropertyReflection.Of(property) : throw Missing($"Property {Type(self).Name}::${a[0].StringValue} does not exist"))
        .Method("getProperties", "(?int $filter = null): array", static (_, self, a) => List(Wanted(
            PropertiesOf(Type(self)).Concat(((Mirror)self!).Instance?.Dynamic?.Select(d => new PropertySubject(d.Key.ToString(), Type(self), null, null)) ?? []), p => p.Flags, a).Select(PropertyReflection.Of)))
        .Method("hasConstant", "(string $name): bool", static (_, self, a) => Type(self).FindConstant(a[0].StringValue.ToString()) is not null)
        .Method("getConstant", "(string $name): mixed", static (ctx, self, a) => Type(self).FindConstant(a[0].StringValue.ToString()) is { } constant ? ctx.ConstantOf(constant).DeepCopy() : PhpValue.False)
        .Method("getConstants", "(?int $filter = null): array", static (ctx, self, a) =>
        {
            var result = new PhpArray();
            foreach (var constant in Wanted(ConstantReflection.OfClass(Type(self)), c => c.Flags, a))
            {
                result.SetItemRaw(new IntStringKey(constant.Name), ctx.ConstantOf(constant).DeepCopy());
            }

            return result;
        })
        .Method("getReflectionConstant", "(string $name): ReflectionClassConstant|false", static (_, self, a) => Type(self).FindConstant(a[0].StringValue.ToString()) is { } constant
            ? ConstantReflection.Of(constant) : PhpValue.False)
        .Method("getReflectionConstants", "(?int $filter = null): array", static (_, self, a) => List(Wanted(ConstantReflection.OfClass(Type(self)), c => c.Flags, a).Select(ConstantReflection.Of)))
        .Method("getDefaultProperties", "(): array", static (ctx, self, _) => DefaultProperties(ctx, Type(self)))
        .Method("getStaticProperties", "(): array", static (ctx, self, _) =>
        {
            var result = new PhpArray();
            foreach (var property in PropertiesOf(Type(self)).Where(p => p.Static is not null))
            {
                result.SetItemRaw(new IntStringKey(property.Name), ctx.StaticOf(property.Static!).DeepCopy());
            }

            return result;
        })
        .Method("getStaticPropertyValue", "(string $name, mixed $default = UNKNOWN): mixed", static (ctx, self, a) => Type(self).FindStaticProperty(a[0].StringValue.ToString()) is { } property
            ? ctx.StaticOf(property).DeepCopy()
            : a.Length > 1 ? a[1] : throw Missing($"Property {Type(self).Name}::${a[0].StringValue} does not exist"))
        .Method("setStaticPropertyValue", "(string $name, mixed $value): void", static (ctx, self, a) =>
        {
            string name = a[0].StringValue.ToString();
            var property = Type(self).FindStaticProperty(name) ?? throw Missing($"Class {Type(self).Name} does not have a property named {name}");
            StaticMembers.Set(Type(self), new(name), a[1].DeepCopy(), property.DeclaringClass, ctx.CurrentFrame!);
            return default;
        });

    private static PhpClassBuilder Instantiation(PhpClassBuilder b) => b
        .Method("newInstance", "(mixed ...$args): object", static (ctx, self, a) =>
        {
            var arguments = List(a.ToArray());
            foreach (var (name, value) in Calls.TakeNamed(ctx) ?? [])
            {
                arguments.SetItemRaw(name, value);
            }

            return New(ctx, Type(self), arguments);
        })
        .Method("newInstanceArgs", "(array $args = []): ?object", static (ctx, self, a) => New(ctx, Type(self), a.Length > 0 ? a[0].Array : []))
        .Method("newInstanceWithoutConstructor", "(): object", static (ctx, self, _) =>
        {
            var type = Type(self);
            if (type.ExtensionName is not null && type.IsFinal)
            {
                throw Missing($"Class {type.Name} is an internal class marked as final that cannot be instantiated without invoking its constructor");
            }

            return PhpValue.FromClass(Calls.New(type, type, Frame(ctx), out RoutineInfo? _));
        });

    private static PhpValue New(Context ctx, PhpClass type, PhpArray arguments)
        => Construct(ctx, type, arguments, $"Class {type.Name} does not have a constructor, so you cannot pass any constructor arguments", $"Access to non-public constructor of class {type.Name}");

    /// <summary>An instance made with the arguments given; string keys are names.</summary>
    internal static PhpValue Construct(Context ctx, PhpClass type, PhpValue arguments, string noConstructor, string notPublic, bool isAttribute = false)
    {
        if (type.Constructor is { IsPublic: false })
        {
            throw isAttribute ? PhpException.ErrorException(notPublic) : Missing(notPublic);
        }

        var instance = Calls.New(type, null, Frame(ctx), out var constructor);
        if (constructor is null)
        {
            return arguments.Array.Count == 0 ? PhpValue.FromClass(instance) : throw (isAttribute ? PhpException.ErrorException(noConstructor) : Missing(noConstructor));
        }

        Call(ctx, constructor, instance, arguments);
        return PhpValue.FromClass(instance);
    }

    private static bool IsAbstract(PhpClass type) => type.IsAbstract && (!type.IsInterface || type.Methods.Count > 0) || type.Methods.Values.Any(m => m.IsAbstract);

    private static bool IsConcrete(PhpClass type) => (type.Flags & (PhpClassFlags.Abstract | PhpClassFlags.Interface | PhpClassFlags.Trait | PhpClassFlags.Enum)) == 0;

    private static int Modifiers(PhpClass type)
        => (type.IsAbstract && !type.IsInterface ? ExplicitAbstract : 0) | (type.IsFinal ? FinalClass : 0);

    private static PhpMethod? Find(PhpClass type, string name) => type.FindMethod(name) ?? type.Interfaces.Select(i => i.FindMethod(name)).FirstOrDefault(m => m is not null);

    private static PhpClass Other(Context ctx, PhpValue value) => value.AsObject() is Mirror { Subject: PhpClass type } ? type : ClassOf(ctx, value);

    private static PhpClass Interface(Context ctx, PhpValue value)
    {
        if (value.AsObject() is not Mirror && ctx.ResolveClass(value.StringValue.ToString()) is null)
        {
            throw Missing($"Interface \"{value.StringValue}\" does not exist", -1);
        }

        return Other(ctx, value) is { IsInterface: true } type ? type : throw Missing($"{Other(ctx, value).Name} is not an interface");
    }

    private static IEnumerable<T> Wanted<T>(IEnumerable<T> all, Func<T, PhpMemberFlags> flags, ReadOnlySpan<PhpValue> a)
    {
        if (a.Length == 0 || a[0].IsNull)
        {
            return all;
        }

        long filter = a[0].Long;
        return all.Where(m => ((int)flags(m) & filter) != 0);
    }

    private static PhpArray Named(IEnumerable<PhpClass> types)
    {
        var result = new PhpArray();
        foreach (var type in types)
        {
            result.SetItemRaw(new IntStringKey(type.Name), Of(type));
        }

        return result;
    }

    private static PhpArray TraitAliases(Context ctx, PhpClass type)
    {
        var result = new PhpArray();
        foreach (var use in type.Template?.TraitUses ?? [])
        {
            foreach (var rule in use.Rules.Where(r => r.Alias is not null))
            {
                string? trait = rule.Trait ?? use.Traits.FirstOrDefault(t => ctx.GetDeclaredClass(t)?.FindMethod(rule.Method) is not null);
                result.SetItemRaw(new IntStringKey(rule.Alias!), $"{trait}::{rule.Method}");
            }
        }

        return result;
    }

    private static PhpArray DefaultProperties(Context ctx, PhpClass type)
    {
        var result = new PhpArray();
        var defaults = type.NewSlots(ctx);
        var all = PropertiesOf(type).ToList();
        foreach (var property in all.Where(p => p.Static is not null))
        {
            result.SetItemRaw(new IntStringKey(property.Name), ctx.StaticOf(property.Static!).DeepCopy());
        }

        foreach (var property in all.Where(p => p.Instance is { } i && !defaults[i.Slot].IsUndefined))
        {
            result.SetItemRaw(new IntStringKey(property.Name), defaults[property.Instance!.Slot].DeepCopy());
        }

        return result;
    }

    private static PhpArray ModifierNames(int flags)
    {
        var names = new List<PhpValue>();
        Add(PhpMemberFlags.Abstract, "abstract");
        Add(PhpMemberFlags.Final, "final");
        Add(PhpMemberFlags.Public, "public");
        Add(PhpMemberFlags.Private, "private");
        Add(PhpMemberFlags.Protected, "protected");
        Add(PhpMemberFlags.Static, "static");
        Add(PhpMemberFlags.Readonly, "readonly");
        return List(names);

        void Add(PhpMemberFlags flag, string name)
        {
            if ((flags & (int)flag) != 0)
            {
                names.Add(name);
            }
        }
    }
}
