using static PeachpieSockets.Embedded.Library.Reflection.ReflectionTools;

namespace PeachpieSockets.Embedded.Library.Reflection;

/// <summary>Properties.</summary>
[PhpExtension("Reflection")]
public static class PropertyReflection
{
    private const int ModifierMask = (int)(PhpMemberFlags.VisibilityMask | PhpMemberFlags.Static | PhpMemberFlags.Readonly);

    /// <summary>A property of a class or an object.</summary>
    internal static readonly PhpClass ReflectionProperty = Class("ReflectionProperty").Implements(ClassReflection.Reflector)
        .Property("name", PhpValue.EmptyString, PhpMemberFlags.Public, "string")
        .Property("class", PhpValue.EmptyString, PhpMemberFlags.Public, "string")
        .Constant("IS_STATIC", 16).Constant("IS_READONLY", 128).Constant("IS_PUBLIC", 1).Constant("IS_PROTECTED", 2).Constant("IS_PRIVATE", 4)
        .Method("__construct", "(object|string $class, string $property)", static (ctx, self, a) =>
        {
            var type = ClassOf(ctx, a[0]);
            var subject = FindProperty(type, a[1].StringValue.ToString(), a[0].AsObject() as PhpObject) ?? throw Missing($"Property {type.Name}::${a[1].StringValue} does not exist");
            var mirror = (Mirror)self!;
            mirror.Subject = subject;
            mirror.SetPropertyValue("name", subject.Name);
            mirror.SetPropertyValue("class", subject.DeclaringClass.Name);
            return default;
        })
        .Method("getName", "(): string", static (_, self, _) => At(self).Name)
        .Method("getValue", "(?object $object = null): mixed", static (ctx, self, a) => Get(ctx, At(self), a.Length > 0 ? a[0] : default))
        .Method("setValue", "(mixed $objectOrValue = UNKNOWN, mixed $value = UNKNOWN): void", static (ctx, self, a) => Set(ctx, At(self), a))
        .Method("isInitialized", "(?object $object = null): bool", static (ctx, self, a) => IsInitialized(ctx, At(self), a.Length > 0 ? a[0] : default))
        .Method("setAccessible", "(bool $accessible): void", static (_, _, _) => default)
        .Method("isPublic", "(): bool", static (_, self, _) => Has(self, PhpMemberFlags.Public))
        .Method("isProtected", "(): bool", static (_, self, _) => Has(self, PhpMemberFlags.Protected))
        .Method("isPrivate", "(): bool", static (_, self, _) => Has(self, PhpMemberFlags.Private))
        .Method("isStatic", "(): bool", static (_, self, _) => Has(self, PhpMemberFlags.Static))
        .Method("isReadOnly", "(): bool", static (_, self, _) => Has(self, PhpMemberFlags.Readonly))
        .Method("isPromoted", "(): bool", static (_, self, _) => Has(self, PhpMemberFlags.Promoted))
        .Method("isDefault", "(): bool", static (_, self, _) => !At(self).IsDynamic)
        .Method("getModifiers", "(): int", static (_, self, _) => (int)At(self).Flags & ModifierMask)
        .Method("getDeclaringClass", "(): ReflectionClass", static (_, self, _) => ClassReflection.Of(At(self).DeclaringClass))
        .Method("getDocComment", "(): string|false", static (_, self, _) => Comment(At(self).Instance?.DocComment ?? At(self).Static?.DocComment))
        .Method("hasType", "(): bool", static (_, self, _) => At(self).Type is not null)
        .Method("getType", "(): ?ReflectionType", static (_, self, _) => TypeReflection.Of(At(self).Type))
        .Method("hasDefaultValue", "(): bool", static (ctx, self, _) => !Default(ctx, At(self)).IsUndefined)
        .Method("getDefaultValue", "(): mixed", static (ctx, self, _) => Default(ctx, At(self)) is { IsUndefined: false } value ? value.DeepCopy() : default)
        .Method("getAttributes", "(?string $name = null, int $flags = 0): array", static (ctx, self, a)
            => AttributeReflection.List(ctx, At(self).Instance?.Attributes ?? At(self).Static?.Attributes, At(self).DeclaringClass, AttributeReflection.OnProperty, a, "ReflectionProperty::getAttributes"))
        .Method("__toString", "(): string", static (ctx, self, _) => Describe(At(self)))
        .Build();

