using static PeachpieSockets.Embedded.Library.Reflection.ReflectionTools;

namespace PeachpieSockets.Embedded.Library.Reflection;

/// <summary>Class constants and enum cases.</summary>
[PhpExtension("Reflection")]
public static class ConstantReflection
{
    private const int ModifierMask = (int)(PhpMemberFlags.VisibilityMask | PhpMemberFlags.Final);

    /// <summary>A constant of a class.</summary>
    internal static readonly PhpClass ReflectionClassConstant = Class("ReflectionClassConstant").Implements(ClassReflection.Reflector)
        .Property("name", PhpValue.EmptyString, PhpMemberFlags.Public, "string")
        .Property("class", PhpValue.EmptyString, PhpMemberFlags.Public, "string")
        .Constant("IS_PUBLIC", 1).Constant("IS_PROTECTED", 2).Constant("IS_PRIVATE", 4).Constant("IS_FINAL", 32)
        .Method("__construct", "(object|string $class, string $constant)", static (ctx, self, a) => Take((Mirror)self!, Find(ctx, a[0], a[1], "Constant")))
        .Method("getName", "(): string", static (_, self, _) => At(self).Name)
        .Method("getValue", "(): mixed", static (ctx, self, _) => ctx.ConstantOf(At(self)).DeepCopy())
        .Method("isPublic", "(): bool", static (_, self, _) => Has(self, PhpMemberFlags.Public))
        .Method("isProtected", "(): bool", static (_, self, _) => Has(self, PhpMemberFlags.Protected))
        .Method("isPrivate", "(): bool", static (_, self, _) => Has(self, PhpMemberFlags.Private))
        .Method("isFinal", "(): bool", static (_, self, _) => Has(self, PhpMemberFlags.Final))
        .Method("isEnumCase", "(): bool", static (_, self, _) => At(self).IsCase)
        .Method("getModifiers", "(): int", static (_, self, _) => (int)At(self).Flags & ModifierMask)
        .Method("getDeclaringClass", "(): ReflectionClass", static (_, self, _) => ClassReflection.Of(At(self).DeclaringClass))
        .Method("getDocComment", "(): string|false", static (_, self, _) => Comment(At(self).DocComment))
        .Method("getAttributes", "(?string $name = null, int $flags = 0): array", static (ctx, self, a)
            => AttributeReflection.List(ctx, At(self).Attributes, At(self).DeclaringClass, AttributeReflection.OnConstant, a, "ReflectionClassConstant::getAttributes"))
        .Method("__toString", "(): string", static (ctx, self, _) => Describe(ctx, At(self)))
        .Build();

    /// <summary>A case of an enum.</summary>
    internal static readonly PhpClass ReflectionEnumUnitCase = Class("ReflectionEnumUnitCase").Extends(ReflectionClassConstant)
        .Method("__construct", "(object|string $class, string $constant)", static (ctx, self, a) => Find(ctx, a[0], a[1], "Constant") is { IsCase: true } found
            ? Take((Mirror)self!, found)
            : throw Missing($"Constant {ClassOf(ctx, a[0]).Name}::{a[1].StringValue} is not a case"))
        .Method("getEnum", "(): ReflectionEnum", static (_, self, _) => Mirror.Make(ClassReflection.ReflectionEnum, At(self).DeclaringClass, ("name", At(self).DeclaringClass.Name)))
        .Method("getValue", "(): UnitEnum", static (ctx, self, _) => ctx.ConstantOf(At(self)))
        .Build();

    /// <summary>A case of an enum with values.</summary>
    internal static readonly PhpClass ReflectionEnumBackedCase = Class("ReflectionEnumBackedCase").Extends(ReflectionEnumUnitCase)
        .Method("__construct", "(object|string $class, string $constant)", static (ctx, self, a) => Find(ctx, a[0], a[1], "Constant") is { IsCase: true, DeclaringClass.EnumBackingType: not null } found
            ? Take((Mirror)self!, found)
            : throw Missing($"Enum case {ClassOf(ctx, a[0]).Name}::{a[1].StringValue} is not a backed case"))
        .Method("getBackingValue", "(): int|string", static (ctx, self, _) => ((PhpObject)ctx.ConstantOf(At(self)).Object).GetPropertyValue("value"))
        .Build();

    internal static PhpValue Of(PhpClassConstant constant)
        => Mirror.Make(!constant.IsCase ? ReflectionClassConstant : constant.DeclaringClass.EnumBackingType is null ? ReflectionEnumUnitCase : ReflectionEnumBackedCase,
            constant, ("name", constant.Name), ("class", constant.DeclaringClass.Name));

    /// <summary>The constants of a class: its own first.</summary>
    internal static IEnumerable<PhpClassConstant> OfClass(PhpClass type)
    {
        var own = type.Constants.Values.Where(c => ReferenceEquals(c.DeclaringClass, type));
        var inherited = type.Parent is { } parent ? OfClass(parent).Where(c => type.FindConstant(c.Name) == c) : [];
        return own.Concat(inherited).Concat(type.Constants.Values).Distinct();
    }

    private static PhpClassConstant At(object? self) => Mirror.Of<PhpClassConstant>(self);

    private static bool Has(object? self, PhpMemberFlags flag) => (At(self).Flags & flag) != 0;

    private static PhpClassConstant Find(Context ctx, PhpValue type, PhpValue name, string what)
        => ClassOf(ctx, type).FindConstant(name.StringValue.ToString()) ?? throw Missing($"{what} {ClassOf(ctx, type).Name}::{name.StringValue} does not exist");

    private static PhpValue Take(Mirror self, PhpClassConstant constant)
    {
        self.Subject = constant;
        self.SetPropertyValue("name", constant.Name);
        self.SetPropertyValue("class", constant.DeclaringClass.Name);
        return default;
    }

    private static string Describe(Context ctx, PhpClassConstant c)
    {
        var value = ctx.ConstantOf(c);
        string visibility = Has(c, PhpMemberFlags.Private) ? "private" : Has(c, PhpMemberFlags.Protected) ? "protected" : "public";
        string text = value.IsArray ? "Array" : value.IsObject ? "Object" : Convert.ToPhpString(value, ctx).ToString();
        string type = value.IsObject ? PhpClass.Of(value.Object)!.Name : Convert.TypeNameForMessage(value);
        return $"Constant [ {((c.Flags & PhpMemberFlags.Final) != 0 ? "final " : "")}{visibility} {type} {c.Name} ] {{ {text} }}\n";

        static bool Has(PhpClassConstant c, PhpMemberFlags flag) => (c.Flags & flag) != 0;
    }
}
