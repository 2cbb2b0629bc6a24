using static PeachpieSockets.Embedded.Library.Reflection.ReflectionTools;

namespace PeachpieSockets.Embedded.Library.Reflection;

/// <summary>Declared types.</summary>
[PhpExtension("Reflection")]
public static class TypeReflection
{
    private static readonly HashSet<string> s_builtin = new(StringComparer.OrdinalIgnoreCase)
    {
        "int", "float", "string", "bool", "array", "mixed", "void", "never", "null", "false", "true", "callable", "iterable", "object", "static",
    };

    /// <summary>Any type.</summary>
    internal static readonly PhpClass ReflectionType = Class("ReflectionType").With(PhpClassFlags.Abstract).Implements(ClassReflection.Stringable)
        .Method("allowsNull", "(): bool", static (_, self, _) => Mirror.Of<string>(self) is var text && (text is "mixed" or "null" || text.StartsWith('?') || text.EndsWith("|null", StringComparison.Ordinal)))
        .Method("__toString", "(): string", static (_, self, _) => Mirror.Of<string>(self))
        .Build();

    /// <summary>One name, perhaps nullable.</summary>
    internal static readonly PhpClass ReflectionNamedType = Class("ReflectionNamedType").Extends(ReflectionType)
        .Method("getName", "(): string", static (_, self, _) => Mirror.Of<string>(self).TrimStart('?'))
        .Method("isBuiltin", "(): bool", static (_, self, _) => s_builtin.Contains(Mirror.Of<string>(self).TrimStart('?')))
        .Build();

    /// <summary>One of several.</summary>
    internal static readonly PhpClass ReflectionUnionType = Class("ReflectionUnionType").Extends(ReflectionType).Method("getTypes", "(): array", static (_, self, _) => Parts(self, '|')).Build();

    /// <summary>All of several.</summary>
    internal static readonly PhpClass ReflectionIntersectionType = Class("ReflectionIntersectionType").Extends(ReflectionType).Method("getTypes", "(): array", static (_, self, _) => Parts(self, '&')).Build();

    /// <summary>The object for a type; null where there is none.</summary>
    internal static PhpValue Of(PhpTypeSpec? type) => type is null ? default : OfText(TextOf(type));

    /// <summary>A type as reflection writes it: iterable by its name.</summary>
    internal static string TextOf(PhpTypeSpec type)
    {
        string text = type.ToString();
        return (type.Kind & PhpTypeSpec.Kinds.Iterable) == 0 ? text
            : text.Equals("Traversable|array|null", StringComparison.Ordinal) ? "?iterable"
            : text.Replace("Traversable|array", "iterable", StringComparison.Ordinal);
    }

    private static PhpValue OfText(string text)
    {
        var type = text.Contains('|', StringComparison.Ordinal) ? ReflectionUnionType : text.Contains('&', StringComparison.Ordinal) ? ReflectionIntersectionType : ReflectionNamedType;
        return Mirror.Make(type, text);
    }

    private static PhpArray Parts(object? self, char separator) => List(Mirror.Of<string>(self).Split(separator).Select(p => OfText(p.Trim('(', ')'))));
}
