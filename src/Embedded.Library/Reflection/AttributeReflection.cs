using static PeachpieSockets.Embedded.Library.Reflection.ReflectionTools;

namespace PeachpieSockets.Embedded.Library.Reflection;

/// <summary>Attributes.</summary>
[PhpExtension("Reflection")]
public static class AttributeReflection
{
    internal const int OnClass = 1;
    internal const int OnFunction = 2;
    internal const int OnMethod = 4;
    internal const int OnProperty = 8;
    internal const int OnConstant = 16;
    internal const int OnParameter = 32;

    private const int All = 63;
    private const int Repeatable = 64;
    private const int IsInstanceOf = 2;

    /// <summary>The names of the targets, by bit.</summary>
    private static readonly string[] s_targets = ["class", "function", "method", "property", "class constant", "parameter"];

    /// <summary>One attribute as it was written.</summary>
    internal static readonly PhpClass ReflectionAttribute = Class("ReflectionAttribute").Implements(ClassReflection.Reflector)
        .Constant("IS_INSTANCEOF", IsInstanceOf)
        .Method("getName", "(): string", static (_, self, _) => Mirror.Of<AttributeSubject>(self).Template.Name)
        .Method("getArguments", "(): array", static (ctx, self, _) => Arguments(ctx, Mirror.Of<AttributeSubject>(self)))
        .Method("getTarget", "(): int", static (_, self, _) => Mirror.Of<AttributeSubject>(self).Target)
        .Method("isRepeated", "(): bool", static (_, self, _) => Mirror.Of<AttributeSubject>(self).IsRepeated)
        .Method("newInstance", "(): object", static (ctx, self, _) => Instantiate(ctx, Mirror.Of<AttributeSubject>(self)))
        .Method("__toString", "(): string", static (_, self, _) => $"Attribute [ {Mirror.Of<AttributeSubject>(self).Template.Name} ]\n")
        .Build();

    /// <summary>The attributes of a declaration, as getAttributes(name, flags) gives them.</summary>
    internal static PhpValue List(Context ctx, object? attributes, PhpClass? scope, int target, ReadOnlySpan<PhpValue> a, string function)
    {
        string? wanted = a.Length > 0 && !a[0].IsNull ? a[0].StringValue.ToString().TrimStart('\\') : null;
        long flags = a.Length > 1 && !a[1].IsUndefined ? a[1].Long : 0;
        if ((flags & ~IsInstanceOf) != 0)
        {
            throw PhpException.ValueErrorException($"{function}(): Argument #2 ($flags) must be a valid attribute filter flag");
        }

        var result = new PhpArray();
        if (attributes is not IReadOnlyList<AttributeTemplate> all)
        {
            return result;
        }

        PhpClass? ancestor = null;
        if (wanted is not null && flags != 0)
        {
            ancestor = ctx.ResolveClass(wanted) ?? throw PhpException.ErrorException($"Class \"{wanted}\" not found");
        }

        foreach (var attribute in all)
        {
            bool fits = wanted is null || (ancestor is not null ? ctx.ResolveClass(attribute.Name)?.IsSubclassOf(ancestor) == true : attribute.Name.Equals(wanted, StringComparison.OrdinalIgnoreCase));
            if (fits)
            {
                bool repeated = all.Count(o => o.Name.Equals(attribute.Name, StringComparison.OrdinalIgnoreCase)) > 1;
                result.AddValue(Mirror.Make(ReflectionAttribute, new AttributeSubject(attribute, scope, target, repeated)));
            }
        }

        return result;
    }

    private static PhpValue Arguments(Context ctx, AttributeSubject subject)
        => subject.Template.Arguments is { } code ? new UserFunction(code, subject.Scope).Call0(ctx, subject.Scope).DeepCopy() : new PhpArray();

    private static PhpValue Instantiate(Context ctx, AttributeSubject subject)
    {
        string name = subject.Template.Name;
        var type = ctx.ResolveClass(name) ?? throw PhpException.ErrorException($"Attribute class \"{name}\" not found");
        int flags = All;
        if (type.ExtensionName is null)
        {
            var marker = (type.Attributes as IReadOnlyList<AttributeTemplate>)?.FirstOrDefault(a => a.Name.Equals("Attribute", StringComparison.OrdinalIgnoreCase))
                ?? throw PhpException.ErrorException($"Attempting to use non-attribute class \"{type.Name}\" as attribute");
            var arguments = Arguments(ctx, new AttributeSubject(marker, type, OnClass, false)).Array;
            flags = arguments.Count > 0 ? (int)Convert.ToLong(arguments.First().Value) : All;
        }

        if ((flags & subject.Target) == 0)
        {
            string allowed = string.Join(", ", s_targets.Where((_, i) => (flags & 1 << i) != 0));
            throw PhpException.ErrorException($"Attribute \"{name}\" cannot target {s_targets[System.Numerics.BitOperations.Log2((uint)subject.Target)]} (allowed targets: {allowed})");
        }

        if (subject.IsRepeated && (flags & Repeatable) == 0)
        {
            throw PhpException.ErrorException($"Attribute \"{name}\" must not be repeated");
        }

        return ClassReflection.Construct(ctx, type, Arguments(ctx, subject), $"Attribute class {type.Name} does not have a constructor, cannot pass arguments",
            $"Attribute constructor of class {type.Name} must be public", isAttribute: true);
    }
}