    internal static PhpValue Of(PropertySubject subject) => Mirror.Make(ReflectionProperty, subject, ("name", subject.Name), ("class", subject.DeclaringClass.Name));

    private static PropertySubject At(object? self) => Mirror.Of<PropertySubject>(self);

    private static bool Has(object? self, PhpMemberFlags flag) => (At(self).Flags & flag) != 0;

    private static PhpValue Get(Context ctx, PropertySubject p, PhpValue target)
        => p.Static is { } s ? StaticMembers.Get(p.Class, new(p.Name), s.DeclaringClass, Frame(ctx)).DeepCopy()
            : Properties.Get(PhpValue.FromClass(Owner(p, target, "getValue")), new PropertySite(p.Name), p.DeclaringClass, Frame(ctx)).DeepCopy();

    // Whatever the script's mode is, the library assigns in the weak one.
    private static Frame Weak(Context ctx) => ctx.CurrentFrame!;

    private static PhpValue Set(Context ctx, PropertySubject p, ReadOnlySpan<PhpValue> a)
    {
        if (p.Static is { } s)
        {
            StaticMembers.Set(p.Class, new(p.Name), (a.Length > 1 ? a[1] : a.Length > 0 ? a[0] : default).DeepCopy(), s.DeclaringClass, Weak(ctx));
        }
        else
        {
            Properties.Set(PhpValue.FromClass(Owner(p, a.Length > 0 ? a[0] : default, "setValue")), new PropertySite(p.Name), (a.Length > 1 ? a[1] : default).DeepCopy(), p.DeclaringClass, Weak(ctx));
        }

        return default;
    }

    private static bool IsInitialized(Context ctx, PropertySubject p, PhpValue target)
    {
        if (p.Static is { } s)
        {
            return !ctx.StaticOf(s).GetValue().IsUndefined;
        }

        var owner = Owner(p, target, "isInitialized");
        return p.Instance is { } i ? !owner.Slots[i.Slot].GetValue().IsUndefined : owner.Dynamic?.ContainsKey(IntStringKey.FromString(p.Name)) == true;
    }

    private static PhpObject Owner(PropertySubject p, PhpValue target, string method)
    {
        if (target.AsObject() is not PhpObject o)
        {
            throw PhpException.TypeErrorException($"ReflectionProperty::{method}(): Argument #1 ($object{(method == "setValue" ? "OrValue" : "")}) must be provided for instance properties");
        }

        return o.Class.IsSubclassOf(p.DeclaringClass) ? o : throw Missing("Given object is not an instance of the class this property was declared in");
    }

    private static PhpValue Default(Context ctx, PropertySubject p)
    {
        if (p.IsDynamic)
        {
            return PhpValue.Undefined;
        }

        return p.Instance is { } i ? i.DeclaringClass.NewSlots(ctx)[i.Slot] : p.Static!.ComputedDefault is { } computed ? computed(ctx) : p.Static.Default;
    }

    private static string Describe(PropertySubject p)
    {
        string visibility = (p.Flags & PhpMemberFlags.Public) != 0 ? "public" : (p.Flags & PhpMemberFlags.Private) != 0 ? "private" : "protected";
        string type = p.Type is { } t ? TypeReflection.TextOf(t) + " " : "";
        return $"Property [ {(p.IsDynamic ? "<dynamic> " : "")}{visibility} {(p.Static is null ? "" : "static ")}{((p.Flags & PhpMemberFlags.Readonly) != 0 ? "readonly " : "")}{type}${p.Name} ]\n";
    }
}
